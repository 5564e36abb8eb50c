import { foldWord } from '../language/sentence-words.ts';
import { isPlace, standings } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { isEpithet, isOrdinary, pairEnd, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { contains, wordsOf } from './name-words.ts';
import type { Member } from './speaker-cast.ts';

/* What somebody is called besides his name: سالم حداد (أبو فهد), سالم حداد الملقب بـ"فهد", and then فهد alone. */

const nicknamed = /^ال(?:ملقب|مكني|معروف|شهير|مشهور)ه?$/;

/** A person's mention with the alias that stands in brackets or behind "known as", where the text has it elsewhere too. */
export function withAlias(scene: Scene, party: Party): Party {
  if (party.name === undefined || party.kind === 'body' || party.kind === 'paper') return party;
  const span = bracketed(scene, party) ?? called(scene, party);
  const alias = span && wording(scene, span[0], span[1]);
  return alias !== undefined && standings(scene.text, foldWord(alias)) > 1 ? { ...party, alias } : party;
}

/** One word in brackets behind the name. */
function bracketed({ words }: Scene, { from, to }: Party): [number, number] | undefined {
  for (let at = from + 1; at <= to; at += 1) {
    const word = words[at + 1];
    if (words[at]?.kind !== 'bracket' || words[at + 2]?.kind !== 'bracket' || word?.kind !== 'word') continue;
    const plain = word.fold.length > 2 && !isEpithet(word) && !isOrdinary(word) && !isPlace(word.fold) && partyOf(word.fold) === undefined;
    return plain ? [at + 1, at + 2] : undefined;
  }
  return undefined;
}

/** What stands in marks behind "known as". */
function called(scene: Scene, { to }: Party): [number, number] | undefined {
  const { words } = scene;
  const begin = words[to]?.kind === 'pause' ? to + 1 : to;
  if (!nicknamed.test(words[begin]?.fold ?? '') || !/^(?:ب|باسم|بلقب)$/.test(words[begin + 1]?.fold ?? '')) return undefined;
  const end = pairEnd(scene, begin + 2);
  return words[begin + 2]?.pair !== undefined && end === begin + 3 ? [begin + 2, end] : undefined;
}

/** The aliases of a dispatch's people: whose a mention is that is only one, and which a member has, as folded words. */
export function aliasesOf(mentions: readonly Party[]): { bearerOf(party: Party): Party; of(member: Member): string[][] } {
  const bearers = new Map<string, Party>();
  for (const party of mentions) if (party.alias !== undefined) bearers.set(foldWord(party.alias), party);
  return {
    bearerOf: (party) => {
      const bearer = bearers.get(foldWord(party.name ?? ''));
      return bearer?.name === undefined ? party : { ...party, name: bearer.name, found: bearer.found, gender: bearer.gender };
    },
    of: ({ words }) => [...bearers].filter(([, { name }]) => contains(words, wordsOf(name ?? ''))).map(([alias]) => [alias]),
  };
}

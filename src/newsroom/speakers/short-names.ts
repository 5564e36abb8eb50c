import { bare, type Word } from '../language/sentence-words.ts';
import { isPlace, standings } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { bracketEnd, isEpithet, isOrdinary, pairEnd, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { isKnownBody } from './known-bodies.ts';
import { wordsOf } from './name-words.ts';
import type { Member } from './speaker-cast.ts';

/* What a body is called for short, in brackets or in marks behind it: وكالة الفضاء الأوروبية (إيسا), and then إيسا alone. */

/** A body with the short name that stands behind it, which from then on is a word of its description: وكالة إيسا is she as well. */
export function withShort(scene: Scene, party: Party): Party {
  if (party.kind !== 'body' || party.name !== undefined) return party;
  const span = (party.traits.length > 0 ? (inBrackets(scene, party.to) ?? atItsEnd(scene, party)) : undefined) ?? inMarks(scene, party.to);
  if (!span) return party;
  const short = wording(scene, span[0], span[1]);
  return { ...party, short, traits: [...party.traits, ...wordsOf(short).map(bare)] };
}

/** حركة العمل الوطني (أمان): one word in brackets. */
function inBrackets(scene: Scene, at: number): [number, number] | undefined {
  const end = scene.words[at]?.kind === 'bracket' ? bracketEnd(scene, at) : at;
  const word = scene.words[at + 1];
  return end === at + 3 && isShort(scene, word) ? [at + 1, at + 2] : undefined;
}

/** Whether a word says of no body what it is: a word of the language only where it stands elsewhere too. */
function isShort({ text }: Scene, word: Word | undefined): boolean {
  if (isKnownBody(word?.fold ?? '')) return true;
  if (word?.kind !== 'word' || isEpithet(word) || isPlace(word.fold) || partyOf(word.fold) !== undefined) return false;
  return !isOrdinary(word) || (!word.fold.endsWith('ه') && standings(text, word.fold, 'وفبل') > 1);
}

/** الشبكة الوطنية للقراءة "كتابي": marks behind a noun that needs nothing more. */
function atItsEnd({ words }: Scene, { from, to }: Party): [number, number] | undefined {
  const pair = words[to - 1]?.pair;
  if (pair === undefined) return undefined;
  let at = to - 1;
  while (at > from && words[at - 1]?.pair === pair) at -= 1;
  const closed = /^(?:[وفب]?ال|لل)/.test(words[at - 1]?.fold ?? '');
  return closed && at > from + 1 ? [at, to] : undefined;
}

/** الشبكة الوطنية، "كتابي"، and الشبكة، المعروفة اختصارا بـ"كتابي": at most three words in marks that stand elsewhere too. */
function inMarks(scene: Scene, to: number): [number, number] | undefined {
  const { text, words } = scene;
  const paused = words[to]?.kind === 'pause';
  const begin = paused ? to + 1 : to;
  const called = /^ال(?:معروف|مسمي|ملقب)ه?$/.test(words[begin]?.fold ?? '');
  let at = called ? begin + 1 : begin;
  while (at > begin && /^(?:اختصارا|ايضا|ب|باسم)$/.test(words[at]?.fold ?? '')) at += 1;
  const word = words[at];
  if ((!paused && !called) || word?.kind !== 'word' || word.pair === undefined || words[at - 1]?.pair === word.pair) return undefined;
  const end = pairEnd(scene, at);
  const again = text.indexOf(wording(scene, at, end)) !== text.lastIndexOf(wording(scene, at, end));
  return again && end <= at + 3 && !isOrdinary(word) && partyOf(word.fold) === undefined ? [at, end] : undefined;
}

/** The short names of a dispatch's bodies. */
export function shortNames(mentions: readonly Party[]): { wholeOf(party: Party): Party; of(member: Member): string[][] } {
  const wholes = new Map<string, Party>();
  for (const party of mentions) if (party.short !== undefined) wholes.set(wordsOf(party.short).join(' '), withNoun(party, mentions));
  return {
    wholeOf: (party) => {
      const whole = wholes.get(wordsOf(party.name ?? '').join(' '));
      if (!whole) return party;
      const { description, head, traits, gender } = whole;
      return { ...party, kind: 'body', name: description, description, head, traits, gender, found: undefined };
    },
    of: ({ name }) => [...wholes].filter(([, { description }]) => description === name).map(([short]) => short.split(' ')),
  };
}

/** الشبكة، المعروفة اختصارا بـ"كتابي": where nothing but her noun leads to the short name, the only body that the dispatch calls so in full. */
function withNoun(party: Party, mentions: readonly Party[]): Party {
  const own = wordsOf(party.short ?? '').length;
  if (party.traits.length > own) return party;
  const wholes = mentions.filter(({ kind, name, head, traits }) => kind === 'body' && name === undefined && head === party.head && traits.length > own);
  const [whole] = wholes;
  return whole && wholes.every(({ description }) => description === whole.description) ? { ...whole, traits: [...whole.traits, ...party.traits] } : party;
}

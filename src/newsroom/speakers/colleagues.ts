import { bare } from '../language/sentence-words.ts';
import { isFamilyName, isGivenName } from '../language/speaker-lexicon.ts';
import { endsNames, nameEnd } from '../parties/name-ends.ts';
import { isEpithet, isOrdinary, namedParty, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { contains, wordsOf } from './name-words.ts';
import type { Member } from './speaker-cast.ts';
import { isNation } from './whole-bodies.ts';

/* نظيره الفرنسي فلان: his colleague holds the office of whoever was named before. */

/** How far before a colleague whoever he is the colleague of may stand, in words. */
const reach = 12;

/** A party of a dispatch. */
export interface Mention extends Party {
  /** A letter leads to him, so that he is named and does nothing: رسالة لوزير الخارجية فلان. */
  led?: boolean;
  /** Named as a source, perhaps by words that are a body's without its noun. */
  cited?: boolean;
  /** The verb before shows whether a man or a woman is meant, whatever the name. */
  shown?: boolean;
  /** For a colleague: the word that calls him so, the words before him, the nearest first, the adjectives of his own, and the party named before. */
  colleague?: { word: string; led: readonly string[]; traits: readonly string[]; wording: string; before: Party | undefined };
}

/** The colleague who is named behind word `at`; `before` is the party mentioned before him. Undefined where no name follows. */
export function colleagueAt(scene: Scene, at: number, before: Party | undefined): Mention | undefined {
  let next = at + 1;
  while (isEpithet(scene.words[next])) next += 1;
  const end = nameEnd(scene, next);
  if (end === next || !mayNameColleague(scene, next)) return undefined;
  const party = namedParty(scene, next, end, 'person');
  if (next === at + 1) return party;
  const traits = scene.words.slice(at + 1, next).map(({ fold }) => bare(fold));
  const led = scene.words.slice(Math.max(0, at - reach), at).map(({ fold }) => fold).toReversed();
  return { ...party, colleague: { word: scene.words[at]?.fold ?? '', led, traits, wording: wording(scene, at + 1, next), before } };
}

/** وقال نظيره الفرنسي: a colleague whose name stands elsewhere, or nowhere. */
export function namelessColleague(scene: Scene, at: number): Party {
  let to = at + 1;
  while (isEpithet(scene.words[to]) && scene.words[to]?.fold.startsWith('ال') === true) to += 1;
  const { fold = '', start = 0 } = scene.words[at] ?? {};
  const traits = scene.words.slice(at + 1, to).map((word) => bare(word.fold));
  return { from: at, to, kind: 'person', name: undefined, description: wording(scene, at, to).replace(/^[وف]/u, ''), head: 'نظير', traits, gender: isWoman(fold) ? 'f' : 'm', number: 'one', definite: true, found: undefined, start };
}

/** نظيرته is a woman, and نظيره a man. */
function isWoman(colleague: string): boolean {
  return /ت(?:ه|ها|هم|هما)$/.test(colleague);
}

/** An office as a man holds it: وزيره is وزير. */
export function masculine(office: string): string {
  return office.replace(/ه$/, '');
}

/** نظيره الباكستاني المستجدات: with the article, what is no given name and no family's is what the two speak of. */
export function mayNameColleague(scene: Scene, at: number): boolean {
  const { fold = '' } = scene.words[at] ?? {};
  if (endsNames(scene.words[at]) || isOrdinary(scene.words[at])) return false;
  return !fold.startsWith('ال') || fold.endsWith('ي') || isGivenName(fold) || isFamilyName(scene.text, fold) || /^(?:بن|بنت)$/.test(scene.words[at + 1]?.fold ?? '');
}

/** Gives a colleague his office: that of the nearest name before him which the dispatch has with an office, else of the party before. */
export function giveOffice(cast: readonly Member[], { colleague, name = '', start }: Mention): void {
  const member = colleague && cast.find((one) => one.named && contains(one.words, wordsOf(name)));
  if (!member) return;
  const holders = cast.filter((one) => one !== member && one.named && one.kind !== 'body' && one.roles.length > 0);
  const other = colleague.led.map((word) => holders.filter(({ words }) => words.at(-1) === word)).find(({ length }) => length === 1)?.[0];
  const { before } = colleague;
  const own = before?.kind === 'person' && before.description !== undefined ? { text: before.description, head: before.head, traits: before.traits } : undefined;
  const office = other?.roles.toSorted((one, two) => one.at - two.at)[0] ?? own;
  if (!office) return;
  const title = office.text.split(' ')[0] ?? '';
  const text = `${title.startsWith('ال') ? title : `ال${title}`} ${colleague.wording}`;
  // نظيرها الفرنسي of a وزيرة is a وزير.
  const woman = isWoman(colleague.word);
  member.roles.push({ text: woman ? text : text.replace(/ة(?=\s)/u, ''), head: woman ? office.head : masculine(office.head), traits: [...office.traits.filter((trait) => !isNation(trait)), ...colleague.traits], at: start });
}

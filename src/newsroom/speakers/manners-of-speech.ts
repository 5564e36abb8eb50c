import { isFamilyName, isGivenName, isPlace, standings } from '../language/speaker-lexicon.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { that } from './speech-reach.ts';

/* Words between a verb of speech and its subject that tell how something was said, and not by whom. */

/** How something is said, where no list of adverbs has it: ضاحكا, متأثرا. */
const manners = /^(?:ضاحك|باكي|غاضب|مبتسم|مازح|متاثر|متسايل|ساخر|جازم|حازم|واثق|متهكم|منفعل|هاتفي|كتابي)ا$/;

/** كما عبر عن ذلك فلان, يقول ضاحكا فلان: the first word behind what a verb of speech points back at, or how it was said, where whoever speaks follows. */
export function pastManner(scene: Scene, at: number): number {
  const { words } = scene;
  const fold = words[at]?.fold ?? '';
  const back = /^ب?ذلك$/.test(fold) ? at + 1 : fold === 'عن' && words[at + 1]?.fold === 'ذلك' ? at + 2 : undefined;
  const manner = manners.test(fold) ? at + 1 : undefined;
  const past = back ?? manner;
  const party = past === undefined ? undefined : partyAt(scene, past, true);
  const named = party !== undefined && party.kind !== 'paper';
  return named ? (past ?? at) : at;
}

/** وأضاف متهكما: a participle in the accusative tells how he spoke, where what was said follows and the text has no such name. */
export function isManner(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair !== undefined || !/^م.{3,}ا$/.test(word.fold) || standings(scene.text, word.fold) > 1) return false;
  const told = scene.words[at + 1];
  const known = isGivenName(word.fold) || isFamilyName(scene.text, word.fold) || isPlace(word.fold) || scene.names.has(word.start);
  return !known && (told === undefined || /^(?:colon|quoted)$/.test(told.kind) || that.test(told.fold));
}

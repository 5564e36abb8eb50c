import { lexicon, type Word } from '../language/sentence-words.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import type { Scene } from './speaker-phrases.ts';

/** What stands behind the O’ of an Irish family’s name, which Arabic writes as "or". */
const irish = lexicon('براين برايان بريان دونيل دونال دونوفان نيل نيال كونور كونر كونيل كونل ليري لوري رورك رورك سوليفان هارا شيا مالي مالاي كيف كيفي غرادي ريلي هيغينز دوير دونوهيو دونوهو دوهرتي هير هانلون ريغان بيرن فلاهرتي تول توول');

/** دي لا رو, بان كي مون: what is a particle elsewhere, between two parts of a foreign name. */
export function isJoint(before: Word | undefined, { fold, text }: Word, next: Word | undefined): boolean {
  // روبرت أو براين
  if (text === 'أو') return before !== undefined && next?.kind === 'word' && irish.has(next.fold) && isGivenName(before.fold);
  return (fold === 'لا' && /^(?:دي|دو|دا|دل)$/.test(before?.fold ?? '') && next?.kind === 'word') || (fold === 'كي' && next?.fold === 'مون');
}

/** Whether the two words before one are such joints. */
export function isBehindJoint({ words }: Scene, at: number): boolean {
  const joint = words[at - 1];
  return at >= 2 && joint !== undefined && words[at] !== undefined && isJoint(words[at - 2], joint, words[at]);
}

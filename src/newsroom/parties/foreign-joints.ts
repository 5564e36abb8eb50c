import type { Word } from '../language/sentence-words.ts';
import type { Scene } from './speaker-phrases.ts';

/** دي لا رو, بان كي مون: what is a particle elsewhere, between two parts of a foreign name. */
export function isJoint(before: Word | undefined, { fold }: Word, next: Word | undefined): boolean {
  return (fold === 'لا' && /^(?:دي|دو|دا|دل)$/.test(before?.fold ?? '') && next?.kind === 'word') || (fold === 'كي' && next?.fold === 'مون');
}

/** Whether the two words before one are such joints. */
export function isBehindJoint({ words }: Scene, at: number): boolean {
  const joint = words[at - 1];
  return at >= 2 && joint !== undefined && words[at] !== undefined && isJoint(words[at - 2], joint, words[at]);
}

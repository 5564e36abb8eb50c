import type { Word } from '../language/sentence-words.ts';
import type { Scene } from './speaker-phrases.ts';

/** دي لا رو, بان كي مون: what is a particle elsewhere, between two parts of a foreign name. */
export function isJoint(before: Word | undefined, { fold }: Word, next: Word | undefined): boolean {
  return (fold === 'لا' && /^(?:دي|دو|دا|دل)$/.test(before?.fold ?? '') && next?.kind === 'word') || (fold === 'كي' && next?.fold === 'مون');
}

/** Whether the two words before one are such joints. */
export function isBehindJoint({ words }: Scene, at: number): boolean {
  const [first, joint, word] = words.slice(at - 2, at + 1);
  return first !== undefined && joint !== undefined && word !== undefined && at >= 2 && isJoint(first, joint, word);
}

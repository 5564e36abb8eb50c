import { fold } from './fold.ts';

/** A word of a page: in which of its blocks, and where there (UTF-16 units). `folded` is its form for comparison. */
export interface PageWord {
  block: number;
  start: number;
  end: number;
  folded: string;
}

const word = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** The words of a page's blocks of text, in order. Joined by marks of the same script or by the stretching of letters, letters stay one word. */
export function pageWords(blocks: readonly string[]): PageWord[] {
  return blocks.flatMap((text, block) => Array.from(text.matchAll(word), ({ 0: found, index }) => ({ block, start: index, end: index + found.length, folded: fold(found) })));
}

/** Where, by the number of its first word, the words from `from` to `to` (inclusive) of `words` stand in `words`; themselves included. */
export function occurrences(words: readonly PageWord[], from: number, to: number): number[] {
  const wanted = words.slice(from, to + 1);
  return sequence(words, wanted.map(({ folded }) => folded));
}

/** Where a sequence of folded words begins. */
export function sequence(words: readonly PageWord[], wanted: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every((folded, index) => words[at + index]?.folded === folded)) found.push(at);
  }
  return found;
}

import type { PageWord } from './page-words.ts';
import type { WordRange } from './text-fragment.ts';

/**
 * Which words of the article a link means, counted from the first word of the place it names, with a checksum of the words:
 * so that the page itself can find them again, and tell when they have been edited. In a URL: `words=12-17.1f3k9q`.
 */
export interface Passage {
  from: number;
  to: number;
  sum: string;
}

/** The passage of a range of the article's words, counted from word number `origin`. */
export function passageOf(words: readonly PageWord[], { from, to }: WordRange, origin: number): Passage {
  return { from: from - origin, to: to - origin, sum: checksum(folded(words, from, to)) };
}

/** A passage as the value of the query parameter `words`. */
export function formatPassage({ from, to, sum }: Passage): string {
  return `${from}-${to}.${sum}`;
}

/** `formatPassage` backwards; undefined for what is none. */
export function parsePassage(text: string): Passage | undefined {
  const [, from, to, sum] = /^(\d{1,5})-(\d{1,5})\.([0-9a-z]{1,7})$/.exec(text) ?? [];
  return sum === undefined || Number(to) < Number(from) ? undefined : { from: Number(from), to: Number(to), sum };
}

/**
 * The words that a passage means, where `origin` is the number of the first word of its place: there if they stand as they
 * did, else wherever the same words stand now, the nearest first. Undefined where they have been edited.
 */
export function findPassage(words: readonly PageWord[], { from, to, sum }: Passage, origin: number): WordRange | undefined {
  const length = to - from;
  const starts = Array.from({ length: Math.max(0, words.length - length) }, (_, at) => at);
  const nearest = starts.toSorted((one, other) => Math.abs(one - origin - from) - Math.abs(other - origin - from));
  const found = nearest.find((at) => checksum(folded(words, at, at + length)) === sum);
  return found === undefined ? undefined : { from: found, to: found + length };
}

function folded(words: readonly PageWord[], from: number, to: number): string {
  return words.slice(from, to + 1).map((word) => word.folded).join(' ');
}

/** FNV-1a, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

import { occurrences, type PageWord, pageWords, sequence } from './page-words.ts';

/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/): `prefix-,start,end,-suffix`, each part words of the
 * page, percent-encoded. A browser marks the first match in the document.
 */
export interface TextFragment {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** From the first word to the last (inclusive), by their numbers on the page. */
export interface WordRange {
  from: number;
  to: number;
}

/** Up to so many words stand in the link as they are; of more, the first and the last. */
const longestExact = 8;

/** The words that a stretch of text touches: whole words only. Undefined where it touches none. */
export function wordsWithin(words: readonly PageWord[], from: { block: number; offset: number }, to: { block: number; offset: number }): WordRange | undefined {
  const after = (word: PageWord) => word.block > from.block || (word.block === from.block && word.end > from.offset);
  const before = (word: PageWord) => word.block < to.block || (word.block === to.block && word.start < to.offset);
  const first = words.findIndex(after);
  const last = words.findLastIndex(before);
  return first === -1 || last < first ? undefined : { from: first, to: last };
}

/**
 * The shortest fragment that leads to these words of the page and to no others before them, or undefined where nothing tells them
 * apart. `blocks` are all texts of the page in document order, so that what is unique here is unique to the browser.
 */
export function makeTextFragment(blocks: readonly string[], words: readonly PageWord[], { from, to }: WordRange): TextFragment | undefined {
  const text = (first: number, last: number) => (blocks[words[first]?.block ?? -1] ?? '').slice(words[first]?.start, words[last]?.end);
  const oneBlock = words[from]?.block === words[to]?.block;
  for (const [first, last] of oneBlock && to - from < longestExact ? [[from, to]] as const : spans(words, from, to)) {
    const exact = last === to && first === from;
    const unique = (before: number, after: number) => {
      const { prefix, suffix } = contexts(words, from, to, before, exact ? after : 0);
      if (prefix === undefined || suffix === undefined) return undefined;
      const start = exact ? to : first;
      if (occurrences(words, prefix, exact ? suffix : start).length > 1) return undefined;
      if (!exact && nextAfter(words, first, last, to) !== last) return undefined;
      return {
        ...(before > 0 ? { prefix: text(prefix, from - 1) } : {}),
        start: text(from, start),
        ...(exact ? {} : { end: text(last, to) }),
        ...(exact && after > 0 ? { suffix: text(to + 1, suffix) } : {}),
      };
    };
    for (let context = 0; context <= (exact ? 12 : 0); context += 1) {
      for (let before = context; before >= 0; before -= 1) {
        const found = unique(before, context - before);
        if (found) return found;
      }
    }
  }
  return undefined;
}

/** A fragment as it stands in a URL, after `:~:text=`. */
export function formatTextFragment({ prefix, start, end, suffix }: TextFragment): string {
  // The hyphen, the comma and the ampersand are the directive's own signs.
  const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  return [prefix === undefined ? [] : `${encode(prefix)}-`, encode(start), end === undefined ? [] : encode(end), suffix === undefined ? [] : `-${encode(suffix)}`].flat().join(',');
}

/** `formatTextFragment` backwards. Undefined for what is no directive. */
export function parseTextFragment(text: string): TextFragment | undefined {
  const parts = text.split(',');
  const prefix = parts[0]?.endsWith('-') && parts.length > 1 ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') && parts.length > 1 ? parts.pop()?.slice(1) : undefined;
  const [start, end] = parts;
  if (!start || parts.length > 2) return undefined;
  try {
    const decode = (part: string | undefined) => (part === undefined ? undefined : decodeURIComponent(part));
    const decoded = { prefix: decode(prefix), end: decode(end), suffix: decode(suffix) };
    return { start: decodeURIComponent(start), ...Object.fromEntries(Object.entries(decoded).filter(([, value]) => value !== undefined)) };
  } catch {
    return undefined;
  }
}

/** The words that a fragment marks on a page, found as a browser finds them: the first match in the document, whole words, vowels and case aside. */
export function findTextFragment(words: readonly PageWord[], { prefix = '', start, end, suffix = '' }: TextFragment): WordRange | undefined {
  const folded = (part: string) => pageWords([part]).map((word) => word.folded);
  const [before, first, last, after] = [folded(prefix), folded(start), folded(end ?? ''), folded(suffix)];
  for (const at of sequence(words, [...before, ...first])) {
    const from = at + before.length;
    if (end === undefined) {
      const to = from + first.length - 1;
      if (after.every((word, index) => words[to + 1 + index]?.folded === word)) return { from, to };
      continue;
    }
    const to = sequence(words, [...last, ...after]).find((candidate) => candidate >= from + first.length);
    if (to !== undefined) return { from, to: to + last.length - 1 };
  }
  return undefined;
}

/** How much of the beginning and the end to take, shortest first: the last word of the one, the first of the other. Each within its block. */
function spans(words: readonly PageWord[], from: number, to: number): [number, number][] {
  const sameBlock = (one: number, other: number) => words[one]?.block === words[other]?.block;
  const found: [number, number][] = [];
  // Three words and three first: an edit elsewhere is less likely to repeat them.
  for (let size = 6; size <= 24; size += 1) {
    for (let head = 1; head < size; head += 1) {
      const [first, last] = [from + head - 1, to - (size - head) + 1];
      if (first < last && sameBlock(from, first) && sameBlock(last, to)) found.push([first, last]);
    }
  }
  // Where a block gives only one word.
  found.push([from, to]);
  return found;
}

/** The first word of the prefix and the last of the suffix, each within one block; undefined where the page does not reach so far. */
function contexts(words: readonly PageWord[], from: number, to: number, before: number, after: number): { prefix?: number; suffix?: number } {
  const [prefix, suffix] = [from - before, to + after];
  const whole = (one: number, other: number) => words[one] !== undefined && words[one]?.block === words[other]?.block;
  return {
    ...(before === 0 || whole(prefix, from - 1) ? { prefix } : {}),
    ...(after === 0 || whole(suffix, to + 1) ? { suffix } : {}),
  };
}

/** Where, after the beginning has ended at `first`, the closing words from `last` to `to` are met first. */
function nextAfter(words: readonly PageWord[], first: number, last: number, to: number): number | undefined {
  return occurrences(words, last, to).find((at) => at > first);
}

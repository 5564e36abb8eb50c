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
/** The most words of context on one side. */
const mostContext = 8;

/** The words that a stretch of text touches: whole words only. Undefined where it touches none. */
export function wordsWithin(words: readonly PageWord[], from: { block: number; offset: number }, to: { block: number; offset: number }): WordRange | undefined {
  const after = (word: PageWord) => word.block > from.block || (word.block === from.block && word.end > from.offset);
  const before = (word: PageWord) => word.block < to.block || (word.block === to.block && word.start < to.offset);
  const first = words.findIndex(after);
  const last = words.findLastIndex(before);
  return first === -1 || last < first ? undefined : { from: first, to: last };
}

/**
 * The shortest fragment that leads to these words of the page, or undefined where nothing tells them apart from the same words
 * before them (a word of a heading that the contents repeat). `blocks` are all texts of the page in document order, so that
 * what is unique here is unique to the browser; where nothing is, what the browser meets first will do.
 */
export function makeTextFragment(blocks: readonly string[], words: readonly PageWord[], range: WordRange): TextFragment | undefined {
  const text = (first: number, last: number) => (blocks[words[first]?.block ?? -1] ?? '').slice(words[first]?.start, words[last]?.end);
  const { from, to } = range;
  const sizes = contextSizes(words, range);
  const candidates = function* (): Generator<[TextFragment, unique: boolean]> {
    for (const ends of spans(words, range)) {
      for (const { before, after } of sizes) {
        const fragment = {
          ...(before > 0 ? { prefix: text(from - before, from - 1) } : {}),
          ...(ends ? { start: text(from, ends.head), end: text(ends.tail, to) } : { start: text(from, to) }),
          ...(after > 0 ? { suffix: text(to + 1, to + after) } : {}),
        };
        const beginsOnce = occurrences(words, from - before, ends ? ends.head : to + after).length === 1;
        yield [fragment, beginsOnce && (!ends || occurrences(words, ends.tail, to + after).length === 1)];
      }
    }
  };
  const leadsHere = (fragment: TextFragment) => {
    const found = findTextFragment(words, fragment);
    return found?.from === from && found.to === to;
  };
  for (const [fragment, unique] of candidates()) if (unique && leadsHere(fragment)) return fragment;
  for (const [fragment] of candidates()) if (leadsHere(fragment)) return fragment;
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

/** The last word of the beginning and the first of the end, of a fragment that leaves out what is between. */
interface Ends {
  head: number;
  tail: number;
}

/** How to write the words down, shortest first: whole (undefined) where they are few and of one block, else by their beginning and end, each within its block. */
function spans(words: readonly PageWord[], { from, to }: WordRange): (Ends | undefined)[] {
  const sameBlock = (one: number, other: number) => words[one]?.block === words[other]?.block;
  if (sameBlock(from, to) && to - from < longestExact) return [undefined];
  const found: Ends[] = [];
  // Three words and three first: the more there are, the less likely an edit elsewhere repeats them.
  for (const size of [6, 7, 8, 10, 12, 5, 4, 3, 2]) {
    for (let length = 1; length < size; length += 1) {
      const [head, tail] = [from + length - 1, to - (size - length) + 1];
      if (head < tail && sameBlock(from, head) && sameBlock(tail, to)) found.push({ head, tail });
    }
  }
  return [...found, ...(sameBlock(from, to) ? [undefined] : [])];
}

/** How many words of context to put before and after, fewest first; each side within one block. */
function contextSizes(words: readonly PageWord[], { from, to }: WordRange): { before: number; after: number }[] {
  const room = (edge: number, step: 1 | -1) => {
    let size = 0;
    while (size < mostContext && words[edge + step * (size + 1)] && words[edge + step * (size + 1)]?.block === words[edge + step]?.block) size += 1;
    return size;
  };
  const [most, rest] = [room(from, -1), room(to, 1)];
  const all = Array.from({ length: most + 1 }, (_, before) => Array.from({ length: rest + 1 }, (__, after) => ({ before, after }))).flat();
  return all.toSorted((one, other) => one.before + one.after - other.before - other.after || other.before - one.before);
}

import { fold } from '#model/fold.ts';
import type { Passage, Span } from '../findings.ts';
import { kept } from './kept-words.ts';
import type { MarkPair } from './marks.ts';

/** A word or a sign of a paragraph. Offsets count UTF-16 units of the file. */
export interface Word extends Span {
  kind: 'word' | 'pause' | 'bracket' | 'colon' | 'stop' | 'quoted';
  text: string;
  /** The text folded for comparison; for a quotation, nothing. */
  fold: string;
  /** The pair of marks it stands in, by its number in the paragraph; for a quotation, its own. */
  pair: number | undefined;
  /** Whether a quotation ends with a full stop inside its marks. */
  final: boolean;
}

/** Plain Arabic letters and vowel signs come first: they are soon found, and the classes of all letters have hundreds of ranges. A hyphen is a pause between spaces, and where two of them stand close around an aside: الوزير -في مؤتمر صحفي- إن. */
const pattern = /(?:[\u0620-\u065f\u066e-\u06d3]|[\p{L}\p{M}\p{N}\u0640\u200c\u200d])+|[.!؟?۔…]+|[،,؛;–—]|-(?<=\s-)(?=\s|\p{L}[^\n-]{2,160}[\p{L}\p{N})»”"]-[\s،,.:])|-(?<=\s-\p{L}[^\n-]{2,160}[\p{L}\p{N})»”"]-)(?=[\s،,.:])|[()[\]{}]|:/gu;
const kinds: Record<string, Word['kind']> = { '،': 'pause', ',': 'pause', '؛': 'pause', ';': 'pause', '–': 'pause', '—': 'pause', '-': 'pause', ':': 'colon' };
/** A letter that stands for a word, before a full stop that ends no sentence: د. أ.ف.ب. */
const initial = /^(?:\p{L}|\d+|mr|dr|st)$/u;

/** Whether a folded word is the name of a Latin letter: إيه, جيه, دبليو. */
export function isLetter(word: string): boolean {
  return /^(?:ايه|بي|سي|دي|اف|جي|جيه|جاي|كي|ام|ان|ار|اس|تي|دبليو)$/.test(word);
}

/** The words of a passage, those in its marks among them. `pairs` are its marks in offsets of its text. */
export function readWords(passage: Passage, pairs: readonly MarkPair[]): Word[] {
  const words: Word[] = [];
  const base = passage.start;
  let inside = 0;
  for (const match of passage.text.matchAll(pattern)) {
    const at = match.index;
    while (pairs[inside] && (pairs[inside]?.close ?? 0) <= at) inside += 1;
    const holder = pairs.findIndex((pair, index) => index >= inside && pair.open <= at && at < pair.close);
    const text = match[0];
    const kind = kindOf(text, passage.text, at, words.at(-1), words.at(-2));
    if (kind) words.push({ kind, text, fold: kind === 'word' ? foldWord(text) : text, start: base + at, end: base + at + text.length, pair: holder < 0 ? undefined : holder, final: false });
  }
  return words;
}

/** The words of a passage with each quotation in it taken as one: `quoted` says which of its pairs of marks hold one. */
export function withQuotations(words: readonly Word[], passage: Passage, pairs: readonly MarkPair[], quoted: ReadonlySet<number>): Word[] {
  const found: Word[] = [];
  const outer = pairs.map((pair, index) => ({ pair, index })).filter(({ index }) => quoted.has(index));
  let next = 0;
  let until = -1;
  const take = (before: number) => {
    for (let mark = outer[next]; mark && mark.pair.open <= before; mark = outer[next]) {
      next += 1;
      const { open, start, end, close } = mark.pair;
      if (open < until) continue;
      const text = passage.text.slice(start, end);
      found.push({ kind: 'quoted', text, fold: '', start: passage.start + start, end: passage.start + end, pair: mark.index, final: /[.!؟?…]$/u.test(text) });
      until = close;
    }
  };
  for (const word of words) {
    const at = word.start - passage.start;
    take(at);
    if (at >= until) found.push(word);
  }
  take(Number.POSITIVE_INFINITY);
  return found;
}

function kindOf(text: string, whole: string, at: number, before: Word | undefined, earlier: Word | undefined): Word['kind'] | undefined {
  const first = text.charCodeAt(0);
  // Most words begin with a plain Arabic letter.
  if ((first >= 0x06_21 && first <= 0x06_4a) || /^[\p{L}\p{M}\p{N}\u0640]/u.test(text)) return 'word';
  if (/^[()[\]{}]$/u.test(text)) return 'bracket';
  const kind = kinds[text];
  if (kind === 'colon') return /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? undefined : 'colon';
  if (kind) return kind;
  if (!text.startsWith('.') || text.length > 1) return 'stop';
  const after = whole[at + 1] ?? ' ';
  // …عليه".وأضاف: a full stop without its space, but not أ.ف.ب and not 4.5.
  const close = /["»”)]/u.test(whole[at - 1] ?? '') || (before?.kind === 'word' && before.fold.length > 3 && before.end !== undefined && /[\u0621-\u064a]/u.test(whole[at - 1] ?? ''));
  if (/[\u0621-\u064a]/u.test(after) && close) return 'stop';
  if (/[\p{L}\p{N}]/u.test(after)) return undefined;
  // لورا إيه. كولنجي; but behind another letter its stop may end the sentence: قناة بي بي سي.
  if (before?.kind === 'word' && isLetter(before.fold) && earlier?.kind === 'word' && earlier.fold.length > 2 && !isLetter(earlier.fold) && /^\s[^وف\P{L}]/u.test(whole.slice(at + 1))) return undefined;
  const abbreviated = before?.kind === 'word' && initial.test(before.fold) && !/\d/.test(before.fold) && whole.slice(at + 1).trim() !== '';
  return abbreviated ? undefined : 'stop';
}

/** A word folded, and kept for the next time. */
export const foldWord = kept(fold);

/** How many words a text has. */
export const countWords = kept((text): number => text.match(/(?:[\u0620-\u065f\u066e-\u06d3]|[\p{L}\p{M}\p{N}\u0640])+/gu)?.length ?? 0, 2000);

/** The words of a list of lines, folded. */
export function lexicon(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(/\s+/)).filter(Boolean).map(fold));
}

/** A folded word without the article. */
export function bare(word: string): string {
  return word.startsWith('ال') && word.length > 3 ? word.slice(2) : word;
}

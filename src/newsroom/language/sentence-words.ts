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

const pattern = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+|[.!؟?۔…]+|[،,؛;–—]|(?<=\s)-(?=\s)|[()[\]{}]|:/gu;
const kinds: Record<string, Word['kind']> = { '،': 'pause', ',': 'pause', '؛': 'pause', ';': 'pause', '–': 'pause', '—': 'pause', '-': 'pause', ':': 'colon' };
/** A letter that stands for a word, before a full stop that ends no sentence: د. أ.ف.ب. */
const initial = /^(?:\p{L}|\d+|mr|dr|st)$/u;

/**
 * The words of a passage, each quotation in it taken as one. `pairs` are the passage's marks in offsets of its text;
 * `quoted` says which of them hold quotations.
 */
export function readWords(passage: Passage, pairs: readonly MarkPair[], quoted: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  const base = passage.start;
  const outer = pairs.map((pair, index) => ({ ...pair, index })).filter(({ index }) => quoted.has(index));
  let next = 0;
  let until = -1;
  let inside = 0;
  for (const match of passage.text.matchAll(pattern)) {
    const at = match.index;
    for (let pair = outer[next]; pair && pair.open <= at; pair = outer[next]) {
      next += 1;
      if (pair.open < until) continue;
      const text = passage.text.slice(pair.start, pair.end);
      words.push({ kind: 'quoted', text, fold: '', start: base + pair.start, end: base + pair.end, pair: pair.index, final: /[.!؟?…]$/u.test(text) });
      until = pair.close;
    }
    if (at < until) continue;
    while (pairs[inside] && (pairs[inside]?.close ?? 0) <= at) inside += 1;
    const holder = pairs.findIndex((pair, index) => index >= inside && pair.open <= at && at < pair.close);
    const text = match[0];
    const kind = kindOf(text, passage.text, at, words.at(-1));
    if (kind) words.push({ kind, text, fold: kind === 'word' ? foldWord(text) : text, start: base + at, end: base + at + text.length, pair: holder < 0 ? undefined : holder, final: false });
  }
  for (let pair = outer[next]; pair; pair = outer[next]) {
    next += 1;
    if (pair.open < until) continue;
    const text = passage.text.slice(pair.start, pair.end);
    words.push({ kind: 'quoted', text, fold: '', start: base + pair.start, end: base + pair.end, pair: pair.index, final: /[.!؟?…]$/u.test(text) });
  }
  return words;
}

function kindOf(text: string, whole: string, at: number, before: Word | undefined): Word['kind'] | undefined {
  if (/^[\p{L}\p{M}\p{N}\u0640]/u.test(text)) return 'word';
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
  const abbreviated = before?.kind === 'word' && initial.test(before.fold) && !/\d/.test(before.fold) && whole.slice(at + 1).trim() !== '';
  return abbreviated ? undefined : 'stop';
}

/** A word folded, and kept for the next time: words are read again for every pair of marks. */
export const foldWord = kept(fold);

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}\u0640]+/gu)?.length ?? 0;
}

/** The words of a list of lines, folded. */
export function lexicon(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(/\s+/)).filter(Boolean).map(fold));
}

/** A folded word without the article. */
export function bare(word: string): string {
  return word.startsWith('ال') && word.length > 3 ? word.slice(2) : word;
}

import type { Block, Paragraph, Quotation, Run } from '#model/article.ts';
import type { FoundQuotation, Passage, Reading } from './findings.ts';
import { anyMark } from './language/mark-signs.ts';
import { plainRuns } from './runs.ts';

/** Quotations of fewer words, or within a sentence, stay in their paragraph. */
const shortest = 5;

/** White space, stops and what nobody sees: what may stand between a quotation, its mark and the text. */
const pause = '[\\s.,،؛;:!؟?…\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\ufeff]*';
const opening = new RegExp(`(?:${anyMark.source})+[\\s\\u200b-\\u200f\\u2060-\\u2069\\u061c\\ufeff]*$`);
const closing = new RegExp(`^${pause}(?:${anyMark.source})*${pause}`);

/**
 * A paragraph of the dispatch as blocks: its text up to a quotation, the quotation, and the text after it. Every sign of it is
 * kept in its place: marks and stops around a quotation set apart, which a page draws itself, are runs that are not printed.
 */
export function blocksOf(passage: Passage, id: string, quotations: readonly (Quotation & { found: FoundQuotation })[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let from = passage.start;
  const text = (until: number, final: boolean) => {
    const words = reading.dispatch.text.slice(from, until);
    const whole = !/[\p{L}\p{N}]/u.test(words);
    const after = blocks.length > 0;
    const begin = whole ? until : from + (after ? (closing.exec(words)?.[0].length ?? 0) : 0);
    const end = final ? until : Math.max(begin, from + (opening.exec(words)?.index ?? words.length));
    const runs: Run[] = whole && final && !after
      ? plainRuns(reading, from, until)
      : [...unprinted(reading, from, begin), ...plainRuns(reading, begin, end), ...unprinted(reading, end, until)];
    const paragraph: Paragraph = { kind: 'paragraph', id: after ? `${id}-${blocks.length + 1}` : id, runs };
    if (runs.length > 0) blocks.push(paragraph);
  };
  for (const quotation of quotations) {
    const { found } = quotation;
    if (found.start < passage.start || found.end > passage.end || found.kind !== 'direct' || quotation.text.split(/\s+/).length < shortest) continue;
    text(found.start, false);
    blocks.push({ kind: 'quotation', quotation: quotation.id });
    from = found.end;
  }
  text(passage.end, true);
  return blocks;
}

/** Signs around a quotation as runs that are not printed; white space alone is none. */
function unprinted(reading: Reading, start: number, end: number): Run[] {
  return plainRuns(reading, start, end).flatMap(({ text }): Run[] => (text.trim() === '' ? [] : [{ kind: 'text', text, unprinted: true }]));
}

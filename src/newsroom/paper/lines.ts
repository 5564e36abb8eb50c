import type { Passage, Span } from '../findings.ts';

/** A line of a text without its end; `number` counts from 1. */
export interface Line extends Span {
  number: number;
  text: string;
}

/** The lines of `text`, whichever way they end (CRLF, LF, CR, Unicode's separators). There is always at least one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: index, number: lines.length + 1, text: text.slice(start, index) });
    start = index + end.length;
  }
  lines.push({ start, end: text.length, number: lines.length + 1, text: text.slice(start) });
  return lines;
}

/** Whether nothing on a line can be seen. */
export function isBlank(line: string): boolean {
  return line.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g, '').trim() === '';
}

/** The number, from 1, of the line of `lines` on which the offset stands. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * The passage of `text` from `start` to `end` without the white space at its ends; undefined where nothing is left. Each character
 * of a line end within it is a space, so that a paragraph over several lines reads as one over one.
 */
export function passageOf(text: string, lines: readonly Line[], start: number, end: number): Passage | undefined {
  const slice = text.slice(start, end).replace(/[\n\r\u2028\u2029]/g, ' ');
  const trimmed = slice.trim();
  if (trimmed === '') return undefined;
  const from = start + slice.indexOf(trimmed.charAt(0));
  return { start: from, end: from + trimmed.length, text: trimmed, line: lineAt(lines, from) };
}

import type { Reading } from './findings.ts';

/** Colours of a terminal; none where it is no terminal. */
export interface Ink {
  bold(text: string): string;
  soft(text: string): string;
  warn(text: string): string;
}

/** Whether a reader wants colours there: a terminal that has them (`TERM`), and nobody who said no (`NO_COLOR`, https://no-color.org). */
export function isColoured(terminal: boolean | undefined, env: Readonly<Record<string, string | undefined>>): boolean {
  return terminal === true && env.TERM !== 'dumb' && (env.NO_COLOR ?? '') === '';
}

/** Ink that leaves text as it is, and ink for a terminal (SGR). */
export function inkFor(terminal: boolean): Ink {
  const ink = (code: number) => (text: string) => (terminal ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { bold: ink(1), soft: ink(2), warn: ink(33) };
}

/** The report on one dispatch: what to look at first, then the findings, each with how sure it is. Arabic is isolated, so that a line keeps its order. */
export function report(file: string, reading: Reading, ink: Ink): string {
  const { dispatch, quotations, moments, warnings } = reading;
  const unsure = quotations.filter(({ speaker, confidence }) => speaker === null || confidence < sure);
  const first = [
    ...warnings.map(({ line, what }) => `  line ${line}: ${what}`),
    ...unsure.map(({ start, speaker, candidates, reason }) => `  line ${lineOf(dispatch.text, start)}: ${speaker === null ? 'whose words are these?' : `is it ${isolate(speaker)}?`} ${candidates.length > 0 ? `candidates ${candidates.map(isolate).join(', ')}; ` : ''}${reason}`),
  ];
  return [
    ink.bold(file),
    ink.soft(`  ${dispatch.encoding}; ${dispatch.agency ? `${isolate(dispatch.agency.name)} (${dispatch.agency.reason})` : 'agency unknown'}; published ${dispatch.published ?? 'unknown'}`),
    ...(first.length > 0 ? [ink.warn('  Look at this first'), ...first.map(ink.warn)] : []),
    table(['sure', 'line', 'speaker', 'quotation'], quotations.map(({ confidence, start, speaker, text }) => [degree(confidence), String(lineOf(dispatch.text, start)), isolate(speaker ?? 'unresolved'), isolate(shorten(text))])),
    table(['sure', 'line', 'date', 'wording'], moments.map(({ confidence, start, edtf, duration, order, wording }) => [degree(confidence), String(lineOf(dispatch.text, start)), edtf ?? duration ?? order ?? '?', isolate(shorten(wording))])),
  ].filter((part) => part !== '').join('\n');
}

/** From here on a finding counts as sure. */
export const sure = 0.8;

/** How sure a finding is: a sign that differs in shape, and a number. */
export function degree(confidence: number): string {
  return `${confidence >= sure ? '●' : confidence >= 0.6 ? '◐' : '○'} ${confidence.toFixed(2)}`;
}

/** The number of the line, from 1, on which an offset stands. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/).length;
}

function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  // The last column is left as wide as it is: a terminal draws Arabic in widths of its own.
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => width(row[column] ?? ''))));
  const line = (cells: string[]) => `  ${cells.map((cell, column) => (column === cells.length - 1 ? cell : cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))).join('  ')}`;
  return [line(heads), ...rows.map(line)].join('\n');
}

/** Columns a text takes: marks above letters and isolates take none. */
function width(text: string): number {
  return text.replace(/[\p{M}\u2066-\u2069]/gu, '').length;
}

function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').split(' ');
  return words.length > 9 ? `${words.slice(0, 9).join(' ')}…` : words.join(' ');
}

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

/**
 * The report on one dispatch: what to look at first, then the findings, each with how sure it is. Arabic is isolated, so that a line
 * keeps its order. Lines are broken and wordings shortened to `columns`, a terminal's width; a file's lines are as long as they are.
 */
export function report(file: string, reading: Reading, ink: Ink, columns = Infinity): string {
  const { dispatch, quotations, moments, warnings } = reading;
  const unsure = quotations.filter(({ speaker, confidence }) => speaker === null || confidence < sure);
  const asked = (speaker: string | null, candidates: readonly string[]) => {
    const others = candidates.filter((name) => name !== speaker).map(isolate);
    const among = others.length > 0 ? `${speaker === null ? 'candidates' : 'or'} ${others.join(', ')}; ` : '';
    return `${speaker === null ? 'whose words are these?' : `is it ${isolate(speaker)}?`} ${among}`;
  };
  const first = [
    ...warnings.map(({ line, what }) => `  line ${line}: ${what}`),
    ...unsure.map(({ start, speaker, candidates, reason }) => `  line ${lineOf(dispatch.text, start)}: ${asked(speaker, candidates)}${reason}`),
  ].flatMap((line) => broken(line, columns));
  return [
    ink.bold(file),
    ink.soft(`  ${dispatch.encoding}; ${dispatch.agency ? `${isolate(dispatch.agency.name)} (${dispatch.agency.reason})` : 'agency unknown'}; published ${dispatch.published ?? 'unknown'}`),
    ...(first.length > 0 ? [ink.warn('  Look at this first'), ...first.map(ink.warn)] : []),
    table(['sure', 'line', 'speaker', 'quotation'], quotations.map(({ confidence, start, speaker, text }) => [degree(confidence), String(lineOf(dispatch.text, start)), isolate(speaker ?? 'unresolved'), text]), columns),
    table(['sure', 'line', 'date', 'wording'], moments.map(({ confidence, start, edtf, duration, order, wording }) => [degree(confidence), String(lineOf(dispatch.text, start)), edtf ?? duration ?? order ?? '?', wording]), columns),
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

/** Rows under their heads. The last column, a wording, is shortened to what is left of `columns`, and not padded: a terminal draws Arabic in widths of its own. */
function table(heads: string[], rows: string[][], columns: number): string {
  if (rows.length === 0) return '';
  const widths = heads.slice(0, -1).map((head, column) => Math.max(head.length, ...rows.map((row) => width(row[column] ?? ''))));
  const room = columns - widths.reduce((sum, each) => sum + each + 2, 2);
  const line = (cells: string[], last: string) => `  ${widths.map((each, column) => `${cells[column] ?? ''}${' '.repeat(Math.max(0, each - width(cells[column] ?? '')))}  `).join('')}${last}`;
  return [line(heads, heads.at(-1) ?? ''), ...rows.map((row) => line(row, isolate(shorten(row.at(-1) ?? '', room))))].join('\n');
}

/** A line in as many as `columns` asks for, those below indented. What is isolated stays whole, for a line's end ends it. */
function broken(text: string, columns: number): string[] {
  const lines = ['  '];
  for (const word of text.trim().match(/(?:\u2068[^\u2069]*\u2069|\S)+/gu) ?? []) {
    const line = lines.at(-1) ?? '';
    const begun = line.trim() !== '';
    if (begun && width(line) + width(word) + 1 > columns) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${line}${begun ? ' ' : ''}${word}`;
  }
  return lines;
}

/** Columns a text takes: marks above letters and isolates take none. */
function width(text: string): number {
  return text.replace(/[\p{M}\u2066-\u2069]/gu, '').length;
}

function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The first words of a text: nine at most, and as many as `room` columns hold, but always one. */
function shorten(text: string, room: number): string {
  const words = text.replace(/\s+/g, ' ').split(' ');
  let count = Math.min(9, words.length);
  while (count > 1 && width(words.slice(0, count).join(' ')) + (count < words.length ? 1 : 0) > room) count -= 1;
  return count < words.length ? `${words.slice(0, count).join(' ')}…` : words.join(' ');
}

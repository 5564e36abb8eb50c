import { isAgencyAlone } from './credit-lines.ts';
import { furnitureOf } from './furniture-lines.ts';
import { isBlank, type Line } from './lines.ts';
import { isMetadata } from './metadata-lines.ts';

/** Widths, in characters, at which programs and people break lines. */
const [narrowest, widest] = [40, 100];
/** So many lines may be longer than the width: a headline, an address. */
const longer = 2;
/** So many lines may hold a headline, stamps and credits; below them a date or an agency stands in a sentence. */
const headed = 8;
const ended = /[.!؟?…][\s"»”)\]\u200e\u200f]*$/u;
const bullet = /^\s*[•*▪●]/u;

/**
 * The lines of a file, those of a paragraph that was broken at one width made one: its text has a space for each character of a
 * line end, so that every offset holds. A file that is not broken so is given back as it came.
 */
export function joinWrapped(lines: readonly Line[]): Line[] {
  if (lines.filter(({ text }) => text.length > widest).length > longer) return [...lines];
  const alone = lines.map(({ text }, index) => isBlank(text) || furnitureOf(text, false) !== undefined || (index < headed ? isAgencyAlone(text) || isMetadata(text, 'head') : isMetadata(text, 'midst')));
  const width = widthOf(lines, alone);
  if (width === undefined) return [...lines];
  const headline = headlineLines(lines, width);
  const separate = lines.every((line, index) => index < headline || !runsOn(alone, index) || isFull(line, lines[index + 1], width));
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const [before, last] = [lines[index - 1], joined.at(-1)];
    const follows = before !== undefined && last !== undefined && runsOn(alone, index - 1) && index !== headline && isFull(before, line, width) && !bullet.test(line.text);
    if (follows && (separate || !ended.test(before.text) || hasOpenMark(last.text))) {
      const gap = ' '.repeat(line.start - last.end);
      joined[joined.length - 1] = { ...last, end: line.end, text: `${last.text}${gap}${line.text}` };
    } else joined.push(line);
  });
  return joined;
}

/** The width at which most lines of the file break that end no sentence; undefined where they break at none. */
function widthOf(lines: readonly Line[], alone: readonly boolean[]): number | undefined {
  const lengths = lines.filter((_, index) => !alone[index]).map(({ text }) => text.length).toSorted((one, other) => other - one);
  const candidates = [...new Set(lengths.slice(0, 4))].filter((length) => length >= narrowest && length <= widest && lengths.filter((other) => other > length).length <= longer);
  const inner = lines.flatMap((line, index) => (index > 0 && runsOn(alone, index) ? [{ line, next: lines[index + 1] }] : []));
  const open = inner.filter(({ line }) => !ended.test(line.text));
  return candidates.find((width) => {
    const full = open.filter(({ line, next }) => isFull(line, next, width)).length;
    return full >= 3 && full >= 0.75 * open.length && full >= 0.4 * inner.length;
  });
}

/** How many lines at the file's start are its headline: one, or as many as stand full above the first blank line. */
function headlineLines(lines: readonly Line[], width: number): number {
  const first = lines.findIndex(({ text }) => !isBlank(text));
  const blank = lines.findIndex(({ text }, index) => index > first && isBlank(text));
  const group = lines.slice(first, blank);
  const whole = blank !== -1 && group.length <= 3 && !ended.test(group.at(-1)?.text ?? '') && group.slice(0, -1).every((line, index) => isFull(line, group[index + 1], width));
  return whole ? blank : first + 1;
}

/** Whether the line with this index and the next one are both lines of text. */
function runsOn(alone: readonly boolean[], index: number): boolean {
  return index + 1 < alone.length && !alone[index] && !alone[index + 1];
}

/** Whether the first word of the next line had no place on this one. */
function isFull({ text }: Line, next: Line | undefined, width: number): boolean {
  const [word = ''] = next?.text.trim().split(/\s/u) ?? [];
  return text.trimEnd().length + 1 + word.length > width;
}

function hasOpenMark(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count('«') > count('»') || count('“') > count('”') || count('"') % 2 === 1;
}

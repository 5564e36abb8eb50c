import { creditAtEnd, isAgencyAlone, isSign, isSignature } from './credit-lines.ts';
import { furnitureOf, isAbovePage } from './furniture-lines.ts';
import type { Line } from './lines.ts';
import { isAboveHeadline, isByline, isMetadata, isStampAbove, type Place } from './metadata-lines.ts';
import { endOfReport } from './report-end.ts';
import { readsAsSentence } from './sentence-lines.ts';
import { isStampAlone, isTimeAlone, readStamp } from './stamp.ts';

/** What a line of a file is to its dispatch. */
export type Part = 'text' | 'metadata' | 'furniture' | 'credit';

/** A line told apart. */
export interface Told {
  part: Part;
  /** Where the credit begins in it that signs the report, as an offset into the file. */
  signed: number | undefined;
  /** Whether it was left out on its looks alone, in the midst of the report or right below its credit, so that the desk should look. */
  doubtful: boolean;
}

/** How far the walk over the lines has come. */
interface Walk {
  /** How many lines of text stand above: the first is the headline. */
  texts: number;
  stamped: boolean;
  /** Whether the line above signed the report. */
  signed: boolean;
  /** Whether headlines of other stories follow in the midst of the report, or the report is over. */
  among: 'report' | 'teasers' | 'end';
}

/**
 * Tells the lines of a dispatch apart; `lines` are those with anything written on them. No sentence is ever left out, wherever it
 * stands, but a notice of rights: a teaser, a credit or a button in the midst of a report takes only what looks like headlines.
 */
export function tellLinesApart(lines: readonly Line[]): Told[] {
  const reported = lines.map(({ text }) => readsAsSentence(text) && furnitureOf(text, false) === undefined);
  const last = endOfReport(lines, reported);
  const dates = lines.filter(({ text }) => isBareDate(text)).length;
  const walk: Walk = { texts: 0, stamped: false, signed: false, among: 'report' };
  return lines.map((line, index) => {
    const only = index === lines.length - 1 && walk.texts === 0;
    const part = only ? 'text' : partOf(line.text, { sentence: reported[index] === true && index <= last, below: index > last, dates }, walk);
    if (part === 'metadata' && readStamp(line.text) !== undefined) walk.stamped = true;
    const doubtful = part === 'furniture' && furnitureOf(line.text, index > last) === undefined && (walk.among === 'teasers' || walk.signed) && !isSign(line.text);
    if (part === 'furniture') walk.signed = false;
    if (part !== 'text') return { part, signed: undefined, doubtful };
    walk.texts += 1;
    const signed = index >= last && walk.texts > 1 ? creditAtEnd(line) : undefined;
    if (signed !== undefined) Object.assign(walk, { among: 'end', signed: true });
    return { part, signed, doubtful };
  });
}

/** What one line is, after those above it; the walk is told where the report stops or goes on. */
function partOf(line: string, { sentence, below, dates }: { sentence: boolean; below: boolean; dates: number }, walk: Walk): Part {
  if (walk.texts === 0) return partAbove(line);
  if (isAgencyAlone(line) && (below || walk.texts === 1 || /^[\s–—-]*[([{«/]/.test(line))) {
    if (below && walk.texts > 1) Object.assign(walk, { among: 'end', signed: true });
    return 'credit';
  }
  const furniture = furnitureOf(line, below);
  if (furniture !== undefined) {
    const ends = below && walk.texts > 1 && furniture !== 'button';
    if (ends || furniture === 'label') walk.among = ends ? 'end' : 'teasers';
    return 'furniture';
  }
  if (sentence) {
    walk.among = 'report';
    return 'text';
  }
  const place = placeOf(line, below, dates, walk);
  if (walk.among !== 'report') return isMetadata(line, place) && (readStamp(line) !== undefined || isTimeAlone(line)) ? 'metadata' : 'furniture';
  if (place !== 'midst' && isSignature(line)) return 'credit';
  if (isMetadata(line, place) || (walk.texts === 1 && isByline(line))) return 'metadata';
  return 'text';
}

/** What a line is that has no headline above it: a headline may call on readers to watch, or name a hashtag. */
function partAbove(line: string): Part {
  if (isAgencyAlone(line) || isSignature(line)) return 'credit';
  if (isAboveHeadline(line) || isStampAlone(line) || isStampAbove(line)) return 'metadata';
  return isAbovePage(line) ? 'furniture' : 'text';
}

/** Where a line stands. A date below the lead stands in the head while there is no stamp yet, unless the report is a list of dates. */
function placeOf(line: string, below: boolean, dates: number, { texts, stamped }: Walk): Place {
  if (texts <= 1 || (texts <= 3 && !stamped && (dates < 2 || !isBareDate(line)))) return 'head';
  return below ? 'foot' : 'midst';
}

/** A day in a line of its own, without a time: a stamp, or the head of an entry in a list of dates. */
function isBareDate(line: string): boolean {
  return line.length < 80 && isStampAlone(line) && readStamp(line)?.time === undefined;
}

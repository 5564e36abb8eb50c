import type { FoundMoment } from '../findings.ts';
import { numberOfWords } from '../language/number-words.ts';

/** What a wording refers to that an earlier one names: "the same period of 2011", "the same year", "two years after that". */
export interface Reference {
  way: 'period' | 'periodBefore' | 'within' | 'same' | 'next' | 'previous' | 'after' | 'span' | 'year' | 'again' | 'ofYear' | 'inYear';
  unit: string;
  /** How many units; for a period, or the same day, the year it is put into; for a day of a year not said, or said before, and for a month of the same year, its month. */
  count: number;
  day?: number;
  /** The first of the days that end with that one: من 9 إلى 13 منه. */
  from?: number;
  /** The weekday that is said beside such a day, 0 (Sunday) to 6. */
  weekday?: number | undefined;
  /** Whether it says again what stands just before it: في أغسطس 2021، أي قبل ذلك بسنتين leans on the date before that one. */
  again?: true;
  /** Whether it keeps what it comes to otherwise, where that lies later: "a week later" of what is to come, behind a day that has been. */
  atLeast?: true;
  /** Of which year a day of the same month is, where that is said. */
  year?: number;
  /** The first and the last month of a part of the same year. */
  months?: readonly [number, number];
}

/** What a wording comes to, before it is put into its place. */
export type Sense = Pick<FoundMoment, 'edtf' | 'basis' | 'precision' | 'anchor' | 'confidence' | 'reason'> & Partial<Pick<FoundMoment, 'part' | 'about' | 'duration' | 'kind'>> & { refers?: Reference };

/** The named groups of a pattern's match. */
export type Groups = Record<string, string | undefined>;

/** What the dispatch states itself. */
export function stated(edtf: string, precision: FoundMoment['precision']): Sense {
  return { edtf, basis: 'explicit', precision, anchor: null, confidence: 0.96, reason: 'the dispatch states it' };
}

/** What the day of publication gives, or its year where no more of it is known. */
export function reckoned(edtf: string, precision: FoundMoment['precision'], published: string | undefined): Sense {
  if (published?.length === 4) return { edtf, basis: 'derived', precision, anchor: published, confidence: 0.7, reason: `the year is the one that the dispatch shows to be its own, ${published}` };
  return { edtf, basis: 'derived', precision, anchor: 'published', confidence: 0.9, reason: `reckoned from the day of publication, ${published?.slice(0, 10)}` };
}

/** A wording of time whose day nobody can tell. */
export function unknown(precision: FoundMoment['precision']): Sense {
  return { edtf: null, basis: 'derived', precision, anchor: null, confidence: 0.5, reason: 'without a day of publication it cannot be reckoned' };
}

/** A wording that leans on an earlier date of the dispatch; `otherwise` is what it comes to where there is none. */
export function referring(refers: Reference, precision: FoundMoment['precision'], otherwise: string | null): Sense {
  return { edtf: otherwise, basis: 'derived', precision, anchor: null, confidence: 0.6, reason: 'it leans on a date before it', refers };
}

/** How many, and of what, in قبل ثلاثة أعوام, قبل عامين, قبل عام; undefined where the number is none. */
export function countOf({ number, unit, dual = '', single, definite, share, half }: Groups): { count: number; unit: string } | undefined {
  if (share) return { count: share === 'نصف' ? 50 : 25, unit: 'عام' };
  const two = dual || (/(?:ين|ان)$/.test(definite ?? '') ? (definite ?? '') : '');
  const one = two.replace(/(?:تين|تان)$/, 'ه').replace(/(?:ين|ان)$/, '');
  const count = number ? numberOfWords(number.replace(/\s+/g, ' ')) : two ? 2 : 1;
  if (count === undefined) return undefined;
  const counted = (unit ?? single ?? (one || definite || '')).replace(/^سن(?:ه|ت).*/, 'سنه');
  return half && /^(?:عام|اعوام|سن)/.test(counted) ? { count: count * 12 + 6, unit: 'شهر' } : { count, unit: counted };
}

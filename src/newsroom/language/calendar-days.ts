import { utc } from '#model/edtf.ts';

/** Days as a newsroom reckons with them: no clock, no zone. `month` from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const msPerDay = 24 * 60 * 60 * 1000;

/** The day of a text that begins `YYYY-MM-DD`. */
export function dayOfIso(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** The day `count` days later. */
export function addDays({ year, month, day }: Day, count: number): Day {
  const date = new Date(utc(year, month, day) + count * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 (Sunday) to 6. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(utc(year, month, day)).getUTCDay();
}

/** The month `count` months later, `YYYY-MM`. */
export function addMonths({ year, month }: Day, count: number): string {
  const months = year * 12 + month - 1 + count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** EDTF of a day. */
export function edtfOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** EDTF of the last day of a month, `YYYY-MM`. */
export function lastDayOf(month: string): string {
  return edtfOf(addDays({ ...addDays(dayOfIso(`${month}-01`), 31), day: 1 }, -1));
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(utc(year, month, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** The Gregorian day of a Hijri one, after Umm al-Qura; undefined where there is none. */
export function fromHijri(year: number, month: number, day: number): Day | undefined {
  // A Hijri year has 354.37 days; the guess is right within a few, and Intl decides.
  const guess = Math.round(utc(622, 7, 19) / msPerDay + (year - 1) * 354.367 + (month - 1) * 29.53 + day);
  for (const shift of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5]) {
    const date = new Date((guess + shift) * msPerDay);
    if (hijriKey(date) === `${year}-${month}-${day}`) return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });

function hijriKey(date: Date): string {
  const parts = hijri.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

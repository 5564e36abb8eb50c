import { addDays, addMonths, type Day, dayOfIso, edtfOf, weekdayOf } from './calendar-days.ts';

/* What relative wording comes to, counted from the day of publication. Every function gives EDTF. */

/** Which way a wording points. */
export type Side = 'past' | 'next' | 'current';

/** The way of الماضي, المقبل, الجاري. */
export function sideOf(word: string): Side {
  if (/ماضي|منصرم|فايت|سابق|فارط|منقضي/.test(word)) return 'past';
  return /مقبل|قادم|تالي/.test(word) ? 'next' : 'current';
}

/** The day a weekday means beside a publication: the nearest past one (that day included), the last, or the next. */
export function weekdayNear(published: string, weekday: number, side: Side): string {
  const day = dayOfIso(published);
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (side === 'next') return edtfOf(addDays(day, back === 0 ? 7 : 7 - back));
  return edtfOf(addDays(day, side === 'past' && back === 0 ? -7 : -back));
}

/** The week, month or year that الماضي, المقبل, الجاري mean; weeks from Sunday to Saturday. */
export function unitNear(published: string, unit: string, side: Side): string {
  const day = dayOfIso(published);
  const step = side === 'past' ? -1 : side === 'next' ? 1 : 0;
  if (unit.includes('اسبوع')) {
    const sunday = addDays(day, step * 7 - weekdayOf(day));
    return `${edtfOf(sunday)}/${edtfOf(addDays(sunday, 6))}`;
  }
  return unit.includes('شهر') ? addMonths(day, step) : String(day.year + step);
}

/** The month beside a publication: this year's, or the nearest that الماضي and المقبل allow. */
export function monthNear(published: string, month: number, side: Side | undefined): string {
  const day = dayOfIso(published);
  return `${yearNear(day, month, side)}-${String(month).padStart(2, '0')}`;
}

/** The day of a month beside a publication, in the year that comes nearest to it. */
export function dayNear(published: string, month: number, date: number, side: Side | undefined): Day {
  const day = dayOfIso(published);
  return { year: yearNear(day, month, side), month, day: date };
}

function yearNear(day: Day, month: number, side: Side | undefined): number {
  if (side === 'past') return month > day.month ? day.year - 1 : day.year;
  if (side === 'next') return month < day.month ? day.year + 1 : day.year;
  if (month - day.month > 6) return day.year - 1;
  return day.month - month > 6 ? day.year + 1 : day.year;
}

/** The date so many units ago (negative: ahead), as precise as the unit. Undefined for hours and less. */
export function unitsAgo(published: string, count: number, unit: string): string | undefined {
  const day = dayOfIso(published);
  if (/^(?:يوم|ايام)/.test(unit)) return edtfOf(addDays(day, -count));
  if (/^اسبو|^اسابيع/.test(unit)) return edtfOf(addDays(day, -7 * count));
  if (/^(?:شهر|اشهر|شهور)/.test(unit)) return addMonths(day, -count);
  if (/^(?:عام|اعوام|سن)/.test(unit)) return String(day.year - count);
  if (/^(?:عقد|عقود)/.test(unit)) return `${Math.floor((day.year - 10 * count) / 10)}X`;
  return undefined;
}

/** ISO 8601 for so many units. */
export function durationOf(count: number, unit: string, half: string): string | undefined {
  const letter = /^ثا?ن/.test(unit) ? 'TS' : unit.startsWith('دق') ? 'TM' : unit.startsWith('ساع') ? 'TH' : /^(?:يوم|ايام)/.test(unit) ? 'D' : unit.startsWith('اس') ? 'W' : /^(?:شهر|اشهر|شهور)/.test(unit) ? 'M' : /^(?:عام|اعوام|سن)/.test(unit) ? 'Y' : undefined;
  if (letter === undefined) return undefined;
  const minutes = half.includes('نصف') ? 30 : half.includes('ربع') ? 15 : 0;
  return letter.startsWith('T') ? `PT${count}${letter.slice(1)}${minutes > 0 && letter === 'TH' ? `${minutes}M` : ''}` : `P${count}${letter}`;
}

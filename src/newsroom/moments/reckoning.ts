import { addDays, addMonths, type Day, dayOfIso, edtfOf, weekdayOf } from '../language/calendar-days.ts';

/* What relative wording comes to, counted from the day of publication. Every function gives EDTF. */

/** Which way a wording points. */
export type Side = 'past' | 'next' | 'current' | 'before past' | 'after next';

/** What the clause of a month tells of, where it has no side: what has been, what is to come, what it is arranged for, what has surely been then, or since then (منذ). */
export type Clause = 'told' | 'happened' | 'arranged' | 'ahead' | 'since';

/** The way of الماضي, المقبل, الجاري, قبل الماضي. */
export function sideOf(word: string): Side {
  if (/قبل الماضي/.test(word)) return 'before past';
  if (word.startsWith('بعد')) return 'after next';
  if (/ماضي|منصرم|فايت|سابق|فارط|منقضي|اخير/.test(word)) return 'past';
  return /مقبل|قادم|تالي|داخل/.test(word) ? 'next' : 'current';
}

/** The day a weekday means beside a publication: the nearest past one (that day included), the last, the next, or the one after it. */
export function weekdayNear(published: string, weekday: number, side: Side): string {
  const day = dayOfIso(published);
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (side === 'before past') return edtfOf(addDays(day, -back - (back === 0 ? 14 : 7)));
  if (side === 'next' || side === 'after next') return edtfOf(addDays(day, (back === 0 ? 7 : 7 - back) + (side === 'next' ? 0 : 7)));
  return edtfOf(addDays(day, side === 'past' && back === 0 ? -7 : -back));
}

/** A weekday of the week on a side: الثلاثاء من الأسبوع الماضي. */
export function weekdayOfWeek(published: string, weekday: number, side: Side): string {
  const monday = dayOfIso(unitNear(published, 'اسبوع', side));
  return edtfOf(addDays(monday, (weekday + 6) % 7));
}

/** The week, month, year or decade that الماضي, المقبل, الجاري mean; weeks from Monday to Sunday (ISO 8601), decades by their ten years. */
export function unitNear(published: string, unit: string, side: Side): string {
  const day = dayOfIso(published);
  const step = steps[side];
  if (unit.includes('اسبوع')) {
    const monday = addDays(day, step * 7 - ((weekdayOf(day) + 6) % 7));
    return `${edtfOf(monday)}/${edtfOf(addDays(monday, 6))}`;
  }
  if (unit.includes('عقد')) return step === 0 ? `${String(day.year).slice(0, 3)}X` : `${day.year + 10 * Math.min(step, 0)}/${day.year + 10 * Math.max(step, 0)}`;
  return unit.includes('شهر') ? addMonths(day, step) : String(day.year + step);
}

/** The Saturday and Sunday that نهاية الأسبوع means: of the week on its side, else the last that has begun, or the coming one; on a Friday it is at hand. `opening` is the weekend that begins a week (مطلع الأسبوع). */
export function weekendNear(published: string, side: Side | undefined, ahead: boolean, opening: boolean): string {
  const day = dayOfIso(published);
  const step = side === undefined ? (ahead || weekdayOf(day) % 6 === 0 || weekdayOf(day) === 5 ? 0 : -1) : steps[side];
  // On a Sunday what is to come is not of the week that ends: it begins then where the news is written.
  const coming = ahead && !opening && weekdayOf(day) === 0 && (side === undefined || side === 'current') ? 7 : 0;
  const saturday = addDays(day, coming + step * 7 + 5 - ((weekdayOf(day) + 6) % 7));
  return `${edtfOf(saturday)}/${edtfOf(addDays(saturday, 1))}`;
}

/** The sports season or school year, which turns in summer, as 2014/2015. */
export function termNear(published: string, side: Side): string {
  const { year, month } = dayOfIso(published);
  // From June to August one is over and the other has not begun.
  const first = side === 'current' ? year - (month < 7 ? 1 : 0) : side === 'next' ? year + (month > 8 ? 1 : 0) : year + (month < 6 ? -2 : -1) - (side === 'past' ? 0 : 1);
  return `${first}/${first + 1}`;
}

/** A season (EDTF, 21 to 24) beside a publication: the last that is over, this year's, or the next that has not begun. A winter is its first year's. */
export function seasonNear(published: string, season: number, side: Side): string {
  const { year, month } = dayOfIso(published);
  const begins = (season - 20) * 3;
  if (side === 'next') return `${year + (month < begins ? 0 : 1)}-${season}`;
  if (side === 'current') return `${year - (season === 24 && month < 6 ? 1 : 0)}-${season}`;
  return `${year - (month > begins + 2 ? 0 : month + 12 > begins + 2 ? 1 : 2) - (side === 'past' ? 0 : 1)}-${season}`;
}

/** How many units away a side is. */
export const steps: Record<Side, number> = { past: -1, next: 1, current: 0, 'before past': -2, 'after next': 2 };

/** The month beside a publication: this year's, or the nearest that الماضي and المقبل allow; a `Clause` where it has none. */
export function monthNear(published: string, month: number, side: Side | Clause | undefined): string {
  const day = dayOfIso(published);
  // مايو الماضي in May is last year's: this year's would be الجاري.
  const year = month === day.month && side === 'past' ? day.year - 1 : month === day.month && side === 'next' ? day.year + 1 : yearNear(day, month, side);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The day of a month beside a publication, in the year that comes nearest to it. */
export function dayNear(published: string, month: number, date: number, side: Side | Clause | undefined): Day {
  const day = dayOfIso(published);
  const year = yearNear(day, month, side);
  const shift = month !== day.month || year !== day.year ? 0 : (side === 'past' && date > day.day) || (side === 'happened' && date > day.day + 1) ? -1 : side === 'next' && date < day.day ? 1 : 0;
  return { year: year + shift, month, day: date };
}

/** Beyond how many months a month is rather last year's, or next year's. */
const back = { none: 3, told: 3, happened: 0, arranged: 9, since: 0, ahead: 12, current: 6 };
const forth = { none: 8, told: 12, happened: 12, arranged: 7, since: 12, ahead: 3, current: 6 };

function yearNear(day: Day, month: number, side: Side | Clause | undefined): number {
  if (side === 'past' || side === 'before past') return day.year - (month > day.month ? 1 : 0) - (side === 'past' ? 0 : 1);
  if (side === 'next' || side === 'after next') return month < day.month ? day.year + 1 : day.year;
  if (month > day.month) return month - day.month > back[side ?? 'none'] ? day.year - 1 : day.year;
  return day.month - month > forth[side ?? 'none'] ? day.year + 1 : day.year;
}

/** The day that words and a weekday mean together: the words' own where it is that weekday, else the nearest such day that may be meant. */
export function weekdayBeside(published: string, meant: Day, weekday: number): Day {
  const today = dayOfIso(published);
  const ahead = edtfOf(meant) > edtfOf(today);
  // A day too late is possible for news of today: it is past midnight where it was written.
  const possible = (ahead ? [0, 1, 2, 3, 4, 5, 6, 7] : [1, 0, -1, -2, -3, -4, -5, -6]).map((days) => addDays(today, days)).filter((day) => weekdayOf(day) === weekday);
  const away = (day: Day) => Math.abs(Date.parse(edtfOf(day)) - Date.parse(edtfOf(meant)));
  return possible.toSorted((one, other) => away(one) - away(other))[0] ?? meant;
}

/** The date so many units ago (negative: ahead), as precise as the unit. Undefined for hours and less. */
export function unitsAgo(published: string, count: number, unit: string): string | undefined {
  const day = dayOfIso(published);
  if (/^(?:يوم|ايام)/.test(unit)) return edtfOf(addDays(day, -count));
  if (/^اسبو|^اسابيع/.test(unit)) return edtfOf(addDays(day, -7 * count));
  if (/^(?:شهر|اشهر|شهور)/.test(unit)) return addMonths(day, -count);
  const years = /^(?:عام|اعوام|سن)/.test(unit) ? count : /^(?:عقد|عقود)/.test(unit) ? 10 * count : /^(?:قرن|قرون)/.test(unit) ? 100 * count : undefined;
  // 2,000 years are a round number, of which no year is meant.
  if (years !== undefined) return Math.abs(years) < 1000 ? String(day.year - years) : undefined;
  if (unit.startsWith('ساع') && count > 0 && count % 24 === 0) return edtfOf(addDays(day, -count / 24));
  return undefined;
}

/** ISO 8601 for so many units. */
export function durationOf(count: number, unit: string, half: string): string | undefined {
  const letter = /^ثا?ن/.test(unit) ? 'TS' : unit.startsWith('دق') ? 'TM' : unit.startsWith('ساع') ? 'TH' : /^(?:يوم|ايام)/.test(unit) ? 'D' : unit.startsWith('اس') ? 'W' : /^(?:شهر|اشهر|شهور)/.test(unit) ? 'M' : /^(?:عام|اعوام|سن)/.test(unit) ? 'Y' : undefined;
  if (letter === undefined) return undefined;
  const minutes = half.includes('نصف') ? 30 : half.includes('ربع') ? 15 : 0;
  return letter.startsWith('T') ? `PT${count}${letter.slice(1)}${minutes > 0 && letter === 'TH' ? `${minutes}M` : ''}` : `P${count}${letter}`;
}

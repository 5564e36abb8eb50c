import { addDays, addMonths, dayOfIso, edtfOf, isDay, weekdayOf } from '../language/calendar-days.ts';
import { monthNumbers, weekdays } from '../language/month-names.ts';
import { dayNumberOf, numberOfWords, ordinalOfWords } from '../language/number-words.ts';
import { type Side, sideOf, unitNear, weekdayNear } from './reckoning.ts';
import type { Groups } from './sense-makers.ts';

/* Wordings that mean a stretch of time, or a day by its number alone. Every function gives EDTF, or undefined for what is none. */

const partsOfYear: [RegExp, number][] = [[/^ربع|^ثلاثي/, 4], [/^نصف|^سداسي|^اسد/, 2], [/^ثلث/, 3], [/^فصل/, 4]];

/** الربع الأول من العام الجاري, السداسي الثاني من 2024: the months from its first to its last. */
export function partOfYear({ share = '', nth = '', ...of }: Groups, published: string | undefined): string | undefined {
  const full = yearOf(of, published);
  const shares = partsOfYear.find(([noun]) => noun.test(share.replace(/^(?:لل|بال|ال)/, '')))?.[1] ?? 0;
  const index = nth === 'الاخير' ? shares : (ordinalOfWords(nth) ?? 0);
  if (full === undefined || index < 1 || index > shares) return undefined;
  const months = 12 / shares;
  return monthsOf(full, (index - 1) * months + 1, index * months);
}

/** أرباح الربع الثاني, of no year: the last such quarter that has begun. */
export function lastQuarter({ nth = '' }: Groups, published: string): string | undefined {
  const { year, month } = dayOfIso(published);
  const index = nth === 'الاخير' ? 4 : (ordinalOfWords(nth) ?? 0);
  return index < 1 ? undefined : monthsOf(year - ((index - 1) * 3 + 1 > month ? 1 : 0), (index - 1) * 3 + 1, index * 3);
}

/** الأشهر التسعة الأولى من العام الجاري, أول شهرين من 2024 */
export function firstMonths({ count, count2, count3, ...of }: Groups, published: string | undefined): string | undefined {
  const full = yearOf(of, published);
  const words = (count ?? count2 ?? count3 ?? '').replace(/^ال/, '');
  const months = words === 'شهرين' ? 2 : (numberOfWords(words) ?? 0);
  return full !== undefined && months > 1 && months < 13 ? monthsOf(full, 1, months) : undefined;
}

/** من أبريل إلى يونيو 2023, شهري يناير وفبراير */
export function monthRange({ from = '', to = '', year, sideYear, yearSide }: Groups, published: string | undefined): string | undefined {
  const [first, last] = [from, to].map((month) => monthNumbers.get(month.replace(/\s+/g, ' ')) ?? 0);
  const full = year ?? sideYear ?? (yearSide === undefined ? published?.slice(0, 4) : String(yearOf({ side: yearSide }, published) ?? ''));
  if (!first || !last || first === last || !full) return undefined;
  return `${Number(full) - (first > last ? 1 : 0)}-${two(first)}/${full}-${two(last)}`;
}

/** الخامس عشر من الجاري, 30 من الشهر الماضي */
export function dayOfMonth({ from, day = '', side = '' }: Groups, published: string): string | undefined {
  if (from !== undefined) {
    const [first, last] = [from, day].map((each) => dayOfMonth({ day: each, side }, published));
    return first !== undefined && last !== undefined && first < last ? `${first}/${last}` : undefined;
  }
  const date = dayNumberOf(day);
  const way = sideOf(side);
  const [year = 0, month = 0] = addMonths(dayOfIso(published), way === 'past' ? -1 : way === 'next' ? 1 : 0).split('-').map(Number);
  return isDay({ year, month, day: date }) ? edtfOf({ year, month, day: date }) : undefined;
}

/** 5 و12 يوليو are two days, and no stretch: unless one follows the other (6 و7), or it is said to be one (بين 5 و12). */
export function isList({ from, to, between = '', joint = '' }: Groups, before: string): boolean {
  if (!/^(?:\s+و(?!الي|حتي|لغايه)|[،,])/u.test(joint) || /(?<!\p{L})(?:ما\s)?بين\s$/u.test(before)) return false;
  const count = 1 + [...between.matchAll(/\d+/gu)].length;
  return dayNumberOf(to) - dayNumberOf(from) !== count;
}

/** يومي الاثنين والثلاثاء: two days, the later of which is the nearest. Where only the clause looks ahead the first may be today, and is not a week behind yesterday. */
export function weekdayPair({ weekday, dashed, second = '' }: Groups, published: string, side: Side | 'ahead'): string | undefined {
  const [from, to] = [weekday ?? dashed ?? '', second].map((name) => weekdays.get(name));
  if (from === undefined || to === undefined) return undefined;
  const back = (weekdayOf(dayOfIso(published)) - from + 7) % 7;
  if (side === 'next' || (side === 'ahead' && back !== 1)) {
    const first = weekdayNear(published, from, back === 0 && side === 'ahead' ? 'current' : 'next');
    return `${first}/${edtfOf(addDays(dayOfIso(first), (to - from + 7) % 7))}`;
  }
  const last = weekdayNear(published, to, side === 'ahead' ? 'current' : side);
  return `${edtfOf(addDays(dayOfIso(last), -((to - from + 7) % 7)))}/${last}`;
}

/** The year that the closing words of a part of it name: 2012, العام الماضي, هذه السنة, العام. */
export function yearOf({ year, sideYear, side }: Groups, published: string | undefined): number | undefined {
  const written = year ?? sideYear;
  if (written !== undefined) return Number(written);
  return published === undefined ? undefined : Number(unitNear(published, 'عام', side === undefined ? 'current' : sideOf(side)));
}

function monthsOf(year: number, from: number, to: number): string {
  return `${year}-${two(from)}/${year}-${two(to)}`;
}

const two = (number: number) => String(number).padStart(2, '0');

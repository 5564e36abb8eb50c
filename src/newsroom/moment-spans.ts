import { addDays, addMonths, dayOfIso, edtfOf, fromHijri, isDay } from './calendar-days.ts';
import { monthNumbers, weekdays } from './month-names.ts';
import { numberOfWords, ordinalOfWords } from './number-words.ts';
import { type Side, sideOf, unitNear, weekdayNear } from './reckoning.ts';

/* Wordings that mean a stretch of time, or a day by its number alone. Every function gives EDTF, or undefined for what is none. */

type Groups = Record<string, string | undefined>;

const partsOfYear: [RegExp, number][] = [[/^ربع/, 4], [/^نصف|^سداسي/, 2], [/^ثلث/, 3], [/^فصل/, 4]];

/** الربع الأول من العام الجاري, السداسي الثاني من 2024: the months from its first to its last. */
export function partOfYear({ share = '', nth = '', year, side }: Groups, published: string | undefined): string | undefined {
  const full = yearOf(year, side, published);
  const shares = partsOfYear.find(([noun]) => noun.test(share.replace(/^ال/, '')))?.[1] ?? 0;
  const index = nth === 'الاخير' ? shares : (ordinalOfWords(nth) ?? 0);
  if (full === undefined || index < 1 || index > shares) return undefined;
  const months = 12 / shares;
  return monthsOf(full, (index - 1) * months + 1, index * months);
}

/** الأشهر التسعة الأولى من العام الجاري, أول شهرين من 2024 */
export function firstMonths({ count = '', year, side }: Groups, published: string | undefined): string | undefined {
  const full = yearOf(year, side, published);
  const months = /^شهرين$/.test(count) ? 2 : (numberOfWords(count.replace(/^ال/, '')) ?? 0);
  return full !== undefined && months > 1 && months < 13 ? monthsOf(full, 1, months) : undefined;
}

/** من أبريل إلى يونيو 2023, شهري يناير وفبراير */
export function monthRange({ from = '', to = '', year }: Groups, published: string | undefined): string | undefined {
  const [first, last] = [from, to].map((month) => monthNumbers.get(month.replace(/\s+/g, ' ')) ?? 0);
  const full = year ?? published?.slice(0, 4);
  if (!first || !last || full === undefined) return undefined;
  return `${Number(full) - (first > last ? 1 : 0)}-${two(first)}/${full}-${two(last)}`;
}

/** الخامس عشر من الجاري, 30 من الشهر الماضي */
export function dayOfMonth({ day = '', side = '' }: Groups, published: string): string | undefined {
  const date = /^\d+$/.test(day) ? Number(day) : (ordinalOfWords(day.replace(/\s+/g, ' ')) ?? 0);
  const way = sideOf(side);
  const [year = 0, month = 0] = addMonths(dayOfIso(published), way === 'past' ? -1 : way === 'next' ? 1 : 0).split('-').map(Number);
  return isDay({ year, month, day: date }) ? edtfOf({ year, month, day: date }) : undefined;
}

/** العام 1444هـ: from its first day to its last, after Umm al-Qura. */
export function hijriYear({ year = '' }: Groups): string | undefined {
  const [first, next] = [fromHijri(Number(year), 1, 1), fromHijri(Number(year) + 1, 1, 1)];
  return first && next ? `${edtfOf(first)}/${edtfOf(addDays(next, -1))}` : undefined;
}

/** يومي الاثنين والثلاثاء: two days, the later of which is the nearest. */
export function weekdayPair({ weekday = '', second = '' }: Groups, published: string, side: Side): string | undefined {
  const [from, to] = [weekday, second].map((name) => weekdays.get(name));
  if (from === undefined || to === undefined) return undefined;
  if (side === 'next') {
    const first = weekdayNear(published, from, 'next');
    return `${first}/${edtfOf(addDays(dayOfIso(first), (to - from + 7) % 7))}`;
  }
  const last = weekdayNear(published, to, side);
  return `${edtfOf(addDays(dayOfIso(last), -((to - from + 7) % 7)))}/${last}`;
}

function yearOf(year: string | undefined, side: string | undefined, published: string | undefined): number | undefined {
  if (year !== undefined) return Number(year);
  return published === undefined ? undefined : Number(unitNear(published, 'عام', side === undefined ? 'current' : sideOf(side)));
}

function monthsOf(year: number, from: number, to: number): string {
  return `${year}-${two(from)}/${year}-${two(to)}`;
}

const two = (number: number) => String(number).padStart(2, '0');

import { fold } from '#model/fold.ts';
import { utc } from '#model/edtf.ts';
import { dayOfIso, edtfOf, fromHijri, isDay } from '../language/calendar-days.ts';
import { keptOfLine } from '../language/kept-words.ts';
import { anyOf, hijriMonths, monthNumbers, weekdays } from '../language/month-names.ts';
import { timeIn } from './stamp-time.ts';
import { type Zone, zonesIn } from './stamp-zone.ts';

/** A date, and a time of day where there is one, as a stamp gives it; the zone only where the stamp says whose time it is. */
export interface Stamp extends Zone {
  day: string;
  time: string | undefined;
}

const months = anyOf(monthNumbers.keys());
const numeric = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d])/;
/** 11/7/24 - 15:20: a year of two digits, told by the time beside it. */
const short = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?=[\s,،|–-]{1,3}\d{1,2}:\d{2}(?!\d))/;
const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const named = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s/-]?(?:من\\s)?(?:شهر\\s)?(${months})(?:\\s?[/(-]?\\s?(?:${months})\\)?)?\\s?[،,]?[\\s/-]?(?:من\\s|عام\\s|سنه\\s)?(\\d{4})`);
const english = new RegExp(`(${months})\\s(\\d{1,2})[،,]?\\s(\\d{4})`);
/** A stamp in the Hijri calendar alone: 14 ذو الحجة 1445 هـ, 14/12/1445هـ. */
const hijri = new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:\\s(?:من\\s)?(${anyOf(hijriMonths.keys())})\\s|\\s?[/-]\\s?(\\d{1,2})\\s?[/-]\\s?)(1[34]\\d\\d)(?!\\d)`);

/** البحرين writes its agency between month and year: 15 أبريل / بنا / 2024. */
const agencyBetween = new RegExp(`/(?!\\s*(?:${months})\\s*/)\\s*[^/\\d]{1,15}\\s*/\\s*(?=\\d{4})`);

const stampIn = keptOfLine((line: string): Stamp | undefined => {
  if (!/\p{Nd}/u.test(line)) return undefined;
  const text = fold(line).replace(agencyBetween, ' ').replace(/\s+/g, ' ');
  const day = dayIn(text);
  if (day === undefined) return undefined;
  return { day, ...readTime(line) };
});

/** The first date with its time in a line of metadata or a dateline; undefined where there is none. */
export function readStamp(line: string): Stamp | undefined {
  const stamp = stampIn(line);
  return stamp && { ...stamp };
}

/** The time of day in such a line, and whose time it is; a date beside it is none of it. */
export function readTime(line: string): Omit<Stamp, 'day'> {
  return timeIn(fold(line).replace(/\s+/g, ' ').replace(iso, ' ').replace(numeric, ' $3').replace(short, ' '));
}

/** An instant in ISO 8601 from a stamp, in its own zone or else in `zone` (IANA); the day alone where the stamp has no time. */
export function instantOf(stamp: Stamp, zone: string): string {
  return stamp.time === undefined ? stamp.day : instant(stamp.day, stamp.time, stamp.offset ?? stamp.zone ?? zone);
}

/** The instant, ISO 8601 with offset, at which a day (`YYYY-MM-DD`) begins in `zone` (IANA). */
export function startOfDay(day: string, zone: string): string {
  return instant(day, '00:00:00', zone);
}

/** The instant at which the clocks of a zone (IANA, or minutes east of UTC) show `time` on `iso`. */
function instant(iso: string, time: string, zone: string | number): string {
  const { year, month, day } = dayOfIso(iso);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const wall = utc(year, month, day, hour, minute, second);
  const offset = typeof zone === 'number' ? zone : offsetOf(zone, wall);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${iso}T${time}${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function dayIn(text: string): string | undefined {
  const found: [number, string][] = [];
  const add = (match: RegExpExecArray | null, read: (match: RegExpExecArray) => [number, number, number]) => {
    if (!match) return;
    const [year, month, day] = read(match);
    if (year > 1800 && year < 2200 && isDay({ year, month, day })) found.push([match.index, edtfOf({ year, month, day })]);
  };
  add(iso.exec(text), (match) => [Number(match[1]), Number(match[2]), Number(match[3])]);
  // American pages write the month first: 07/24/2024.
  add(numeric.exec(text), ([, one, other, year]) => (Number(other) > 12 ? [Number(year), Number(one), Number(other)] : [Number(year), Number(other), Number(one)]));
  add(short.exec(text), (match) => [2000 + Number(match[3]), Number(match[2]), Number(match[1])]);
  add(named.exec(text), (match) => [Number(match[3]), monthNumbers.get((match[2] ?? '').replace(/\s/, ' ')) ?? 0, Number(match[1])]);
  add(english.exec(text), (match) => [Number(match[3]), monthNumbers.get(match[1] ?? '') ?? 0, Number(match[2])]);
  return found.toSorted(([one], [other]) => one - other)[0]?.[1] ?? hijriDayIn(text);
}

function hijriDayIn(text: string): string | undefined {
  const [, day, name = '', number, year] = hijri.exec(text) ?? [];
  const found = year === undefined ? undefined : fromHijri(Number(year), number === undefined ? (hijriMonths.get(name.replace(/\s/, ' ')) ?? 0) : Number(number), Number(day));
  return found && edtfOf(found);
}

const ofStamp = new RegExp(`(?<!\\p{L})(?:${anyOf([...monthNumbers.keys(), ...hijriMonths.keys(), ...weekdays.keys()])}|العدد|السنه|حرر|تاريخ|النشر|التحديث|نشر|نشرت|نشره|نشرها|حررت|اضيف|اضيفت|دقيقه|تم|اخر|تحديث|في|من|شهر|عام|سنه|الموافق|الساعه|بتوقيت|توقيت|غرينتش|جرينتش|صباحا|مساء|بعد|قبل|الظهر|ظهرا|عصرا|ليلا|فجرا|ميلادي|هجري|published|updated|last|update|date|gmt|utc|am|pm|est|edt|pst|pdt|cet|cest|eet|eest|ksa|msk|gst|sun|mon|tue|wed|thu|fri|sat)(?!\\p{L})`, 'gu');

/** Whether a line is a date, and nothing else: no headline, even where it is the first. */
export function isStampAlone(line: string): boolean {
  return readStamp(line) !== undefined && !/\p{L}{2,}/u.test(fold(line).replace(ofStamp, ''));
}

/** Whether a line is a time of day and whose time it is, and nothing else: الساعة 3:15 مساء بتوقيت القاهرة, 15:32 ت م. Minutes must be told. */
export function isTimeAlone(line: string): boolean {
  const folded = fold(line).replace(/\s+/g, ' ').trim();
  if (folded.length > 60 || !/^\D{0,10}\d{1,2}[:h]\d{2}(?!\d)/u.test(folded) || (folded.match(/\d+/g) ?? []).length > 5) return false;
  const zoneless = zonesIn(folded).reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, folded);
  return readStamp(line) === undefined && readTime(line).time !== undefined && !/\p{L}{2,}/u.test(zoneless.replace(ofStamp, ''));
}

/** A line folded, without the words that may stand in a stamp: months, weekdays, labels. */
export function withoutStampWords(line: string): string {
  return fold(line).replace(ofStamp, ' ');
}

/** Minutes east of UTC in `zone` when its clocks show `wall` (epoch milliseconds as if UTC). */
function offsetOf(zone: string, wall: number): number {
  const format = formatters.get(zone) ?? new Intl.DateTimeFormat('en-US-u-hc-h23', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  formatters.set(zone, format);
  const at = (epoch: number) => {
    const parts = format.formatToParts(epoch);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
    return Math.round((utc(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')) - epoch) / 60_000);
  };
  return at(wall - at(wall) * 60_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

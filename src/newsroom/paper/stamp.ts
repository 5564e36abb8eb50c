import { fold } from '#model/fold.ts';
import { utc } from '#model/edtf.ts';
import { dayOfIso, edtfOf, fromHijri, isDay } from '../language/calendar-days.ts';
import { anyOf, hijriMonths, monthNumbers, weekdays } from '../language/month-names.ts';

/** A date, and a time of day where there is one, as a stamp gives it. */
export interface Stamp {
  day: string;
  time: string | undefined;
  /** Minutes east of UTC, where the stamp says whose time it is. */
  offset: number | undefined;
}

const months = anyOf(monthNumbers.keys());
const numeric = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d])/;
const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const named = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s/-]?(?:من\\s)?(?:شهر\\s)?(${months})(?:\\s?[/(-]?\\s?(?:${months})\\)?)?[،,]?[\\s/-]?(?:من\\s|عام\\s|سنه\\s)?(\\d{4})`);
const english = new RegExp(`(${months})\\s(\\d{1,2})[،,]?\\s(\\d{4})`);
/** A stamp in the Hijri calendar alone: 14 ذو الحجة 1445 هـ, 14/12/1445هـ. */
const hijri = new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:\\s(?:من\\s)?(${anyOf(hijriMonths.keys())})\\s|\\s?[/-]\\s?(\\d{1,2})\\s?[/-]\\s?)(1[34]\\d\\d)(?!\\d)`);
const clock = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(ص|م|am|pm|صباحا|مساء))?/;

/** البحرين writes its agency between month and year: 15 أبريل / بنا / 2024. */
const agencyBetween = new RegExp(`/(?!\\s*(?:${months})\\s*/)\\s*[^/\\d]{1,15}\\s*/\\s*(?=\\d{4})`);

/** The first date with its time in a line of metadata or a dateline; undefined where there is none. */
export function readStamp(line: string): Stamp | undefined {
  const text = fold(line).replace(agencyBetween, ' ').replace(/\s+/g, ' ');
  const day = dayIn(text);
  if (day === undefined) return undefined;
  const time = clock.exec(text);
  return { day, time: time ? timeOf(time) : undefined, offset: zoneIn(text) };
}

/** An instant in ISO 8601 from a stamp, in its own zone or else in `zone` (IANA); the day alone where the stamp has no time. */
export function instantOf(stamp: Stamp, zone: string): string {
  if (stamp.time === undefined) return stamp.day;
  const { year, month, day } = dayOfIso(stamp.day);
  const [hour = 0, minute = 0, second = 0] = stamp.time.split(':').map(Number);
  const wall = utc(year, month, day, hour, minute, second);
  const offset = stamp.offset ?? offsetOf(zone, wall);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${stamp.day}T${stamp.time}${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function dayIn(text: string): string | undefined {
  const found: [number, string][] = [];
  const add = (match: RegExpExecArray | null, read: (match: RegExpExecArray) => [number, number, number]) => {
    if (!match) return;
    const [year, month, day] = read(match);
    if (year > 1800 && year < 2200 && isDay({ year, month, day })) found.push([match.index, edtfOf({ year, month, day })]);
  };
  add(iso.exec(text), (match) => [Number(match[1]), Number(match[2]), Number(match[3])]);
  add(numeric.exec(text), (match) => [Number(match[3]), Number(match[2]), Number(match[1])]);
  add(named.exec(text), (match) => [Number(match[3]), monthNumbers.get((match[2] ?? '').replace(/\s/, ' ')) ?? 0, Number(match[1])]);
  add(english.exec(text), (match) => [Number(match[3]), monthNumbers.get(match[1] ?? '') ?? 0, Number(match[2])]);
  return found.toSorted(([one], [other]) => one - other)[0]?.[1] ?? hijriDayIn(text);
}

function hijriDayIn(text: string): string | undefined {
  const [, day, name = '', number, year] = hijri.exec(text) ?? [];
  const found = year === undefined ? undefined : fromHijri(Number(year), number === undefined ? (hijriMonths.get(name.replace(/\s/, ' ')) ?? 0) : Number(number), Number(day));
  return found && edtfOf(found);
}

const ofStamp = new RegExp(`(?<!\\p{L})(?:${anyOf([...monthNumbers.keys(), ...hijriMonths.keys(), ...weekdays.keys()])}|العدد|السنه|حرر|تاريخ|النشر|التحديث|نشر|نشرت|تم|اخر|تحديث|في|من|شهر|عام|سنه|الموافق|الساعه|بتوقيت|توقيت|غرينتش|جرينتش|صباحا|مساء|ميلادي|هجري|published|updated|last|update|date|gmt|utc|am|pm|sun|mon|tue|wed|thu|fri|sat)(?!\\p{L})`, 'gu');

/** Whether a line is a date, and nothing else: no headline, even where it is the first. */
export function isStampAlone(line: string): boolean {
  return readStamp(line) !== undefined && !/\p{L}{2,}/u.test(fold(line).replace(ofStamp, ''));
}

/** A line folded, without the words that may stand in a stamp: months, weekdays, labels. */
export function withoutStampWords(line: string): string {
  return fold(line).replace(ofStamp, ' ');
}

function timeOf([, hours = '0', minutes = '0', seconds = '00', half = '']: RegExpExecArray): string {
  const late = /^(?:م|pm|مساء)$/.test(half) && Number(hours) < 12 ? 12 : 0;
  const hour = /^(?:ص|am|صباحا)$/.test(half) && hours === '12' ? 0 : Number(hours) + late;
  return `${String(hour % 24).padStart(2, '0')}:${minutes}:${seconds}`;
}

function zoneIn(text: string): number | undefined {
  if (/غرينتش|غرينيتش|جرينتش|gmt|utc|توقيت عالمي/.test(text)) {
    const shift = /(?:gmt|utc)\s?([+-])\s?(\d{1,2})/.exec(text);
    return shift ? Number(`${shift[1]}${shift[2]}`) * 60 : 0;
  }
  return /توقيت (?:مكه|السعوديه|الدوحه|بغداد|موسكو)/.test(text) ? 180 : undefined;
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

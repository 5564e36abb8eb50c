import { fold } from '#model/fold.ts';
import { addDays, dayOfIso, edtfOf, lastDayOf, weekdayOf } from '../language/calendar-days.ts';
import type { FoundMoment } from '../findings.ts';
import { dayPart, month, weekdayFull } from './moment-words.ts';

const sameDay = /^\s?ه?\s?م?\s?\(?\s?(?:(?:و?ال)?(?:موافق|مصادف)(?:\s?ل|\sيوم)?\s?ل?\s?)?\(?$/u;
/** What stands between one day in two calendars: 14 ذي الحجة، الموافق 20 يونيو; (…), …/…, … - …. */
const otherCalendar = /^\s?ه?\s?م?\s?(?:[(/–-]|[،,]\s(?:و?ال)?(?:موافق|مصادف)(?:\s?ل|\sيوم)?)\s?$/u;
const until = /^\s?(?:ه|م)?\s?[،,]?\s(?:و?(?:الي|حتي|لغايه)|وصولا الي)(?:\s(?:غايه|يوم|شهر|عام|سنه|نهايه|متم|موفي))?\s?(?:ال)?$/u;
/** The month or the day of a year that was named before it: العام الماضي في مارس. */
const inThatYear = /^\s?[،,]?\s(?:و?(?:تحديدا|بالتحديد)\s)?(?:في|خلال)\s(?:شهر\s|يوم\s)?$/u;
/** What another year is held against: مقارنة بالعام الماضي في مارس. */
const heldAgainst = /(?:(?<!\p{L})(?:عن|من|مع)\s|\p{L})$/u;
const monthNamed = new RegExp(`(?<!\\p{L})${month}(?:\\s?[/(]\\s?${month}\\)?)?$`, 'u');
/** What is put off from one day to another lasts from neither: أرجأ المجلس الجلسة من الأربعاء إلى الجمعة. */
const putOff = /(?<!\p{L})[وفبل]?(?:ارجا|اجل|تاجل|ارجي|نقل|قدم|رحل|[يت]وجل|[يت]رجي|(?:ال)?(?:تاجيل|ارجاء|ترحيل|تقديم))(?:ت|وا)?(?<!من\sاجل)(?:\s[^\s.،؛]+){0,9}\sمن\s(?:يوم\s)?$/u;
const and = /^\s?(?:ه|م)?\s?و(?:بين\s|عام\s|شهر\s|يوم\s)?(?:ال)?$/u;
const betweenBefore = /(?:ما\s)?بين\s(?:\S+\s)?$/u;
/** Two days that are one stretch: يومي 31 مايو و1 يونيو. */
const twoDaysBefore = /(?<!\p{L})[وفبل]?يومي\s(?:ال\S+\sو\s?ال\S+\s)?$/u;
const dash = /^\s?[-–—]\s?$/u;

/** Puts together what is one date: a day said twice (الاثنين الموافق 10 أغسطس), a stretch said by its ends (من 15 يونيو إلى 15 سبتمبر). The moments in their order; gives new ones. */
export function joinMoments(moments: readonly FoundMoment[], text: string): FoundMoment[] {
  const joined: FoundMoment[] = [];
  for (const moment of moments) {
    let whole = moment;
    // What has been joined may be one with what stands before it: يومي الجمعة والسبت, 31 يناير و1 فبراير.
    for (let one = withLast(joined.at(-1), whole, text); one; one = withLast(joined.at(-1), whole, text)) {
      joined.pop();
      whole = one;
    }
    joined.push(whole);
  }
  return joined;
}

function withLast(last: FoundMoment | undefined, moment: FoundMoment, text: string): FoundMoment | undefined {
  const gap = last && moment.start >= last.end && moment.start - last.end < 30 ? text.slice(last.end, moment.start) : undefined;
  return last && gap !== undefined && !gap.includes('\n') && !last.reason.startsWith('the stamp') ? joinedWith(last, moment, fold(gap).replace(/\s+/g, ' '), text) : undefined;
}

function joinedWith(first: FoundMoment, second: FoundMoment, gap: string, text: string): FoundMoment | undefined {
  if (first.kind !== 'date' || second.kind !== 'date') return undefined;
  const whole = (end: number) => ({ start: first.start, end, wording: text.slice(first.start, end) });
  if (inThatYear.test(gap) && isMonthOf(first, second) && !heldAgainst.test(fold(text.slice(Math.max(0, first.start - 5), first.start)))) return { ...second, ...whole(second.end), basis: first.basis, anchor: first.anchor, edtf: `${first.edtf}${second.edtf?.slice(4)}` };
  if (/^\s?(?:ه|م)?\s?(?:[(/]|(?:ال)?موافق\s?(?:ل\s?)?(?:عام\s|سنه\s)?)\s?$/u.test(gap) && (spansYear(first, second) || spansYear(second, first))) return { ...(first.edtf?.length === 4 ? first : second), ...whole(second.end + (gap.includes('(') ? closing(text, second.end) : 0)) };
  if (isDay(first) && isDay(second) && ((otherCalendar.test(gap) && isTwin(first, second, gap)) || (sameDay.test(gap) && (first.edtf === second.edtf || /موافق|مصادف/.test(gap) || isWeekdayOf(first, second, gap))))) {
    const opened = /\([^)]*$/u.test(text.slice(first.start, second.start));
    const closes = opened ? closing(text, second.end) : 0;
    const surer = first.basis === 'explicit' && second.basis !== 'explicit' && second.edtf !== first.edtf ? first : second;
    // Without a year neither names a day: 12 أكتوبر behind a weekday says nothing more, but is no second date.
    if (first.edtf === null && second.edtf === null && !/[(]|موافق|مصادف/.test(gap)) return undefined;
    return { ...surer, ...whole(second.end + closes), edtf: onWeekdayOf(first, surer) ?? first.edtf, ...ofPart(first.part ?? second.part, surer) };
  }
  // 4 – 6 محرم 1437هـ الموافق 17 – 19 أكتوبر 2015: the same days in two calendars.
  if (/موافق(?:\sمن)?\s$/u.test(gap) && isHijri(first) && isStretch(first) && isStretch(second)) return { ...second, ...whole(second.end) };
  // يومي السبت والأحد 26 و27 أكتوبر: the same two days, and their numbers say which.
  if (/^\s?[،(]?\s?$/u.test(gap) && isStretch(first) && isStretch(second) && !/\p{Nd}/u.test(first.wording) && /\p{Nd}/u.test(second.wording)) return { ...second, ...whole(second.end) };
  const ends = (until.test(gap) && !putOff.test(fold(text.slice(Math.max(0, first.start - 90), first.start)))) || (and.test(gap) && isPair(first, second, fold(text.slice(Math.max(0, first.start - 30), first.start)))) || (dash.test(gap) && isDated(first) && isDated(second));
  if (!ends || !isPlain(first) || !isPlain(second) || first.precision === 'none') return undefined;
  const edtf = first.edtf === null || second.edtf === null ? null : stretch(first, second);
  if (edtf === undefined || (edtf === null && first.edtf !== second.edtf)) return undefined;
  return { ...second, ...whole(second.end), edtf, part: undefined, precision: second.precision === 'part' ? 'day' : second.precision, confidence: Math.min(first.confidence, second.confidence), reason: `${second.reason}; from one to the other` };
}

/** The part of the day, and with it the precision, of a day said twice. */
const ofPart = (part: FoundMoment['part'], { precision }: FoundMoment) => ({ part, precision: part !== undefined && precision === 'day' ? ('part' as const) : precision });

/** Whether a year is named first, and then a month or a day of none. */
const isMonthOf = (first: FoundMoment, second: FoundMoment) => /^\d{4}$/.test(first.edtf ?? '') && second.basis === 'derived' && /^\d{4}(?:-\d\d){1,2}$/.test(second.edtf ?? '') && monthNamed.test(fold(second.wording));

/** Two dates with "and" that are the ends of one stretch: between them, or one after the other. */
function isPair(first: FoundMoment, second: FoundMoment, before: string): boolean {
  return betweenBefore.test(before) || (twoDaysBefore.test(before) && isDay(first) && isDay(second) && first.edtf !== null && edtfOf(addDays(dayOfIso(first.edtf), 1)) === second.edtf);
}

/** A day that says its year: (13 مارس 2014 - 9 أغسطس 2018). */
const isDated = ({ basis, edtf }: FoundMoment) => basis === 'explicit' && /^\d{4}-\d\d-\d\d$/.test(edtf ?? '');
/** A day by its weekday, or by its place beside today: it has no year to be given. */
const isOfWeek = ({ wording }: FoundMoment) => !/\p{Nd}/u.test(wording) && ofWeek.test(fold(wording));
const ofWeek = new RegExp(`(?<!\\p{L})(?:${weekdayFull}|امس|اليوم|غدا?)(?!\\p{L})`, 'u');

/** A day of a month without its year. */
const isReckonedDay = (moment: FoundMoment) => moment.basis === 'derived' && moment.edtf?.length === 10 && !isOfWeek(moment);

/** Up to the bracket that closes. */
const closing = (text: string, end: number) => /^\s?(?:م|هـ)?\s?\)/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
/** A Hijri year and the other calendar's behind it in brackets: عام 1400هـ (1980). */
const spansYear = ({ edtf, precision }: FoundMoment, second: FoundMoment) => precision === 'year' && second.precision === 'year' && /^\d{4}$/.test(second.edtf ?? '') && edtf !== null && /^\d{4}-.*\//.test(edtf) && edtf.slice(0, 4) <= (second.edtf ?? '') && (second.edtf ?? '') <= edtf.slice(11, 15);

const isDay = ({ precision, edtf }: FoundMoment) => (precision === 'day' || precision === 'part' || (precision === 'none' && edtf === null)) && !edtf?.includes('/');
/** A Hijri day beside one of the other calendar. The moon was seen a day or two earlier or later than it was reckoned; without its year the Hijri day says nothing against the other. */
function isTwin(first: FoundMoment, second: FoundMoment, gap: string): boolean {
  const [moon, other] = isHijri(first) ? [first, second] : [second, first];
  if (!isHijri(moon) || isHijri(other) || other.basis !== 'explicit' || other.edtf === null || moon.edtf === null) return false;
  return /موافق|مصادف/u.test(gap) || Math.abs(Date.parse(moon.edtf) - Date.parse(other.edtf)) <= 2 * msPerDay;
}

/** A Hijri day behind its weekday is that weekday: the moon may have been seen a day or two earlier or later than it was reckoned. */
function onWeekdayOf(first: FoundMoment, { edtf, ...second }: FoundMoment): string | null {
  if (edtf === null || first.edtf === null || !isHijri({ edtf, ...second }) || isHijri(first)) return edtf;
  const day = dayOfIso(edtf);
  return edtfOf([0, 1, -1, 2, -2].map((days) => addDays(day, days)).find((one) => weekdayOf(one) === weekdayOf(dayOfIso(first.edtf ?? ''))) ?? day);
}

const isHijri = ({ reason }: FoundMoment) => reason.startsWith('a Hijri date');
const msPerDay = 24 * 60 * 60 * 1000;
/** From one day to another. */
const isStretch = ({ edtf }: FoundMoment) => edtf !== null && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf);
const isPlain = ({ edtf }: FoundMoment) => edtf === null || /^\d{4}(?:-\d\d){0,2}$/.test(edtf);

const ofWeekFirst = new RegExp(`^(?:${dayPart}\\s)?(?:يوم\\s)?(?:(?:ال)?(?:يوم|امس|غدا)[،,]?\\s)?${weekdayFull}`, 'u');
/** A weekday alone says nothing against the numbers behind it: الأحد 22/11/1436هـ. */
const isWeekdayOf = (first: FoundMoment, second: FoundMoment, gap: string) => second.edtf !== null && (first.edtf === null || !/امس|غدا|اليوم/u.test(fold(first.wording))) && /^\s?[،(]?\s?$/u.test(gap) && !/\p{Nd}/u.test(first.wording) && (isHijri(second) || /\p{Nd}/u.test(second.wording)) && ofWeekFirst.test(fold(first.wording));

/** من 15 أكتوبر إلى نهاية نوفمبر: the day that ends such a stretch. */
function dayInMonth(month: string, wording: string): string {
  if (/^(?:بدايه|مطلع|اول)\s/u.test(fold(wording))) return `${month}-01`;
  return /^(?:نهايه|متم|موفي|اخر|ختام)\s/u.test(fold(wording)) ? lastDayOf(month) : month;
}

/** From the one to the other. Where only the end says its year, the beginning lies before it. */
function stretch(first: FoundMoment, second: FoundMoment): string | undefined {
  const [from, end] = [first.edtf ?? '', second.edtf ?? ''];
  const to = from.length === 10 && end.length === 7 ? dayInMonth(end, second.wording) : end;
  // بين 3 يوليو 2013 ويناير 2016: each as exact as it is said.
  if (from.length !== to.length) return first.basis === 'explicit' && second.basis === 'explicit' && from.slice(0, to.length) < to.slice(0, from.length) ? `${from}/${to}` : undefined;
  if (first.basis === 'derived' && first.anchor === 'published' && second.basis === 'explicit' && from.length > 4) {
    const year = Number(to.slice(0, 4));
    const same = `${year}${from.slice(4)}`;
    return `${same < to ? same : `${year - 1}${from.slice(4)}`}/${to}`;
  }
  if (from < to) return `${from}/${to}`;
  // بين الأول من يناير و30 يونيو: of one year, by its end.
  const sameYear = `${to.slice(0, 4)}${from.slice(4)}`;
  // من 21 ديسمبر إلى 18 يناير: of the year that begins between them.
  if (isReckonedDay(first) && isReckonedDay(second) && from.slice(0, 4) === to.slice(0, 4) && from.slice(5, 7) > '08' && to.slice(5, 7) < '05') return `${from}/${Number(to.slice(0, 4)) + 1}${to.slice(4)}`;
  if (first.basis === 'derived' && !isOfWeek(first) && from.length > 4 && from.slice(0, 4) !== to.slice(0, 4) && sameYear < to) return `${sameYear}/${to}`;
  // من الأحد إلى الخميس, of which one is past and the other to come.
  const later = to.length === 10 && first.basis === 'derived' && second.basis === 'derived' ? edtfOf(addDays(dayOfIso(to), 7)) : from;
  return from < later ? `${from}/${later}` : undefined;
}

import type { TFunction } from 'i18next';
import { earliest, formatEdtf, hasPart, type Edtf, type EdtfDate, type EdtfInterval, type PartOfDay, type Qualifier } from '#model/edtf.ts';
import type source from './ar.json';
import { clockAsWritten, clockFace, clockIn, sayTime, type Moment, type WallClock } from './zone.ts';

type Calendar = (typeof source)['calendar'];

/**
 * A date in words, as precise as it is known and no more: nothing is made up, no "about" is lost.
 * `part` is the part of the day; `zone` (IANA) is where a date-time is shown, else at its own offset; both are said.
 * Throws a RangeError for a part that the date cannot have (see `hasPart`) and for a zone that does not exist.
 */
export function sayWhen(t: TFunction, edtf: Edtf, part?: PartOfDay, zone?: string): string {
  if (part) return sayPart(t, edtf, part);
  return edtf.kind === 'interval' ? sayInterval(t, edtf, zone) : sayDate(t, edtf, zone);
}

/** A day of the calendar: "19 June 2024". */
export function sayDay(t: TFunction, { year, month, day }: { year: number; month: number; day: number }): string {
  return t(($) => $.calendar.day, { day, month: monthName(t, month), year });
}

/** A day and a time of that day, one clock or from one to another: "19 June 2024, 12:06–14:00 Istanbul time". */
export function sayMoment(t: TFunction, from: WallClock, zone?: string, to: WallClock = from): string {
  const [start, end] = [clockFace(from), clockFace(to)];
  const time = start === end ? start : t(($) => $.calendar.range.tight, { from: start, to: end });
  return t(($) => $.time.moment, { date: sayDay(t, from), time: sayTime(t, time, from.offset, zone) });
}

function sayDate(t: TFunction, date: EdtfDate, zone?: string): string {
  return date.qualifier ? sayInPhrase(t, date, zone) : sayExactly(t, date, zone);
}

/** A date as other words surround it: Arabic says "منذ عام 2000", where "منذ 2000" could be 2000 of anything. */
function sayInPhrase(t: TFunction, date: EdtfDate, zone?: string): string {
  const { year, qualifier } = date;
  return qualify(t, qualifier, date.kind === 'year' ? t(($) => $.calendar.yearInPhrase, { year }) : sayExactly(t, date, zone));
}

function sayExactly(t: TFunction, date: EdtfDate, zone?: string): string {
  const { year } = date;
  switch (date.kind) {
    case 'decade':
      return t(($) => $.calendar.decades[String((year / 10) % 10) as keyof Calendar['decades']], {
        year,
        century: Math.floor(year / 100) + 1,
      });
    case 'year':
      return String(year);
    case 'month':
      return t(($) => $.calendar.month, { month: monthName(t, date.month), year });
    case 'day':
      return sayDay(t, date);
    case 'moment':
      return sayMoment(t, clockOf(date, zone), zone);
    default:
      return date satisfies never;
  }
}

function sayInterval(t: TFunction, interval: EdtfInterval, zone?: string): string {
  const { start, end } = interval;
  if (start === '..') return t(($) => $.calendar.until, { date: sayInPhrase(t, end, zone) });
  if (end === '..') return t(($) => $.calendar.since, { date: sayInPhrase(t, start, zone) });
  if (start.qualifier === end.qualifier) return qualify(t, start.qualifier, saySpan(t, start, end, zone));
  // A doubt about one end only: "about 2000 – 2001" would leave open which.
  return t(($) => $.calendar.range.unlike, { from: sayInPhrase(t, start, zone), to: sayInPhrase(t, end, zone) });
}

/** From date to date, saying once what both share; their qualifiers are the caller's. */
function saySpan(t: TFunction, start: EdtfDate, end: EdtfDate, zone?: string): string {
  const sameYear = start.year === end.year;
  const { year } = end;
  if (start.kind === 'year' && end.kind === 'year') {
    return t(($) => $.calendar.range.tight, { from: start.year, to: year });
  }
  if (start.kind === 'month' && end.kind === 'month' && sameYear) {
    return t(($) => $.calendar.range.months, { from: monthName(t, start.month), to: monthName(t, end.month), year });
  }
  if (start.kind === 'day' && end.kind === 'day' && sameYear) {
    const days = { from: start.day, to: end.day, month: monthName(t, end.month), year };
    if (start.month === end.month) return t(($) => $.calendar.range.days, days);
    return t(($) => $.calendar.range.daysAcrossMonths, { ...days, fromMonth: monthName(t, start.month) });
  }
  if (start.kind === 'moment' && end.kind === 'moment') {
    const [from, to] = [clockOf(start, zone), clockOf(end, zone)];
    if (sayDay(t, from) === sayDay(t, to) && from.offset === to.offset) return sayMoment(t, from, zone, to);
  }
  return t(($) => $.calendar.range.loose, { from: sayExactly(t, start, zone), to: sayExactly(t, end, zone) });
}

function sayPart(t: TFunction, edtf: Edtf, part: PartOfDay): string {
  if (hasPart(edtf, part)) {
    const inWords = (date: string, qualifier: Qualifier) =>
      qualify(t, qualifier, t(($) => $.time.parts[part], { date }), (date) => t(($) => $.time.aboutPart, { date }));
    if (edtf.kind !== 'interval') return inWords(sayExactly(t, edtf), edtf.qualifier);
    const { start, end } = edtf;
    if (start !== '..' && end !== '..') return inWords(saySpan(t, start, end), both(start.qualifier, end.qualifier));
  }
  throw new RangeError(`"${part}" can be said of a day, and "night" of two that follow each other, not of ${formatEdtf(edtf)}`);
}

/** One night has one doubt: the doubts of its two days together. */
function both(first: Qualifier, second: Qualifier): Qualifier {
  if (first && second) return first === second ? first : '%';
  return first || second;
}

function qualify(
  t: TFunction,
  qualifier: Qualifier,
  date: string,
  about = (date: string) => t(($) => $.calendar.about, { date }),
): string {
  switch (qualifier) {
    case '':
      return date;
    case '~':
      return about(date);
    case '?':
      return t(($) => $.calendar.uncertain, { date });
    case '%':
      return t(($) => $.calendar.uncertain, { date: about(date) });
    default:
      return qualifier satisfies never;
  }
}

function monthName(t: TFunction, month: number): string {
  return t(($) => $.calendar.months[String(month) as keyof Calendar['months']]);
}

function clockOf(moment: Moment, zone?: string): WallClock {
  return zone ? clockIn(zone, earliest(moment)) : clockAsWritten(moment);
}

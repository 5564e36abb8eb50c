import type { TFunction } from 'i18next';
import { earliest, parseEdtf, type Duration, type Edtf, type PartOfDay } from '#model/edtf.ts';
import type source from './ar.json';
import { languages, type LanguageCode } from './languages.ts';
import { sayDay, sayMoment, sayWhen } from './when.ts';
import { clockFace, clockIn, sayTime } from './zone.ts';

/**
 * All dates, numbers and lists of the interface, in one language. Digits are Latin, clocks have 24 hours, and no result
 * holds bidi controls: the markup isolates. `iso` is a date-time with its offset (`2024-06-20T12:06:03+03:00`; otherwise an
 * `EdtfError`), `zone` an IANA zone (otherwise a RangeError). Months, patterns and lists are our own strings, after
 * CLDR 48: what Node prints must be what every browser hydrates, and Chromium has no Kurmanji.
 */
export interface Format {
  /** A number with the language's own grouping and decimal mark. */
  number(value: number): string;
  /** "a, b and c"; nothing for no items. */
  list(items: readonly string[]): string;
  /** "20 June 2024": the day it is in `zone` then. */
  day(iso: string, zone: string): string;
  /** "Thursday, 20 June 2024". */
  dayInFull(iso: string, zone: string): string;
  /** "12:06 Istanbul time". */
  time(iso: string, zone: string): string;
  /** "20 June 2024, 12:06 Istanbul time". */
  moment(iso: string, zone: string): string;
  /** See `sayWhen`: a date in words, as precise as it is known and no more. */
  when(edtf: Edtf, part?: PartOfDay, zone?: string): string;
  /** "about two hours", "3 hours and 20 minutes". */
  duration(duration: Duration): string;
}

/** The formats of `language`, worded by `t`, which must speak it. */
export function createFormat(language: LanguageCode, t: TFunction): Format {
  const numbers = new Intl.NumberFormat(languages[language].locale);
  // Arabic puts U+200E before a minus sign.
  const number = (value: number) => numbers.format(value).replace(/[\u200e\u200f\u061c]/g, '');
  const clock = (iso: string, zone: string) => clockIn(zone, epochOf(iso));

  return Object.freeze({
    number,
    list: (items) =>
      join(
        items,
        (before, item) => t(($) => $.calendar.lists.between, { before, item }),
        (before, item) => t(($) => $.calendar.lists.last, { before, item }),
      ),
    day: (iso, zone) => sayDay(t, clock(iso, zone)),
    dayInFull(iso, zone) {
      const then = clock(iso, zone);
      const weekday = t(($) => $.calendar.weekdays[String(then.weekday) as keyof Weekdays]);
      return t(($) => $.calendar.dayInFull, { weekday, date: sayDay(t, then) });
    },
    time(iso, zone) {
      const then = clock(iso, zone);
      return sayTime(t, clockFace(then), then.offset, zone);
    },
    moment: (iso, zone) => sayMoment(t, clock(iso, zone), zone),
    when: (edtf, part, zone) => sayWhen(t, edtf, part, zone),
    duration: (duration) => sayDuration(t, number, duration),
  } satisfies Format);
}

type Weekdays = (typeof source)['calendar']['weekdays'];

function sayDuration(t: TFunction, number: (value: number) => string, { days, hours, minutes, about }: Duration): string {
  // Two sets of words, because "about" changes the case of what follows: ساعتان but نحو ساعتين, "du saet" but "nêzîkî du saetan".
  const unit = about ? ('aboutLength' as const) : ('length' as const);
  const amount = (count: number) => ({ count, number: count === 2 ? t(($) => $.time.length.two) : number(count) });
  const parts: string[] = [];
  if (days) parts.push(t(($) => $.time[unit].days, amount(days)));
  if (hours) parts.push(t(($) => $.time[unit].hours, amount(hours)));
  if (minutes) parts.push(t(($) => $.time[unit].minutes, amount(minutes)));
  const length = join(
    parts,
    (before, item) => t(($) => $.time.length.between, { before, item }),
    (before, item) => t(($) => $.time.length.last, { before, item }),
  );
  return about ? t(($) => $.time.aboutLength.about, { length }) : length;
}

type Joint = (before: string, item: string) => string;

function join(items: readonly string[], between: Joint, last: Joint): string {
  const [first = '', ...rest] = items;
  return rest.reduce((before, item, index) => (index === rest.length - 1 ? last : between)(before, item), first);
}

function epochOf(iso: string): number {
  const moment = parseEdtf(iso);
  if (moment.kind !== 'moment') throw new RangeError(`${iso} has no time of day: say it with when()`);
  return earliest(moment);
}

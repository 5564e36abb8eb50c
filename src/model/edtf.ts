/**
 * Dates as they are known and no better: a subset of EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/).
 * A date: `1961`, `2023-09`, `2024-06-19`, `2024-06-20T12:06:03+03:00`, `199X`, with `~` about, `?` uncertain or `%` both
 * at its end; or an interval of two, each with its own mark and one of which may be open: `2000/2001`, `2000~/..`.
 * Nothing is accepted that `formatEdtf` would not write again letter for letter.
 */

/** What qualifies a whole date: nothing, about, uncertain, uncertain and about. */
export type Qualifier = '' | '~' | '?' | '%';

/** One date. `month` and `day` count from 1; `decade` has its first year; `offset` is `Z` or `+03:00`, as written. */
export type EdtfDate = { qualifier: Qualifier } & (
  | { kind: 'decade'; year: number }
  | { kind: 'year'; year: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'day'; year: number; month: number; day: number }
  | Moment
);

interface Moment {
  kind: 'moment';
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number | undefined;
  offset: string;
}

/** From one date to another; `..` is an end that is open. Never open at both ends, never backwards. */
export type EdtfInterval = { kind: 'interval' } & ({ start: EdtfDate; end: EdtfDate | '..' } | { start: '..'; end: EdtfDate });

export type Edtf = EdtfDate | EdtfInterval;

/** Why a text is not a date or duration of ours, and what to write instead. The caller adds file and place. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

/** The date or interval that `text` writes. Throws an `EdtfError` that says what is wrong and what would be right. */
export function parseEdtf(text: string): Edtf {
  const sides = text.split('/');
  const [from, to] = sides;
  if (from === undefined || to === undefined) return parseDate(text);
  if (sides.length > 2) return refuse(text, 'an interval has one /; write a day with hyphens: 2024-06-19');
  if (!from || !to) return refuse(text, 'write .. for an open end: 2000/..');

  if (from === '..') {
    if (to === '..') return refuse(text, 'an interval needs a date at one end at least');
    return { kind: 'interval', start: from, end: parseDate(to) };
  }
  const start = parseDate(from);
  if (to === '..') return { kind: 'interval', start, end: to };
  const end = parseDate(to);
  if (bounds(start)[0] > bounds(end)[1]) return refuse(text, `it ends before it starts; write ${to}/${from}`);
  if (formatDate({ ...start, qualifier: '' }) === formatDate({ ...end, qualifier: '' })) {
    return refuse(text, `both ends are the same; write ${from}`);
  }
  return { kind: 'interval', start, end };
}

/** The text of a date or interval: `parseEdtf` backwards, exactly. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind !== 'interval') return formatDate(edtf);
  return [edtf.start, edtf.end].map((side) => (side === '..' ? side : formatDate(side))).join('/');
}

/** The first millisecond (epoch, UTC) it can mean, or -Infinity: for sorting only. A date without a zone is taken as UTC. */
export function earliest(edtf: Edtf): number {
  if (edtf.kind !== 'interval') return bounds(edtf)[0];
  return edtf.start === '..' ? -Infinity : bounds(edtf.start)[0];
}

/** The last millisecond (epoch, UTC) it can mean, or Infinity: for sorting only. A date without a zone is taken as UTC. */
export function latest(edtf: Edtf): number {
  if (edtf.kind !== 'interval') return bounds(edtf)[1];
  return edtf.end === '..' ? Infinity : bounds(edtf.end)[1];
}

/**
 * The value for `<time datetime>`, or undefined where HTML has none: decades and intervals.
 * HTML knows no "about": the words beside it must say so. Rule: HTML standard, "The time element".
 */
export function machineDate(edtf: Edtf): string | undefined {
  if (edtf.kind === 'interval' || edtf.kind === 'decade') return undefined;
  return formatDate({ ...edtf, qualifier: '' });
}

/** The parts of a day that news speaks of; EDTF has none. */
export const partsOfDay = ['night', 'dawn', 'morning', 'noon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Whether `part` can be said of the date: any part of one day, or the night between two days that follow each other. */
export function hasPart(edtf: Edtf, part: PartOfDay): boolean {
  if (edtf.kind !== 'interval') return edtf.kind === 'day';
  const { start, end } = edtf;
  if (part !== 'night' || start === '..' || end === '..') return false;
  return start.kind === 'day' && end.kind === 'day' && bounds(end)[0] === bounds(start)[1] + 1;
}

/** Epoch milliseconds of a UTC time; `month` counts from 1, and what is too large carries over (day 32, month 13). */
export function utc(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The minutes east of UTC of an offset as a `moment` has it: `Z` 0, `+03:00` 180, `-03:30` -210. */
export function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

const shape =
  /^(?<year>\d+)(?<decade>X?)(?:-(?<month>\d+)(?:-(?<day>\d+)(?:T(?<hour>\d+):(?<minute>\d+)(?::(?<second>\d+))?(?<offset>Z|[+-]\d\d:\d\d)?)?)?)?(?<qualifier>[~?%]?)$/;

function parseDate(text: string): EdtfDate {
  const found = shape.exec(text)?.groups;
  if (!found || (found.decade && found.month)) return refuse(text, hint(text));
  const { decade, offset } = found;
  const qualifier = found.qualifier as Qualifier;
  const number = (name: string) => Number(found[name] ?? 0);
  const upTo = (name: string, last: number, first = 0, noun = name) => {
    const value = number(name);
    if (value < first || value > last) {
      refuse(text, `${noun} ${found[name]} does not exist; write ${pad(first)} to ${pad(last)}`);
    }
    return value;
  };

  if (found.year?.length !== (decade ? 3 : 4)) return refuse(text, 'write the year in four digits, a decade as 199X');
  const year = decade ? number('year') * 10 : number('year');
  if (year === 0 && !decade) return refuse(text, 'there is no year 0; write 0001 to 9999');
  if (decade) return { kind: 'decade', year, qualifier };
  if (!found.month) return { kind: 'year', year, qualifier };

  const month = upTo('month', 12, 1);
  const lastDay = new Date(utc(year, month + 1, 0)).getUTCDate();
  const day = found.day ? upTo('day', lastDay, 1, `in ${pad(year, 4)}-${pad(month)}, day`) : 0;
  let date: EdtfDate = day ? { kind: 'day', year, month, day, qualifier } : { kind: 'month', year, month, qualifier };
  if (found.hour) {
    if (!offset) return refuse(text, 'a time needs its zone; add Z or an offset such as +03:00');
    if (offset === '-00:00' || Math.abs(offsetMinutes(offset)) > 14 * 60 || Number(offset.slice(4)) > 59) {
      return refuse(text, `no place on earth keeps ${offset}; write Z, or -12:00 to +14:00`);
    }
    const [hour, minute] = [upTo('hour', 23), upTo('minute', 59)];
    const second = found.second ? upTo('second', 59) : undefined;
    date = { kind: 'moment', year, month, day, hour, minute, second, offset, qualifier };
  }
  const written = formatDate(date);
  return written === text ? date : refuse(text, `write two digits: ${written}`);
}

function formatDate(date: EdtfDate): string {
  const year = pad(date.year, 4);
  switch (date.kind) {
    case 'decade':
      return `${year.slice(0, 3)}X${date.qualifier}`;
    case 'year':
      return year + date.qualifier;
    case 'month':
      return `${year}-${pad(date.month)}${date.qualifier}`;
    case 'day':
      return `${year}-${pad(date.month)}-${pad(date.day)}${date.qualifier}`;
    case 'moment': {
      const time = [date.hour, date.minute, date.second].flatMap((value) => (value === undefined ? [] : pad(value))).join(':');
      return `${year}-${pad(date.month)}-${pad(date.day)}T${time}${date.offset}${date.qualifier}`;
    }
    default:
      return date satisfies never;
  }
}

function bounds(date: EdtfDate): [first: number, last: number] {
  const { year } = date;
  switch (date.kind) {
    case 'decade':
      return [utc(year), utc(year + 10) - 1];
    case 'year':
      return [utc(year), utc(year + 1) - 1];
    case 'month':
      return [utc(year, date.month), utc(year, date.month + 1) - 1];
    case 'day':
      return [utc(year, date.month, date.day), utc(year, date.month, date.day + 1) - 1];
    case 'moment': {
      const minute = date.minute - offsetMinutes(date.offset);
      const first = utc(year, date.month, date.day, date.hour, minute, date.second);
      return [first, first + (date.second === undefined ? 60_000 : 1000) - 1];
    }
    default:
      return date satisfies never;
  }
}

function hint(text: string): string {
  if (/[~?%]./.test(text)) return 'write one mark, at the end: 2000~ about, 2000? uncertain, 2000% both';
  return 'not a date; write 1961, 2023-09, 2024-06-19, 2024-06-20T12:06:03+03:00, 199X, or two of them joined by /';
}

/** How long something lasts, in whole units that are not carried over (90 minutes stay 90); at least one is not 0. */
export interface Duration {
  days: number;
  hours: number;
  minutes: number;
  about: boolean;
}

/** The duration that `text` writes: ISO 8601 in days, hours and minutes, `~` at the end for about. Throws an `EdtfError`. */
export function parseDuration(text: string): Duration {
  const found = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?(~?)$/.exec(text);
  if (!found) return refuse(text, 'write days, hours and minutes as P1DT2H30M, with ~ at the end for about: PT2H~');
  const [days = 0, hours = 0, minutes = 0] = found.slice(1, 4).map((part) => Number(part ?? 0));
  if (!days && !hours && !minutes) return refuse(text, 'it has no length; write a minute at least: PT1M');
  const duration = { days, hours, minutes, about: found[4] === '~' };
  const written = formatDuration(duration);
  return written === text ? duration : refuse(text, `write ${written}`);
}

/** The text of a duration: `parseDuration` backwards, exactly. */
export function formatDuration({ days, hours, minutes, about }: Duration): string {
  const time = (hours ? `${hours}H` : '') + (minutes ? `${minutes}M` : '');
  return `P${days ? `${days}D` : ''}${time && `T${time}`}${about ? '~' : ''}`;
}

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

function refuse(text: string, why: string): never {
  throw new EdtfError(`${text}: ${why}`);
}

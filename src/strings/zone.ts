import type { TFunction } from 'i18next';
import { offsetMinutes, utc, type EdtfDate } from '#model/edtf.ts';
import type source from './ar.json';

/** What calendar and clock show somewhere: `month` from 1, `weekday` 0 (Sunday) to 6, `offset` in minutes east of UTC. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  offset: number;
}

export type Moment = Extract<EdtfDate, { kind: 'moment' }>;

/** The clock in `zone` (IANA) at epoch milliseconds. Throws a RangeError for a zone that Intl does not know. */
export function clockIn(zone: string, epoch: number): WallClock {
  // The locale is fixed because only numbers are taken from it: no word of Intl's is ever shown.
  const parts = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epoch);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const [year, month, day, hour, minute] = [part('year'), part('month'), part('day'), part('hour'), part('minute')];
  const wall = utc(year, month, day, hour, minute, part('second'));
  return { year, month, day, weekday: new Date(wall).getUTCDay(), hour, minute, offset: Math.round((wall - epoch) / 60_000) };
}

/** The clock where a moment was written down: its own numbers at its own offset. */
export function clockAsWritten({ year, month, day, hour, minute, offset }: Moment): WallClock {
  return { year, month, day, weekday: new Date(utc(year, month, day)).getUTCDay(), hour, minute, offset: offsetMinutes(offset) };
}

/** Hours and minutes on the 24-hour clock: `09:05`. */
export function clockFace({ hour, minute }: WallClock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A time of day (as `clockFace` writes it, or two of them) with whose time it is: by name where we have one, else by offset. */
export function sayTime(t: TFunction, time: string, offset: number, zone?: string): string {
  const name = named.find((each) => each === zone) ?? (offset === 0 ? 'UTC' : 'offset');
  return t(($) => $.time.zones[name], { time, offset: sayOffset(offset) });
}

// As the keys of the strings, so that a zone with a name is one line here and one in each language.
const named = ['Europe/Istanbul', 'Asia/Pyongyang', 'Europe/Moscow', 'UTC'] as const satisfies (keyof (typeof source)['time']['zones'])[];

/** `+3`, `−3:30` with a true minus sign. */
function sayOffset(offset: number): string {
  const minutes = Math.abs(offset) % 60;
  return `${offset < 0 ? '−' : '+'}${Math.trunc(Math.abs(offset) / 60)}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}

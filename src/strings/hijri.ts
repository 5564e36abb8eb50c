import type { TFunction } from 'i18next';
import { type Edtf, type EdtfDate, utc } from '#model/edtf.ts';
import type source from './later/ar.json';

/**
 * The Hijri date of a day, a time or two days, after Umm al-Qura (CLDR `islamic-umalqura`): "13 ذو الحجة 1445 هـ".
 * Undefined for anything less exact, which would fall on two months or years, and where the browser lacks that calendar.
 * Shown in the browser only, so its numbers need not agree with those of the press.
 */
export function sayHijri(t: TFunction, edtf: Edtf): string | undefined {
  if (edtf.kind !== 'interval') return isDay(edtf) ? say(t, hijri(edtf)) : undefined;
  const { start, end } = edtf;
  if (start === '..' || end === '..' || !isDay(start) || !isDay(end)) return undefined;
  const [from, to] = [hijri(start), hijri(end)];
  if (from && to && from.year === to.year && from.month === to.month) {
    return t(($) => $.hijri.days, { from: from.day, to: to.day, month: monthName(t, to.month), year: to.year });
  }
  const [first, last] = [say(t, from), say(t, to)];
  return first && last && t(($) => $.hijri.range, { from: first, to: last });
}

interface HijriDay {
  year: number;
  month: number;
  day: number;
}

type Day = Extract<EdtfDate, { day: number }>;

function isDay(date: EdtfDate): date is Day {
  return date.kind === 'day' || date.kind === 'moment';
}

function hijri({ year, month, day }: Day): HijriDay | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  if (format.resolvedOptions().calendar !== 'islamic-umalqura') return undefined;
  const parts = format.formatToParts(utc(year, month, day, 12));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

function say(t: TFunction, date: HijriDay | undefined): string | undefined {
  return date && t(($) => $.hijri.day, { day: date.day, month: monthName(t, date.month), year: date.year });
}

function monthName(t: TFunction, month: number): string {
  return t(($) => $.hijri.months[String(month) as keyof (typeof source)['hijri']['months']]);
}

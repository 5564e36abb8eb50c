import { addDays, dayOfIso, edtfOf, fromHijri } from '../language/calendar-days.ts';
import { hijriMonths } from '../language/month-names.ts';
import { dayNumberOf } from '../language/number-words.ts';
import type { Side } from './reckoning.ts';
import { type Groups, type Sense, unknown } from './sense-makers.ts';

/* Hijri days, months and years, reckoned after Umm al-Qura. */

/** 13 ذو الحجة 1445هـ, 7/11/1436هـ, غرة محرم, 18 رمضان الماضي: a day, in the year that comes nearest where none is said. The 30th of a month of 29 days is its last. */
export function hijriDay(groups: Groups, published: string | undefined, side: Side | undefined): Sense | undefined {
  const month = monthOf(groups.month);
  const day = dayNumberOf(groups.day);
  const year = groups.year ?? yearBefore(month, groups);
  const found = yearsOf(year, published).flatMap((year) => fromHijri(year, month, day) ?? (day === 30 ? fromHijri(year, month, 29) : undefined) ?? []).map(edtfOf);
  const nearest = nearestOf(found.map((edtf) => [edtf, edtf]), published, side);
  if (nearest === undefined) return year === undefined ? unknown('day') : undefined;
  return umAlQura(nearest, 'day', year);
}

/** The year of a day that goes on to another, behind which it stands: من 1 رمضان إلى 10 شوال 1445هـ. */
function yearBefore(month: number, { nextMonth, nextYear }: Groups): string | undefined {
  return nextYear === undefined ? undefined : String(Number(nextYear) - (month > monthOf(nextMonth) ? 1 : 0));
}

/** من 20 إلى 29 رمضان 1445هـ: from day to day of one month. */
export function hijriRange(groups: Groups, published: string | undefined, side: Side | undefined): Sense | undefined {
  const [from, to] = [dayNumberOf(groups.from), dayNumberOf(groups.to)];
  const last = hijriDay({ ...groups, day: groups.to }, published, side);
  if (!last || from < 1 || from >= to) return undefined;
  return last.edtf === null ? last : { ...last, edtf: `${edtfOf(addDays(dayOfIso(last.edtf), from - to))}/${last.edtf}` };
}

/** شهر رمضان الماضي, محرم 1446هـ: from the month's first day to its last. */
export function hijriMonth(groups: Groups, published: string | undefined, side: Side | undefined): Sense | undefined {
  const month = monthOf(groups.named ?? groups.month ?? groups.sure);
  const found = yearsOf(groups.year, published).flatMap((year): [string, string][] => {
    const [first, next] = [fromHijri(year, month, 1), month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1)];
    return first && next ? [[edtfOf(first), edtfOf(addDays(next, -1))]] : [];
  });
  const nearest = nearestOf(found, published, side);
  if (nearest === undefined) return groups.year === undefined ? { ...unknown('none'), reason: 'a month of the Hijri year, of which it is not said which year' } : undefined;
  return umAlQura(nearest, 'month', groups.year);
}

/** العام 1444هـ, عام 1436/1437هـ: from the first day to the last. */
export function hijriYear(groups: Groups, text: string): Sense | undefined {
  const year = Number(groups.year);
  // عام 1492 without its ه is of the other calendar: that Hijri year is far ahead.
  if (year > 1455 && !/\d\s?ه/.test(text)) return undefined;
  const last = Number(groups.lastYear ?? year);
  const [first, next] = [fromHijri(year, 1, 1), fromHijri(last + 1, 1, 1)];
  return first && next && last >= year ? umAlQura(`${edtfOf(first)}/${edtfOf(addDays(next, -1))}`, 'year', String(year)) : undefined;
}

/** القرن الثالث الهجري: from 201 to 300, in the years of the other calendar. */
export function hijriCentury({ nth }: Groups): Sense | undefined {
  const century = dayNumberOf(nth);
  const [first, last] = [fromHijri(century * 100 - 99, 1, 1), fromHijri(century * 100, 12, 29)];
  if (!first || !last || century < 1 || century > 15) return undefined;
  const [from, to] = [first, last].map((day) => edtfOf(day).slice(0, 4));
  return { ...umAlQura(`${from}/${to}`, 'year', String(century * 100)), reason: 'a century of the Hijri calendar' };
}

function umAlQura(edtf: string, precision: Sense['precision'], year: string | undefined): Sense {
  // The tables begin with 1300; before that months of 30 and 29 days take turns, and a day may be one off or two.
  if (year !== undefined && Number(year) < 1300) return { edtf, basis: 'derived', precision, anchor: null, confidence: 0.7, reason: 'a Hijri date of long ago, reckoned by months of 30 and 29 days' };
  return { edtf, basis: 'derived', precision, anchor: null, confidence: year === undefined ? 0.75 : 0.88, reason: 'a Hijri date, reckoned after Umm al-Qura' };
}

function monthOf(name = ''): number {
  return /^\d+$/.test(name) ? Number(name) : (hijriMonths.get(name.replace(/\s+/g, ' ')) ?? 0);
}

function yearsOf(year: string | undefined, published: string | undefined): number[] {
  if (year !== undefined) return [Number(year)];
  if (published === undefined) return [];
  const near = Math.round((dayOfIso(published).year - 622) * 1.0307);
  return [near - 1, near, near + 1];
}

/** Of stretches of days the one that is nearest to the publication, or that lies on the side it is said to. */
function nearestOf(stretches: readonly [string, string][], published: string | undefined, side: Side | undefined): string | undefined {
  const today = published?.slice(0, 10);
  const away = ([from, to]: [string, string]) => (today === undefined || (from <= today && today <= to) ? 0 : Math.min(Math.abs(Date.parse(from) - Date.parse(today)), Math.abs(Date.parse(to) - Date.parse(today))));
  const allowed = stretches.filter(([from, to]) => today === undefined || (side === 'past' ? to < today : side === 'next' ? from > today : true));
  const [nearest] = (allowed.length > 0 ? allowed : stretches).toSorted((one, other) => away(one) - away(other));
  return nearest && (nearest[0] === nearest[1] ? nearest[0] : nearest.join('/'));
}

import { dayOfIso, edtfOf, isDay, weekdayOf } from '../language/calendar-days.ts';
import { monthNumbers, weekdays } from '../language/month-names.ts';
import { dayNumberOf } from '../language/number-words.ts';
import { isAhead, isArranged, isBehind, isSurelyBehind } from '../language/tense.ts';
import { isNameOfEvent, knownYear } from './known-days.ts';
import type { Surroundings } from './moment-senses.ts';
import { type Clause, dayNear, type Side, sideOf } from './reckoning.ts';
import { withPart } from './parts-of-day.ts';
import { type Groups, reckoned, referring, type Sense, stated, unknown } from './sense-makers.ts';
import { namesFuture, yearOfSentence } from './year-of-text.ts';

/** What the clause of a month tells of: its side, or else whether it has been or is to come. */
export function courseOf(text: string, { before, after }: Surroundings, side: Side | undefined): Side | Clause | undefined {
  // Without a side a month to come is last year's where its clause tells of what has been, and the other way round.
  const since = /^منذ\s/u.test(text) || /(?<!\p{L})منذ\s$/u.test(before) ? 'since' : undefined;
  return side ?? since ?? (isArranged(before) ? 'arranged' : isSurelyBehind(before, after) ? 'happened' : isBehind(before, after) ? 'told' : isAhead(before, after) ? 'ahead' : undefined);
}

/** A day of a month, in EDTF: of the year that is said, else of the one that comes nearest. Undefined where there is none. */
export function dated(month: number, day: number, year: string | undefined, published: string | undefined, course: Side | Clause | undefined): string | undefined {
  if (month === 0) return undefined;
  const full = year === undefined ? published && dayNear(published, month, day, course) : { year: Number(year), month, day };
  return full && isDay(full) ? edtfOf(full) : undefined;
}

/** A date that states its year, or one whose year the publication gives. */
export function said(edtf: string, precision: Sense['precision'], groups: Groups, published: string | undefined): Sense {
  return groups.year === undefined && groups.sideYear === undefined ? reckoned(edtf, precision, published) : stated(edtf, precision);
}

/** 14 نوفمبر 2021, الخميس 5 مايو, مساء 3 يونيو الماضي: `year` is the one that is said behind it, or that its side gives. */
export function daySense(groups: Groups, text: string, month: number, year: string | undefined, around: Surroundings): Sense | undefined {
  const sense = plainDay(groups, text, month, year, around);
  return sense && withPart(year === undefined || groups.weekday === undefined ? sense : besideWeekday(sense, groups.weekday), groups.part);
}

function plainDay(groups: Groups, text: string, month: number, year: string | undefined, around: Surroundings): Sense | undefined {
  const { published, before } = around;
  const date = dayNumberOf(groups.day);
  const side = groups.side === undefined ? undefined : sideOf(groups.side);
  const bare = side === undefined && groups.yearSide === undefined;
  const known = groups.year === undefined ? knownYear(month, date, before, published) : undefined;
  if (known !== undefined) return { ...stated(edtfOf({ year: known, month, day: date }), 'day'), basis: 'inferred', confidence: 0.8, reason: 'a day that everybody names without its year' };
  if (groups.year === undefined && isNameOfEvent(before)) return undefined;
  const onward = year === undefined && bare ? yearBefore(month, date, groups, published) : undefined;
  const goesOn = onward === undefined ? undefined : dated(month, date, onward, published, undefined);
  if (goesOn !== undefined) return groups.nextYear === undefined ? reckoned(goesOn, 'day', published) : stated(goesOn, 'day');
  const named = bare ? yearOfSentence(before, month, published) : undefined;
  // What has its year needs no course of its clause.
  const course = year === undefined && named === undefined ? courseOf(text, around, side) : undefined;
  const nearest = dated(month, date, year ?? named, published, course ?? (namesFuture(before, published) ? 'ahead' : undefined));
  const edtf = bare && year === undefined && named === undefined && nearest !== undefined ? onWeekday(nearest, groups.weekday, published) : nearest;
  if (edtf && year === undefined && named !== undefined) return { ...stated(edtf, 'day'), basis: 'derived', confidence: 0.7, reason: 'its sentence has named the year' };
  if (edtf) {
    // What is not to come, and has no year, may have been named with its year before.
    const again = year === undefined && side === undefined && course !== 'ahead';
    return { ...said(edtf, 'day', groups, published), ...(again ? { refers: { way: 'again', unit: '', count: month, day: date } as const } : {}) };
  }
  if (published || year !== undefined || month === 0 || date > 31) return undefined;
  // Where the dispatch does not say when it was written, a day goes on from the date before it.
  return bare ? referring({ way: 'year', unit: '', count: month, day: date, weekday: weekdayNumber(groups.weekday) }, 'day', null) : unknown('day');
}

/** The year of a day that goes on to another, behind which the year or its side stands: من 30 ديسمبر إلى 5 يناير المقبلين. */
function yearBefore(month: number, day: number, { nextDay, nextMonth, nextYear, nextSide }: Groups, published: string | undefined): string | undefined {
  const next = monthNumbers.get((nextMonth ?? '').replace(/\s+/g, ' '));
  if (next === undefined || (nextYear === undefined && published === undefined)) return undefined;
  const nextDate = dayNumberOf(nextDay);
  const year = nextYear === undefined ? dayNear(published ?? '', next, nextDate, sideOf(nextSide ?? '')).year : Number(nextYear);
  return String(year - (month > next || (month === next && day > nextDate) ? 1 : 0));
}

const msPerYear = 366 * 24 * 60 * 60 * 1000;

/** "Saturday, 13 July" of no year: of the years beside the nearest one, that in which it is a Saturday, where it lies within a year of the publication. */
function onWeekday(edtf: string, name: string | undefined, published = ''): string {
  const weekday = weekdayNumber(name);
  const day = dayOfIso(edtf);
  if (weekday === undefined || weekdayOf(day) === weekday) return edtf;
  const other = [-1, 1].map((years) => ({ ...day, year: day.year + years })).find((one) => isDay(one) && weekdayOf(one) === weekday && Math.abs(Date.parse(edtfOf(one)) - Date.parse(published.slice(0, 10))) < msPerYear);
  return other === undefined ? edtf : edtfOf(other);
}

/** "Tuesday, 15 April 2024", which was a Monday: the number holds, and less is sure. */
function besideWeekday(sense: Sense, name: string): Sense {
  const weekday = weekdayNumber(name);
  if (sense.edtf === null || weekday === undefined || weekdayOf(dayOfIso(sense.edtf)) === weekday) return sense;
  return { ...sense, confidence: 0.6, reason: `${sense.reason}; but that is no \u2068${name}\u2069` };
}

/** 0 (Sunday) to 6, from the name with its article or without. */
const weekdayNumber = (name: string | undefined) => (name === undefined ? undefined : weekdays.get(name.replace(/^(?!ال)/u, 'ال')));

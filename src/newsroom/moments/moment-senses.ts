import { edtfOf, isDay } from '../language/calendar-days.ts';
import { hijriCentury, hijriDay, hijriMonth, hijriRange, hijriYear } from './hijri-senses.ts';
import { momentPatterns } from './moment-patterns.ts';
import { courseOf, dated, daySense, said } from './day-senses.ts';
import { firstMonths, isList, monthRange, partOfYear, yearOf } from './moment-spans.ts';
import { monthNumbers } from '../language/month-names.ts';
import { dayNumberOf, yearOfWords } from '../language/number-words.ts';
import { centurySense } from './century-senses.ts';
import { durationOf, monthNear, sideOf } from './reckoning.ts';
import { spanSense } from './span-senses.ts';
import { relativeSense } from './relative-senses.ts';
import { countOf, type Groups, reckoned, referring, type Sense, stated, unknown } from './sense-makers.ts';

/** The kinds of wordings, by the names of their patterns. */
export type Kind = keyof typeof momentPatterns;

/** Where a wording stands: when the dispatch was published (and on what other day written), or in what year at least, and the folded text before and behind it. */
export interface Surroundings {
  published: string | undefined;
  written: string | undefined;
  year: string | undefined;
  before: string;
  after: string;
}

/** What a wording of the given kind comes to, by the groups of its pattern; undefined where it is no time after all. */
export function senseOf(kind: Kind, found: Groups, text: string, around: Surroundings): Sense | undefined {
  const groups = kind.startsWith('hijri') ? found : withYears(found);
  const { published } = around;
  const clock = published ?? around.year;
  const side = groups.side === undefined ? undefined : sideOf(groups.side);
  const told = () => courseOf(text, around, side);
  const month = monthNumbers.get((groups.month ?? '').replace(/\s+/g, ' ')) ?? 0;
  const year = groups.year ?? groups.sideYear ?? yearBySide(groups.yearSide, clock) ?? (published === undefined ? around.year : undefined);
  switch (kind) {
    case 'dayRange':
    case 'ordinalRange': {
      if (isList(groups, around.before)) return undefined;
      const [from, to] = [groups.from, groups.to].map((day) => dated(month, dayNumberOf(day), year, published, told()));
      if (!published && year === undefined && groups.yearSide === undefined && month > 0) return unknown('day');
      return from && to && from < to ? said(`${from}/${to}`, 'day', groups, published) : undefined;
    }
    case 'day':
    case 'dayListed':
      return daySense(groups, text, month, year, around);
    case 'samePeriod':
      if (groups.before !== undefined) return referring({ way: 'periodBefore', unit: '', count: 1 }, 'month', null);
      return referring({ way: 'period', unit: '', count: yearOf(groups, clock) ?? 0 }, 'month', String(yearOf(groups, clock) ?? '') || null);
    case 'partOfYear':
      return ofSameYear(partOfYear(groups, clock), groups) ?? spanning(partOfYear(groups, clock), groups, clock);
    case 'firstMonths':
      return ofSameYear(firstMonths(groups, clock), groups) ?? spanning(firstMonths(groups, clock), groups, clock);
    case 'monthRange':
      return spanning(monthRange(groups, clock), groups, clock);
    case 'sameMonthDay':
      return referring({ way: 'same', unit: 'شهر', count: 0, day: dayNumberOf(groups.day), ...yearField(yearBySide(groups.side, clock)) }, 'day', null);
    case 'hijriYear':
    case 'hijriMarked':
      return hijriYear(groups, text);
    case 'hijriCentury':
      return hijriCentury(groups);
    case 'hijriMonth':
      return hijriMonth(groups, published, side);
    case 'hijriNumeric':
      return hijriDay({ day: groups.day ?? groups.dayLast, month: groups.month ?? groups.monthNext, year: groups.year ?? groups.yearFirst }, published, side);
    case 'hijriDay':
    case 'hijriListed':
      return hijriDay(groups, published, side);
    case 'hijriRange':
      return isList(groups, around.before) ? undefined : hijriRange(groups, published, side);
    case 'numeric': {
      const [first, second] = [Number(groups.day ?? groups.dayLast), Number(groups.month ?? groups.monthNext)];
      // 7/15/2023 can only have its month first.
      const [date, ofYear] = second > 12 ? [second, first] : [first, second];
      const day = { year: Number(groups.year ?? groups.yearFirst), month: ofYear, day: date };
      return isDay(day) && day.year > 1800 && day.year < 2200 ? stated(edtfOf(day), 'day') : undefined;
    }
    case 'monthOfSame':
      return referring({ way: 'ofYear', unit: '', count: month, ...(groups.day === undefined ? {} : { day: dayNumberOf(groups.day) }) }, groups.day === undefined ? 'month' : 'day', null);
    case 'sameDayOfYear':
      return referring({ way: 'inYear', unit: '', count: Number(groups.year) }, 'day', null);
    case 'numericDay': {
      const edtf = Number(groups.month) < 13 ? dated(Number(groups.month), Number(groups.day), year, published, told()) : undefined;
      return edtf === undefined ? undefined : said(edtf, 'day', groups, published);
    }
    case 'monthYear':
    case 'monthSide':
      if (year !== undefined) return said(`${year}-${String(month).padStart(2, '0')}`, 'month', groups, published);
      return published ? reckoned(monthNear(published, month, side), 'month', published) : unknown('month');
    case 'monthAlone':
    case 'monthTwice':
    case 'monthBare':
      if (year !== undefined) return said(`${year}-${String(month).padStart(2, '0')}`, 'month', groups, clock);
      return published ? { ...reckoned(monthNear(published, month, told()), 'month', published), confidence: 0.75 } : unknown('month');
    case 'yearRange':
      return yearsSense(groups, text);
    case 'besideHijri':
      return stated((groups.year ?? '').padStart(4, '0'), 'year');
    case 'yearWord':
      return groups.year === undefined ? undefined : stated(`${groups.year}${groups.about ?? groups.nearly ? '~' : ''}`, 'year');
    case 'yearAlone':
    case 'yearMarked':
      return stated(groups.year ?? '', 'year');
    case 'bareYear':
    case 'contestYear':
    case 'yearListed':
      return { ...stated(groups.year ?? '', 'year'), confidence: 0.8 };
    case 'decadeDigits':
    case 'decade':
    case 'decades':
    case 'century':
    case 'centuries':
    case 'decadeOfCentury':
    case 'beforeChrist':
      return centurySense(kind, groups, text);
    case 'duration':
    case 'lasting':
      return lengthSense(groups);
    case 'counted':
    case 'season':
    case 'plainSeason':
    case 'partOfMonth':
    case 'term':
    case 'feastDay':
    case 'feastDays':
    case 'nthWeekday':
      return spanSense(kind, groups, around);
    default:
      return relativeSense(kind, groups, text, around);
  }
}

/** The groups with every year in four digits. */
function withYears(groups: Groups): Groups {
  const loose = (['year', 'sideYear', 'nextYear'] as const).filter((name) => groups[name] !== undefined && !/^\d{4}$/.test(groups[name]));
  return loose.length === 0 ? groups : { ...groups, ...Object.fromEntries(loose.map((name) => [name, yearOfWords(groups[name] ?? '')])) };
}

/** From one year to another. From right to left 1950-1953 is often written 1953-1950; the second of 2015-16 is short. */
function yearsSense({ from, from2, to, to2, short }: Groups, text: string): Sense | undefined {
  const [first, second] = [Number(from ?? from2), short === undefined ? Number(to ?? to2) : Number(`${from2?.slice(0, 2)}${short}`)];
  const turned = first > second && !/\d\s?[-–/]\s?\d|^(?:ما\s)?بين\s/u.test(text);
  if (first === second || (turned && first - second > 1) || (short !== undefined && second - first !== 1)) return undefined;
  return stated(`${Math.min(first, second)}/${Math.max(first, second)}`, 'year');
}

function yearBySide(side: string | undefined, published: string | undefined): string | undefined {
  const year = side === undefined ? undefined : yearOf({ side }, published);
  return year === undefined ? undefined : String(year);
}

const yearField = (year: string | undefined) => (year === undefined ? {} : { year: Number(year) });

/** النصف الأول من العام ذاته: of the year that was named last. `edtf` are its months in any year. */
function ofSameYear(edtf: string | undefined, { same }: Groups): Sense | undefined {
  const months = /-(\d\d)\/\d{4}-(\d\d)$/.exec(edtf ?? '');
  return same === undefined || !months ? undefined : referring({ way: 'within', unit: '', count: 0, months: [Number(months[1]), Number(months[2])] }, 'month', null);
}

function spanning(edtf: string | undefined, groups: Groups, published: string | undefined): Sense | undefined {
  if (edtf !== undefined) return said(edtf, 'month', groups, published);
  return published === undefined && groups.year === undefined ? unknown('month') : undefined;
}

function lengthSense(groups: Groups): Sense | undefined {
  const length = countOf(groups);
  const duration = length && durationOf(length.count, length.unit, groups.half ?? '');
  return duration === undefined ? undefined : { kind: 'duration', edtf: null, basis: 'explicit', precision: 'duration', anchor: null, confidence: 0.9, reason: 'how long it took', duration: groups.about ? `${duration}~` : duration };
}

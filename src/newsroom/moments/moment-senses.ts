import { edtfOf, isDay } from '../language/calendar-days.ts';
import { hijriDay, hijriMonth, hijriYear } from './hijri-senses.ts';
import { momentPatterns } from './moment-patterns.ts';
import { isNameOfEvent, knownYear } from './known-days.ts';
import { firstMonths, monthRange, partOfYear, yearOf } from './moment-spans.ts';
import { monthNumbers } from '../language/month-names.ts';
import { ordinalOfWords } from '../language/number-words.ts';
import { dayNear, durationOf, monthNear, sideOf, type Clause, type Side } from './reckoning.ts';
import { spanSense } from './span-senses.ts';
import { relativeSense } from './relative-senses.ts';
import { yearOfSentence } from './year-of-text.ts';
import { isAhead, isArranged, isBehind } from '../language/tense.ts';
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
export function senseOf(kind: Kind, groups: Groups, text: string, around: Surroundings): Sense | undefined {
  const { published } = around;
  const clock = published ?? around.year;
  const side = groups.side === undefined ? undefined : sideOf(groups.side);
  // Without a side a month to come is last year's where its clause tells of what has been, and the other way round.
  const since = /^منذ\s/u.test(text) || /(?<!\p{L})منذ\s$/u.test(around.before) ? 'since' : undefined;
  const told = side ?? since ?? (isArranged(around.before) ? 'arranged' : isBehind(around.before, around.after) ? 'told' : isAhead(around.before) ? 'ahead' : undefined);
  const month = monthNumbers.get((groups.month ?? '').replace(/\s+/g, ' ')) ?? 0;
  const year = groups.year ?? groups.sideYear ?? yearBySide(groups.yearSide, clock) ?? (published === undefined ? around.year : undefined);
  switch (kind) {
    case 'dayRange':
    case 'ordinalRange': {
      if (isList(groups, around.before)) return undefined;
      const [from, to] = [groups.from, groups.to].map((day) => dated(month, dateOf(day), year, published, told));
      if (!published && year === undefined && groups.yearSide === undefined && month > 0) return unknown('day');
      return from && to && from < to ? said(`${from}/${to}`, 'day', groups, published) : undefined;
    }
    case 'day':
    case 'dayListed': {
      const date = dateOf(groups.day);
      const known = groups.year === undefined ? knownYear(month, date, around.before, published) : undefined;
      if (known !== undefined) return { ...stated(edtfOf({ year: known, month, day: date }), 'day'), basis: 'inferred', confidence: 0.8, reason: 'a day that everybody names without its year' };
      if (groups.year === undefined && isNameOfEvent(around.before)) return undefined;
      const named = side === undefined && groups.yearSide === undefined ? yearOfSentence(around.before, month) : undefined;
      const edtf = dated(month, date, year ?? named, published, told);
      if (edtf && year === undefined && named !== undefined) return { ...stated(edtf, 'day'), basis: 'derived', confidence: 0.7, reason: 'its sentence has named the year' };
      if (edtf) {
        // What is not to come, and has no year, may have been named with its year before.
        const again = year === undefined && side === undefined && told !== 'ahead';
        return { ...said(edtf, 'day', groups, published), ...(again ? { refers: { way: 'again', unit: '', count: month, day: date } as const } : {}) };
      }
      if (published || year !== undefined || month === 0 || date > 31) return undefined;
      // Where the dispatch does not say when it was written, a day goes on from the date before it.
      return side === undefined && groups.yearSide === undefined ? referring({ way: 'year', unit: '', count: month, day: date }, 'day', null) : unknown('day');
    }
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
      return referring({ way: 'same', unit: 'شهر', count: 0, day: dateOf(groups.day), ...yearField(yearBySide(groups.side, clock)) }, 'day', null);
    case 'hijriYear':
    case 'hijriMarked':
      return hijriYear(groups, text);
    case 'hijriMonth':
      return hijriMonth(groups, published, side);
    case 'hijriNumeric':
      return hijriDay({ day: groups.day ?? groups.dayLast, month: groups.month ?? groups.monthNext, year: groups.year ?? groups.yearFirst }, published, side);
    case 'hijriDay':
      return hijriDay(groups, published, side);
    case 'numeric': {
      const [first, second] = [Number(groups.day ?? groups.dayLast), Number(groups.month ?? groups.monthNext)];
      // 7/15/2023 can only have its month first.
      const [date, ofYear] = second > 12 ? [second, first] : [first, second];
      const day = { year: Number(groups.year ?? groups.yearFirst), month: ofYear, day: date };
      return isDay(day) && day.year > 1800 && day.year < 2200 ? stated(edtfOf(day), 'day') : undefined;
    }
    case 'monthOfSame':
      return referring({ way: 'ofYear', unit: '', count: month, ...(groups.day === undefined ? {} : { day: dateOf(groups.day) }) }, groups.day === undefined ? 'month' : 'day', null);
    case 'sameDayOfYear':
      return referring({ way: 'inYear', unit: '', count: Number(groups.year) }, 'day', null);
    case 'numericDay': {
      const edtf = Number(groups.month) < 13 ? dated(Number(groups.month), Number(groups.day), year, published, told) : undefined;
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
      return published ? { ...reckoned(monthNear(published, month, told), 'month', published), confidence: 0.75 } : unknown('month');
    case 'yearRange':
      return yearsSense(groups, text);
    case 'yearWord':
    case 'yearAlone':
    case 'yearMarked':
      return stated(groups.year ?? '', 'year');
    case 'bareYear':
    case 'contestYear':
    case 'yearListed':
      return { ...stated(groups.year ?? '', 'year'), confidence: 0.8 };
    case 'decadeDigits':
      return { ...stated(`${groups.decade}X`, 'decade'), confidence: 0.9 };
    case 'decade':
      return decadeSense(groups, text);
    case 'decades':
      return decadesSense(groups);
    case 'century':
      return centurySense(groups.nth ?? '');
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

/** 5 و12 يوليو are two days, and no stretch: unless one follows the other (6 و7), or it is said to be one (بين 5 و12). */
function isList({ from, to, between = '', joint = '' }: Groups, before: string): boolean {
  if (!/^(?:\s+و(?!الي|حتي|لغايه)|[،,])/u.test(joint) || /(?<!\p{L})(?:ما\s)?بين\s$/u.test(before)) return false;
  const count = 1 + [...between.matchAll(/\d+/gu)].length;
  return dateOf(to) - dateOf(from) !== count;
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

function said(edtf: string, precision: Sense['precision'], groups: Groups, published: string | undefined): Sense {
  return groups.year === undefined && groups.sideYear === undefined ? reckoned(edtf, precision, published) : stated(edtf, precision);
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

function dated(month: number, day: number, year: string | undefined, published: string | undefined, side: Side | Clause | undefined): string | undefined {
  if (month === 0) return undefined;
  const full = year === undefined ? published && dayNear(published, month, day, side) : { year: Number(year), month, day };
  return full && isDay(full) ? edtfOf(full) : undefined;
}

function dateOf(day = ''): number {
  return /^\d+$/.test(day) ? Number(day) : (ordinalOfWords(day.replace(/\s+/g, ' ')) ?? 0);
}

const decades = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const tensOf = (decade = '') => decades.findIndex((stem) => decade.replace(/^ال/, '').startsWith(stem)) + 2;

function decadeSense({ decade, century }: Groups, text: string): Sense | undefined {
  const tens = tensOf(decade);
  const hundreds = century === 'التاسع عشر' ? 18 : /حالي|جاري/.test(century ?? '') || /هذا/.test(text) ? 20 : 19;
  return tens < 2 ? undefined : { ...stated(`${hundreds}${tens}X`, 'decade'), confidence: century === undefined ? 0.7 : 0.95 };
}

/** سبعينات وثمانينات القرن الماضي: from the first year to the last. */
function decadesSense({ from, to, century }: Groups): Sense | undefined {
  const [first, last] = [tensOf(from), tensOf(to)];
  const hundreds = century === 'التاسع عشر' ? 18 : 19;
  return first < 2 || last <= first ? undefined : stated(`${hundreds}${first}0/${hundreds}${last}9`, 'decade');
}

function centurySense(nth: string): Sense | undefined {
  const words = nth.replace(/\s+/g, ' ');
  const number = /ماضي|منصرم/.test(words) ? 20 : /حالي/.test(words) ? 21 : /^\d+$/.test(words) ? Number(words) : words === 'الحادي والعشرين' ? 21 : (ordinalOfWords(words) ?? 0);
  return number > 1 && number < 22 ? stated(`${String(number - 1).padStart(2, '0')}XX`, 'none') : undefined;
}

function lengthSense(groups: Groups): Sense | undefined {
  const length = countOf(groups);
  const duration = length && durationOf(length.count, length.unit, groups.half ?? '');
  return duration === undefined ? undefined : { kind: 'duration', edtf: null, basis: 'explicit', precision: 'duration', anchor: null, confidence: 0.9, reason: 'how long it took', duration: groups.about ? `${duration}~` : duration };
}

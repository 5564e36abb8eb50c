import { addDays, dayOfIso, edtfOf, isDay } from '../language/calendar-days.ts';
import type { FoundMoment } from '../findings.ts';
import type { Kind, Surroundings } from './moment-senses.ts';
import { about, month, weekdayFull } from './moment-words.ts';
import { dayOfMonth, lastQuarter, weekdayPair } from './moment-spans.ts';
import { weekdays } from '../language/month-names.ts';
import { type Side, sideOf, unitNear, unitsAgo, weekdayNear, weekdayOfWeek, weekendNear } from './reckoning.ts';
import { countOf, type Groups, reckoned, referring, type Sense, stated, unknown } from './sense-makers.ts';
import { leaningSense } from './leaning-senses.ts';
import { isNowadays } from './nowadays.ts';
import { checkedWeekday, weekdayAlone } from './weekday-senses.ts';
import { withPart } from './parts-of-day.ts';
import { isAhead, isBehind, isSurelyBehind } from '../language/tense.ts';

/** What wording that leans on the day of publication, or on a date before it, comes to; null in it where there is no such day. Undefined where it is no time. */
export function relativeSense(kind: Kind, groups: Groups, text: string, around: Surroundings): Sense | undefined {
  const { published } = around;
  switch (kind) {
    case 'sameUnit':
    case 'nextUnit':
    case 'afterThat':
    case 'countedAfter':
      return leaningSense(kind, groups, around.before);
    case 'sideUnit':
      if (groups.sideYear !== undefined && /عام|سنه/.test(groups.unit ?? '')) return stated(groups.sideYear, 'year');
      if (/تالي/.test(groups.side ?? '')) return leaningSense(kind, groups, around.before);
      break;
    case 'later':
      return laterSense(groups, around);
    case 'ago':
      if (text.length > 60) return undefined;
      if (roughly.test(text) || (/قرن/u.test(text) && /^\sتقريبا/u.test(around.after))) return { ...unknown('decade'), reason: 'a rough number of decades names no year' };
      break;
    case 'today':
      if (groups.weekday === undefined && text === 'اليوم' && isNowadays(around.before, around.after)) return undefined;
      break;
    default:
  }
  if (published !== undefined) return approximate(kind, text, around.after, fromPublication(kind, groups, published, around));
  const ofYear = around.year !== undefined && ['sideUnit', 'halfUnit', 'thisUnit'].includes(kind) && /عام|سنه/.test(groups.unit ?? '');
  return ofYear ? fromPublication(kind, groups, around.year ?? '', around) : unknown('none');
}

/** قبل نحو عامين, قبل عامين تقريبا: a time ago that is only about so long. */
function approximate(kind: Kind, text: string, after: string, sense: Sense | undefined): Sense | undefined {
  return sense && sense.edtf !== null && kind === 'ago' && (nearly.test(text) || /^\sتقريبا(?!\p{L})/u.test(after)) ? { ...sense, about: true } : sense;
}

const nearly = new RegExp(`^\\p{L}+\\s${about}\\s`, 'u');

/** قبل 20 عاما وثلاثة أيام, قبل عام وشهرين: as exact as the smaller unit. */
function timeAgo(published: string, { count, unit }: { count: number; unit: string }, { number2, unit2, dual2, single2 }: Groups): string | undefined {
  const rest = unit2 ?? dual2 ?? single2 ? countOf({ number: number2, unit: unit2, dual: dual2, single: single2 }) : undefined;
  const far = unitsAgo(published, count, unit);
  if (!rest || far === undefined || far.length === 10) return far;
  return unitsAgo(`${far}${published.slice(far.length)}`, rest.count, rest.unit);
}

/** More than two decades ago, about half a century ago, a century ago or so. */
const roughly = new RegExp(`${about}\\s(?:\\p{L}+\\s)?(?:ال)?(?:عقد|عقدا|عقدين|عقود|قرن|قرنا|قرنين|قرون)(?!\\p{L})`, 'u');

function fromPublication(kind: Kind, groups: Groups, published: string, { before, after, written }: Surroundings): Sense | undefined {
  const day = dayOfIso(published);
  const side = groups.side === undefined ? undefined : sideOf(groups.side);
  const at = (days: number): Sense => checkedWeekday(withPart(reckoned(edtfOf(addDays(written !== undefined && groups.weekday === undefined ? dayOfIso(written) : day, days)), 'day', published), groups.part ?? groups.part2 ?? groups.part3), groups.weekday, published);
  switch (kind) {
    case 'thisDayOfYear': {
      const year = groups.year ?? unitNear(published, 'عام', side ?? 'current');
      return isDay({ ...day, year: Number(year) }) ? reckoned(edtfOf({ ...day, year: Number(year) }), 'day', published) : undefined;
    }
    case 'thisDayAgo': {
      const year = day.year - (countOf(groups)?.count ?? 0);
      return isDay({ ...day, year }) && year < day.year ? reckoned(edtfOf({ ...day, year }), 'day', published) : undefined;
    }
    case 'night': {
      const from = addDays(day, groups.before === undefined ? -1 : -2);
      return { ...reckoned(`${edtfOf(from)}/${edtfOf(addDays(from, 1))}`, 'part', published), part: 'night' };
    }
    case 'lastNight':
      return { ...at(-1), part: 'night', precision: 'part' };
    case 'dayBefore':
      return at(-2);
    case 'yesterday':
      return at(-1);
    case 'today':
      return groups.weekday ? at(0) : { ...at(0), confidence: groups.part ? 0.95 : 0.85 };
    case 'tomorrow':
      return at(1);
    case 'afterTomorrow':
      return at(2);
    case 'weekdayOfWeek':
    case 'weekdaySide':
    case 'weekday': {
      const weekday = weekdays.get(groups.weekday ?? '');
      if (weekday === undefined) return undefined;
      const edtf = kind === 'weekdayOfWeek' ? weekdayOfWeek(published, weekday, side ?? 'current') : side === undefined ? weekdayAlone(published, weekday, before, after) : weekdayNear(published, weekday, side);
      return { ...withPart(reckoned(edtf, 'day', published), groups.part), confidence: side === undefined ? 0.85 : 0.92 };
    }
    case 'weekdayPair':
    case 'nightPair': {
      const edtf = weekdayPair(groups, published, side ?? (isAhead(before, after) ? 'ahead' : 'current'));
      return edtf === undefined ? undefined : { ...reckoned(edtf, 'day', published), ...(kind === 'nightPair' ? { part: 'night' as const, precision: 'part' as const } : {}) };
    }
    case 'dayOfMonth': {
      const edtf = dayOfMonth(groups, published);
      return edtf === undefined ? undefined : reckoned(edtf, 'day', published);
    }
    case 'quarter': {
      const edtf = lastQuarter(groups, published);
      return edtf === undefined ? undefined : reckoned(edtf, 'month', published);
    }
    case 'newYear':
      // Which year is new is told by the season: from October on the coming one, until March the one that has begun.
      return day.month > 3 && day.month < 10 ? undefined : reckoned(String(day.year + (day.month > 3 ? 1 : 0)), 'year', published);
    case 'sideUnit':
    case 'halfUnit':
    case 'thisUnit': {
      const unit = groups.unit ?? '';
      // Where weeks begin on Saturday the weekend is مطلع الأسبوع.
      const opening = (groups.phase ?? '').startsWith('مطلع');
      if (/اسبوع/.test(unit) && (opening || /نهايه|اخر$/.test(groups.phase ?? ''))) return reckoned(weekendNear(published, opening ? weekBefore(groups.side, side) : side, isAhead(before), opening), 'day', published);
      // At the year's end the beginning of "the year" is the next one's, where it is to come.
      const coming = kind === 'halfUnit' && /عام|سنه/.test(unit) && day.month > 9 && /^(?:مطلع|مستهل|بداي|اوايل)/.test(groups.phase ?? '') && isAhead(before);
      // In January and February the year whose end has been is the last one.
      const over = kind === 'halfUnit' && /عام|سنه/.test(unit) && day.month < 3 && /^(?:نهاي|اواخر|اخر|ختام)/.test(groups.phase ?? '') && isBehind(before, after);
      const near = reckoned(unitNear(published, unit, side ?? (coming ? 'next' : over ? 'past' : 'current')), /اسبوع/.test(unit) ? 'week' : /شهر/.test(unit) ? 'month' : 'year', published);
      // The month before is another one's where a month was named: "in February, against the month before".
      return /السابق/.test(groups.side ?? '') && !/اسبوع/.test(unit) ? { ...near, refers: { way: 'previous', unit, count: 1 } } : near;
    }
    case 'ago': {
      const back = countOf(groups);
      const edtf = back && timeAgo(published, back, groups);
      return edtf === undefined ? undefined : { ...reckoned(edtf, edtf.length === 7 ? 'month' : precisionOf(back?.unit ?? ''), published), confidence: groups.lead === 'منذ' ? 0.85 : 0.9 };
    }
    default:
      return undefined;
  }
}

/** "In eight days" of what is to come; of what has been it leans on what happened, and is no date. */
function laterSense(groups: Groups, { published, before, after }: Surroundings): Sense | undefined {
  const later = countOf(groups);
  const coming = /^[^.،]{0,14}(?:من\s(?:المنتظر|المقرر|المتوقع|المرتقب)|(?<!\p{L})س[يتن]\p{L}{3,})/u.test(after) || (isAhead(before) && !/^\s(?:(?:فقط|تقريبا|واحده?)\s)*(?:من|مما|علي)\s(?!الان(?!\p{L}))/u.test(after));
  if (later && !coming && goesOn(before, after)) return referring({ way: 'after', unit: later.unit, count: later.count }, 'none', null);
  if (!later || !coming) return undefined;
  if (published === undefined) return unknown('none');
  const edtf = unitsAgo(published, -later.count, later.unit);
  if (edtf === undefined) return undefined;
  const refers = isTimeNamed(before) ? { refers: { way: 'after', unit: later.unit, count: later.count, atLeast: true } as const } : {};
  return { ...reckoned(edtf, precisionOf(later.unit), published), confidence: 0.75, ...refers };
}

/** "Wounded on 3 May, and died three days later": the sentence has named a time, and goes on with another verb of the past, which stands just before. */
function goesOn(before: string, after: string): boolean {
  const sentence = before.slice(-160).split(/[.!؟\n]/u).at(-1) ?? '';
  const named = timeNamed.exec(sentence);
  if (named === null || !/^\s?(?:$|[.،؛:)]|و|في\s(?!ال?(?:سجن|حبس|معتقل|اعتقال|غيبوبه|منصب))|متاثر|الي(?!\p{L})|مع(?!\p{L})|عن(?!\p{L})|ب(?!ال?(?:سجن|حبس)))/u.test(after)) return false;
  const rest = sentence.slice(named[0].length);
  return /(?:^|\s)(?:و|ف|ثم\s|قبل\sان\s[يت])/u.test(rest) && isSurelyBehind(rest, after) && !/\d/u.test(rest);
}

/** Whether the sentence has named a day before. */
const isTimeNamed = (before: string) => timeNamed.test(before.slice(-160).split(/[.!؟\n]/u).at(-1) ?? '');

/** Up to the last day, month or year that a sentence names. */
const timeNamed = new RegExp(`^.*(?:(?<!\\p{L})(?:[وفبلك]{0,2}${month}|${weekdayFull})|(?<!\\d)(?:19|20)\\d\\d)(?![\\p{L}\\d])`, 'u');

function precisionOf(unit: string): FoundMoment['precision'] {
  if (/^ا?سبو|^اساب|^يوم|^ايام/.test(unit)) return 'day';
  if (/شهر|شهور|اشهر/.test(unit)) return 'month';
  return /عقد|عقود/.test(unit) ? 'decade' : 'year';
}

/** The weekend before a week opens it: the one before next week is this week's. */
function weekBefore(word: string | undefined, side: Side | undefined): Side | undefined {
  if (side === 'next' || word === 'الجديد') return 'current';
  return side === 'past' ? 'before past' : side === undefined ? undefined : 'past';
}

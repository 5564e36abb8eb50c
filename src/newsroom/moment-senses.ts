import { addDays, dayOfIso, edtfOf, fromHijri, isDay, weekdayOf } from './calendar-days.ts';
import type { FoundMoment } from './findings.ts';
import { momentPatterns } from './moment-patterns.ts';
import { dayOfMonth, firstMonths, hijriYear, monthRange, partOfYear, weekdayPair } from './moment-spans.ts';
import { hijriMonths, monthNumbers, weekdays } from './month-names.ts';
import { numberOfWords, ordinalOfWords } from './number-words.ts';
import { dayNear, durationOf, monthNear, sideOf, unitNear, unitsAgo, weekdayNear, type Side } from './reckoning.ts';

/** The kinds of wordings, by the names of their patterns. */
export type Kind = keyof typeof momentPatterns;
type Groups = Record<string, string | undefined>;
/** What a wording comes to, before it is put into its place. */
export type Sense = Pick<FoundMoment, 'edtf' | 'basis' | 'precision' | 'anchor' | 'confidence' | 'reason'> & Partial<Pick<FoundMoment, 'part' | 'duration' | 'kind'>>;

/** What a wording of the given kind comes to, by the groups of its pattern; undefined where it is no time after all. `ahead` says that its clause speaks of what is to come. */
export function senseOf(kind: Kind, groups: Groups, published: string | undefined, text: string, ahead: boolean): Sense | undefined {
  const side = groups.side === undefined ? undefined : sideOf(groups.side);
  const month = monthNumbers.get((groups.month ?? '').replace(/\s+/g, ' ')) ?? 0;
  switch (kind) {
    case 'dayRange': {
      const [from, to] = [Number(groups.from), Number(groups.to)].map((day) => dated(month, day, groups.year, published, side));
      return from && to && from < to ? { ...(groups.year ? stated(`${from}/${to}`, 'day') : reckoned(`${from}/${to}`, 'day', published)) } : undefined;
    }
    case 'day': {
      const date = dateOf(groups.day);
      const edtf = dated(month, date, groups.year, published, side);
      if (!edtf) return !published && groups.year === undefined && month > 0 && date <= 31 ? unknown('day') : undefined;
      return groups.year ? stated(edtf, 'day') : reckoned(edtf, 'day', published);
    }
    case 'partOfYear':
      return spanning(partOfYear(groups, published), groups.year, published);
    case 'firstMonths':
      return spanning(firstMonths({ ...groups, count: groups.count ?? groups.count2 }, published), groups.year, published);
    case 'monthRange':
      return spanning(monthRange(groups, published), groups.year, published);
    case 'hijriYear':
      return spanning(hijriYear(groups), groups.year, published);
    case 'hijriNumeric':
    case 'hijriDay':
      return hijriSense(groups, published);
    case 'numeric': {
      const day = { year: Number(groups.year ?? groups.yearFirst), month: Number(groups.month ?? groups.monthNext), day: Number(groups.day ?? groups.dayLast) };
      return isDay(day) && day.year > 1800 && day.year < 2200 ? stated(edtfOf(day), 'day') : undefined;
    }
    case 'monthYear':
      return stated(`${groups.year}-${String(month).padStart(2, '0')}`, 'month');
    case 'monthSide':
      return published ? reckoned(monthNear(published, month, side), 'month', published) : unknown('month');
    case 'monthAlone':
      return published ? { ...reckoned(monthNear(published, month, undefined), 'month', published), confidence: 0.75 } : unknown('month');
    case 'yearRange':
      {
      const [from, to] = [groups.from ?? groups.from2, groups.to ?? groups.to2];
      return Number(from) < Number(to) ? stated(`${from}/${to}`, 'year') : undefined;
    }
    case 'yearWord':
    case 'yearAlone':
      return stated(groups.year ?? '', 'year');
    case 'bareYear':
      return { ...stated(groups.year ?? '', 'year'), confidence: 0.8 };
    case 'ramadan':
      return { ...unknown('none'), reason: 'a month of the Hijri year, of which it is not said which year' };
    case 'vague':
      return { ...unknown('none'), anchor: published === undefined ? null : 'published', reason: 'it points near a day and names none' };
    case 'decade':
      return decadeSense(groups, text);
    case 'duration':
      return lengthSense(groups);
    default:
      return published ? relative(kind, groups, published, side, text, ahead) : unknown('none');
  }
}

function spanning(edtf: string | undefined, year: string | undefined, published: string | undefined): Sense | undefined {
  return edtf === undefined ? undefined : year === undefined ? reckoned(edtf, 'month', published) : stated(edtf, 'month');
}

function relative(kind: Kind, groups: Groups, published: string, side: Side | undefined, text: string, ahead: boolean): Sense | undefined {
  const day = dayOfIso(published);
  const at = (days: number): Sense => checkedWeekday(withPart(reckoned(edtfOf(addDays(day, days)), 'day', published), groups.part), groups.weekday);
  switch (kind) {
    case 'night':
      return { ...reckoned(`${edtfOf(addDays(day, -1))}/${edtfOf(day)}`, 'part', published), part: 'night' };
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
    case 'weekdaySide':
    case 'weekday': {
      const weekday = weekdays.get(groups.weekday ?? '');
      return weekday === undefined ? undefined : { ...withPart(reckoned(weekdayNear(published, weekday, side ?? (ahead && weekdayOf(day) !== weekday ? 'next' : 'current')), 'day', published), groups.part), confidence: side === undefined ? 0.85 : 0.92 };
    }
    case 'weekdayPair': {
      const edtf = weekdayPair(groups, published, side ?? (ahead ? 'next' : 'current'));
      return edtf === undefined ? undefined : reckoned(edtf, 'day', published);
    }
    case 'dayOfMonth': {
      const edtf = dayOfMonth(groups, published);
      return edtf === undefined ? undefined : reckoned(edtf, 'day', published);
    }
    case 'sideUnit':
    case 'halfUnit':
    case 'thisUnit':
      if (groups.unit?.includes('موسم')) return undefined;
      return reckoned(unitNear(published, groups.unit ?? '', side ?? 'current'), /اسبوع/.test(groups.unit ?? '') ? 'week' : /شهر/.test(groups.unit ?? '') ? 'month' : 'year', published);
    case 'ago': {
      const count = groups.number ? numberOfWords(groups.number.replace(/\s+/g, ' ')) : groups.dual ? 2 : 1;
      const unit = groups.unit ?? groups.single ?? (groups.dual ?? '').replace(/(?:تين|تان)$/, 'ه').replace(/(?:ين|ان)$/, '');
      const edtf = count === undefined ? undefined : unitsAgo(published, count, unit.replace(/^سن(?:ه|ت).*/, 'سنه'));
      if (count === undefined || text.length > 60) return undefined;
      if (edtf === undefined) return undefined;
      return { ...reckoned(edtf, /^ا?سبو|^اساب|^يوم|^ايام/.test(unit) ? 'day' : /شهر|شهور|اشهر/.test(unit) ? 'month' : /عقد|عقود/.test(unit) ? 'decade' : 'year', published), confidence: groups.lead === 'منذ' ? 0.85 : 0.9 };
    }
    default:
      return undefined;
  }
}

function dated(month: number, day: number, year: string | undefined, published: string | undefined, side: Side | undefined): string | undefined {
  if (month === 0) return undefined;
  const full = year === undefined ? published && dayNear(published, month, day, side) : { year: Number(year), month, day };
  return full && isDay(full) ? edtfOf(full) : undefined;
}

function dateOf(day = ''): number {
  return /^\d+$/.test(day) ? Number(day) : (ordinalOfWords(day.replace(/\s+/g, ' ')) ?? 0);
}

function hijriSense(groups: Groups, published: string | undefined): Sense | undefined {
  const month = /^\d+$/.test(groups.month ?? '') ? Number(groups.month) : (hijriMonths.get((groups.month ?? '').replace(/\s+/g, ' ')) ?? 0);
  const years = groups.year === undefined ? hijriYearsNear(published) : [Number(groups.year)];
  const days = years.flatMap((year) => fromHijri(year, month, groups.day === 'غره' ? 1 : dateOf(groups.day)) ?? []);
  const near = published === undefined ? 0 : Date.parse(published.slice(0, 10));
  const [day] = days.toSorted((one, other) => Math.abs(Date.parse(edtfOf(one)) - near) - Math.abs(Date.parse(edtfOf(other)) - near));
  if (!day) return groups.year === undefined ? unknown('day') : undefined;
  return { edtf: edtfOf(day), basis: 'derived', precision: 'day', anchor: null, confidence: groups.year === undefined ? 0.75 : 0.88, reason: 'a Hijri date, reckoned after Umm al-Qura' };
}

function hijriYearsNear(published: string | undefined): number[] {
  if (published === undefined) return [];
  const year = Math.round((dayOfIso(published).year - 622) * 1.0307);
  return [year - 1, year, year + 1];
}

const decades = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

function decadeSense({ decade = '', century }: Groups, text: string): Sense | undefined {
  const tens = decades.findIndex((stem) => decade.replace(/^ال/, '').startsWith(stem)) + 2;
  const hundreds = century === 'التاسع عشر' ? 18 : /حالي|جاري/.test(century ?? '') || /هذا/.test(text) ? 20 : 19;
  return tens < 2 ? undefined : { ...stated(`${hundreds}${tens}X`, 'decade'), confidence: century === undefined ? 0.7 : 0.95 };
}

function lengthSense(groups: Groups): Sense | undefined {
  const count = groups.number ? numberOfWords(groups.number.replace(/\s+/g, ' ')) : groups.dual ? 2 : 1;
  const unit = groups.unit ?? groups.single ?? (groups.dual ?? '').replace(/(?:تين|تان)$/, 'ه').replace(/(?:ين|ان)$/, '');
  const duration = count === undefined ? undefined : durationOf(count, unit, groups.half ?? '');
  return duration === undefined ? undefined : { kind: 'duration', edtf: null, basis: 'explicit', precision: 'duration', anchor: null, confidence: 0.9, reason: 'how long it took', duration: groups.about ? `${duration}~` : duration };
}

function stated(edtf: string, precision: FoundMoment['precision']): Sense {
  return { edtf, basis: 'explicit', precision, anchor: null, confidence: 0.96, reason: 'the dispatch states it' };
}

function reckoned(edtf: string, precision: FoundMoment['precision'], published: string | undefined): Sense {
  return { edtf, basis: 'derived', precision, anchor: 'published', confidence: 0.9, reason: `reckoned from the day of publication, ${published?.slice(0, 10)}` };
}

function unknown(precision: FoundMoment['precision']): Sense {
  return { edtf: null, basis: 'derived', precision, anchor: null, confidence: 0.5, reason: 'without a day of publication it cannot be reckoned' };
}

const parts: [RegExp, FoundMoment['part']][] = [[/^(?:ليل|ليله|منتصف ليل|عشيه)$/, 'night'], [/^فجر$/, 'dawn'], [/^صباح$/, 'morning'], [/^(?:ظهر|بعد ظهر|عصر)$/, 'noon'], [/^مساء$/, 'evening']];

function withPart(sense: Sense, word: string | undefined): Sense {
  const part = parts.find(([pattern]) => pattern.test((word ?? '').replace(/\s+/g, ' ')))?.[1];
  return part === undefined ? sense : { ...sense, part, precision: 'part' };
}

/** "Today, Wednesday" on a Thursday: the weekday decides, and less is sure. */
function checkedWeekday(sense: Sense, name: string | undefined): Sense {
  const weekday = name === undefined ? undefined : weekdays.get(name);
  if (weekday === undefined || sense.edtf === null) return sense;
  if (weekdayOf(dayOfIso(sense.edtf)) === weekday) return { ...sense, confidence: 0.97, reason: `${sense.reason}; the weekday agrees` };
  return { ...sense, confidence: 0.6, reason: `${sense.reason}; but that is no \u2068${name}\u2069` };
}

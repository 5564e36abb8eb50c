import { addDays, dayOfIso, edtfOf } from '../language/calendar-days.ts';
import { hijriDay } from './hijri-senses.ts';
import { nthWeekday, partOfMonth } from './month-parts.ts';
import { ordinalOfWords } from '../language/number-words.ts';
import { seasonNear, sideOf, steps, termNear, unitsAgo } from './reckoning.ts';
import type { Surroundings } from './moment-senses.ts';
import { isAhead } from '../language/tense.ts';
import { countOf, type Groups, reckoned, referring, type Sense, stated, unknown } from './sense-makers.ts';
import type { spanPatterns } from './span-patterns.ts';

export type SpanKind = keyof typeof spanPatterns;

/** What a wording of `spanPatterns` comes to; undefined where it is no time after all. */
export function spanSense(kind: SpanKind, groups: Groups, around: Surroundings): Sense | undefined {
  const { published } = around;
  switch (kind) {
    case 'counted':
      return countedSense(groups, published);
    case 'season':
      return seasonSense(groups, published);
    case 'plainSeason':
      return comingSeason(groups, around);
    case 'partOfMonth':
      return partOfMonth(groups, published);
    case 'term':
      if (groups.from !== undefined) return stated(`${groups.from}/${groups.to}`, 'year');
      return published === undefined ? undefined : { ...reckoned(termNear(published, /جديد/.test(groups.side ?? '') ? 'next' : sideOf(groups.side ?? '')), 'year', published), confidence: 0.7 };
    case 'feastDay':
    case 'feastDays':
      return feastSense(groups, published);
    case 'nthWeekday':
      return nthWeekday(groups, published);
    default:
      return kind satisfies never;
  }
}

/** السنوات الثلاث الماضية: from so many years back until the publication; of what is to come, from it on. */
function countedSense({ number, number2, number3, unit, unit2, unit3, dual, dual2, way, way2, way3 }: Groups, published: string | undefined): Sense | undefined {
  const length = countOf({ number: number ?? number2 ?? number3, unit: unit ?? unit2 ?? unit3, dual: dual ?? dual2 });
  const direction = way ?? way2 ?? way3 ?? '';
  if (!length || length.count < 2) return undefined;
  if (/تالي/.test(direction)) return referring({ way: 'span', ...length }, 'none', null);
  if (published === undefined) return unknown('none');
  // Hours make days; fewer than a day's are of the day itself.
  const days = length.unit.startsWith('ساع') ? { count: Math.floor(length.count / 24), unit: 'يوم' } : length.unit.startsWith('عق') ? { count: length.count * 10, unit: 'عام' } : length;
  const ahead = /مقبل|قادم/.test(direction);
  // Of whole days the day of publication is none; of hours, months and years it is one end.
  const today = unitsAgo(published, /^(?:يوم|ايام)/.test(length.unit) ? (ahead ? -1 : 1) : 0, days.unit);
  const other = unitsAgo(published, ahead ? -days.count : days.count, days.unit);
  if (today === undefined || other === undefined) return undefined;
  const edtf = today === other ? today : today < other ? `${today}/${other}` : `${other}/${today}`;
  return { ...reckoned(edtf, today.length === 4 ? 'year' : today.length === 7 ? 'month' : 'day', published), confidence: 0.75 };
}

/** The seasons in EDTF, by their first letters. */
const seasons: Record<string, number> = { ربيع: 21, صيف: 22, صايفه: 22, خريف: 23, شتاء: 24 };

function seasonSense(groups: Groups, published: string | undefined): Sense | undefined {
  const season = seasons[groups.named ?? groups.this ?? groups.sided ?? ''];
  if (season === undefined) return undefined;
  const year = groups.year ?? groups.sideYear;
  // شتاء 2008-2009 is one winter, which has its first year.
  if (groups.nextYear !== undefined && (season !== 24 || Number(groups.nextYear) !== Number(year) + 1)) return undefined;
  if (year !== undefined) return stated(`${year}-${season}`, 'month');
  if (published === undefined) return unknown('none');
  if (groups.yearSide !== undefined) return reckoned(`${Number(published.slice(0, 4)) + steps[sideOf(groups.yearSide)]}-${season}`, 'month', published);
  return reckoned(seasonNear(published, season, groups.side === undefined ? 'current' : sideOf(groups.side)), 'month', published);
}

/** "From the autumn on there will be a framework" is the next; "it is hot in summer" is every summer, and no date. */
function comingSeason({ season = '' }: Groups, { published, before, after }: Surroundings): Sense | undefined {
  const number = seasons[season];
  const ahead = /^\s(?:[وف]?س[يتن]\p{L}{3,}|سوف)/u.test(after) || isAhead(before);
  if (number === undefined || !ahead) return undefined;
  return published === undefined ? unknown('none') : { ...reckoned(seasonNear(published, number, 'next'), 'month', published), confidence: 0.7 };
}

/** The days that a feast begins with and lasts: [month, day, days]. */
const feasts: [RegExp, number, number, number][] = [[/رمضان/, 9, 1, 30], [/الفطر/, 10, 1, 3], [/الاضحي/, 12, 10, 4]];

/** The day of a feast, or all of them; the feast that is called only العيد is the nearer of the two. */
function feastSense({ feast = '', nth, nth2 }: Groups, published: string | undefined): Sense | undefined {
  if (published === undefined) return unknown('day');
  const day = nth === undefined && nth2 === undefined ? undefined : (ordinalOfWords((nth ?? nth2 ?? '').replace(/\s+/g, ' ')) ?? 0);
  const meant = feasts.filter(([name]) => name.test(feast));
  const found = (meant.length > 0 ? meant : feasts.slice(1)).flatMap(([, month, first, days]) => {
    if (day !== undefined && (day < 1 || day > days)) return [];
    const sense = hijriDay({ month: String(month), day: String(first + (day ?? 1) - 1) }, published, undefined);
    if (!sense?.edtf) return [];
    return [{ ...sense, edtf: day === undefined ? `${sense.edtf}/${edtfOf(addDays(dayOfIso(sense.edtf), days - 1))}` : sense.edtf }];
  });
  const away = ({ edtf }: { edtf: string }) => Math.abs(Date.parse(edtf.slice(0, 10)) - Date.parse(published.slice(0, 10)));
  const [nearest] = found.toSorted((one, other) => away(one) - away(other));
  return nearest && { ...nearest, confidence: 0.7 };
}

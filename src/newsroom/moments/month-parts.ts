import { addDays, addMonths, dayOfIso, edtfOf, lastDayOf, weekdayOf } from '../language/calendar-days.ts';
import { hijriMonth } from './hijri-senses.ts';
import { monthNumbers, weekdays } from '../language/month-names.ts';
import { ordinalOfWords } from '../language/number-words.ts';
import { monthNear, sideOf } from './reckoning.ts';
import { type Groups, reckoned, type Sense, stated, unknown } from './sense-makers.ts';

/* A weekday counted in its month, and the weeks and halves of a month. */

/** The first, the third or the last Friday of a month. */
export function nthWeekday(groups: Groups, published: string | undefined): Sense | undefined {
  const weekday = weekdays.get(groups.weekday ?? '');
  const span = monthSpan(groups, published);
  if (weekday === undefined) return undefined;
  if (span === undefined) return published === undefined ? unknown('day') : undefined;
  const [from, to] = span.map(dayOfIso);
  const nth = groups.nth ?? '';
  if (!from || !to) return undefined;
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const last = addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  const day = nth.startsWith('الاخير') ? last : addDays(first, 7 * ((ordinalOfWords(nth.replace(/^الاولي$/, 'الاول').replace(/ه$/, '')) ?? 1) - 1));
  return edtfOf(day) > edtfOf(to) ? undefined : { ...reckoned(edtfOf(day), 'day', published), confidence: 0.8 };
}

/** The first week of a month is its first seven days, its last its last seven; its first half ends on the fifteenth. */
export function partOfMonth(groups: Groups, published: string | undefined): Sense | undefined {
  const span = monthSpan(groups, published);
  if (span === undefined) return published === undefined ? unknown('day') : undefined;
  const { share = '', nth = '' } = groups;
  const last = Number(span[1].slice(8));
  const days = share.includes('نصف') ? halfOf(nth, last) : weekOf(nth, last);
  if (days === undefined) return undefined;
  const [from, to] = days.map((day) => edtfOf({ ...dayOfIso(span[0]), day }));
  const edtf = `${from}/${to}`;
  return { ...(groups.year ?? groups.sideYear ? stated(edtf, 'day') : reckoned(edtf, 'day', published)), confidence: 0.65 };
}

function halfOf(nth: string, last: number): [number, number] | undefined {
  if (nth === 'الاول') return [1, 15];
  return nth === 'الثاني' || nth === 'الاخير' ? [16, last] : undefined;
}

function weekOf(nth: string, last: number): [number, number] | undefined {
  if (nth === 'الاخير') return [last - 6, last];
  const index = ordinalOfWords(nth) ?? 0;
  return index > 0 && index < 5 ? [index * 7 - 6, index * 7] : undefined;
}

/** The first and the last day of the month that is named, or of the month that is said to be past or to come. */
function monthSpan({ month, hijri, year, side, sideYear, monthSide }: Groups, published: string | undefined): [string, string] | undefined {
  const way = side ?? monthSide;
  const direction = way === undefined ? undefined : sideOf(way);
  if (hijri !== undefined) {
    const [from, to] = hijriMonth({ month: hijri, year }, published, direction)?.edtf?.split('/') ?? [];
    return from === undefined || to === undefined ? undefined : [from, to];
  }
  const written = year ?? sideYear;
  if (month === undefined) return published === undefined ? undefined : daysOf(addMonths(dayOfIso(published), direction === 'past' ? -1 : direction === 'next' ? 1 : 0));
  const number = monthNumbers.get(month.replace(/\s+/g, ' '));
  if (number === undefined || (written === undefined && published === undefined)) return undefined;
  return daysOf(written === undefined ? monthNear(published ?? '', number, direction) : `${written}-${String(number).padStart(2, '0')}`);
}

/** The first and the last day of a month of EDTF. */
function daysOf(month: string): [string, string] {
  return [`${month}-01`, lastDayOf(month)];
}

import { addDays, addMonths, dayOfIso, edtfOf, isDay, weekdayOf } from '../language/calendar-days.ts';
import type { FoundMoment } from '../findings.ts';
import { unitNear, unitsAgo } from './reckoning.ts';
import type { Reference } from './sense-makers.ts';

/** How far back a date may stand that another leans on. */
const reach = 500;
/** The same for a day that has its year from a date before it: in the next sentence it is told on, further away it may be of any year. */
const reachOfYear = 250;

/** Gives the moments that lean on an earlier one (the same year, two years after that, the same period of 2011) what they come to. Changes them. */
export function followReferences(moments: readonly FoundMoment[], references: ReadonlyMap<FoundMoment, Reference>): void {
  const named = new Map<string, string>();
  moments.forEach((moment, index) => {
    const refers = references.get(moment);
    nameDay(named, moment);
    if (!refers) return;
    const again = refers.day === undefined ? undefined : named.get(keyOf(refers.count, refers.day));
    if (again !== undefined && (refers.way === 'again' || refers.way === 'year')) {
      Object.assign(moment, { edtf: again, anchor: null, reason: 'the dispatch has named this day with its year before' });
      return;
    }
    if (refers.way === 'again') return;
    const said = refers.again ? moments[index - 1] : undefined;
    for (let at = index - (said ? 2 : 1); at >= 0; at -= 1) {
      const one = moments[at];
      if (!one || moment.start - one.end >= (refers.way === 'year' ? reachOfYear : reach)) return;
      // What leans the same way on the same date is no date to lean on: 2014, against the year before … against the year before.
      const leans = one.kind === 'date' && one.edtf !== null && !one.reason.startsWith('the stamp') && references.get(one)?.way !== refers.way && (refers.way !== 'year' || one.basis === 'explicit') && (refers.way !== 'next' || one.basis !== 'inferred');
      const anchor = one.edtf?.replace(/^(\d{4})~$/, '$1') ?? '';
      const edtf = leans ? (hijriDayBeside(refers, one) ?? resolved(refers, anchor)) : undefined;
      // "A week after that" is after the last date, or nobody knows when: never after one that stands before that.
      if (edtf === undefined && leans && refers.way === 'after') return;
      // What is said again must come to the same.
      if (said && edtf !== undefined && !said.edtf?.startsWith(edtf)) return;
      if (edtf === undefined) continue;
      if (refers.atLeast && edtf <= (moment.edtf ?? '')) return;
      moment.edtf = edtf;
      moment.anchor = /^\d{4}(?:-\d\d){0,2}$/.test(anchor) ? anchor : null;
      // What is counted from a rough year is as rough.
      if (anchor !== one.edtf || one.about) moment.about = true;
      moment.precision = moment.part === undefined ? precisionIn(edtf, refers.unit) : 'part';
      moment.reason = `it leans on \u2068${one.wording}\u2069 before it`;
      return;
    }
  });
}

/** 16 ربيع الآخر … حتى 30 من الشهر نفسه: so many days after the other of that Hijri month. */
function hijriDayBeside({ way, unit, day }: Reference, { edtf, reason, wording }: FoundMoment): string | undefined {
  const [said] = /(?<!\p{Nd})\p{Nd}{1,2}(?=\s)/u.exec(wording) ?? [];
  if (way !== 'same' || !unit.includes('شهر') || day === undefined || said === undefined || !reason.startsWith('a Hijri date') || !/^\d{4}-\d\d-\d\d$/.test(edtf ?? '')) return undefined;
  return edtfOf(addDays(dayOfIso(edtf ?? ''), day - Number(toLatin(said))));
}

const toLatin = (digits: string) => digits.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));

/** Keeps a day that is said with its year: what calls it 25 October later on means the same. */
function nameDay(named: Map<string, string>, { edtf, basis, precision, reason }: FoundMoment): void {
  if (edtf === null || basis !== 'explicit' || (precision !== 'day' && precision !== 'part') || !/^\d{4}-\d\d-\d\d$/.test(edtf) || reason.startsWith('the stamp')) return;
  const { month, day } = dayOfIso(edtf);
  named.set(keyOf(month, day), edtf);
}

const keyOf = (month: number, day: number) => `${month}-${day}`;

function resolved({ way, unit, count, day, from, weekday, year, months }: Reference, edtf: string): string | undefined {
  if (way === 'period') return inYear(edtf, count);
  if (way === 'periodBefore') return inYear(edtf, Number(/\d{4}(?=-\d\d$)/.exec(edtf)?.[0] ?? 1) - count);
  if (way === 'within') return months && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? months.map((month) => `${edtf.slice(0, 4)}-${String(month).padStart(2, '0')}`).join('/') : undefined;
  if (way === 'inYear') return /^\d{4}-\d\d-\d\d$/.test(edtf) ? `${count}${edtf.slice(4)}` : undefined;
  if (way === 'ofYear') return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? onDay(`${edtf.slice(0, 4)}-${String(count).padStart(2, '0')}`, day) : undefined;
  if (way === 'year') return laterThan(edtf, count, day ?? 1, weekday);
  const bare = edtf.slice(0, 10);
  const step = way === 'next' ? 1 : way === 'previous' ? -1 : 0;
  if (/سبوع/.test(unit) && step !== 0) return /^\d{4}-\d\d-\d\d/.test(edtf) ? unitNear(bare, unit, step > 0 ? 'next' : 'past') : undefined;
  if (way === 'same' && day !== undefined && (from !== undefined || edtf.length === 21)) return daysOf(year === undefined ? edtf.slice(-10, -3) : `${year}${edtf.slice(-6, -3)}`, from, day, edtf);
  if (edtf.includes('/')) return undefined;
  if (way === 'span') return bare.length === precisionOf(unit) ? `${bare}/${unitsAgo(`${bare}-01-01`.slice(0, 10), -count, unit) ?? '..'}` : undefined;
  if (way === 'after') return /^\d{4}/.test(bare) && bare.length >= precisionOf(unit) ? unitsAgo(`${bare}-01-01`.slice(0, 10), -count, unit) : undefined;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(bare) || bare.length < precisionOf(unit)) return undefined;
  if (/يوم/.test(unit)) return edtfOf(addDays(dayOfIso(bare), step));
  if (/شهر/.test(unit)) return onDay(year === undefined ? addMonths(dayOfIso(`${bare}-01`.slice(0, 10)), step) : `${year}${bare.slice(4, 7)}`, day);
  return String(Number(bare.slice(0, 4)) + step);
}

/** How precise a date is by its EDTF; a stretch of days that was counted in weeks is a week. */
function precisionIn(edtf: string, unit: string): FoundMoment['precision'] {
  if (edtf.length > 16) return /سبوع/.test(unit) ? 'week' : 'day';
  if (edtf.includes('/') || edtf.length === 7) return 'month';
  return edtf.length === 4 ? 'year' : 'day';
}

/** How long the EDTF of a date is that is as precise as a unit. */
function precisionOf(unit: string): number {
  return /يوم|ايام|سبو|ساب/.test(unit) ? 10 : /شه|اشهر/.test(unit) ? 7 : 4;
}

/** The days of the month of a day, or of one that days end with: من 3 إلى 5 جوان … من 9 إلى 13 منه. */
function daysOf(month: string, from: number | undefined, day: number, edtf: string): string | undefined {
  if (!/^(?:\d{4}-\d\d-\d\d\/)?\d{4}-\d\d-\d\d$/.test(edtf)) return undefined;
  const [first, last] = [onDay(month, from), onDay(month, day)];
  return from === undefined ? last : first !== undefined && last !== undefined && first < last ? `${first}/${last}` : undefined;
}

function onDay(month: string, day: number | undefined): string | undefined {
  if (day === undefined) return month;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return isDay({ year, month: number, day }) ? edtfOf({ year, month: number, day }) : undefined;
}

/** A day without its year, told on from a date of the same year before it: 18 أبريل 2021 … حتى 2 يونيو. A day before that date is of another year, nobody knows which; so is one that is no such weekday. */
function laterThan(edtf: string, month: number, day: number, weekday: number | undefined): string | undefined {
  const later = { year: Number(edtf.slice(0, 4)), month, day };
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) || !isDay(later) || (weekday !== undefined && weekdayOf(later) !== weekday)) return undefined;
  return edtfOf(later) > edtf ? edtfOf(later) : undefined;
}

/** A stretch of months, or a month, put into another year: by its end. */
function inYear(edtf: string, year: number): string | undefined {
  const match = /^(?<from>\d{4})-(?<month>\d\d)(?:\/(?<to>\d{4})-(?<last>\d\d))?$/.exec(edtf)?.groups;
  if (!match || year === 0) return undefined;
  const { from, month, to, last } = match;
  return to === undefined ? `${year}-${month}` : `${year - (Number(to) - Number(from))}-${month}/${year}-${last}`;
}

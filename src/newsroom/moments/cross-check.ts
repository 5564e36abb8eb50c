import { fold } from '#model/fold.ts';
import { dayOfIso } from '../language/calendar-days.ts';
import type { DeskWarning, Dispatch, FoundMoment } from '../findings.ts';
import { about } from './moment-words.ts';
import { isLastTime, saysTwice } from './one-event.ts';

/**
 * Holds what the dispatch says of one event against what it says of it again: "24 years ago" against "in 2000". Agreement raises
 * both, a difference lowers the reckoned one and is reported. Changes the moments; `lineOf` gives the line of an offset.
 */
export function crossCheck(moments: FoundMoment[], { text, published }: Pick<Dispatch, 'text' | 'published'>, lineOf: (start: number) => number): DeskWarning[] {
  if (published === undefined) return [];
  const warnings: DeskWarning[] = [];
  const dates = moments.filter(isWritten);
  for (const moment of moments.filter(isReckoned)) {
    const twice = dates.find((date) => saysTwice(moment, date, text));
    const date = twice ?? nearestOf(moment, dates.filter((one) => isLastTime(moment, one, text)));
    if (!date) continue;
    const apart = unitsApart(moment, date);
    // What is told elsewhere may be another event: only a near miss is a slip.
    if (apart > slack(moment, date) && !twice && apart > 3) continue;
    const agrees = apart <= slack(moment, date);
    moment.confidence = agrees ? 0.97 : 0.6;
    moment.reason += `; \u2068${date.wording}\u2069 ${agrees ? 'agrees' : twice ? 'beside it is not the same' : 'is near but not the same'}`;
    if (agrees) date.confidence = Math.max(date.confidence, 0.98);
    else warnings.push({ line: lineOf(moment.start), what: `${moment.wording} comes to ${moment.edtf}, but the dispatch also says ${date.wording}`, start: moment.start, end: moment.end });
  }
  for (const moment of moments) {
    if (/but that is no/.test(moment.reason)) warnings.push({ line: lineOf(moment.start), what: `the weekday does not fit the ${moment.basis === 'explicit' ? 'date' : 'date of publication'}: ${moment.wording}`, start: moment.start, end: moment.end });
  }
  return warnings;
}

const withoutAbout = (edtf: string | null) => edtf?.replace(/~$/, '') ?? null;

const isPlain = ({ kind, edtf, reason }: FoundMoment) => kind === 'date' && edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && !reason.startsWith('the stamp');

/** قبل يومين, منذ 24 عاما: reckoned from the publication. */
const isReckoned = (moment: FoundMoment) => isPlain(moment) && moment.anchor === 'published' && /^(?:قبل|منذ)\s/u.test(fold(moment.wording));

/** A date by its number or its month, with its year or in the one that is nearest; a year may be a rough one (2015~). */
const isWritten = (moment: FoundMoment) => isPlain({ ...moment, edtf: withoutAbout(moment.edtf) }) && !isReckoned(moment) && (moment.basis === 'explicit' || /^\p{Nd}|\p{Nd}\s/u.test(moment.wording));

function nearestOf(moment: FoundMoment, dates: readonly FoundMoment[]): FoundMoment | undefined {
  return dates.toSorted((one, other) => unitsApart(moment, one) - unitsApart(moment, other))[0];
}

/** How many days, months or years lie between two dates, in the unit of the coarser one. */
function unitsApart(moment: FoundMoment, date: FoundMoment): number {
  const [one, other] = [moment, date].map(({ edtf }) => withoutAbout(edtf));
  const length = Math.min(one?.length ?? 0, other?.length ?? 0);
  const count = (edtf: string | null | undefined) => {
    const { year, month, day } = dayOfIso((edtf ?? '').slice(0, length));
    return length === 4 ? year : length === 7 ? year * 12 + month : Date.UTC(year, month - 1, day) / 86_400_000;
  };
  return Math.abs(count(one) - count(other));
}

const roughly = new RegExp(`\\s${about}\\s`, 'u');

/** How far apart the same time may be told: one unit, three days where weeks are counted, and more where either is only about. */
function slack({ wording, edtf }: FoundMoment, date: FoundMoment): number {
  const folded = fold(wording);
  const one = edtf?.length === 10 && /سبو|ساب/u.test(folded) ? 3 : 1;
  return roughly.test(folded) || date.edtf?.endsWith('~') ? one + 2 : one;
}

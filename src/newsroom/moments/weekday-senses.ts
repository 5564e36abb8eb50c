import { addDays, dayOfIso, edtfOf, weekdayOf } from '../language/calendar-days.ts';
import { weekdays } from '../language/month-names.ts';
import { isAhead, isPostponed, isSurelyAhead } from '../language/tense.ts';
import { weekdayBeside, weekdayNear } from './reckoning.ts';
import type { Sense } from './sense-makers.ts';

/** A weekday without its side: the last one, this day included, or the coming one where its clause speaks of what is to come. */
export function weekdayAlone(published: string, weekday: number, before: string, after: string): string {
  const day = dayOfIso(published);
  if (weekdayOf(day) === weekday) return edtfOf(isPostponed(before, after) ? addDays(day, 7) : day);
  // Late in the evening the next day has begun where the news is written, or a page is stamped by another clock.
  const tomorrow = addDays(day, 1);
  if (/T2[0-3]:/.test(published) && weekdayOf(tomorrow) === weekday) return edtfOf(tomorrow);
  // The day before the publication is yesterday, and not in a week, which would be الأربعاء المقبل: unless its clause can mean nothing else.
  const yesterday = weekdayOf(addDays(day, -1)) === weekday;
  return weekdayNear(published, weekday, (yesterday ? isSurelyAhead(before, after) : isAhead(before, after)) ? 'next' : 'current');
}

/** "Today, Wednesday" on a Thursday: the weekday decides, and less is sure. */
export function checkedWeekday(sense: Sense, name: string | undefined, published: string): Sense {
  const weekday = name === undefined ? undefined : weekdays.get(name);
  if (weekday === undefined || sense.edtf === null) return sense;
  const meant = dayOfIso(sense.edtf);
  if (weekdayOf(meant) === weekday) return { ...sense, confidence: 0.97, reason: `${sense.reason}; the weekday agrees` };
  return { ...sense, edtf: edtfOf(weekdayBeside(published, meant, weekday)), confidence: 0.6, reason: `${sense.reason}; but that is no \u2068${name}\u2069` };
}

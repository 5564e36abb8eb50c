import { addDays, dayOfIso, edtfOf, weekdayOf } from '../language/calendar-days.ts';
import { foldedPassage } from '../language/folded-passages.ts';
import { matchesOf, overFolded } from '../language/folded-patterns.ts';
import { weekdays } from '../language/month-names.ts';
import type { Passage } from '../findings.ts';
import { weekdayFull } from './moment-words.ts';
import { weekdayBeside } from './reckoning.ts';

const called = overFolded(`(?<!\\p{L})(?<!(?:من|اول|قبل)\\s)(?<word>اليوم|امس)[،,]?\\s\\(?(?<name>${weekdayFull})(?!\\p{L})`);

/**
 * The day on which a dispatch was written, where it calls another one today than its stamp: "today, Monday" in what was stamped on
 * Tuesday. Its other اليوم and أمس lean on that day. Undefined where it says none, or the stamp's own.
 */
export function writtenDay(passages: readonly Passage[], published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const today = dayOfIso(published);
  const days = new Set(passages.flatMap(({ text }) => [...matchesOf(called, foldedPassage(text).text)]).flatMap(({ groups }) => {
    const weekday = weekdays.get(groups?.name ?? '');
    if (weekday === undefined) return [];
    const back = groups?.word === 'امس' ? 1 : 0;
    const meant = addDays(today, -back);
    return weekdayOf(meant) === weekday ? [edtfOf(today)] : [edtfOf(addDays(weekdayBeside(published, meant, weekday), back))];
  }));
  const [day, ...others] = days;
  return others.length > 0 || day === edtfOf(today) ? undefined : day;
}

import { fold } from '#model/fold.ts';
import { edtfOf, isDay, weekdayOf } from '../language/calendar-days.ts';
import { anyOf, monthNumbers, weekdays } from '../language/month-names.ts';
import { isAhead } from '../language/tense.ts';

const months = anyOf(monthNumbers.keys());
/** A dateline without its year: المكلا 29 يناير كانون الثاني (رويترز) -, الدوحة في 16 أبريل /قنا/. */
const dateline = new RegExp(`^[^.!؟\\d]{0,60}?(?<!\\d)(?<day>\\d{1,2})\\s(?<month>${months})(?:[\\s/]{1,2}\\(?(?:${months})\\)?)?\\s?[(/–—:-]`, 'u');
/** The weekday that a report opens with, which is the dateline's: قال يوم الأربعاء, أمس الثلاثاء. */
const weekday = new RegExp(`(?<yesterday>(?<!\\p{L})امس[،,]?\\s\\(?)?(?<!\\p{L})(?<name>${anyOf(weekdays.keys())})(?!\\p{L}|\\s(?:ال|قبل\\s)?(?:ماضي|مقبل|قادم|سابق|منصرم|تالي))`, 'gu');
const year = /(?<!\d)20\d\d(?![\d%])/gu;

/**
 * The day of a dateline that does not say its year, where the weekday behind it and the years that the report names leave only
 * one: 29 January is a Wednesday in 2025, and not in 2023 or 2024. Undefined where they leave none: no year is guessed.
 */
export function datedByWeekday(texts: readonly string[]): string | undefined {
  const folded = texts.map((text) => fold(text).replace(/\s+/g, ' '));
  // The line of who wrote it may stand above.
  const first = folded.slice(0, 3).find((text) => dateline.test(text)) ?? '';
  const head = dateline.exec(first);
  const month = monthNumbers.get(head?.groups?.month ?? '');
  if (!head || month === undefined) return undefined;
  const said = [...first.matchAll(weekday)].find(({ index }) => !isAhead(first.slice(Math.max(0, index - 160), index)));
  const named = folded.flatMap((text) => [...text.matchAll(year)].filter(({ index }) => !comes(text.slice(Math.max(0, index - 160), index))).map(([written]) => Number(written)));
  if (!said || named.length === 0) return undefined;
  const meant = ((weekdays.get(said.groups?.name ?? '') ?? 0) + (said.groups?.yesterday === undefined ? 0 : 1)) % 7;
  const last = Math.max(...named);
  const found = [last, last + 1, last + 2].map((full) => ({ year: full, month, day: Number(head.groups?.day) })).find((day) => isDay(day) && weekdayOf(day) === meant);
  return found && edtfOf(found);
}

/** A year to come says nothing of when it was written: بحلول 2030, رؤية 2030. */
const comes = (before: string) => isAhead(before) || /(?<!\p{L})[وفبل]?(?:بحلول|حتي|افق|(?:ال)?رويه|خطه|استراتيجيه|اجنده)\s(?:\S+\s){0,3}$/u.test(before);

import { fold } from '#model/fold.ts';
import type { FoundMoment } from '../findings.ts';
import { lastSentence } from '../language/folded-patterns.ts';

/* Which two wordings of time are about one event. Only these can be held against each other: a dispatch tells of many years. */

/** Whether two dates say the same time twice: عام 2015، أي منذ سبع سنوات; قبل يومين، في 12 نوفمبر; قبل عامين (2018). `text` is the whole dispatch. */
export function saysTwice(one: FoundMoment, other: FoundMoment, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start < first.end || second.start - first.end > 24) return false;
  return beside.test(fold(text.slice(first.end, second.start)).replace(/\s+/g, ' '));
}

/** A pause, a bracket or "that is", and no word but one that leads to a date. */
const beside = /^\s?(?:[،,(]\s?(?:و?(?:اي|تحديدا|بالتحديد)\s)?|(?:و?(?:اي|تحديدا|بالتحديد)\s))(?:(?:في|خلال|يوم|شهر|من|منذ)\s){0,2}\(?$/u;

/**
 * Whether `date` is the last time of what, as `since` tells, happens "for the first time in 24 years": the last time was in 2000;
 * for the first time in 24 years, after his visit in 2000. `text` is the whole dispatch.
 */
export function isLastTime(since: FoundMoment, date: FoundMoment, text: string): boolean {
  if (!firstTime.test(fold(text.slice(Math.max(0, since.start - 40), since.start)))) return false;
  const before = fold(text.slice(Math.max(0, date.start - 120), date.start));
  const sentence = lastSentence(before);
  return lastTime.test(sentence) || (date.start > since.end && afterIt.test(fold(text.slice(since.end, date.start))));
}

const firstTime = /(?<!\p{L})(?:لل|ال|ل?اول\s)?مره(?:\sال?اول[يه])?\s$|(?<!\p{L})[وفبلك]?اول(?:\s\p{L}+){1,4}\s$|\sال?اولي(?:\s\p{L}+){0,3}\s$/u;
const lastTime = /(?<!\p{L})[وف]?(?:كانت?\s)?(?:اخر|اخرها)\s\p{L}+(?:\s[^\s،,]+){0,8}\s$|(?:المره|الزياره|المناسبه)\s(?:الاخيره|السابقه)(?:\s[^\s،,]+){0,8}\s$/u;
/** Of one sentence, and behind "after": a pause, the event and its date. */
const afterIt = /^\s?[،,]?\sبعد(?:\s\p{L}+){1,4}\sفي\s$/u;

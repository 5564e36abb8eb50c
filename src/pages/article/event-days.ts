import type { NewsEvent } from '#model/article.ts';
import { earliest, latest, parseEdtf } from '#model/edtf.ts';

/** Events that stand under one head: several of the same day, or a single one. */
export interface EventDay {
  /** The day all of them fall on (EDTF); undefined where the events say their own time. */
  day: string | undefined;
  /** Whole years of silence before the first of them, where there are at least two. */
  gap: number | undefined;
  events: NewsEvent[];
}

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const msPerYear = 365.2425 * 24 * 60 * 60 * 1000;

/** Ordered events in groups: neighbours of one day go under its head, so that the day is said once. */
export function eventDays(events: readonly NewsEvent[]): EventDay[] {
  const groups: EventDay[] = [];
  for (const [index, event] of events.entries()) {
    const last = groups.at(-1);
    if (last && event.when !== undefined && aDay.test(event.when) && last.events[0]?.when === event.when) {
      last.day = event.when;
      last.events.push(event);
    } else {
      groups.push({ day: undefined, gap: yearsBetween(events[index - 1], event), events: [event] });
    }
  }
  return groups;
}

function yearsBetween(before: NewsEvent | undefined, after: NewsEvent): number | undefined {
  if (before?.when === undefined || after.when === undefined) return undefined;
  const years = Math.floor((earliest(parseEdtf(after.when)) - latest(parseEdtf(before.when))) / msPerYear);
  return years >= 2 && Number.isFinite(years) ? years : undefined;
}

import type { NewsEvent, Phase } from './article.ts';
import { earliest, latest, parseEdtf } from './edtf.ts';

/** The parts of a timeline, in their order. */
export const phases = ['background', 'visit', 'aftermath'] as const satisfies readonly Phase[];

/** One part of the timeline with its events in order. */
export interface TimelinePart {
  phase: Phase;
  events: NewsEvent[];
}

/** The timeline's parts in order, each with its events in order; a part without events is left out. */
export function timeline(events: readonly NewsEvent[]): TimelinePart[] {
  return phases
    .map((phase) => ({ phase, events: orderEvents(events.filter((event) => event.phase === phase)) }))
    .filter((part) => part.events.length > 0);
}

/**
 * Events in order of time: a dated event stands before another when it surely ended before that one began;
 * before, after and during say the rest; among equals the edition's own order holds. Total and stable.
 * A circle (which the check refuses) is broken at its first event in the edition's order.
 */
export function orderEvents(events: readonly NewsEvent[]): NewsEvent[] {
  const waiting = events.map((event) => ({ event, bounds: boundsOf(event) }));
  const ordered: NewsEvent[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) => !waiting.some((other) => other !== one && precedes(other, one)));
    const [next] = waiting.splice(Math.max(free, 0), 1);
    if (next) ordered.push(next.event);
  }
  return ordered;
}

/** The first events that each stand before the next and the last before the first, or undefined where there is no such circle. */
export function findCircle(events: readonly NewsEvent[]): NewsEvent[] | undefined {
  const all = events.map((event) => ({ event, bounds: boundsOf(event) }));
  const left = new Set(all);
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const one of left) {
      if ([...left].some((other) => other !== one && precedes(other, one))) continue;
      left.delete(one);
      shrunk = true;
    }
  }
  const path: typeof all = [];
  let at = [...left][0];
  while (at && !path.includes(at)) {
    const here = at;
    path.unshift(here);
    at = [...left].find((other) => other !== here && precedes(other, here));
  }
  return at ? path.slice(0, path.indexOf(at) + 1).map(({ event }) => event) : undefined;
}

interface Placed {
  event: NewsEvent;
  bounds: { start: number; end: number } | undefined;
}

function boundsOf(event: NewsEvent): Placed['bounds'] {
  if (event.when === undefined) return undefined;
  const when = parseEdtf(event.when);
  return { start: earliest(when), end: latest(when) };
}

function precedes(one: Placed, other: Placed): boolean {
  const { order } = other.event;
  if (order?.after === one.event.id || order?.during === one.event.id || one.event.order?.before === other.event.id) return true;
  return one.bounds !== undefined && other.bounds !== undefined && one.bounds.end < other.bounds.start;
}

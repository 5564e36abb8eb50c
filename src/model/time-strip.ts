import type { NewsEvent } from './article.ts';
import { earliest, latest, parseEdtf, utc } from './edtf.ts';
import { orderEvents } from './timeline.ts';

/** A mark of the strip, from `from` to `to` along the direction of time (equal for a point), in row `row` above the axis. */
export interface StripMark {
  /** The event it leads to. */
  id: string;
  from: number;
  to: number;
  row: number;
}

/** One axis of the strip: marks, the rows they take, and where its labels stand. `label` is a year or a day (EDTF). */
export interface StripAxis {
  marks: StripMark[];
  rows: number;
  labels: { at: number; label: string }[];
}

/** The strip's width, and the least distance of two marks in a row, in units that are pixels on a narrow screen. */
export const stripWidth = 320;
const pitch = 24;
const margin = 24;
const msPerDay = 24 * 60 * 60 * 1000;
/** More days than this are no close look any more. */
const mostDays = 7;

/** All dated events on an axis of years; those of the visit as one, named by its first. Undefined where fewer than two years are known. */
export function yearAxis(events: readonly NewsEvent[]): StripAxis | undefined {
  const visit = dated(events.filter(({ phase }) => phase === 'visit'));
  const around = dated(events.filter(({ phase }) => phase !== 'visit'));
  const first = visit[0];
  const whole = first && { id: first.id, start: first.start, end: Math.max(...visit.map(({ end }) => end)) };
  const all = [...around, ...(whole ? [whole] : [])].toSorted((one, other) => one.start - other.start);
  const [from, to] = [yearOf(Math.min(...all.map(({ start }) => start))), yearOf(Math.max(...all.map(({ end }) => end)))];
  if (all.length === 0 || to - from < 2) return undefined;
  const [origin, length] = [utc(from), utc(to + 1) - utc(from)];
  const place = (time: number) => margin + ((time - origin) / length) * (stripWidth - 2 * margin);
  const middle = (year: number) => place((utc(year) + utc(year + 1)) / 2);
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((years) => (to - from) / years <= 4) ?? 1000;
  const inner = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => (Math.floor(from / step) + 1 + index) * step);
  const years = [from, ...inner.filter((year) => middle(year) - middle(from) > 40 && middle(to) - middle(year) > 40), to];
  // What fills most of a year is a bar, anything shorter a point.
  const marks = rowed(all.map(({ id, start, end }) => (end - start > 300 * msPerDay && yearOf(end) > yearOf(start) ? { id, from: place(start), to: place(end) } : point(id, place((start + end) / 2)))));
  return { ...marks, labels: years.map((year) => ({ at: middle(year), label: String(year) })) };
}

/** The days of the visit, each as wide as it is full; within a day events stand in their order. Undefined where there are no such days. */
export function dayAxis(events: readonly NewsEvent[]): StripAxis | undefined {
  const visit = dated(orderEvents(events.filter(({ phase }) => phase === 'visit')));
  const days = [...new Set(visit.flatMap(({ start, end }) => [dayOf(start), dayOf(end)]))].toSorted();
  if (visit.length < 2 || days.length < 1 || days.length > mostDays) return undefined;
  const within = days.map((day) => visit.filter(({ start, end }) => dayOf(start) === day && dayOf(end) === day));
  const weight = within.map((some) => Math.max(some.length, 2));
  const unit = stripWidth / weight.reduce((sum, one) => sum + one, 0);
  const begins = weight.map((_, index) => unit * weight.slice(0, index).reduce((sum, one) => sum + one, 0));
  const marks = visit.map(({ id, start, end }) => {
    const [first, last] = [days.indexOf(dayOf(start)), days.indexOf(dayOf(end))];
    if (first !== last) return point(id, begins[last] ?? 0);
    const some = within[first] ?? [];
    const order = some.findIndex((event) => event.id === id);
    return point(id, (begins[first] ?? 0) + ((order + 0.5) / some.length) * unit * (weight[first] ?? 0));
  });
  return { ...rowed(marks), labels: days.map((label, index) => ({ at: (begins[index] ?? 0) + (unit * (weight[index] ?? 0)) / 2, label })) };
}

function dated(events: readonly NewsEvent[]): { id: string; start: number; end: number }[] {
  return events.flatMap(({ id, when }) => {
    if (when === undefined) return [];
    const edtf = parseEdtf(when);
    const [start, end] = [earliest(edtf), latest(edtf)];
    return Number.isFinite(start) && Number.isFinite(end) ? [{ id, start, end }] : [];
  });
}

function point(id: string, at: number): Omit<StripMark, 'row'> {
  return { id, from: at, to: at };
}

/** Marks in as few rows as keep them apart; the first takes the row nearest to the axis. */
function rowed(marks: readonly Omit<StripMark, 'row'>[]): { marks: StripMark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const free = ends.findIndex((end) => mark.from - end >= pitch);
    const row = free === -1 ? ends.length : free;
    ends[row] = mark.to;
    return { ...mark, row };
  });
  return { marks: placed, rows: ends.length };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

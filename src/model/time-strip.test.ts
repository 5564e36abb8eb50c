import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Edition, NewsEvent } from './article.ts';
import { dayAxis, stripWidth, yearAxis } from './time-strip.ts';

const { events } = JSON.parse(readFileSync(new URL('../articles/russia-north-korea-defence-pact/ar.json', import.meta.url), 'utf8')) as Edition;
const event = (id: string, when: string, phase: NewsEvent['phase'] = 'background'): NewsEvent => ({ id, phase, title: id, when, basis: 'explicit', evidence: ['p'] });

test('the years run from the first event to the last, the visit as one mark', () => {
  const axis = yearAxis(events);
  expect(axis?.labels.map(({ label }) => label)).toEqual(['1961', '1980', '2000', '2024']);
  expect(axis?.marks.map(({ id }) => id).toSorted()).toEqual(['accords-2000-2001', 'arrival', 'dispatch', 'kim-in-russia', 'treaty-1961', 'visit-2000']);
});

test('the days of the visit hold its events in their order, the night between both', () => {
  const axis = dayAxis(events);
  expect(axis?.labels.map(({ label }) => label)).toEqual(['2024-06-18', '2024-06-19']);
  const along = axis?.marks.toSorted((one, other) => one.from - other.from).map(({ id }) => id);
  expect(along).toEqual(['arrival', 'statement-before', 'ceremony', 'delegations', 'leaders-meeting', 'kims-remarks', 'signing', 'statement-after']);
});

test('no mark leaves the strip, and no two in a row stand too close for a finger', () => {
  for (const axis of [yearAxis(events), dayAxis(events)]) {
    for (const one of axis?.marks ?? []) {
      expect(one.from).toBeGreaterThanOrEqual(0);
      expect(one.to).toBeLessThanOrEqual(stripWidth);
      for (const other of axis?.marks ?? []) {
        if (one !== other && one.row === other.row) expect(Math.min(Math.abs(one.from - other.to), Math.abs(other.from - one.to))).toBeGreaterThanOrEqual(24);
      }
    }
  }
});

test('a span of years is a bar, a span of days a point, an open one is left out', () => {
  const marks = yearAxis([event('span', '1990/1995'), event('days', '2000-01-05/2000-01-09'), event('open', '1980/..'), event('end', '2010')])?.marks;
  const span = marks?.find(({ id }) => id === 'span');
  const days = marks?.find(({ id }) => id === 'days');
  expect((span?.to ?? 0) - (span?.from ?? 0)).toBeGreaterThan(40);
  expect(days?.from).toBe(days?.to);
  expect(marks?.map(({ id }) => id)).not.toContain('open');
});

test('where there is nothing to draw, nothing is drawn', () => {
  expect(yearAxis([])).toBeUndefined();
  expect(yearAxis([event('a', '2024-01'), event('b', '2024-05')])).toBeUndefined();
  expect(dayAxis([event('a', '2024-06-19', 'visit')])).toBeUndefined();
  expect(dayAxis([event('a', '2024-06-01', 'visit'), event('b', '2024', 'visit')])?.labels).toHaveLength(3);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewsEvent } from './article.ts';
import { findCircle, orderEvents, timeline } from './timeline.ts';

const event = (id: string, rest: Partial<NewsEvent> = {}): NewsEvent => ({ id, phase: 'visit', title: id, basis: 'explicit', evidence: ['p'], ...rest });
const ids = (events: NewsEvent[]) => events.map(({ id }) => id);

test('dates order events, whatever their order in the file', () => {
  expect(ids(orderEvents([event('c', { when: '2024-06-19' }), event('a', { when: '1961' }), event('b', { when: '2000/2001' })]))).toEqual(['a', 'b', 'c']);
});

test('where only the order is known, it decides; among equals the file does', () => {
  const day = '2024-06-19';
  const events = [event('signing', { when: day, order: { after: 'meeting' } }), event('ceremony', { when: day }), event('meeting', { when: day, order: { after: 'ceremony' } }), event('dinner', { when: day })];
  expect(ids(orderEvents(events))).toEqual(['ceremony', 'meeting', 'signing', 'dinner']);
});

test('an undated event before another stands before it', () => {
  expect(ids(orderEvents([event('arrival', { when: '2024-06-18/2024-06-19' }), event('invitation', { order: { before: 'arrival' } })]))).toEqual(['invitation', 'arrival']);
});

test('a part without events is left out', () => {
  expect(timeline([event('b', { phase: 'aftermath' }), event('a', { phase: 'background' })]).map(({ phase }) => phase)).toEqual(['background', 'aftermath']);
});

test('a circle is found, and named in its order', () => {
  const circle = findCircle([event('x', { when: '2024' }), event('a', { order: { after: 'b' } }), event('b', { order: { after: 'c' } }), event('c', { order: { after: 'a' } })]);
  expect(circle && ids(circle).toSorted()).toEqual(['a', 'b', 'c']);
  expect(findCircle([event('a'), event('b', { order: { after: 'a' } })])).toBeUndefined();
});

const dated = fc.option(fc.constantFrom('1961', '2000/2001', '2024-06-18/2024-06-19', '2024-06-19', '2024-06-20'), { nil: undefined });
const events = fc.array(dated, { maxLength: 12 }).map((dates) => dates.map((when, index) => event(`e${index}`, when === undefined ? {} : { when })));

test('the order is total and stable: nothing is lost, and ordering twice changes nothing', () => {
  fc.assert(fc.property(events, (given) => {
    const once = orderEvents(given);
    expect(ids(once).toSorted()).toEqual(ids(given).toSorted());
    expect(ids(orderEvents(once))).toEqual(ids(once));
  }));
});

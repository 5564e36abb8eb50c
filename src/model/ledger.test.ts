import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Edition } from './article.ts';
import { enter, lostIds, successor } from './ledger.ts';

const edition = JSON.parse(readFileSync(new URL('../articles/russia-north-korea-defence-pact/ar.json', import.meta.url), 'utf8')) as Edition;
const ledger = enter({}, [edition]);
const without: Edition = { ...edition, events: edition.events.filter(({ id }) => id !== 'arrival') };

test('an id that was published and is gone is lost, until a successor is named', () => {
  expect(lostIds(ledger, [edition])).toEqual([]);
  expect(lostIds(ledger, [without])).toEqual([{ slug: edition.slug, language: 'ar', id: 'arrival', kind: 'event' }]);
  expect(lostIds(ledger, [{ ...without, retired: { arrival: 'ceremony' } }])).toEqual([]);
  expect(lostIds(ledger, [{ ...without, retired: { arrival: 'nowhere' } }])).toHaveLength(1);
});

test('the ledger only grows, and keeps what an id once named', () => {
  expect(enter(ledger, [without])).toEqual(ledger);
  expect(ledger[edition.slug]?.['mutual-support']).toBe('quotation');
});

test('a living id stands for itself, a retired one for its successor', () => {
  const renamed = { ...edition, retired: { landing: 'arrival' } };
  expect(successor(renamed, 'landing')).toBe('arrival');
  expect(successor(renamed, 'signing')).toBe('signing');
  expect(successor(renamed, 'constructor')).toBe('constructor');
});

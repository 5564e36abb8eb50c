import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Edition } from './article.ts';
import { readingMinutes } from './reading.ts';
import { placedQuotations, speakers } from './quotations.ts';

const edition = JSON.parse(readFileSync(new URL('../articles/russia-north-korea-defence-pact/ar.json', import.meta.url), 'utf8')) as Edition;

test('speakers come in the order of their first words, each with all of theirs', () => {
  expect(speakers(edition).map(({ person, quotations }) => [person, quotations.length])).toEqual([['vladimir-putin', 4], ['kim-jong-un', 2], ['dmitry-peskov', 2]]);
});

test('quotations come in the order of the text', () => {
  expect(placedQuotations(edition).map(({ id }) => id)).toEqual([
    'mutual-support-lead', 'mutual-support', 'military-technical', 'firm-friendship', 'new-era', 'complex-world', 'not-against-anyone', 'no-third-state',
  ]);
});

test('reading takes whole minutes, rounded up', () => {
  expect(readingMinutes({ ...edition, headline: 'كلمة', standfirst: 'كلمة', blocks: [] })).toBe(1);
  expect(readingMinutes(edition)).toBe(3);
});

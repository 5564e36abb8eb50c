import { expect, test } from 'vitest';
import { companySigns, withCompany } from './fragment-company.ts';

const weighed = (...all: [string, number][]) => new Map(all.map(([text, chance], place) => [place, { text, chance }]));

test('words in marks that stand alone are as likely said as they are by themselves', () => {
  expect(withCompany(weighed(['الهدوء', 0.9])).get(0)).toBeCloseTo(0.9, 1);
  expect(withCompany(weighed(['الهدوء', 0.1])).get(0)).toBeCloseTo(0.1, 1);
});

test('what is in doubt goes with what else stands in marks', () => {
  const doubtful = (others: number) => withCompany(weighed(['الهدوء', 0.5], ['نلتزم بما وعدنا', others], ['لن نقبل', others])).get(0) ?? 0;
  expect(doubtful(0.95)).toBeGreaterThan(0.6);
  expect(doubtful(0.05)).toBeLessThan(0.4);
});

test('the same words are judged alike in all places, however they are pointed', () => {
  const [one, , other] = companySigns([{ text: 'الهُدوء', chance: 0.6 }, { text: 'البحر', chance: 0.9 }, { text: 'الهدوء', chance: 0.2 }]);
  expect(one?.get('the same words')).toBeLessThan(0);
  expect(other?.get('the same words')).toBeGreaterThan(0);
});

test('no sign is without end, for what is certain', () => {
  const [certain] = companySigns([{ text: 'الهدوء', chance: 1 }, { text: 'البحر', chance: 0 }]);
  expect([...(certain?.values() ?? [])].every(Number.isFinite)).toBe(true);
});

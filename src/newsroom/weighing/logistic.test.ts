import { expect, test } from 'vitest';
import { bias, chanceOf } from '../quotations/fragments.ts';
import { learn } from './logistic.ts';

const seen = (...names: string[]) => new Map(names.map((name): [string, number] => [name, 1]));
const times = <Thing>(count: number, thing: Thing): Thing[] => Array.from({ length: count }, () => thing);

test('a sign weighs what its examples show: three of four is three to one', () => {
  const weights = learn([...times(300, { signs: seen('wet'), holds: true }), ...times(100, { signs: seen('wet'), holds: false }), ...times(100, { signs: seen(), holds: true }), ...times(100, { signs: seen(), holds: false })], 1e-6, 1);
  expect(weights.get('wet')).toBeCloseTo(Math.log(3), 4);
  expect(weights.get(bias)).toBeCloseTo(0, 4);
  expect(chanceOf(seen('wet'), weights)).toBeCloseTo(0.75, 4);
});

test('restraint keeps a sign of few examples from weighing much, and one of too few has no weight', () => {
  const examples = [...times(3, { signs: seen('seldom'), holds: true }), ...times(50, { signs: seen(), holds: true }), ...times(50, { signs: seen(), holds: false })];
  expect(learn(examples, 3, 1).get('seldom')).toBeLessThan(0.6);
  expect(learn(examples, 0.1, 1).get('seldom')).toBeGreaterThan(1);
  expect(learn(examples, 3, 4).has('seldom')).toBe(false);
});

test('of two signs that stand together, the one that decides has the weight', () => {
  const weights = learn([...times(40, { signs: seen('cause', 'company'), holds: true }), ...times(40, { signs: seen('company'), holds: false }), ...times(40, { signs: seen('cause'), holds: true }), ...times(40, { signs: seen(), holds: false })], 1, 1);
  expect(weights.get('cause')).toBeGreaterThan(3);
  expect(Math.abs(weights.get('company') ?? 9)).toBeLessThan(0.1);
});

test('the strength of a sign counts, and the same examples give the same weights', () => {
  const examples = [1, 2, 3, -1, -2, -3].flatMap((strength) => times(20, { signs: new Map([['slope', strength]]), holds: strength > 0 }));
  expect(learn(examples, 1, 1).get('slope')).toBeGreaterThan(1);
  expect(learn(examples, 1, 1)).toEqual(learn(examples, 1, 1));
});

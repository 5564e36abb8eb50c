import { expect, test } from 'vitest';
import { chancesOf, standingOf, type Traits } from '../speakers/grown-trees.ts';
import { type Choice, grow } from './boosting.ts';

const growth = { trees: 40, depth: 2, step: 0.2, least: 5 };
const choice = (right: Traits, ...wrong: Traits[]): Choice => ({ traits: [...wrong, right], holds: [...wrong.map(() => false), true] });
const times = <Thing>(count: number, make: (index: number) => Thing): Thing[] => Array.from({ length: count }, (_, index) => make(index));
/** How likely the last of several is the one. */
const last = (choices: readonly Choice[], ...traits: Traits[]) => chancesOf(traits.map((one) => standingOf(one, grow(choices, growth)))).at(-1) ?? 0;

test('who is nearer is likelier, where the nearer has been right', () => {
  const choices = times(120, (index) => choice({ near: index % 5 }, { near: 6 + (index % 7) }, { near: 20 }));
  expect(last(choices, { near: 12 }, { near: 2 })).toBeGreaterThan(0.9);
  expect(last(choices, { near: 2 }, { near: 12 })).toBeLessThan(0.1);
});

test('two signs tell together what neither tells alone', () => {
  const choices = times(200, (index) => (index % 2 === 0 ? choice({ spoke: 1, agrees: 1 }, { spoke: 1, agrees: 0 }, { spoke: 0, agrees: 1 }) : choice({ spoke: 0, agrees: 0 }, { spoke: 1, agrees: 0 }, { spoke: 0, agrees: 1 })));
  expect(last(choices, { spoke: 1, agrees: 0 }, { spoke: 1, agrees: 1 })).toBeGreaterThan(0.8);
  expect(last(choices, { spoke: 0, agrees: 1 }, { spoke: 0, agrees: 0 })).toBeGreaterThan(0.8);
});

test('what tells nothing leaves it open, and choices in which nobody is right teach nothing', () => {
  const even = times(100, (index) => choice({ side: index % 2 }, { side: (index + 1) % 2 }));
  expect(last(even, { side: 0 }, { side: 1 })).toBeCloseTo(0.5, 1);
  expect(grow([...even, { traits: [{ side: 1 }, { side: 0 }], holds: [false, false] }], growth)).toEqual(grow(even, growth));
});

test('two forms of one who is right are both right', () => {
  const choices = times(100, () => ({ traits: [{ near: 9 }, { near: 1 }, { near: 2 }], holds: [false, true, true] }));
  const chances = chancesOf([{ near: 9 }, { near: 1 }, { near: 2 }].map((traits) => standingOf(traits, grow(choices, growth))));
  expect(chances[0]).toBeLessThan(0.1);
});

test('the same choices give the same trees', () => {
  const choices = times(60, (index) => choice({ near: index % 5, far: index % 3 }, { near: 6 + (index % 4), far: index % 2 }));
  expect(grow(choices, growth)).toEqual(grow(choices, growth));
});

import { expect, test } from 'vitest';
import { buildTime } from './build-time.ts';

test('the time of the build is what SOURCE_DATE_EPOCH says', () => {
  expect(buildTime({ SOURCE_DATE_EPOCH: '1718874363' }).toISOString()).toBe('2024-06-20T09:06:03.000Z');
});

test('without it the clock says', () => {
  const before = Date.now();
  const then = buildTime({}).getTime();
  expect(then).toBeGreaterThanOrEqual(before);
  expect(then).toBeLessThanOrEqual(Date.now());
});

test('what is no number of seconds is refused by name', () => {
  for (const text of ['yesterday', '-1', '1.5', '2024-06-20', '999999999999']) expect(() => buildTime({ SOURCE_DATE_EPOCH: text })).toThrow(/SOURCE_DATE_EPOCH is/);
});

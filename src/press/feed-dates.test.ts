import { expect, test } from 'vitest';
import { latestOf, rfc3339, rfc822 } from './feed-dates.ts';

test('an instant keeps its own offset in both forms', () => {
  expect(rfc3339('2024-06-20T12:06:03+03:00')).toBe('2024-06-20T12:06:03+03:00');
  expect(rfc822('2024-06-20T12:06:03+03:00')).toBe('Thu, 20 Jun 2024 12:06:03 +0300');
  expect(rfc822('2023-12-31T23:59:59.25-09:30')).toBe('Sun, 31 Dec 2023 23:59:59 -0930');
  expect(rfc822('2024-02-29T00:00:00Z')).toBe('Thu, 29 Feb 2024 00:00:00 +0000');
});

test('seconds that an article leaves out are written', () => {
  expect([rfc3339('2024-06-20T12:06+03:00'), rfc822('2024-06-20T12:06Z')]).toEqual(['2024-06-20T12:06:00+03:00', 'Thu, 20 Jun 2024 12:06:00 +0000']);
});

test('both forms name the same moment, whatever the day', () => {
  for (let day = 0; day < 800; day += 1) {
    const iso = new Date(Date.UTC(2023, 0, 1 + day, 21, 30)).toISOString().replace(/\.\d+Z/, '+05:45');
    expect(Date.parse(rfc822(iso))).toBe(Date.parse(iso));
    expect(new Date(Date.parse(iso) + 5.75 * 3_600_000).toUTCString().slice(0, 16)).toBe(rfc822(iso).slice(0, 16));
  }
});

test('what has no offset or no time is refused', () => {
  for (const text of ['2024-06-20', '2024-06-20T12:06:03', 'yesterday']) expect(() => rfc3339(text)).toThrow(RangeError);
});

test('the latest is the latest moment, not the latest text', () => {
  expect(latestOf(['2024-06-20T12:00:00+03:00', '2024-06-20T10:30:00+00:00', '2024-06-20T11:00:00+02:00'])).toBe('2024-06-20T10:30:00+00:00');
  expect(latestOf([])).toBeUndefined();
});

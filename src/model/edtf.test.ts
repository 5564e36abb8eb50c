import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earliest,
  EdtfError,
  formatDuration,
  formatEdtf,
  hasPart,
  latest,
  machineDate,
  parseDuration,
  parseEdtf,
  partsOfDay,
  utc,
  type Duration,
  type Edtf,
  type EdtfDate,
} from './edtf.ts';

const qualifier = fc.constantFrom('', '~', '?', '%') satisfies fc.Arbitrary<EdtfDate['qualifier']>;
const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const calendarDay = fc.record({ year, month, of: fc.integer({ min: 0, max: 30 }) }).map(({ year, month, of }) => {
  const days = new Date(utc(year, month + 1, 0)).getUTCDate();
  return { year, month, day: (of % days) + 1 };
});
const offset = fc.oneof(
  fc.constant('Z'),
  fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => {
    const size = Math.abs(minutes);
    const clock = `${String(Math.trunc(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
    return `${minutes < 0 ? '-' : '+'}${clock}`;
  }),
);
const sixty = fc.integer({ min: 0, max: 59 });
const clock = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: sixty, second: fc.option(sixty, { nil: undefined }), offset });

const date: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc.record({ kind: fc.constant('decade' as const), year: fc.integer({ min: 0, max: 999 }).map((tens) => tens * 10), qualifier }),
  fc.record({ kind: fc.constant('year' as const), year, qualifier }),
  fc.record({ kind: fc.constant('month' as const), year, month, qualifier }),
  fc.tuple(calendarDay, qualifier).map(([day, qualifier]) => ({ kind: 'day' as const, ...day, qualifier })),
  fc
    .tuple(calendarDay, clock, qualifier)
    .map(([day, time, qualifier]) => ({ kind: 'moment' as const, ...day, ...time, qualifier })),
);
const bare = (date: EdtfDate) => formatEdtf({ ...date, qualifier: '' });
const edtf: fc.Arbitrary<Edtf> = fc.oneof(
  date,
  date.map((start) => ({ kind: 'interval' as const, start, end: '..' as const })),
  date.map((end) => ({ kind: 'interval' as const, start: '..' as const, end })),
  fc
    .tuple(date, date)
    .filter(([start, end]) => earliest(start) <= latest(end) && bare(start) !== bare(end))
    .map(([start, end]) => ({ kind: 'interval' as const, start, end })),
);

describe('the two directions are each other backwards', () => {
  test('a date, written and read, is the same date', () => {
    fc.assert(fc.property(edtf, (value) => void expect(parseEdtf(formatEdtf(value))).toEqual(value)), { numRuns: 2000 });
  });

  test('a text is refused, or is written again letter for letter', () => {
    const nearly = fc.tuple(edtf.map(formatEdtf), fc.nat(40), fc.constantFrom(...'0129-/.~?%XTZ:+ ', '')).map(
      ([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1),
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const read = attempt(() => parseEdtf(text));
        if (read) expect(formatEdtf(read)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('a duration, written and read, is the same duration', () => {
    const count = fc.integer({ min: 0, max: 9999 });
    const duration: fc.Arbitrary<Duration> = fc
      .record({ days: count, hours: count, minutes: count, about: fc.boolean() })
      .filter(({ days, hours, minutes }) => days + hours + minutes > 0);
    fc.assert(fc.property(duration, (value) => void expect(parseDuration(formatDuration(value))).toEqual(value)));
  });
});

describe('what is read', () => {
  test.each([
    ['1961', { kind: 'year', year: 1961, qualifier: '' }],
    ['199X?', { kind: 'decade', year: 1990, qualifier: '?' }],
    ['2023-09~', { kind: 'month', year: 2023, month: 9, qualifier: '~' }],
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29, qualifier: '' }],
    [
      '2024-06-20T12:06+03:00%',
      { kind: 'moment', year: 2024, month: 6, day: 20, hour: 12, minute: 6, second: undefined, offset: '+03:00', qualifier: '%' },
    ],
    ['../2000', { kind: 'interval', start: '..', end: { kind: 'year', year: 2000, qualifier: '' } }],
  ])('%s', (text, value) => expect(parseEdtf(text)).toEqual(value));

  test.each([
    ['PT2H~', { days: 0, hours: 2, minutes: 0, about: true }],
    ['P1DT90M', { days: 1, hours: 0, minutes: 90, about: false }],
  ])('%s lasts', (text, value) => expect(parseDuration(text)).toEqual(value));
});

describe('a refusal says what is wrong and what would be right', () => {
  test.each([
    ['2023-13', '2023-13: month 13 does not exist; write 01 to 12'],
    ['1961-07-6', '1961-07-6: write two digits: 1961-07-06'],
    ['2024-06-31', '2024-06-31: in 2024-06, day 31 does not exist; write 01 to 30'],
    ['2023-02-29', '2023-02-29: in 2023-02, day 29 does not exist; write 01 to 28'],
    ['1900-02-29', '1900-02-29: in 1900-02, day 29 does not exist; write 01 to 28'],
    ['2024-00', '2024-00: month 00 does not exist; write 01 to 12'],
    ['2024-06-00', '2024-06-00: in 2024-06, day 00 does not exist; write 01 to 30'],
    ['61', '61: write the year in four digits, a decade as 199X'],
    ['19XX', /not a date; write 1961/],
    ['0000', '0000: there is no year 0; write 0001 to 9999'],
    ['June 2024', /not a date; write 1961, 2023-09/],
    ['١٩٦١', /not a date; write 1961/],
    ['~2000', /one mark, at the end: 2000~ about/],
    ['2000?~', /one mark, at the end/],
    ['2024-06-20T12:06', /needs its zone; add Z or an offset/],
    ['2024-06-20T24:00Z', /hour 24 does not exist; write 00 to 23/],
    ['2024-06-20T12:60Z', /minute 60 does not exist/],
    ['2024-06-20T12:06+25:00', /no place on earth keeps \+25:00/],
    ['2024-06-20T12:06-00:00', /no place on earth keeps -00:00; write Z/],
    ['2001/2000', '2001/2000: it ends before it starts; write 2000/2001'],
    ['2000/2000~', '2000/2000~: both ends are the same; write 2000'],
    ['2000/', '2000/: write .. for an open end: 2000/..'],
    ['../..', '../..: an interval needs a date at one end at least'],
    ['2024/06/19', /write a day with hyphens: 2024-06-19/],
    ['', /not a date/],
  ])('%j', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(message);
  });

  test.each([
    ['2 hours', /write days, hours and minutes as P1DT2H30M/],
    ['PT30S', /write days, hours and minutes/],
    ['PT02H', 'PT02H: write PT2H'],
    ['PT2H0M', 'PT2H0M: write PT2H'],
    ['PT0M', /it has no length/],
    ['P', /it has no length/],
  ])('%j', (text, message) => {
    expect(() => parseDuration(text)).toThrow(EdtfError);
    expect(() => parseDuration(text)).toThrow(message);
  });
});

describe('bounds', () => {
  test('the earliest is never after the latest', () => {
    fc.assert(fc.property(edtf, (value) => void expect(earliest(value)).toBeLessThanOrEqual(latest(value))));
  });

  test.each([
    ['199X', '1990-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['0061', '0061-01-01T00:00:00.000Z', '0061-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2024-06-18/2024-06-19~', '2024-06-18T00:00:00.000Z', '2024-06-19T23:59:59.999Z'],
    ['2024-06-20T12:06:03+03:00', '2024-06-20T09:06:03.000Z', '2024-06-20T09:06:03.999Z'],
    ['2024-06-20T00:15-03:30', '2024-06-20T03:45:00.000Z', '2024-06-20T03:45:59.999Z'],
  ])('%s', (text, first, last) => {
    const value = parseEdtf(text);
    expect([earliest(value), latest(value)].map((time) => new Date(time).toISOString())).toEqual([first, last]);
  });

  test('an open end has none', () => {
    expect([earliest(parseEdtf('../2000')), latest(parseEdtf('2000/..'))]).toEqual([-Infinity, Infinity]);
  });
});

test('HTML is given single dates it knows, and never EDTF syntax', () => {
  fc.assert(
    fc.property(edtf, (value) => {
      const single = value.kind !== 'interval' && value.kind !== 'decade';
      expect(machineDate(value)).toEqual(single ? expect.stringMatching(/^\d{4}(-\d\d){0,2}(T[\d:]+(Z|[+-][\d:]+))?$/) : undefined);
    }),
  );
  expect(machineDate(parseEdtf('2024-06-19~'))).toBe('2024-06-19');
});

test('only a day has parts, and only the night lies between two days', () => {
  const kept = (text: string) => partsOfDay.filter((part) => hasPart(parseEdtf(text), part));
  expect(kept('2024-06-19~')).toEqual(partsOfDay);
  expect(kept('2024-12-31/2025-01-01')).toEqual(['night']);
  for (const text of ['2024', '2024-06', '2024-06-20T12:06Z', '2024-06-18/2024-06-20', '2024-06-18/..', '199X']) {
    expect(kept(text)).toEqual([]);
  }
});

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(EdtfError);
    return undefined;
  }
}

import { expect, test } from 'vitest';
import { instantOf } from './stamp.ts';
import { stampsOf } from './stamps-found.ts';

const read = (...lines: string[]) => {
  const { published, updated } = stampsOf(lines.map((text) => ({ text, start: 0, end: text.length, line: 1 })));
  return [published, updated].map((stamp) => stamp && instantOf(stamp, 'Etc/UTC').replace(':00+00:00', ''));
};
const both = ['2024-07-11T10:20', '2024-07-11T12:20'];

test.each([
  ['a bar before the time', ['تاريخ النشر: 11.07.2024 | 10:20 GMT'], [both[0], undefined]],
  ['ISO and a bar', ['2024-07-11 | 10:20'], [both[0], undefined]],
  ['a month by its name and a bar', ['11 يوليو 2024 | 10:20'], [both[0], undefined]],
  ['a stroke before the time', ['July 11, 2024 / 10:20 AM UTC'], [both[0], undefined]],
  ['two stamps, the second labelled', ['11.07.2024 10:20 - محدث : 11.07.2024 12:20'], both],
  ['two stamps without labels', ['11.07.2024 10:20 | 11.07.2024 12:20'], both],
  ['labels on two lines', ['تاريخ النشر: 11.07.2024 10:20', 'آخر تحديث: 11.07.2024 12:20'], both],
  ['the update first', ['آخر تحديث: 11.07.2024 12:20', 'تاريخ النشر: 11.07.2024 10:20'], both],
  ['the Turkish update first', ['Güncelleme: 11.07.2024 12:20 / Ekleme: 11.07.2024 10:20'], both],
  ['an update of the same day', ['نشر في 11 يوليو 2024 - 10:20، آخر تحديث 12:20'], both],
  ['English labels', ['Published 11 July 2024 10:20 | Last updated 11 July 2024 12:20'], both],
  ['a label on a line of its own', ['آخر تحديث:', '11.07.2024 12:20', 'تاريخ النشر:', '11.07.2024 10:20'], both],
  ['one day in two calendars', ['05 محرم 1446 هـ - 11 يوليو 2024 10:20'], [both[0], undefined]],
  ['an update without its time', ['تاريخ النشر: 11.07.2024 10:20', 'آخر تحديث: 12.07.2024'], [both[0], '2024-07-12']],
  ['a date in another calendar below', ['2024-07-11 10:20', 'التاريخ: 5/1/1446 هـ'], [both[0], undefined]],
  ['the time before its date', ['آخر تحديث: 12:20 - 2024/07/11 | تم نشره: 10:20 - 2024/07/11'], both],
  ['a time on the next line', ['11 يوليو 2024', 'الساعة 10:20 صباحا'], [both[0], undefined]],
  ['a time below a stamp that has one', ['11 يوليو 2024 10:20', '12:20'], [both[0], undefined]],
  ['a date without label below', ['تاريخ النشر: 11.07.2024 10:20', '12 مارس 2011'], [both[0], undefined]],
])('%s', (_, lines, stamps) => {
  expect(read(...lines)).toEqual(stamps);
});

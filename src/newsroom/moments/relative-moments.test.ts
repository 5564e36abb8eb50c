import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** The dates of a paragraph published on a day (YYYY-MM-DD), with their part of the day where they have one. */
function datesIn(published: string, text: string) {
  const stamp = published.split('-').toReversed().join('/');
  const dispatch = readDispatch(`عنوان الخبر\nتاريخ النشر: ${stamp} - 12:06\n\n${text}، بحسب المصادر.\n\nفقرة أخيرة تقول شيئا آخر.`, 'UTF-8');
  return findMoments(dispatch).moments.filter(({ kind, reason }) => kind === 'date' && !reason.startsWith('the stamp')).map(({ wording, edtf, part }) => (part === undefined ? [wording, edtf] : [wording, edtf, part]));
}

test.each([
  ['days after that', '2026-01-05', 'وفي 6 فبراير 2023 وقع زلزال. وبعد ثلاثة أيام من ذلك فتحت الطرق', [['6 فبراير 2023', '2023-02-06'], ['بعد ثلاثة أيام من ذلك', '2023-02-09']]],
  ['months after that date', '2026-01-05', 'وفي 6 فبراير 2023 وقع زلزال. وبعد شهرين من ذلك التاريخ فتحت الطرق', [['6 فبراير 2023', '2023-02-06'], ['بعد شهرين من ذلك التاريخ', '2023-04']]],
  ['a year after that vote', '2026-01-05', 'جرى الاقتراع عام 2020. وبعد عام من تلك الانتخابات استقال', [['عام 2020', '2020'], ['بعد عام من تلك الانتخابات', '2021']]],
  ['a week after a month', '2026-01-05', 'ينعقد المؤتمر غدا الثلاثاء. وسقطت المدينة في مارس 2023، ثم جارتها بعد ذلك بأسبوع', [['غدا الثلاثاء', '2026-01-06'], ['مارس 2023', '2023-03']]],
  ['before an event', '2025-12-27', 'فاز الفريق اليوم السبت. وكان قد خسر قبل المونديال القطري بثلاثة أشهر', [['اليوم السبت', '2025-12-27']]],
  ['one day after what is to come', '2026-01-05', 'سيغادر الوزير منصبه بعد يوم واحد من إقرار الموازنة', []],
  ['a year and a half before a date that is set', '2026-01-05', 'ستجرى الانتخابات مبكرا، أي قبل عام ونصف من موعدها', []],
])('counted from another time: %s', (_, published, text, dates) => {
  expect(datesIn(published, text)).toEqual(dates);
});

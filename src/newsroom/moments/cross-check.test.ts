import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** Moments and warnings of a paragraph published on Monday, 5 January 2026. */
function checked(text: string) {
  const { moments, warnings } = findMoments(readDispatch(`عنوان الخبر\nتاريخ النشر: 05/01/2026 - 12:06\n\n${text}\n\nفقرة أخيرة تقول شيئا آخر.`, 'UTF-8'));
  return { sure: (wording: string) => moments.find((moment) => moment.wording === wording)?.confidence ?? 0, warnings: warnings.map(({ what }) => what) };
}

test.each([
  ['of two events', 'تراجعت الأسعار في عام 2023. وانتخب الرئيس قبل خمس سنوات.', 'قبل خمس سنوات'],
  ['of two events in one sentence', 'افتتح المصنع في عام 2018، وأغلق المنجم قبل خمس سنوات.', 'قبل خمس سنوات'],
  ['from a year and its anchor', 'أعلن المشروع في عام 2015، وبدأ الإنتاج منه بعد ذلك بعامين.', 'بعد ذلك بعامين'],
])('years %s are not held against each other', (_, text, wording) => {
  const { sure, warnings } = checked(text);
  expect(warnings).toEqual([]);
  expect(sure(wording)).toBeGreaterThanOrEqual(0.6);
  expect(sure(wording)).toBeLessThan(0.95);
});

test.each([
  ['a year, that is', 'بدأ العمل عام 2015، أي منذ سبع سنوات.', 'منذ سبع سنوات'],
  ['a year behind a pause', 'انتخب الرئيس قبل خمس سنوات، في عام 2016.', 'قبل خمس سنوات'],
  ['a long time', 'شيد الجسر عام 2020، أي قبل سبعة عشر عاما.', 'قبل سبعة عشر عاما'],
  ['a year and a month', 'انتخب الرئيس قبل سبع سنوات، في أكتوبر 2021.', 'قبل سبع سنوات'],
  ['a day', 'وقع الحادث قبل يومين، في 12 ديسمبر.', 'قبل يومين'],
  ['a day, that is', 'وقع الحادث يوم الأحد 28 ديسمبر، أي قبل ثلاثة أيام.', 'قبل ثلاثة أيام'],
  ['a rough year, that is', 'بدأ العمل حوالي عام 2015، أي منذ سبع سنوات.', 'منذ سبع سنوات'],
  ['a year in brackets', 'أسست الفرقة قبل عشر سنوات (عام 2012).', 'قبل عشر سنوات'],
])('what contradicts itself side by side is reported: %s', (_, text, wording) => {
  const { sure, warnings } = checked(text);
  expect(warnings.join()).toContain(wording);
  expect(sure(wording)).toBeLessThan(0.7);
});

test.each([
  ['a year, that is', 'بدأ العمل عام 2019، أي منذ سبع سنوات.', 'منذ سبع سنوات'],
  ['about that year', 'بدأ العمل حوالي عام 2017، أي منذ سبع سنوات.', 'منذ سبع سنوات'],
  ['about so long', 'بدأ العمل قبل نحو عشرين عاما، في عام 2004.', 'قبل نحو عشرين عاما'],
  ['a day', 'وقع الحادث قبل يومين، في 3 يناير.', 'قبل يومين'],
  ['the last time', 'يزور الوزير القرية للمرة الأولى منذ ستة أعوام. وكانت آخر مرة زار فيها القرية في عام 2020.', 'منذ ستة أعوام'],
])('what says the same again is surer: %s', (_, text, wording) => {
  const { sure, warnings } = checked(text);
  expect(warnings).toEqual([]);
  expect(sure(wording)).toBeGreaterThan(0.95);
});

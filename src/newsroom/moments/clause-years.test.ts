import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** The dates of a sentence published on Thursday, 20 June 2024. */
function datesIn(text: string) {
  const dispatch = readDispatch(`عنوان الخبر\nتاريخ النشر: 20/06/2024 - 12:06\n\n${text}.\n\nفقرة أخيرة تقول شيئا آخر عن الموضوع نفسه.`, 'UTF-8');
  return findMoments(dispatch).moments.filter(({ kind, reason }) => kind === 'date' && !reason.startsWith('the stamp')).map(({ wording, edtf }) => [wording, edtf]);
}

test.each([
  ['a day', 'وصل الوفد إلى المدينة في 15 يوليو', [['15 يوليو', '2023-07-15']]],
  ['a day behind قد, whatever was done', 'وكان الرئيس قد أعلن في 15 يوليو عزمه على الرحيل', [['15 يوليو', '2023-07-15']]],
  ['a day of this month that has not been', 'خرج من السجن في 25 يونيو', [['25 يونيو', '2023-06-25']]],
  ['a month', 'أقر البرلمان القانون في سبتمبر', [['سبتمبر', '2023-09']]],
  ['a month behind a verb that is a noun as well', 'عين مديرا للمتحف في سبتمبر', [['سبتمبر', '2023-09']]],
])('what surely happened was last year: %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['what is announced', 'أعلن عن الحفل في 3 أغسطس', [['3 أغسطس', '2024-08-03']]],
  ['what takes effect', 'شهدت العاصمة توقيع اتفاق يدخل حيز التنفيذ في يوليو', [['يوليو', '2024-07']]],
  ['what somebody made ready for', 'وصلت البعثة استعدادا لمباراة 15 يوليو', [['15 يوليو', '2024-07-15']]],
  ['what is set', 'حضر مراسم سحب القرعة المقررة في 15 يوليو', [['15 يوليو', '2024-07-15']]],
  ['a right to what is to come', 'فاز البلد بحق استضافة القمة في سبتمبر', [['سبتمبر', '2024-09']]],
])('what only stands behind a verb of the past may be to come: %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['a year to come', 'اندلع حريق الجمعة 12 يوليو في المصنع', [['الجمعة 12 يوليو', '2024-07-12']]],
  ['a year that has been', 'تعود القصة إلى الأحد 17 سبتمبر حين اختفى', [['الأحد 17 سبتمبر', '2023-09-17']]],
  ['none of the years that are near', 'تعود القصة إلى الأربعاء 17 سبتمبر حين اختفى', [['الأربعاء 17 سبتمبر', '2024-09-17']]],
])('the weekday decides of which year a day is: %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

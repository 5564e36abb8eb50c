import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** The dates of a sentence published on Thursday, 20 June 2024, or on another day. */
function datesIn(text: string, published = '20/06/2024') {
  const dispatch = readDispatch(`عنوان الخبر\nتاريخ النشر: ${published} - 12:06\n\n${text}.\n\nفقرة أخيرة تقول شيئا آخر عن الموضوع نفسه.`, 'UTF-8');
  return findMoments(dispatch).moments.filter(({ kind, reason }) => kind === 'date' && !reason.startsWith('the stamp')).map(({ wording, edtf }) => [wording, edtf]);
}

test.each([
  ['a day', 'وصل الوفد إلى المدينة في 15 يوليو', [['15 يوليو', '2023-07-15']]],
  ['a day behind قد, whatever was done', 'وكان الرئيس قد أعلن في 15 يوليو عزمه على الرحيل', [['15 يوليو', '2023-07-15']]],
  ['a day of this month that has not been', 'خرج من السجن في 25 يونيو', [['25 يونيو', '2023-06-25']]],
  ['a day right behind its verb', 'أعلن في 3 أغسطس عن الحفل', [['3 أغسطس', '2023-08-03']]],
  ['a Hijri day', 'وصل الحجاج في 27 ذي الحجة إلى المدينة', [['27 ذي الحجة', '2023-07-15']]],
  ['a month', 'أقر البرلمان القانون في سبتمبر', [['سبتمبر', '2023-09']]],
  ['a day behind what was taken', 'سيطرت القوات على البلدة في الرابع عشر من أغسطس', [['الرابع عشر من أغسطس', '2023-08-14']]],
  ['a day behind any verb with its ت at the head', 'رممت البلدية السوق القديمة في 27 يوليو', [['27 يوليو', '2023-07-27']]],
  ['a month behind a verb that is a noun as well', 'عين مديرا للمتحف في سبتمبر', [['سبتمبر', '2023-09']]],
])('what surely happened was last year: %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['what is announced', 'أعلن عن الحفل في 3 أغسطس', [['3 أغسطس', '2024-08-03']]],
  ['what takes effect', 'شهدت العاصمة توقيع اتفاق يدخل حيز التنفيذ في يوليو', [['يوليو', '2024-07']]],
  ['what somebody made ready for', 'وصلت البعثة استعدادا لمباراة 15 يوليو', [['15 يوليو', '2024-07-15']]],
  ['what is set', 'حضر مراسم سحب القرعة المقررة في 15 يوليو', [['15 يوليو', '2024-07-15']]],
  ['what a court has set', 'حددت المحكمة للنطق بالحكم 15 يوليو', [['15 يوليو', '2024-07-15']]],
  ['what goes on behind what has been', 'فاز المرشح بالجولة ويتسلم منصبه في العشرين من يناير', [['العشرين من يناير', '2025-01-20']]],
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

test.each([
  ['a day', 'أصيب في 3 مايو 2020، وتوفي بعد أسبوع', [['3 مايو 2020', '2020-05-03'], ['بعد أسبوع', '2020-05-10']]],
  ['a weekday', 'أصيب الأحد وتوفي بعد يومين متأثرا بجراحه', [['الأحد', '2024-06-16'], ['بعد يومين', '2024-06-18']]],
  ['a year', 'تولى المنصب عام 2010 واستقال بعد عامين', [['عام 2010', '2010'], ['بعد عامين', '2012']]],
  ['a year, with a place behind it', 'تخرج سنة 1966 ثم سافر بعد عامين إلى الشمال', [['سنة 1966', '1966'], ['بعد عامين', '1968']]],
  ['none', 'أصيب في المعركة وتوفي بعد ثلاثة أيام', []],
  ['a year that ends what lasted', 'أفرج عنه عام 2015 بعد ثلاث سنوات', [['عام 2015', '2015']]],
  ['a year, and what lies between others', 'سجن عام 2015 وخرج بعد ثلاث سنوات من السجن', [['عام 2015', '2015']]],
  ['a day of what is to come', 'زار المدينة في 3 مايو وسيعود بعد ثلاثة أيام', [['3 مايو', '2024-05-03'], ['بعد ثلاثة أيام', '2024-06-23']]],
  ['a day to come', 'يدلي الناخبون بأصواتهم في 30 يونيو، فيما تجرى الجولة الثانية بعد أسبوع', [['30 يونيو', '2024-06-30'], ['بعد أسبوع', '2024-07-07']]],
])('so many days later, behind %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['a month of last year', 'اعتقل العام الماضي في مارس', [['العام الماضي في مارس', '2023-03']]],
  ['a day of a year', 'اعتقل في عام 2019 في 15 مارس', [['عام 2019 في 15 مارس', '2019-03-15']]],
  ['a month against last year', 'ارتفع السعر مقارنة بالعام الماضي في مارس', [['العام الماضي', '2023'], ['مارس', '2024-03']]],
  ['days of a month that was just named', 'تجرى الأولى من 3 إلى 5 جوان والثانية من 9 إلى 13 منه', [['3 إلى 5 جوان', '2024-06-03/2024-06-05'], ['9 إلى 13 منه', '2024-06-09/2024-06-13']]],
  ['from one year to the next', 'تستضيف البلاد البطولة من 21 ديسمبر إلى 18 يناير', [['21 ديسمبر إلى 18 يناير', '2024-12-21/2025-01-18']]],
  ['March before last', 'افتتح المصنع في مارس قبل الماضي', [['مارس قبل الماضي', '2023-03']]],
  ['a school year', 'تبدأ السنة الدراسية 2024/25 قريبا', [['السنة الدراسية 2024/25', '2024/2025']]],
  ['the running budget year', 'موازنة السنة المالية الجارية 2024-2025', [['السنة المالية الجارية 2024-2025', '2024/2025']]],
  ['a quarter of a budget year', 'ارتفعت الأرباح في الربع الأول من العام المالي 2024/2025', [['الربع الأول من العام المالي 2024/2025', '2024/2025']]],
  ['a year and its Hijri year', 'انتهى موسم حج 2024/1445هـ', [['2024/1445هـ', '2024']]],
  ['the year that followed, as the Maghreb has it', 'ولد سنة 1990 وانتقل في السنة الموالية إلى الشمال', [['سنة 1990', '1990'], ['السنة الموالية', '1991']]],
  ['the same day of last year', 'بلغ السعر ضعف ما كان في اليوم نفسه من العام الماضي', [['اليوم نفسه من العام الماضي', '2023-06-20']]],
  ['the same quarter, as the Maghreb has it', 'زادت الأرباح في الفصل نفسه من العام الماضي', [['الفصل نفسه من العام الماضي', '2023']]],
  ['a session that has the name of its month', 'نجح التلميذ في دورة جوان', [['جوان', '2024-06']]],
  ['today, in various towns', 'عمت الاحتفالات اليوم مختلف المدن', [['اليوم', '2024-06-20']]],
  ['our time, which is different', 'الوضع اليوم مختلف عن ذلك', []],
])('one wording, one time: %s', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['told in January', '03/01/2024', 'تراجعت الليرة في نهاية العام', [['نهاية العام', '2023']]],
  ['to come, in January', '03/01/2024', 'ينتهي العمل في المشروع بحلول نهاية العام', [['نهاية العام', '2024']]],
  ['told in December', '23/12/2024', 'تراجعت الليرة في نهاية العام', [['نهاية العام', '2024']]],
  ['a Hijri day behind its weekday, and the weekday holds', '18/03/2023', 'يتحرى الناس الهلال مساء الثلاثاء 29 شعبان', [['مساء الثلاثاء 29 شعبان', '2023-03-21']]],
  ['a day in brackets behind its evening', '20/06/2024', 'اجتمع المكتب مساء الأربعاء (19 يونيو) في المقر', [['مساء الأربعاء (19 يونيو)', '2024-06-19']]],
])('the year that is meant: %s', (_, published, text, dates) => {
  expect(datesIn(text, published)).toEqual(dates);
});

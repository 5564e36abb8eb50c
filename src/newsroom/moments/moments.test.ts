import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** Moments of a paragraph published on Thursday, 20 June 2024. */
function momentsIn(text: string, stamp = 'تاريخ النشر: 20/06/2024 - 12:06') {
  const dispatch = readDispatch(`عنوان الخبر\n${stamp}\n\n${text}\n\nفقرة أخيرة تقول شيئا آخر عن الموضوع نفسه.`, 'UTF-8');
  return findMoments(dispatch).moments.filter(({ reason }) => !reason.startsWith('the stamp'));
}

test.each([
  ['وقع الحادث في 14 نوفمبر 2021 قرب المدينة', '14 نوفمبر 2021', '2021-11-14', 'explicit'],
  ['وقع الحادث في ١٤ تشرين الثاني ٢٠٢١ قرب المدينة', '١٤ تشرين الثاني ٢٠٢١', '2021-11-14', 'explicit'],
  ['افتتح في 5 جويلية 2019', '5 جويلية 2019', '2019-07-05', 'explicit'],
  ['افتتح في 15 غشت 2019', '15 غشت 2019', '2019-08-15', 'explicit'],
  ['انفجار الرابع من آب/أغسطس 2020', 'الرابع من آب/أغسطس 2020', '2020-08-04', 'explicit'],
  ['في 3 حزيران/يونيو الماضي', '3 حزيران/يونيو الماضي', '2024-06-03', 'derived'],
  ['ولد في 20/05/1980 في القرية', '20/05/1980', '1980-05-20', 'explicit'],
  ['سجل في 2023-02-06 زلزال', '2023-02-06', '2023-02-06', 'explicit'],
  ['من 5 إلى 7 يونيو 2024', '5 إلى 7 يونيو 2024', '2024-06-05/2024-06-07', 'explicit'],
  ['خلال مايو 2023', 'مايو 2023', '2023-05', 'explicit'],
  ['في عام 2000 زار البلاد', 'عام 2000', '2000', 'explicit'],
  ['بين عامي 2000 و2001', 'عامي 2000 و2001', '2000/2001', 'explicit'],
  ['اتفاقيات 1961 و2000-2001', '2000-2001', '2000/2001', 'explicit'],
  ['في تسعينيات القرن الماضي', 'تسعينيات القرن الماضي', '199X', 'explicit'],
  ['أعلن اليوم الخميس', 'اليوم الخميس', '2024-06-20', 'derived'],
  ['أعلن أمس الأربعاء', 'أمس الأربعاء', '2024-06-19', 'derived'],
  ['أعلن أول من أمس', 'أول من أمس', '2024-06-18', 'derived'],
  ['وصل الليلة الماضية', 'الليلة الماضية', '2024-06-19/2024-06-20', 'derived'],
  ['يصل غدا الجمعة', 'غدا الجمعة', '2024-06-21', 'derived'],
  ['قال الثلاثاء إنه', 'الثلاثاء', '2024-06-18', 'derived'],
  ['يوم الأحد المقبل', 'يوم الأحد المقبل', '2024-06-23', 'derived'],
  ['يوم الخميس الماضي', 'يوم الخميس الماضي', '2024-06-13', 'derived'],
  ['زار روسيا العام الماضي', 'العام الماضي', '2023', 'derived'],
  ['في الشهر المقبل', 'الشهر المقبل', '2024-07', 'derived'],
  ['منذ 24 عاما', 'منذ 24 عاما', '2000', 'derived'],
  ['قبل عامين', 'قبل عامين', '2022', 'derived'],
  ['منذ ثلاثة أيام', 'منذ ثلاثة أيام', '2024-06-17', 'derived'],
  ['قبل خمسة وعشرين عاما', 'قبل خمسة وعشرين عاما', '1999', 'derived'],
  ['قبل أسبوعين', 'قبل أسبوعين', '2024-06-06', 'derived'],
  ['في 13 ذو الحجة 1445هـ', '13 ذو الحجة 1445هـ', '2024-06-19', 'derived'],
  ['غرة محرم 1446', 'غرة محرم 1446', '2024-07-07', 'derived'],
])('%s', (text, wording, edtf, basis) => {
  expect(momentsIn(`${text}، بحسب المصادر.`).filter(({ kind }) => kind === 'date').map((moment) => [moment.wording, moment.edtf, moment.basis])).toContainEqual([wording, edtf, basis]);
});

test.each([
  ['استمر اللقاء حوالي ساعتين', 'duration', 'PT2H~'],
  ['لمدة ثلاثة أيام', 'duration', 'P3D'],
  ['استغرقت ساعة ونصف', 'duration', 'PT1H30M'],
  ['عقب لقائه الوزير', 'order', 'after'],
  ['قبل الاجتماع الثنائي', 'order', 'before'],
  ['خلال الزيارة الرسمية', 'order', 'during'],
])('%s is a %s', (text, kind, value) => {
  expect(momentsIn(`${text}، بحسب المصادر.`).filter((moment) => moment.kind === kind).map(({ duration, order }) => duration ?? order)).toEqual([value]);
});

test.each([
  ['عقب لقائه الوزير', ['عقب لقائه الوزير']],
  ['عمل خلال الفترة الماضية على إجراء تحقيق', ['خلال الفترة الماضية']],
  ['جاء ذلك بعد الاتفاق مع الشركة الجديدة', ['بعد الاتفاق مع الشركة الجديدة']],
  ['انسحبوا بعد مقتل ستة أشخاص هناك', ['بعد مقتل ستة أشخاص']],
  ['صدر خلال اجتماع أعضاء مكتب المجلس الأعلى هناك', ['خلال اجتماع أعضاء مكتب المجلس الأعلى']],
  ['عاد بعد اللقاء الذي جمعهما', ['بعد اللقاء']],
  ['سيحاكمون فيما بعد إلى أن يثبت العكس', []],
  ['تحسنت من خلال الاستثمار في المدارس', []],
  ['طلبوا الحقائق قبل التعليق على', []],
  ['بدت أثر الانتخابات المبكرة', []],
])('an order names an event or a time: %s', (text, orders) => {
  expect(momentsIn(`${text}، بحسب المصادر.`).filter(({ kind }) => kind === 'order').map(({ wording }) => wording)).toEqual(orders);
});

test.each(['ارتفعت الأسعار 4ر5% على أساس سنوي', 'البالغ من العمر 24 عاما', 'وفق القرار رقم 2254', 'فاز بنتيجة 2-1 على ضيفه', 'فرض العقوبات من قبل الولايات المتحدة'])('%s is no time', (text) => {
  expect(momentsIn(`${text}، بحسب المصادر.`)).toEqual([]);
});

test('without a date of publication relative wording is found and not guessed', () => {
  const dispatch = readDispatch('عنوان\n\nقال أمس الأربعاء إن الأمر انتهى.\n\nفقرة ثانية.', 'UTF-8');
  expect(findMoments(dispatch).moments.map(({ wording, edtf }) => [wording, edtf])).toEqual([['أمس الأربعاء', null]]);
});

test('what agrees is surer, what nearly agrees is reported', () => {
  const agreeing = momentsIn('للمرة الأولى منذ 24 عاما، بعد زيارته في عام 2000.');
  expect(agreeing.find(({ wording }) => wording === 'منذ 24 عاما')?.confidence).toBeGreaterThan(0.95);
  const dispatch = readDispatch('عنوان\nتاريخ النشر: 20/06/2024 - 12:06\n\nللمرة الأولى منذ 24 عاما، بعد زيارته في عام 2002.\n\nفقرة.', 'UTF-8');
  expect(findMoments(dispatch).warnings.map(({ what }) => what).join()).toContain('2002');
});

test('a weekday that does not fit is less sure and reported', () => {
  const [moment] = momentsIn('أعلن اليوم الاثنين عن الاتفاق.');
  expect(moment?.confidence).toBeLessThan(0.7);
});

import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** The dates of a sentence published on Thursday, 20 June 2024. */
function datesIn(text: string) {
  const dispatch = readDispatch(`عنوان الخبر\nتاريخ النشر: 20/06/2024 - 12:06\n\n${text}.\n\nفقرة أخيرة تقول شيئا آخر عن الموضوع نفسه.`, 'UTF-8');
  return findMoments(dispatch).moments.filter(({ kind, reason }) => kind === 'date' && !reason.startsWith('the stamp')).map(({ edtf }) => edtf);
}

const [lastSaturday, lastSunday, nextFriday, nextSaturday, nextSunday, nextMonday] = ['2024-06-15', '2024-06-16', '2024-06-21', '2024-06-22', '2024-06-23', '2024-06-24'];

test.each([
  ['of a woman behind it', 'تنظر المحكمة الأحد في الطعن', nextSunday],
  ['of things behind it', 'تهب عواصف رملية السبت على الساحل', nextSaturday],
  ['of the first of things', 'تقلع أول رحلة إلى المدينة الأحد', nextSunday],
  ['whose root ends as a woman’s noun does', 'تتواجه إسبانيا وإيطاليا السبت', nextSaturday],
  ['of a country', 'تواجه مصر نظيرتها السبت', nextSaturday],
  ['whose subject stands behind the day', 'تحسم السبت هوية البطل', nextSaturday],
  ['that no verb of the past is spelt as', 'تستضيف دمشق معرضا للكتاب الأحد', nextSunday],
  ['and another', 'تنخفض درجات الحرارة الجمعة', nextFriday],
  ['and a third', 'تتجدد المواجهة السبت بين الفريقين', nextSaturday],
  ['that is spelt as one, with a woman behind it', 'تسلم اللجنة السبت تقريرها إلى الوزير', nextSaturday],
  ['that goes on behind what has been', 'وصلت البعثة إلى المدينة وتغادرها الأحد', nextSunday],
  ['and one of a man', 'فاز المرشح بالجولة ويتسلم منصبه السبت', nextSaturday],
  ['of somebody before a court', 'تمثل المتهمة أمام القاضي الاثنين', nextMonday],
  ['behind a dateline', 'القاهرة (وكالة) - تعلن اللجنة النتائج السبت', nextSaturday],
  ['of speakers', 'وقال الحارس نحن واثقون و"نلتقي السبت في الملعب"', nextSaturday],
])('a verb in the present looks ahead: one %s', (_, text, day) => {
  expect(datesIn(text)).toEqual([day]);
});

test.each([
  ['of one man', 'تسلم الوزير الأحد مهامه', lastSunday],
  ['of many', 'تظاهر المئات الأحد في المدينة', lastSunday],
  ['of men whose plural ends as a woman does', 'تجمع الطلبة الأحد أمام المبنى', lastSunday],
  ['that goes on with an object', 'زار الوزير المدينة، وتفقد المدرسة الأحد', lastSunday],
  ['that is a noun with what it is of', 'تفاقم الأزمة الأحد', lastSunday],
  ['that is none, but a noun', 'تجربة صاروخية السبت', lastSaturday],
  ['that is a country', 'تركيا تستدعي السفير السبت', lastSaturday],
  ['of what lasts', 'تعاني المستشفيات السبت نقصا في الدواء', lastSaturday],
  ['behind a day that opens its clause', 'يصل الوفد غدا، والسبت، التقى السفير الوزير', undefined],
])('a verb that only begins so does not: one %s', (_, text, day) => {
  expect(datesIn(text).at(-1)).toBe(day ?? lastSaturday);
});

test.each([
  ['put off', 'أرجأت المحكمة النظر في القضية إلى الاثنين', nextMonday],
  ['put off, of the day before', 'أجلت المحكمة الجلسة إلى الأربعاء', '2024-06-26'],
  ['put off, of this day', 'أجلت المحكمة الجلسة إلى الخميس', '2024-06-27'],
  ['put off, in a headline', 'تأجيل محاكمة المدير إلى السبت', nextSaturday],
  ['a session that is closed until then', 'رفعت المحكمة الجلسة إلى الأحد', nextSunday],
  ['what is resolved', 'قررت المحكمة مواصلة الجلسات الأحد', nextSunday],
  ['a deadline', 'أمهلت النقابة الحكومة حتى الجمعة للرد', nextFriday],
  ['what goes on', 'تستمر الأمسيات حتى السبت', nextSaturday],
  ['a hearing', 'حددت المحكمة الأحد موعدا للنطق بالحكم', nextSunday],
  ['a match', 'قال المدرب قبل مواجهة الفريق الأحد إن لاعبيه جاهزون', nextSunday],
  ['a match got ready for', 'يغيب الحارس عن فريقه الذي يستعد لمباراة السبت', nextSaturday],
  ['the weather', 'حذر المركز من أمطار غزيرة السبت', nextSaturday],
  ['a session that is asked for', 'طالب النائب بعقد جلسة طارئة الاثنين', nextMonday],
  ['a strike that is threatened', 'هدد العمال بالإضراب يوم الأحد', nextSunday],
  ['a vote in a headline without a verb', 'انتخابات رئاسية في الجزيرة الأحد', nextSunday],
  ['a march', 'دعت الحركة إلى مسيرة الجمعة', nextFriday],
])('a weekday that is appointed is to come: %s', (_, text, day) => {
  expect(datesIn(text)).toEqual([day]);
});

test.each([
  ['what went on', 'استمرت الاشتباكات حتى الأحد', lastSunday],
  ['a match of yesterday', 'قال المدرب قبل مباراة الأربعاء إن الفوز ممكن', '2024-06-19'],
  ['what had been put off', 'كانت المحكمة قد أرجأت الجلسة إلى الأحد', lastSunday],
  ['what was set on that day', 'حددت الوزارة الأحد لائحة الأسعار', lastSunday],
  ['a vote that was held', 'انتخابات رئاسية جرت في الجزيرة الأحد', lastSunday],
  ['a foreigner whose name begins as a verb does', 'التقى الوزير جون وويليام هارت الأحد', lastSunday],
  ['what was asked for on that day', 'طالب النائب الأحد بعقد جلسة', lastSunday],
  ['what was expected on that day', 'توقع الخبير الأحد أن ترتفع الأسعار', lastSunday],
  ['this day, of what has been', 'فارق الرسام الحياة هذا الأحد', lastSunday],
  ['a word that begins as the future does', 'عاد بعد سنوات طويلة إلى بلدته السبت', lastSaturday],
])('a weekday of what has been is past: %s', (_, text, day) => {
  expect(datesIn(text)).toEqual([day]);
});

test('what is put off from one day to another lasts from neither', () => {
  expect(datesIn('أرجأ المجلس التصويت على مشروع القرار من الأربعاء إلى الجمعة')).toEqual(['2024-06-19', nextFriday]);
  expect(datesIn('يستمر المعرض من السبت إلى الاثنين')).toEqual([`${nextSaturday}/${nextMonday}`]);
});

test('what happened keeps its day where its clause looks ahead, and a stretch of what is to come is to come', () => {
  expect(datesIn('يغيب المهاجم عن مباراة الأحد بعد إصابته الاثنين في التدريبات')).toEqual([nextSunday, '2024-06-17']);
  expect(datesIn('تتأثر البلاد بمنخفض جوي من السبت حتى الثلاثاء')).toEqual(['2024-06-22/2024-06-25']);
});

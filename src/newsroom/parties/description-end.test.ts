import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// Each is the whole of who speaks, behind a verb and before "that".
const masculine = [
  'المفوض السامي لحقوق الطفل', 'رئيس المجلس الوطني لشؤون الأسرة', 'رئيس الاتحاد المحلي لكرة الطاولة', 'المكتب الإعلامي لرئيس البرلمان',
  'أحد سكان حي الزهور', 'أحد العاملين في المصنع', 'المكتب الإعلامي المركزي في غزة', 'قادة الدول السبع', 'الأزهر الشريف', 'رئيس منتدى المنظمات غير الحكومية',
];
const feminine = ['السفارة الهولندية في بغداد', 'وزارة الصحة في قطاع غزة', 'والدة الأسير المحرر', 'مديرية مكافحة الهجرة غير الشرعية', 'الشبكة الوطنية من أجل الغابة', 'العصبة المحلية للدفاع عن حقوق الجار', 'الهيئة الوطنية من أجل مدرسة جديدة'];

test.each([...masculine.map((who) => ['وقال', who]), ...feminine.map((who) => ['وقالت', who])])('%s %s: the description is whole', (verb, who) => {
  expect(speakers(`${verb} ${who} إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".`)).toEqual([who]);
});

test('to whom an office speaks is no part of it', () => {
  expect(speakers('وقال رئيس الاتحاد المحلي لوكالة الأنباء إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['رئيس الاتحاد المحلي']);
});

test('for whose sake a society is asked is no part of it', () => {
  expect(speakers('ودعت الجمعية الوطنية من أجل السلام إلى هدنة، وقالت إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['الجمعية الوطنية']);
});

test('a time is no seat of an office, and many are told by their adjective', () => {
  expect(speakers('وقال النائب العام المحلي في أواخر الشهر إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['النائب العام المحلي']);
  expect(speakers('وقالت رئيسة جمعية الطلاب المسافرين، صابرين إمتاير لراديو البلد إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['صابرين إمتاير']);
});

test('what is denied is no adjective of its own', () => {
  expect(speakers('وقالت جمعية أطباء القرى إن القرار ظالم.\n\nوقالت المنظمة غير الحكومية إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['جمعية أطباء القرى']);
});

test('an office behind a word of honour is the same without it', () => {
  const met = 'والتقى النائب سامي رشيد معالي وزيرة الخارجية الهولندية آنا فيشر في مكتبه.';
  expect(speakers(`${met}\n\nوقالت الوزيرة الهولندية إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".`)).toEqual(['آنا فيشر']);
});

function speakers(text: string): (string | null)[] {
  return readText(`خبر للتجربة\n\n${text}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

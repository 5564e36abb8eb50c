import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

const read = (...paragraphs: string[]) => readText(`${paragraphs.join('\n\n')}\n`, 'UTF-8').quotations;

test('where nothing brings a quotation, the only one who speaks before and after has said it', () => {
  const found = read(
    'سامر حداد يعرض خطة المتحف الجديد',
    'قال مدير المتحف سامر حداد إن "المتحف سيفتح أبوابه للزوار في الربيع المقبل". وأضاف حداد أن "القاعات الثلاث جاهزة منذ شهر".',
    'وحضر اللقاء وزير الثقافة نادر الخولي والمهندسة هند الصالح وأعضاء جمعية أصدقاء المتحف.',
    'وأكد حداد أن الدخول مجاني للطلاب.',
    'والهدف من كل هذا "أن يعرف الصغار تاريخ مدينتهم قبل أن يغادروها".',
    'وتابع حداد: "سنعلن برنامج المعارض في الشهر المقبل".',
  )[2];
  expect(found).toMatchObject({ speaker: 'سامر حداد', text: 'أن يعرف الصغار تاريخ مدينتهم قبل أن يغادروها' });
  expect(found?.reason).toContain('"سامر حداد" is likelier');
  expect(found?.confidence).toBeGreaterThanOrEqual(0.8);
});

test('where several may be meant it stays open, the likeliest first among the candidates, and the reason says how likely', () => {
  const found = read(
    'خلاف حول الميناء',
    'قالت رئيسة البلدية هند الصالح إن "الميناء القديم لا يتسع للسفن الكبيرة".',
    'وزار مدير الشركة سامر حداد الموقع والتقى المهندس نادر الخولي. وعرض الخولي على حداد خرائط الرصيف.',
    'وقال إن "العمل سيبدأ قبل نهاية الصيف إذا وصلت المعدات".',
    'وأضاف الخولي: "لن نغلق الطريق إلا ليلا".',
  )[1];
  expect(found?.speaker).toBeNull();
  expect(found?.candidates.slice(0, 2)).toEqual(['نادر الخولي', 'سامر حداد']);
  expect(found?.reason).toMatch(/is likelier, \d\d in 100\.$/);
});

test('what grammar decides, and a dispatch of fewer than three, is not weighed', () => {
  const short = read('افتتاح الجسر', 'قال المهندس وليد الناصر إن الجسر متين. وأضاف: "سنفتحه للمشاة قبل السيارات بأسبوع".');
  expect(short[0]).toMatchObject({ speaker: 'وليد الناصر' });
  expect(short[0]?.reason).not.toContain('likelier');
});

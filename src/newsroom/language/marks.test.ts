import { expect, test } from 'vitest';
import { pairMarks } from './marks.ts';

const inside = (text: string) => pairMarks(text).pairs.map(({ start, end, depth }) => [text.slice(start, end), depth]);

test.each([
  ['straight marks', 'قال "نعم" ثم "لا".', [['نعم', 0], ['لا', 0]]],
  ['pointing marks', 'قال «نعم» ثم «لا».', [['نعم', 0], ['لا', 0]]],
  ['curved marks either way round', 'قال ”نعم“ ثم “لا”.', [['نعم', 0], ['لا', 0]]],
  ['a mark after a prefix', 'وصفه بـ"النجم" ولـ"الحكم" رأي.', [['النجم', 0], ['الحكم', 0]]],
  ['doubled marks', 'قال ""نعم"" ومضى.', [['نعم', 0]]],
  ['a quotation that begins with a name in the same marks', 'وقال: ""حزب النخيل" لن يساوم".', [['"حزب النخيل" لن يساوم', 0], ['حزب النخيل', 1]]],
  ['nested marks of two families', 'قال «سمعت "نعم" منه».', [['سمعت "نعم" منه', 0], ['نعم', 1]]],
  ['marks that stand the wrong way round', 'قال »نعم« ثم »لا« ومضى.', [['نعم', 0], ['لا', 0]]],
  ['a mark with its space on the wrong side', 'وأضاف" سنعود غدا".', [['سنعود غدا', 0]]],
  ['a closing mark that leans on the next word', 'قال "لن نعود "في بيان و"لن نصمت".', [['لن نعود', 0], ['لن نصمت', 0]]],
  ['one of two marks points the wrong way', 'دعا إلى «الهدوء» وطالب بـ»تحرك قوي».', [['الهدوء', 0], ['تحرك قوي', 0]]],
  ['pointing marks doubled', 'قال ‹‹نعم›› ثم ««لا»» ومضى.', [['نعم', 0], ['لا', 0]]],
  ['a quotation that begins with a name in the same pointing marks', 'وقال: ««حزب النخيل» لن يساوم».', [['«حزب النخيل» لن يساوم', 0], ['حزب النخيل', 1]]],
  ['single marks doubled', 'قال ‘‘نعم’’ ثم \'\'لا\'\' ثم ``ربما´´.', [['نعم', 0], ['لا', 0], ['ربما', 0]]],
  ['two commas below the line', 'وقال: ,,نعود غدا“ ثم ‚‚نرى‘‘.', [['نعود غدا', 0], ['نرى', 0]]],
  ['two commas by mistake', 'حضر الوزير ,, والسفير ثم "غادرا".', [['غادرا', 0]]],
  ['signs of more and less around words', 'قال <نعود غدا> ثم < <لا> > ثم < < نرى > >.', [['نعود غدا', 0], ['لا', 0], ['نرى', 0]]],
  ['signs of more and less around none', 'الأخبار > محلية > 5 < 6 <br> نعم.', []],
  ['marks of heavy, double and eastern print', 'قال ❝نعم❞ ثم 《لا》 ثم ≪نرى≫.', [['نعم', 0], ['لا', 0], ['نرى', 0]]],
  ['brackets of a scripture are none', 'تلا ﴿إنا فتحنا لك فتحا مبينا﴾ في الصلاة.', []],
  ['marks with their spaces on the wrong side behind “that”', 'وأكد أن" العمل بدأ "مشيرا إلى أن" الجسر جاهز "وغادر.', [['العمل بدأ', 0], ['الجسر جاهز', 0]]],
  ['both spaces on the wrong side behind who speaks', 'وقال المدير" نعود غدا إلى العمل "وغادر القاعة.', [['نعود غدا إلى العمل', 0]]],
])('pairs are found: %s', (_what, text, expected) => {
  expect(inside(text)).toEqual(expected);
});

test('a mark whose space stands on the wrong side is paired, whatever else the paragraph leaves open', () => {
  const words = (text: string) => pairMarks(text).pairs.map(({ start, end }) => text.slice(start, end));
  expect(words('انتهى الأمر". وأضاف "سنعود" أمس، مفندا ما عده البعض" خضوعا للسوق". ثم غادر.')).toEqual(['سنعود', 'خضوعا للسوق']);
  expect(words('طالبوا بـ"حل" بدلا من "مقالع الرمل "غير القانونية.')).toEqual(['حل', 'مقالع الرمل']);
});

test('an opening mark without its partner is unclosed, a closing one stray', () => {
  expect(pairMarks('مادة "تقديم العون، وقال: "نعم".').unclosed).toHaveLength(1);
  expect(pairMarks('دور بلاده في العالم" ومضى.').stray).toHaveLength(1);
});

test('a mark that ends what no mark of the paragraph opened is not turned, whatever follows', () => {
  const { pairs, unclosed, stray } = pairMarks('ثم عاد إلى بيته" وغادر الضيوف وهم يرددون "لن ننسى.');
  expect([pairs.length, unclosed.length, stray.length]).toEqual([0, 1, 1]);
});

test('two marks that close, with a comma and a full stop behind them, are not made a pair', () => {
  const { pairs, stray } = pairMarks('وقال إن الطريق مفتوح"، وإن الجسر سيغلق حتى الربيع".');
  expect([pairs.length, stray.length]).toEqual([0, 2]);
});

test('two quotations that are both never closed are not made one', () => {
  expect(pairMarks('قال "سنعود. وأضاف: "لن نصمت').unclosed).toHaveLength(2);
  expect(pairMarks('قال "سنعود. وأضاف "لن نصمت').unclosed).toHaveLength(2);
});

test('inches are no marks', () => {
  expect(pairMarks('شاشة 55" جديدة')).toEqual({ pairs: [], unclosed: [], stray: [] });
});

test('white space and controls at the ends stay outside', () => {
  expect(inside('قال "\u200f نعم \u200e" ومضى.')).toEqual([['نعم', 0]]);
});

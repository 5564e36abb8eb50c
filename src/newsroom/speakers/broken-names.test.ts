import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

/* Names that were cut wrongly, or took in what is none of them. */

const said = ['سنفتح الجسر أمام الجميع قبل نهاية الصيف', 'لن نقبل أن يبقى الميناء مغلقا إلى الأبد'];

/** Who is found to speak, in each dispatch of paragraphs; "…" stands for what is said. */
const samples: [string, string[], (string | null)[]][] = [
  ['a letter alone before a quotation is no part of a name', ['قال ماهر حداد إن العمل مستمر.', 'ويرد ماهر و"…".'], ['ماهر حداد']],
  ['a verb of speech behind a given name that is the family’s', ['قال عبد الغفور صبري إن العمل مستمر.', 'صبري علق على الأمر بالقول: "…".'], ['عبد الغفور صبري']],
  ['to whom a speaker spoke, though nobody knows the paper', ['قال جاسم خضرون، محلل اقتصادي، إن العمل مستمر.', 'وأضاف المتحدث لبلادبريس أن "…".'], ['جاسم خضرون']],
  ['what something is given in return for', ['وقال الناقد المغربي سامي يقطان إن العمل مستمر.', 'ويرى الناقد في الفنان أكثر من عازف يطرب الناس مقابل دريهمات، بل هو "…".'], ['سامي يقطان']],
  ['a given name that is a thing, before another', ['ينقل المصور نبيل بدرون عدسته إلى عمارة مسجد "دار الهنا" في المدينة.', 'ورأى بدرون أن مسجد دار الهنا يعد "…".'], ['نبيل بدرون']],
  ['a given name that is an office too, before بن', ['حضرت أمينة بن الحوات، رئيسة الملتقى، حفل الافتتاح.', 'وأكدت أمينة بن الحوات أن "…".'], ['أمينة بن الحوات']],
  ['a foreign name that is spelt nearly as أبي', ['وقالت الدكتورة آبي ثيلر إن العمل مستمر.', 'وأكدت ثيلر أن "…".'], ['آبي ثيلر']],
  ['a name with the article, once with a letter more', ['كشف الباحث خالد العوم أن العمل مستمر.', 'وقال العومي: "…".'], ['خالد العوم']],
  ['who conducts, and who is called Mawlawi', ['يرفع المايسترو غيوم بيرنون عصاه. وأضاف بيرنون: "…".', 'أما المولوي أكبر خان، وهو تاجر سابق، فقال في تصريح: "…".'], ['غيوم بيرنون', 'أكبر خان']],
  ['who advises, though whom is not said', ['وقالت سلمى خضرون إن العمل مستمر.', 'وتنصح غايل غودرين مديرة المبيعات بمقارنة الأسعار، قائلة "…".'], ['غايل غودرين']],
  ['a first name that is a verb elsewhere, behind a verb', ['يضغط بات كيلستون الرئيس التنفيذي للشركة على الحكومة.', 'وقال كيلستون: "…".'], ['بات كيلستون']],
  ['what is affirmed as follows', ['وقال سامي خضرون إن العمل مستمر.', 'لكنه أكد التالي: "…".'], ['سامي خضرون']],
  ['a noun before a name that stands alone elsewhere', ['واختار الجميع الزعيم سراج الحقاني نائبا. وجرى انتخاب سراج الحقاني في اليوم نفسه.', 'وقال الحقاني: "…".'], ['سراج الحقاني']],
];

test.each(samples)('%s', (_, paragraphs, speakers) => {
  let at = 0;
  const text = paragraphs.join('\n\n').replace(/…/gu, () => said[at++] ?? '');
  expect(speakersOf(text)).toEqual(speakers);
});

test('a dual without the article is no name where the text has it with one as well', () => {
  expect(speakersOf('غزالان يلعبان في حديقة المدينة\n\nعندما بدأ غزالان في التقاط الصور، شعر سامي نوارس "بقوة هائلة لا توصف". وخرج الغزالان إلى الحديقة.')).not.toContain('غزالان');
});

test('what marks hold behind the maker of a work is not his name', () => {
  expect(speakersOf(`وقال مخرج "الصيادين" إن "${said[0] ?? ''}".`)).not.toContain('الصيادين');
});

function speakersOf(text: string): (string | null)[] {
  return readText(text, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

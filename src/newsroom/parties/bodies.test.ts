import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// Each is a verb with the subject behind it, and the name or description that is to be found.
const samples: [string, string, string | null][] = [
  ['a country of two words, the first of which is a noun', 'وأعلنت جنوب أفريقيا', 'جنوب أفريقيا'],
  ['a country of two foreign words', 'وقالت كوت ديفوار', 'كوت ديفوار'],
  ['a country that is joined of two', 'وأكدت البوسنة والهرسك', 'البوسنة والهرسك'],
  ['a country of three words', 'وقالت بابوا غينيا الجديدة', 'بابوا غينيا الجديدة'],
  ['a capital of two words', 'وقالت أديس أبابا', 'أديس أبابا'],
  ['the head of a country of two words', 'وقال رئيس غينيا بيساو ماريو سيلفادا', 'ماريو سيلفادا'],
  ['the head of a country of three words', 'وقال رئيس وزراء بابوا غينيا الجديدة توماس مارابو', 'توماس مارابو'],
  ['the mayor of a town of two words', 'وقال رئيس بلدية تل أبيب بيني خولدان', 'بيني خولدان'],
  ['the north of a country that is none of its own speaks not', 'وقالت شمال كينيا', null],
  ['a firm that stands for itself', 'وقالت مايكروسوفت', 'مايكروسوفت'],
  ['a firm of two names', 'وقالت ستاندرد آند بورزو', 'ستاندرد آند بورزو'],
  ['a firm of two names behind its noun', 'وقالت شركة جونسونو آند جونسونو', 'شركة جونسونو آند جونسونو'],
  ['a firm’s letters before "that"', 'وقالت شركة سبيسو إكس', 'شركة سبيسو إكس'],
  ['letters behind the nation of a firm', 'وقالت شركة النفط البريطانية بي تي', 'شركة النفط البريطانية بي تي'],
  ['a bank that ends as a given name does', 'وقال محلل لدى بنك جيه بي مورغان', 'محلل لدى بنك جيه بي مورغان'],
  ['a society without what it wants to be without', 'وقالت معلمون بلا حدود', 'معلمون بلا حدود'],
  ['an acronym in the feminine', 'وقالت أوبك', 'أوبك'],
  ['an acronym in the masculine', 'وقال يونيسيف', 'يونيسيف'],
  ['a club of two words', 'وقال ريال مدريد', 'ريال مدريد'],
  ['a club that is a town', 'وقال ليفربول', 'ليفربول'],
  ['what a union’s purpose ends is its whole name', 'وكان الاتحاد العام التونسي للشغل رد أمس قائلا', 'الاتحاد العام التونسي للشغل'],
  ['whom factions turn on', 'ونددت فصائل محلية بقتل القوات شابا وقالت', 'فصائل محلية'],
  ['what a delegation does', 'وكان وفد مغربي يشارك في القمة قد قال', 'وفد مغربي'],
  ['two adjectives, before whom societies turn to', 'ودعت جمعيات تربوية ونسائية الحكومة إلى الحوار، وقالت', 'جمعيات تربوية ونسائية'],
  ['whom a platform with a foreign name promises', 'وتعد منصة كودجر المستخدمين بالكثير، وتقول', 'منصة كودجر'],
  ['a front and its meetings', 'وتواصل جبهة العمل الوطني لقاءاتها التفاوضية، وقالت', 'جبهة العمل الوطني'],
  ['a house that is for something', 'وقالت دار الحكمة للأبحاث', 'دار الحكمة للأبحاث'],
];

test.each(samples)('what speaks: %s', (_what, subject, name) => {
  expect(speakers(`${subject} إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".`)).toEqual([name]);
});

function speakers(text: string): (string | null)[] {
  return readText(`خبر للتجربة\n\n${text}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

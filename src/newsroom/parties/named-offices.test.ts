import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// Each is a verb with the subject behind it, and the name that is to be found.
const samples: [string, string, string][] = [
  ['an office without an article behind a third part', 'وقال كمال باقر زنداليف رئيس البلدية', 'كمال باقر زنداليف'],
  ['an office that goes on behind a foreign name', 'وقال رافائيلو أليخاندرو نائب مدير المكتب', 'رافائيلو أليخاندرو'],
  ['a trade behind a foreign name', 'وقالت كيم سو جونغ الباحثة في المعهد', 'كيم سو جونغ'],
  ['a spokesman behind a name with God in it', 'وقال حبيب الله مجاهد المتحدث باسم البلدية', 'حبيب الله مجاهد'],
  ['a given name that is a trade, before an office', 'وقال رائد جمعات رئيس الإدارة العامة', 'رائد جمعات'],
  ['a club of two words', 'وقال مدرب كريستال بالاسو توماس هارت', 'توماس هارت'],
  ['a club that begins with a town', 'وقال مدرب نوتنغهام فورستان توماس هارت', 'توماس هارت'],
  ['a firm of two words', 'وقالت الرئيسة التنفيذية لشركة جنرال موتورو ماري هارت', 'ماري هارت'],
  ['a society of three words and its place', 'وقال مدير مكتب هيومان رايتسو ووتشر في لبنان رمزي حداد', 'رمزي حداد'],
  ['a firm with its nation, before a given name that is an office too', 'وقال المدير العام لشركة بترامكو السعودية أمين الناصر', 'أمين الناصر'],
  ['a given name that is a country', 'وقالت جورجيا ميلوني رئيسة البلدية', 'جورجيا ميلوني'],
  ['a given name that is a country, behind a country', 'وقالت وزيرة خارجية إيطاليا جورجيا ميلوني', 'جورجيا ميلوني'],
  ['a word of honour that is a state elsewhere', 'وقال دولة رئيس الوزراء الدكتور سامي حداد', 'سامي حداد'],
  ['a word of honour that no list knew', 'وقال عطوفة أمين عام الوزارة المهندس سامي حداد', 'سامي حداد'],
  ['honour in the Gulf', 'وقالت المكرمة الدكتورة هند حداد', 'هند حداد'],
  ['a mother by her child', 'وقالت النازحة أم سالم', 'أم سالم'],
  ['two first names with a hyphen', 'وقال الرئيس الألماني فرانك-فالتر شتاينهارت', 'فرانك-فالتر شتاينهارت'],
  ['a man called as the spokesman’s word is', 'وقال المتحدث باسم البلدية باسم العوادي', 'باسم العوادي'],
  ['a family’s name with the article for a given one', 'وقال وزير الداخلية السعيد سعيدون', 'السعيد سعيدون'],
];

test.each(samples)('who holds an office: %s', (_what, subject, name) => {
  expect(speakers(`${subject} إن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".`)).toEqual([name]);
});

test('a name of two before an office and what was said is one, though its first word be one of the language', () => {
  expect(speakers('وأكد فاتح بيرون، رئيس الوفد، أن "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['فاتح بيرون']);
});

test('a first name alone is somebody where a pause leads to what she is', () => {
  expect(speakers('وتقول سلمى، وهي ممرضة في المدينة: "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['سلمى']);
});

function speakers(text: string): (string | null)[] {
  return readText(`خبر للتجربة\n\n${text}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

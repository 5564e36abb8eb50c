import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

const said = (text: string) => readText(text, 'UTF-8', '2025-05-14T10:00:00+03:00').quotations.map((quotation) => quotation.text);
/** A dispatch whose marks hold names, so that few words are rather one more. */
const amidNames = (text: string) => said(`عنوان الخبر عن الحدث\n\n${text}\n\nوافتتح النادي مقهى "النورس" ومطعم "الميناء" في شارع "الزيتون".\n`);
const headline = (text: string) => said(`${text}\n\nافتتحت البلدية مقهى "النورس" أمس في حفل حضره مئات السكان.\n`);

test.each([
  ['مدرب الوحدة: "فوز مستحق"', 'فوز مستحق'],
  ['سامر حداد: «المعركة طويلة»', 'المعركة طويلة'],
  ['بعد خسارة الكأس.. مدرب الشباب: "خيبة أمل"', 'خيبة أمل'],
  ['والدة الطفلة المفقودة: "رجعولي بنتي"', 'رجعولي بنتي'],
  ['النقابة عن قانون العمل: "خطوة ناقصة"', 'خطوة ناقصة'],
])('what follows who speaks in a headline is said: %s', (text, words) => {
  expect(headline(text)).toEqual([words]);
});

test.each(['إدلب: "الخوذ الصفراء" تنقذ طفلا', 'كأس آسيا: "الأخضر" يفوز', 'سامر حداد: "النورس" يغادر الميناء', 'رواية جديدة: "ظلال البحر"', 'في المكتبات: "ظلال البحر"'])('what a colon of a headline leads to is not always said: %s', (text) => {
  expect(headline(text)).toEqual([]);
});

test.each([
  ['"خلاص تعبنا"، يقول أبو أحمد وهو يشير إلى بيته.', 'خلاص تعبنا'],
  ['"مش قادرين"، يضيف الرجل.', 'مش قادرين'],
  ['"والله تعبنا"، تقول أم خالد.', 'والله تعبنا'],
  ['"الحمد لله"، يقول الجد مبتسما.', 'الحمد لله'],
  ['"والله ما عاد إلنا حدا"، تقول أم يوسف وهي تمسح وجه طفلها.', 'والله ما عاد إلنا حدا'],
  ['لا ماء ولا كهرباء، و"الدور على الخبز أطول من الليل" كما يقول الحاج سمير.', 'الدور على الخبز أطول من الليل'],
])('what opens its sentence before who says it is said: %s', (text, words) => {
  expect(amidNames(text)).toEqual([words]);
});

test.each(['"الصباح الجديد" تقول إن الجسر مغلق.', '"النورس"، يقول المدير إنه مفتوح.', '"نجوم الليل" تعلن موعد حفلها.'])('a name may open the sentence as well: %s', (text) => {
  expect(amidNames(text)).toEqual([]);
});

test.each([
  ['وهتف المحتجون "عيش وحرية" أمام المبنى.', 'عيش وحرية'],
  ['وسار الطلاب وهم يرددون "أين الماء" في الساحة.', 'أين الماء'],
  ['ورفعوا لافتة كتب عليها "أوقفوا الحرب".', 'أوقفوا الحرب'],
  ['وردد السكان شعارات من قبيل "عيقتو عيقتو" أمام المبنى.', 'عيقتو عيقتو'],
  ['وكتب ناشطون على جدران الحي "سلمى بنتنا كلنا" بخط عريض.', 'سلمى بنتنا كلنا'],
  ['ورفع المشاركون لافتات من قبيل "الوادي يموت" أمام المبنى.', 'الوادي يموت'],
])('what is shouted or written up is said: %s', (text, words) => {
  expect(amidNames(text)).toEqual([words]);
});

test('what is sung is no shout', () => {
  expect(amidNames('وردد الجمهور أغنية "سلام يا بحر" مع الفرقة.')).toEqual([]);
});

test.each([
  ['وحذرت نقابة المعلمين من "اختناقات" في المدارس القديمة.', 'اختناقات'],
  ['وأعرب المبعوث عن "أسف عميق" لما جرى.', 'أسف عميق'],
])('what a verb brings with its preposition is said: %s', (text, words) => {
  expect(amidNames(text)).toEqual([words]);
});

test.each(['وحذرت الشرطة من تطبيق "فالكون" بعد البلاغات.', 'وحذر النادي من "النورس" قبل المباراة.'])('a name may stand behind the same preposition: %s', (text) => {
  expect(amidNames(text)).toEqual([]);
});

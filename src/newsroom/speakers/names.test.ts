import { expect, test } from 'vitest';
import type { Dispatch } from '../findings.ts';
import { linesOf, passageOf } from '../paper/lines.ts';
import { findQuotations } from '../quotations/found-quotations.ts';

/** A dispatch of body paragraphs only. */
function bodyOf(...paragraphs: string[]): Dispatch {
  const text = paragraphs.join('\n\n');
  const lines = linesOf(text);
  const body = lines.map(({ start, end }) => passageOf(text, lines, start, end)).filter((passage) => passage !== undefined);
  return { text, encoding: 'utf-8', headline: undefined, lead: undefined, body, metadata: [], furniture: [], credit: undefined, dateline: undefined, agency: undefined, published: undefined, updated: undefined, warnings: [] };
}

/** What is said where a sample has three dots in marks: it differs from one place to the next, so that no quotation is another's repetition. */
const words = ['سنفتح الجسر أمام الجميع قبل نهاية الصيف', 'لن نقبل أن يبقى الميناء مغلقا إلى الأبد', 'هذه أفضل نتيجة عرفها النادي منذ أعوام'];

// In each sample "…" is a quotation; the names are those of its speakers, in order.
const samples: [string, string[], (string | null)[]][] = [
  ['a family’s name that is a noun with the article', ['وأكد رئيس الغرفة أحمد البحر أن "…". وقال نبيل القائد: "…".', 'وقال ماهر العلم في ختام الحفل إن "…".'], ['أحمد البحر', 'نبيل القائد', 'ماهر العلم']],
  ['two of one first name, and a noun for the family’s', ['وقال الوزير أحمد البحر إن "…".', 'وقال المحافظ أحمد الدوالي إن "…".'], ['أحمد البحر', 'أحمد الدوالي']],
  ['a family’s name that is a bare noun', ['وقال المدير أنس خطاب إن "…". وأضاف إسحاق دار أن "…".'], ['أنس خطاب', 'إسحاق دار']],
  ['a nation or a noun behind the name of an object stays out of it', ['وانتقد الوزير نبيل الحرب بأنها خاسرة، وقال: "…".'], ['نبيل']],
  ['a first part that is a particle elsewhere', ['قال رئيس الوزراء الصيني لي تشونيانغ إن "…".', 'وأكد المبعوث الأممي غير بيدرغارد أن "…".', 'ونقلت قناة "سي سي كي" عن رئيس الأركان هي ليشون قوله "…".'], ['لي تشونيانغ', 'غير بيدرغارد', 'هي ليشون']],
  ['a foreign name that ends as an owner does', ['وقال وزير الزراعة الأوكراني أندريه سيبلوها إن "…".'], ['أندريه سيبلوها']],
  ['a name of four and five words', ['قال الرئيس المكسيكي أندريس مانويل لوبارو أوبرادون إن "…".', 'وأكد المدير لويس إيناسيو لولا دا سيلبا أن "…".', 'وقال الرئيس الفلبيني فرديناند ماركون الابن إن "…".'], ['أندريس مانويل لوبارو أوبرادون', 'لويس إيناسيو لولا دا سيلبا', 'فرديناند ماركون الابن']],
  ['a bare name whose first word is one of the language, or looks like a verb', ['وقال هانس غرودنبرغ إن "…".', 'وقالت يفيت كوبارد: "…".', 'وأضاف تشين غونغهاي أن "…".'], ['هانس غرودنبرغ', 'يفيت كوبارد', 'تشين غونغهاي']],
  ['a bare name that ends in a word with waw, or in a short one of the language', ['وقال ستيف ويتلوك إن "…".', 'وقال غوه جيا كون إن "…".', 'وقال المحامي يون كاب كون إن "…".'], ['ستيف ويتلوك', 'غوه جيا كون', 'يون كاب كون']],
  ['a noun that a verb has for its object is no name', ['وأعلن فوز ماكلورن: "…". وأكد جدوى كامبلين أن "…".'], [null, null]],
  ['an office of a country that begins as the article does', ['وقال سفير جمهورية ألمانيا الاتحادية ميشائيل كيندرسغراب إن "…". وقالت ألمانيا إن "…".'], ['ميشائيل كيندرسغراب', 'ألمانيا']],
  ['a first name that begins with a letter which might lean', ['وقال السيناتور الجمهوري ليندسي غراهول إن "…".'], ['ليندسي غراهول']],
  ['a body spelled in letters within marks', ['وقال محلل الطاقة في بنك "يو بي إس" جيوفاني ستونوفان إن "…".'], ['جيوفاني ستونوفان']],
  ['a name behind the short form in brackets', ['وقال رئيس الاتحاد الدولي لكرة الطاولة (فيتا) جياني إنفانتوري إن "…".'], ['جياني إنفانتوري']],
  ['the number of a king and of a pope', ['وأكد جلالة الملك عبدالله الثاني أن "…".', 'وقال البابا ليوان الرابع عشر إن "…". وقال قداسة البابا تواضوس الثاني: "…".'], ['عبدالله الثاني', 'ليوان الرابع عشر', 'تواضوس الثاني']],
  ['whose kin somebody is, without a pause', ['قالت كيم يو سونغ شقيقة الزعيم الكوري الشمالي إن "…".', 'وقال ماهر حداد نجل الرئيس الراحل إن "…".'], ['كيم يو سونغ', 'ماهر حداد']],
  ['somebody who stands in for another', ['وقال القائم بأعمال السفارة الأميركية كريستوفر لينون إن "…".', 'وقالت القائمة بأعمال وزير الخارجية سلمى حداد إن "…".', 'وأضاف القائم بالأعمال الفرنسي: "…".'], ['كريستوفر لينون', 'سلمى حداد', 'القائم بالأعمال الفرنسي']],
  ['what completes a rank', ['وقال الفريق أول ركن ماهر الحمداني إن "…".', 'وقال اللواء ركن نبيل حداد: "…".', 'وأضاف اللواء الركن تركي الشامي أن "…".'], ['ماهر الحمداني', 'نبيل حداد', 'تركي الشامي']],
  ['titles of the clergy and of districts', ['وقال الملا عبد الغني حداد إن "…".', 'وقال متروبوليت زحلة المطران إلياس حداد: "…".', 'وأكد قائممقام سنجار سامي خليل أن "…".'], ['عبد الغني حداد', 'إلياس حداد', 'سامي خليل']],
  ['an epithet that is a family’s name, before another and a title', ['وقال المفتي الجعفري الممتاز الشيخ أحمد حداد إن "…".'], ['أحمد حداد']],
  ['two offices in a row, the second a spokesman’s', ['وقال وزير الثقافة الناطق باسم الحكومة الحسين ولد مادي إن "…".', 'وأفاد الوزير المتحدث باسم الرئاسة نبيل كرم بأن "…".'], ['الحسين ولد مادي', 'نبيل كرم']],
  ['a third part of a name before an office, or whose kin it is', ['وقال جان بول ترودانيك المدير السابق للمصنع إن "…".', 'وقالت نور ليلى نغاري زوجة الطيار إن "…".'], ['جان بول ترودانيك', 'نور ليلى نغاري']],
  ['three parts before a time, the first a word of the language', ['وقال مساعد وزير الخارجية الصيني تشين شياو دوفنغ لدى سؤاله إن "…".'], ['تشين شياو دوفنغ']],
  ['a title of one letter, and the name once more in other letters', ['وقالت د. كايت ديفلاند إن "…". وقالت كاميليا سميل Camelia Smeel إن "…".'], ['كايت ديفلاند', 'كاميليا سميل']],
  ['what completes a rank, far behind an office', ['وقال المتحدث باسم تحالف الموانئ في الجنوب، العقيد الركن ماهر الشامي، إن "…".'], ['ماهر الشامي']],
  ['a noun with the article that stands twice behind one first name', ['وحضر أحمد الجسر حفل الافتتاح. وصافح أحمد الجسر ضيوفه.', 'وقال أحمد: "…".'], ['أحمد الجسر']],
  ['a family’s name that is a noun, before a place', ['واستقبل الرئيس أحمد الشرع في القصر وفدا من الأهالي.', 'وقال أحمد: "…".'], ['أحمد الشرع']],
];

test.each(samples)('names: %s', (_what, paragraphs, speakers) => {
  let next = 0;
  const dispatch = bodyOf(...paragraphs.map((paragraph) => paragraph.replace(/…/gu, () => words[next++ % words.length] ?? '')));
  expect(findQuotations(dispatch, []).quotations.map(({ speaker }) => speaker)).toEqual(speakers);
});

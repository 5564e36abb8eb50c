import { lexicon } from './sentence-words.ts';

/*
 * What is counted by the hundred and more. Behind such a number Arabic has a noun in the singular and without its article, which
 * never stands behind a year. Counted over 40,000 articles: what stood behind round numbers six times and more, and behind عام
 * with its number never; the rarer ones of the same kind were added by hand.
 */

/** Measures and money: behind any number they are counted. */
const measures = lexicon(
  'متر كيلومتر كيلو كلم كم ميل ملم غرام جرام كيلوغرام كيلوجرام كلغ كغم طن باوند لتر ليتر برميل هكتار فدان دونم ميغاوات ميجاواط ميغاواط كيلوواط أوقية',
  'مترا ميلا طنا لترا فدانا دولارات ريالات جنيهات',
  'دولار ريال درهم جنيه دينار يورو ليرة شيكل روبل ين يوان روبية فرنك بيزو نقطة درجة سعرة بكسل',
);

/** Who and what is counted else. */
const things = lexicon(
  'شخص طفل جندي مهاجر قتيل امرأة موظف شاب مدني عنصر مقاتل جريح عسكري رجل فلسطيني عامل مسلح لاجئ زائر فرد مشارك لاعب مواطن راكب عضو مشجع متطوع سجين أسير مريض أستاذ شرطي سيدة متظاهر خبير مصاب معتقل مرشح نازح يتيم مدرس ضحية صحفي مستخدم طبيب عميل ضابط مستوطن متابع طالب طالبة شهيد نسمة ناخب حاج معتمر سائح مزارع باحث إرهابي متسابق كاتب',
  'حالة سيارة طائرة وظيفة سرير قطعة عائلة صاروخ منزل أسرة صفحة عبوة مقعد حقيبة لغم قرية منشأة عربة تأشيرة شاحنة تغريدة تذكرة جثة ضربة مركبة وثيقة سلعة خيمة غارة طلقة وجبة شقة حافلة سفينة دبابة وحدة بيت بندقية فرصة كتاب فندق فيلم ورشة رأس بقرة شجرة نخلة مسكن مدرسة لوحة نسخة سلة هدية صوت قذيفة بئر كيس كمامة جرعة',
);

/** Whether a folded word is one of a list: also as it stands behind fifty, مقاتلا. */
const isOf = (list: ReadonlySet<string>, word: string) => list.has(word) || list.has(word.replace(/(?<=\p{L}{4})ا$/u, ''));

/** Whether a folded word is a measure or money behind a number. */
export const isMeasure = (word: string) => isOf(measures, word);

/** Whether a folded word stands behind a number as what it counts. */
export const isCounted = (word: string) => isMeasure(word) || isOf(things, word);

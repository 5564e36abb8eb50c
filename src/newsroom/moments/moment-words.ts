import { anyOf, hijriMonths, monthNumbers, surelyHijri, surelyMonths, weekdays } from '../language/month-names.ts';

/* The pieces the patterns of moments are made of, over folded text. */

/** Where a word begins, the letters that lean on it (و ف ب ل ك) before or behind; or digits stuck to the word before them (بحلول31 مايو). */
export const edge = '(?:(?<=(?<![\\p{L}\\p{M}\\d])[وف]?[بلك]?)|(?<=[\\u0621-\\u064a]{2})(?=\\d))(?<!\\d)';
/** Where a word ends; or digits, with the next word stuck to them (2017خلفا). */
export const stop = '(?:(?![\\p{L}\\p{M}\\d])|(?<=\\d)(?=[\\u0621-\\u064a]{2}))';
/** White space between two words. */
export const s = '[\\s\\u00a0]+';

/** Up to what follows: إلى, ولغاية, إلى غاية. */
export const until = `${s}و?(?:الي|حتي|لغايه)${s}(?:غايه${s})?`;
/** What stands between two numbers of days: من 5 إلى 7, 5-7, 5 و7, 5، 7. */
export const to = `(?:\\s?[-–—]\\s?|\\s{2,}|${until}(?:يوم${s})?(?:ال)?|${s}و\\s?(?:ال)?|[،,]${s})`;

/** The part of a year, a month or a week that is meant, which a reader takes with it: مطلع, نهاية, أواخر. */
export const phase = `(?:(?:عطله${s})?(?:مطلع|مستهل|بدايه|بدايات|منتصف|نهايه|نهايات|اواخر|اوايل|اواسط|موفي|متم|ختام))`;

export const month = `(?:${anyOf(monthNumbers.keys())})`;
/** A month's name that is nothing else: نيسان is a car too, ماي a prime minister. */
export const sureMonth = `(?:${anyOf(surelyMonths)})`;
/** The month's other name behind it: آذار/مارس, فبراير (شباط). */
export const twin = `(?:\\s?[/(-]?\\s?${month}(?:\\s?\\))?|\\s["«“]${month}["»”])?`;
export const hijri = `(?:${anyOf(hijriMonths.keys())})`;
export const sureHijri = `(?:${anyOf(surelyHijri)})`;
/** A weekday with its article; or, beside a date, without it too. */
export const weekdayFull = `(?:${anyOf(weekdays.keys())})`;
export const weekday = `(?:ال)?(?:${anyOf([...weekdays.keys()].map((day) => day.replace(/^ال/, '')))})`;

export const unit = '(?:ثانيه|ثواني|دقيقه|دقايق|ساعه|ساعات|يوما|يوم|ايام|اسبوعا|اسبوع|اسابيع|شهرا|شهر|اشهر|شهور|عاما|عام|اعوام|سنه|سنوات|سنين|عقدا|عقد|عقود|قرنا|قرن|قرون)';
export const dual = '(?:دقيقتين|دقيقتان|ساعتين|ساعتان|يومين|يومان|اسبوعين|اسبوعان|شهرين|شهران|عامين|عامان|سنتين|سنتان|عقدين|عقدان|قرنين|قرنان)';
export const about = '(?:نحو|حوالي|قرابه|زهاء|ما يقارب|ما يقرب من|اكثر من|ازيد من|اقل من|قراب|نحوا من|ما يزيد (?:عن|علي)|ما يربو علي|ما يناهز|ما لا يقل عن)';
/** What makes a date a rough one: نحو عام 1950. */
export const roughly = '(?:نحو|حوالي|قرابه|زهاء|ما يقارب|ما يقرب من)';

export const past = '(?:(?:ما )?قبل الماضيه?|الماضي|الماضيه|الفارط|الفارطه|المنقضي|المنقضيه|المنصرم|المنصرمه|الفايت|الفايته|السابق|السابقه)';
export const next = '(?:المقبل|المقبله|القادم|القادمه|التالي|التاليه|الداخل)';
export const current = '(?:الجاري|الجاريه|الحالي|الحاليه|هذا)';
export const side = `(?:${past}|${next}|${current})`;
/** The same of two: من 30 ديسمبر إلى 5 يناير المقبلين. */
export const sideOfTwo = '(?:الماضيين|المنصرمين|السابقين|المقبلين|القادمين|الجاريين|الحاليين)';
export const dayPart = `(?:صباح|صبيحه|فجر|ضحي|ظهر|عصر|مغرب(?!${s}اليوم)|مساء|امسيه|ليل|ليله|عشيه|غداه|منتصف ليل|بعد ظهر|قبل ظهر|نهار)`;

export const year = '(?<!\\d)(?:1[89]\\d\\d|20\\d\\d)(?![\\d%])';
/** A year behind the word for it, of which other centuries are told too: عام 1517. */
export const anyYear = '(?<!\\d)(?:1\\d\\d\\d|20\\d\\d)(?![\\d%])';
/** The year that closes a date: 2016, 2016م, سنة 2016, من العام 2016. */
export const yearWord = '(?:عام|العام|سنه|السنه|للعام|بعام|لعام|لسنه)';
export const era = '(?:\\s?(?:م|ميلادي|ميلاديه)(?![\\p{L}]))?';
const unitsOfYear = '(?:واحده?|احدي?|اثن\\p{L}{1,3}|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?)';
const tensOfYear = '(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[يو]ن';
/** A year in words, ألف وتسعمئة وثمانية وأربعين, or short, 67, which only stands behind the word for it. */
export const looseYear = `(?:(?<=(?:عام|سنه)${s})(?:الفين|الف${s}و\\p{L}{0,5}(?:ميه|مايه))(?:${s}و(?:${unitsOfYear}(?:${s}عشره?|${s}و${tensOfYear})?|${tensOfYear}))?(?!\\p{L})|(?<=(?<!\\p{L})[وفب]?(?:عام|سنه)${s})[3-9]\\d(?![\\d.,%/:]|${s}(?:مليون|مليار|الف|في${s}الم|بالم|ه(?!\\p{L})|هجري|للهجر|ميلادي|بعد${s}الميلاد|قبل${s}الميلاد)))`;
export const closingYear = `(?:من${s})?(?:${yearWord}${s})?(?<year>(?:1[2-9]|20)\\d\\d|${looseYear})${era}`;
/** What closes a day or a month in place of a year: الماضي, من العام المقبل. */
export const closingSide = `(?:من${s})?(?:(?<yearSide>(?:(?:العام|السنه)${s}${side}|هذا${s}العام|هذه${s}السنه))|(?<side>${side}|${sideOfTwo})(?:${s}\\(?${closingYear.replace('<year>', '<sideYear>')}\\)?)?)`;

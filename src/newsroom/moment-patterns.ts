import { anyOf, hijriMonths, monthNumbers, weekdays } from './month-names.ts';
import { numberPattern, ordinalPattern } from './number-words.ts';

/* Patterns over folded text. Words lean on و ف ب ل; names of groups are what moment-senses.ts reads. */

const edge = '(?<![\\p{L}\\p{M}\\d])';
const stop = '(?![\\p{L}\\p{M}\\d])';
const s = '[\\s\\u00a0]+';
const month = `(?:${anyOf(monthNumbers.keys())})`;
const twin = `(?:\\s?[/(-]?\\s?${month}\\)?)?`;
const hijri = `(?:${anyOf(hijriMonths.keys())})`;
const weekday = `(?:ال)?(?:${[...weekdays.keys()].map((day) => day.replace(/^ال/, '')).join('|')})`;
const weekdayFull = `(?:${anyOf(weekdays.keys())})`;
const unit = '(?:ثانيه|ثواني|دقيقه|دقايق|ساعه|ساعات|يوما|يوم|ايام|اسبوعا|اسبوع|اسابيع|شهرا|شهر|اشهر|شهور|عاما|عام|اعوام|سنه|سنوات|سنين|عقدا|عقد|عقود|قرنا|قرن|قرون)';
const dual = '(?:دقيقتين|دقيقتان|ساعتين|ساعتان|يومين|يومان|اسبوعين|اسبوعان|شهرين|شهران|عامين|عامان|سنتين|سنتان|عقدين|عقدان|قرنين|قرنان)';
const about = '(?:نحو|حوالي|قرابه|زهاء|ما يقارب|ما يقرب من|اكثر من|اقل من|قراب|نحوا من)';
const past = '(?:الماضي|الماضيه|الفارط|الفارطه|المنقضي|المنقضيه|المنصرم|المنصرمه|الفايت|الفايته|السابق|السابقه)';
const next = '(?:المقبل|المقبله|القادم|القادمه|التالي|التاليه)';
const current = '(?:الجاري|الجاريه|الحالي|الحاليه|هذا)';
const side = `(?:${past}|${next}|${current})`;
const dayPart = '(?:صباح|فجر|ظهر|عصر|مساء|ليل|ليله|عشيه|غداه|منتصف ليل|بعد ظهر|نهار)';
const yearWord = '(?:عام|العام|سنه|السنه|للعام|بعام|لعام|لسنه)';
const year = '(?<!\\d)(?:1[89]\\d\\d|20\\d\\d)(?![\\d%])';

const make = (source: string) => new RegExp(source, 'gu');

/** Each kind of wording with its pattern, in the order in which they are tried: the more exact first. */
export const momentPatterns = {
  partOfYear: make(`${edge}(?<share>(?:لل|بال|ال)?(?:ربع|نصف|سداسي|ثلث|فصل))${s}(?<nth>الاول|الثاني|الثالث|الرابع|الاخير)${s}من${s}(?:(?:ال)?(?:عام|سنه|موسم)${s})?(?:(?<year>${year})|(?<side>${side}))${stop}`),
  firstMonths: make(`${edge}(?:الاشهر${s}(?<count>ال[\\p{L}]+)${s}الاولي|اول${s}(?<count2>شهرين|${numberPattern})(?:${s}(?:اشهر|شهور))?)${s}من${s}(?:(?:ال)?(?:عام|سنه)${s})?(?:(?<year>${year})|(?<side>${side}))${stop}`),
  monthRange: make(`${edge}(?:شهري${s})?(?:من${s})?(?:شهر${s})?(?<from>${month})${twin}(?:${s}(?:الي|حتي)${s}|${s}و|\\s?[-–]\\s?)(?:شهر${s})?(?<to>${month})${twin}(?:${s}(?:من${s})?(?:${yearWord}${s})?(?<year>\\d{4}))?${stop}`),
  dayOfMonth: make(`${edge}(?<day>\\d{1,2}|${ordinalPattern})${s}من${s}(?:(?:هذا${s})?الشهر${s})?(?<side>${past}|${next}|الجاري|الحالي)${stop}`),
  hijriYear: make(`${edge}(?:عام|العام|سنه|السنه)${s}(?<year>1[34]\\d\\d)(?:\\s?(?:هـ|ه|هجريه|هجري))?${stop}`),
  dayRange: make(`${edge}(?<from>\\d{1,2})(?:\\s?[-–]\\s?|${s}(?:الي|حتي|و)${s}?|${s}و)(?<to>\\d{1,2})${s}(?:من${s})?(?:شهر${s})?(?<month>${month})${twin}(?:[،,]?${s}(?:من${s})?(?:${yearWord}${s})?(?<year>\\d{4}))?(?:${s}(?<side>${side}))?${stop}`),
  day: make(`${edge}(?:(?:اليوم[،,]?${s}|يوم${s})?(?<weekday>${weekday})[،,]?${s}(?:الموافق${s}|(?:في${s})?)?)?(?:يوم${s})?(?:ال)?(?<day>\\d{1,2}|${ordinalPattern})(?:${s}من)?(?:${s}شهر)?${s}(?<month>${month})${twin}(?:[،,]?${s}(?:من${s})?(?:${yearWord}${s})?(?<year>\\d{4}))?(?:${s}(?<side>${side}))?${stop}`),
  hijriNumeric: make(`(?<!\\d)(?<day>\\d{1,2})\\s?/\\s?(?<month>\\d{1,2})\\s?/\\s?(?<year>1[345]\\d\\d)\\s?(?:هـ|ه)?${stop}`),
  hijriDay: make(`${edge}(?<day>\\d{1,2}|غره|${ordinalPattern})(?:${s}من)?(?:${s}شهر)?${s}(?<month>${hijri})(?:${s}(?:لعام${s}|عام${s}|سنه${s})?(?<year>1[345]\\d\\d))?(?:\\s?(?:هـ|ه|هجريه|هجري))?${stop}`),
  numeric: make(`(?<![\\d/.-])(?:(?<day>\\d{1,2})(?<sep>\\s?[/.-]\\s?)(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4})(?:\\s?م(?!\\p{L}))?|(?<yearFirst>\\d{4})(?<sep2>[/-])(?<monthNext>\\d{1,2})\\k<sep2>(?<dayLast>\\d{1,2}))(?![\\d/])`),
  monthYear: make(`${edge}(?:شهر${s})?(?<month>${month})${twin}[،,]?${s}(?:من${s})?(?:${yearWord}${s})?(?<year>\\d{4})${stop}`),
  monthSide: make(`${edge}(?:شهر${s})?(?<month>${month})${twin}${s}(?:من${s})?(?<side>${side}|العام${s}${side})${stop}`),
  monthAlone: make(`${edge}(?:(?:في|منذ|خلال|حتي|نهايه|بدايه|مطلع|منتصف|اواخر|اوايل|اول|اخر|بنهايه|بحلول|موفي|متم|غايه)${s})(?:من${s})?(?:شهر${s})?(?<month>${month})${twin}${stop}(?!${s}\\d)`),
  yearRange: make(`${edge}(?:(?:بين${s})?[لب]?(?:عامي|سنتي|الاعوام|اعوام|السنوات|العامين|الفتره${s}بين|بين)${s}(?<from>${year})(?:\\s?[-–/]\\s?|${s}(?:الي|حتي)${s}|${s}و)(?<to>${year})|[وفبل]?(?:(?:عام|الفتره|موسم|من)${s})?(?:من${s})?(?<from2>${year})(?:\\s?[-–/]\\s?|${s}(?:الي|حتي)${s}(?:عام${s})?)(?<to2>${year}))${stop}`),
  yearWord: make(`${edge}[وفبل]?${yearWord}${s}(?<year>${year})(?:\\s?م)?${stop}`),
  yearAlone: make(`${edge}(?:منذ|في|بعد|قبل|حتي|خلال|بحلول|بنهايه|افق|رويه|موازنه|ميزانيه|لموازنه|حصيله|نسخه|دوره|دستور|حرب|ثوره|اتفاق|قانون|اولمبياد|مونديال|مطلع|نهايه|بدايه|منتصف|انتخابات|صيف|شتاء|ربيع|خريف)${s}(?<year>${year})${stop}`),
  bareYear: make(`(?<![\\p{L}\\p{M}\\d.,/$€£-]|\\d\\s)(?<year>19[2-9]\\d|20[0-4]\\d)(?=\\s?(?:$|[\\n.،,؛:!؟)"»”«]|و|[-–—]|${s}(?:في|من|علي|عن|الي|مع|بعد|قبل|بين|ان|التي|الذي|حيث|حين|كان|كانت|لكن|بسبب|ضمن|لم|لا|ثم|او|قد|هو|هي|امام|لدي|ضد|حول|الا|كما|فيما|بينما|اذ|منذ|حتي|خلال|عند|وفق|بحسب)(?!\\p{L})|${s}[بلوفك]\\p{L}{2}))(?!\\s?%)`),
  ramadan: make(`${edge}شهر${s}رمضان(?:${s}(?:المبارك|الكريم|المعظم))?${stop}(?!${s}(?:${side}|\\d))`),
  decade: make(`${edge}(?<decade>عشرينيات|عشرينات|ثلاثينيات|ثلاثينات|اربعينيات|اربعينات|خمسينيات|خمسينات|ستينيات|ستينات|سبعينيات|سبعينات|ثمانينيات|ثمانينات|تسعينيات|تسعينات|ال(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)(?:ي)?ات)(?:${s}(?:هذا${s})?القرن(?:${s}|$)?(?<century>الماضي|المنصرم|العشرين|الحالي|الجاري|التاسع عشر)?)?${stop}`),
  night: make(`${edge}(?:الليله${s}(?:الماضيه|الفايته)|ليله${s}امس|ليل${s}امس|البارحه|ليله${s}البارحه)${stop}`),
  dayBefore: make(`${edge}(?:امس${s}الاول|اول${s}امس|اول${s}من${s}امس|قبل${s}امس)(?:${s}(?<weekday>${weekdayFull}))?${stop}`),
  yesterday: make(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?:ب?ال)?امس(?:[،,]?${s}(?:يوم${s})?(?<weekday>${weekdayFull}))?${stop}`),
  afterTomorrow: make(`${edge}بعد${s}غد(?:${s}(?<weekday>${weekdayFull}))?${stop}`),
  tomorrow: make(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?:غدا|غد|الغد)(?:[،,]?${s}(?<weekday>${weekdayFull}))?${stop}`),
  today: make(`${edge}(?:(?<part>${dayPart})${s})?(?:(?:هذا${s})?اليوم|هذا${s}المساء|هذه${s}الليله|هذا${s}الصباح)(?:[،,]?${s}(?<weekday>${weekdayFull}))?${stop}`),
  weekdayPair: make(`${edge}(?:يومي|ليلتي|مساءي|صباحي)${s}(?<weekday>${weekdayFull})${s}و(?<second>${weekdayFull})(?:${s}(?<side>${past}|${next}|${current}))?${stop}`),
  weekdaySide: make(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?<weekday>${weekdayFull})${s}(?<side>${past}|${next}|${current})${stop}`),
  weekday: make(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?<weekday>${weekdayFull})${stop}`),
  sideUnit: make(`${edge}(?<unit>الاسبوع|الشهر|العام|السنه|الموسم)${s}(?<side>${side})${stop}`),
  halfUnit: make(`${edge}(?:مطلع|بدايه|منتصف|نهايه|اواخر|اوايل|اخر|موفي)${s}(?<unit>الاسبوع|الشهر|العام|السنه)${stop}(?!${s}(?:${side}|\\d|من))`),
  thisUnit: make(`${edge}[لب]?(?:هذا|هذه)${s}(?<unit>الاسبوع|الشهر|العام|السنه)${stop}`),
  ago: make(`${edge}(?<lead>قبل|منذ)${s}(?:${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>اسبوع|شهر|عام|سنه|يوم|عقد|قرن|ساعه))${stop}`),
  later: make(`${edge}(?<lead>بعد|خلال|في${s}غضون)${s}(?:${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>اسبوع|شهر|عام|سنه|يوم))${stop}`),
  vague: make(`${edge}(?:هذه${s}الايام|(?:الساعات|الايام|الاسابيع|الاشهر|السنوات|الاعوام|العقود)(?:${s}القليله)?${s}(?:الماضيه|الاخيره|المقبله|القادمه|القليله${s}(?:الماضيه|المقبله))|(?:منذ|قبل)${s}(?:عده${s})?(?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام|عقود|قرون|ساعات))${stop}(?!${s}(?:قليله${s})?من${s})`),
  duration: make(`${edge}(?<lead>لمده|مدته|مدتها|مده|استمر|استمرت|يستمر|تستمر|استغرق|استغرقت|يستغرق|تستغرق|دام|دامت|تدوم|علي${s}مدي|طوال|امتد|امتدت|يمتد|تمتد)${s}(?:(?:ال)?[\\p{L}]+${s}){0,3}?(?:ل|الي${s}|من${s}|علي${s}مدي${s})?(?<about>${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>ساعه|يوم|يوما|اسبوع|اسبوعا|شهر|شهرا|عام|عاما|سنه|دقيقه)(?<half>${s}ونصف|${s}وربع)?)${stop}`),
} as const;

/** What an order word points at: things that happen and are known. */
export const orderPattern = make(`${edge}[وف]?(?:(?<phrase>علي${s}اثره(?:ا|ما|م)?|بناء${s}علي${s}دعوه|(?:بدا|بدات|يبدا|تبدا)${s}ب(?:ال)?(?:احتفال|مراسم|استقبال|حفل|عرض|جلسه|كلمه|اجتماع|لقاء|محادثات)[\\p{L}]*)${stop}|(?<word>قبل|بعد|عقب|اثر|خلال|اثناء|قبيل|بعيد|غداه)${s}(?:(?:انتهاء|ختام|بدء|بدايه|انطلاق|توقيع|وصول)${s})?(?<event>(?:ان\\sت?ي?[\\p{L}]+\\sال|ال|لقا|اجتماع|محادثات|زياره|وصول|توقيع|مقتل|اغتيال|انفجار|هجوم|مباراه|حفل|مراسم|جلسه|مفاوضات|مباحثات|قمه|انتخابات|حرب|انقلاب|زلزال|مظاهر|احتجاج|اندلاع|انهيار|استقال|اعلان|صدور|سقوط|تنصيب|مؤتمر|موتمر|كلمه|خطاب|مغادره|عوده|استقبال|مكالمه|اتصال|تصريح|ايجاز|احاطه|هزيمه|فوز|تعادل)[\\p{L}]*(?:${s}(?:ال|مع|بين|علي|الثناي)[\\p{L}]*){0,2})${stop})`);

const monthAnywhere = new RegExp(month, 'u');
const hijriAnywhere = new RegExp(hijri, 'u');
const weekdayAnywhere = new RegExp(weekdayFull, 'u');
const yearAnywhere = /1[3-9]\d\d|20\d\d/u;

/** What a paragraph must hold somewhere for a kind of wording to be in it. */
export const momentNeeds: Partial<Record<keyof typeof momentPatterns, RegExp>> = {
  monthRange: new RegExp(`${month}[^.]{1,14}${month}`, 'u'), dayRange: monthAnywhere, day: monthAnywhere, monthYear: monthAnywhere, monthSide: monthAnywhere, monthAlone: monthAnywhere,
  hijriDay: hijriAnywhere, hijriYear: yearAnywhere, hijriNumeric: yearAnywhere, numeric: yearAnywhere,
  yearRange: yearAnywhere, yearWord: yearAnywhere, yearAlone: yearAnywhere, bareYear: yearAnywhere,
  weekday: weekdayAnywhere, weekdaySide: weekdayAnywhere, weekdayPair: weekdayAnywhere,
  duration: /مد|استمر|يستمر|تستمر|استغرق|يستغرق|تستغرق|دام|تدوم|طوال|امتد|يمتد|تمتد/u,
};

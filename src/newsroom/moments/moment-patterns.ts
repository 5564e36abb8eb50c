import { overFolded } from '../language/folded-patterns.ts';
import { about, anyYear, closingSide, closingYear, current, dayPart, dual, edge, era, looseYear, month, next, past, phase, roughly, s, side, sideOfTwo, stop, sureMonth, to, twin, until, unit, weekday, weekdayFull, year, yearWord } from './moment-words.ts';
import { agePatterns, centuryNeeds, centuryPatterns } from './century-patterns.ts';
import { hijriNeeds, hijriPatterns } from './hijri-patterns.ts';
import { spanNeeds, spanPatterns } from './span-patterns.ts';
import { bareOrdinalPattern, laterOrdinalPattern, numberPattern, ordinalPair, ordinalPattern } from '../language/number-words.ts';

/* Patterns over folded text; the names of groups are what moment-senses.ts reads. */

/** A year in which a part of it lies: من العام الجاري, من 2012, لسنة 2012, من هذه السنة. */
const ofYear = `(?:من${s}|(?=لل?(?:عام|سنه)|لهذ))(?:(?<this>ل?(?:هذا|هذه)${s}(?:العام|السنه))|(?:(?:لل|ل|ال)?(?:عام|سنه|موسم)(?:${s}المالي[ه]?)?${s})?(?:(?<side>${side})(?:${s}\\(?(?<sideYear>${year})${era})?|(?<year>${year})(?:(?<=المالي.{0,30})\\s?[-/]\\s?(?<yearEnd>${year}|\\d\\d(?![\\d/:-]|\\.\\d)))?${era})|(?<same>(?:العام|السنه)${s}(?:نفسه|نفسها|ذاته|ذاتها)|(?:نفس|ذات|ذلك|تلك)${s}(?:العام|السنه))|(?<plain>العام|السنه))`;
const dayNumber = `(?:\\d{1,2}|${ordinalPattern}|${bareOrdinalPattern}(?=${s}(?:شهر${s})?${month}))`;
const closing = `(?:[،,]?(?:${s}|[-/]|(?=\\d))${closingYear}|${s}${closingSide})?`;
/** Behind a day without its year another day that has it: من 7 فبراير إلى 30 أبريل 2022, يومي 31 مايو و1 يونيو 2024. */
const goesOn = `(?=(?:${to}(?:ال)?(?<nextDay>${dayNumber})(?:${s}من)?(?:${s}شهر)?${s}(?<nextMonth>${month})${twin}[،,]?${s}(?:${closingYear.replace('<year>', '<nextYear>')}(?!\\d)|(?<nextSide>${past}|${next}|${sideOfTwo})${stop}))?)`;
/** The bracket that closes what one has opened: اليوم (الأحد), عام (2015). */
const closed = '(?:(?<=\\([^()]{3,12})\\))?';
const counted = '(?:شخص|شخصا|دولار|ريال|درهم|جنيه|دينار|يورو|ليره|متر|مترا|كيلومتر|كيلو|طن|طنا|شقه|مواطن|عامل|مليون|الف|بكسل|نقطه|مدرسه|طالب|طالبا|موظف|جندي|مقاتل|قتيل|حاله|مره|م)(?![\\p{L}])';
/** What is of one year: مونديال 2014, كأس أمم أوروبا 2024. */
const contest = '(?<!\\p{L})[وفبلك]?(?:ال)?(?:كاس|مونديال|يورو|كوبا|اولمبياد|بطوله|دوره|نهاييات|تصفيات)';
/** What stands before two years: عامي, بين, الفترة بين. */
const namedYears = `(?:بين${s})?(?:عامي|سنتي|الاعوام|السنوات|العامين|الفتره${s}بين|الاعوام${s}بين|بين)`;
const untilYear = `${s}و?(?:الي|حتي)${s}`;
const toYear = `(?:\\s?[-–/]\\s?|${untilYear}|${s}و[،,]?\\s?)`;
const dashYear = `(?:\\s?[-–/]\\s?|${untilYear}(?:عام${s})?)`;
/** What stands before a season or a school year: موسم 2017-2018, العام الدراسي 2017/2018, السنة المالية الجارية 2024-2025. */
const ofTerm = `(?:الدراسي[ه]?|الجامعي[ه]?|المالي[ه]?|الرياضي|الكروي|الفلاحي|الزراعي|القضايي[ه]?|التشريعي[ه]?)${s}`;
const season = `(?:(?:الموسم${s}${side}|عام|العام|للعام|لعام|السنه|للسنه|سنه|الفتره|الموسم|للموسم|موسم|من)${s}(?:${ofTerm})?(?:(?:${current}|الجديده?)${s}(?=\\d))?|${ofTerm})?(?:من${s})?`;
/** How many and of what: ثلاثة أعوام, عامين, عام. */
const amount = `(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})`;
/** What a length of time before an event ends with, and is no date then: من الانتخابات, عن موعد التصويت. */
const ofEvent = `${s}(?:ونصف${s})?(?:واحد${s}|واحده${s})?(?:تقريبا${s}|فقط${s})?(?:من${s}(?!الان${stop})|علي${s}(?:ال(?!طريق|حدود|ساحل|ارض)|موعد|بدء|انطلاق|انتهاء|نهايه|حلول|عقد|اجراء|افتتاح|تنظيم|اعتماد|اعلان|تاسيس|اندلاع|وقوع|صدور|توقيع|مقتل|اغتيال|هجوم|انقلاب)|عن${s}(?:موعد|تاريخ))`;
/** منذ عشر سنوات على القطاع is no time before an event. */
const ofEventBefore = `${s}(?:ونصف${s})?(?:واحد${s}|واحده${s})?(?:تقريبا${s}|فقط${s})?من${s}(?!الان${stop})`;
const percent = `(?:%|(?:في${s}ال|بال)(?:مايه|ميه)${stop})`;

/** Each kind of wording with its pattern, in the order in which they are tried: the more exact first. */
export const momentPatterns = {
  ...agePatterns,
  ...spanPatterns,
  thisDayOfYear: overFolded(`${edge}(?:في${s})?مثل${s}(?:هذا${s}اليوم|اليوم)${s}من${s}(?:(?:العام|السنه)${s}(?<side>${side})|(?:عام|سنه|العام)${s}(?<year>${year}))${stop}`),
  thisDayAgo: overFolded(`${edge}(?:في${s})?مثل${s}هذا${s}اليوم${s}قبل${s}(?:(?<number>${numberPattern})${s}(?<unit>سنوات|اعوام|عاما|سنه|عام)|(?<dual>عامين|سنتين)|(?<single>عام|سنه))${stop}`),
  weekdayOfWeek: overFolded(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?<weekday>${weekdayFull})${s}من${s}(?:(?:هذا${s})?الاسبوع${s}(?<side>${side})|(?<this>هذا)${s}الاسبوع)${stop}`),
  sameDayOfYear: overFolded(`${edge}(?:نفس${s}اليوم|اليوم${s}(?:نفسه|ذاته))${s}من${s}(?:${yearWord}${s}(?<year>${year})${era}|(?:العام|السنه)${s}(?<side>${past}|${next}))${stop}`),
  sameMonthDay: overFolded(`${edge}(?:(?<from>\\d{1,2})(?:${until}|\\s?[-–]\\s?))?(?<day>\\d{1,2}|${ordinalPattern})${s}(?:من${s}(?:الشهر${s}(?:نفسه|ذاته|عينه)|نفس${s}الشهر)(?:${s}من${s}(?:العام|السنه)${s}(?<side>${past}|${next}))?|منه)${stop}`),
  samePeriod: overFolded(`${edge}(?:نفس${s}(?:الفتره|المده|الشهر|الربع|النصف|الفصل|الاسبوع|الموسم)|(?:الفتره|المده|الشهر|الربع|النصف|الفصل|الاسبوع|الموسم)${s}(?:نفسها|نفسه|ذاتها|ذاته|المماثله|المماثل|المقابله|المقابل))${s}(?:من${s}(?:العام|السنه)${s}(?<before>السابقه?|الذي${s}سبقه|التي${s}سبقتها)(?!${s}\\(?\\d)|${ofYear})${stop}`),
  partOfYear: overFolded(`${edge}(?<share>(?:لل|بال|ال)?(?:ربع|نصف|سداسي|سداسيه|اسدس|اسدوس|ثلاثي|ثلاثيه|ثلث|فصل))${s}(?<nth>الاول|الثاني|الثالث|الرابع|الاخير)${s}${ofYear}${stop}`),
  quarter: overFolded(`${edge}(?<share>(?:لل|ال)ربع)${s}(?<nth>الاول|الثاني|الثالث|الرابع|الاخير)${stop}(?!${s}(?:من|ل))`),
  firstMonths: overFolded(`${edge}(?:الاشهر${s}(?<count>ال[\\p{L}]+(?:${s}عشر)?)${s}الاولي|اول${s}(?<count2>شهرين|${numberPattern})(?:${s}(?:اشهر|شهور))?|ال(?<count3>${numberPattern})${s}(?:اشهر|شهور|شهرا)${s}(?:ال)?اولي)${s}${ofYear}${stop}`),
  monthRange: overFolded(`${edge}(?<!(?:\\d|اول|فاتح|غره|${ordinalPattern}(?:${s}من)?)${s})(?:شهري${s})?(?:من${s})?(?:شهر${s})?(?<from>${month})${twin}(?:${s}و?(?:الي|حتي)${s}(?:(?:متم|نهايه|غايه|موفي)${s})?|${s}و|\\s?[-–]\\s?)(?:شهر${s})?(?<to>${month})${twin}(?:${s}(?:${closingYear}|${closingSide}))?${stop}`),
  dayOfMonth: overFolded(`${edge}(?:(?!${ordinalPair}${s}(?:من|الشهر))(?<from>\\d{1,2}|${ordinalPattern})(?:${to}|${until}|${s}و))?(?<![/-])(?:ال)?(?<day>\\d{1,2}|غره|فاتح|${ordinalPattern})${s}(?:(?:من${s}(?:(?:هذا${s})?الشهر${s})?|الشهر${s}|(?<=\\d${s})(?=الجاري))(?<side>${past}|${next}|الجاري|الحالي)|من${s}هذا${s}الشهر)${stop}`),
  monthOfSame: overFolded(`${edge}(?:${phase}${s})?(?:شهر${s})?(?:(?<day>${dayNumber})${s}(?:من${s})?)?(?<month>${month})${twin}${s}من${s}(?:(?:العام|السنه)${s}(?:نفسه|نفسها|ذاته|ذاتها|عينه)|(?:نفس|ذات|ذلك|تلك)${s}(?:العام|السنه))${stop}`),
  dayRange: overFolded(`${edge}(?<from>\\d{1,2})(?<between>(?:(?:[،,]?${s}(?:و\\s?)?|-)\\d{1,2}){0,5}?)(?<joint>${to})(?<to>\\d{1,2})${s}(?:من${s})?(?:شهر${s})?(?<month>${month})${twin}${closing}${stop}`),
  ordinalRange: overFolded(`${edge}(?<from>${ordinalPattern})(?<joint>${s}و|${until})(?<to>${laterOrdinalPattern})${s}(?:من${s})?(?:شهر${s})?(?<month>${month})${twin}${closing}${stop}`),
  day: overFolded(`${edge}(?:(?<part>${dayPart})${s})?(?:(?:يوم|اليوم|امس|غدا|غد)[،,]?${s})?(?:(?<!يومي${s}${weekdayFull}${s}و)(?<weekday>${weekday})[،,]?${s}(?:الموافق${s}|(?:في${s})?)?)?(?:يوم${s})?(?:ال)?(?<day>${dayNumber})(?:${s}من)?(?:${s}شهر)?(?:${s}|-|(?<=\\d)/?)(?<month>${month})${twin}${closing}${stop}(?!${s}(?:من${s})?كل${s})${goesOn}`),
  dayListed: overFolded(`${edge}(?<day>\\d{1,2}|${laterOrdinalPattern})(?=(?:[،,]?${s}(?:و\\s?)?\\d{1,2}){0,5}?${s}و\\s?(?:\\d{1,2}|${laterOrdinalPattern})${s}(?:من${s})?(?:شهر${s})?(?<month>${month})${twin}${closing}${stop})`),
  ...hijriPatterns,
  numeric: overFolded(`(?<![\\d/.-])(?:(?<day>\\d{1,2})\\s?[/.\\\\-]\\s?(?<month>\\d{1,2})\\s?[/.\\\\-]\\s?(?<year>\\d{4})(?:\\s?م(?!\\p{L}))?|(?<yearFirst>\\d{4})(?<sep2>[/.\\\\-])(?<monthNext>\\d{1,2})\\k<sep2>(?<dayLast>\\d{1,2}))(?![\\d/])`),
  numericDay: overFolded(`(?<=(?:يوم|بتاريخ|تاريخ|${weekdayFull})${s}\\(?)(?<day>\\d{1,2})\\s?[/-]\\s?(?<month>\\d{1,2})(?:${s}(?<side>${side}))?${stop}(?!\\s?[/.-]\\s?\\d)`),
  monthYear: overFolded(`${edge}(?:${phase}${s})?(?:شهر${s})?(?<month>${month})${twin}[،,]?(?:${s}|/|(?=\\d))${closingYear}${stop}`),
  monthSide: overFolded(`${edge}(?:${phase}${s})?(?:شهر${s})?(?<month>${month})${twin}${s}${closingSide}${stop}`),
  monthAlone: overFolded(`${edge}(?:(?:في|منذ|خلال|حتي|نهايه|بدايه|مطلع|منتصف|اواخر|اوايل|اواسط|اول|اخر|بنهايه|بحلول|موفي|متم|غايه|دوره)${s}(?:من${s})?(?:شهر${s})?|شهر${s})(?<month>${month})${twin}${stop}(?!${s}\\d{4})`),
  monthBare: overFolded(`${edge}(?<month>${sureMonth})${twin}${stop}(?!${s}\\d{4})`),
  monthTwice: overFolded(`${edge}(?:${phase}${s})?(?<month>${month})\\s?[/(]\\s?${month}\\)?${stop}(?!${s}\\d{4})`),
  yearRange: overFolded(`${edge}(?:${namedYears}${s}(?<from>${year})${toYear}(?<to>${year})|${season}(?<from2>${year})(?:${dashYear}(?<to2>${year})|[-/](?<short>\\d\\d)(?![\\d/:-]|\\.\\d)))${era}${stop}`),
  yearWord: overFolded(`${edge}(?:(?<about>${roughly})${s})?(?:${phase}${s})?(?:${yearWord}|اعوام|سنوات)(?:${s}(?:الدراسي|الجامعي|المالي|الماليه|الميلادي|الميلاديه|الثقافي))?${s}\\(?(?<year>${anyYear}|${looseYear})${era}${closed}(?<nearly>${s}تقريبا)?${stop}`),
  sideUnit: overFolded(`${edge}(?:(?<phase>${phase})${s})?(?<unit>(?:ال|لل)(?:اسبوع|شهر|عام|سنه|عقد))${s}(?<side>${side}|(?<=عقد${s})الاخير|(?<=مطلع${s}الاسبوع${s})الجديد|بعد${s}(?:المقبل|القادم|المقبله|القادمه))(?:${s}\\(?(?<sideYear>${year})${era}${closed})?${stop}`),
  yearAlone: overFolded(`${edge}(?:منذ|في|بعد|قبل|حتي|خلال|بحلول|بنهايه|افق|موازنه|ميزانيه|لموازنه|حصيله|نسخه|دوره|دستور|حرب|ثوره|اتفاق|قانون|مطلع|نهايه|بدايه|منتصف|اواخر|اوايل|كامل|انتخابات|صيف|شتاء|ربيع|خريف)[\\s\\u00a0]*(?<year>${year})${era}${stop}(?!\\s?${percent}|${s}${counted})`),
  yearMarked: overFolded(`${edge}(?<year>${year})م${stop}`),
  bareYear: overFolded(`(?<=(?<![\\p{L}\\p{M}\\d.,/$€£-]|\\d\\s)[وف]?[بل]?)(?<year>19[2-9]\\d|20[0-6]\\d)(?=\\s?(?:$|[\\n.،,؛:!؟)"»”«]|و(?!حده)|[-–—]|${s}(?:في|من|علي|عن|الي|مع|بعد|قبل|بين|ان|التي|الذي|حيث|حين|كان|كانت|لكن|بسبب|ضمن|لم|لا|ثم|او|قد|هو|هي|امام|لدي|ضد|حول|الا|كما|فيما|بينما|اذ|منذ|حتي|خلال|عند|وفق|بحسب)(?!\\p{L})|${s}[بلوفك]\\p{L}{2}))(?!\\s?${percent})`),
  contestYear: overFolded(`(?<year>(?:19|20)\\d\\d)(?<=${contest}(?:${s}\\p{L}+){0,4}${s}\\d{4})${era}${stop}(?!\\s?${percent}|${s}${counted})`),
  yearListed: overFolded(`(?<=(?<!\\d)(?:19|20)\\d\\d\\s?(?:\\([^()]{1,14}\\)\\s)?[،,]?\\s?و|(?<!\\d)(?:19|20)\\d\\d[،,]\\s?)(?<year>19\\d\\d|20[0-6]\\d)${stop}(?!\\s?${percent}|${s}${counted})`),
  ...centuryPatterns,
  night: overFolded(`${edge}الليله${s}(?:(?<before>(?:ما${s})?قبل)${s})?(?:الماضيه|الفايته)${stop}`),
  lastNight: overFolded(`${edge}(?:ليله${s})?البارحه${stop}`),
  dayBefore: overFolded(`${edge}(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?:امس${s}الاول|اول${s}امس|(?:ال)?اول${s}من${s}امس|قبل${s}امس)(?:[،,]?${s}(?<weekday>${weekdayFull}))?${stop}`),
  nightPair: overFolded(`${edge}(?:(?:منتصف${s})?(?:ليل|ليله)${s}(?:امس${s})?(?<weekday>${weekdayFull})(?:\\s?[-–/]\\s?|${s}(?:(?:الي|علي)${s})?)|(?<dashed>${weekdayFull})\\s?[-–]\\s?)(?<second>${weekdayFull})${stop}`),
  yesterday: overFolded(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?:ال)?امس(?:[،,]?${s}\\(?(?:يوم${s})?(?<weekday>${weekdayFull})${closed})?${stop}`),
  afterTomorrow: overFolded(`${edge}(?:(?<part>${dayPart})${s}(?:يوم${s})?)?بعد${s}غد(?:[،,]?${s}(?<weekday>${weekdayFull}))?${stop}`),
  tomorrow: overFolded(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?:غدا|غد|الغد)(?:[،,]?${s}(?<weekday>${weekdayFull}))?${stop}`),
  sameUnit: overFolded(`${edge}(?:نفس${s}(?<unit>العام|السنه|الشهر|اليوم)|(?:(?<part>${dayPart})${s}(?=اليوم))?(?<unit2>العام|السنه|الشهر|اليوم)${s}(?:نفسه|نفسها|ذاته|ذاتها|عينه))${stop}`),
  nextUnit: overFolded(`${edge}(?<unit>العام|السنه|الشهر|اليوم)${s}(?<way>التالي|التاليه|الموالي|المواليه|الذي${s}يليه|الذي${s}تلاه|التي${s}تليها|التي${s}تلتها|الذي${s}سبقه|التي${s}سبقتها|(?<=اليوم${s})السابق)${stop}`),
  afterThat: overFolded(`${edge}(?<way>بعد|قبل)(?:${s}ذلك(?:${s}(?:التاريخ|الوقت|الحين))?|ها|ه|${s}(?!ال)\\p{L}{3,}(?:ه|ها|هم|هما))${s}ب\\s?(?:${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>اسبوع|شهر|عام|سنه|يوم))${stop}`),
  countedAfter: overFolded(`${edge}(?<way>بعد|قبل)${s}(?:${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>اسبوع|شهر|عام|سنه|يوم))(?:${s}(?:واحده?|فقط|تقريبا)){0,2}${s}من${s}(?:(?:ذلك|تلك)(?:${s}ال(?!فتره|مرحله|حقبه)\\p{L}{3,})?(?!${s}ال)|هذا${s}التاريخ)${stop}`),
  today: overFolded(`${edge}(?:(?<part>${dayPart})${s})?(?:(?:هذا${s})?اليوم|(?:هذا${s}ال(?<part2>مساء|صباح)|(?:هذه${s})?ال(?<part3>ليله)))(?:[،,]?${s}\\(?(?<weekday>${weekdayFull})${closed})?${stop}`),
  weekdayPair: overFolded(`${edge}(?:(?:يومي|ليلتي|مساءي|صباحي)${s}|(?=${weekdayFull}${s}و${weekdayFull}${s}(?:الماضيين|المقبلين|القادمين)))(?<weekday>${weekdayFull})${s}و(?<second>${weekdayFull})(?:${s}(?<side>${past}|الماضيين|${next}|المقبلين|القادمين|${current}))?${stop}`),
  weekdaySide: overFolded(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?<weekday>${weekdayFull})${s}(?<side>${past}|${next}|${current}|بعد${s}(?:المقبله?|القادمه?))${stop}`),
  weekday: overFolded(`${edge}(?:يوم${s})?(?:(?<part>${dayPart})${s}(?:يوم${s})?)?(?<weekday>${weekdayFull})${stop}`),
  halfUnit: overFolded(`${edge}(?<phase>${phase}|اخر)${s}(?<unit>الاسبوع|الشهر|العام|السنه)${stop}(?!${s}(?:الجديد|${side}|\\d|من))`),
  newYear: overFolded(`${edge}(?:${phase}${s}(?:العام|السنه)|(?<=(?:في|خلال|حلول|قبل|منذ|مع)${s})العام|(?<!راس${s})السنه)${s}الجديده?${stop}`),
  thisUnit: overFolded(`${edge}(?:(?<phase>${phase})${s})?[لب]?(?:هذا|هذه)${s}(?<unit>الاسبوع|الشهر|العام|السنه)${stop}`),
  ago: overFolded(`${edge}(?<lead>قبل|منذ)${s}(?:${about}${s})?(?:${amount}|(?<single>اسبوع|شهر|عام|سنه|يوم|عقد|قرن|ساعه)|(?<=${about}${s})ال(?<definite>${dual}|اسبوع|شهر|عام|سنه|عقد|قرن)|(?<share>نصف|ربع)${s}قرن)(?:${s}و(?:(?<number2>${numberPattern})${s}(?<unit2>ايام|يوما|اسابيع|اشهر|شهور|شهرا)|(?<dual2>يومين|اسبوعين|شهرين)|(?<single2>يوم|اسبوع|شهر)(?:${s}واحد)?))?(?<half>${s}ونصف(?:${s}ال(?:سنه|عام|شهر))?)?(?:${s}من${s}الزم[اي]?ن)?${stop}(?!(?<=قبل.{1,60})${ofEvent}|${ofEventBefore})`),
  later: overFolded(`${edge}(?<lead>بعد)${s}(?:${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>اسبوع|شهر|عام|سنه|يوم))${stop}`),
  duration: overFolded(`${edge}(?<lead>لمده|مدته|مدتها|مده|استمر|استمرت|يستمر|تستمر|استغرق|استغرقت|يستغرق|تستغرق|دام|دامت|تدوم|يدوم|علي${s}مدي|طوال|امتد|امتدت|يمتد|تمتد)${s}(?:(?:ال)?[\\p{L}]+${s}){0,3}?(?:ل|الي${s}|من${s}|علي${s}مدي${s})?(?<about>${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual})|(?<single>ساعه|يوم|يوما|اسبوع|اسبوعا|شهر|شهرا|عام|عاما|سنه|دقيقه)(?<half>${s}ونصف|${s}وربع)?)${stop}`),
  lasting: overFolded(`${edge}(?:(?:ال)?(?:سجن|حبس)|هدنه|حكم(?:ت|ه|ها)?(?:${s}البلاد)?)${s}(?:ل\\s?)?(?<about>${about}${s})?(?:(?<number>${numberPattern})${s}(?<unit>${unit})|(?<dual>${dual}))${stop}`),
} as const;

/** A month as a word: آب and ماي stand within a hundred others. */
const wholeMonth = `(?<!\\p{L})[وفبلك]{0,2}${month}(?!\\p{L})`;
const monthAnywhere = overFolded(wholeMonth);
const weekdayAnywhere = overFolded(weekdayFull);
const yearAnywhere = /1\d{3}|20\d\d/u;
const needsMonth = ['day', 'dayListed', 'monthYear', 'monthAlone', 'monthBare'] as const;
const needsYear = ['numeric', 'yearAlone', 'bareYear', 'yearListed'] as const;
const each = (kinds: readonly (keyof typeof momentPatterns)[], pattern: RegExp) => Object.fromEntries(kinds.map((kind) => [kind, pattern]));
/** What every side has: الماضي, المقبل, هذا العام. */
const sided = /ماضي|فارط|منقضي|منصرم|فايت|سابق|مقبل|قادم|تالي|داخل|جاري|حالي|هذا|هذه/u;
const unitOfTime = /الاسبوع|الشهر|العام|السنه/u;
/** A word where it begins, or what leans on it: قبل, وقبل, and not مقبل. */
const led = (word: string) => overFolded(`(?<!\\p{L})[وف]?[بلك]?(?:${word})`);

/** What a paragraph must hold somewhere for a kind of wording to be in it: all of several. What stands within one word costs nothing (`moments.ts`). */
export const momentNeeds: Partial<Record<keyof typeof momentPatterns, RegExp | readonly RegExp[]>> = {
  ...spanNeeds, ...hijriNeeds, ...centuryNeeds,
  ...each(needsMonth, monthAnywhere), ...each(needsYear, yearAnywhere),
  weekdayOfWeek: [weekdayAnywhere, /الاسبوع/u], weekday: weekdayAnywhere, weekdaySide: [weekdayAnywhere, sided], weekdayPair: overFolded(`(?<!\\p{L})و${weekdayFull}`), nightPair: [weekdayAnywhere, /ليل|[-–]/u],
  monthOfSame: [/نفس|ذات|عين|ذلك|تلك/u, monthAnywhere], dayRange: [/\d/u, monthAnywhere], monthSide: [sided, monthAnywhere], monthTwice: [/[/(]/u, monthAnywhere],
  monthRange: overFolded(`${wholeMonth}[^.]{1,14}${month}`), ordinalRange: overFolded(`(?:${ordinalPattern})\\s`),
  sameDayOfYear: /نفس|ذات/u, yearMarked: /\d{4}م/u, yearRange: /\d{4}\s*(?:[-–/]|و|الي|حتي)/u, contestYear: /كاس|مونديال|يورو|كوبا|اولمبياد|بطوله|دوره|نهاييات|تصفيات/u,
  samePeriod: /نفس|ذات|المماثل|المقابل/u, sameMonthDay: /نفس|ذات|عين|منه/u, sameUnit: [/نفس|ذات|عين/u, /العام|السنه|الشهر|اليوم/u], partOfYear: /ربع|نصف|سداسي|اسد|ثلاثي|ثلث|فصل/u, quarter: /ربع/u,
  firstMonths: /الاولي|اولي|اول/u, dayOfMonth: /الشهر|الجاري|الحالي|الماضي|المقبل|القادم|المنصرم/u,
  night: /الليله/u, lastNight: /البارحه/u, dayBefore: /امس/u, yesterday: /امس/u, afterTomorrow: /غد/u, tomorrow: /غد/u, today: /اليوم|المساء|الصباح|الليله/u,
  yearWord: /(?:عام|سنه|اعوام|سنوات)[^.]{0,20}(?:\d\d|الف)/u,
  numericDay: /\d[/-]\s?\d/u, thisDayOfYear: /مثل/u, thisDayAgo: /مثل/u, newYear: /الجديد/u, nextUnit: /التالي|السابق|الموالي|الذي|التي/u, afterThat: /(?:بعد|قبل)[^.]{1,30}\sب/u, sideUnit: [/(?:ال|لل)(?:اسبوع|شهر|عام|سنه|عقد)/u, /ماضي|فارط|منقضي|منصرم|فايت|سابق|مقبل|قادم|تالي|داخل|جاري|حالي|هذا|اخير|جديد/u],
  halfUnit: [unitOfTime, /مطلع|مستهل|بداي|منتصف|نهاي|اواخر|اوايل|اواسط|موفي|متم|ختام|اخر/u], thisUnit: [unitOfTime, /هذا|هذه/u],
  countedAfter: /من\s(?:ذلك|تلك|هذا)/u, ago: led('قبل|منذ'), later: led('بعد'), lasting: led('(?:ال)?(?:سجن|حبس)|هدنه|حكم'),
  duration: led('مدت|مد[هي]|[ايت]ستمر|[ايت]ستغرق|دام|[يت]دوم|طوال|[ايت]متد'),
};

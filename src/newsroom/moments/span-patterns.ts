import { overFolded } from '../language/folded-patterns.ts';
import { closingSide, closingYear, current, dual, edge, hijri, month, next, past, phase, s, side, stop, twin, weekdayFull, year, yearWord } from './moment-words.ts';
import { definiteNumberPattern, numberPattern, ordinalPattern } from '../language/number-words.ts';

/* Patterns, over folded text, of wordings that mean a stretch of time, and of feasts and weekdays counted in a month. */

const units = '(?:ساعات|ساعه|ايام|يوما|اسابيع|اسبوعا|اشهر|شهور|شهرا|سنوات|سنين|سنه|اعوام|عاما|عقود|عقدا)';
const bare = '(?:ماضيه|قادمه|مقبله|ماضيا|مقبلا)';
const away = '(?:الماضيه|الاخيره|المنصرمه|الفايته|الفارطه|السابقه|المنقضيه|المقبله|القادمه|التاليه|الماضي|الاخير|المقبل|القادم)';
const awayDual = '(?:الماضيين|الماضيتين|الاخيرين|الاخيرتين|السابقين|السابقتين|المنصرمين|المنصرمتين|الفايتين|المقبلين|المقبلتين|القادمين|القادمتين|التاليين|التاليتين)';
const season = '(?:صيف|صايفه|شتاء|خريف|ربيع)';
const schooling = '(?:الدراسي|الدراسيه|الجامعي|الجامعيه|الرياضي|الكروي|الفلاحي|الزراعي)';
const nth = '(?:الاول|الاولي|الثاني|الثانيه|الثالث|الثالثه|الرابع|الرابعه|الخامس|الخامسه|الاخير|الاخيره)';
const feast = `(?:شهر${s}رمضان|رمضان|عيد${s}الفطر|عيد${s}الاضحي|العيد)(?:${s}(?:المبارك|الكريم|السعيد))?`;

export const spanPatterns = {
  /** السنوات الثلاث الماضية, الـ48 ساعة المقبلة, العامين الأخيرين, 10 سنوات مضت, آخر 12 شهرا */
  counted: overFolded(`${edge}(?:(?:ال|لل)(?<unit>${units})${s}(?<number>${definiteNumberPattern})${s}(?<way>${away})|(?:لل|ال\\s?)?(?<number2>${numberPattern})${s}(?:ال)?(?<unit2>${units})${s}(?<way2>${away}|${bare}|مضت|خلت)|(?<last>اخر)${s}(?:(?<number3>${numberPattern})${s}(?<unit3>${units})|(?<dual2>${dual}))|(?:ال|لل)(?<dual>${dual})${s}(?<way3>${awayDual}))${stop}(?!${s}من${s})`),
  /** صيف 2014, هذا الصيف, الشتاء الماضي, ربيع العام المقبل */
  season: overFolded(`${edge}(?:(?:${phase}|انتصاف|فصل)${s})?(?:(?:ال)?(?<named>${season})${s}(?:${yearWord}${s})?(?<year>${year})(?:\\s?[-–/]\\s?(?<nextYear>${year}))?|هذا${s}(?:ال)(?<this>${season})|(?:ال)?(?<sided>${season})${s}${closingSide})${stop}`),
  /** في الخريف, اعتبارا من الصيف: of what is to come. */
  plainSeason: overFolded(`${edge}(?<=(?:في|من|منذ|قبل|بعد|حتي|بحلول|مطلع|نهايه|بدايه)${s}(?:فصل${s})?)ال(?<season>${season})${stop}`),
  /** الأسبوع الأول من يونيو, النصف الثاني من الشهر الماضي */
  partOfMonth: overFolded(`${edge}(?<share>(?:ال|لل)(?:اسبوع|نصف))${s}(?<nth>${nth})${s}من${s}(?:(?:هذا${s})?الشهر${s}(?<monthSide>${side})|(?:شهر${s})?(?<month>${month})${twin}(?:${s}(?:${closingYear}|(?<side>${side})))?)${stop}`),
  /** الموسم الماضي, العام الدراسي المقبل: from one summer to the next. */
  term: overFolded(`${edge}(?:${phase}${s})?(?:(?:ال|لل)موسم(?:${s}${schooling})?|(?:ال|لل)(?:عام|سنه)${s}${schooling})${s}(?<side>${past}|${next}|${current}|(?<=(?:عام|سنه)${s}${schooling}${s})الجديد[ه]?)(?:${s}\\(?(?<from>${year})\\s?[/-]\\s?(?<to>${year})\\)?)?${stop}(?!${s}من${s})`),
  /** أول أيام العيد, اليوم الثاني من عيد الفطر, أول أيام رمضان */
  feastDay: overFolded(`${edge}(?:(?<nth>اول|ثاني|ثالث|رابع|خامس)${s}(?:ايام|يوم${s}(?:من${s}|في${s})?)|اليوم${s}(?<nth2>${ordinalPattern})${s}(?:من${s}|ل(?=عيد|شهر|رمضان))?)\\s*(?:ايام${s})?(?<feast>${feast})${stop}`),
  /** أيام العيد */
  feastDays: overFolded(`${edge}ايام${s}(?<feast>عيد${s}الفطر|عيد${s}الاضحي|العيد)(?:${s}(?:المبارك|السعيد))?${stop}`),
  /** الأحد الأول من شهر ذي القعدة, الجمعة الأخيرة من رمضان, السبت الثالث من مايو */
  nthWeekday: overFolded(`${edge}(?:يوم${s})?(?<weekday>${weekdayFull})${s}(?<nth>${nth})${s}من${s}(?:شهر${s})?(?:(?<month>${month})${twin}|(?<hijri>${hijri})(?:${s}(?:المبارك|الكريم|المعظم))?)(?:[،,]?${s}(?:${closingYear}|(?<monthSide>${side})))?${stop}`),
} as const;

const needsSeason = /صيف|صايفه|شتاء|خريف|ربيع/u;
const needsFeast = /رمضان|عيد/u;

export const spanNeeds: Partial<Record<keyof typeof spanPatterns, RegExp>> = {
  counted: /ماضي|اخير|منصرم|فايت|فارط|سابق|منقضي|مقبل|قادم|تالي|مضت|خلت|اخر|ماضي/u, season: needsSeason, plainSeason: needsSeason, partOfMonth: /(?:اسبوع|نصف)\s/u, term: /موسم|ال(?:دراسي|جامعي|رياضي|كروي|فلاحي|زراعي)/u, feastDay: needsFeast, feastDays: needsFeast, nthWeekday: overFolded(`${weekdayFull}\\s${nth}`),
};

import { overFolded } from '../language/folded-patterns.ts';
import { bareOrdinalPattern, laterOrdinalPattern, ordinalPattern } from '../language/number-words.ts';
import { edge, hijri, next, past, phase, s, side, stop, sureHijri, to, yearWord } from './moment-words.ts';

/* Patterns, over folded text, of days, months and years of the Hijri calendar. */

const mark = `(?:\\s?(?:ه|هجريه|هجري)(?![\\p{L}])|${s}(?:لل|من${s}ال)هجره(?![\\p{L}]))`;
/** Of 1300 to 1500 a year may stand alone; another says of which calendar it is: 656 هـ. */
const year = `(?:(?<!\\d)1[345]\\d\\d(?!\\d)|(?<!\\d)\\d{2,4}(?=${mark}))`;
const yearOfDay = `(?:من${s})?(?:${yearWord}${s})?`;
const epithet = `(?:${s}(?:المبارك|الكريم|المعظم|الفضيل|الحرام|المكرم))?`;
const day = `(?:\\d{1,2}|غره|${ordinalPattern}|${bareOrdinalPattern}(?=${s}(?:شهر${s})?${hijri}))`;
const month = `(?:${s}من)?(?:${s}شهر)?${s}(?<month>${hijri})${epithet}`;
const closing = `(?:${s}${yearOfDay}(?<year>${year})|${s}(?<side>${side}))?${mark}?`;

export const hijriPatterns = {
  /** The other calendar's year before it: 2024/1445هـ, عام 2024م الموافق 1445هـ. */
  yearTwice: overFolded(`${edge}(?:${yearWord}${s})?(?<year>(?<!\\d)(?:19|20)\\d\\d)(?:\\s?م)?(?:\\s?[(/–-]\\s?|${s}(?:ال)?موافق${s}(?:ل\\s?)?(?:${yearWord}${s})?)1[34]\\d\\d${mark}(?:(?<=\\(.{4,7})\\s?\\))?${stop}`),
  /** من 20 إلى 29 رمضان, أيام 11 و12 و13 من ذي الحجة */
  hijriRange: overFolded(`${edge}(?<from>\\d{1,2}|${ordinalPattern})(?<between>(?:[،,]?${s}(?:و\\s?)?\\d{1,2}){0,5}?)(?<joint>${to})(?<to>\\d{1,2}|${laterOrdinalPattern})${month}${closing}${stop}`),
  /** 13/12/1445هـ, 1445/9/10 */
  hijriNumeric: overFolded(`(?<![\\d/.-])(?:(?<day>\\d{1,2})\\s?[/-]\\s?(?<month>\\d{1,2})\\s?[/-]\\s?(?<year>1[345]\\d\\d)|(?<yearFirst>1[345]\\d\\d)[/-](?<monthNext>\\d{1,2})[/-](?<dayLast>\\d{1,2}))\\s?(?:ه)?${stop}`),
  /** 3 من رمضان عام 1445هـ; of a day that goes on to another the year may stand behind that: من 1 رمضان إلى 10 شوال 1445هـ. */
  hijriDay: overFolded(`${edge}(?<day>${day})${month}(?:${closing}${stop})(?=(?:${to}${day}(?:${s}من)?(?:${s}شهر)?${s}(?<nextMonth>${hijri})${epithet}${s}${yearOfDay}(?<nextYear>${year}))?)`),
  /** 5 و12 من رمضان: the days before the last, which has the month. */
  hijriListed: overFolded(`${edge}(?<day>\\d{1,2}|${laterOrdinalPattern})(?=(?:[،,]?${s}(?:و\\s?)?\\d{1,2}){0,5}?${s}و\\s?(?:\\d{1,2}|${laterOrdinalPattern})${month}${closing}${stop})`),
  /** شهر رمضان الماضي, رجب 1446هـ */
  hijriMonth: overFolded(`${edge}(?:${phase}${s})?(?:شهر${s}(?<named>${hijri})|(?<month>${hijri})(?=${epithet}${s}(?:${past}|${next}|الجاري|الحالي|${yearOfDay}${year}${mark}?)${stop})|(?<sure>${sureHijri}))${epithet}(?:${s}${yearOfDay}(?<year>${year})${mark}?|${s}(?<side>${side}))?${stop}(?!${s}(?:من${s})?كل${s})`),
  /** عام 1445هـ, سنة 656 هـ, لعام 1436/1437هـ */
  hijriYear: overFolded(`${edge}(?:${phase}${s})?(?:عام|العام|لعام|سنه|السنه)(?:${s}(?:الدراسي|الجامعي|المالي|الماليه|الهجري|الهجريه|التدريبي))?${s}(?<year>1[34]\\d\\d|\\d{2,4}(?=${mark}))(?:\\s?[/-]\\s?(?<lastYear>1[34]\\d\\d))?${mark}?${stop}`),
  /** 1445هـ, 265 هـ, 701-774هـ */
  hijriMarked: overFolded(`(?<!/\\s?)${edge}(?:(?<year>1[0-4]\\d\\d|\\d{3})(?!\\d)(?:\\s?[/-]\\s?(?<lastYear>1[0-4]\\d\\d|\\d{3}))?)${mark}${stop}`),
  /** القرن الثالث الهجري, القرن الـ12 الهجري */
  hijriCentury: overFolded(`${edge}(?:ال|لل)قرن${s}(?:ال\\s?)?(?<nth>\\d{1,2}|${ordinalPattern})${s}(?:ال)?هجري${stop}`),
  /** The other calendar's year beside it: 265 هـ / 879 م, 1139هـ (1727م). */
  besideHijri: overFolded(`(?<=\\d\\s?(?:ه|هجريه)\\s?[/(–-]\\s?)(?<year>[1-9]\\d{2,3})(?:\\s?م(?![\\p{L}])|(?=\\s?\\)))`),
} as const;

const hijriAnywhere = overFolded(hijri);

/** What a paragraph must hold somewhere for a kind of `hijriPatterns` to be in it. */
export const hijriNeeds: Partial<Record<keyof typeof hijriPatterns, RegExp>> = {
  hijriRange: hijriAnywhere, hijriDay: hijriAnywhere, hijriListed: hijriAnywhere, hijriMonth: hijriAnywhere,
  hijriNumeric: /1[345]\d\d/u, yearTwice: /1[34]\d\d\s?ه/u, hijriYear: /1[34]\d\d|\d\s?(?:ه|لله|من)/u, hijriMarked: /\d\s?ه|\d\s(?:لله|من)/u, hijriCentury: /هجري/u, besideHijri: /\d\s?ه/u,
};

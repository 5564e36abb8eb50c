import { overFolded } from '../language/folded-patterns.ts';
import { ordinalPattern } from '../language/number-words.ts';
import { about, edge, phase, s, stop, yearWord } from './moment-words.ts';

/* Patterns, over folded text, of decades and centuries, and of what lies before Christ. */

const tens = ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].join('|');
const ofCentury = `${s}(?:من${s})?(?:هذا${s})?القرن(?:${s}|$)?(?<century>الماضي|المنصرم|العشرين|الحالي|الجاري|التاسع عشر)?`;
/** The number of a century: 19, العشرين, الحادي والعشرين. */
const nth = `(?:\\d{1,2}|العشرين|الحادي${s}والعشرين|${ordinalPattern})`;
const bc = `(?:قبل${s}(?:الميلاد(?:${s}المجيد)?|المسيح)|ق\\s?\\.\\s?م(?![\\p{L}])\\.?)`;
const yearBefore = `(?:ال\\s?)?(?:\\d{1,5}|${ordinalPattern})`;

/** Tried first, for parts of them would be read as years and decades of their own. */
export const agePatterns = {
  /** العقد الأول من القرن الحالي, العقد الأخير من القرن العشرين, العقد الثاني من الألفية */
  decadeOfCentury: overFolded(`${edge}(?:ال|لل)عقد${s}(?<decade>${ordinalPattern}|الاخير)${s}من${s}(?:(?<millennium>(?:هذه${s})?الالفيه(?:${s}(?:الثالثه|الحاليه|الجديده))?)|(?:هذا${s})?القرن${s}(?:ال\\s?)?(?<nth>${nth}|ماضي|منصرم|حالي))${stop}(?!${s}الهجري)`),
  decadeDigits: overFolded(`${edge}(?:${phase}${s})?(?:سنوات|اعوام|عقد)${s}(?:ال\\s?)(?<decade>(?:19|20)\\d)0${stop}`),
  /** القرن الخامس عشر قبل الميلاد, عام 1500 ق.م, القرنين الثالث والثاني قبل الميلاد */
  beforeChrist: overFolded(`${edge}(?:${about}${s})?(?:${phase}${s})?(?:(?:${yearWord}|عامي|سنتي|(?:ال|لل)?(?:قرن|قرنين|الف|الفيه))${s}\\(?)?${yearBefore}(?:(?:\\s?[-–ـ/]\\s?|${s}و\\s?|${s}(?:الي|حتي)${s})${yearBefore})?\\)?${s}(?:(?:عام|عاما|سنه)${s})?${bc}`),
} as const;

export const centuryPatterns = {
  decades: overFolded(`${edge}(?<from>\\p{L}+ات)${s}و(?<to>\\p{L}+ات)${s}القرن${s}(?<century>الماضي|المنصرم|العشرين|التاسع عشر)${stop}`),
  decade: overFolded(`${edge}(?<decade>(?:ال)?(?:${tens})(?:ي)?ات)(?:${ofCentury})?${stop}(?!(?:${s}[وا][\\p{L}]{2,}ات)?${s}(?:من${s})?(?:العمر|عمر))`),
  /** القرنين السادس عشر والتاسع عشر: from the one to the other. */
  centuries: overFolded(`${edge}(?:ال|لل)قرن(?:ين|ان)${s}(?:ال\\s?)?(?<from>${nth})${s}و(?:القرن${s})?(?:ال\\s?)?(?<to>${nth})(?:${s}(?:الميلادي|الميلاديين))?${stop}(?!${s}الهجري)`),
  century: overFolded(`${edge}القرن${s}(?:ال)?\\s?(?<nth>${nth}|ماضي|منصرم|حالي)(?:${s}الميلادي)?${stop}(?!${s}الهجري)`),
} as const;

/** What a paragraph must hold somewhere for a kind of them to be in it. */
export const centuryNeeds: Partial<Record<keyof typeof centuryPatterns | keyof typeof agePatterns, RegExp>> = {
  beforeChrist: /الميلاد|المسيح|ق\s?\.\s?م/u, decadeDigits: /(?:19|20)\d0/u, decades: /القرن/u, decade: /(?:ين|ي)ات/u, decadeOfCentury: /عقد/u, centuries: /قرن[يا]ن/u, century: /القرن/u,
};

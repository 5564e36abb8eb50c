import { isCounted, isMeasure } from '../language/counted-nouns.ts';
import { ordinalPattern } from '../language/number-words.ts';
import type { Kind } from './moment-senses.ts';
import { about, month, twin } from './moment-words.ts';

/* Numbers of four digits that are no years: what is counted, sums, hours, resolutions, names of what is made or planned. Over folded text. */

/** What is made or planned, of which the year is a name. A contest has the year that it is of: مونديال 2014. */
const named = '(?:موديل|طراز|ايفون|ويندوز|فيفا|اوتوكاد|بيس|(?:ال)?رويه|اجنده|(?:ال)?خطه|ميثاق)';
/** A name that goes on to its year: رؤية المملكة 2030. */
const namedYear = new RegExp(`(?<!\\p{L})[وفبلك]?${named}(?:\\s(?!(?:في|منذ|عام|سنه|خلال|حتي)\\s)[\\p{L}"«»“”]+){0,4}\\s["«“]?$`, 'u');
/** What counts: نحو 2000 من المدنيين. */
const counts = new RegExp(`(?<!\\p{L})[وفب]?(?:${about}|عددهم|عددها|بلغ|بلغت|يبلغ|تبلغ|قتل|مقتل)\\s$`, 'u');
/** ارتفع عدد الإصابات إلى 1987: a number that goes up or down. */
const grown = /(?<!\p{L})[وفبل]?(?:عدد|حصيله|مجموع|اجمالي|اعداد|رصيد)\s[^.،؛:\d]{2,60}\sالي\s$/u;
/** القرار 1973, قرارات مجلس الأمن 1970 و1973, المادة 2011: a number of its own. */
const numbered = /(?<!\p{L})[وفبلك]?(?:(?:ال|لل)?(?:قرار|قرارين|قراري|قرارات|ماده|مادتين|مواد)|رقم|الرقم|طراز|غرفه|الساعه)(?:\s(?:مجلس|الامن|الامم|المتحده|الدولي|الدوليين|الدوليه|الاممي|الامميين|الامميه|التابع|لمجلس|للامم|رقم|رقمي|ارقام)){0,5}\s\(?$/u;
/** Years in a row before the one at hand: 1970 و. */
const row = /(?:[وفبل]?(?:19|20)\d\d\s?(?:\([^()]{1,14}\)\s)?[،,]?\s?و?)+$/u;
/** What can only stand before a year, or before the time of one. */
const yearly = /^(?:في|منذ|بعد|قبل|حتي|خلال|بحلول|بنهايه|مطلع|نهايه|بدايه|منتصف|اواخر|اوايل|عام|العام|سنه|السنه|من|بين|الاعوام|السنوات|عامي|سنتي)\s/u;

const dayBefore = new RegExp(`(?<![\\d.,:/])(?:\\d{1,2}|${ordinalPattern})\\s(?:من\\s)?(?:شهر\\s)?${month}${twin}\\s$`, 'u');

/** Whether a match of a kind that means a year, or years, is a number for what stands before and behind it. */
export function isNumber(kind: Kind, match: string, before: string, after: string): boolean {
  if (kind === 'yearMarked') return false;
  // 1987.59, 1999,75, الساعة 2030 بتوقيت غرينتش
  if (/^[.,٫]\d{1,3}(?!\d)/u.test(after) || /^\s(?:بتوقيت|توقيت)\s/u.test(after)) return true;
  if (kind !== 'yearWord' && isCount(kind, match, after)) return true;
  const first = before.slice(-80).replace(row, '');
  if (kind === 'bareYear' && (counts.test(before) || grown.test(before))) return true;
  const lead = /^\p{L}{2,}\s/u.exec(match)?.[0] ?? '';
  // في 2018 is a year after any name, and قرارات عامي 2008 و2010 are of years; ويندوز 2018 is the name.
  if (yearly.test(lead)) return false;
  if (numbered.test(first)) return true;
  // Of years in a row the first one tells: موديل 2008 و2012.
  if (namedYear.test(first + lead)) return true;
  // A name in Latin letters with its year: ITEX 2015.
  if (kind === 'bareYear' && /[a-z]\s$/u.test(before)) return true;
  // Of a day that is a name its year is none: جامعة 8 ماي 1945.
  if (kind === 'bareYear' && dayBefore.test(before)) return true;
  return kind === 'bareYear' && closesName(before, after);
}

/** إلى 2000 وحدة, بين 2000 و2050 مقاتلا: so many of what stands behind. في 2018 goes before things too, so that only money, measures and round numbers count there. */
function isCount(kind: Kind, match: string, after: string): boolean {
  if (kind === 'yearRange' && !/^(?:بين|من)\s\d/u.test(match)) return false;
  const [, noun = ''] = /^(?:\s?(?:و\s?|[-–]\s?|(?:الي|حتي|او)\s)\d{4})?\s(\p{L}+)/u.exec(after) ?? [];
  // قبل 2000 عام is so long ago.
  if (/^(?:عام|عاما|سنه)$/u.test(noun) && !/^\s\p{L}+\s\(?\d/u.test(after)) return !/^(?:في|خلال)\s/u.test(match);
  if (kind !== 'yearAlone') return isCounted(noun);
  return isMeasure(noun) || (/^(?:في|بعد|حتي)\s\d\d00/u.test(match) && isCounted(noun));
}

/** A year at the end of what stands between marks as a name: "كازان 2025". */
function closesName(before: string, after: string): boolean {
  const marked = /^\s?["»”]/u.test(after) && /["«“][^"«»“”]{3,40}$/u.test(before);
  return marked && !/(?<!\p{L})(?:في|عام|سنه|منذ|من|حتي|الي|خلال)\s$/u.test(before);
}

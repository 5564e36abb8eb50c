import { definiteNumberPattern, numberPattern } from '../language/number-words.ts';
import { letters, matchesOf, overFolded } from '../language/folded-patterns.ts';
import { about, dual, s, stop, unit } from './moment-words.ts';

/* Order words (بعد, قبل, خلال) with the event or the time that they stand beside. A moment of order names one: never an order word and half a phrase. */

/** An order word in folded text, with what it points at: from `start` up to, not including, `end`. */
export interface FoundOrder {
  start: number;
  end: number;
  order: 'before' | 'after' | 'during';
}

/** What happens and is known, by its noun: without its ending where that is a ة, which a pronoun turns into ت. */
const masculine = '(?:لقاء|لقاي|لقايات|لقاءات|اجتماع|اجتماعات|مقتل|اغتيال|انفجار|هجوم|حفل|انقلاب|زلزال|احتجاج|احتجاجات|اندلاع|انهيار|اعلان|صدور|سقوط|تنصيب|مؤتمر|موتمر|خطاب|استقبال|اتصال|تصريح|ايجاز|فوز|تعادل|تروس|افتتاح|اختتام|انتهاء|ختام|بدء|انطلاق|رحيل|تعيين|فشل|نجاح|وصول|توقيع|افراج|اطلاق|اغلاق|الغاء|انهاء|اقرار|محادثات|مفاوضات|مباحثات|انتخابات|مراسم|مظاهرات|تظاهرات|حرب|انتخاب|غزو|اجتياح|اقتحام|زواج|زفاف|طلاق|اعتقال|توقيف|تفجير|تولي|اعدام|تحرير|قصف|احداث|حوادث|هجمات|غارات)';
const feminine = '(?:زيار|مبارا|جلس|قم|كلم|مغادر|عود|مكالم|احاط|هزيم|وفا|اقال|استقال|مظاهر|تظاهر|مشارك)';
/** Nouns of time that stand behind خلال. */
const time = `(?:الفتره|المرحله|المده|الايام|الاسابيع|الاشهر|الشهور|السنوات|الاعوام|الساعات|العقود|السنين|الموسم|العام|السنه|الشهر|الاسبوع|الصيف|الشتاء)(?:${s}${definiteNumberPattern})?`;
/** Verbal nouns with the article, by their shapes: الاتفاق, الاستقبال, التوقيع, المفاوضات. */
const verbal = `ال(?:ا[${letters}]{3}ا[${letters}]|ات[${letters}]ا[${letters}]|است[${letters}]{2,3}ا[${letters}]|ت[${letters}]{2}ي[${letters}]|م[${letters}]ا[${letters}]{2,3}(?=ه|ات))(?:ه|ات)?`;
const particle = '(?:علي|من|عن|الي|في|مع|بين|حول|ضد|قبل|بعد|خلال|حيث|ان|نحو|اكثر|الذي|التي|الذين|اللذين|اللتين|الا|الان|اليوم|ما|له|لها|لهم|به|بها)';
/** The verb of a clause that tells more of the event, and is no part of its name: مؤتمر عقدته الوزارة, زيارة قام بها. */
const toldOf = '(?:عقد|نظم|قام|اقام|اجر|حضر|شارك|القي|القا|جمع|استضاف|تراس|شهد|جر)(?:ت|ه|ها|هم|ته|تها|اه|اها|وا|وه|ي)?';
const word = `(?!(?:${particle}|${toldOf})${stop})[${letters}]{2,}`;
const definiteWord = `(?!(?:${particle}|${verbal})${stop})ال[${letters}]{3,}`;
const adjectives = `(?:${s}${definiteWord}){0,2}`;
/** Whom or what the event is of: مع الوفد, بين الطرفين, على الاتفاق, مع إيران. A noun that leans on the next takes it along (مع قوات الأمن), or is half a phrase. */
const phraseEnd = `(?=\\s?(?:[^\\s${letters}]|$)|${s}(?:${particle}|[وف][${letters}]+)${stop})`;
const definiteComplement = `ال[${letters}]{3,}${stop}(?:${s}${definiteWord})?`;
const complement = `(?:${s}(?:مع|بين|علي|عن|الي)${s}(?:${definiteComplement}|${word}(?:${s}ال[${letters}]{3,}|${phraseEnd})))`;
/** An event without the article leans on what is behind it: مقتل الرئيس, زيارة مصر, اجتماع أعضاء مكتب المجلس, مقتل ستة أشخاص. */
const leaning = `(?:${masculine}|${feminine}ه|${feminine}ات)(?:(?:${s}(?!ال)${word}){0,2}${s}ال[${letters}]{3,}${adjectives}|${s}(?:${about}${s})?${numberPattern}${s}${word}|${s}${word}|(?=${s}${toldOf}${stop}))`;
const whole = `(?:ال${masculine}|ال${feminine}(?:ه|ات)|${verbal}|${masculine}(?:ه|ها|هم|هما)|${feminine}(?:ت|ات)(?:ه|ها|هم|هما))${stop}${adjectives}`;
/** A noun that wants its complement, and does not have it, is half a phrase: بعد التعليق على. */
const event = `(?:${whole}${complement}|${whole}(?!(?:${s}${definiteWord}){0,2}${s}(?:علي|عن)${stop})|${leaning})`;
/** How long after an event, or before it: يومين, عام واحد, بضعة أشهر, ساعات. */
const length = `(?:(?:${about}|بضعه?|عده)${s})?(?:${numberPattern}${s})?(?:${unit}|${dual})(?:${s}(?:واحده?|قليله|ونصف|فقط|تقريبا)){0,2}`;
/** An event with the time that lies between: يومين من إعلان الهدنة, عام على مقتله; القمة بيومين. */
const counted = `${length}${s}(?:من|علي)${s}${event}|${event}(?=${s}ب)${s}ب\\s?${length}`;
const clause = `ان${s}[${letters}]{3,}${s}${definiteWord}${adjectives}`;
const phrase = `علي${s}اثره(?:ا|ما|م)?|بناء${s}علي${s}دعوه|(?:بدا|بدات|يبدا|تبدا)${s}ب(?:ال)?(?:احتفال|مراسم|استقبال|حفل|عرض|جلسه|كلمه|اجتماع|لقاء|محادثات)[${letters}]*`;

/** Where an order may begin: the whole pattern is long, and is tried there alone. */
const beginning = overFolded('(?<![\\p{L}\\p{M}\\d])[وف]?(?:قب|بع|عقب|اثر|خلال|اثناء|غداه|عشيه|علي|بناء|[يت]?بدا)');
const pattern = overFolded(`[وف]?(?:(?<phrase>${phrase})${stop}|(?<word>قبل|بعد|عقب|اثر|خلال|اثناء|قبيل|بعيد|غداه|عشيه)${s}(?:(?<=(?:قبل|بعد)${s})(?:${counted})|${time}${adjectives}|${event}|(?<=(?:قبل|بعد)${s})${clause})${stop})`, 'y');

/** Every order word of a folded paragraph that names an event or a time. */
export function ordersIn(folded: string): FoundOrder[] {
  let from = 0;
  return [...matchesOf(beginning, folded)].flatMap(({ index }) => {
    pattern.lastIndex = index;
    const match = index < from ? null : pattern.exec(folded);
    if (!match) return [];
    from = index + match[0].length;
    const start = match.index + (/^[وف]/u.test(match[0]) ? 1 : 0);
    const said = match.groups?.word ?? match.groups?.phrase ?? '';
    if (isNoOrder(said, folded.slice(Math.max(0, match.index - 8), match.index))) return [];
    const order = /^(?:قبل|قبيل|بدا|عشيه)/u.test(said) ? 'before' : /^(?:خلال|اثناء)/u.test(said) ? 'during' : 'after';
    return [{ start, end: match.index + match[0].length, order } as const];
  });
}

/** من قبل is "by", من خلال "by means of", فيما بعد "later", ما بعد what follows. */
const isNoOrder = (word: string, before: string) => (/^(?:قبل|خلال)$/u.test(word) && /(?<!\p{L})من\s$/u.test(before)) || (word === 'بعد' && /(?<!\p{L})(?:في)?ما\s$/u.test(before));

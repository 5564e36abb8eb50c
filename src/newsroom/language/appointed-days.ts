import { overFolded } from './folded-patterns.ts';

/* A weekday that is appointed for something lies ahead, whatever the tense of its clause: أرجأت المحكمة القضية إلى الأحد, قال قبل مباراة الأحد. Over folded text. */

const someWords = String.raw`(?:\s["«“]?\p{L}+["»”]?){0,7}?`;
const manyWords = someWords.replace('7', '11');
const part = '(?:(?:غايه|يوم|صباح|مساء|ظهر|فجر|منتصف|ما بعد|موعد|موعد اقصاه)\\s)*';
/** What is put off until a day, and what goes on until then. */
const putOff = overFolded(String.raw`(?<!\p{L})[وفل]?(?:(?:مدد|ارجا|اجل|امهل|رفع|علق|رحل|نقل|حجز|ترجي|[يت]مدد|[يت]رجي|[يت]وجل|[يت]مهل|تاجل|[يت]تاجل)(?:ت|وا|ه|ها|هم|تهم)?|(?:ال)?(?:تاجيل|ارجاء|تمديد|ترحيل|امهال|مهله))(?<!من\sاجل)${manyWords}\s(?:حتي|الي|لغايه)\s${part}$`);
const goesOn = overFolded(String.raw`(?<!\p{L})[وفل]?[يت](?:ستمر|بقي|ظل)${manyWords}\s(?:حتي|الي|لغايه)\s${part}$`);
/** What is to happen, and has its day behind it. */
const event = '(?:ال)?(?:مواجهه|مواجهته|مواجهتها|مباراه|مباراته|مباراتها|مباريات|لقاء|لقايه|لقايها|ديربي|كلاسيكو|موقعه|ملاقاه|قمه|اجتماع|موتمر|مفاوضات|محادثات|انتخابات|اقتراع|تصويت|جلسه|محاكمه|نهايي|جوله|افتتاح|انطلاق|انطلاقه|بدء|بدايه|استضافه|قرعه)';
const beforeEvent = overFolded(String.raw`(?<!\p{L})[وف]?(?:(?:قبل|قبيل|عشيه)\s|(?:(?:[يت]ستعد|[يت]تاهب|مستعد)(?:ون|وا|ا|ه)?|(?:ال)?(?:استعداد|تحضير|تاهب)(?:ا|ات|اته|اتها|ه|ها)?|تحسبا)${someWords}\sل)${event}${someWords}\s$`);
/** The weather that is warned of. */
const weather = 'امطار|رياح|عواصف|عاصفه|زوابع|سيول|فيضانات|ضباب|ثلوج|صقيع|برد|موجه|ارتفاع|انخفاض|اضطراب|تساقط|هطول|حراره|جليد';
const warned = overFolded(String.raw`(?<!\p{L})[وف]?(?:حذر|[يت]حذر|محذر|نبه|[يت]نبه|منبه|تحذير|تحذيرات|(?<!\p{L})توقع|توقعات)(?:ت|وا|ا|ه)?${someWords}\s(?:من|الي|ب)\s?(?:ال)?(?:${weather})${someWords}\s$`);
/** The day that is set for a hearing: حددت المحكمة الأحد موعدا, حددت جلسة الأحد للنظر. */
const set = overFolded(String.raw`(?<!\p{L})[وف]?(?:[يت]?حدد|[يت]عين|[يت]ضرب)(?:ت|وا)?${someWords}\s(?:(?:جلسه|يوم)\s)?$`);
const forIt = /^\s(?:موعدا|تاريخا|ل(?:لنظر|لبت|لفصل|لنطق|لحكم|لاستماع|لمحاكمه|لتصويت|عقد|بدء|بدايه|اجراء|انطلاق|نظر|بحث|اعلان|افتتاح|اقامه|مناقشه|محاكمه|استماع|تنظيم|استئناف|اختيار|انتخاب)(?!\p{L}))/u;

/** What a headline names with its day, and no verb: انتخابات رئاسية في الجزيرة الأحد. */
const headed = /^[^\p{L}]{0,4}(?:ال)?(?:اضراب|انتخابات|استفتاء|اقتراع|قمه|امطار|رياح|عواصف|ثلوج|طقس|اجواء|حداد|عطله)(?:\s\p{L}+){0,6}\s$/u;
/** What has happened, with its day behind it: يغيب عن المباراة بعد إصابته الاثنين. */
const happening = 'اصابه|خساره|هزيمه|فوز|تعادل|مقتل|وفاه|رحيل|اغتيال|هجوم|هجمات|قصف|غاره|غارات|اعتقال|توقيف|احتجاز|استقاله|اقاله|انفجار|حادث|حادثه|حريق|غرق|تحطم|زلزال|اندلاع|وصول|طرد|انسحاب|سقوط|انهيار|اقتحام|اعتداء|مواجهات|اشتباكات|ضربات|ضربه|تصريح|تصريحات';
const behindIt = new RegExp(`(?<!\\p{L})[وف]?(?:بعد|عقب|اثر|جراء|بسبب|غداه|منذ)\\s(?:ان\\s)?(?:ال)?(?:${happening.replaceAll('ه|', '[هت]|')})(?:ه|ها|هم|هما)?(?:\\s\\p{L}+){0,3}\\s$`, 'u');

/** Whether a weekday is that of something that has happened, whatever its clause looks ahead to. `clause` is the folded text of its sentence up to it. */
export function isOfHappening(clause: string): boolean {
  return behindIt.test(clause);
}

type HasPast = (stretch: string) => boolean;
const wasSo = /(?<!\p{L})[وف]?كانت?\s/u;
const upTo = /\s(?:حتي|الي|لغايه)\s(?:\p{L}+\s){0,2}$/u;

/** Whether the end of a clause has a pattern, and no verb of the past in it but its first word. */
function isFree(clause: string, pattern: RegExp, hasPast: HasPast): boolean {
  pattern.lastIndex = 0;
  const match = pattern.exec(clause);
  return match !== null && !hasPast(match[0].replace(/^\S+/u, ''));
}

/** Whether something is put off until a weekday, or set for it, so that it is neither this day nor one that has been. As `isAppointed`. */
export function isPutOff(clause: string, after: string, hasPast: HasPast): boolean {
  return !wasSo.test(clause) && ((upTo.test(clause) && isFree(clause, putOff, hasPast)) || (forIt.test(after) && isFree(clause, set, hasPast)));
}

/**
 * Whether a weekday is appointed for something that has not been. `clause` is the folded text of its sentence up to it, `after` what
 * stands behind it; `hasPast` tells whether a stretch of the clause holds a verb of the past.
 */
export function isAppointed(clause: string, after: string, hasPast: HasPast): boolean {
  if (wasSo.test(clause)) return false;
  const free = (pattern: RegExp) => isFree(clause, pattern, hasPast);
  if (isPutOff(clause, after, hasPast) || (upTo.test(clause) && free(goesOn))) return true;
  if (headed.test(clause) && !hasPast(clause) && !hasPast(/^\s?[،,]?(?:\s\p{L}+){0,2}/u.exec(after)?.[0] ?? '')) return true;
  return free(beforeEvent) || free(warned);
}

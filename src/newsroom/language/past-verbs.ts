import { letters, matchesOf } from './folded-patterns.ts';
import { kept } from './kept-words.ts';
import { lexicon } from './sentence-words.ts';

/* Verbs of the past, as they tell of what has been. Over folded text. */

/** What is said or decided: a date behind it may be that of what it is about. */
const spoken = lexicon(
  'قال أعلن أكد أضاف أفاد ذكر صرح أوضح شدد كشف اعتبر اتهم دعا رفض طالب قرر شكر كرر نفى حذر هدد انتقد جدد أبلغ أعرب اتخذ تلقى بحث ناشد رحب',
);
/** What is decided or put off, of the verbs that are known by their ت alone: حددت, أرجأت. Any other one, at the head of its clause, tells of what happened. */
const planned = lexicon('حدد اقترح وعد تعهد طلب أجل أرجأ مدد اعتمد وافق توقع رجح خطط اتفق برمج منح اشترط ربط حجز');
/** What has happened on its day. */
const happened = lexicon(
  'أصبح كان كانوا أصيب وصل التقى زار وقع شهد فاز خسر تعادل لقي شن تراجع ارتفع هبط انخفض صعد قام نشر غادر سجل أطلق توفي دان أدان شارك استقبل تعرض اندلع سقط بلغ حصل جاء تسلم تفقد عاد صدر اختتم جرت تمت',
  'بدأ انطلق افتتح دخل خرج ولد التحق انضم استقال أقيل انتخب تزوج تخرج احتل سيطر هاجم قصف دمر اغتيل اغتال اختطف خطف اعتقل احتجز استشهد أعدم أفرج استولى انسحب أعيد استأنف أغلق أسس تأسس أنشأ أنشئ أقام أقيم نفذ حقق أحرز توج هزم أقر ألغى استضاف احتضن اختفى عثر اكتشف احترق انفجر انهار اصطدم هرب نجا مات رحل فارق شيع استعاد تجاوز انقطع أصدر اعترف تضاعف اشترى باع أبرم أحال استجوب أحبط داهم اقتحم اشتبك أصاب استهدف أسقط أطاح نجح أخفق سافر انتقل اعتزل انتحر ثبت فر أحيل أدين أودع رشح اختير استبعد حوكم احتفل',
);
/** What is a noun as well, and tells of what has been all the same: قتل, عقد. */
const both = lexicon('قتل عقد أجري');
/** What is a noun as well, and a verb at the head of its clause alone: تولى المنصب في, توجه إلى. */
const either = lexicon('تولى عين انتهى توجه دفن تأهل تغلب تحطم تدهور حضر تنحى');
/** Other words that tell of what has been. */
const others = lexicon('قد منذ الماضي الماضية أمس');

/** What ends as a verb of the past does, and is none: بيروت, وتحت, بوقت. */
const noPast = /^[وفبلك]{0,2}(?:بيروت|حضرموت|انترنت|روبرت|وقت|تحت|بنت|صوت|موت|زيت|صمت)$/u;
/** A verb of the past with its ت: وقعت, أعلنت; no noun with the article. */
const withTa = /^(?![وف]?[بك]?ال|[وف]?لل).{2,}[^اي]ت$/u;
/** Where a verb stands at the head of its clause. */
const head = /(?:^|[.،؛:]|(?<!\p{L})[وف]?(?:قد|كان|ثم|الذي|حيث|حين|عندما|انه|ان))\s*$/u;

/** A verb of the past in a clause, and where it stands. */
export interface PastVerb {
  index: number;
  end: number;
  /** Whether it tells of what happened on a day, and not of what was said or decided. */
  happened: boolean;
}

type Kind = 'happened' | 'other' | 'both' | 'either';

const kindOf = kept((word: string): Kind | undefined => {
  const stems = [word, word.replace(/^[وف]/u, '')].flatMap((one) => [one, ...['', 'ي', 'ا'].map((end) => one.replace(/(?<=.{2})(?:ت|وا)$/u, end))]);
  const isOf = (list: ReadonlySet<string>) => stems.some((stem) => list.has(stem));
  if (isOf(spoken) || isOf(others)) return 'other';
  if (isOf(happened)) return 'happened';
  const [noun, verb] = [isOf(both), isOf(either)];
  if (noun || verb) return /(?:ت|وا)$/u.test(word) ? 'happened' : noun ? 'both' : 'either';
  return withTa.test(word) && !noPast.test(word) ? (isOf(planned) ? 'other' : 'both') : undefined;
});

const words = new RegExp(`[${letters}]+`, 'g');

/** The verbs of the past in a clause of folded text, in their order, with قد, منذ, الماضي and أمس. */
export function pastVerbsIn(clause: string): PastVerb[] {
  return [...matchesOf(words, clause)].flatMap(({ 0: word, index }) => {
    const kind = kindOf(word);
    const heads = (kind === 'both' || kind === 'either') && head.test(clause.slice(0, index));
    if (kind === undefined || (kind === 'either' && !heads)) return [];
    return [{ index, end: index + word.length, happened: kind === 'happened' || heads }];
  });
}

/** What leads from what happened to another matter: أن, what is expected, and what is held or arranged, whose day it may be. */
const elsewhere = /(?<!\p{L})[وفبلك]?(?:ان|انه|انها|ال?مقرر|ال?مقرره|ال?منتظر|ال?متوقع|ال?مرتقب|موعد|موعدا|لموعد|استعدادا|تحضيرا|تمهيدا|حول|بشان|(?:[بل]|لل|ال)?(?:استضافه|اجراء|تنظيم|اقامه|انتخابات|استفتاء|قمه|مونديال|اولمبياد|نهاييات)|حتي|قبل|قبيل|الي غايه|س[يتن]\p{L}{3,})(?!\p{L})/u;

/** Whether the last verb of a clause surely tells of what happened on the day or in the month behind it: وصل إلى المدينة في, كان قد أعلن في. `clause` is the folded text up to that. */
export function hasHappened(clause: string): boolean {
  const verb = pastVerbsIn(clause).at(-1);
  if (verb === undefined) return false;
  const rest = clause.slice(verb.end);
  const long = /(?<!\p{L})[وف]?(?:قد|كان|كانت)\s(?:\p{L}+\s)?$/u.test(clause.slice(0, verb.index));
  // Right behind its verb a day is when that was said or decided: أعلن في 3 أغسطس عن.
  if (/^\s(?:(?:في|يوم|بتاريخ|شهر|صباح|مساء|فجر|ليل)\s)+$/u.test(rest)) return true;
  return (verb.happened || long) && !elsewhere.test(rest) && (rest.match(/\s/gu)?.length ?? 0) <= 9;
}

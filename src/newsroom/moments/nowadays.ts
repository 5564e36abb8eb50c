import { isAhead, isBehind } from '../language/tense.ts';

/* اليوم without its weekday is often no day of the calendar, but our time, as writers of opinion have it. Over folded text. */

/** What lasts, by its verb in the present: تمتلك اليوم, نجده اليوم, يعد اليوم. What happens today is told with others: يعقد اليوم. */
const lasting = /(?<!\p{L})[وف]?[يتن](?:عد|عتبر|متلك|ملك|عيش|عاني|مثل|شكل|بدو|حتاج|عرف|عتمد|ضم|ظل|بقي|وجد|مكن|ري|جد|حتل|فخر|ستحق|تمتع|ستطيع|شهده|واجهه)(?:ه|ها|هم|نا|ون)?\s$/u;
/** What has become so, and what people or things are: أصبح اليوم, ما هي عليه اليوم, لكننا اليوم. */
const state = /(?<!\p{L})[وف]?(?:عليه|عليها|(?:اصبح|صار|بات)(?:ت|وا|نا)?|لكن(?:نا|ه|ها|هم)?|[بل]?اننا|نحن|هو|هي|هم|العربيه|الاسلاميه)\s$/u;
/** What we see, what the world is like, what people are today. */
const world = /(?<!\p{L})[وف]?(?:ن(?!هايه|سبه|تيجه|قطه|خبه|شره|دوه|سخه|افذه)\p{L}{2,}ه|(?:ال|لل)(?:اوضاع|وضع|واقع|عالم|حال|مجتمع|امه|شباب|مستخدم)|(?:عالم|حيات|مجتمع|مجتمعات|واقع|امت|بلاد)نا)\s$/u;
/** What goes on behind it as a state does: اليوم هو, اليوم ليست, الناس اليوم يعملون. */
const statement = /^\s(?:هو|هي|ليس|ليست|مختلفه?(?=\s(?:عن|عما|تماما|جدا|كليا)(?!\p{L})|\s?[.،؛!؟]|$)|ي(?!وم)\p{L}{3,})(?!\p{L})/u;
/** What has become of it: الجندي اليوم تحول إلى, واليوم أصبحت. */
const become = /^\s(?:اصبح|صار|بات|تحول)(?:ت|نا|وا)?(?!\p{L})/u;
/** A quotation that opens with it tells of its own day: "اليوم أعلنا"; but with a verb in the present of our time: "اليوم تصنعه الآلة". */
const opensQuotation = /[«“"]\s?$/u;
const opensSentence = /(?:^|[.!؟]\s?|:\s?|\n)$/u;
const opensWithLetter = /(?:^|[.،؛!؟»"”:]\s?|\n)(?:و|ف|اما\s)$/u;

/** Whether اليوم, alone between what is before and behind it, is our time. */
export function isNowadays(before: string, after: string): boolean {
  if (lasting.test(before) || state.test(before) || world.test(before) || become.test(after)) return true;
  if (/^\s?(?:[،,:]|\.\.)/u.test(after)) return false;
  if (opensQuotation.test(before) && /^\s[يتن]\p{L}{3,}/u.test(after)) return true;
  if (statement.test(after) && !isBehind(before, '') && !isAhead(before)) return true;
  return opensSentence.test(before) || opensWithLetter.test(before);
}

import { matchesOf, overFolded } from './folded-patterns.ts';
import { lexicon } from './sentence-words.ts';
import { isPlace } from './speaker-lexicon.ts';

/* Verbs in the present at the head of a clause, which tell of what is near: يتوجه الناخبون الأحد, تسحب القرعة السبت. Over folded text. */

/** Reporting and what lasts: it tells of no coming day. A court before which somebody stands is not what "represents". */
const lasting = 'قول|ضيف|اتي|جي|ذكر|عد|عتبر|شار(?!ك)|شير|بدو|ري|عتقد|ظهر|بلغ|قدر|مثل(?!(?:\\s\\p{L}+){0,4}\\sامام\\s)|مكن|جب|نبغي|عود|عيش|عمل|واصل|ستمر|زال|رجح|وكد|وضح|فيد|تهم|حمل|ضم|شمل|هدف|سعي|عاني|شكل|قع|عرف|حاول|رفض|قود|ذهب';
/** Where a clause has its head: at the beginning, behind a pause, or the dash of a dateline. */
const head = String.raw`(?<=^[^\p{L}]{0,4}|[،؛]\s|^[^.،]{3,50}\s[/–—-]\s)`;
/** What begins with ي and is no verb: names of foreigners, behind و too. */
const names = 'وم|وليو|ونيو|ناير|سار|هود|ليام|ليامز|ندوز|كيبيديا|لسون|نستون|ستمنستر|ستهام|سكونسن|كيليكس|مين|مني';
const masculine = overFolded(String.raw`(?:${head}[وف]?|(?<=\s)و)ي(?!${names}|${lasting})\p{L}{3,}(?!\p{L})`);
const feminine = overFolded(String.raw`(?:${head}(?<lead>[وف]?)|(?<=\s)و)(?<verb>ت(?!${lasting})\p{L}{2,})(?!\p{L})`);
/** We meet on Saturday: what speakers and papers say of themselves. */
const ours = overFolded(String.raw`(?<!\p{L})[وف]?ن(?:لتقي|لعب|خوض|واجه|عقد|ستقبل|ستضيف|جتمع|سافر|غادر|علن|نتظر|ترقب|صوت|حتفل|فتتح|طلق|ناقش|ستانف|عود)(?:ه|ها|هم|كم)?(?!\p{L})`);

/** What begins with ت and has the shape of no verb in the present: تأجيل, تجربة, تطورات, تسلمت. */
const noun = /^(?:ت..ي.{1,2}|.*(?:ه|ات|ت|يه|ان|ين|ون))$/u;
/** Verbs whose root ends in ه. */
const ofRoot = /^(?:تواجه|تتواجه|تتوجه|تتجه)$/u;
/** The derived forms whose present alone begins so: تستضيف, تنطلق, تختتم, تتوجه. */
const surely = /^(?:تست.{2,}|تن[^اوي].{2}|ت[^اوي]ت[^ا].{1,2}|تت(?!ابع).{3,}|تشتد|تمتد|تحتل)$/u;
/** Verbs of the present that have no other form spelt alike, or a rare one, so that any subject may follow: تعلن مصر. */
const plain = lexicon('تعلن تعقد تنظر تمثل تبدأ تفتح تغلق تصل تجري تهب تشن تسود تصدر تقيم تقام تشهد تلعب تلاقي تشارك تخوض تواجه تتواجه تبث تطلق تطرح تناقش تبحث تحيي تعود تزور تهطل تسحب تدشن تضع تصوت تغادر تستأنف تودع تشيع');
/** Verbs of the past, and nouns, that are spelt as a verb of the present with a woman for its subject: تسلم, تراجع. */
const turning = lexicon(
  'تسلم توجه تعرض تظاهر تراجع تولى تلقى تبنى تخلى تعدى تحدى تصدى تمنى توفي تبقى تخطى تردى تعافى تنامى تعهد تفقد تجمع توقف تعطل تصاعد تجدد تحسن تغير تطور تأخر تعثر تقدم تبادل تزايد تحطم تدفق تسرب تضرر تحول تحدث تمكن تأكد تقرر تكبد تصدر تمسك تحمل تحرك تجاوز تعادل توقع تنازل تناول تعاون توافق توصل تواصل تدهور تدخل ترأس تزامن تزوج تخرج تأثر تأسس تأهل توج تسبب تعاقد تعامل تفاقم تفجر تدرب تجول تذكر تساءل تسلل تشاجر تصالح تضامن تطوع تعذر تعلم تعين تفاوض تقاعد تقلص تكرر تكلم توسط توسع توعد تورط توغل',
);

/** Men whose plural ends as a woman's singular: تظاهر الطلبة. */
const men = /^(?:ال)?(?:طلبه|قاده|ساده|قضاه|هواه|رماه|دعاه|مشاه|ولاه|نحاه|رواه|بحاره|اساقفه|افارقه|مغاربه|اساتذه|تلامذه|صيادله|خليفه|علامه|ميات|عشرات)$/u;

/**
 * Where the last head of a clause stands that speaks of what is near, of those that lie behind `from`: يتوجه, تسحب القرعة, نلتقي.
 * `clause` is the folded text up to it, `after` the text behind it where it is a day or a month: a season comes every year, and
 * "prices rise in summer" means no coming one. Undefined where there is none.
 */
export function presentAt(clause: string, after: string | undefined, from: number): number | undefined {
  const he = [...matchesOf(masculine, clause), ...matchesOf(ours, clause)].map(({ index }) => index);
  const she = after === undefined ? [] : [...matchesOf(feminine, clause)].filter(({ 0: found, groups, index }) => isPresent(groups?.verb ?? '', `${clause.slice(index + found.length)} ${after}`, groups?.lead === ''));
  const found = Math.max(-1, ...he, ...she.map(({ index }) => index));
  return found < from || found < 0 ? undefined : found;
}

/** Whether a word that begins with ت is a verb in the present: its shape says so, or a woman, or things, behind it. `subject` is the text behind it, `leads` whether no letter leans on it. */
function isPresent(verb: string, subject: string, leads: boolean): boolean {
  if ((noun.test(verb) && !ofRoot.test(verb)) || isPlace(verb)) return false;
  if (surely.test(verb) || verb.length < 4) return surely.test(verb) || plain.has(verb);
  const next = /^[\s"«“]*(?:(?:اول|اخر|ثاني|ثالث|احدي|كل|جميع|معظم|اغلب|بعض|نحو|حوالي)\s)?(?<word>\p{L}+)/u.exec(subject)?.groups?.word ?? '';
  // وتسلم الجائزة goes on with its own subject, and has the other for its object.
  // تفاقم الأزمة is the noun: the verb in the present would be تتفاقم.
  if (turning.has(verb)) return leads && verb[2] !== 'ا' && /^ال\p{L}{2,}ه$/u.test(next) && !men.test(next);
  return plain.has(verb) || (leads && /^(?:\p{L}{3,}(?:ه|ات)|ال(?:بلاد|حرب|شمس|ارض|مدن|فرق|قوي|محاكم))$/u.test(next) && !men.test(next));
}

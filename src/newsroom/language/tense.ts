import { lastSentence, matchesOf, overFolded } from './folded-patterns.ts';

/* Whether a date that does not say so is past or to come: what its clause speaks of. Over folded text. */

const future = overFolded(String.raw`(?<!\p{L})(?:[وف]?(?:س[يتن](?:\p{L}{3,}|تم|صل|حل|قع|ضم|ظل|مر|بث|جد|ضع|قف|رد|شن)|سوف|لن|مهله|علي ان|(?:اعتبارا|ابتداء|بدءا) من|هذا|استعدادا|تحضيرا|تاهبا|يرتقب|ترتقب|[يت]نتظر ان|[يتن]?توقع(?:ت|ات)?|نامل|[يت]عتزم|[يت]نوي)|[وفبلك]?(?:ال)?(?:مقرر|منتظر|مفترض|متوقع|مرتقب|مزمع)ه?)(?!\p{L})`);
/** Words that begin as a verb of the future does: سياسة, سيارة. */
const noFuture = /^[وف]?س(?:ياس|يار|تين|تار|يناء|يطر(?!ح)|يد|ينم|يما|ينار|تاد|يوف|يره|يرا)/u;
/** Where no verb can stand: behind a preposition or a title. */
const beforeName = /(?<!\p{L})[وف]?(?:من|مع|عن|علي|الي|في|بين|لدي|عند|ضد|نظيره|نظيرها|وزير|رييس|وزيره|رييسه)\s$/u;
/** What opens a clause of its own, in which a verb may stand. */
const opens = /[:،؛"“”«»(]|(?<!\p{L})[وفبل]?(?:ان|انه|انها|انهم|انهما|الذي|التي|الذين|اللتين|حيث|فيما|بينما|لكن|كما|ثم|ما|اذا)(?!\p{L})|(?<!\p{L})و(?=\p{L}{2})/u;
/** What introduces a noun, and not a verb, that is spelt as a verb of the past is: من المقرر عقد, من المتوقع وصول. */
const awaiting = /^[وفبلك]?(?:ال)?(?:مقرر|منتظر|مفترض|متوقع|مرتقب|مزمع)ه?$/u;
/** What is set as a condition is still to come: في حال تأكدت, إذا فاز. */
const condition = overFolded(String.raw`(?<!\p{L})[وف]?(?:اذا|لو|في حال|في حاله|حال)(?!\p{L})`);
/** A sentence that opens with a verb in the present tells of what is near: يتوجه الناخبون الأحد. Reporting and lasting states aside. */
const opening = overFolded(String.raw`(?<=^[^\p{L}]{0,4}|[،؛]\s)[وف]?ي(?!وم|وليو|ونيو|ناير|سار|هود|قول|ضيف|اتي|جي|ذكر|عد|عتبر|شار|شير|بدو|ري|عتقد|ظهر|بلغ|قدر|مثل|مكن|جب|نبغي|عود|عيش|عمل|واصل|ستمر|زال|رجح|وكد|وضح|فيد|تهم|حمل|ضم|شمل|هدف|سعي|عاني|شكل|قع|عرف|حاول|رفض|قود|ذهب)\p{L}{3,}(?!\p{L})`);
/** Verbs that the news has in the present for what is to come: تقام, يلتقي, تستضيف. */
const planned = overFolded(String.raw`(?<!\p{L})[وف]?[يت](?:قام|عقد|نعقد|نطلق|نتهي|لتقي|واجه|ستضيف|ستقبل|حتضن|شهد|خوض|ختتم|فتتح|دشن|صل|حل|زور|غادر|صوت|وقع|بدا|جري|نظم|حاضر|توجه|جتمع|حسم|سدل|ستمر|متد|تواصل|سري|دخل(?=\sحيز))(?:ه|ها|هم|هما)?(?!\p{L})`);
/** The commonest verbs of the past without a ت at their end, and قد and منذ, which tell of it. */
const pastVerbs = [
  'قال اصبح اعلن اكد اضاف كان كانوا قد افاد ذكر صرح اوضح شدد كشف قتل اصيب اعتبر اتهم دعا رفض وصل التقي بحث زار',
  'عقد وقع شهد فاز خسر تعادل لقي اعرب طالب قرر شن تراجع ارتفع هبط انخفض صعد شكر كرر قام نشر نفي غادر سجل اطلق',
  'توفي دان ادان حذر هدد انتقد جدد اتخذ ابلغ شارك استقبل تعرض اندلع سقط بلغ حصل تلقي جاء اجري تسلم تفقد عاد صدر اختتم جرت تمت منذ',
].join(' ').replaceAll(' ', '|');
/** A verb of the past with its ت: وقعت, أعلنت; no noun with the article. */
const withTa = '(?!(?:[وف]?[بك]?ال|[وف]?لل))\\p{L}{2,}[^اي\\s]ت';
/** What has been: verbs of the past, and الماضي and أمس. */
const been = overFolded(`(?<!\\p{L})(?:[وف]?(?:${withTa}|${pastVerbs})|الماضي|الماضيه|امس)(?!\\p{L})`);

/** What is decided, called for or agreed upon is still to come where the day stands behind it: قررت الوزارة تعليق الدراسة الأحد, دعا إلى التظاهر الأحد. */
const resolved = 'تعليق|اغلاق|تاجيل|عقد|تنظيم|اجراء|تمديد|الغاء|بدء|استئناف|اضراب|تظاهر|مظاهره|مظاهرات|تظاهره|احتجاج|اعتصام|اجتماع|لقاء|جلسه|سفر|توجه|خروج|مشاركه|تجمع|حداد|عطله';
const someWords = '(?:\\s\\p{L}+){0,6}?';
const decided = overFolded(`(?<!\\p{L})[وف]?(?:(?:[يت]?قرر(?:ت|وا)?)${someWords}(?<!\\s(?:خلال|في|بعد|قبل|عقب|اثناء))|(?:دعا|دعت|دعوا|[يت]دعو)${someWords}\\sالي|(?:اتفق|وافق)(?:ت|ا|وا)?${someWords}\\sعلي)\\s(?:ال)?(?:${resolved})(?!\\p{L})`);

/** What is arranged for a day of a month, which need not be near: a hearing, a vote, the beginning of something; what is put off until it; what is promised. */
const arranged = `${resolved}|اقامه|انطلاق|افتتاح|انتخابات|استفتاء|اطلاق|طرح`;
const arranging = overFolded(`(?<!\\p{L})[وف]?(?:(?:[يت]?قرر|[يت]?علن|اعلن)(?:ت|وا)?${someWords}(?<!\\s(?:خلال|في|بعد|قبل|عقب|اثناء|منذ))\\s(?:ال)?(?:${arranged})(?!\\p{L})|(?:دعا|دعت|دعوا|[يت]دعو)${someWords}\\sالي\\s(?:ال)?(?:${arranged})(?!\\p{L})|[يت]?حدد(?:ت|وا)?${someWords}\\s(?:جلسه|موعدا?|تاريخا?|يوم)(?!\\p{L})|(?:[يت]عد|وعد|[يت]?تعهد)(?:ت|وا)?(?!\\sبلفور)${someWords}\\sب(?:ال)?\\p{L}{3,}|(?:مدد|ارجا|اجل|[يت]مدد|[يت]رجي|[يت]وجل)(?:ت|وا)?(?<!من\\sاجل)${someWords}\\s(?:حتي|الي)(?=\\s(?:(?:غايه|يوم|شهر|نهايه|مطلع|موعد|اقصاه)\\s)*$))`);

/** Whether the clause before a day or a month tells for when something is arranged: دعا إلى انتخابات في, حددت جلسة, مددت الهدنة حتى. `before` is the folded text up to it. */
export function isArranged(before: string): boolean {
  const clause = lastSentence(before.slice(-160));
  return lastOf(clause, arranging, (word, at) => at + word.length >= clause.length - 75 && pastIn(clause.slice(at + word.length)).length === 0) !== undefined;
}

/** Whether a weekday closes a clause that opens with what is to come, and has room for nothing else: وسيجتمع الوزراء الأحد, ومن المقرر أن يجتمعوا الأحد. `before` is the folded text up to it. */
export function isSurelyAhead(before: string): boolean {
  const sentence = lastSentence(before.slice(-160));
  const clause = opensAhead.exec(sentence)?.[0] ?? '';
  return clause !== '' && !noFuture.test(clause.trimStart()) && !elsewhere.test(clause) && pastIn(clause).length === 0;
}

const opensAhead = /(?:(?<=^\s*)[وف]?|(?<=[،؛]\s?)و)(?:س[يتن]\p{L}{2,}|سوف|من\sال(?:مقرر|منتظر|مزمع|مرتقب)\sان)(?:\s[\p{L}\d]+){1,9}\s$/u;
/** What leads from a clause to another time than its own. */
const elsewhere = /(?<!\p{L})[وفبل]?(?:خلال|بعد|قبل|منذ|عند|كما|الذي|التي|الذين|حيث|اثر|عقب|بسبب|حين|حول|ايام|اجتماع|لقاء|مباراه|قمه)(?!\p{L})/u;

/** Whether the clause before a weekday speaks of what is to come: سيلتقي, من المقرر, تقام. `before` is the text up to it. */
export function isAhead(before: string): boolean {
  const clause = lastSentence(before.slice(-160));
  // Such a verb in the present looks ahead only to a day that stands near it.
  const near = Math.max(0, clause.length - 75);
  const coming = lastOf(clause, future, (word, at) => !noFuture.test(word) && !isName(clause, word, at) && (!/^(?:هذا|.*\sمن)$/u.test(word) || at + word.length === clause.length - 1)) ?? lastOf(clause, planned, (_word, at) => at >= near) ?? lastOf(clause, opening, (_word, at) => at >= near);
  if (lastOf(clause, decided, (word, at) => at + word.length >= near && pastIn(clause.slice(at + word.length)).length === 0) !== undefined) return true;
  // A condition reaches up to its pause.
  if (lastOf(clause, condition, (_word, at) => at >= near && !/[،؛]\s?\S/u.test(clause.slice(at))) !== undefined) return true;
  if (coming === undefined) return false;
  // كان من المقرر tells of what was to be; of two verbs the nearer one decides.
  if (/(?<!\p{L})[وف]?كانت?\s(?:\S+\s)?(?:من\s)?$/u.test(clause.slice(0, coming))) return false;
  const [word = ''] = /^\S+/u.exec(clause.slice(coming)) ?? [];
  return pastIn(clause.slice(coming).replace(awaiting.test(word) ? /^\S+\s\S+/u : /^\S+/u, '')).length === 0;
}

/** Whether the clause around a date tells of what has been, and does not look ahead. */
export function isBehind(before: string, after: string): boolean {
  const [next = ''] = after.slice(0, 16).trimStart().split(/\s/u);
  if (/^\s?[،,]?\s/u.test(after) && pastIn(next).length > 0) return true;
  const clause = lastSentence(before.slice(-160));
  return !isAhead(before) && pastIn(clause).length > 0;
}

/** A name that begins as a verb does (سيرغي, ستيفن): it stands behind a preposition, or in the subject of a verb before it: أعلنت المفوضة سيسيليا. */
function isName(clause: string, word: string, at: number): boolean {
  if (!/^س[يتن]/u.test(word)) return false;
  const before = clause.slice(0, at);
  if (beforeName.test(before)) return true;
  const verb = pastIn(before).at(-1)?.index;
  return verb !== undefined && /(?<!\p{L})(?:ال|لل|بال)\p{L}+\s$/u.test(before) && !opens.test(before.slice(verb).replace(/^\S+/u, ''));
}

/** What ends as a verb of the past does, and is none: بيروت, وتحت, بوقت. */
const noPast = /^[وفبلك]{0,2}(?:بيروت|حضرموت|انترنت|روبرت|وقت|تحت|بنت|صوت|موت|زيت|صمت)$/u;

/** The verbs of the past in a clause, and where they stand. */
function pastIn(clause: string): RegExpMatchArray[] {
  return [...matchesOf(been, clause)].filter(([word]) => !noPast.test(word));
}

function lastOf(clause: string, pattern: RegExp, counts: (word: string, at: number) => boolean): number | undefined {
  return [...matchesOf(pattern, clause)].findLast((match) => counts(match[0], match.index))?.index;
}

import { isAppointed, isOfHappening, isPutOff } from './appointed-days.ts';
import { lastSentence, matchesOf, overFolded } from './folded-patterns.ts';
import { hasHappened, pastVerbsIn } from './past-verbs.ts';
import { presentAt } from './present-verbs.ts';

/* Whether a date that does not say so is past or to come: what its clause speaks of. Over folded text. */

const future = overFolded(String.raw`(?<!\p{L})(?:[وف]?(?:س[يتن](?:\p{L}{3,}|تم|صل|حل|قع|ضم|ظل|مر|بث|جد|ضع|قف|رد|شن)|سوف|لن|مهله|علي ان|(?:اعتبارا|ابتداء|بدءا) من|هذا|استعدادا|تحضيرا|تاهبا|يرتقب|ترتقب|[يت]نتظر ان|[يتن]?توقع(?:ت|ات)?|نامل|[يت]عتزم|[يت]نوي)|[وفبلك]?(?:ال)?(?:مقرر|منتظر|مفترض|متوقع|مرتقب|مزمع)ه?)(?!\p{L})`);
/** Words that begin as a verb of the future does: سياسة, سيارة. */
const noFuture = /^[وف]?س(?:ياس|يار|تين|تار|يناء|يطر(?!ح)|يد|ينم|يما|ينار|تاد|يوف|يره|يرا|نوا?ت|نوي|نتكوم|نتيم|نغاف|نغال|نجار|توكهولم|تاندرد|تيف|تون|تيوارت|يلفا|يمون|يميوني|يباستيان|يمنز|يتيزن)/u;
/** Where no verb can stand: behind a preposition or a title. */
const beforeName = /(?<!\p{L})[وف]?(?:من|مع|عن|علي|الي|في|بين|لدي|عند|ضد|نظيره|نظيرها|وزير|رييس|وزيره|رييسه)\s$/u;
/** What opens a clause of its own, in which a verb may stand. */
const opens = /[:،؛"“”«»(]|(?<!\p{L})[وفبل]?(?:ان|انه|انها|انهم|انهما|الذي|التي|الذين|اللتين|حيث|فيما|بينما|لكن|كما|ثم|ما|اذا)(?!\p{L})|(?<!\p{L})و(?=\p{L}{2})/u;
/** What introduces a noun, and not a verb, that is spelt as a verb of the past is: من المقرر عقد, من المتوقع وصول. */
const awaiting = /^[وفبلك]?(?:ال)?(?:مقرر|منتظر|مفترض|متوقع|مرتقب|مزمع)ه?$/u;
/** What is set as a condition is still to come: في حال تأكدت, إذا فاز. */
const condition = overFolded(String.raw`(?<!\p{L})[وف]?(?:اذا|لو|في حال|في حاله|حال)(?!\p{L})`);
/** Verbs that the news has in the present for what is to come: تقام, يلتقي, تستضيف. */
const planned = overFolded(String.raw`(?<!\p{L})[وف]?[يت](?:قام|عقد|نعقد|نطلق|نتهي|لتقي|واجه|ستضيف|ستقبل|حتضن|شهد|خوض|ختتم|فتتح|دشن|صل|حل|زور|غادر|صوت|(?<=ي)وقع|بدا|جري|نظم|حاضر|توجه|جتمع|حسم|سدل|ستمر|متد|تواصل|سري|دخل(?=\sحيز))(?:ه|ها|هم|هما)?(?!\p{L})`);
/** What is decided, called for or agreed upon is still to come where the day stands behind it: قررت الوزارة تعليق الدراسة الأحد, دعا إلى التظاهر الأحد. */
const resolved = 'تعليق|اغلاق|تاجيل|عقد|تنظيم|اجراء|تمديد|الغاء|بدء|استئناف|مواصله|متابعه|اضراب|تظاهر|مظاهره|مظاهرات|تظاهره|احتجاج|اعتصام|اجتماع|لقاء|جلسه|سفر|توجه|خروج|مشاركه|تجمع|حداد|عطله|مسيره|مسيرات|وقفه|وقفات|اعتصامات|اضرابات|نفير|تعبيه';
const someWords = '(?:\\s\\p{L}+){0,6}?';
const decided = overFolded(`(?<!\\p{L})[وف]?(?:(?:[يت]?قرر(?:ت|وا)?)${someWords}(?<!\\s(?:خلال|في|بعد|قبل|عقب|اثناء))|(?:دعا|دعت|دعوا|[يت]دعو)${someWords}\\sالي|(?:اتفق|وافق)(?:ت|ا|وا)?${someWords}\\sعلي|(?:طالب|هدد|تعهد|وعد|لوح|اوصي)(?:ت|وا|ا)?${someWords}\\sب(?=\\p{L}))\\s?(?:ال)?(?:${resolved})(?!\\p{L})`);

/** What is arranged for a day of a month, which need not be near: a hearing, a vote, the beginning of something; what is put off until it; what is promised. */
const arranged = `${resolved}|اقامه|انطلاق|افتتاح|انتخابات|استفتاء|اطلاق|طرح`;
const arranging = overFolded(`(?<!\\p{L})[وف]?(?:(?:[يت]?قرر|[يت]?علن|اعلن)(?:ت|وا)?${someWords}(?<!\\s(?:خلال|في|بعد|قبل|عقب|اثناء|منذ))\\s(?:ال)?(?:${arranged})(?!\\p{L})|(?:دعا|دعت|دعوا|[يت]دعو)${someWords}\\sالي\\s(?:ال)?(?:${arranged})(?!\\p{L})|[يت]?حدد(?:ت|وا)?${someWords}\\s(?:جلسه|موعدا?|تاريخا?|يوم)(?!\\p{L})|(?:[يت]عد|وعد|[يت]?تعهد)(?:ت|وا)?(?!\\sبلفور)${someWords}\\sب(?:ال)?\\p{L}{3,}|(?:مدد|ارجا|اجل|[يت]مدد|[يت]رجي|[يت]وجل)(?:ت|وا)?(?<!من\\sاجل)${someWords}\\s(?:حتي|الي)(?=\\s(?:(?:غايه|يوم|شهر|نهايه|مطلع|موعد|اقصاه)\\s)*$))`);

/** Whether the clause before a day or a month tells for when something is arranged: دعا إلى انتخابات في, حددت جلسة, مددت الهدنة حتى. `before` is the folded text up to it. */
export function isArranged(before: string): boolean {
  const clause = lastSentence(before.slice(-160));
  return lastOf(clause, arranging, (word, at) => at + word.length >= clause.length - 75 && !hasPast(clause.slice(at + word.length))) !== undefined;
}

/** Whether something is put off until a weekday: أرجأت المحكمة القضية إلى الأحد. `before` is the folded text up to it, `after` the text behind it. */
export function isPostponed(before: string, after: string): boolean {
  return isPutOff(lastSentence(before.slice(-160)), after, hasPast);
}

/** Whether a weekday closes a clause that opens with what is to come, and has room for nothing else: وسيجتمع الوزراء الأحد, ومن المقرر أن يجتمعوا الأحد. `before` is the folded text up to it. */
export function isSurelyAhead(before: string, after = ''): boolean {
  if (isPostponed(before, after)) return true;
  const sentence = lastSentence(before.slice(-160));
  const clause = opensAhead.exec(sentence)?.[0] ?? '';
  return clause !== '' && !noFuture.test(clause.trimStart()) && !elsewhere.test(clause) && !hasPast(clause);
}

const opensAhead = /(?:(?<=^\s*)[وف]?|(?<=[،؛]\s?)و)(?:س[يتن]\p{L}{2,}|سوف|من\sال(?:مقرر|منتظر|مزمع|مرتقب)\sان)(?:\s[\p{L}\d]+){1,9}\s$/u;
/** What leads from a clause to another time than its own. */
const elsewhere = /(?<!\p{L})[وفبل]?(?:خلال|بعد|قبل|منذ|عند|كما|الذي|التي|الذين|حيث|اثر|عقب|بسبب|حين|حول|ايام|اجتماع|لقاء|مباراه|قمه)(?!\p{L})/u;

/** Whether the clause before a weekday speaks of what is to come: سيلتقي, من المقرر, تقام. `before` is the text up to it; `after` the text behind it, where it is a day or a month. */
export function isAhead(before: string, after?: string): boolean {
  const clause = lastSentence(before.slice(-160));
  // A day that opens a clause is that of its verb: والجمعة، التقى.
  if (after !== undefined && /[،؛]\s?[وف]?$/u.test(clause) && hasPast(/^\s?[،,]?\s(\p{L}+)/u.exec(after)?.[1] ?? '')) return false;
  if (after !== undefined && isOfHappening(clause)) return false;
  // Such a verb in the present looks ahead only to a day that stands near it.
  const near = Math.max(0, clause.length - 75);
  const coming = lastOf(clause, future, (word, at) => !noFuture.test(word) && !isName(clause, word, at) && (!/^(?:هذا|.*\sمن)$/u.test(word) || at + word.length === clause.length - 1) && !isOfSpeech(clause, word, after)) ?? lastOf(clause, planned, (_word, at) => at >= near) ?? presentAt(clause, after, near);
  if (lastOf(clause, decided, (word, at) => at + word.length >= near && !hasPast(clause.slice(at + word.length))) !== undefined) return true;
  // A condition reaches up to its pause.
  if (lastOf(clause, condition, (_word, at) => at >= near && !/[،؛]\s?\S/u.test(clause.slice(at))) !== undefined) return true;
  if (coming === undefined) return after !== undefined && isAppointed(clause, after, hasPast);
  // كان من المقرر tells of what was to be; of two verbs the nearer one decides.
  if (/(?<!\p{L})[وف]?كانت?\s(?:\S+\s)?(?:من\s)?$/u.test(clause.slice(0, coming))) return false;
  const [word = ''] = /^\S+/u.exec(clause.slice(coming)) ?? [];
  return !hasPast(clause.slice(coming).replace(awaiting.test(word) ? /^\S+\s\S+/u : /^\S+/u, ''));
}

/** Whether a word that looks ahead does not where it stands: توقع الخبير الأحد أن is said on Sunday, and وصل هذا الأحد tells of what has been. */
function isOfSpeech(clause: string, word: string, after = ''): boolean {
  if (/^[وف]?توقعت?$/u.test(word)) return /^\s?[،,]?\sب?ان(?:ه|ها|هم)?(?!\p{L})/u.test(after);
  const verb = word === 'هذا' ? pastVerbsIn(clause).at(-1) : undefined;
  return verb !== undefined && !/(?<!\p{L})[وفبل]?(?:ان|انه|انها|الذي|التي|س?[يت]\p{L}{3,})(?!\p{L})/u.test(clause.slice(verb.end));
}

/** Whether the clause around a date tells of what has been, and does not look ahead. */
export function isBehind(before: string, after: string): boolean {
  const [next = ''] = after.slice(0, 16).trimStart().split(/\s/u);
  if (/^\s?[،,]?\s/u.test(after) && hasPast(next)) return true;
  const clause = lastSentence(before.slice(-160));
  return !isAhead(before, after) && hasPast(clause);
}

/** Whether the clause before a day or a month surely tells of what happened then: وصل في, كان قد أعلن في. `before` is the folded text up to it, `after` the text behind it. */
export function isSurelyBehind(before: string, after: string): boolean {
  return !isAhead(before, after) && hasHappened(lastSentence(before.slice(-160)));
}

/** A name that begins as a verb does (سيرغي, ستيفن): it stands behind a preposition, or in the subject of a verb before it: أعلنت المفوضة سيسيليا. */
function isName(clause: string, word: string, at: number): boolean {
  if (!/^س[يتن]/u.test(word)) return false;
  const before = clause.slice(0, at);
  if (beforeName.test(before)) return true;
  const verb = pastVerbsIn(before).at(-1)?.index;
  return verb !== undefined && /(?<!\p{L})(?:ال|لل|بال)\p{L}+\s$/u.test(before) && !opens.test(before.slice(verb).replace(/^\S+/u, ''));
}

const hasPast = (stretch: string) => pastVerbsIn(stretch).length > 0;

function lastOf(clause: string, pattern: RegExp, counts: (word: string, at: number) => boolean): number | undefined {
  return [...matchesOf(pattern, clause)].findLast((match) => counts(match[0], match.index))?.index;
}

import { isGivenName, isListedFamily, isPlace, particles } from '../language/speaker-lexicon.ts';
import { endsNames } from './name-ends.ts';
import { hasOwner } from './name-parts.ts';
import { endsAsPurpose, isOfficeOf, isSeat, workerOf } from './office-purposes.ts';
import { numberOf, type Party, type Scene } from './speaker-phrases.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { isWorldFirm } from '../language/world-firms.ts';
import { adverbs, hears, isAcronym, isAdjective, isListening, partyOf } from '../language/speaking-parties.ts';

/** Heads after which في leads to the place of work and not to the occasion: مسؤول في وزارة الصحة. */
const placed = /^(?:مسوول|مسءول|مسيول|مصدر|مصادر|قيادي|عضو|خبير|خبيره|باحث|باحثه|استاذ|استاذه|محلل|محلله|نايب|محامي|محام|طبيب|طبيبه|ضابط|موظف|موظفه|عامل|مهندس|ممرض|قاض|مدرس|كبير|اقتصادي|ناشط|ناشطه|مستشار|مدير|مديره|رييس|مسوولون|مسوولين|متخصص|مراقب|متحدث|ناطق|مفاوض|ممثل|ممثله|دبلوماسي|مسووله|طالب|طالبه|مشارك)$/;
/** Ranks and crowds, which have no name of their own where في follows: عقيد في شرطة المحافظة. */
const ranks = /^(?:جنرال|لواء|عميد|عقيد|مقدم|رايد|نقيب|ملازم|شرطي|جندي|مقاتل|قيادات|قياديون|قياديين|خبراء|باحثون|باحثين|علماء|اطباء|محللون|محللين|دبلوماسيون|دبلوماسيين|ناشطون|ناشطين|نشطاء|نواب|اعضاء|قاده|موظفون|موظفين|ضباط|سكان|صحفي|صحافي|مراسل|مراسله)$/;
/** Adjectives of an office after which ل leads to the body it heads: المدير العام لوكالة. */
const headed = /^(?:ال)?(?:عام|عامه|تنفيذي|تنفيذيه|خاص|خاصه|اعلي|سامي|ساميه|دايم|دايمه|اقليمي|اقليميه|مساعد|سياسي|ميداني|رسمي|اعلامي|اول|فني|وطني|سابق|سابقه)$/;
/** Nouns of occasions: after في they tell where somebody spoke, and end a description. */
const occasions = /^(?:ال)?(?:بيان|تصريح|تصريحات|موتمر|كلمه|مقابله|حديث|خطاب|لقاء|اتصال|تغريده|منشور|تدوينه|حوار|رساله|مداخله|ختام|وقت|جلسه|اجتماع|حفل|افتتاح|موقع|مقطع|فيديو|تسجيل|تعليق|رد|برنامج|شهاده|افاده|ندوه|مكالمه|نداء|رسايل|موجز|حلقه)$/;
/** What is one's own place to speak in: حسابه, صفحته. */
const pages = /^(?:حساب|صفحه|مقال|مقاله|كتاب|مدونه|قناه|عمود|تقرير|دراسه|اتصال)$/;

/** Whether a folded word behind في is the occasion of what somebody said, and no place of his work: بيان, تغريدته, حسابه. */
export function isOccasion(word: string): boolean {
  const owned = /^(.{2,})(?:ه|ها|هم|هما)$/.exec(word)?.[1];
  if (owned === undefined) return occasions.test(word);
  const noun = owned.replace(/ت$/, 'ه');
  return occasions.test(word) || occasions.test(owned) || occasions.test(noun) || pages.test(owned) || pages.test(noun);
}

/** Adjectives that need more behind them, and the preposition with which they take it. */
const clinging = new Map(Object.entries({ تابع: /^ل/, مقرب: /^(?:من|ل)/, قريب: /^من$/, موال: /^ل/, موالي: /^ل/, مطلع: /^علي$/, معني: /^ب/, مكلف: /^ب/, متخصص: /^(?:في|ب)/, مختص: /^(?:في|ب)/, مقيم: /^(?:في|ب)/, معارض: /^ل/, منشق: /^عن$/, منتم: /^الي$/ }));

/** The end of an adjective that needs more, and of the first word behind it: تابع لإحدى, المكلفة بإدارة, مقرب من الحكومة. */
export function clingingEnd(scene: Scene, at: number): number {
  const next = scene.words[at + 1];
  const adjective = bare(scene.words[at]?.fold ?? '');
  const lead = clinging.get(adjective.endsWith('ه') ? adjective.slice(0, -1) : adjective);
  if (next?.kind !== 'word' || !lead?.test(next.fold)) return at;
  const after = scene.words[at + 2];
  const alone = /^(?:من|علي|عن|في|الي)$/.test(next.fold);
  if (!alone) return next.fold.length > 3 ? at + 2 : at;
  return after?.kind === 'word' && after.pair === undefined && !particles.has(after.fold) && !isOccasion(after.fold) ? at + 3 : at;
}

/** المنظمة الدولية للهجرة, المرصد السوري لحقوق الإنسان: whether ل tells what a body is for, behind its adjective or the name it is of. */
export function serves(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const led = /^(?:لل|ل)(.{3,})$/.exec(word?.fold ?? '')?.[1] ?? '';
  if (word?.kind !== 'word' || led === '' || hears(led) || partyOf(led) === 'person' || particles.has(word.fold) || isOccasion(led) || /.{3}(?:ها|هم)$/.test(led)) return false;
  const [before, next] = [scene.words[at - 1], scene.words[at + 1]];
  const apart = before !== undefined && (isAdjective(before.fold) || isPlace(before.fold) || before.fold.startsWith('ال'));
  const owns = next?.kind === 'word' && (next.fold.startsWith('ال') || isPlace(next.fold)) && !endsNames(next);
  return apart && (word.fold.startsWith('لل') || owns);
}

/** An office or a body, and the preposition behind it. */
interface Lead {
  scene: Scene;
  /** Where the preposition, or the word on which it leans, stands. */
  at: number;
  /** The description's first noun, without article and ending of the plural. */
  head: string;
  noun: string;
  kind: Party['kind'];
  word: string;
  before: string;
  next: string;
  /** Nothing yet says of whom it is: جنرال في القوات. */
  vague: boolean;
}

/** Whether a preposition goes on with the office, and not to a listener or an occasion. `vague`: nothing yet says of whom it is, as in جنرال في القوات. */
export function leads(scene: Scene, at: number, noun: string, kind: Party['kind'], vague = false): boolean {
  if (kind === 'paper') return false;
  const foldAt = (index: number) => scene.words[index]?.fold ?? '';
  const lead: Lead = { scene, at, head: noun.replace(/^(.{3,})(?:ون|ين)$/, '$1'), noun, kind, word: foldAt(at), before: foldAt(at - 1), next: foldAt(at + 1), vague };
  if (isInCharge(lead)) return !particles.has(lead.next);
  return /^(?:في|لدي|الي|من|عن)$/.test(lead.word) ? leadsApart(lead) : leadsLeaning(lead);
}

/** المشرف على الدراسة، المسؤولة عن الوكالة */
function isInCharge({ scene, at, head, noun, word, before, next }: Lead): boolean {
  const led = word === 'علي' || (word === 'عن' && before.replace(/^ال/, '') === noun);
  return led && /^(?:مشرف|مشرفه|قايم|قايمه|وصي|مسوول|مسووله|مسول|مسوله)$/.test(head) && next.length > 2 && scene.words[at + 1]?.kind === 'word';
}

/** A preposition that is a word of its own: السفير لدى, المبعوث إلى, مصدر من داخل, النائب عن. */
function leadsApart(lead: Lead): boolean {
  const { scene, at, head, word, next } = lead;
  if (isOccasion(next) || scene.words[at + 1]?.kind !== 'word') return false;
  if (word === 'لدي') return partyOf(bare(next)) !== undefined || isPlace(next);
  if (word === 'الي') return /^(?:مبعوث|موفد|سفير|مندوب)/.test(head) && (isPlace(next) || next.startsWith('ال'));
  if (word === 'من') return (/^(?:مصدر|مصادر|احد|احدي|عدد|مسوول)/.test(head) && /^(?:داخل|ال)/.test(next)) || isFrom(lead);
  if (word === 'عن') return (head === 'مسوول' && !next.startsWith('ال')) || (standsFor.test(head) && !particles.has(next) && !isOfVerb(lead));
  // مصدر مسؤول في الميناء في النقاش: the second tells where he spoke.
  return isSeat(lead.kind, head, next) || (scene.words[at - 2]?.fold !== 'في' && isWorkplace({ ...lead, head: workerOf(head, lead.before) }));
}

/** باحثون من جامعة برلين, مسؤول من وزارة الصحة: of which body somebody of no name is, where no verb has من for its own. */
function isFrom({ scene, at, kind, vague, next }: Lead): boolean {
  // مصدر من قادة النقابة, شاب من سكان الحي: of which people he is one.
  const people = partyOf(next) === 'person' && numberOf(next) === 'many';
  const one = kind === 'person' && vague && (people || partyOf(next) === 'body') && !next.startsWith('ال');
  return one && !scene.words.slice(Math.max(0, at - 4), at).some(({ fold }) => /(?:حذر|طلب|سخر|خوف|قلق|قرب|نقل|تمكن|عاد|خرج|اشتك)/.test(fold));
}

/** أعرب متحدث باسم الشرطة عن, عبر النائب عن أسفه: whether عن goes with the verb. */
function isOfVerb({ scene, at }: Lead): boolean {
  const next = scene.words[at + 1];
  return (next !== undefined && hasOwner(next)) || scene.words.slice(Math.max(0, at - 6), at).some(({ fold }) => fold === 'باسم');
}

/** Those who stand for a district or for somebody: النائب عن المدينة. */
const standsFor = /^(?:نايب|نايبه|عضو|مرشح|مرشحه|ممثل|ممثله|متحدث|متحدثه|ناطق|سيناتور|برلماني|برلمانيه|مستشار|مستشاره)$/;

/** Times, manners and occasions behind في, and what is said of many. */
const noPlaces = /^(?:وقت|الوقت|اول|اخر|نهايه|بدايه|مطلع|اواخر|اوايل|منتصف|ظل|حال|حاله|اطار|سياق|هذا|هذه|ذلك|تلك|كل|بلاد|بلاده|البلاد|مجمل|معرض|اعقاب|رد|رده|تعليق|تعليقه|جميع|غضون|حين|ذكري|الذكري|حضور|مكان|الجلسه|الحادث|الهجوم|\d)/;

/** مسؤول في خفر السواحل: whatever is no time, manner or occasion is where somebody works. */
function isWorkplace({ head, noun, kind, next, vague }: Lead): boolean {
  const works = placed.test(head) || ranks.test(noun);
  const anyone = vague && kind === 'person' && (next.startsWith('ال') || partyOf(next) === 'body');
  if ((works || anyone) && !particles.has(next) && !adverbs.has(bare(next)) && !noPlaces.test(next)) return true;
  // ناخبة في عين الرمان، شرقي العاصمة: whoever it is, the place where one lives.
  if (vague && kind === 'person' && !next.startsWith('ال') && (isPlace(next) || /^(?:حي|بلده|قريه|مدينه|ضاحيه|مخيم|سوق|محافظه|اقليم|ولايه|ريف)$/.test(next))) return true;
  return works && (partyOf(bare(next)) === 'body' || isPlace(next) || /^(?:شوون|الشوون|مجال|قطاع|القطاع|العلاقات|جامعه|منطقه|الشان|اداره)$/.test(next));
}

/** Those who have their office at a body or for it: المدير بالوزارة, مستشار لحركة. */
const ofBodies = /^(?:مدير|رييس|عضو|قايد|متحدث|ناطق|امين|ممثل|مندوب|وكيل|مستشار|استاذ|خبير|مسوول|مصدر|مبعوث|سفير|نايب|باحث|مفوض|منسق|كبير|مراقب|مفاوض|خبراء)/;

/** ل and ب that lean on a word: المدير العام لوكالة, المسؤول بالوزارة. */
function leadsLeaning(lead: Lead): boolean {
  const { scene, at, head, kind, word, before } = lead;
  const led = /^(?:لل|ل|بال|ب)(.{3,})$/.exec(word)?.[1] ?? '';
  // التقى رئيس الجمهورية بالوفد: whom he meets.
  // محكمة الجنايات برئاسة المستشار: under whom it sits.
  if (led === '' || /^(?:رياسه|قياده|اداره|مشاركه|حضور|رعايه|اشراف)$/.test(led) && word.startsWith('ب') && kind === 'body' || /^بال(?:وفد|وفود|رييس|وزير|سفير)/.test(word)) return false;
  // السيناتور الجمهوري ليندسي غراهام: a name that begins with the letter.
  if (isGivenName(word) || isListedFamily(word)) return false;
  if (isForHolder(lead, led) || (word.startsWith('ل') && isOfficeOf(kind, head, led))) return true;
  if (kind === 'person' && serves(scene, at) && endsAsPurpose(scene, at)) return true;
  const known = partyOf(led) === 'body' || /^لل|^بال/.test(word) || led === 'شوون' || scene.names.has((scene.words[at]?.start ?? 0) + 1);
  if (!known) return false;
  if (hears(led)) return /^(?:ال)?(?:عام|تنفيذي|عامه)$/.test(before);
  if (led === 'شوون' || isForBody(lead, led)) return true;
  if (headed.test(before)) return !/^(?:بال)?(?:قاهره|رياض|دوحه|رباط|جزاير|كويت|خرطوم)$/.test(led);
  return partyOf(led) === 'body' && (ofBodies.test(head) || kind === 'body');
}

/** المنسق العام لحملة، فلان: what an office is for, where it ends there or its holder's name follows. */
function isForHolder({ scene, at, kind, word, before }: Lead, led: string): boolean {
  const further = scene.words[at + 1];
  return kind === 'person' && word.startsWith('ل') && isAdjective(before) && !hears(led) && led.length > 3 && (further?.kind === 'pause' || isGivenName(further?.fold ?? '') || isFirm(scene, at) || isHouseName(scene.words[at]));
}

/** لآسيان, لأرامكو: whether ل leans on the name of a body or a firm, behind which no genitive stands. */
export function isHouseName(word: Word | undefined): boolean {
  const led = word?.fold.slice(1) ?? '';
  return word?.fold.startsWith('ل') === true && (isAcronym(led) || isWorldFirm(led));
}

/** الرئيس التنفيذي لإنفيديا جنسن هوانغ: whether word `at` is a firm of which somebody is the executive, and a name stands behind it. */
export function isFirm({ words }: Scene, at: number): boolean {
  const led = /^ل([^ل].{2,})$/.exec(words[at]?.fold ?? '')?.[1];
  const executive = /^(?:ال)?تنفيذيه?$/.test(words[at - 1]?.fold ?? '');
  return executive && led !== undefined && partyOf(led) === undefined && led !== 'شوون' && !hears(led) && !/(?:ه|ها|هم)$/.test(led) && !endsNames(words[at + 1]);
}

/** الاتحاد السعودي للكرة: what a body is for goes on with its name, but not whom it speaks to. */
function isForBody({ kind, word, before }: Lead, led: string): boolean {
  return kind === 'body' && word.startsWith('لل') && before.startsWith('ال') && isAdjective(before) && partyOf(led) === undefined && !isPlace(led) && !isListening(word);
}

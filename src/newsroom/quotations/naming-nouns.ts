import { bare, countWords, foldWord, lexicon, type Word } from '../language/sentence-words.ts';
import { particles } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { speechAt } from '../speakers/speaker-verbs.ts';
import { that } from '../speakers/speech-reach.ts';
import { beginsPredicate, natureOf } from './fragment-nature.ts';

/* What stands in marks behind a noun that has a name or a title. */

/** Nouns whose name stands in marks after them: media, bodies, works, operations, places, laws, things. */
export const naming = lexicon(
  'وكالة صحيفة قناة موقع منصة شبكة إذاعة تلفزيون مجلة جريدة شركة مؤسسة منظمة حركة حزب جماعة تنظيم كتائب عملية فيلم مسلسل كتاب رواية ديوان قصيدة أغنية ألبوم مسرحية برنامج مهرجان جائزة مسابقة بطولة كأس دوري مشروع مبادرة حملة قافلة أسطول سفينة باخرة ناقلة طائرة صاروخ صواريخ منظومة طراز دبابة مسيرة فيلما كتابا رواية تقرير دراسة',
  'مشروعات مشاريع شركات صحف مواقع منصات حركات أحزاب جماعات أفلام روايات برامج مهرجانات مبادرات حملات طائرات سفن مدن أحياء نوادي أندية أنظمة خاصية تقنية تقنيات بطاقات رحلة إصدار ديوان مركب مسبار بعثة مهمة كاسحة تمثال بوابة خدمة صندوق لجنة مكتب',
  'صحيفتا صحيفتي قناتا قناتي وكالتا وكالتي شركتا شركتي موضوع محور تيمة دورية نشيد التواصل',
  'مدينة بلدة قرية حي شارع ميدان ملعب مطعم مقهى فندق مستشفى مدرسة جامعة معهد متحف معرض منتدى مؤتمر قمة ندوة ورشة ملتقى دورة تطبيق لعبة نظام إعصار عاصفة فيروس متحور مرض دواء لقاح قانون مادة بند فصل وسم هاشتاغ هاشتاج هاشتاق شعار عنوان لقب اسم مصطلح مفهوم ظاهرة يسمى يعرف تسمى مسمى مسماة ملقب معروف باسم يدعى تدعى اسمه اسمها عنوانه عنوانها بعنوان شعاره شعارها لقبه',
  'اتفاقية معاهدة إعلان ميثاق وثيقة صفقة خطة رؤية مجموعة فرقة فريق نادي نادٍ لواء فيلق خط طريق جسر سد حقل مصنع مصرف بنك سوق متجر مجمع برج مسجد كنيسة سلسلة حلقة قاعدة معبر مخيم مجزرة معركة حزام ائتلاف تحالف تيار جبهة قوات هيئة مركز جمعية نقابة دار صفحة قائمة كتلة وحدة سرايا فصيل لوحة عرض قصة حكاية شخصية دور كليب أوبريت فئة نوع ماركة علامة يخت قطار ميناء مطار سجن معتقل جهاز برنامجه فيلمه كتابه روايته ألبومه فيلمها روايتها',
);
/** Titles may be long; these take a whole sentence in marks that nobody is reported to have said. */
const titles = /^(?:موضوع|محور|عنوان|بعنوان|شعار|فيلم|كتاب|روايه|مسرحيه|مهرجان|موتمر|ندوه|معرض|حمله|مبادره|مشروع|برنامج|دراسه|تقرير|قانون|ماده|بند|ورشه|ملتقي|منتدي|جائزه|جايزه|وسم|هاشتاغ|اسم|باسم|قصيده|اغنيه|لوحه|مسلسل|عمليه|خطه|كتابه|روايته|فيلمه|ديوان|البوم|وثيقه|اتفاقيه|معاهده|اصدار|صفحه|موقع|مجله|مركز|هييه|جمعيه|منظمه|جايزته|مسابقه|يسمي|تسمي)$/;
/** Nouns behind which a colon leads to the title as well: تحت عنوان: "…". */
const titled = /^(?:عنوان|بعنوان|شعار|اسم|باسم|مسمي|لقب|وسم|هاشتاغ|هاشتاق)$/;
/** Verbs with no other object than what is said. */
const only = new Set(['قال', 'أضاف', 'تابع', 'أردف', 'استطرد', 'أوضح', 'صرح', 'استدرك']);
/** Words between a noun and its name that belong to neither. */
const between = /^(?:هو|هي|الثاني|الثانيه|الثالث|الثالثه|له|لها|يحمل|تحمل|عليها|عليه)$/;

/** The noun that what is in marks at word `at` is the name of, if there is one. */
export function namingNoun(scene: Scene, at: number): string | undefined {
  const led = scene.words[at - 1]?.kind === 'colon';
  for (let index = led ? at - 2 : at - 1; index >= at - 4; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word') return undefined;
    // تناول بالدراسة: a way of doing, and nothing that is named.
    if (/^[وف]?بال/.test(word.fold)) return undefined;
    // وأضافت الصفحة "…": what speaks names nothing.
    const speech = word.fold.startsWith('ال') ? speechAt(scene, index - 1, index - 1)?.form : undefined;
    if (speech?.shape === 'verb' && !speech.suffixed) return undefined;
    const noun = nounOf(word);
    if (led && !titled.test(noun ?? '')) return undefined;
    // المتحدث باسم الخارجية "…": what has the name is told at once.
    if (noun !== undefined) return /^ب?اسم$/.test(noun) && index < at - 1 && scene.words[index + 1]?.fold.startsWith('ال') ? undefined : noun;
    // صندوق "نبض": the name of a body stands behind its noun.
    if (index === at - 1 && partyOf(word.fold) === 'body' && !word.fold.startsWith('ال')) return word.fold;
    if (!isAdjective(word.fold) && !isArticled(word.fold) && !between.test(word.fold)) return undefined;
  }
  return undefined;
}

/** Nouns at the head of what papers and plans, bodies and lines on a map are called: اتفاق الطائف، القرار 1701، لجنة المراجعة. */
const heads = lexicon(
  'اتفاق اتفاقات اتفاقية اتفاقيات معاهدة إعلان ميثاق وثيقة بروتوكول مذكرة قرار قانون مرسوم مادة بند فصل دستور خطة خارطة خريطة رؤية استراتيجية مبادرة مشروع برنامج آلية مبدأ مسار صيغة حل نظام خط حزام ممر طريق',
  'لجنة هيئة مجلس صندوق جهاز تحالف ائتلاف جبهة تيار حركة حزب جماعة كتائب لواء قوات قوة وحدة فرقة مؤسسة جمعية منظمة اتحاد رابطة مركز معهد مرصد شبكة وكالة شركة مجموعة بنك مصرف بعثة حملة عملية يوم أسبوع عام قمة مؤتمر منتدى مهرجان جائزة كأس دوري بطولة قضية ملف منطقة أموال صفقة',
);

/** What stands before the ب of what somebody is called. */
const calling = /^[وف]?(?:ال)?(?:ملقب|ملقبه|معروف|معروفه|مكني|مكناه|مشهور|مشهوره|شهير|شهيره|مسمي|مسماه|يلقب|تلقب|لقب|لقبت|لقبه|يعرف|تعرف|عرف|عرفت|يكني|اشتهر|اشتهرت|يلقبونه|يلقبونها|نفسه|نفسها|باسم|بلقب)$/;
/** What no name goes on with. */
const predicate = /^(?:لا|لم|لن|ليس|ليست|سوف|قد|كان|كانت|هو|هي|س[يت].{3,})$/;

/** Whether words begin with what a paper, a plan, a body or a place is called after, as most such names do, and go on as a name does. */
export function isHeaded(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [first = '', ...rest] = words.map(foldWord);
  return rest.length > 0 && heads.has(bare(first)) && !rest.some((word) => predicate.test(word)) && !/\u064b/u.test(text);
}

/** Whether the noun right before what is in marks at word `at` is the one whose name it is, and no word stands between. */
export function isNamedAtOnce(scene: Scene, at: number): boolean {
  const word = scene.words[at - 1];
  return word?.kind === 'word' && !word.fold.startsWith('ال') && nounOf(word) !== undefined && speechAt(scene, at - 1, at - 1) === undefined;
}

/** Whether what is in marks at word `at` is what somebody is called: الملقب بـ"الثعلب", باسم "الثعلب". */
export function isNickname({ words }: Scene, at: number): boolean {
  const called = calling.test(words[at - 2]?.fold ?? '') && /^[وف]?ب\u0640*$/u.test(words[at - 1]?.text ?? '');
  return called || /^ب(?:اسم|لقب|كنيه)$/.test(words[at - 1]?.fold ?? '');
}

/** The naming noun that a word is, whatever leans on it: والفيلم، ديوانه. */
function nounOf(word: Word): string | undefined {
  if (/^[وبل]?(?:ال)?تسمي(?:ة|ات)$/u.test(word.text)) return 'تسميه';
  const stripped = [/^[وفبلك](?=..)/, /^[وف][بلك](?=..)/].map((lead) => bare(word.fold.replace(lead, '')));
  const owned = /^(.{4,})(?:ه|ها|هم)$/.exec(bare(word.fold))?.[1] ?? '';
  return [bare(word.fold), ...stripped, word.fold, owned].find((form) => naming.has(form));
}

/** Whether a word looks like an adjective with the article, and is no particle: الوثائقي، but neither إلى nor التي. */
function isArticled(form: string): boolean {
  return /^ال.*(?:ي|يه)$/.test(form) && !particles.has(form);
}

/** Whether works and events of this kind have titles, which may be whole sentences. */
export function isTitled(noun: string): boolean {
  return titles.test(noun);
}

/** Whether five words or more in marks at word `at` are a title, and nothing that was said. */
export function isTitle(scene: Scene, at: number): boolean {
  const noun = namingNoun(scene, at);
  const before = scene.words[at - 2]?.fold ?? '';
  // الذي قاد هذه الدراسة "…": what is pointed at has been named.
  const pointed = /^(?:هذا|هذه|تلك|ذلك)$/.test(before);
  // أن الاتفاقية "ستمنح …": what is said of it, and not its title.
  // Nor is it where he speaks: قال في المنتدى "ندرك …".
  const told = (that.test(before) || hears(scene, at)) && scene.words[at - 1]?.fold.startsWith('ال') === true && beginsPredicate(scene.words[at]?.text ?? '');
  if (noun !== undefined && titles.test(noun) && !pointed && !told && !isTold(scene, at)) return true;
  if (isStudy(scene, at) || isSubject(scene, at)) return true;
  // "نظام سلاح ...", "تنظيم ...": it begins with what it is, and nobody speaks in its sentence.
  const first = foldWord(/[\p{L}\p{M}]+/u.exec(scene.words[at]?.text ?? '')?.[0] ?? '');
  return naming.has(first) && countWords(scene.words[at]?.text ?? '') < 8 && scene.words[at - 1]?.kind === 'word' && !hears(scene, at) && !/^(?:عن|ضد|من|الي|علي|مع|في|بين|ضمن|عبر|لدي)$/.test(scene.words[at - 1]?.fold ?? '');
}

/** وقالت الوزيرة في ندوة علمية "…": a verb behind which only what is said can follow has it nowhere else. */
export function isTold(scene: Scene, at: number): boolean {
  const ends = (index: number) => !/^(?:word|pause)$/.test(scene.words[index]?.kind ?? '') || that.test(scene.words[index]?.fold ?? '');
  for (let index = at - 1; !ends(index); index -= 1) {
    const speech = speechAt(scene, index, 0);
    if (speech && only.has(speech.form.verb) && !speech.form.suffixed && !speech.inner) return !scene.words.slice(at + 1, at + 8).some((word) => that.test(word.fold) || word.kind === 'colon');
  }
  return false;
}

/** وأعلنت "جبهة العمل الشعبي الموحد" مسؤوليتها: a long name for the one who speaks. */
function isSubject(scene: Scene, at: number): boolean {
  const text = scene.words[at]?.text ?? '';
  const first = foldWord(/[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '');
  return (partyOf(first) === 'body' || naming.has(first)) && countWords(text) < 8 && natureOf(text) !== 'clause' && speechAt(scene, at - 1, at - 1)?.form.shape === 'verb';
}

/** أجرى المركز دراسة: "…": a study that is made, and does not speak. */
function isStudy(scene: Scene, at: number): boolean {
  return scene.words[at - 1]?.kind === 'colon' && /^(?:دراسه|كتابا|بحثا|تقريرا|مقالا|فيلما)$/.test(scene.words[at - 2]?.fold ?? '') && !hears(scene, at);
}

function hears(scene: Scene, at: number): boolean {
  return scene.words.slice(0, at).some((_, index) => speechAt(scene, index, 0)?.form.shape === 'verb');
}

import { fold } from '#model/fold.ts';
import { cueAfter } from '../speakers/speaker-cues.ts';
import { isGivenName, isPlace, joints, ordinary, particles } from '../language/speaker-lexicon.ts';
import { leans, type Scene } from '../parties/speaker-phrases.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { passiveAt } from '../speakers/no-speech.ts';
import { speechAt, type Speech } from '../speakers/speaker-verbs.ts';
import { that } from '../speakers/speech-reach.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { bare, countWords, lexicon, type Word } from '../language/sentence-words.ts';

/** Nouns whose name stands in marks after them: media, bodies, works, operations, places, laws, things. */
const naming = lexicon(
  'وكالة صحيفة قناة موقع منصة شبكة إذاعة تلفزيون مجلة جريدة شركة مؤسسة منظمة حركة حزب جماعة تنظيم كتائب عملية فيلم مسلسل كتاب رواية ديوان قصيدة أغنية ألبوم مسرحية برنامج مهرجان جائزة مسابقة بطولة كأس دوري مشروع مبادرة حملة قافلة أسطول سفينة باخرة ناقلة طائرة صاروخ صواريخ منظومة طراز دبابة مسيرة فيلما كتابا رواية تقرير دراسة',
  'صحيفتا صحيفتي قناتا قناتي وكالتا وكالتي شركتا شركتي موضوع محور تيمة دورية نشيد',
  'مدينة بلدة قرية حي شارع ميدان ملعب مطعم مقهى فندق مستشفى مدرسة جامعة معهد متحف معرض منتدى مؤتمر قمة ندوة ورشة ملتقى دورة تطبيق لعبة نظام إعصار عاصفة فيروس متحور مرض دواء لقاح قانون مادة بند فصل وسم هاشتاغ هاشتاج هاشتاق شعار عنوان لقب اسم مصطلح مفهوم ظاهرة يسمى يعرف تسمى مسمى مسماة ملقب معروف باسم يدعى تدعى اسمه اسمها عنوانه عنوانها بعنوان شعاره شعارها لقبه',
  'اتفاقية معاهدة إعلان ميثاق وثيقة صفقة خطة رؤية مجموعة فرقة فريق نادي نادٍ لواء فيلق خط طريق جسر سد حقل مصنع مصرف بنك سوق متجر مجمع برج مسجد كنيسة سلسلة حلقة قاعدة معبر مخيم مجزرة معركة حزام ائتلاف تحالف تيار جبهة قوات هيئة مركز جمعية نقابة دار صفحة قائمة كتلة وحدة سرايا فصيل لوحة عرض قصة حكاية شخصية دور كليب أوبريت فئة نوع ماركة علامة يخت قطار ميناء مطار سجن معتقل جهاز برنامجه فيلمه كتابه روايته ألبومه فيلمها روايتها',
);
/** Titles may be long; these take a whole sentence in marks that nobody is reported to have said. */
const titles = /^(?:موضوع|محور|عنوان|بعنوان|شعار|فيلم|كتاب|روايه|مسرحيه|مهرجان|موتمر|ندوه|معرض|حمله|مبادره|مشروع|برنامج|دراسه|تقرير|قانون|ماده|بند|ورشه|ملتقي|منتدي|جائزه|جايزه|وسم|هاشتاغ|اسم|باسم|قصيده|اغنيه|لوحه|مسلسل|عمليه|خطه|كتابه|روايته|فيلمه|ديوان|البوم|وثيقه|اتفاقيه|معاهده|صفحه|موقع|مجله|مركز|هييه|جمعيه|منظمه|جايزته|مسابقه|يسمي|تسمي)$/;
/** Verbs that put a judgement on a thing: what is in marks after them is theirs. */
const judging = new Set(['وصف', 'اعتبر', 'عد', 'رأى', 'سمى', 'نعت', 'شبه']);
/** Verbs after which بـ brings the words said. */
const bringing = new Set(['وصف', 'نعت', 'شبه', 'اتهم', 'ندد', 'هدد', 'طالب', 'وعد', 'تعهد', 'توعد', 'رحب', 'أشاد', 'هتف', 'أجاب', 'رد', 'علق', 'نصح', 'اعتبر', 'عد', 'قال', 'لوح', 'ختم', 'اختتم', 'اكتفى', 'صرخ']);
const copula = /^(?:[وف]?(?:يعد|تعد|يمثل|تمثل|يعتبر|تعتبر|بمثابه|كان|كانت|ليس|ليست|اصبح|اصبحت|بات|باتت|هو|هي|يشكل|تشكل|بشكل|سيكون|ستكون|يكون|تكون|كونه|كونها|مجرد|انها|انه|يبقي|تبقي|غير|كان|صار|يظل|ذلك|هذا|هذه|الامر|القرار|الوضع|موقفه))$/;

/** The noun that what is in marks at word `at` is the name of, if there is one. */
export function namingNoun(scene: Scene, at: number): string | undefined {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word') return undefined;
    // تناول بالدراسة: a way of doing, and nothing that is named.
    if (/^[وف]?بال/.test(word.fold)) return undefined;
    const noun = bare(word.fold);
    const stripped = bare(word.fold.replace(/^(?:[وفبلك]|لل|وب|ول)(?=..)/, ''));
    // وأضافت الصفحة "…": what speaks names nothing.
    if (word.fold.startsWith('ال') && speechAt(scene, index - 1, index - 1)?.form.shape === 'verb') return undefined;
    for (const form of [noun, stripped, word.fold]) if (naming.has(form)) return form;
    if (!isAdjective(word.fold) && !/^ال.*(?:ي|يه)$/.test(word.fold) && !/^(?:له|لها|يحمل|تحمل|عليها|عليه)$/.test(word.fold)) return undefined;
  }
  return undefined;
}

/** Whether five words or more in marks at word `at` are a title, and nothing that was said. */
export function isTitle(scene: Scene, at: number): boolean {
  const noun = namingNoun(scene, at);
  // الذي قاد هذه الدراسة "…": what is pointed at has been named.
  const pointed = /^(?:هذا|هذه|تلك|ذلك)$/.test(scene.words[at - 2]?.fold ?? '');
  if (noun !== undefined && titles.test(noun) && !pointed) return true;
  // "نظام سلاح ...", "تنظيم ...": it begins with what it is, and nobody speaks in its sentence.
  const first = fold(/[\p{L}\p{M}]+/u.exec(scene.words[at]?.text ?? '')?.[0] ?? '');
  return naming.has(first) && countWords(scene.words[at]?.text ?? '') < 8 && scene.words[at - 1]?.kind === 'word' && !scene.words.slice(0, at).some((_, index) => speechAt(scene, index, 0)?.form.shape === 'verb' && !/^(?:عن|ضد|من|الي|علي|مع|في|بين|ضمن|عبر|لدي)$/.test(scene.words[at - 1]?.fold ?? ''));
}

/**
 * Whether fewer than five words in marks, at the quoted word `at` of a sentence that begins at `from`, are somebody's
 * words: only where a word of speech governs them, and never where they name something.
 */
export function isFragment(scene: Scene, at: number, from: number, known: (text: string) => boolean): boolean {
  const quoted = scene.words[at];
  if (!quoted) return false;
  const content = quoted.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const further = scene.words[at - 2];
  const clause = isClause(content, scene.words[at - 1], further?.kind === 'word' && /^[وف]?[ب]?انه$/.test(further.fold));
  if (!clause && known(quoted.text)) return false;
  // هادئ is no هادي, and غير is a particle before it is Geir.
  const single = fold(content[0] ?? '');
  if (isGivenName(single) && !particles.has(single) && !(content[0] ?? '').endsWith('ئ')) return false;
  const first = scene.words[at - 1];
  const next = scene.words[at + 1];
  const glue = /(\p{L}+)\u0640*\s*[«"“”„‹']*$/u.exec(scene.text.slice(Math.max(0, (quoted.start ?? 0) - 6), quoted.start))?.[1] ?? '';
  const glued = first?.kind === 'word' && /^[وف]?(?:ب|ل|ك|ال|لل|بال)\u0640*$/u.test(first.text) ? first.fold.replace(/\u0640/g, '') : '';
  if (/ال|لل|ل$/.test(glued) || (glued !== '' && glue.endsWith('ل'))) return false;
  if (said(scene, at)) return true;
  // "فوكس نيوز" (FOX NEWS), "آي أو إس"
  if (/^[»"”']*\s*[([]\s*[A-Za-z]/u.test(scene.text.slice(quoted.end, quoted.end + 6)) || (content.length >= 2 && content.every((word) => foreign(word)) && !manners.test(fold(content.at(-1) ?? '')))) return false;
  if (at === from && content.length >= 3 && cueAfter(scene, at, scene.words.length, from)?.party !== undefined) return true;
  const noun = namingNoun(scene, glued === '' ? at : at - 1);
  if (noun !== undefined) return false;
  const speech = governing(scene, at, from);
  if (content.length <= 2 && first?.kind === 'word' && /^(?:ما|كما|حسبما|وفقما)$/.test(scene.words[at - 2]?.fold ?? '') && !(next?.kind === 'word' && that.test(next.fold)) && speechAt(scene, at - 1, from)) return false;
  if (clause && (speech !== undefined || said(scene, at) || scene.words.slice(from, at).some(({ kind }) => kind === 'quoted' || kind === 'colon'))) return true;
  if (speech && entitled(scene, at) && !judging.has(speech.form.verb)) return false;
  if (!speech) return first?.kind === 'colon' && content.length >= 2 && partyLabel(scene, from, at);
  const between = scene.words.slice(speech.at + 1, at);
  const link = between.findLastIndex(({ fold }) => that.test(fold));
  const definite = /^(?:ال|لل)/.test(content[0] ?? '');
  if (first?.kind === 'colon') return !(next?.kind === 'word' && that.test(next.fold));
  if (glued.endsWith('ب') || glued === 'ك') return bringing.has(speech.form.verb) || judging.has(speech.form.verb);
  if (judging.has(speech.form.verb) && between.every(({ kind }) => kind === 'word')) return between.length > 0 || speech.form.suffixed;
  if (link >= 0 && link === between.length - 1) return content.length >= 3 || /(?:ه|ها|هم)$/.test(first?.fold ?? '') || (content.length === 2 && !definite);
  if (speech.form.class === 'relay' && link < 0) return false;
  if (between.length === 0) return namesSpeaker(next) ? false : content.length >= 2 || !definite;
  if (next !== undefined && (next.kind === 'colon' || that.test(next.fold)) && between.length <= 2) return false;
  // أن الأنباء "كاذبة": what is said of the clause's subject.
  const behindNoun = first?.kind === 'word' && (first.fold.startsWith('ال') || !isAdjective(first.fold));
  const predicate = content.length === 1 && !definite && !glued && (isAdjective(single) || (ordinary.has(single) && /(?:ة|ا|\u064b)$/u.test(content[0] ?? ''))) && behindNoun;
  if (link >= 0 && predicate && speech.form.class !== 'relay') return true;
  if (link >= 0) return content.length >= 3 || (content.length === 2 && !definite) || (content.length === 1 && !definite && copula.test(first?.fold ?? ''));
  const pauses = between.some(({ kind }) => kind !== 'word');
  return !pauses && between.length <= 5 && content.length >= 2 && !definite && !(content[1] ?? '').startsWith('ال') && partyOf(content[0] ?? '') === undefined && !joints.has(content[0] ?? '');
}

/** Whether a word is none of the language's, as the names of media and brands are. */
function foreign(word: string): boolean {
  const form = fold(word);
  return !/^\d/.test(form) && !form.startsWith('ال') && !/\u064b|ة$/u.test(word) && !particles.has(form) && !ordinary.has(form) && !isAdjective(form) && partyOf(form) === undefined && speechForm(form) === undefined && !leans({ kind: 'word', text: word, fold: form, start: 0, end: 0, pair: undefined, final: false });
}

/** Adverbs that say how, in marks as well: عمدا, فورا. */
const manners = /^(?:عمدا|فورا|تماما|كليا|جزييا|نهاييا|موقتا|سرا|علنا|قسرا|طوعا|بالكامل|بالتوافق|بالقوه|بالاجماع|بشده|بقوه|دايما|ابدا)$/;

/** Whether short words in marks are a clause, a predicate or somebody's own feeling, which no name is: لا يزال طويلا، غير مشروعة، أسفه. */
function isClause(content: readonly string[], before: Word | undefined, impersonal: boolean): boolean {
  const [first = ''] = content.map(fold);
  if (content.length === 1 && manners.test(first)) return true;
  // إنه من "المرجح" أن: what is said of a whole clause.
  if (before?.kind === 'word' && before.fold === 'من' && impersonal) return true;
  if (/^(?:الان|كنا|كنت|سوف|لا|لم|لن|ليس|ليست|ليسوا|غير|سوف|قد|ما|لو|كل|اي|بكل|ذي|ذات|ثبت|يجب|ينبغي|يمكن|بلا|دون|بدون|حتي|اكثر|اقل|اسوا|افضل|مجرد|من|في|علي|الي|ب.{3,}ه)$/.test(first) && (content.length > 1 || !/^(?:كل|اي|من|في|علي|الي|ما|لا)$/.test(first))) return true;
  if (before?.kind === 'word' && /^[وف]?[ب]?(?:انه|انها|انهم|كانه|كانها|لانه|لانها|بانه|بانها|كونه|كونها)$/.test(before.fold)) return true;
  if (content.length === 1 && /(?:[^ا]ا|ًا|اً)$/.test(content[0] ?? '') && /\u064b/.test(content[0] ?? '')) return true;
  return content.some((word) => /[^\u0647]{3,}(?:ه|ها|هم)$/u.test(word) && !word.endsWith('ة') && !isGivenName(fold(word)) && !word.startsWith('ال')) && content.length < 5;
}

/** Whether the word after a short word in marks makes that its subject: قال "كيم" للرئيس, ذكر "كيم" أن. */
function namesSpeaker(next: Word | undefined): boolean {
  return next !== undefined && (next.kind === 'colon' || next.kind === 'pause' || next.kind === 'quoted' || that.test(next.fold) || /^(?:ل|في|خلال|عن|امس|اليوم|ايضا|عقب|بعد|قبل|امام)/.test(next.fold));
}

/** Whether an office or rank stands at once before what is in marks, so that it is the name: الرئيس "فلان". */
function entitled(scene: Scene, at: number): boolean {
  const first = scene.words[at - 1];
  if (first?.kind !== 'word' || that.test(first.fold)) return false;
  for (let index = at - 1; index >= at - 8 && scene.words[index]?.kind === 'word'; index -= 1) {
    const fold = scene.words[index]?.fold ?? '';
    if (partyOf(fold) === 'person') return true;
    if (!isAdjective(fold) && partyOf(fold) === undefined && !isPlace(fold) && !/^(?:ال|باسم)/.test(fold)) return false;
  }
  return false;
}

/** Whether a manner of speaking follows: على حد تعبيره, بحسب وصفه. */
function said(scene: Scene, at: number): boolean {
  const rest = scene.words.slice(at + 1, at + 6).filter(({ kind }) => kind === 'word').map(({ fold }) => fold).join(' ');
  return /^(?:علي حد|بحسب|حسب|وفق|وفقا ل) ?(?:تعبير|وصف|قول|كلام)(?:ه|ها|هم)(?:\s|$)/.test(rest) || /^(?:علي حد) (?:تعبير|وصف|قول)/.test(rest);
}

/** The nearest word of speech before word `at`, in its sentence and before any other quotation. */
function governing(scene: Scene, at: number, from: number): Speech | undefined {
  for (let index = at - 1; index >= from; index -= 1) {
    if (scene.words[index]?.kind === 'quoted') return undefined;
    const speech = speechAt(scene, index, from);
    if (speech) return speech;
    const passive = passiveAt(scene, index);
    if (passive) return { at: index, form: passive, opens: false, inner: false };
  }
  return undefined;
}

/** Whether the sentence up to the colon is the name or description of somebody, as in a headline. */
function partyLabel(scene: Scene, from: number, at: number): boolean {
  const first = scene.words[from];
  return first !== undefined && at - from <= 7 && (partyOf(first.fold) !== undefined || scene.names.has(first.start) || isPlace(first.fold) || at - from <= 3);
}

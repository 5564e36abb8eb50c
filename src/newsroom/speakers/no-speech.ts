import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { numberOfWords } from '../language/number-words.ts';
import { followsGivenName, isGivenName } from '../language/speaker-lexicon.ts';
import { endsNames } from '../parties/name-ends.ts';
import { speechForm, type SpeechForm } from '../language/verbs-of-speech.ts';
import { leans, type Scene } from '../parties/speaker-phrases.ts';
import { isOtherMatter } from './other-matters.ts';
import { announced, opensWords, that } from './speech-reach.ts';

/* Words that are spelt as a verb of speech and are none in their sentence. */

/** ردا على, عدا عن, بينها: adverbs, and not two who answer or whoever makes clear. */
const adverbial = /^[وف]?(?:ردا|عدا|بين(?:ه|ها|هم|هما))$/;
const prepositions = /^[وف]?(?:علي|في|من|الي|عن|مع|بعد|قبل|خلال|دون|بدون|رغم|بين|نحو|ضد|حول|بشان|منذ|حتي|اثناء|عبر|بهدف|بغيه|قصد|اجل|ضروره|عدم|ل|ب)$/;
/** What something is reckoned among: يعتبر أحد, تعد من أبرز. */
const ranks = /^(?:احد|احدي|من|اول|اولي|ثاني|ثالث|اكبر|اكثر|اهم|ابرز|افضل|اقدم|اخر|بمثابه|واحدا|واحده|جزءا|الاول|الاولي|الاكبر|الاكثر|الاهم)$/;
/** Verbs that say of whom they speak before what they call him; without him they are in the passive. */
const callers = new Set(['وصف', 'نعت', 'سمى', 'اتهم', 'شبه', 'عرف']);

/** Verbs that tell nothing when they are denied: لم تكشف هويته, لم يذكر اسمه. */
const silent = new Set(['أفصح', 'كشف', 'ذكر', 'علق', 'أوضح', 'صرح', 'أعلن', 'رد', 'أجاب', 'بين']);

/** Whether word `at`, a form of speech by its spelling, says nothing here. `led` is the word before it, `opens` whether it begins a clause. */
export function isNoSpeech(scene: Scene, at: number, form: SpeechForm, led: string, opens: boolean): boolean {
  const { fold = '', text = '' } = scene.words[at] ?? {};
  const next = scene.words[at + 1]?.fold ?? '';
  // وقال موظف طالبا عدم كشف اسمه: he asks it of whoever writes.
  if (/^و?طالبا$/.test(fold) && /^(?:عدم|ب?عدم|ب?اخفاء|حجب)$/.test(next)) return true;
  // مكان تابع لـ: belonging to.
  if (/^تابعا?$/.test(fold) && !opens && next.startsWith('ل')) return true;
  // تتخذ من المدينة مقرا لها, ومقره لندن: its seat.
  if ((/^مقرا$/.test(fold) && (/^ل(?:ه|ها|هم)?$/.test(next) || scene.words.slice(Math.max(0, at - 4), at).some((word) => /^[وف]?[يت]?ا?تخذ/.test(word.fold)))) || (/^[وف]?مقر(?:ه|ها|هم|هما)$/.test(fold) && !opensWords(scene.words, at + 1))) return true;
  if (isAccused(scene, at) || isVowelledPassive(text, form) || isDoneBy(scene, at, form) || isOtherMatter(scene, at, form, opens)) return true;
  // وفي حال تبين أن, وتبين أنه: it came out.
  if (/^[وف]?تبين$/.test(fold) && (that.test(next) || /^(?:حال|حاله|اذا|انه|ان)$/.test(led))) return true;
  // يدعى, يسمى are passive: his name is.
  if (adverbial.test(fold) || (/^[وف]?[يت][\u064e\u064f]?(?:دعى|سمّ?ى)$/u.test(text) && !that.test(next))) return true;
  // الذين وجه إليهم الاتهام: it was levelled at them.
  if (form.verb === 'وجه' && /^(?:[اإ]لي|ل)(?:ه|ها|هم|هما)$/.test(next) && /^(?:ال)?(?:اتهام|اتهامات|تهمه|تهم|تهما)$/.test(scene.words[at + 2]?.fold ?? '')) return true;
  if (tellsOfPaper(scene, at) || isSuperlative(scene, at) || isScience(scene, at)) return true;
  if (form.shape === 'participle') return isNounOfAction(fold, led, opens);
  // حد اتهامه بالتقصير: who is accused.
  if (form.shape === 'noun') return /^[وفبل]?اتهام(?:ه|ها|هم)$/.test(fold) && leansWithBa(scene.words[at + 1]);
  if (isSpeltAsNoun(scene, at, form)) return true;
  // لم يخف قلقه من أن: who does not hide it says it.
  if (form.verb === 'أخفى') return !/^[وف]?(?:لم|لا)$/.test(led);
  // تعرف المنظمة السمنة بأنها: a definition, and elsewhere he knows.
  if (form.verb === 'عرف' && !scene.words.slice(at + 1, at + 9).some((word) => /^بان(?:ه|ها|هم)?$/.test(word.fold))) return true;
  if (/^[وف]?(?:لم|لن|لا)$/.test(led) && silent.has(form.verb) && !opensWords(scene.words, at + 1) && scene.words[at + 1]?.kind === 'word') return true;
  return isReckoned(scene, at, next) || passiveAt(scene, at) !== undefined || isPreposition(scene, at, led, opens);
}

/**
 * What its own letters tell to be no verb: a hamza below its alif, where the perfect has one above (إبان الحرب), the signs of an
 * indefinite noun (أمرٌ), and the perfect's dual that announces nothing (فضاء رحبا).
 */
function isSpeltAsNoun(scene: Scene, at: number, form: SpeechForm): boolean {
  const { text = '', fold = '' } = scene.words[at] ?? {};
  if (form.verb.startsWith('أ') && /^[وف]?إ/.test(text)) return true;
  if (/[\u064b-\u064d]/u.test(text)) return true;
  // هنا is here, هنأ he congratulated.
  if (form.verb === 'هنأ' && /^[وف]?هنا$/.test(text)) return true;
  // وقال فلان مازحا: how he said it.
  if (/^مازحا$/.test(fold) && scene.words[at - 1]?.kind === 'word') return true;
  return form.number === 'two' && !/^[وف]?س?[يت].*ان$/.test(fold) && !announced(scene, at);
}

/** Verbs of the first pattern whose present has no u in the active: يُذكر is told of it. */
const plain = new Set(['قال', 'رد', 'زعم', 'كتب', 'ذكر', 'رأى', 'كشف', 'نفى', 'نشر', 'عد', 'قرأ', 'عرض', 'رفض', 'شكر', 'وصف', 'سأل', 'عرف', 'طلب', 'دعا', 'أمر']);

/** يُعد, يُعتبر, اتُهم: a verb whose vowels show that it is in the passive; what is handed on so still has its source (نُقل عنه). */
function isVowelledPassive(text: string, { verb, shape, class: kind }: SpeechForm): boolean {
  if (shape !== 'verb' || kind === 'relay' || !text.includes('\u064f')) return false;
  const present = /^[وف]?س?[يت]/u.test(text) && !verb.startsWith('ت');
  if (present) return /^[وف]?س?[يت]\u064f/u.test(text) && (/^[ات]/.test(verb) || plain.has(verb));
  return /^[وف]?(?:است|ا?\p{L})\u064f/u.test(text);
}

/** اتهموا من قبل القاضي: by whom it is done, stands behind a verb in the passive. */
function isDoneBy({ words }: Scene, at: number, { shape, suffixed }: SpeechForm): boolean {
  return shape === 'verb' && !suffixed && words[at + 1]?.fold === 'من' && /^(?:قبل|طرف|لدن|جانب)$/.test(words[at + 2]?.fold ?? '');
}

/** متهم بالانتماء, 41 متهما: who is accused, with what he is accused of straight behind him or a number before; whoever accuses has somebody for his object. */
function isAccused({ words }: Scene, at: number): boolean {
  if (!/^[وف]?متهم(?:ا|ه|ين)$/.test(words[at]?.fold ?? '')) return false;
  const [led, next] = [words[at - 1], words[at + 1]];
  const counted = led?.kind === 'word' && numberOfWords(led.fold) !== undefined;
  return counted || leansWithBa(next);
}

/** بالانتماء, بـ: whether a word is ب, or has it before it. */
function leansWithBa(word: Scene['words'][number] | undefined): boolean {
  return word?.kind === 'word' && /^ب(?!عض|لاد)/.test(word.fold) && (word.fold === 'ب' || leans(word));
}

/** يعتبر أحد, ويعد الميناء من أكبر الموانئ: what something is reckoned, where nobody is said to reckon. */
function isReckoned(scene: Scene, at: number, next: string): boolean {
  if (!/^[وف]?[يت](?:عتبر|عد)$/.test(scene.words[at]?.fold ?? '')) return false;
  if (ranks.test(next) || !announced(scene, at)) return true;
  return scene.words.slice(at + 1, at + 9).some(({ fold }, index) => /^(?:واحدا|واحده|بمثابه)$/.test(fold) || (fold === 'من' && ranks.test(scene.words[at + index + 2]?.fold ?? '')));
}

/** الجبهة، أبرز تحالف معارض، and أبرز مستشاري المرشد: the foremost, where a noun without the article or the plural of many stands behind it. */
function isSuperlative({ words }: Scene, at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.fold !== 'ابرز' || at === 0 || words[at - 1]?.kind === 'stop' || next?.kind !== 'word') return false;
  return (!next.fold.startsWith('ال') && (partyOf(next.fold) !== undefined || /.{3}ي$/.test(next.fold)) && words[at - 1]?.kind === 'pause') || /^ال.{3,}(?:ين|ات)$/.test(next.fold);
}

/** معهد علم الأوبئة, أستاذ علم النفس: the science, behind a noun that takes it and before its own name. */
function isScience({ words }: Scene, at: number): boolean {
  const [led, next] = [words[at - 1], words[at + 1]];
  if (words[at]?.fold !== 'علم' || led?.kind !== 'word' || next?.kind !== 'word' || !next.fold.startsWith('ال')) return false;
  return !led.fold.startsWith('ال') && (partyOf(led.fold) !== undefined || /^(?:قسم|كليه|في|من|علماء|كتاب)$/.test(led.fold)) && partyOf(next.fold) !== 'body';
}

/** في بيان ورد لوكالة, في تصريحات نشرت اليوم, في بيان صحفي نشر على: straight behind a paper without the article, where it came out. */
function tellsOfPaper({ words }: Scene, at: number): boolean {
  if (!/^(?:وردت?|نشرت?)$/.test(words[at]?.fold ?? '')) return false;
  let noun = at - 1;
  while (words[noun]?.kind === 'word' && isAdjective(words[noun]?.fold ?? '')) noun -= 1;
  const { fold = '', kind } = words[noun] ?? {};
  const next = words[at + 1];
  // تغريدة نشرت فلانة: a name behind the verb is its subject.
  const placed = next?.kind === 'word' && (endsNames(next) || next.fold.startsWith('ل')) && !opensWords(words, at + 1);
  return kind === 'word' && partyOf(fold) === 'paper' && !fold.startsWith('ال') && placed;
}

/** على مواصلة الحوار, قرر متابعة الملف: behind a preposition, and in the shape of مفاعلة within a clause, it is the noun. */
function isNounOfAction(fold: string, led: string, opens: boolean): boolean {
  return prepositions.test(led) || (!opens && /^م.ا..ه$/.test(fold));
}

/** The form of a verb in the passive: أسئلة وصفت بأنها «…» says of nobody that he calls them so, and who spoke stays unsaid. */
export function passiveAt(scene: Scene, at: number): SpeechForm | undefined {
  const form = speechForm(scene.words[at]?.fold ?? '')?.form;
  const next = scene.words[at + 1];
  if (form?.shape !== 'verb' || form.suffixed || !callers.has(form.verb) || next?.kind !== 'word') return undefined;
  // ووصف بيان للحركة: the paper calls it so.
  return next.fold === 'ب' || (next.fold.startsWith('ب') && partyOf(next.fold) === undefined && (leans(next) || that.test(next.fold))) ? form : undefined;
}

/** بين, عقب, عبر: whether the word is a preposition here, and no verb. */
function isPreposition(scene: Scene, at: number, led: string, opens: boolean): boolean {
  const fold = scene.words[at]?.fold ?? '';
  const next = scene.words[at + 1];
  // وأضاف عبر مترجم: through whom he said it.
  if (fold === 'عبر' && speechForm(led)?.form.shape === 'verb') return true;
  if (/^و?(?:عقب|عبر)$/.test(fold)) return !/^(?:علي|بان|قايلا|عن)$/.test(next?.fold ?? '') && !announcedBy(scene, at);
  if (!/^و?بين$/.test(fold) || /\u0651/u.test(scene.words[at]?.text ?? '')) return false;
  // «…» بين السكان
  if ((fold === 'بين' && scene.words[at - 1]?.kind === 'quoted') || /^و?بين/.test(led) || !opens) return true;
  // بين الرئيس وبين نظيره
  if (fold === 'وبين' && scene.words.slice(Math.max(0, at - 9), at).some((word) => /^[وف]?بين(?:ه|ها|هم|هما|نا)?$/.test(word.fold))) return true;
  if (partyOf(next?.fold ?? '') === 'person') return !announced(scene, at);
  return !that.test(next?.fold ?? '') && !/^(?:colon|quoted)$/.test(next?.kind ?? '');
}

/** عقب with a person for its subject, and not عقب the preposition. */
function announcedBy(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  const person = partyOf(next?.fold ?? '') === 'person' || (partyOf(next?.fold ?? '') === 'body' && scene.words[at]?.fold.startsWith('و') === true);
  // وعبر فلان عن: he expressed.
  const someone = next?.kind === 'word' && (isGivenName(next.fold) || person || followsGivenName(scene.text, next.fold));
  const expressed = someone && scene.words.slice(at + 2, at + 14).some(({ fold }) => fold === 'عن');
  return expressed || scene.names.get(next?.start ?? -1)?.kind === 'person' || (person && announced(scene, at));
}

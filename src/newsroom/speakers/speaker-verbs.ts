import { readOnce } from '../parties/read-once.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { isGivenName, isPlace, particles } from '../language/speaker-lexicon.ts';
import { foldWord } from '../language/sentence-words.ts';
import { isNoSpeech } from './no-speech.ts';
import { genderOf, partyOf } from '../language/speaking-parties.ts';
import { announced, that } from './speech-reach.ts';
import { speechForm, type SpeechForm } from '../language/verbs-of-speech.ts';

/** A word of speech at work in a sentence. */
export interface Speech {
  at: number;
  form: SpeechForm;
  /** و or ف leans on it, or nothing stands before it: it begins a clause. */
  opens: boolean;
  /** It stands in a relative or temporal clause: الذي قال, بعد أن أعلن. */
  inner: boolean;
  /** Behind أن: what is to be said, and is not: طالب بأن تعلن. */
  wished?: boolean;
}

const before = /^(?:قد|لقد|وقد|كما|ثم|حيث|فيما|بينما|اذ|لكن|ولكن|كان|كانت|وكان|وكانت|بدوره|بدورها|جانبه|جانبها|جهته|جهتها|ذلك|سبق|ان|بان|ما|هكذا|ناحيته|وحين|سابق|هو|هي|وكما|وهو|وهي|ولا|لا|لم|الا|متصل|نفسه|نفسها|ذاته|ذاتها|الصدد|السياق|الاطار|المقابل|كذلك|ايضا|اليوم|امس|وهكذا|حسبما|وفيما|حتي|و?لكنه|و?لكنها|و?لكنهم|فهو|فهي|فهم|وهم)$/;
const relative = /^(?:الذي|التي|الذين|اللذان|اللواتي|اللتان|والذي|والتي|من|لمن|ممن|ما|مما|عما|بما|عندما|حين|حينما|بعدما|لما|وما|كما|حسبما|مثلما|وفقما|وكما|وحسبما)$/;
const clauses = /^(?:بعد|قبل|منذ|رغم|دون|يوم|وبعد|وقبل)$/;
/** Verbs that speak only when a quotation hangs on them. */
const faint = new Set(['بدأ', 'عرض', 'سجل', 'زاد', 'مضى', 'ختم', 'أمر', 'كلف', 'قدر', 'ودع', 'لام', 'استقبل', 'توجه', 'دافع', 'خلص', 'حسم', 'استأنف', 'أتم', 'أضحى', 'دون', 'عد', 'عنف', 'ذم', 'أسر']);

/** The word of speech at word `at`, where it can be one there; `from` is the first word of its sentence. */
export function speechAt(scene: Scene, at: number, from: number): Speech | undefined {
  // How far before it its sentence begins makes no difference beyond one word.
  return speechRead(scene, at, Math.min(2, Math.max(0, at - from)));
}

const speechRead = readOnce((scene, at, behind) => readSpeech(scene, at, at - behind));

function readSpeech(scene: Scene, at: number, from: number): Speech | undefined {
  const { words } = scene;
  const word = words[at];
  if (word?.kind !== 'word' || word.pair !== undefined) return undefined;
  // يمكن القول: nobody has said it.
  const saidSo = word.fold.endsWith('القول') && (/^[وف]?بالقول$/.test(word.fold) || (/^[وف]?القول$/.test(word.fold) && /^(?:الي|حد|علي)$/.test(words[at - 1]?.fold ?? '')) || isUnhesitating(words, at));
  if (saidSo) return { at, form: saying, opens: false, inner: false };
  const known = speechForm(word.fold) ?? ledTo(scene, at) ?? jussive(scene, at);
  if (!known) return undefined;
  const { joined } = known;
  const form = turned(words, at) ?? known.form;
  // دل راي is a name, and رأى or رأي the verb.
  if (/^[وف]?راي$/u.test(word.text)) return undefined;
  // إضافة إلى: the noun, and not أضافه.
  if (form.suffixed && form.shape === 'verb' && word.text.endsWith('ة')) return undefined;
  // دون is without, unless it begins a clause or is written دوّن.
  if (form.verb === 'دون' && !joined && !/\u0651/u.test(word.text)) return undefined;
  const previous = words[at - 1];
  // "…"، يزيد الخبير: behind what was said stands the verb.
  const told = previous?.kind === 'quoted' || (previous?.kind === 'pause' && words[at - 2]?.kind === 'quoted');
  if (form.guarded && !joined && !told && isGivenName(word.fold) && !isGivenName(words[at + 1]?.fold ?? '') && !condemns(words, at)) return undefined;
  const opens = joined || at <= from || previous?.kind !== 'word' || previous.fold === 'و';
  const next = words[at + 1]?.fold ?? '';
  if (scene.names.has(word.start) || (opens && /^ي(?:ذكر|شار)$/.test(word.fold) && that.test(next))) return undefined;
  const led = previous?.kind === 'word' ? previous.fold : '';
  if (isNoSpeech(scene, at, form, led, opens)) return undefined;
  // كما أكد, at the beginning of a sentence: he said it as well.
  const also = /^و?كما$/.test(led) && at - 1 <= from;
  const earlier = words[at - 2]?.fold ?? '';
  const helped = relative.test(earlier) && /^(?:قد|كان|كانت|سبق|لا|لم)$/.test(led);
  const timed = clauses.test(earlier) && /^(?:ان|ما)$/.test(led);
  // في حين أدان الوزير الهجوم: a clause of its own.
  const meanwhile = led === 'حين' && earlier === 'في';
  // طالب بأن تعلن الحكومة, من المرجح أن ترى: what is to be said stands in the clause of another.
  const wished = form.shape === 'verb' && led === 'ان' && /^[يت]/.test(word.fold) && words[at - 2]?.fold !== 'سبق';
  const inner = wished || (relative.test(led) && !also && !meanwhile) || helped || timed || (form.shape === 'verb' && !form.suffixed && !joined && bareRelative(scene, at));
  if (form.shape === 'noun') {
    const thing = /^(?:تصريح|قول|حديث|وصف|دعوه|مطالبه)/.test(word.fold) && !/^[بو]?قول/.test(word.fold);
    return thing && !tight(scene, at) ? undefined : { at, form, opens: false, inner };
  }
  // متحدثة باسم الشرطة is who speaks.
  if (form.shape === 'participle' && /^و?متحدثه?$/.test(word.fold) && next === 'باسم') return undefined;
  if (form.shape === 'participle') return form.guarded && !opens && !bound(scene, at) ? undefined : { at, form, opens, inner };
  // استقباله فالح الفياض: a given name that is spelt as "and" with a verb.
  if (form.shape === 'verb' && /^[وف]/.test(word.fold) && isGivenName(word.fold) && words[at - 1]?.kind === 'word') return undefined;
  // غير أنه أرجعه إلى: but he.
  const but = /^(?:انه|انها|انهم)$/.test(led) && /^(?:غير|الا|بيد)$/.test(earlier);
  const begins = opens || before.test(led) || but || meanwhile;
  if (!begins && !inner && isCalled(scene, at, form)) return { at, form, opens: false, inner: true, wished };
  const unled = form.guarded && !begins && !inner;
  if (unled && (form.suffixed || particles.has(led) || led === 'عدم' || !(announced(scene, at) || (form.verb === 'عبر' && next === 'عن')))) return undefined;
  // "…"، هكذا بدأ الكاتب حديثه: what was said stands before.
  const shown = /^[وف]?هكذا$/.test(led) || (/^[وف]?ب(?:هذه|هذا|تلك)$/.test(earlier) && /^ال(?:كلمات|عباره|عبارات|جمله|كلمه|كلام)$/.test(led));
  if (faint.has(form.verb) && !shown && !(told && form.verb === 'زاد') && !announced(scene, at)) return undefined;
  if (form.verb === 'حمل' && !words.slice(at + 1, at + 15).some(({ text }) => blame.test(foldWord(text.slice(0, 120))))) return undefined;
  return { at, form, opens: begins, inner, wished };
}

/** حادثة وصفها الجيش بأنها, سنوات وصفتها التقارير بأنها: behind the noun that the verb's pronoun points at, and before who calls it so. */
function isCalled({ words, names }: Scene, at: number, form: SpeechForm): boolean {
  const [noun, next] = [words[at - 1], words[at + 1]];
  if (!form.suffixed || form.shape !== 'verb' || !/^(?:وصف|نعت|اعتبر|عد|أسمى|سمى)$/.test(form.verb) || noun?.kind !== 'word' || next?.kind !== 'word') return false;
  if (particles.has(noun.fold) || /^(?:عدم|حد|حسب|بحسب|وفق)$/.test(noun.fold)) return false;
  const somebody = partyOf(next.fold) !== undefined || isGivenName(next.fold) || isPlace(next.fold) || names.has(next.start);
  return somebody && words.slice(at + 2, at + 9).some(({ fold, kind }, index) => /^ب(?:ان(?:ه|ها|هم)?)?$/.test(fold) || (kind === 'quoted' && index > 0));
}

/** دان الملك الأردني, and not the man's name Dan: a noun with the article that speaks stands behind it. */
function condemns(words: Scene['words'], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.fold === 'دان' && next?.kind === 'word' && next.fold.startsWith('ال') && partyOf(next.fold) !== undefined;
}

/** What somebody is charged with, in the words of the report or in marks: حملت الوزارة المسؤولية, حملت "الوزارة مسؤولية ما جرى". */
const blame = /(?:^|\s)[بو]?(?:ال)?مسوولي/;

/** لم ينف, لم يخف: behind لم the present of a weak verb is written without its last letter. */
function jussive({ words }: Scene, at: number): ReturnType<typeof speechForm> {
  const fold = words[at]?.fold ?? '';
  if (!/^[يت].{2,3}$/.test(fold) || !/^[وف]?لم$/.test(words[at - 1]?.fold ?? '')) return undefined;
  const known = speechForm(`${fold}ي`);
  return known?.form.shape === 'verb' && !known.form.suffixed ? known : undefined;
}

/** Whether somebody does not hesitate to say it: لم يتردد في القول. */
function isUnhesitating(words: Scene['words'], at: number): boolean {
  return words[at]?.fold === 'القول' && words[at - 1]?.fold === 'في' && words.slice(Math.max(0, at - 9), at).some(({ fold }) => /^[يت]تردد$/.test(fold));
}

/** وعاد الوزير ليقول إن: what somebody goes on to do, behind ل, where his words follow; but لتعقب is to track. */
function ledTo(scene: Scene, at: number): ReturnType<typeof speechForm> {
  const fold = scene.words[at]?.fold ?? '';
  const known = /^ل[يت].{3}/.test(fold) ? speechForm(fold.slice(1)) : undefined;
  return known?.form.shape === 'verb' && !known.form.suffixed && !known.form.guarded && announced(scene, at) ? known : undefined;
}

/** توجه الرئيس is he turned, though توجه الوزارة is she directs: the noun behind tells the two apart. */
function turned(words: Scene['words'], at: number): SpeechForm | undefined {
  const next = words[at + 1];
  return /^[وف]?توجه$/.test(words[at]?.fold ?? '') && next?.kind === 'word' && genderOf(next.fold) === 'm' ? turning : undefined;
}

const turning: SpeechForm = { verb: 'توجه', class: 'address', shape: 'verb', gender: 'm', number: 'one', suffixed: false, guarded: true };

/** مع شخص ادعى أنه, تقريرا يفيد بأن: straight behind an indefinite noun that a preposition or verb governs, a verb begins a relative clause without a pronoun. */
export function bareRelative({ words }: Scene, at: number): boolean {
  const noun = words[at - 1];
  const led = words[at - 2];
  if (noun?.kind !== 'word' || noun.pair !== undefined || noun.fold.startsWith('ال') || led?.kind !== 'word') return false;
  const kind = partyOf(noun.fold) ?? partyOf(noun.fold.replace(/ا$/, ''));
  return (kind === 'person' || kind === 'paper') && (/^[وف]?(?:في|من|الي|علي|عن|مع|بين|بعد|قبل|ضد|نحو|لدي|ثمه|هناك)$/.test(led.fold) || /[^ا]ا$/.test(noun.fold));
}

const saying: SpeechForm = { verb: 'قال', class: 'say', shape: 'participle', gender: 'm', number: 'one', suffixed: false, guarded: true };

/** Whether a quotation, a colon or "that" follows at once. */
function tight(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  return next === undefined || next.kind === 'colon' || next.kind === 'quoted' || that.test(next.fold);
}

/** Whether what was said, or a preposition of the verb, follows at once. */
function bound(scene: Scene, at: number): boolean {
  return tight(scene, at) || /^(?:علي|الي|من|عن|في|ب)/.test(scene.words[at + 1]?.fold ?? '');
}

/** Whether verb and party agree. A verb before its subject is singular whatever the subject is. */
export function agrees(form: Pick<SpeechForm, 'gender' | 'number'>, party: Pick<Party, 'gender' | 'number'>, leads: boolean): boolean {
  if (form.number !== 'one') return party.number !== 'one' || (form.number === 'many' && party.gender === undefined);
  if (!leads && party.number !== 'one' && party.gender !== 'f') return false;
  if (party.gender === undefined || party.gender === form.gender) return true;
  return leads && party.number === 'many';
}

import { fold } from '#model/fold.ts';
import { numberOfWords } from '../language/number-words.ts';
import { countWords, type Word } from '../language/sentence-words.ts';
import { isGivenName, isPlace, joints, ordinary } from '../language/speaker-lexicon.ts';
import { adverbs, isAdjective, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { cueAfter } from '../speakers/speaker-cues.ts';
import { speechAt } from '../speakers/speaker-verbs.ts';
import { that } from '../speakers/speech-reach.ts';
import { frameOf, type Frame } from './fragment-frame.ts';
import { isNamed } from './fragment-names.ts';
import { participle, verbalNoun } from '../language/word-shapes.ts';
import { natureOf } from './fragment-nature.ts';
import { coined, governing, isCharged, isWritten, judging, bringing, said, voiceOf } from './fragment-voice.ts';

const copula = /^(?:[وف]?(?:يعد|تعد|يمثل|تمثل|يعتبر|تعتبر|بمثابه|كان|كانت|ليس|ليست|اصبح|اصبحت|بات|باتت|هو|هي|يشكل|تشكل|بشكل|سيكون|ستكون|يكون|تكون|كونه|كونها|مجرد|انها|انه|يبقي|تبقي|غير|كان|صار|يظل|ذلك|هذا|هذه|الامر|القرار|الوضع|موقفه))$/;

/** Words that are a whole answer. */
const answers = /^(?:نعم|كلا|لا|شكرا|ربما|ابدا|اجل|بلي|طبعا|عفوا|اسف|اسفه|مستحيل)$/;

/** Prepositions behind which the words of a call, a reason or a charge stand. */
const leading = /^(?:الي|من|عن|علي|اجل|بسبب|ضد|مع|في|نتيجه|ب|بين|حول|بشان|نحو|تجاه|ازاء)$/;

/** Whether the dispatch has a text for a name; repetition alone makes none of what is `coined`. */
export type Known = (text: string, coined?: boolean) => boolean;

/**
 * Whether fewer than five words in marks, at the quoted word `at` of a sentence that begins at `from`, are somebody's
 * words: where a word of speech governs them, and never where they name something. `heading` says whether it stands in
 * a headline or between paragraphs, where marks alone tell that something is said.
 */
export function isFragment(scene: Scene, at: number, from: number, known: Known, heading: boolean): boolean {
  const frame = frameOf(scene, at, from);
  if (!frame || (/ال|لل|ل$/.test(frame.glued) && !isCall(frame))) return false;
  if (said(scene, at) || isCharged(scene, at) || isAnswer(frame)) return true;
  const his = coined(scene, at);
  const judgement = isJudgement(frame);
  const judged = judgement || (frame.nature === 'thing' && isPlainNoun(frame.text) && judging.has(governing(scene, at, from)?.form.verb ?? ''));
  if (isNamed(frame, (text) => known(text, his || judged))) return false;
  return his || isCall(frame) || judgement || isHeard(frame, heading) || isGoverned(frame);
}

/** أجاب المدير "كلا": what answers, thanks or agrees is called nothing, whoever is heard before it. */
function isAnswer({ scene, at, from, content }: Frame): boolean {
  return content.length === 1 && answers.test(fold(content[0] ?? '')) && governing(scene, at, from) !== undefined;
}

/** القرار "الجائر": with the article, an adjective that judges what a word with the article names, where somebody is heard. */
function isJudgement({ scene, at, from, content, first, glued }: Frame): boolean {
  const [word = ''] = content;
  const form = fold(word);
  if (content.length !== 1 || glued !== '' || first?.kind !== 'word' || !form.startsWith('ال')) return false;
  const pointed = /^[وفبلك]?ال|^لل/.test(first.fold) || /(?:ه|ها|هم)$/.test(first.text);
  const agrees = word.endsWith('ة') || !first.text.endsWith('ة');
  return pointed && agrees && (isAdjective(form) || /^ال(?:..ي.ه?|.{3,}يه?)$/.test(form)) && !isPlace(form) && !adverbs.has(form) && voiceOf(scene, at, from) !== undefined;
}

/** دعت إلى "تحسين" الخدمة، دعاه لـ"مراجعة" قراره: one verbal noun, which a call governs and which has an object. */
function isCall({ scene, at, from, content, next, glued, first }: Frame): boolean {
  const form = fold(content[0] ?? '');
  const pointed = /^الت...$/.test(form) && /^(?:ضد|عن|علي|من|مع)$/.test(next?.fold ?? '');
  if (content.length !== 1 || next?.kind !== 'word' || !(verbalNoun.test(form) || /^م.ا..ه$/.test(form) || pointed)) return false;
  return /^[وف]?[بل]$/.test(glued) || first?.fold === 'الي' ? governing(scene, at, from) !== undefined : false;
}

/** Whether somebody is heard in the sentence, before the words or after them, so that what can be no name is his. */
function isHeard(frame: Frame, heading: boolean): boolean {
  const { scene, at, from, content, first, nature, clause, text } = frame;
  const several = content.length > 1;
  const voice = voiceOf(scene, at, from);
  // و"…" behind what is said already.
  const previous = scene.words[at - 2]?.kind === 'pause' ? scene.words[at - 3] : scene.words[at - 2];
  if (first?.kind === 'word' && first.fold === 'و' && previous?.kind === 'quoted' && (nature === 'thing' || several || (nature === 'pointed' && previous === scene.words[at - 2] && countWords(previous.text) < 4))) return true;
  // توازنا بين "…" في مكان و"…"
  if (first?.kind === 'word' && first.fold === 'و' && nature !== 'name' && several && scene.words.slice(Math.max(from, at - 12), at - 1).some(({ kind, text: said }) => kind === 'quoted' && countWords(said) > 1)) return true;
  if (several && isWritten(scene, at, from)) return true;
  if (clause || (nature === 'thing' && several)) return voice !== undefined || (heading && several) || first?.kind === 'colon' || isAscribed(frame);
  if (several && voice !== undefined && first?.kind === 'word' && /^(?:هذه|هذا|تلك|ذلك)$/.test(first.fold)) return nature === 'pointed';
  if (voice === undefined || voice === 'relay' || voice === 'clause') return false;
  if (nature === 'thing') return isPlainNoun(text) && first?.kind === 'word' && !/^ال(?!ي$)/.test(first.fold) && speechAt(scene, at - 1, from) === undefined;
  if (nature !== 'pointed' || !several || partyOf(fold(content[0] ?? '')) !== undefined) return false;
  // أعلنت المدينة، مساء السبت، "نجاح العملية الأولى"
  if (first?.kind === 'pause') return content.length > 2 && governing(scene, at, from)?.opens === true && scene.words[at - 2]?.kind === 'word';
  if (first?.kind !== 'word') return false;
  if (/^ب(?!ال)..../.test(first.fold) && bringing.has(governing(scene, at, from)?.form.verb ?? '')) return true;
  return voice === 'that' || (voice === 'speech' && leading.test(first.fold) && /^(?:word|quoted)$/.test(scene.words[at - 2]?.kind ?? ''));
}

/** Whether who said it stands behind the words: بحسب المدير، قال شاهد، or at the end of their sentence: على ما قال مسؤول. */
function isAscribed({ scene, at, from, clause }: Frame): boolean {
  if (endsAscribed(scene, at)) return true;
  const cue = cueAfter(scene, at, scene.words.length, from);
  return cue !== undefined && (clause || cue.kind === 'preposition' || (cue.party !== undefined && scene.words[at + 1]?.kind !== 'word'));
}

/** Whether the words' sentence ends with its source, behind a pause: …، على ما قال مسؤول. */
function endsAscribed({ words }: Scene, at: number): boolean {
  for (let index = at + 1; index < words.length && words[index]?.kind !== 'stop'; index += 1) {
    if (words[index - 1]?.kind !== 'pause') continue;
    const rest = words.slice(index, index + 3).map(({ fold: form }) => form).join(' ');
    if (/^(?:علي ما|بحسب ما|حسب ما|وفق ما|حسبما|وفقما) (?:قال|قالت|اعلن|اعلنت|ذكر|ذكرت|افاد|افادت|اكد|اكدت|اوضح|اوضحت)(?: |$)/.test(rest)) return true;
  }
  return false;
}

/** Whether a single word without the article is a common noun or adjective, and neither a party nor a number. */
function isPlainNoun(text: string): boolean {
  const form = fold(text);
  const two = /^(.{4,})(?:ين|ان)$/.exec(form)?.[1] ?? '';
  const noun = ordinary.has(form) || /\u064b/u.test(text) || ordinary.has(two) || (text.endsWith('ية') && form.length > 4 && !isPlace(form)) || verbalNoun.test(form) || participle.test(form);
  return noun && partyOf(form) === undefined && speechForm(form) === undefined && numberOfWords(form) === undefined;
}

/** Whether a word of speech governs the words by its own grammar. */
function isGoverned({ scene, at, from, content, first, next, glued, clause }: Frame): boolean {
  const single = fold(content[0] ?? '');
  if (at === from && content.length >= 3 && cueAfter(scene, at, scene.words.length, from)?.party !== undefined) return true;
  const speech = governing(scene, at, from, /^[وف]?ب$/.test(glued));
  if (content.length <= 2 && first?.kind === 'word' && /^(?:ما|كما|حسبما|وفقما)$/.test(scene.words[at - 2]?.fold ?? '') && !(next?.kind === 'word' && that.test(next.fold)) && speechAt(scene, at - 1, from)) return false;
  if (clause && (speech !== undefined || scene.words.slice(from, at).some(({ kind }) => kind === 'quoted' || kind === 'colon'))) return true;
  if (speech && entitled(scene, at) && !judging.has(speech.form.verb)) return false;
  if (!speech) return first?.kind === 'colon' && content.length >= 2 && partyLabel(scene, from, at);
  const between = scene.words.slice(speech.at + 1, at);
  const link = between.findLastIndex(({ fold }) => that.test(fold));
  const definite = /^(?:ال|لل)/.test(content[0] ?? '') || content.some((word) => isPlace(fold(word)));
  if (first?.kind === 'colon') return !(next?.kind === 'word' && that.test(next.fold));
  if (glued.endsWith('ب') || glued === 'ك') return bringing.has(speech.form.verb) || judging.has(speech.form.verb);
  if (judging.has(speech.form.verb) && between.every(({ kind }) => kind === 'word')) return (between.length > 0 && (between.length < 7 || !definite)) || (speech.form.suffixed && between.length < 5) || (speech.inner && between.length === 0 && !definite);
  if (link >= 0 && link === between.length - 1) return content.length >= 3 || /(?:ه|ها|هم)$/.test(first?.fold ?? '') || (content.length === 2 && !definite);
  if (speech.form.class === 'relay' && link < 0) return false;
  if (between.length === 0) return !namesSpeaker(next) && partyOf(single) === undefined && (content.length >= 2 || !definite);
  if (next !== undefined && (next.kind === 'colon' || that.test(next.fold)) && between.length <= 2) return false;
  // أن الأنباء "كاذبة": what is said of the clause's subject.
  const behindNoun = first?.kind === 'pause' || (first?.kind === 'word' && (first.fold.startsWith('ال') || !isAdjective(first.fold)));
  const predicate = content.length === 1 && !definite && !glued && (isAdjective(single) || participle.test(single) || (ordinary.has(single) && /(?:ة|ا|\u064b)$/u.test(content[0] ?? ''))) && behindNoun;
  if (link >= 0 && predicate && speech.form.class !== 'relay') return true;
  if (link >= 0) return content.length >= 3 || (content.length === 2 && !definite) || (content.length === 1 && !definite && copula.test(first?.fold ?? ''));
  const pauses = between.some(({ kind }) => kind !== 'word');
  return !pauses && between.length <= 5 && content.length >= 2 && !definite && !(content[1] ?? '').startsWith('ال') && partyOf(content[0] ?? '') === undefined && !joints.has(content[0] ?? '');
}

/** Whether the word after a short word in marks makes that its subject: قال "كيم" للرئيس, ذكر "كيم" أن. */
function namesSpeaker(next: Word | undefined): boolean {
  return next !== undefined && (next.kind === 'colon' || next.kind === 'pause' || next.kind === 'quoted' || that.test(next.fold) || /^(?:ل|في|خلال|عن|الي|علي|امس|اليوم|ايضا|عقب|بعد|قبل|امام)/.test(next.fold));
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

/** Whether the sentence up to the colon is the name or description of somebody, as in a headline. */
function partyLabel(scene: Scene, from: number, at: number): boolean {
  const first = scene.words[from];
  const places = scene.words.slice(from, at - 1).every(({ kind, fold: form }) => kind !== 'word' || isPlace(form) || (partyOf(form) === undefined && !isGivenName(form) && at - from === 2));
  const alone = places && scene.words.length === at + 1;
  // القاهرة: «اليوم الجديد»: where the paper writes from.
  if (alone && !/^(?:clause|thing)$/.test(natureOf(scene.words[at]?.text ?? ''))) return false;
  return first !== undefined && at - from <= 7 && (partyOf(first.fold) !== undefined || scene.names.has(first.start) || isPlace(first.fold) || at - from <= 3);
}

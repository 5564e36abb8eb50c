import type { Word } from '../language/sentence-words.ts';
import { thatClause } from '../language/verbs-of-speech.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { that } from '../speakers/speech-reach.ts';
import { passiveAt } from '../speakers/no-speech.ts';
import { speechAt, type Speech } from '../speakers/speaker-verbs.ts';
import { isNamedAtOnce } from './naming-nouns.ts';

/* Whether somebody is heard around a few words in marks. */

/** Verbs after which بـ brings the words said. */
export const bringing = new Set(['وصف', 'نعت', 'شبه', 'اتهم', 'ندد', 'هدد', 'طالب', 'وعد', 'تعهد', 'توعد', 'رحب', 'أشاد', 'هتف', 'أجاب', 'رد', 'علق', 'نصح', 'اعتبر', 'عد', 'قال', 'لوح', 'ختم', 'اختتم', 'اكتفى', 'صرخ']);
/** Verbs with the thing that is called so: ما سماه، التي تصفها. */
const coining = /^[وف]?(?:ا?سم(?:اه|اها|اهم|ته|تها)|[يتن]سم(?:يه|يها)|وصف(?:ه|ها|هم|ته|تها|تهم)|[يتن]صف(?:ه|ها|هم)|اعتبر(?:ه|ها|هم|ته|تها|تهم)|[يتن]عتبر(?:ه|ها|هم))$/;
/** Nouns of speech, what words are written on, and who hears them. */
const voicing = /^(?:[وبل]?(?:ال)?(?:تحذير|دعو|اتهام|مطالب|تنديد|وعد|وعود|تهديد|انتقاد|رسال|رسائل|تصريح|هتاف|شعارات|لافت|لسان|ضرور|ادان)(?:ه|ات|ها|هم)?|.*مفاد(?:ه|ها)|يقال|قيل|[وف]?(?:سمعت?|سمعوا|سمعنا|[ينت]سمع)|[وف]?بالنسبه|كشف|اعلان|وصف|ب?وصفه|ب?وصفها)$/;

/** Whether a manner of speaking follows: على حد تعبيره, بحسب وصفه. */
export function said(scene: Scene, at: number): boolean {
  const rest = scene.words.slice(at + 1, at + 6).filter(({ kind }) => kind === 'word').map(({ fold }) => fold).join(' ');
  // "هدية".. بهذه الكلمة وصف فلان الخبر
  if (/^بهذه (?:الكلمه|الكلمات|العباره|العبارات|الجمله)(?:\s|$)/.test(rest)) return true;
  return /^(?:علي حد|بحسب|حسب|وفق|وفقا ل) ?(?:تعبير|وصف|توصيف|تشبيه|تسميه|قول|زعم|راي|كلام|بيان|تصريح|تصريحات)(?:ه|ها|هم)(?:\s|$)/.test(rest) || /^(?:علي حد) (?:تعبير|وصف|قول)/.test(rest);
}

/** ما يسمى في المدينة "…"، المعروف بين الناس بـ"…": so called by nobody. */
export function isCalled(scene: Scene, at: number): boolean {
  for (let index = at - 1; index >= at - 6; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word') return false;
    if (/^[وف]?(?:ال)?(?:[يت]سمي|[يت]عرف|[يت]دعي|معروف|معروفه|مسمي|مسماه|ملقب|ملقبه|[يت]لقب|اشتهر|اشتهرت|شهير)$/.test(word.fold)) return true;
  }
  return false;
}

/** ما سماه "…"، الذي وصفته الوزارة بـ"…": the word is his who calls it so. */
export function coined(scene: Scene, at: number): boolean {
  for (let index = at - 1; index >= at - 7; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word' || (index < at - 1 && thatClause.test(word.fold))) return false;
    if (coining.test(word.fold)) return true;
  }
  return false;
}

/** What somebody has called or described so, once; what people always call it (ما يسمونه) may be its name. */
const calledOnce = /^(?:ا?سم(?:اه|اها|ته|تها|وه|وها)|(?:وصف|اعتبر)(?:ه|ها|ته|تها|وه|وها))$/;

/** ما سماه الوزير "…"، مما أسمته النقابة "…": the words of who calls something so. */
export function isCoinage(scene: Scene, at: number): boolean {
  for (let index = at - 1; index >= at - 5; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word' || that.test(word.fold)) return false;
    if (calledOnce.test(word.fold)) return /^(?:[وفبلك]*ما|مما|عما)$/.test(scene.words[index - 1]?.fold ?? '') && !isNamedAtOnce(scene, at);
  }
  return false;
}

/** لافتات كتب عليها "…"، مرددين هتافات "…": what is written or shouted, whatever it says. */
export function isWritten(scene: Scene, at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 6); index -= 1) {
    const form = scene.words[index]?.fold ?? '';
    if (/^[وب]?(?:ال)?(?:لافته|لافتات|هتاف|هتافات|شعارات|يافطات|لوحات)$/.test(form) || (/^[وي]?[يت]?كتبت?$/.test(form) && /^علي(?:ه|ها|هم)$/.test(scene.words[index + 1]?.fold ?? ''))) return true;
  }
  return false;
}

/** Whether somebody is heard before word `at` in its sentence: with a "that" which leads to it, without, or only the "that". */
export function voiceOf(scene: Scene, at: number, from: number): 'that' | 'speech' | 'relay' | 'clause' | undefined {
  let led = false;
  for (let index = at - 1; index >= from; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word' || word.pair !== undefined) continue;
    led ||= thatClause.test(word.fold);
    const speech = speechAt(scene, index, from);
    if (speech && !isIdle(word)) return led ? 'that' : speech.form.class === 'relay' ? 'relay' : 'speech';
    if (voicing.test(word.fold)) return led ? 'that' : 'speech';
  }
  return led ? 'clause' : undefined;
}

/** Forms of speech at which nobody speaks: فيما عدا، من بينها، تعد المبادرة، تسمية، ما يسمى، تواصل العمل. */
function isIdle(word: Word | undefined): boolean {
  return /^(?:عدا|بينها|بينهم|[وف]?[يت]عد|[وف]?[يت]سمي|[وف]?[يت]واصل)$/.test(word?.fold ?? '') || word?.text.endsWith('تسمية') === true;
}

/** The nearest word of speech before word `at`, in its sentence and before any other quotation. */
export function governing(scene: Scene, at: number, from: number): Speech | undefined {
  for (let index = at - 1; index >= from; index -= 1) {
    if (scene.words[index]?.kind === 'quoted') return undefined;
    const speech = speechAt(scene, index, from);
    if (speech && !isIdle(scene.words[index])) return speech;
    // وصفت بأنها «…»: whoever calls it so stays unsaid, and his words are said all the same.
    const passive = speech ? undefined : passiveAt(scene, index);
    if (passive) return { at: index, form: passive, opens: false, inner: false };
  }
  return undefined;
}

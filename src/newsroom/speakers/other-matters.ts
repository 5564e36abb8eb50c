import { partyOf } from '../language/speaking-parties.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { opensThat } from './speech-reach.ts';

/* Words that tell of something else than speech, by what stands behind them. */

/** What somebody begins, where his words are told: بدأ حديثه. */
const speeches = /^(?:قوله|قولها|قايلا|قايله|ب?القول|ب?(?:حديث|كلم|كلام|خطاب|تصريح|مداخل|تعليق|مقال|تغريد|رسال|تدوين|موتمر|سوال).*)$/;
/** What somebody turns with to others: متوجها إلى الحاضرين بالشكر. */
const turnedWith = /^ب(?:ال)?(?:قول|شكر|حديث|كلام|سوال|رساله|نداء|تحيه|كلمه)/;

/** Whether word `at`, a form of speech by its spelling, tells of another matter: بدأ العمل, لافتة عليها, متوجها إلى المطار, رسالة موجهة إلى, شركات نقل الركاب, يعد دراسة. */
export function isOtherMatter(scene: Scene, at: number, form: SpeechForm, opens: boolean): boolean {
  const { words } = scene;
  const { fold = '', text = '' } = words[at] ?? {};
  const next = words[at + 1];
  const behind = (count: number) => words.slice(at + 1, at + 1 + count);
  // بدا هادئا: he seemed.
  if (form.verb === 'بدأ') return text.endsWith('بدا') || !behind(7).some((word) => speeches.test(word.fold));
  // لافتة عليها: a banner.
  if (/^[وف]?لافته$/.test(fold)) return next?.kind === 'word' && !/^(?:الي|الانتباه|النظر|في|انظار|كذلك|ايضا)$/.test(next.fold);
  // مذكرة تشرح الأمر: the paper; who reminds of something has ب behind it.
  if (/^[وف]?مذكره$/.test(fold)) return next?.kind === 'word' && !next.fold.startsWith('ب');
  // رسالة موجهة إلى: to whom it is addressed.
  if (/^[وف]?موجه[اه]$/.test(fold)) return next?.kind === 'word' && /^(?:الي|من|نحو|اياه|اياها|لل.+)$/.test(next.fold);
  if (form.shape === 'participle' && form.verb === 'توجه') return /^(?:الي|نحو|صوب)$/.test(next?.fold ?? '') && partyOf(words[at + 2]?.fold ?? '') !== 'person' && !behind(8).some((word) => turnedWith.test(word.fold));
  // ونقل الركاب, وعلم الأحياء: nouns, where nobody is said to have told it.
  if (form.class === 'relay' && !form.suffixed && (/^[وف]?علم$/.test(fold) || (fold === 'نقل' && !opens))) return !behind(fold === 'نقل' ? 14 : 8).some((word, index) => /^(?:عن|عنه|عنها|من|لدي|لسان|قول|قوله|تصريح|تصريحات)$/.test(word.fold) || opensThat(words, at + 1 + index));
  // يعد دراسة: he prepares it; who promises or reckons has "that" or ب behind it.
  if (/^[وف]?[يت]عد$/.test(fold)) return !behind(8).some((word, index) => opensThat(words, at + 1 + index) || word.fold.startsWith('ب'));
  return false;
}

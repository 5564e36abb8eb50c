import { endsNames } from './name-ends.ts';
import type { Reading, Step } from './description-step.ts';
import { asksOf } from './description-words.ts';
import { bare } from '../language/sentence-words.ts';
import { isEpithet } from './speaker-phrases.ts';

/** Bodies that are founded for something, and tell it behind ل or "for the sake of". */
export const societies = /^(?:منظمه|شركه|جمعيه|حركه|هييه|موسسه|نقابه|شبكه|رابطه|مرصد|وكاله|مجلس|اتحاد|جامعه|لجنه|مركز|معهد|مكتب|صندوق|بنك|مفوضيه|منتدي|ايتلاف|تحالف|جبهه|حزب|تجمع|برنامج|ديوان|بيت|دار|غرفه|حمله|عصبه|فدراليه|كنفدراليه|محكمه|جهاز|اداره|مديريه|امانه|رياسه|قناه|بعثه|مندوبيه|اكاديميه|كليه)$/;

/** الشبكة الوطنية من أجل الحق, العصبة المحلية للدفاع عن الغابات: what a society is founded for, behind "for the sake of" or "in defence of". */
export function withCause({ scene, at, end, word, before }: Reading): Step | undefined {
  const defends = before === 'للدفاع' && word.fold === 'عن';
  const strives = word.fold === 'من' && scene.words[end + 1]?.fold === 'اجل';
  const noun = scene.words[defends ? end + 1 : end + 2];
  if ((!defends && !strives) || endsNames(noun) || asksOf(scene, at)) return undefined;
  const article = noun?.fold.startsWith('ال') === true;
  // أحالت القانون إلى اللجنة من أجل مراجعته: what is done for the sake of something; behind its adjective a society's name goes on.
  const founded = defends || article || isEpithet(scene.words[end - 1]);
  const society = scene.words.slice(at, end).some(({ fold }) => societies.test(bare(fold.replace(/^لل/, ''))));
  return founded && society ? { end: defends ? end + 2 : end + 3, open: !article } : undefined;
}

import { endsNames } from './name-ends.ts';
import type { Reading, Step } from './description-step.ts';
import { asksOf } from './description-words.ts';
import { bare } from '../language/sentence-words.ts';
import { hears, partyOf } from '../language/speaking-parties.ts';
import { isEpithet, numberOf, type Scene } from './speaker-phrases.ts';

/** Bodies that are founded for something, and tell it behind ل or "for the sake of". */
export const societies = /^(?:منظمه|شركه|جمعيه|حركه|هييه|موسسه|نقابه|شبكه|رابطه|مرصد|وكاله|مجلس|اتحاد|جامعه|لجنه|مركز|معهد|مكتب|صندوق|بنك|مفوضيه|منتدي|ايتلاف|تحالف|جبهه|حزب|تجمع|برنامج|ديوان|بيت|دار|غرفه|حمله|عصبه|فدراليه|كنفدراليه|محكمه|جهاز|اداره|مديريه|امانه|رياسه|قناه|بعثه|مندوبيه|اكاديميه|كليه|مبادره|تنسيقيه)$/;

/** Whether a society stands among the words of a description. */
function isOfSociety(words: Scene['words']): boolean {
  return words.some(({ fold }) => societies.test(bare(fold.replace(/^لل/, ''))));
}

/** الشبكة الوطنية من أجل الحق, العصبة المحلية للدفاع عن الغابات: what a society is founded for, behind "for the sake of" or "in defence of". */
export function withCause({ scene, at, end, word, before }: Reading): Step | undefined {
  const defends = before === 'للدفاع' && word.fold === 'عن';
  const strives = word.fold === 'من' && scene.words[end + 1]?.fold === 'اجل';
  const sake = strives ? end + 1 : word.fold === 'لاجل' || defends ? end : undefined;
  const noun = sake === undefined ? undefined : scene.words[sake + 1];
  if (sake === undefined || endsNames(noun) || asksOf(scene, at)) return undefined;
  const article = noun?.fold.startsWith('ال') === true;
  // أحالت القانون إلى اللجنة من أجل مراجعته: what is done for the sake of something; behind its adjective a society's name goes on.
  const founded = defends || article || isEpithet(scene.words[end - 1]);
  return founded && isOfSociety(scene.words.slice(at, end)) ? { end: sake + 2, open: !article } : undefined;
}

/** الجمعية المحلية لرؤساء البلديات, الاتحاد الوطني لمعلمي القرى: whose society it is, the plural that owns what follows. */
export function withMembers({ scene, at, kind, end, word, before }: Reading): Step | undefined {
  const led = /^ل([^ل].{2,})$/.exec(word.fold)?.[1];
  const next = scene.words[end + 1];
  if (kind !== 'body' || led === undefined || hears(led) || !before.startsWith('ال') || endsNames(next) || asksOf(scene, at)) return undefined;
  const many = (partyOf(led) === 'person' && numberOf(led) === 'many') || (led.endsWith('ي') && partyOf(led.slice(0, -1)) === 'person');
  return many && isOfSociety(scene.words.slice(at, end)) ? { end: end + 1, open: true } : undefined;
}

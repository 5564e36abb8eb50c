import type { Reading, Step } from './description-step.ts';
import { endsNames, nameEnd } from './name-ends.ts';

/* Bodies, places, prizes and cups that are called after somebody: جامعة الملك فهد, بجامعة القاضي عياض. */

/** What is called after people, without the article. */
const halls = /^[وف]?[بل]?(?:جامعه|مستشفي|مدينه|مركز|كليه|معهد|مطار|ميناء|قاعده|جايزه|جوايز|موسسه|برنامج|كرسي|مكتبه|ملعب|استاد|ستاد|دار|داره|حي|شارع|طريق|مسجد|جامع|سد|حديقه|متنزه|مهرجان|كاس|دوري|بطوله|مجمع|مدرسه|مدارس|ثانويه|اكاديميه|صندوق|مشروع|جسر|نادي|وقف|مسابقه|منتدي|قاعه|صاله|ميدان|مخيم|حصن|قصر|متحف|كتايب|لواء)$/;
/** The titles of those after whom things are called. */
const titles = /^ال(?:ملك|ملكه|امير|اميره|امام|شيخ|شيخه|قاضي|سلطان|رييس|سلطانه|خليفه|شهيد|حاج|سيد|سيده)$/;

/** وكيل جامعة الملك فهد, مدير مستشفى الأمير سلطان: the name behind a hall and a title is the hall's, and the description goes on behind it. */
export function withPatron({ scene, end, word, before }: Reading): Step | undefined {
  const name = scene.words[end + 1];
  if (!halls.test(before) || !titles.test(word.fold) || name?.kind !== 'word' || name.pair !== word.pair || endsNames(name)) return undefined;
  return { end: Math.max(end + 2, nameEnd(scene, end + 1)), open: false };
}

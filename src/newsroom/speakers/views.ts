import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Scene } from '../parties/speaker-phrases.ts';

/* As somebody sees it: whose view is told, named or by a pronoun. */

/** بالنسبة إلى المدير at the beginning of a sentence, من وجهة نظر المدير, برأي المدير, بكلمات المدير: as somebody sees or puts it. */
export function isView(scene: Scene, at: number, from: number): boolean {
  const { words } = scene;
  const form = words[at]?.fold ?? '';
  if (/^[وف]?(?:براي|بنظر)$/.test(form)) return true;
  if (/^[وف]?ب(?:تعبير|كلمات|عباره|تقدير|اعتقاد)$/.test(form)) return partyAt(scene, at + 1, true)?.definite === true;
  if (/^[وف]?بالنسبه$/.test(form)) return at === from && words.slice(at + 1, at + 14).some(({ kind }) => kind === 'pause');
  return (form === 'نظر' && /^[وف]?وجهه$/.test(words[at - 1]?.fold ?? '')) || (/^(?:نظر|راي|تقدير|اعتقاد)$/.test(form) && /^[وف]?في$/.test(words[at - 1]?.fold ?? ''));
}

/** برأيه, بحسبها, في نظره, من وجهة نظرها, على حد وصفه: the view of somebody whom only a pronoun tells; word `at` is the one with the pronoun. */
export function isHis({ words }: Scene, at: number): boolean {
  const form = words[at]?.fold ?? '';
  if (!/(?:ه|ها|هم|هما)$/.test(form)) return false;
  if (/^[وف]?ب(?:حسب|راي|نظر|تقدير|اعتقاد)(?:ه|ها|هم|هما)$/.test(form)) return true;
  // وحسبه، فإن; but حسبه الله is a prayer.
  if (/^[وف]?حسب(?:ه|ها|هم|هما)$/.test(form)) return words[at - 1]?.kind !== 'word' && (words[at + 1]?.kind !== 'word' || /^ف?ان/.test(words[at + 1]?.fold ?? ''));
  const led = words[at - 1]?.fold ?? '';
  if (/^(?:راي|نظر|تقدير|اعتقاد|تصور)(?:ه|ها|هم|هما)$/.test(form)) return /^[وف]?(?:في|ب?حسب|وفق|وجهه)$/.test(led);
  return /^(?:وصف|تعبير|زعم)(?:ه|ها|هم|هما)$/.test(form) && led === 'حد';
}

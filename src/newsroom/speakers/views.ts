import type { Scene } from '../parties/speaker-phrases.ts';

/* As somebody sees it: whose view is told, named or by a pronoun. */

/** بالنسبة إلى المدير at the beginning of a sentence, من وجهة نظر المدير, برأي المدير: as somebody sees it. */
export function isView({ words }: Scene, at: number, from: number): boolean {
  const form = words[at]?.fold ?? '';
  if (/^[وف]?(?:براي|بنظر)$/.test(form)) return true;
  if (/^[وف]?بالنسبه$/.test(form)) return at === from && words.slice(at + 1, at + 14).some(({ kind }) => kind === 'pause');
  return (form === 'نظر' && /^[وف]?وجهه$/.test(words[at - 1]?.fold ?? '')) || (/^(?:نظر|راي)$/.test(form) && /^[وف]?في$/.test(words[at - 1]?.fold ?? ''));
}

/** برأيه, بحسبها, في نظره, من وجهة نظرها, على حد وصفه: the view of somebody whom only a pronoun tells; word `at` is the one with the pronoun. */
export function isHis({ words }: Scene, at: number): boolean {
  const form = words[at]?.fold ?? '';
  if (!/(?:ه|ها|هم|هما)$/.test(form)) return false;
  if (/^[وف]?ب(?:حسب|راي|نظر|تقدير|اعتقاد)(?:ه|ها|هم|هما)$/.test(form)) return true;
  const led = words[at - 1]?.fold ?? '';
  if (/^(?:راي|نظر|تقدير|اعتقاد|تصور)(?:ه|ها|هم|هما)$/.test(form)) return /^[وف]?(?:في|ب?حسب|وفق|وجهه)$/.test(led);
  return /^(?:وصف|تعبير|زعم)(?:ه|ها|هم|هما)$/.test(form) && led === 'حد';
}

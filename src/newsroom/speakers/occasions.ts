import type { Scene } from '../parties/speaker-phrases.ts';

/* عقد المدرب مؤتمرا صحفيا: what somebody holds or gives to speak, though nothing of it is told in that sentence. */

/** Verbs, and what with each of them is an occasion to speak. */
const occasions: readonly (readonly [verb: RegExp, noun: RegExp])[] = [
  [/^[وف]?(?:عقد|يعقد)ت?$/, /^(?:موتمرا|ندوه)$/],
  [/^[وف]?(?:القي|القت|يلقي|تلقي)$/, /^(?:كلمه|خطابا|محاضره|خطبه)$/],
  [/^[وف]?(?:ادلي|ادلت)$/, /^(?:بتصريح|بتصريحات|بافاده|بشهادته|بشهادتها|بحديث)$/],
];

/** Whether a sentence begins, its dateline left aside, by telling that its subject holds or gives what is an occasion to speak. */
export function takesTheWord({ words }: Scene, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    if (at > from && words[at - 1]?.kind === 'word') continue;
    const noun = occasions.find(([verb]) => verb.test(words[at]?.fold ?? ''))?.[1];
    if (noun) return words.slice(at + 1, Math.min(to, at + 16)).some(({ kind, fold }) => kind === 'word' && noun.test(fold));
  }
  return false;
}

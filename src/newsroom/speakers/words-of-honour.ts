import type { Member } from './speaker-cast.ts';

/* سموه, معاليها: which office such a word stands for. */

const ranks: readonly (readonly [honour: RegExp, office: RegExp])[] = [
  [/^سمو/, /^(?:امير|ولي|شيخ)ه?$/],
  [/^جلالت/, /^(?:ملك|ملكه|سلطان|عاهل)$/],
  [/^فخامت/, /^رييسه?$/],
  [/^دولت/, /^رييسه?$/],
  [/^معالي/, /^(?:وزير|رييس|امين|محافظ)ه?$/],
  [/^سعادت/, /^(?:سفير|قنصل|وكيل|نايب|مدير|رييس)ه?$/],
  [/^سماحت/, /^(?:شيخ|مفتي|امام|علامه|سيد)$/],
  [/^فضيلت/, /^(?:شيخ|مفتي|امام|قاضي)$/],
  [/^(?:نيافت|غبطت|قداست)/, /^(?:بابا|بطريرك|كاردينال|مطران|اسقف|انبا)$/],
];

/** Whom a word of honour means: the only one named before an offset who holds such an office, of the gender that the word shows. */
export function gracedBy(cast: readonly Member[], honour: string, before: number): Member | undefined {
  const office = ranks.find(([word]) => word.test(honour))?.[1];
  const gender = honour.endsWith('ها') ? 'f' : 'm';
  const holders = cast.filter((member) => member.named && member.kind !== 'body' && (member.gender ?? gender) === gender && (member.seen[0] ?? Infinity) < before && member.roles.some(({ head }) => office?.test(head)));
  return holders.length === 1 ? holders[0] : undefined;
}

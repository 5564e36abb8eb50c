import { bare, type Word } from '../language/sentence-words.ts';
import { genderOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { endsNames } from './name-ends.ts';
import { traitsOf } from './party-nouns.ts';
import { wording, type Party, type Scene } from './speaker-phrases.ts';

/* The texts of laws, which say what they say themselves: المادة (12) من لائحة المرور, الفصل 23, قانون العمل. */

const divisions = /^(?:ال)?(?:ماده|فصل|فقره|بند)$/;
const laws = /^(?:ال)?(?:قانون|دستور|لايحه|ميثاق|معاهده|اتفاقيه|اتفاق|مرسوم|ظهير|بروتوكول|مدونه|نظام|عهد|اعلان|قرار|توصيه|سياسه|شروط|تعليمات|وثيقه|مشروع|مقترح|مبادره|مذكره|عقد)$/;
const ordinals = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)(?:ي|ه)?$/;
const tens = /^(?:عشره?|وال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|مكررا?|رقم)$/;

/** Whether a paper's noun is that of a law or of a part of one, whose words are its own, whoever's the word behind it is: مدونة الأسرة. */
export function isLaw(head: string): boolean {
  return divisions.test(head) || /^(?:قانون|دستور|لايحه|ميثاق|معاهده|اتفاقيه|اتفاق|مرسوم|ظهير|بروتوكول|مدونه|نظام|عهد|سياسه|شروط)$/.test(head);
}

/** Whether a folded noun, with the article or without, is that of a law, a treaty, a draft of one or a part of one. */
export function isLawNoun(noun: string): boolean {
  return divisions.test(noun) || laws.test(noun);
}

/** How many words the name of a law may have. */
const longest = 9;

/** The numbered part of a law that begins at word `at`, with the law it is of: المادة (12) من الدستور, الفصل الثالث. */
export function lawPartAt(scene: Scene, at: number): Party | undefined {
  if (!divisions.test(scene.words[at]?.fold ?? '')) return undefined;
  const to = partEnd(scene, at);
  return to === undefined ? undefined : lawParty(scene, at, to);
}

function lawParty(scene: Scene, from: number, to: number): Party {
  const { fold = '', start = 0 } = scene.words[from] ?? {};
  const traits = ['رقم', ...scene.words.slice(from + 1, to).flatMap(traitsOf)];
  const plain = to === from + 1;
  return { from, to, kind: 'paper', name: undefined, description: wording(scene, from, to), head: bare(fold), traits: plain ? [] : traits, gender: genderOf(fold), number: 'one', definite: true, found: undefined, start };
}

/** Where a numbered part and what it is of end; undefined where no number stands behind its noun. */
function partEnd(scene: Scene, at: number): number | undefined {
  const { words } = scene;
  let to = numberEnd(words, words[at + 1]?.fold === 'رقم' ? at + 2 : at + 1);
  if (to === undefined) return undefined;
  for (let of = words[to + 1]; words[to]?.fold === 'من' && of !== undefined; of = words[to + 1]) {
    if (laws.test(of.fold)) return lawEnd(scene, to + 1);
    if (!divisions.test(of.fold)) return to;
    to = numberEnd(words, to + 2) ?? to + 2;
  }
  return to;
}

/** The first word behind a number, in figures, in brackets or as an ordinal. */
function numberEnd(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.kind === 'bracket' && words[at + 2]?.kind === 'bracket') return at + 3;
  if (word?.kind !== 'word' || !(/^\d/.test(word.fold) || ordinals.test(word.fold))) return undefined;
  let to = at + 1;
  while (tens.test(words[to]?.fold ?? '')) to += 1;
  return to;
}

/** The first word behind the name of a law: nouns that own one another, what has the article, its number and its year. */
function lawEnd({ words }: Scene, at: number): number {
  let to = at + 1;
  while (to < at + longest && goesOn(words, to)) to += /^(?:رقم|لسنه|لعام|سنه)$/.test(words[to]?.fold ?? '') ? 2 : 1;
  return to;
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.fold ?? '';
  if (word?.kind !== 'word' || word.pair !== undefined) return false;
  if (/^(?:رقم|لسنه|لعام|سنه)$/.test(word.fold)) return words[at + 1]?.kind === 'word';
  if (/^\d/.test(word.fold)) return laws.test(before);
  if (endsNames(word) || speechForm(word.fold)?.form.shape === 'verb') return false;
  return /^(?:[وب]?ال|لل)/.test(word.fold) || !/^(?:[وب]?ال|لل)|^\d/.test(before);
}

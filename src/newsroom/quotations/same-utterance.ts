import { fold } from '#model/fold.ts';
import { kept } from '../language/kept-words.ts';
import { bare, lexicon } from '../language/sentence-words.ts';

const empty = lexicon(
  'في من إلى على عن مع منذ حتى خلال بعد قبل عند بين ضد حول هذا هذه ذلك تلك الذي التي الذين ما لا لم لن ليس قد لقد أن إن أنه إنه أنها إنها أننا إننا نحن هو هي هم كما ثم أو أم بل لكن إذا إذ كل أي أيضا كان كانت يكون تكون غير حال حالة لأن لها له لنا لهم به بها فيه فيها عليه عليها ولا وأن وإن وهو وهي',
);
/** The share of the shorter one's words that two renderings have in common, at least. */
const share = 0.5;

/** A folded word without what leans on it, with three letters left. */
function stem(word: string): string {
  let rest = /^[وف]/.test(word) && bare(word.slice(1)) !== word.slice(1) ? word.slice(1) : word;
  rest = rest.replace(/^(?:لل|بال|كال)(?=...)/, '');
  rest = bare(rest);
  const shorter = rest.replace(/(?:ها|ان|ات|ون|ين|يه|نا|هم|ه|ي)$/, '');
  return shorter.length >= 3 ? shorter.replace(/(?:ي|ت)$/, (end) => (shorter.length > 4 ? '' : end)) : rest;
}

/** The words of a text that say something; kept, for each quotation is held against every other. */
const contentOf = kept((text): readonly string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word) && word.length > 1).map(stem), 500);

/**
 * How far two texts say the same in the same order, from 0 to 1: the longest run of content words they share in order,
 * as a share of the shorter text's content words. Words of the subject alone, scattered, count for little.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [contentOf(one), contentOf(other)];
  const least = Math.min(first.length, second.length);
  if (least === 0) return 0;
  let row: number[] = Array.from({ length: second.length + 1 }, () => 0);
  for (const word of first) {
    const next = [0];
    second.forEach((candidate, index) => next.push(word === candidate ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)));
    row = next;
  }
  return (row.at(-1) ?? 0) / least;
}

/** Whether two texts render one utterance: half of the shorter one's content words in order, and more of a short one. */
export function rendersSame(one: string, other: string): boolean {
  const least = Math.min(contentOf(one).length, contentOf(other).length);
  const needed = least <= 2 ? 1 : least <= 5 ? 0.75 : share;
  return least >= 2 && likeness(one, other) >= needed;
}

/** For each of the quotations, the index of the first earlier one, by the same speaker, that renders the same utterance. */
export function tieUtterances(quotations: readonly { text: string; speaker: string | null }[]): (number | undefined)[] {
  const tied: (number | undefined)[] = [];
  quotations.forEach(({ text, speaker }, index) => {
    const earlier = speaker === null ? -1 : quotations.findIndex((other, before) => before < index && other.speaker === speaker && tied[before] === undefined && rendersSame(other.text, text));
    tied.push(earlier < 0 ? undefined : earlier);
  });
  return tied;
}

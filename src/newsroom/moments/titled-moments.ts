import { pairMarks } from '../language/marks.ts';
import type { FoundMoment, Passage, Span } from '../findings.ts';

/** How many words a title has at most. */
const longest = 8;

/**
 * The stretches between marks that nobody is quoted in: names and titles, in which a day is none (the film "رسائل من غشت", the play
 * "غدا نلتقي يا بهية"). Of every passage, in offsets of the whole text.
 */
export function titlesIn(passages: readonly Passage[], quoted: readonly Span[]): Span[] {
  const free = (start: number, end: number) => quoted.every((one) => one.end <= start || one.start >= end);
  return passages.flatMap(({ text, start }) =>
    pairMarks(text)
      .pairs.filter((pair) => text.slice(pair.start, pair.end).trim().split(/\s+/u).length <= longest && free(start + pair.start, start + pair.end))
      .map((pair) => ({ start: start + pair.start, end: start + pair.end })),
  );
}

/** Whether a moment belongs to a title. What a title says with its year is kept: the conference "قمة 20 يونيو 2024". */
export function isOfTitle({ start, end, basis }: FoundMoment, titles: readonly Span[]): boolean {
  return basis !== 'explicit' && titles.some((title) => title.start <= start && end <= title.end);
}

import type { FoundMoment, Passage, Span } from './findings.ts';
import { clean } from './runs.ts';

/** Where a clause ends: not at the point of a decimal, of an initial (د.) or between the hours and minutes of a time. */
const ends = /[،؛:؟!\n](?!\p{N})|\.(?!\p{N})(?<!(?<!\p{L})\p{L}\.)/gu;
/** A title says something beside its date, in this many words at least. */
const least = 2;

/**
 * A title for what happened at `moment`, which the desk will rewrite: the clause of the passage that the wording stands in, from
 * `from` (an offset in the file, behind a dateline) on. Where that says the date alone, the clauses beside it in the same sentence
 * are joined to it. In a quotation, one of `quoted`, its words alone are looked at.
 */
export function eventTitle(passage: Passage, moment: FoundMoment, from: number, quoted: readonly Span[]): string {
  const said = quoted.find(({ start, end }) => start <= moment.start && moment.end <= end && passage.start <= start && end <= passage.end);
  const region = said ?? { start: from <= moment.start ? Math.max(passage.start, from) : passage.start, end: passage.end };
  const text = passage.text.slice(region.start - passage.start, region.end - passage.start);
  const wording = { start: moment.start - region.start, end: moment.end - region.start };
  const clauses = clausesOf(text);
  let first = clauses.findLastIndex(({ start }) => start <= wording.start);
  let last = clauses.findIndex(({ end }) => end >= wording.end);
  if (first < 0 || last < 0) return clean(moment.wording);
  const title = () => text.slice(clauses[first]?.start, clauses[last]?.end);
  const says = () => words(title()) - words(moment.wording) >= least;
  const joins = (at: number) => clauses[at] !== undefined && !/[.؟!\n]/u.test(text.charAt(clauses[at].end));
  if (!says() && joins(first - 1)) first -= 1;
  while (!says() && joins(last) && clauses[last + 1]) last += 1;
  while (!says() && joins(first - 1)) first -= 1;
  return clean(title()).trim() || clean(moment.wording);
}

/** The clauses of a text, without the signs that end them; a stretch without a word is none. */
function clausesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of [...[...text.matchAll(ends)].map(({ index }) => index), text.length]) {
    if (words(text.slice(start, end)) > 0) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu)?.length ?? 0;
}

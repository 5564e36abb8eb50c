import { countWords } from '../language/sentence-words.ts';
import type { Passage } from '../findings.ts';
import { isCaption } from './metadata-lines.ts';
import { endsInFullStop } from './sentence-lines.ts';

/**
 * The lead among the passages behind the headline: where a stamp stands below one or two of them, what is above it; else the first
 * of a report of some length. A dateline in a line of its own, the writer's name and words about a picture are no lead; what follows them is.
 */
export function leadOf(rest: readonly Passage[], stamp: Passage | undefined): Passage | undefined {
  const above = stamp ? rest.filter(({ start }) => start < stamp.start) : [];
  const worthy = (passage: Passage) => !isCaption(passage.text) && !isNames(passage.text);
  const lead = above.length <= 2 ? above.find(worthy) : undefined;
  const [first] = rest;
  return lead ?? (rest.length > 2 || (first && !worthy(first)) ? rest.slice(0, 3).find(worthy) : undefined);
}

/** Names with signs between them, and no sentence: دمشق - وكالة, القاهرة / محمد علي / وكالة. */
function isNames(text: string): boolean {
  return !endsInFullStop(text) && countWords(text) <= 8 && text.split(/[/:،|]|[-–—ـ](?=\s|\p{L}{2,}$)/u).every((part) => countWords(part) <= 3);
}

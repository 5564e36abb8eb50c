import { findPassage, type Passage } from '#model/linked-passage.ts';
import { pageWords } from '#model/page-words.ts';
import { readPage, rangeOf } from './page-text.ts';
import { firstWordIn } from './word-link.ts';

/** The name under which the style sheet marks the words of a link. */
const highlight = 'shared-words';

/**
 * Marks the words that a passage of the place `id` means, and scrolls to them where they are out of sight. Gives whether
 * they were found as they were when the link was made. A browser that knows text fragments has marked them already.
 */
export function openPassage(passage: Passage, id: string): boolean {
  const place = document.getElementById(id);
  const prose = document.querySelector('.prose');
  if (!place || !prose) return false;
  const page = readPage(prose);
  const words = pageWords(page.blocks);
  const found = findPassage(words, passage, firstWordIn(place, page, words));
  const [first, last] = found ? [words[found.from], words[found.to]] : [];
  const range = first && last && rangeOf(page, { block: first.block, offset: first.start }, { block: last.block, offset: last.end });
  if (!range) return false;
  if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  return true;
}

/** Takes the mark away. */
export function closePassage(): void {
  if ('highlights' in CSS) CSS.highlights.delete(highlight);
}

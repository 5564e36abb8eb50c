import { formatPassage, passageOf } from '#model/linked-passage.ts';
import { type PageWord, pageWords } from '#model/page-words.ts';
import { formatTextFragment, makeTextFragment, wordsWithin } from '#model/text-fragment.ts';
import { placeOfPoint, readPage, rangeOf } from './page-text.ts';

/** Words of the article as selected: whole words, and the link to just these. */
export interface WordLink {
  text: string;
  /** `?words=…#place:~:text=…`, to be put behind the article's path. */
  tail: string;
}

/** The link to the words of the article's text that `selection` touches; undefined where it touches none, or reaches beyond the text. */
export function linkSelection(selection: Selection): WordLink | undefined {
  const prose = document.querySelector('.prose');
  if (selection.rangeCount === 0 || selection.isCollapsed || !prose) return undefined;
  const selected = selection.getRangeAt(0);
  if (!prose.contains(selected.commonAncestorContainer)) return undefined;
  const page = readPage(document.body);
  const words = pageWords(page.blocks);
  const from = placeOfPoint(page, selected.startContainer, selected.startOffset);
  const to = placeOfPoint(page, selected.endContainer, selected.endOffset);
  const range = from && to && wordsWithin(words, from, to);
  const [first, last] = range ? [words[range.from], words[range.to]] : [];
  const whole = first && last && rangeOf(page, { block: first.block, offset: first.start }, { block: last.block, offset: last.end });
  const place = whole?.startContainer.parentElement?.closest('.prose > [id]');
  const directive = range && makeTextFragment(page.blocks, words, range);
  if (!range || !whole || !place) return undefined;
  const origin = firstWordIn(place, page, words);
  const passage = encodeURIComponent(formatPassage(passageOf(words, range, origin)));
  return {
    text: whole.toString().replace(/\s+/g, ' ').trim(),
    tail: `?words=${passage}#${encodeURIComponent(place.id)}${directive ? `:~:text=${formatTextFragment(directive)}` : ''}`,
  };
}

/** The number of the first word within an element. */
export function firstWordIn(element: Element, page: ReturnType<typeof readPage>, words: readonly PageWord[]): number {
  const first = page.nodes.find(({ node }) => element.contains(node));
  if (!first) return 0;
  return Math.max(0, words.findIndex(({ block, end }) => block > first.block || (block === first.block && end > first.offset)));
}

import { blockId, nameIn, paragraphText, type Story } from '#model/article.ts';
import { clip } from '#model/clip.ts';
import type { Shared } from '#model/share-text.ts';
import { marksOf } from '#strings/languages.ts';
import type { Words } from '#strings/words.ts';
import { sayDate } from './event-date.ts';

/** How much of a paragraph stands for it, in UTF-16 units: enough to know what it is about. */
const firstWords = 160;

/**
 * What is handed on of the story: the whole of it, the place `id`, or the words `selected`. The words are the article's;
 * whose they are, and when it was, is said in the interface's language.
 */
export function sharedOf({ edition, people }: Story, words: Words, id: string | undefined, selected: string | undefined): Omit<Shared, 'url'> {
  const { headline, language, zone } = edition;
  const { t } = words;
  const quotation = edition.quotations.find((one) => one.id === id);
  const event = edition.events.find((one) => one.id === id);
  const block = edition.blocks.find((one) => blockId(one) === id);
  const base = { title: headline, words: headline, marks: '', by: t(($) => $.site.name) };
  if (quotation) {
    const person = people[quotation.speaker];
    const speaker = person ? nameIn(person, words.language, language).text : quotation.speaker;
    return { ...base, words: quotation.text, marks: marksOf(quotation.language), by: t(($) => $.share.by, { speaker }) };
  }
  if (event) return { ...base, words: event.title, by: sayDate(event, words, zone) };
  if (block?.kind === 'heading') return { ...base, words: block.text, by: headline };
  const passage = selected ?? (block?.kind === 'paragraph' ? clip(paragraphText(block), firstWords) : undefined);
  return passage === undefined ? base : { ...base, words: passage, marks: marksOf(language), by: headline };
}

import { type Edition, paragraphText } from './article.ts';

/** Words a minute of silent reading: Arabic prose is read at about 180 (Brysbaert 2019, "How many words do we read per minute?"). */
const wordsPerMinute = 180;

/** Minutes it takes to read an edition, rounded up: headline, standfirst, text and quotations. */
export function readingMinutes(edition: Edition): number {
  const texts = [edition.headline, edition.standfirst, ...edition.blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return paragraphText(block);
      case 'heading':
        return block.text;
      case 'quotation':
        return edition.quotations.find((quotation) => quotation.id === block.quotation)?.text ?? '';
      default:
        return block satisfies never;
    }
  })];
  return Math.ceil(texts.join(' ').split(/\s+/).length / wordsPerMinute);
}

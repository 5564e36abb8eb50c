import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Address, things } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import { cardPath } from '#model/companions.ts';
import type { Shelf } from '../shelf.ts';
import type { CardArtist } from './card-artist.ts';
import { cardWords } from './card-words.ts';

/** What printing the cards came to. */
export interface CardReport {
  cards: number;
  /** How many had to be drawn; the others were kept from an earlier build. */
  drawn: number;
  /** Texts that are not on a card in full because no typeface has one of their letters. */
  unset: string[];
}

interface CardToPrint {
  address: Extract<Address, { slug: string }>;
  story: Story;
}

/** Prints the card of every article, quotation and event into `dist`, each in its edition's language. */
export async function printCards({ artist, dist, shelf }: { artist: CardArtist; dist: string; shelf: Pick<Shelf, 'editions' | 'story'> }): Promise<CardReport> {
  const report: CardReport = { cards: 0, drawn: 0, unset: [] };
  // One queue and a few hands: the cards of ten thousand articles must not be in memory at once.
  const queue = cardsOf(shelf);
  const hand = async () => {
    for await (const { address, story } of queue) {
      const words = await cardWords(story, address.page === 'article' ? undefined : { kind: address.page, id: address.id });
      const { file, drawn, unset } = await artist.draw(words);
      const target = join(dist, cardPath(address));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(file, target, constants.COPYFILE_FICLONE);
      report.cards += 1;
      report.drawn += Number(drawn);
      report.unset.push(...unset.map((text) => `${cardPath(address)}: ${text}`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, hand));
  await artist.tidy();
  return report;
}

async function* cardsOf({ editions, story }: Pick<Shelf, 'editions' | 'story'>): AsyncGenerator<CardToPrint> {
  for (const { slug, language } of editions) {
    const found = await story(language, slug);
    if (!found) continue;
    yield { address: { page: 'article', language, slug }, story: found };
    for (const page of things) {
      for (const { id } of found.edition[`${page}s`]) yield { address: { page, language, slug, id }, story: found };
    }
  }
}

import { join } from 'node:path';
import sharp from 'sharp';
import { cardCache } from './card-cache.ts';
import { composeCard } from './card-design.ts';
import { loadCardFaces } from './card-faces.ts';
import { drawJpeg, encoding } from './card-image.ts';
import type { CardWords } from './card-words.ts';
import { typesetter } from './typeset.ts';

/** A card's picture: the file that holds it, whether it had to be drawn, and what could not be set for want of a letter. */
export interface DrawnCard {
  file: string;
  drawn: boolean;
  unset: string[];
}

/** Draws cards with the typefaces of the project at `root`. A picture is kept by its drawing, which holds words, design and outlines, and by what draws it. */
export interface CardArtist {
  draw: (words: CardWords) => Promise<DrawnCard>;
  /** Lets go of pictures that have not been used for long. */
  tidy: () => Promise<number>;
}

/** An artist whose pictures are kept in `folder`. */
export async function cardArtist(root: string, folder = join(root, 'node_modules/.cache/khabar/cards')): Promise<CardArtist> {
  const type = typesetter(await loadCardFaces(root));
  const cache = cardCache(folder);
  const tools = JSON.stringify([encoding, sharp.versions]);
  return {
    async draw(words) {
      const { svg, unset } = composeCard(words, type);
      return { ...(await cache.keep(tools + svg, () => drawJpeg(svg))), unset };
    },
    tidy: () => cache.prune(),
  };
}

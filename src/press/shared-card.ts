import { type Address, isThing } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import { cardPath } from '#model/companions.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { cardWords } from './cards/card-words.ts';

/** The card of a page of a story, and its words for who does not see it: both in the edition's language. */
export interface SharedCard {
  url: string;
  alt: string;
}

/** The card that stands for the page of `story` at `address`. */
export async function sharedCard(site: SiteAddress, story: Story, address: Extract<Address, { slug: string }>): Promise<SharedCard> {
  const { language } = story.edition;
  const { alt } = await cardWords(story, isThing(address) ? { kind: address.page, id: address.id } : undefined);
  return { url: absoluteUrl(site, cardPath({ ...address, language })), alt };
}

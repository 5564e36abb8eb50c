import type { Library } from '#site/library.ts';
import type { Words } from '#strings/words.ts';
import type { SiteAddress } from './absolute-url.ts';
import { feedLinks } from './page-links.ts';
import { formatTags, type Tag } from './tags.ts';

/**
 * What a page says to machines alone, as HTML. React puts title, description and canonical address into the head, which
 * change as the reader goes on; these are read once, by who asked for the page, and weigh nothing in the browser's script.
 */
export interface ForMachines {
  /** The same page elsewhere: in other languages, as a feed, as text and data. */
  links: string;
  /** How it looks where its link is shared. */
  share: string;
  /** What it states in JSON-LD, for the end of the body; '' where there is nothing to state. */
  data: string;
}

/** Where a page stands: the site, and the library that knows the other pages. */
export interface Stand {
  site: SiteAddress;
  library: Library;
}

/** Lets services show a page's image in full (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag). */
export const robots: Tag = { name: 'robots', content: 'max-image-preview:large' };

/** Keeps search engines from keeping a page of a draft. */
export const unkept: Tag = { name: 'robots', content: 'noindex' };

/** What a page says that is not found: its language's feeds, and no more. */
export function missingForMachines({ site }: Stand, words: Words): ForMachines {
  return { links: formatTags(feedLinks(site, words)), share: '', data: '' };
}

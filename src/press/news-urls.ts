import { formatAddress } from '#model/address.ts';
import type { Edition } from '#model/article.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';

/** A new article as a news sitemap lists it. */
export interface NewsUrl {
  loc: string;
  /** The name of this site, in the article's language. */
  publication: string;
  language: string;
  published: string;
  title: string;
}

const twoDays = 2 * 24 * 60 * 60 * 1000;

/** The editions published in the two days before `now`, newest first: older news has no place in a news sitemap. */
export function newsUrls(editions: readonly Edition[], now: Date, nameIn: (language: string) => string, site: SiteAddress): NewsUrl[] {
  const age = ({ published }: Edition) => now.getTime() - Date.parse(published);
  return editions
    .filter((edition) => age(edition) >= 0 && age(edition) <= twoDays)
    .toSorted((a, b) => age(a) - age(b))
    .map(({ slug, language, published, headline }) => ({
      loc: absoluteUrl(site, formatAddress({ page: 'article', language, slug })),
      publication: nameIn(language),
      language,
      published,
      title: headline,
    }));
}

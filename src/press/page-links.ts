import { type Address, formatAddress } from '#model/address.ts';
import { articleFilePath, type FeedKind, feedKinds, feedPath } from '#model/companions.ts';
import type { Words } from '#strings/words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import type { Tag } from './tags.ts';

/** The same page in each language in which it is published, and the one for readers of any other. */
export interface Translations {
  each: readonly { language: string; address: Address }[];
  otherwise: Address;
}

/** `hreflang`: each language's page, itself included, and `x-default`. Every page of the set must give the same (https://developers.google.com/search/docs/specialty/international/localized-versions). */
export function translationLinks(site: SiteAddress, { each, otherwise }: Translations): Tag[] {
  const link = (hreflang: string, address: Address): Tag => ({ rel: 'alternate', hreflang, href: absoluteUrl(site, formatAddress(address)) });
  return [...each.map(({ language, address }) => link(language, address)), link('x-default', otherwise)];
}

const feeds: Record<FeedKind, { type: string; name: string }> = {
  rss: { type: 'application/rss+xml', name: 'RSS' },
  atom: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
};

/** The feeds of the interface's language, which readers of feeds find in any page. */
export function feedLinks(site: SiteAddress, { t, language }: Words): Tag[] {
  return feedKinds.map((kind) => ({
    rel: 'alternate',
    type: feeds[kind].type,
    title: `${t(($) => $.front.title)} · ${feeds[kind].name}`,
    href: absoluteUrl(site, feedPath(language, kind)),
  }));
}

/** The article as text and as data; `language` is the edition's. */
export function articleFileLinks(site: SiteAddress, language: string, slug: string): Tag[] {
  const link = (kind: 'md' | 'json', type: string): Tag => ({ rel: 'alternate', type, href: absoluteUrl(site, articleFilePath(language, slug, kind)) });
  return [link('md', 'text/markdown'), link('json', 'application/json')];
}

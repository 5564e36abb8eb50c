import { type Address, formatAddress } from './address.ts';

/*
 * The files that stand beside the pages: paths without the site's base, as `formatAddress` gives them.
 */

/** The feeds of a language: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export const feedKinds = ['rss', 'atom', 'json'] as const;
export type FeedKind = (typeof feedKinds)[number];

const feedFiles: Record<FeedKind, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** Where a language's feed is: `/ar/rss.xml`. */
export function feedPath(language: string, kind: FeedKind): string {
  return `/${language}/${feedFiles[kind]}`;
}

/** What an article, a quotation or an event looks like where its link is shared: 1200×630, in the edition's language. */
export function cardPath(address: Extract<Address, { slug: string }>): string {
  const own: Address = address.page === 'article' ? { page: 'article', language: address.language, slug: address.slug } : address;
  return `${formatAddress(own)}/card.jpg`;
}

/** The QR code of an article's own address, which stands at the foot of what is printed from a site that knows its host. `language` is the interface's. */
export function qrPath(language: string, slug: string): string {
  return `${formatAddress({ page: 'article', language, slug })}/qr.svg`;
}

/** An edition as text or as data: `/ar/articles/a-story/article.md`. `language` is the edition's. */
export function articleFilePath(language: string, slug: string, kind: 'md' | 'json'): string {
  return `${formatAddress({ page: 'article', language, slug })}/article.${kind}`;
}

/** The style sheet of what says that an article is a draft: only where there are drafts, and only their pages and lists ask for it. */
export const draftStylePath = '/data/draft.css';

import { type Address, formatAddress, things } from '#model/address.ts';
import type { Edition } from '#model/article.ts';
import { languageCodes } from '#strings/languages.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { latestOf } from './feed-dates.ts';
import type { Shelf } from './shelf.ts';

/** A page as a sitemap lists it: its canonical URL, when it was changed last, the same in other languages. */
export interface SitemapUrl {
  loc: string;
  lastmod?: string | undefined;
  alternates?: readonly { hreflang: string; href: string }[];
}

/**
 * Every page that stands for itself, one at a time: the fronts of each language, each edition of a story in its own
 * language (under another interface it is the same page again), and the pages of its quotations and events. No draft
 * has its own, nor is it in the date of a front.
 */
export function* sitemapUrls({ published: { pages, editions } }: Pick<Shelf, 'published'>, site: SiteAddress): Generator<SitemapUrl> {
  const url = (address: Address) => absoluteUrl(site, formatAddress(address));
  for (const { number, entries } of pages) {
    const front = (language: string) => url({ page: 'front', language, number });
    const alternates = [...languageCodes.map((code) => ({ hreflang: code, href: front(code) })), ...(number === 1 ? [{ hreflang: 'x-default', href: url({ page: 'door' }) }] : [])];
    const lastmod = latestOf(entries.map(({ updated }) => updated));
    for (const language of languageCodes) yield { loc: front(language), lastmod, alternates };
  }
  const stories = new Map<string, Edition[]>();
  for (const edition of editions) stories.set(edition.slug, [...(stories.get(edition.slug) ?? []), edition]);
  for (const own of stories.values()) {
    for (const edition of own) yield* editionUrls(edition, own, url);
  }
}

function* editionUrls(edition: Edition, all: readonly Edition[], url: (address: Address) => string): Generator<SitemapUrl> {
  const { slug, language, updated: lastmod } = edition;
  // Every page of a set names all of it, itself included; a page alone names none.
  const alternates = (pageIn: (language: string) => Address, among: readonly Edition[]) =>
    among.length < 2 ? [] : [...among.map((one) => ({ hreflang: one.language, href: url(pageIn(one.language)) })), ...among.slice(0, 1).map((first) => ({ hreflang: 'x-default', href: url(pageIn(first.language)) }))];
  const article = (code: string): Address => ({ page: 'article', language: code, slug });
  yield { loc: url(article(language)), lastmod, alternates: alternates(article, all) };
  for (const thing of things) {
    for (const { id } of edition[`${thing}s`]) {
      const own = (code: string): Address => ({ page: thing, language: code, slug, id });
      yield { loc: url(own(language)), lastmod, alternates: alternates(own, all.filter((one) => one[`${thing}s`].some((has) => has.id === id))) };
    }
  }
}

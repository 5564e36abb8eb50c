import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { latestOf, rfc3339 } from './feed-dates.ts';
import type { NewsUrl } from './news-urls.ts';
import type { SitemapUrl } from './sitemap-urls.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

/** What a sitemap may hold (https://www.sitemaps.org/protocol.html), and a news sitemap (Google's, below). */
export const sitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024, sitemaps: 50_000, news: 1_000 };

/** The path of the index, below the site's base. */
export const sitemapIndexPath = '/sitemap.xml';

const namespaces = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Where a sitemap of the index is and when what it lists was changed last. */
interface Sitemap {
  path: string;
  lastmod: string | undefined;
}

/**
 * Writes the sitemaps of a site into `dist`: the pages, split where a limit is reached, the news of the last two days,
 * which may be none, and the index of both. What is listed passes through one file at a time and is never held in memory.
 * All stand at the site's top, for a sitemap speaks of what is at or below its own folder.
 */
export async function writeSitemaps(dist: string, { pages, news }: { pages: Iterable<SitemapUrl>; news: Iterable<NewsUrl> }, site: SiteAddress): Promise<void> {
  const listed = [
    ...(await writeUrlsets(dist, (number) => `/sitemap-${number}.xml`, map(pages, pageUrl), { most: sitemapLimits.urls, extra: { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' } })),
    ...(await writeUrlsets(dist, (number) => `/sitemap-news${number > 1 ? `-${number}` : ''}.xml`, map(news, newsUrl), { most: sitemapLimits.news, extra: { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' } })),
  ];
  if (listed.length > sitemapLimits.sitemaps) throw new Error(`${listed.length} sitemaps do not fit into one index, which holds ${sitemapLimits.sitemaps}`);
  const index = listed.map(({ path, lastmod }) => element('sitemap', {}, element('loc', {}, absoluteUrl(site, path)), changed(lastmod)));
  await writeFile(join(dist, sitemapIndexPath), xmlDocument(element('sitemapindex', namespaces, index)));
}

interface Listed {
  markup: Markup;
  lastmod: string | undefined;
}

async function writeUrlsets(dist: string, path: (number: number) => string, urls: Iterable<Listed>, { most, extra }: { most: number; extra: Record<string, string> }): Promise<Sitemap[]> {
  const [start = '', end = ''] = xmlDocument(element('urlset', { ...namespaces, ...extra }, '\n')).split(/(?=<\/urlset>)/);
  const sitemaps: Sitemap[] = [];
  const rest = urls[Symbol.iterator]();
  let next = rest.next();
  do {
    const sitemap: Sitemap = { path: path(sitemaps.length + 1), lastmod: undefined };
    const file = await open(join(dist, sitemap.path), 'w');
    try {
      let waiting = start;
      let bytes = Buffer.byteLength(start + end);
      for (let count = 0; next.done !== true && count < most; count += 1, next = rest.next()) {
        const { markup: { markup }, lastmod } = next.value;
        bytes += Buffer.byteLength(markup) + 1;
        if (bytes > sitemapLimits.bytes && count > 0) break;
        waiting += `${markup}\n`;
        sitemap.lastmod = latestOf([sitemap.lastmod, lastmod].filter((one) => one !== undefined));
        if (waiting.length > 100_000) {
          await file.write(waiting);
          waiting = '';
        }
      }
      await file.write(waiting + end);
    } finally {
      await file.close();
    }
    sitemaps.push(sitemap);
  } while (next.done !== true);
  return sitemaps;
}

function pageUrl({ loc, lastmod, alternates = [] }: SitemapUrl): Listed {
  const links = alternates.map(({ hreflang, href }) => element('xhtml:link', { rel: 'alternate', hreflang, href }));
  return { markup: element('url', {}, element('loc', {}, loc), changed(lastmod), links), lastmod };
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function newsUrl({ loc, publication, language, published, title }: NewsUrl): Listed {
  const news = element(
    'news:news',
    {},
    element('news:publication', {}, element('news:name', {}, publication), element('news:language', {}, language)),
    element('news:publication_date', {}, rfc3339(published)),
    element('news:title', {}, title),
  );
  return { markup: element('url', {}, element('loc', {}, loc), news), lastmod: published };
}

function changed(lastmod: string | undefined): Markup | undefined {
  return lastmod === undefined ? undefined : element('lastmod', {}, rfc3339(lastmod));
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}

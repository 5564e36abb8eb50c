import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '#model/article.ts';
import { newsUrls } from './news-urls.ts';
import { robots } from './robots.ts';
import { importedSchemas, indexSchema, urlsetSchema } from './sitemap-schemas.ts';
import { type SitemapUrl, sitemapUrls } from './sitemap-urls.ts';
import { sitemapLimits, writeSitemaps } from './sitemaps.ts';
import { editionWith, firstEdition, shelfOf } from './story-samples.ts';
import { schemaErrors } from './xmllint.ts';

const site = { host: 'https://khabar.example', base: '/' };
const english = editionWith({ language: 'en', updated: '2024-07-01T00:00:00Z', quotations: firstEdition.quotations.slice(0, 2) });
const shelf = shelfOf([firstEdition, english], [editionWith({ slug: 'another', headline: 'NATO & <قمة>' })]);
const name = (language: string) => (language === 'ar' ? 'خبر' : 'Khabar');

/** The files that were written, by name. */
async function written(pages: Iterable<SitemapUrl>, news: ReturnType<typeof newsUrls> = [], at = site): Promise<Record<string, string>> {
  const dist = mkdtempSync(join(tmpdir(), 'khabar-sitemaps-'));
  try {
    await writeSitemaps(dist, { pages, news }, at);
    return Object.fromEntries(readdirSync(dist).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
  } finally {
    rmSync(dist, { recursive: true });
  }
}

const locs = (xml = '') => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
const errorsIn = async ({ 'sitemap.xml': index = '', ...lists }: Record<string, string>) => [
  ...(await schemaErrors([index], indexSchema)),
  ...(await schemaErrors(Object.values(lists), urlsetSchema, 'schema', importedSchemas)),
];
const timeout = 60_000;

test('the sitemaps are valid by the schemas of the protocol, of translations and of news', async () => {
  const news = newsUrls(shelf.editions, new Date('2024-06-21T00:00:00Z'), name, site);
  const files = await written(sitemapUrls(shelf, site), news);
  expect(await errorsIn(files)).toEqual([]);
  expect(Object.keys(files).toSorted()).toEqual(['sitemap-1.xml', 'sitemap-news.xml', 'sitemap.xml']);
  expect(locs(files['sitemap.xml'])).toEqual(['https://khabar.example/sitemap-1.xml', 'https://khabar.example/sitemap-news.xml']);
  const wrong = { ...files, 'sitemap-1.xml': files['sitemap-1.xml']?.replace('hreflang="ar"', 'hreflang="عربي"') ?? '' };
  expect((await errorsIn(wrong)).join()).toContain('hreflang');
}, timeout);

test('every page that stands for itself is listed once, and no other', () => {
  const urls = [...sitemapUrls(shelf, site)];
  const paths = urls.map(({ loc }) => loc.replace('https://khabar.example', ''));
  expect(new Set(paths).size).toBe(paths.length);
  const own = ({ language, slug, quotations, events }: Edition) => [
    `/${language}/articles/${slug}`,
    ...quotations.map(({ id }) => `/${language}/articles/${slug}/quotations/${id}`),
    ...events.map(({ id }) => `/${language}/articles/${slug}/events/${id}`),
  ];
  expect(paths.toSorted()).toEqual(['/ar', '/en', '/tr', '/ku', ...shelf.editions.flatMap(own)].toSorted());
});

test('every page of a set of translations names the whole set, itself included', () => {
  const urls = [...sitemapUrls(shelf, site)];
  for (const { loc, alternates = [] } of urls) {
    if (alternates.length === 0) continue;
    const set = alternates.filter(({ hreflang }) => hreflang !== 'x-default');
    expect(set.map(({ href }) => href)).toContain(loc);
    for (const { href } of set) expect(urls.find((other) => other.loc === href)?.alternates).toEqual(alternates);
  }
  const find = (path: string) => urls.find(({ loc }) => loc === `https://khabar.example${path}`);
  const [both, one] = [firstEdition.quotations[0]?.id, firstEdition.quotations[5]?.id];
  expect(find(`/ar/articles/${firstEdition.slug}/quotations/${both}`)?.alternates).toHaveLength(3);
  expect(find(`/ar/articles/${firstEdition.slug}/quotations/${one}`)?.alternates).toEqual([]);
  expect(find('/ar/articles/another')?.alternates).toEqual([]);
  expect(find('/en')?.alternates?.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://khabar.example/' });
});

test('a page was changed when its edition was, and a sitemap when its latest page was', async () => {
  const files = await written(sitemapUrls(shelf, site));
  expect(files['sitemap-1.xml']).toContain(`<loc>https://khabar.example/en/articles/${firstEdition.slug}</loc><lastmod>2024-07-01T00:00:00Z</lastmod>`);
  expect(files['sitemap.xml']).toContain('sitemap-1.xml</loc><lastmod>2024-07-01T00:00:00Z</lastmod>');
});

test('120,001 pages need three sitemaps, and are never in memory together', async () => {
  let made = 0;
  function* many(): Generator<SitemapUrl> {
    for (; made < 120_001; made += 1) yield { loc: `https://khabar.example/ar/articles/story-${made}`, lastmod: '2024-06-20T12:06:03+03:00' };
  }
  const files = await written(many());
  const lists = ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'].map((file) => locs(files[file]));
  expect(lists.map(({ length }) => length)).toEqual([50_000, 50_000, 20_001]);
  expect(new Set(lists.flat()).size).toBe(120_001);
  expect(lists[2]?.at(-1)).toBe('https://khabar.example/ar/articles/story-120000');
  expect(locs(files['sitemap.xml'])).toEqual(['1', '2', '3', 'news'].map((part) => `https://khabar.example/sitemap-${part}.xml`));
}, timeout);

test('a sitemap that would be too long for its 50 MB goes on in the next', async () => {
  function* heavy(): Generator<SitemapUrl> {
    const path = 'x'.repeat(100_000);
    for (let made = 0; made < 600; made += 1) yield { loc: `https://khabar.example/${path}${made}` };
  }
  const files = await written(heavy());
  const sizes = ['sitemap-1.xml', 'sitemap-2.xml'].map((file) => Buffer.byteLength(files[file] ?? ''));
  expect(sizes[0]).toBeGreaterThan(sitemapLimits.bytes - 200_000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(sitemapLimits.bytes);
  expect([...locs(files['sitemap-1.xml']), ...locs(files['sitemap-2.xml'])]).toHaveLength(600);
}, timeout);

test('news is what was published in the two days before the build, newest first; there may be none', async () => {
  const at = (slug: string, published: string) => editionWith({ slug, published });
  const editions = [at('old', '2024-06-18T11:59:59Z'), at('edge', '2024-06-18T15:00:00+03:00'), at('new', '2024-06-20T11:00:00Z'), at('planned', '2024-06-20T12:00:01Z')];
  const now = new Date('2024-06-20T12:00:00Z');
  expect(newsUrls(editions, now, name, site).map(({ loc }) => loc)).toEqual(['https://khabar.example/ar/articles/new', 'https://khabar.example/ar/articles/edge']);
  expect(newsUrls(editions, now, name, site)[0]).toMatchObject({ publication: 'خبر', language: 'ar', title: firstEdition.headline });
  const empty = await written(sitemapUrls(shelf, site), newsUrls(editions, new Date('2025-01-01T00:00:00Z'), name, site));
  expect(await errorsIn(empty)).toEqual([]);
  expect(locs(empty['sitemap-news.xml'])).toEqual([]);
}, timeout);

test('more news than a news sitemap may hold goes on in a second', async () => {
  const news = Array.from({ length: 1_001 }, (_, index) => ({ loc: `https://khabar.example/ar/articles/s-${index}`, publication: 'خبر', language: 'ar', published: '2024-06-20T12:06:03+03:00', title: 'ع' }));
  const files = await written([], news);
  expect([locs(files['sitemap-news.xml']).length, locs(files['sitemap-news-2.xml']).length]).toEqual([1_000, 1]);
});

test('below a folder of its host every address has it, and robots.txt says who must carry its line', async () => {
  const below = { host: 'https://khabar.example', base: '/news/' };
  const files = await written(sitemapUrls(shelf, below), newsUrls(shelf.editions, new Date('2024-06-21T00:00:00Z'), name, below), below);
  const all = Object.values(files).flatMap((xml) => [...locs(xml), ...[...xml.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)]);
  expect(all.filter((url) => !url?.startsWith('https://khabar.example/news/'))).toEqual([]);
  expect(robots(below)).toMatch(/^# .*\/news\/:\n# .*\nUser-agent: \*\nAllow: \/\n\nSitemap: https:\/\/khabar\.example\/news\/sitemap\.xml\n$/);
  expect(robots(site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://khabar.example/sitemap.xml\n');
});

test('the same shelf gives the same bytes', async () => {
  const news = newsUrls(shelf.editions, new Date('2024-06-21T00:00:00Z'), name, site);
  expect(await written(sitemapUrls(shelf, site), news)).toEqual(await written(sitemapUrls(shelf, site), news));
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatAddress } from '#model/address.ts';
import { articleFilePath, draftStylePath, feedPath } from '#model/companions.ts';
import { isLanguage, type LanguageCode, languageCodes, sourceLanguage } from '#strings/languages.ts';
import { loadPrintedWords, type PrintedWords } from '#strings/printed-words.ts';
import { absoluteUrl } from './absolute-url.ts';
import { articleData } from './article-data.ts';
import { articleSchemaPath, publishedArticleSchema } from './article-schema.ts';
import { articleText } from './article-text.ts';
import { atomFeed } from './atom-feed.ts';
import { iconFile, iconImage } from './icon-files.ts';
import { feedIconPath, feedIcons, feedOf, storiesPerFeed } from './feed.ts';
import { feedPage } from './feed-page.ts';
import { jsonFeed } from './json-feed.ts';
import { newsUrls } from './news-urls.ts';
import { robots } from './robots.ts';
import { rssFeed } from './rss-feed.ts';
import type { Build } from './sheet.ts';
import type { Shelf } from './shelf.ts';
import { sitemapUrls } from './sitemap-urls.ts';
import { writeSitemaps } from './sitemaps.ts';

/** What the files beside the pages are made from. */
export interface BesideJob {
  dist: string;
  build: Pick<Build, 'host' | 'base' | 'feedStyle' | 'draftStyle'>;
  shelf: Shelf;
  /** When the site is built: what counts as news hangs on it, and nothing else. */
  now: Date;
  /** Writes a text below `dist`, whatever folders it needs. */
  put: (path: string, text: string) => Promise<void>;
}

/** Prints what stands beside the pages: a feed per language, each edition as text and as data, sitemaps, robots.txt. Drafts stand in none of them. */
export async function printBeside(job: BesideJob): Promise<void> {
  const { dist, build, shelf: { editions, published }, now, put } = job;
  const words = new Map<string, PrintedWords>();
  for (const language of languageCodes) {
    const own = await loadPrintedWords(language);
    words.set(language, own);
    await printFeeds(job, language, own);
  }
  const wordsOf = (language: string) => words.get(isLanguage(language) ? language : sourceLanguage) as PrintedWords;
  for (const { language, slug } of published.editions) {
    const story = await published.story(language, slug);
    if (!story) throw new Error(`the shelf has lost ${language}/${slug}`);
    await put(articleFilePath(language, slug, 'json'), articleData(story, wordsOf(language), build));
    await put(articleFilePath(language, slug, 'md'), articleText({ story, words: wordsOf(language), url: (address) => absoluteUrl(build, formatAddress(address)) }));
  }
  await put(articleSchemaPath, publishedArticleSchema());
  const name = (language: string) => wordsOf(language).t(($) => $.site.name);
  await writeSitemaps(dist, { pages: sitemapUrls(job.shelf, build), news: newsUrls(published.editions, now, name, build) }, build);
  await put('robots.txt', robots(build));
  if (editions.some(({ draft }) => draft)) await put(draftStylePath, build.draftStyle);
  const drawing = await readFile(join(dist, 'icon.svg'));
  for (const size of feedIcons) await writeFile(join(dist, feedIconPath(size)), await iconImage(drawing, size));
  // What browsers ask for where a page cannot name its icon: a feed, a text.
  await writeFile(join(dist, 'favicon.ico'), await iconFile(drawing));
}

async function printFeeds({ shelf: { published }, build, put }: BesideJob, language: LanguageCode, words: PrintedWords): Promise<void> {
  const newest = published.pages.flatMap(({ entries }) => entries).slice(0, storiesPerFeed);
  const stories = await Promise.all(newest.map(({ slug }) => published.story(language, slug)));
  const feed = await feedOf(stories.filter((story) => story !== undefined), words, build);
  await put(feedPath(language, 'rss'), rssFeed(feed, feedPage(feed, 'rss', build.base), build.feedStyle));
  await put(feedPath(language, 'atom'), atomFeed(feed, feedPage(feed, 'atom', build.base), build.feedStyle));
  await put(feedPath(language, 'json'), jsonFeed(feed));
}

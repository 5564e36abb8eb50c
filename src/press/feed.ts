import { type Address, formatAddress } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import { articleFilePath, cardPath, type FeedKind, feedPath } from '#model/companions.ts';
import type { PrintedWords } from '#strings/printed-words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { latestOf } from './feed-dates.ts';
import { steer } from './steer.ts';
import { storyHtml } from './story-html.ts';

/** How many stories a feed holds: the newest, so that it does not grow with the archive. */
export const storiesPerFeed = 30;

/** A feed before it has a format. URLs are absolute, instants as in the articles. */
export interface Feed {
  words: PrintedWords;
  /** The same for ever. */
  id: string;
  title: string;
  description: string;
  /** The page of which it is the feed. */
  home: string;
  /** Its own URL in each format. */
  urls: Record<FeedKind, string>;
  icons: Record<FeedIcon, string>;
  /** The latest change of its stories: never the time of the build, so that the same stories give the same bytes. */
  updated: string | undefined;
  entries: FeedEntry[];
}

/** A story in a feed, in one edition: texts in the language of the edition, labels in that of the feed. */
export interface FeedEntry {
  /** Of the edition, and the same in the feed of every language. */
  id: string;
  url: string;
  language: string;
  headline: string;
  standfirst: string;
  /** Both for where no markup can give their direction. */
  title: string;
  summary: string;
  html: string;
  byline: string;
  agency: string;
  published: string;
  updated: string;
  zone: string;
  image: string;
  /** The same story elsewhere: pages of its editions, the edition as text and as data. */
  alternates: { href: string; type: string; hreflang: string }[];
}

/** The sizes in pixels of the icons that feeds name: RSS 2.0 allows 144 and no SVG, JSON Feed asks for 512 or more. */
export const feedIcons = [144, 512] as const;
export type FeedIcon = (typeof feedIcons)[number];

/** Where an icon stands. */
export function feedIconPath(size: FeedIcon): string {
  return `/icon-${size}.png`;
}

/** The feed of the language of `words`, of `stories` as that language's readers are given them, newest first. */
export async function feedOf(stories: readonly Story[], words: PrintedWords, site: SiteAddress): Promise<Feed> {
  const { t, language } = words;
  const home: Address = { page: 'front', language, number: 1 };
  const url = (path: string) => absoluteUrl(site, path);
  const entries = await Promise.all(stories.map((story) => entryOf(story, words, site)));
  return {
    words,
    id: tagUri(site, home),
    title: t(($) => $.front.title),
    description: t(($) => $.front.description),
    home: url(formatAddress(home)),
    urls: { rss: url(feedPath(language, 'rss')), atom: url(feedPath(language, 'atom')), json: url(feedPath(language, 'json')) },
    icons: { 144: url(feedIconPath(144)), 512: url(feedIconPath(512)) },
    updated: latestOf(entries.map(({ updated }) => updated)),
    entries,
  };
}

async function entryOf(story: Story, words: PrintedWords, site: SiteAddress): Promise<FeedEntry> {
  const { edition, editions } = story;
  const { slug, language, headline, standfirst, byline, source, published, updated, zone } = edition;
  const pageIn = (code: string): Address => ({ page: 'article', language: code, slug });
  const url = (address: Address) => absoluteUrl(site, formatAddress(address));
  const file = (kind: 'md' | 'json', type: string) => ({ href: absoluteUrl(site, articleFilePath(language, slug, kind)), type, hreflang: language });
  return {
    id: tagUri(site, pageIn(language)),
    url: url(pageIn(words.language)),
    language,
    headline,
    standfirst,
    title: steer(headline, language),
    summary: steer(standfirst, language),
    html: storyHtml({ story, words, url }).markup,
    byline,
    agency: source.agency,
    published,
    updated,
    zone,
    image: absoluteUrl(site, cardPath({ page: 'article', language, slug })),
    alternates: [
      ...editions.filter((code) => code !== words.language).map((code) => ({ href: url(pageIn(code)), type: 'text/html', hreflang: code })),
      file('md', 'text/markdown'),
      file('json', 'application/json'),
    ],
  };
}

/**
 * The id of a page for ever: a tag URI (RFC 4151) of the host and the canonical path. No reader takes it for a link, so
 * that it need not change when http becomes https; the year is one in which the site was made, and is never changed.
 */
function tagUri({ host, base }: SiteAddress, address: Address): string {
  return `tag:${new URL(host).hostname},2026:${base}${formatAddress(address).slice(1)}`;
}

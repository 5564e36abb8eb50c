import { rfc3339, rfc822 } from './feed-dates.ts';
import { type Feed, type FeedEntry } from './feed.ts';
import { element, escapeXml, type Markup, xmlDocument } from './xml.ts';

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with `page` at its start for whoever opens it in a browser. */
export function rssFeed(feed: Feed, page: Markup, styleSheet: string): string {
  const { words, title, description, home, urls, icons, updated, entries } = feed;
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, description),
    element('language', {}, words.language),
    updated === undefined ? undefined : element('lastBuildDate', {}, rfc822(updated)),
    // Minutes: a feed of news is asked for again within the hour.
    element('ttl', {}, '60'),
    element('image', {}, element('url', {}, icons[144]), element('title', {}, title), element('link', {}, home)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: urls.rss }),
    page,
    entries.map(item),
  );
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
  };
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, channel), styleSheet);
}

function item({ id, url, language, title, summary, html, byline, published, updated, image }: FeedEntry): Markup {
  return element(
    'item',
    { 'xml:lang': language },
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, rfc822(published)),
    element('atom:updated', {}, rfc3339(updated)),
    element('dc:creator', {}, byline),
    element('dc:language', {}, language),
    // A description is HTML to readers: what is text is escaped for that too.
    element('description', {}, escapeXml(summary)),
    element('content:encoded', {}, html),
    element('media:content', { url: image, type: 'image/jpeg', medium: 'image', width: '1200', height: '630' }),
  );
}

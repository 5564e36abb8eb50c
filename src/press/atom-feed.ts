import { rfc3339 } from './feed-dates.ts';
import { type Feed, type FeedEntry } from './feed.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

/** When a feed without stories was changed last, which Atom must say: before there were any. */
const never = '1970-01-01T00:00:00Z';

/** A feed as Atom (RFC 4287), with `page` at its start for whoever opens it in a browser. */
export function atomFeed(feed: Feed, page: Markup, styleSheet: string): string {
  const { words: { language, t }, id, title, description, home, urls, icons, updated, entries } = feed;
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, title),
    element('subtitle', {}, description),
    element('updated', {}, rfc3339(updated ?? never)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: urls.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
    element('author', {}, element('name', {}, t(($) => $.site.name)), element('uri', {}, home)),
    element('icon', {}, icons[512]),
    page,
    entries.map((entry) => atomEntry(entry, language)),
  );
  return xmlDocument(root, styleSheet);
}

function atomEntry({ id, url, language, title, summary, html, byline, agency, published, updated, alternates }: FeedEntry, pageLanguage: string): Markup {
  return element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: pageLanguage, href: url }),
    alternates.map(({ href, type, hreflang }) => element('link', { rel: 'alternate', type, hreflang, href })),
    element('published', {}, rfc3339(published)),
    element('updated', {}, rfc3339(updated)),
    element('author', {}, element('name', {}, byline)),
    element('contributor', {}, element('name', {}, agency)),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );
}

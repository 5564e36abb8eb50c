import { formatAddress } from '#model/address.ts';
import { type FeedKind, feedKinds, feedPath } from '#model/companions.ts';
import { directionOf, languageCodes, languages } from '#strings/languages.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { type Content, element, type Markup } from './xml.ts';

/** The formats' own names. */
const formats: Record<FeedKind, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/**
 * What whoever opens a feed in a browser reads: what it is, its address, its stories as links. It is XHTML within the
 * feed, where RSS and Atom allow elements of other namespaces and readers pass over them; the style sheet shows it and
 * hides the rest. Links are relative to the host as on every page, so that a preview's lead to the preview.
 */
export function feedPage(feed: Feed, kind: Exclude<FeedKind, 'json'>, base: string): Markup {
  const { words: { language, dir, t, say }, title, urls, entries } = feed;
  const href = (path: string) => base + path.slice(1);
  return element(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml', class: 'feed', lang: language, dir },
    // Of any XML a phone would make a page 980 pixels wide.
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('header', {}, element('a', { class: 'mark', href: href(formatAddress({ page: 'front', language, number: 1 })), 'aria-label': t(($) => $.site.home) }, element('span', { lang: 'ar', dir: 'rtl' }, 'خبر'))),
    element(
      'div',
      { class: 'about' },
      element('h1', {}, title),
      element('p', {}, say(($) => $.feed.about)),
      element('p', { class: 'address' }, element('span', {}, say(($) => $.feed.address)), element('code', { dir: 'ltr' }, urls[kind])),
      links(say(($) => $.feed.formats), feedKinds.filter((other) => other !== kind).map((other) => ({ href: href(feedPath(language, other)), name: formats[other], lang: 'en' }))),
      links(say(($) => $.feed.languages), languageCodes.filter((code) => code !== language).map((code) => ({ href: href(feedPath(code, kind)), name: languages[code].name, lang: code }))),
    ),
    element('h2', {}, t(($) => (entries.length === 0 ? $.front.empty : $.front.heading))),
    entries.length === 0 ? undefined : element('ol', {}, entries.map((entry) => teaser(feed, entry))),
  );
}

function links(label: string, to: { href: string; name: string; lang: string }[]): Content {
  return element('p', { class: 'elsewhere' }, label, to.map(({ href, name, lang }) => [' ', element('a', { href }, element('bdi', { lang, dir: directionOf(lang) }, name))]));
}

function teaser({ words: { format } }: Feed, { url, language, headline, standfirst, published, zone }: FeedEntry): Markup {
  const own = { lang: language, dir: directionOf(language) };
  return element(
    'li',
    {},
    element('h3', own, element('a', { href: new URL(url).pathname }, headline)),
    element('p', { class: 'standfirst', ...own }, standfirst),
    element('time', { datetime: published }, format.moment(published, zone)),
  );
}

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
  const { words: { language, dir, t }, title, entries } = feed;
  return element(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml', class: 'feed', lang: language, dir },
    element('title', {}, title),
    // Without it a phone makes any XML 980 pixels wide.
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('header', {}, element('a', { class: 'mark', href: base + formatAddress({ page: 'front', language, number: 1 }).slice(1), 'aria-label': t(($) => $.site.home) }, element('span', { lang: 'ar', dir: 'rtl' }, 'خبر'))),
    element(
      'main',
      {},
      about(feed, kind, base),
      element('h2', {}, t(($) => (entries.length === 0 ? $.front.empty : $.front.heading))),
      entries.length === 0 ? undefined : element('ol', {}, entries.map((entry) => teaser(feed, entry))),
    ),
  );
}

function about({ words: { language, say }, title, urls }: Feed, kind: FeedKind, base: string): Markup {
  const feed = (of: string, as: FeedKind) => base + feedPath(of, as).slice(1);
  return element(
    'div',
    { class: 'about' },
    element('h1', {}, title),
    element('p', {}, say(($) => $.feed.about)),
    element('p', { class: 'address' }, element('span', {}, say(($) => $.feed.address)), ' ', element('code', { dir: 'ltr' }, urls[kind])),
    elsewhere(say(($) => $.feed.formats), feedKinds.filter((other) => other !== kind).map((other) => ({ href: feed(language, other), name: formats[other], lang: 'en' }))),
    elsewhere(say(($) => $.feed.languages), languageCodes.filter((code) => code !== language).map((code) => ({ href: feed(code, kind), name: languages[code].name, lang: code }))),
  );
}

function elsewhere(label: string, links: { href: string; name: string; lang: string }[]): Content {
  return element('p', { class: 'elsewhere' }, label, links.map(({ href, name, lang }) => [' ', element('a', { href }, element('bdi', { lang, dir: directionOf(lang) }, name))]));
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAddress } from '../model/address.ts';
import { articleFilePath, cardPath, feedKinds, feedPath } from '../model/companions.ts';
import { type ReadHead, readHead } from './read-head.ts';

/*
 * The rules for the heads of all printed pages, as a table that the tests hold against the files of a build.
 * "No page shares another's canonical address or title" is read so: every page that stands for itself has an address and
 * a title that no other page has. An article under another interface is the same article: its canonical address is the
 * edition's own page, by design; its title, too, is no other page's.
 */

/** The kinds of printed pages. A variant is an article under an interface in whose language it is not written; a signpost, a retired id's page. */
type Kind = 'door' | 'front' | 'article' | 'variant' | 'quotation' | 'event' | 'missing' | 'signpost';

interface Row {
  /** og:type, or nothing where there is nothing to share. */
  type: 'website' | 'article' | undefined;
  /** Whether it stands for itself: then its translations are named. */
  own: boolean;
  /** Whether search engines may keep it, with its description. */
  kept: boolean;
  feeds: boolean;
  /** Links to the article as text and as data. */
  files: boolean;
  /** The types of its statements in JSON-LD, in their order. */
  states: string[];
}

const table: Record<Kind, Row> = {
  door: { type: 'website', own: true, kept: true, feeds: true, files: false, states: ['WebSite'] },
  front: { type: 'website', own: true, kept: true, feeds: true, files: false, states: ['WebSite', 'BreadcrumbList?'] },
  article: { type: 'article', own: true, kept: true, feeds: true, files: true, states: ['NewsArticle', 'BreadcrumbList'] },
  variant: { type: 'article', own: false, kept: true, feeds: true, files: true, states: ['NewsArticle', 'BreadcrumbList'] },
  quotation: { type: 'article', own: true, kept: true, feeds: true, files: false, states: ['Quotation', 'BreadcrumbList'] },
  event: { type: 'article', own: true, kept: true, feeds: true, files: false, states: ['WebPage', 'BreadcrumbList'] },
  missing: { type: undefined, own: false, kept: false, feeds: true, files: false, states: [] },
  signpost: { type: 'article', own: false, kept: false, feeds: false, files: false, states: [] },
};

/** A printed page: its path without the base (`/ar/page/2`), what it is, and what its head says. */
export interface PageRead {
  path: string;
  kind: Kind;
  head: ReadHead;
}

/** Every page printed in `dist`. */
export function readPages(dist: string): PageRead[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).toSorted();
  return files.map((file) => {
    const head = readHead(readFileSync(join(dist, file), 'utf8'));
    const path = `/${file.replaceAll('\\', '/').replace(/(?:^|\/)index\.html$/, '')}`;
    return { path, kind: kindOf(path, head), head };
  });
}

/** Which rules of the table the pages of a site break: sentences that begin with the page's path. */
export function headFaults(pages: readonly PageRead[], site: string): string[] {
  const kept = pages.filter(({ kind }) => table[kind].kept);
  const first = new Map(kept.toReversed().map((page) => [page.head.titles[0], page]));
  const shared = kept.filter((page) => first.get(page.head.titles[0]) !== page).map(({ path, head }) => `${path}: has the title of another, “${head.titles[0]}”`);
  return [...shared, ...pages.flatMap((page) => faultsOf(page, pages, site).map((fault) => `${page.path} (${page.kind}): ${fault}`))];
}

function kindOf(path: string, head: ReadHead): Kind {
  if (path.endsWith('404.html')) return 'missing';
  if (head.refresh !== undefined && path !== '/') return 'signpost';
  const address = findAddress(path);
  if (!address) throw new Error(`${path} is no address of the site`);
  return address.page === 'article' && !canonicalOf(head)?.endsWith(path) ? 'variant' : address.page;
}

function faultsOf({ path, kind, head }: PageRead, pages: readonly PageRead[], site: string): string[] {
  const row = table[kind];
  const { metas, links } = head;
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const length = (what: string, texts: readonly string[] | undefined, least: number, most: number) => {
    const [text = ''] = texts ?? [];
    if (texts?.length !== 1 || text.length < least || text.length > most || text !== text.trim()) faults.push(`${what} is ${JSON.stringify(texts)}: not one text of ${least} to ${most} characters`);
  };
  const alternates = links.filter(({ rel }) => rel === 'alternate');

  length('the title', head.titles, 5, 65);
  if (row.kept) length('the description', metas.get('description'), 50, 160);
  else expect('the description', metas.get('description'), undefined);
  expect('robots', metas.get('robots'), kind === 'missing' ? ['noindex'] : row.kept ? ['max-image-preview:large'] : undefined);
  expect('the number of canonical addresses', links.filter(({ rel }) => rel === 'canonical').length, kind === 'missing' ? 0 : 1);
  const canonical = canonicalOf(head);
  if (row.own) expect('the canonical address', canonical, site + path.slice(1));
  else if (kind !== 'missing') expect('the page of the canonical address', pages.filter((one) => site + one.path.slice(1) === canonical && table[one.kind].own).length, 1);
  const places = [...links.filter(({ rel }) => rel === 'alternate' || rel === 'canonical').map(({ href = '' }) => href), ...['og:url', 'og:image'].flatMap((name) => metas.get(name) ?? [])];
  expect('what leads elsewhere', places.filter((href) => !href.startsWith(site)), []);

  // The page whose content this is: of a variant and a signpost, another's.
  const content = pages.find((one) => site + one.path.slice(1) === canonical);
  const address = content && findAddress(content.path);
  faults.push(...shareFaults(head, row, canonical, content?.head.language ?? ''));
  if (row.type === 'article' && address && 'slug' in address) expect('og:image', metas.get('og:image'), [site + cardPath(address).slice(1)]);

  const types = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];
  const feeds = alternates.filter(({ type = '' }) => types.includes(type));
  expect('the feeds', feeds.map(({ type, href }) => [type, href]), row.feeds ? feedKinds.map((feed, index) => [types[index], site + feedPath(head.language, feed).slice(1)]) : []);
  expect('feeds without a title', feeds.filter(({ title }) => !title).length, 0);
  const files = alternates.filter(({ type = '' }) => ['text/markdown', 'application/json'].includes(type)).map(({ href }) => href);
  expect('text and data', files, row.files && address && 'slug' in address ? (['md', 'json'] as const).map((file) => site + articleFilePath(address.language, address.slug, file).slice(1)) : []);

  const translations = translationsOf(head);
  if (!row.own) expect('translations', translations, []);
  else {
    expect('x-default', translations.filter(([language]) => language === 'x-default').length, 1);
    if (kind !== 'door') expect(`the translation into ${head.language}`, translations.find(([language]) => language === head.language)?.[1], canonical);
    for (const [language = '', href = ''] of translations) {
      const other = pages.find((one) => site + one.path.slice(1) === href);
      expect(`translations that ${href} names`, other && translationsOf(other.head), translations);
      if (language !== 'x-default') expect(`the language of ${href}`, other?.head.language, language);
    }
  }
  faults.push(...dataFaults(head, row, site));
  return faults;
}

/** Open Graph, article and X: complete where the page is for sharing, absent elsewhere. */
function shareFaults({ language, metas }: ReadHead, row: Row, canonical: string | undefined, contentLanguage: string): string[] {
  const of = (name: string) => metas.get(name) ?? [];
  const names = [...metas.keys()].filter((name) => /^(?:og|article|twitter):/.test(name));
  if (!row.type) return names.map((name) => `has ${name}`);
  const one: Record<string, RegExp> = {
    'og:type': new RegExp(`^${row.type}$`),
    'og:title': /^.{5,65}$/su,
    'og:description': /^.{50,160}$/su,
    'og:site_name': row.kept ? new RegExp(`^${siteName(language)}$`) : /./,
    'og:locale': new RegExp(`^${contentLanguage}_[A-Z]{2}$`),
    'og:image': /\/card\.jpg$/,
    'og:image:type': /^image\/jpeg$/,
    'og:image:width': /^1200$/,
    'og:image:height': /^630$/,
    'og:image:alt': /^.{5,420}$/su,
    'twitter:card': /^summary_large_image$/,
    'twitter:image:alt': /^.{5,420}$/su,
    ...(row.type === 'article' ? { 'article:published_time': dateTime, 'article:modified_time': dateTime, 'article:author': /./ } : {}),
  };
  const known = new Set([...Object.keys(one), 'og:url', 'og:locale:alternate', ...(row.type === 'article' ? ['article:tag'] : [])]);
  return [
    ...Object.entries(one).filter(([name, pattern]) => of(name).length !== 1 || !pattern.test(of(name)[0] ?? '')).map(([name]) => `${name} is ${JSON.stringify(of(name))}`),
    ...(of('og:url').join() === canonical ? [] : [`og:url is ${JSON.stringify(of('og:url'))}`]),
    ...of('og:locale:alternate').filter((locale) => !/^[a-z]{2,3}_[A-Z]{2}$/.test(locale) || of('og:locale').includes(locale)).map((locale) => `og:locale:alternate is ${locale}`),
    ...names.filter((name) => !known.has(name)).map((name) => `has ${name}`),
  ];
}

/** A date-time of ISO 8601 with its offset. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** JSON-LD: the statements of the table, whole dates or date-times with offset, addresses in full, and no event to attend. */
function dataFaults({ data }: ReadHead, { states }: Row, site: string): string[] {
  const graph = data.flatMap((one) => (one as { '@graph'?: { '@type': string }[] })['@graph'] ?? []);
  const types = graph.map((node) => node['@type']);
  const wanted = states.filter((state) => !state.endsWith('?') || types.includes(state.slice(0, -1))).map((state) => state.replace('?', ''));
  const faults = types.join() === wanted.join() && data.length === (states.length > 0 ? 1 : 0) ? [] : [`states ${types.join(', ') || 'nothing'}, not ${wanted.join(', ') || 'nothing'}`];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, key));
    if (typeof value === 'object' && value !== null) return Object.entries(value).forEach(([name, each]) => visit(each, name));
    const text = String(value);
    if (/^date[A-Z]/.test(key) && !dateTime.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text)) faults.push(`${key} is ${text}`);
    if (/^date(?:Published|Modified)$/.test(key) && !dateTime.test(text)) faults.push(`${key} is ${text}, without a time and its offset`);
    if (['@id', 'url', 'item', 'mainEntityOfPage'].includes(key) && !text.startsWith(site)) faults.push(`${key} is ${text}`);
    if (key === 'sameAs' && !/^https:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(text)) faults.push(`sameAs is ${text}`);
    if (key === '@type' && text.endsWith('Event')) faults.push(`states a ${text}`);
    if (text === '' || text === 'undefined') faults.push(`${key} is empty`);
  };
  visit(graph, '');
  return faults;
}

function canonicalOf({ links }: ReadHead): string | undefined {
  return links.find(({ rel }) => rel === 'canonical')?.href;
}

function translationsOf({ links }: ReadHead): [string, string][] {
  return links.flatMap(({ rel, hreflang, href = '' }): [string, string][] => (rel === 'alternate' && hreflang !== undefined ? [[hreflang, href]] : []));
}

function siteName(language: string): string {
  const { site } = JSON.parse(readFileSync(new URL(`../strings/${language}.json`, import.meta.url), 'utf8')) as { site: { name: string } };
  return site.name;
}

import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Edition } from '#model/article.ts';
import { feedPath } from '#model/companions.ts';
import { type LanguageCode, languageCodes } from '#strings/languages.ts';
import { loadPrintedWords } from '#strings/printed-words.ts';
import { atomFeed } from './atom-feed.ts';
import { atomGrammar, rssGrammar } from './feed-grammars.ts';
import { feedPage } from './feed-page.ts';
import { feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';
import { editionWith, firstEdition, hostileEdition, hostileText, shelfOf } from './story-samples.ts';
import { canonical, schemaErrors } from './xmllint.ts';

const english = editionWith({ language: 'en', headline: 'خبر in English', standfirst: 'The same story', published: '2024-06-21T09:00:00+03:00', updated: '2024-06-22T10:00:00+03:00' });
const nato = editionWith({ slug: 'nato', headline: 'NATO يبحث توسيع مهامه', published: '2024-06-19T08:00Z', updated: '2024-06-23T08:00:00-05:00' });
const stories = [[firstEdition, english], [nato]];

async function printed(language: LanguageCode, of: Edition[][] = stories, base = '/') {
  const shelf = shelfOf(...of);
  const given = await Promise.all(shelf.pages.flatMap(({ entries }) => entries).map(({ slug }) => shelf.story(language, slug)));
  const feed = await feedOf(given.filter((story) => story !== undefined), await loadPrintedWords(language), { host: 'https://khabar.example', base });
  const style = `${base}assets/feed.css`;
  return { feed, rss: rssFeed(feed, feedPage(feed, 'rss', base), style), atom: atomFeed(feed, feedPage(feed, 'atom', base), style), json: jsonFeed(feed) };
}

/** libxml2 starts anew for each call. */
const timeout = 60_000;

async function faults(feeds: readonly { rss: string; atom: string }[]): Promise<string[]> {
  return [...(await schemaErrors(feeds.map(({ atom }) => atom), atomGrammar, 'relaxng')), ...(await schemaErrors(feeds.map(({ rss }) => rss), rssGrammar, 'relaxng'))];
}

test('the feeds of every language are valid by the grammars of Atom and RSS, without stories too', async () => {
  expect(await faults(await Promise.all(languageCodes.map((language) => printed(language))))).toEqual([]);
  const empty = await printed('ku', []);
  expect(await faults([empty])).toEqual([]);
  expect(JSON.parse(empty.json)).toMatchObject({ items: [] });
  const { rss, atom } = await printed('ar');
  const broken = { rss: rss.replace('+0300</pubDate>', 'EEST</pubDate>'), atom: atom.replace(/<updated>[^<]*<\/updated>/, '') };
  expect((await faults([broken])).join()).toMatch(/pubDate.*feed|feed.*pubDate/s);
}, timeout);

test.each(languageCodes)('the feeds in %s say the same in all three formats, in a strict parser', async (language) => {
  const { feed, ...files } = await printed(language);
  const [rss, atom, json] = [parseRssFeed(files.rss), parseAtomFeed(files.atom), parseJsonFeed(files.json)];
  expect([rss.title, rss.link, rss.language, rss.atom?.links?.[0]?.href]).toEqual([feed.title, `https://khabar.example/${language}`, language, `https://khabar.example${feedPath(language, 'rss')}`]);
  expect([json.title, json.home_page_url, json.language, json.feed_url]).toEqual([feed.title, rss.link, language, `https://khabar.example${feedPath(language, 'json')}`]);
  expect([atom.title?.value, atom.id, atom.subtitle?.value]).toEqual([feed.title, feed.id, feed.description]);
  const time = (date: unknown) => new Date(String(date)).getTime();
  const inRss = rss.items?.map((item) => [item.guid?.value, item.title, item.link, item.content?.encoded, item.dc?.creators?.[0], time(item.pubDate)]);
  expect(inRss).toEqual(json.items?.map((item) => [item.id, item.title, item.url, item.content_html, item.authors?.[0]?.name, time(item.date_published)]));
  expect(inRss).toEqual(atom.entries?.map((entry) => [entry.id, entry.title?.value, entry.links?.[0]?.href, entry.content?.value, entry.authors?.[0]?.name, time(entry.published)]));
  expect(inRss).toHaveLength(2);
});

test('each language is given the edition in its own language, else the story’s own, with labels in its own', async () => {
  const [ar, en, tr] = await Promise.all((['ar', 'en', 'tr'] as const).map(async (language) => parseJsonFeed((await printed(language)).json).items ?? []));
  expect([ar, en, tr].map((items) => items?.map((item) => item.language))).toEqual([['ar', 'ar'], ['en', 'ar'], ['ar', 'ar']]);
  expect(tr?.[0]?.url).toBe(`https://khabar.example/tr/articles/${firstEdition.slug}`);
  expect(tr?.[0]?.content_html).toMatch(/^<div lang="ar" dir="rtl">/);
  expect(en?.[0]?.content_html).toMatch(/^<div lang="en" dir="ltr">/);
  expect(tr?.[0]?.content_html).toContain('<h2 lang="tr" dir="ltr">Zaman çizelgesi</h2>');
  expect(tr?.[0]?.content_html).toContain('<bdi lang="tr" dir="ltr">Dmitriy Peskov</bdi>');
  expect(ar?.[0]?.image).toBe(`https://khabar.example/ar/articles/${firstEdition.slug}/card.jpg`);
});

test('an id is the edition’s, in every feed and for ever', async () => {
  const ids = async (language: LanguageCode, host = 'https://khabar.example') => {
    const shelf = shelfOf(...stories);
    const story = await shelf.story(language, firstEdition.slug);
    return story && (await feedOf([story], await loadPrintedWords(language), { host, base: '/news/' })).entries[0]?.id;
  };
  expect(await ids('ar')).toBe(`tag:khabar.example,2026:/news/ar/articles/${firstEdition.slug}`);
  expect([await ids('tr'), await ids('ar', 'http://khabar.example:8080')]).toEqual([await ids('ar'), await ids('ar')]);
  expect(await ids('en')).not.toBe(await ids('ar'));
  const { feed } = await printed('ar');
  expect(new Set([feed.id, ...feed.entries.map(({ id }) => id)]).size).toBe(3);
});

test('a title that begins in the other direction is kept in its own, and only there', async () => {
  const [ar, en] = await Promise.all([printed('ar'), printed('en')]);
  expect(ar.feed.entries.map(({ title }) => title)).toEqual([firstEdition.headline, `\u200F${nato.headline}`]);
  expect(en.feed.entries.map(({ title }) => title)).toEqual([`\u200E${english.headline}`, `\u200F${nato.headline}`]);
  expect(ar.rss).toContain(`<title>\u200F${nato.headline}</title>`);
  expect(ar.feed.entries[1]?.html).not.toContain('\u200F');
});

test('a feed was updated when its stories were, and the same stories give the same bytes', async () => {
  const first = await printed('ar');
  expect(first.feed.updated).toBe(nato.updated);
  expect(parseRssFeed(first.rss).lastBuildDate).toBe('Sun, 23 Jun 2024 08:00:00 -0500');
  expect(parseAtomFeed(first.atom).updated).toBe('2024-06-23T08:00:00-05:00');
  const again = await printed('ar');
  expect([again.rss, again.atom, again.json]).toEqual([first.rss, first.atom, first.json]);
});

test.each(['/', '/news/'])('below %s every link of a feed is absolute and leads into the site, and its content does nothing', async (base) => {
  const { feed, rss, atom } = await printed('en', stories, base);
  const links = [...feed.entries.flatMap(({ html }) => [...html.matchAll(/ (?:href|cite|src)="([^"]*)"/g)].map(([, url = '']) => url)), ...feed.entries.flatMap(({ url, image, alternates }) => [url, image, ...alternates.map(({ href }) => href)]), feed.home, ...Object.values(feed.urls), ...Object.values(feed.icons)];
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((url) => !url.startsWith(`https://khabar.example${base}`))).toEqual([]);
  const content = feed.entries.map(({ html }) => html).join('');
  expect(content).not.toMatch(/<(?:script|style|iframe|object|form)\b|\s(?:style|on\w+|class|id)="/);
  expect(rss).toContain(`<?xml-stylesheet type="text/css" href="${base}assets/feed.css"?>`);
  expect(atom).toContain(`<a href="${base}en/articles/nato">`);
});

test('no two alternates of an Atom entry have the same type and language (RFC 4287, 4.1.2)', async () => {
  for (const language of languageCodes) {
    for (const entry of parseAtomFeed((await printed(language)).atom).entries ?? []) {
      const kinds = (entry.links ?? []).filter(({ rel }) => rel === 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`);
      expect(kinds.length).toBeGreaterThan(2);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  }
});

test('the full text is there, with marks, attribution and lasting links', async () => {
  const { feed } = await printed('ar');
  const html = feed.entries[0]?.html ?? '';
  const [quotation] = firstEdition.quotations;
  const page = `https://khabar.example/ar/articles/${firstEdition.slug}/quotations/${quotation?.id}`;
  expect(html).toContain(`<blockquote cite="${page}" lang="ar" dir="rtl"><p>«${quotation?.text}»</p></blockquote><figcaption><b>فلاديمير بوتين</b> · ${quotation?.role} · ${quotation?.occasion} · <a href="${page}">`);
  for (const { title } of firstEdition.events) expect(html).toContain(title);
  for (const text of [firstEdition.standfirst, firstEdition.byline, firstEdition.source.note, firstEdition.source.agency]) expect(html).toContain(text);
});

test('hostile text stays text: in the feed, in its content, in the page for people', async () => {
  const texts = fc.array(hostileText, { minLength: 40, maxLength: 80 });
  const holds = fc.asyncProperty(fc.array(texts, { minLength: 8, maxLength: 8 }), async (all) => {
    const hostile = all.map((own, index) => [{ ...hostileEdition(own), slug: `story-${index}` }]);
    const files = await printed('en', hostile);
    expect(await faults([files])).toEqual([]);
    const contents = files.feed.entries.map(({ html }) => html);
    expect(parseJsonFeed(files.json).items?.map((item) => item.content_html)).toEqual(contents);
    const names = [...(await canonical(`<all>${contents.join('')}${feedPage(files.feed, 'rss', '/').markup}</all>`)).matchAll(/<\/?([^\s>]+)/g)].map(([, name]) => name);
    const ours = /^(?:all|div|p|h[1-3]|strong|b|a|bdi|cite|span|ul|ol|li|figure|blockquote|figcaption|title|meta|header|main|code|time)$/;
    expect(names.filter((name) => !ours.test(name ?? ''))).toEqual([]);
  });
  await fc.assert(holds, { numRuns: 2, endOnFailure: true });
}, timeout);

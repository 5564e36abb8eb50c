import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Edition } from '../model/article.ts';
import { readArchive } from './archive.ts';
import { expandData } from './expand-data.ts';
import { headFaults, type PageRead, readPages } from './head-table.ts';
import { shelve } from './shelf.ts';
import { printSite } from './site.ts';

/*
 * What the house has published so far cannot show: here the press prints a larger archive, with what goes wrong on the
 * day it first happens. The built site itself is held against the same table in e2e/be-found.spec.ts.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = 'https://khabar.example/news/';
const slug = 'russia-north-korea-defence-pact';
const hostile = '</script><script>alert(1)</script> <!-- \u2028 "&amp;';

let dist = '';
let pages: PageRead[] = [];
const page = (path: string) => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`${path} was not printed`);
  return found;
};
const article = (path: string) => (page(path).head.data[0] as { '@graph': Record<string, unknown>[] })['@graph'][0] ?? {};

beforeAll(async () => {
  vi.stubEnv('SITE_URL', new URL(site).origin);
  const printing = await import('./print.tsx');
  const archive = await readArchive(root);
  const [own] = archive.stories.get(slug) ?? [];
  if (!own) throw new Error(`${slug} is gone`);
  const ar = trimmed(own, ['mutual-support-lead', 'mutual-support', 'no-third-state', 'new-era'], ['treaty-1961', 'accords-2000-2001', 'kim-in-russia', 'ceremony', 'peskov']);
  Object.assign(ar.quotations.find(({ id }) => id === 'new-era') ?? {}, { event: 'ceremony' });
  const tr: Edition = { ...trimmed(ar, ['mutual-support', 'new-era'], ['ceremony']), language: 'tr', headline: 'Putin ve Kim Pyongyang’da kapsamlı ortaklık anlaşması imzaladı' };
  archive.stories.set(slug, [ar, tr]);
  // The same words of one speaker, and events of a name on one day, in one report and in the next; a headline that begins as another does.
  const again: Edition = structuredClone({ ...ar, slug: 'again', headline: `${own.headline}، كما كان`, published: '2024-06-21T10:00:00+03:00' });
  for (const [id, of] of [['said-again', 'mutual-support'], ['met-again', 'ceremony']] as const) {
    const [quotation, event] = [again.quotations.find((one) => one.id === of), again.events.find((one) => one.id === of)];
    if (quotation) again.quotations.push({ ...quotation, id, text: `${quotation.text} إلى النهاية` });
    if (event) again.events.push({ ...event, id });
  }
  again.retired = { 'told-once': 'mutual-support' };
  archive.ledger['again'] = { 'told-once': 'quotation', 'mutual-support': 'quotation' };
  archive.stories.set('again', [again]);
  archive.stories.set('hostile', [brief(own, 'hostile', { headline: hostile, standfirst: hostile.repeat(3), byline: hostile, corrections: [{ at: '2024-06-22T10:00:00Z', text: hostile }] })]);
  for (let number = 1; number <= 20; number += 1) archive.stories.set(`brief-${number}`, [brief(own, `brief-${number}`, { headline: 'نشرة الأخبار', standfirst: 'موجز.' })]);

  dist = await mkdtemp(join(tmpdir(), 'khabar-'));
  await copyFile(join(root, 'public/icon.svg'), join(dist, 'icon.svg'));
  const { origin: host, pathname: base } = new URL(site);
  const template = await readFile(join(root, 'index.html'), 'utf8');
  await printSite({ dist, build: { template, base, host, css: '', boot: '', entry: `${base}entry.js`, words: {}, fonts: { text: 'text.woff2', interface: 'interface.woff2' }, feedStyle: 'feed.css', draftStyle: '' }, shelf: shelve(archive), printing });
  pages = readPages(dist);
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(dist, { recursive: true });
});

test('every kind of page is there', () => {
  const kinds = Object.fromEntries(['door', 'front', 'article', 'variant', 'quotation', 'event', 'missing', 'signpost'].map((kind) => [kind, pages.filter((one) => one.kind === kind).length]));
  expect(kinds).toEqual({ door: 1, front: 8, article: 24, variant: 23 * 3 - 1, quotation: 4 + 2 + 5, event: 5 + 1 + 6, missing: 5, signpost: 1 });
});

test('every head is what the table says', () => {
  expect(headFaults(pages, site)).toEqual([]);
});

test('the table sees what is wrong', () => {
  const broken = structuredClone(pages);
  const of = (path: string) => broken.find((one) => one.path === path)?.head ?? pages[0]!.head;
  of('/ar').titles = ['خبر'.repeat(30)];
  of('/en').metas.delete('og:image:alt');
  of('/tr').links = of('/tr').links.filter(({ hreflang }) => hreflang !== 'en');
  of('/ku').titles = of('/ku/page/2').titles;
  of(`/ar/articles/${slug}`).data = [];
  of(`/tr/articles/${slug}`).metas.set('article:published_time', ['2024-06-20']);
  const faults = headFaults(broken, site).join('\n');
  for (const found of ['/ar (front): the title', '/en (front): og:image:alt', '/tr (front): translations', '/ku/page/2: has the title of another', `/ar/articles/${slug} (article): states nothing`, `/tr/articles/${slug} (article): article:published_time`]) {
    expect(faults).toContain(found);
  }
});

test('JSON-LD expands without an error, and nothing in it is dropped', async () => {
  const found = pages.flatMap(({ head }) => head.data);
  expect(found.length).toBe(pages.filter(({ kind }) => kind !== 'missing' && kind !== 'signpost').length);
  for (const data of found) {
    const expanded = await expandData(data);
    expect(JSON.stringify(expanded).match(/"@type":\["/g)?.length).toBe(JSON.stringify(data).match(/"@type":"/g)?.length);
  }
  await expect(expandData({ '@context': 'https://schema.org', '@type': 'WebSite', url: 'ar/articles' })).rejects.toThrow('Safe mode');
  await expect(expandData({ '@context': 'https://schema.org', '@type': 'WebSite', '@unknown': 1 })).rejects.toThrow('Safe mode');
});

test('an article says who said what, what it rests on and whom it names', () => {
  const data = article(`/ar/articles/${slug}`) as Record<string, never>;
  expect(data).toMatchObject({
    inLanguage: 'ar',
    datePublished: '2024-06-20T12:06:03+03:00',
    author: { '@type': 'Organization', name: 'القسم الدولي' },
    publisher: { '@type': 'Organization', name: 'خبر' },
    isBasedOn: { '@type': 'NewsArticle', inLanguage: 'ar', datePublished: '2024-06-20T12:06:03+03:00', publisher: { name: 'İLKHA' } },
  });
  const [about, mentions, parts] = [data.about, data.mentions, data.hasPart] as unknown as Record<string, unknown>[][];
  expect(about).toContainEqual({ '@type': 'Person', name: 'فلاديمير بوتين', sameAs: 'https://www.wikidata.org/entity/Q7747' });
  expect(mentions).toContainEqual({ '@type': 'Place', name: 'موسكو', sameAs: 'https://www.wikidata.org/entity/Q649' });
  expect(mentions?.filter(({ name }) => about?.some((other) => other.name === name))).toEqual([]);
  expect(parts).toHaveLength(4);
  expect(parts).toContainEqual(expect.objectContaining({
    '@type': 'Quotation',
    '@id': `${site}ar/articles/${slug}/quotations/new-era`,
    dateCreated: '2024-06-19',
    spokenByCharacter: { '@type': 'Person', name: 'كيم جونغ أون', sameAs: 'https://www.wikidata.org/entity/Q56226', jobTitle: 'الزعيم الكوري الشمالي' },
  }));
  // Undated, and spoken by someone whose Wikidata id is not certain.
  const undated = parts?.find((part) => String(part['@id']).endsWith('no-third-state'));
  expect(undated).not.toHaveProperty('dateCreated');
  expect(undated?.spokenByCharacter).not.toHaveProperty('sameAs');
  expect(article(`/en/articles/${slug}`)).toEqual(data);
});

test('an event covers the time it is known to take, and none where that is not certain', () => {
  const covers = (id: string) => article(`/ar/articles/${slug}/events/${id}`).temporalCoverage;
  expect(['treaty-1961', 'accords-2000-2001', 'kim-in-russia', 'peskov'].map(covers)).toEqual(['1961-07-06', '2000/2001', '2023-09', undefined]);
});

test('translations are named where they are: all editions of an article, and those that have the quotation', () => {
  const of = (path: string) => page(path).head.links.flatMap(({ hreflang }) => hreflang ?? []);
  expect(of(`/tr/articles/${slug}`)).toEqual(['ar', 'tr', 'x-default']);
  expect(of(`/tr/articles/${slug}/quotations/new-era`)).toEqual(['ar', 'tr', 'x-default']);
  expect(of(`/ar/articles/${slug}/quotations/mutual-support-lead`)).toEqual(['ar', 'x-default']);
  expect(of(`/ku/articles/${slug}`)).toEqual([]);
  expect(of('/ku')).toEqual(['ar', 'en', 'tr', 'ku', 'x-default']);
  expect(page(`/tr/articles/${slug}`).head.metas.get('og:locale')).toEqual(['tr_TR']);
  expect(page(`/tr/articles/${slug}`).head.metas.get('og:locale:alternate')).toEqual(['ar_AR']);
});

test('pages of one name are numbered in the order of publication, and keep their number in the data', async () => {
  const title = (path: string) => page(path).head.titles[0];
  expect(title('/ar/articles/again')).toBe(title(`/ar/articles/${slug}`)?.replace(' · ', ' (2) · '));
  expect(title('/ar/articles/again/events/ceremony')).toBe('مراسم الاستقبال، 19 يونيو 2024 (2) · خبر');
  expect(title('/ar/articles/again/events/met-again')).toBe('مراسم الاستقبال، 19 يونيو 2024 (3) · خبر');
  const data = JSON.parse(await readFile(join(dist, 'data/ar/again.json'), 'utf8')) as { namesakes: Record<string, number> };
  expect(data.namesakes).toMatchObject({ '': 2, 'met-again': 3, 'said-again': 3, 'mutual-support': 2 });
});

test('a page says something even where little was written', () => {
  const [said] = page('/ar/articles/brief-1').head.metas.get('description') ?? [];
  expect(said).toMatch(/^موجز\. وقّع الرئيس الروسي/);
});

test('what an editor writes stays text', async () => {
  const html = await readFile(join(dist, 'ar/articles/hostile/index.html'), 'utf8');
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(html).not.toContain('<!-- \u2028');
  const data = article('/ar/articles/hostile');
  expect(data.headline).toBe(hostile);
  expect(data.correction).toEqual([{ '@type': 'CorrectionComment', text: hostile, datePublished: '2024-06-22T10:00:00Z' }]);
  expect(page('/ar/articles/hostile').head.metas.get('og:image:alt')?.[0]).toContain('</script><script>alert(1)</script> <!--');
});

test('a retired id looks like its successor where it is shared, and leads there', () => {
  const { head } = page('/ar/articles/again/quotations/told-once');
  const successor = page('/ar/articles/again/quotations/mutual-support').head;
  expect(head.refresh).toBe('0; url=/news/ar/articles/again/quotations/mutual-support');
  for (const name of ['og:title', 'og:url', 'og:image']) expect(head.metas.get(name)).toEqual(successor.metas.get(name));
});

/** An edition with these quotations and events and no others, so that the test prints few pages. */
function trimmed(own: Edition, quotationIds: string[], eventIds: string[]): Edition {
  const kept = new Set([...quotationIds, ...eventIds]);
  const known = (id: string | undefined) => id === undefined || kept.has(id);
  const quotations = own.quotations.filter(({ id }) => kept.has(id)).map((quotation) => without(quotation, 'event'));
  const events = own.events.filter(({ id }) => kept.has(id)).map((event) => without(event, 'order', 'reported'));
  const blocks = own.blocks
    .filter((block) => block.kind !== 'quotation' || kept.has(block.quotation))
    .map((block) => (block.kind === 'paragraph' ? { ...block, runs: block.runs.filter((run) => known('event' in run ? run.event : 'quotation' in run ? run.quotation : undefined)) } : block));
  return structuredClone({ ...own, quotations, events, blocks });
}

function without<T extends object, K extends keyof T>(from: T, ...names: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name as K))) as Omit<T, K>;
}

/** An edition of one paragraph. */
function brief(own: Edition, slug: string, more: Partial<Edition>): Edition {
  const blocks: Edition['blocks'] = [{ kind: 'paragraph', id: 'first', runs: [{ kind: 'text', text: 'وقّع الرئيس الروسي والزعيم الكوري الشمالي اتفاقية شراكة في بيونغ يانغ.' }] }];
  return structuredClone({ ...own, slug, blocks, quotations: [], events: [], published: '2024-06-22T10:00:00+03:00', ...more });
}

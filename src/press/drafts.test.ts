import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Edition } from '../model/article.ts';
import { languageCodes } from '../strings/languages.ts';
import { type Archive, readArchive } from './archive.ts';
import { readHead } from './read-head.ts';
import { shelve } from './shelf.ts';
import { printSite } from './site.ts';

/* The same archive is printed without drafts and with them: one of the same headline that is newer than the article, one that is older, and one in Turkish beside it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const slug = 'russia-north-korea-defence-pact';
const draft = { dispatch: 'البرقية كما وصلت', people: {}, places: {}, findings: [] };
const signs = { ar: 'مسودة', en: 'Draft', tr: 'Taslak', ku: 'Reşnivîs' };
const build = { template: '<!doctype html><html><head><!--head--></head><body><div id="root"><!--page--></div></body></html>', base: '/', host: 'https://khabar.example', css: '', boot: '', entry: '/entry.js', words: {}, fonts: { text: 'text.woff2', interface: 'interface.woff2' }, feedStyle: 'feed.css', draftStyle: '.draft-note {}' };

const folders: string[] = [];
let before: Map<string, string>;
let files: Map<string, string>;

beforeAll(async () => {
  vi.stubEnv('SITE_URL', build.host);
  // What is news hangs on the time of the build: the day after.
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2024-06-21T00:00:00Z') / 1000));
  const archive = await readArchive(root);
  const own = archive.stories.get(slug)?.[0] as Edition;
  before = await printed(archive);
  const stories = new Map(archive.stories);
  stories.set(slug, [own, { ...own, language: 'tr', headline: 'Bir taslak', draft }]);
  stories.set('a-draft', [{ ...own, slug: 'a-draft', published: '2024-06-20T12:06:04+03:00', updated: '2026-01-01T00:00:00Z', draft, retired: { 'told-once': own.quotations[0]?.id ?? '' } }]);
  stories.set('an-older-draft', [{ ...own, slug: 'an-older-draft', published: '2024-01-01T00:00:00Z', draft }]);
  files = await printed({ ...archive, stories, ledger: { ...archive.ledger, 'a-draft': { 'told-once': 'quotation' } } });
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

/** The texts of a site, by path. */
async function printed(archive: Archive): Promise<Map<string, string>> {
  const dist = await mkdtemp(join(tmpdir(), 'khabar-drafts-'));
  folders.push(dist);
  await cp(join(root, 'public/icon.svg'), join(dist, 'icon.svg'));
  await printSite({ dist, build, shelf: shelve(archive), printing: await import('./print.tsx') });
  const paths = (await readdir(dist, { recursive: true })).filter((path) => /\.(?:html|json|xml|md|ics|txt|css)$/.test(path));
  return new Map(await Promise.all(paths.map(async (path) => [path.replaceAll('\\', '/'), await readFile(join(dist, path), 'utf8')] as const)));
}

const isDrafts = (path: string) => /\/articles\/an?-(?:older-)?draft\//.test(path) || path.startsWith(`tr/articles/${slug}/`);
const pagesOfDrafts = () => [...files].filter(([path]) => isDrafts(path) && path.endsWith('.html'));

test('every page of a draft says at its head that it is one, in the interface’s language, and is not to be kept', () => {
  const pages = pagesOfDrafts();
  const own = [...before.keys()].filter((path) => path.startsWith(`ar/articles/${slug}/`) && path.endsWith('.html')).length;
  // The pages of three editions, and one retired; two of them stand under three other interfaces too.
  expect(pages.length).toBe(3 * own + 1 + 2 * 3);
  for (const [path, html] of pages) {
    const language = path.slice(0, 2) as keyof typeof signs;
    const { metas, links, data } = readHead(html);
    expect(metas.get('robots'), path).toEqual(['noindex']);
    expect(metas.get('og:title')?.[0], path).toMatch(path.startsWith('tr') && path.includes(slug) ? /^Taslak: / : /^مسودة: /);
    expect([data, links.filter(({ hreflang, type }) => hreflang !== undefined || type === 'text/markdown' || type === 'application/json')], path).toEqual([[], []]);
    if (path.includes('told-once')) continue;
    const header = /<article[^>]*><header>(.*?)<h1>/.exec(html)?.[1] ?? '';
    expect(header, path).toContain(`role="note" aria-label="${signs[language]}" lang="${language}"`);
    expect(header.replace(/<[^>]*>/g, ''), path).toMatch(new RegExp(`^${signs[language]} — .{20,}`));
    expect(html, path).not.toContain('role="alert"');
    expect(html.match(/<link rel="stylesheet" href="\/data\/draft.css"/g), path).toHaveLength(1);
    expect(html.indexOf('draft.css'), path).toBeLessThan(html.indexOf('</head>'));
    expect(html, path).not.toContain('timeline.ics');
  }
  expect(files.get('data/draft.css')).toContain('.draft-note');
});

test('a front page signs each draft in its list, and shares the published story’s card', () => {
  for (const code of languageCodes) {
    const html = files.get(`${code}/index.html`) ?? '';
    const signed = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title = '']) => [/articles\/([\w-]+)/.exec(title)?.[1], title.includes(`>${signs[code]}</bdi></b>`)]);
    expect(signed, code).toEqual([['a-draft', true], [slug, false], ['an-older-draft', true]]);
    expect(readHead(html).metas.get('og:image'), code).toEqual([`https://khabar.example/ar/articles/${slug}/card.jpg`]);
    expect(readHead(html).titles).toEqual(readHead(before.get(`${code}/index.html`) ?? '').titles);
  }
});

test('drafts are in no feed, no sitemap, no calendar and in no file for machines, which are what they are without drafts', () => {
  const forMachines = [...files.keys()].filter((path) => !path.endsWith('.html') && !path.startsWith('data/'));
  expect(forMachines.filter(isDrafts)).toEqual([]);
  expect(forMachines.length).toBeGreaterThan(4 * 3 + 4 + 3);
  for (const path of forMachines) expect(files.get(path), path).toBe(before.get(path));
  expect(files.get('sitemap-news.xml')).toContain(slug);
  expect([...files.values()].some((text) => text.includes(draft.dispatch))).toBe(false);
});

test('the pages and data of what is published are the same to the byte, but where another language has its draft', () => {
  const pages = [...before.keys()].filter((path) => path.includes(`/articles/${slug}/`) && path.endsWith('.html') && !isDrafts(path));
  expect(pages.length).toBeGreaterThan(20);
  for (const path of [...pages, 'index.html', 'ar/404.html', '_headers']) expect(files.get(path), path).toBe(before.get(path));
  for (const [path, text] of before) expect(text, path).not.toMatch(/draft(?:-|\.css|":)/);
  expect(before.has('data/draft.css')).toBe(false);
  expect(JSON.parse(files.get(`data/ar/${slug}.json`) ?? '')).not.toHaveProperty('draft');
  expect(JSON.parse(files.get('data/ar/a-draft.json') ?? '')).toHaveProperty('draft', true);
});

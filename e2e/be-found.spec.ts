import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expandData } from '../src/press/expand-data.ts';
import { headFaults, readPages } from '../src/press/head-table.ts';
import { siteUrl } from '../src/press/site-url.ts';
import { edition, open, story, strings } from './pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Builds the site with these settings; nothing of those that this process was started with. */
function build(settings: Record<string, string>, ...options: string[]) {
  const { SITE_URL: _, BASE_PATH: __, ...env } = process.env;
  return spawnSync(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn', ...options], { cwd: root, env: { ...env, ...settings }, encoding: 'utf8' });
}

test('the head of every built page is what the table says, and its data expand @chromium', async () => {
  const pages = readPages(dist);
  expect(pages.length).toBeGreaterThan(4 * 3 + edition.quotations.length + edition.events.length);
  expect(headFaults(pages, `${siteUrl(process.env, { release: false }).host}/`)).toEqual([]);
  for (const { head } of pages) for (const data of head.data) expect(await expandData(data)).not.toEqual([]);
});

test('every card, feed and file that a head leads to is there @chromium', () => {
  const host = `${siteUrl(process.env, { release: false }).host}/`;
  const led = new Set(readPages(dist).flatMap(({ path }) => {
    const html = readFileSync(join(dist, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
    return [...html.matchAll(/(?:property="og:image" content|<link[^>]*rel="alternate"[^>]*type="[^"]*"[^>]*href)="([^"]+)"/g)].map(([, url = '']) => url.replace(host, ''));
  }));
  expect([...led].filter((file) => file.endsWith('card.jpg')).length).toBe(1 + edition.quotations.length + edition.events.length);
  expect([...led].filter((file) => !statSync(join(dist, file.replace(/^\//, ''))).isFile())).toEqual([]);
  expect([...led].some((file) => file.endsWith('rss.xml')) && [...led].some((file) => file.endsWith('article.md'))).toBe(true);
});

test('a release stands where SITE_URL and BASE_PATH say, and is refused without a host @chromium', () => {
  test.setTimeout(120_000);
  const before = statSync(join(dist, 'index.html')).mtimeMs;
  const refused = build({}, '--mode', 'release');
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toContain('SITE_URL is not set');
  expect(statSync(join(dist, 'index.html')).mtimeMs).toBe(before);

  const elsewhere = mkdtempSync(join(tmpdir(), 'khabar-'));
  try {
    const released = build({ SITE_URL: 'https://khabar.example', BASE_PATH: '/news/' }, '--mode', 'release', '--outDir', elsewhere, '--emptyOutDir');
    expect(released.status, released.stderr).toBe(0);
    expect(released.stderr).not.toContain('SITE_URL');
    const pages = readPages(elsewhere);
    expect(pages.map(({ path }) => path)).toEqual(readPages(dist).map(({ path }) => path));
    expect(headFaults(pages, 'https://khabar.example/news/')).toEqual([]);
    for (const { path } of pages) expect(readFileSync(join(elsewhere, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8'), path).not.toContain('localhost');
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

for (const [language, path] of [['ar', `${story('ar')}/quotations/${edition.quotations[0]?.id}`], ['tr', story('tr')]] as const) {
  test(`${path}: what machines read stands in the head, and neither breaks the page nor runs`, async ({ page }) => {
    const complaints = await open(page, path);
    const head = page.locator('head');
    await expect(head.locator('link[rel="canonical"]')).toHaveCount(1);
    await expect(head.locator('meta[name="description"]')).toHaveCount(1);
    await expect(head.locator('meta[property="og:image:alt"]')).toHaveCount(1);
    await expect(head.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveCount(1);
    const data = await page.locator('body > script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@context': 'https://schema.org' });
    // What changes as the reader goes on is React's.
    await page.getByRole('link', { name: strings(language).site?.home ?? '' }).click();
    await expect(page).toHaveTitle(strings(language).front?.title ?? '');
    await expect(head.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${language}$`));
    expect(complaints).toEqual([]);
  });
}

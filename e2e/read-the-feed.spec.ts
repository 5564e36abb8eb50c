import { expect, test } from '@playwright/test';
import { edition, open, slug, strings } from './pages.ts';

test('from any page a reader finds the feed, which is a page too: right to left, with the stories as links @chromium', async ({ page }) => {
  const complaints = await open(page, '/ar');
  await page.getByRole('contentinfo').getByRole('link', { name: strings('ar').site?.feed ?? '' }).click();
  await expect(page).toHaveURL(/\/ar\/rss\.xml$/);
  await expect(page).toHaveTitle(strings('ar').front?.title ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings('ar').front?.title ?? '');
  const look = (name: string) => page.evaluate((property) => getComputedStyle(document.querySelector('.feed h1') as Element).getPropertyValue(property), name);
  expect([await look('direction'), await look('font-weight')]).toEqual(['rtl', '900']);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => family === 'Vazirmatn' && status === 'loaded'))).toBe(true);
  await expect(page.locator('item').first()).toBeHidden();
  await expect(page.getByText(/\/ar\/rss\.xml$/)).toBeVisible();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Atom' }).click();
  await expect(page).toHaveURL(/\/en\/atom\.xml$/);
  expect(await look('direction')).toBe('ltr');
  await page.getByRole('link', { name: edition.headline }).click();
  await expect(page).toHaveURL(new RegExp(`/en/articles/${slug}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.headline);
  expect(complaints).toEqual([]);
});

test('what stands beside the pages answers with its type, and says nothing in another encoding', async ({ request }) => {
  const types = {
    '/ar/rss.xml': /^application\/xml; charset=utf-8$/,
    '/ku/atom.xml': /^application\/xml; charset=utf-8$/,
    '/tr/feed.json': /^application\/feed\+json$/,
    [`/ar/articles/${slug}/article.md`]: /^text\/markdown; charset=utf-8$/,
    [`/ar/articles/${slug}/article.json`]: /^application\/json$/,
    '/robots.txt': /^text\/plain/,
    '/sitemap.xml': /^(?:text|application)\/xml/,
    '/sitemap-1.xml': /^(?:text|application)\/xml/,
    '/sitemap-news.xml': /^(?:text|application)\/xml/,
    '/icon-144.png': /^image\/png$/,
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await request.get(path);
    expect([response.status(), path]).toEqual([200, path]);
    expect(response.headers()['content-type'], path).toMatch(type);
  }
  const listed = /Sitemap: (\S+)/.exec(await (await request.get('/robots.txt')).text())?.[1] ?? '';
  const index = await (await request.get(new URL(listed).pathname)).text();
  const first = await (await request.get(new URL(/<loc>([^<]*)/.exec(index)?.[1] ?? '').pathname)).text();
  const pages = [...first.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
  expect(pages).toContain(`/ar/articles/${slug}/quotations/new-era`);
  for (const path of pages) expect((await request.head(path)).status(), path).toBe(200);
});

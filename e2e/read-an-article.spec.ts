import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../src/press/site-url.ts';
import { edition, keepPrinted, languages, open, slug, story, strings } from './pages.ts';

test('a reader finds the whole story: headline, quotations, timeline, who is quoted', async ({ page }) => {
  const complaints = await open(page, story('ar'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.headline);
  await expect(page.locator('article')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('article')).toHaveAttribute('dir', 'rtl');
  for (const { id, text } of edition.quotations) await expect(page.locator(`figure#${id} blockquote`)).toHaveText(text);
  for (const { id, title } of edition.events) await expect(page.locator(`#timeline #${id}`)).toContainText(title);
  await expect(page.locator('#quoted')).toContainText('4 اقتباسات');
  expect(complaints).toEqual([]);
});

for (const language of languages) {
  test(`the printed text is the hydrated text, in ${language}`, async ({ page, browser, baseURL }) => {
    const complaints = await open(page, story(language));
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const printed = await context.newPage();
    await keepPrinted(printed);
    await printed.goto(story(language));
    // What does nothing without script is not there without it.
    await page.evaluate(() => document.documentElement.removeAttribute('data-live'));
    const words = async (of: Page) => (await of.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(await words(page)).toBe(await words(printed));
    await expect(printed).toHaveTitle(await page.title());
    await context.close();
    expect(complaints).toEqual([]);
  });
}

test('without script every interface language can be reached, read and linked', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await keepPrinted(page);
  await page.goto('/');
  await expect(page).toHaveURL(/\/ar$/);
  await page.getByRole('link', { name: edition.headline }).click();
  for (const language of languages.toReversed()) {
    await page.locator(`.masthead a[hreflang=${language}]`).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/articles/${slug}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('#timeline-title')).toHaveText(strings(language).article?.timeline ?? '');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', siteUrl(process.env, { release: false }).host + story('ar'));
  }
  await page.goto(`${story('ar')}#new-era`);
  await expect(page.locator('#new-era')).toBeInViewport();
  await context.close();
});

test('Kurdish dates are Kurdish, where the browser has no Kurdish of its own', async ({ page }) => {
  await open(page, story('ku'));
  await expect(page.locator('.dateline time').first()).toHaveText('20ê hezîrana 2024an, bi saeta Stenbolê 12:06');
});

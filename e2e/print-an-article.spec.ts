import jsQR from 'jsqr';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { siteUrl } from '../src/press/site-url.ts';
import { edition, keepPrinted, type Language, open, people, story, strings } from './pages.ts';
import { readPdf, useReadableFace } from './printed-text.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium’s driver makes PDFs');

/** Words of the interface that stand on the screen. */
const ofTheInterface = (language: Language) => {
  const { site, article, timeline } = strings(language);
  return ['Türkçe', site?.foot, article?.contents, article?.quoted, timeline?.hijri, timeline?.takeAway, strings(language).share?.article].map(String);
};

async function paper(page: Page): Promise<Awaited<ReturnType<typeof readPdf>>> {
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

for (const language of ['ar', 'en'] as const) {
  test(`on paper stands the article and not the interface, in ${language}`, async ({ page }) => {
    await useReadableFace(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, story(language));
    await page.locator('.print-foot .qr').waitFor({ state: 'attached' });
    const address = siteUrl(process.env, { release: false }).host + story(language);

    // It is there before paper is asked for: nothing can be waited for once it is.
    await expect.poll(() => page.locator('.print-foot .qr').evaluate((code: HTMLImageElement) => code.naturalWidth)).toBeGreaterThan(0);
    const pages = await paper(page);
    const [first, last] = [pages[0], pages.at(-1)];
    expect(first?.has(edition.headline)).toBe(true);
    for (const { id, text, speaker } of edition.quotations) {
      const on = pages.filter(({ has }) => has(text));
      expect(on, `${id} stands on one page, whole`).toHaveLength(1);
      expect(on[0]?.has(people[speaker]?.names.ar ?? ''), `${id} has its speaker beneath it`).toBe(true);
    }
    for (const { id, title, basis } of edition.events) {
      expect(pages.some(({ has }) => has(title) && has(strings(language).basis?.[basis] ?? '')), `${id}, with how it is known`).toBe(true);
    }
    // What a reader would have to open on the screen.
    expect(pages.some(({ has }) => has('الليلة الماضية'))).toBe(true);
    expect(last?.has(address)).toBe(true);
    for (const words of ofTheInterface(language)) expect(pages.some(({ has }) => has(words)), words).toBe(false);

    await page.emulateMedia({ media: 'print' });
    const { data, info } = await sharp(await page.locator('.print-foot .qr').screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);

    // The same eyes see those words where they stand: on the screen.
    await page.emulateMedia({ media: 'screen' });
    const screen = await paper(page);
    for (const words of ofTheInterface(language)) expect(screen.some(({ has }) => has(words)), words).toBe(true);
  });
}

test('without script the paper is the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await keepPrinted(page);
  await useReadableFace(page);
  await page.goto(story('ar'));
  const pages = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  for (const { id, text } of edition.quotations) expect((await pages).filter(({ has }) => has(text)), id).toHaveLength(1);
  expect((await pages).at(-1)?.has(siteUrl(process.env, { release: false }).host + story('ar'))).toBe(true);
  for (const words of ofTheInterface('ar')) expect((await pages).some(({ has }) => has(words)), words).toBe(false);
  await context.close();
});

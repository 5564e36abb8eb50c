import { expect, type Page, test } from '@playwright/test';
import { axe, languages, open, story } from './pages.ts';

/** Opens what a reader can open at once: every certainty, Hijri dates, the bar of selected words, a citation. */
async function openEverything(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.evaluate((element) => element.parentElement?.setAttribute('open', ''));
  if ((await page.locator('.prose').count()) === 0) return;
  await page.locator('.hijri-switch').click();
  await page.locator('.hijri').first().waitFor();
  await page.locator('#new-era .cite').click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(() => {
    const text = document.querySelector('.prose p')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 12);
  });
  await page.locator('.passage-bar').waitFor({ state: 'attached' });
}

const pages = (language: (typeof languages)[number]) => [`/${language}`, story(language), `/${language}/nowhere`];

for (const language of languages) {
  test(`no page in ${language} scrolls sideways on any screen${language === 'ar' ? '' : ' @chromium'}`, async ({ page }) => {
    for (const path of pages(language)) {
      await open(page, path);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
        expect(scrollWidth, `${path} at ${width}`).toBeLessThanOrEqual(clientWidth);
      }
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${language}, ${colorScheme} @chromium`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of pages(language)) {
        await open(page, path);
        await openEverything(page);
        const { violations } = await axe(page).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      }
    });
  }
}

for (const language of ['ar', 'en'] as const) {
  test(`late fonts move nothing in ${language} @chromium`, async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await open(page, story(language));
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(() => new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    }));
    expect(shift).toBeLessThanOrEqual(0.01);
  });
}

test('the keyboard alone reaches everything, the text first @chromium', async ({ page }) => {
  await open(page, story('ar'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.reload();
  const all = await page.locator('a:visible, button:visible, summary:visible').count();
  // The page itself keeps where focus has been: asking it after every key doubles what is sent to and fro.
  const reached = await page.evaluateHandle(() => {
    const indices = new Set<number>();
    addEventListener('focusin', ({ target }) => indices.add([...document.querySelectorAll('a, button, summary')].indexOf(target as Element)));
    return indices;
  });
  for (let step = 0; step < all + 10; step += 1) await page.keyboard.press('Tab');
  expect(await reached.evaluate((indices) => [...indices].filter((index) => index >= 0).length)).toBeGreaterThanOrEqual(all);
});

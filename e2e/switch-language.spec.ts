import { expect, test } from '@playwright/test';
import { alive, languages, open, story, strings } from './pages.ts';

for (const from of languages) {
  for (const to of languages.filter((language) => language !== from)) {
    test(`from ${from} to ${to} everything follows, and the reader stays where they are${from === 'ar' || to === 'ar' ? '' : ' @chromium'}`, async ({ page }) => {
      const complaints = await open(page, `${story(from)}#firm-friendship`);
      const paragraph = page.locator('#ceremony-and-talks');
      await paragraph.scrollIntoViewIfNeeded();
      const link = page.locator(`.masthead a[hreflang=${to}]`);
      await link.focus();
      await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
      const before = await paragraph.boundingBox();
      await link.dispatchEvent('click');
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await expect(page.locator('html')).toHaveAttribute('dir', to === 'ar' ? 'rtl' : 'ltr');
      await expect(page).toHaveURL(new RegExp(`${story(to)}#firm-friendship$`));
      // Under another interface than its own language's, the article's title says which: no two pages share one.
      await expect(page).toHaveTitle(new RegExp(`${strings(to).site?.name}${to === 'ar' ? '' : ' \\S+'}$`));
      await expect(page.locator('#timeline-title')).toHaveText(strings(to).article?.timeline ?? '');
      await expect(page.getByRole('status')).toHaveText(strings(to).site?.languageChanged ?? '');
      await expect(link).toBeFocused();
      expect(Math.abs(((await paragraph.boundingBox())?.y ?? 0) - (before?.y ?? 9999))).toBeLessThan(5);
      await expect(page.locator('article')).toHaveAttribute('dir', 'rtl');
      expect(complaints).toEqual([]);
    });
  }
}

test('the choice is remembered: the root goes there', async ({ page }) => {
  await open(page, '/ar');
  await page.locator('.masthead a[hreflang=ku]').click();
  await expect(page).toHaveURL(/\/ku$/);
  await page.goto('/');
  await expect(page).toHaveURL(/\/ku$/);
});

for (const [locale, language] of [['tr-TR', 'tr'], ['ja-JP', 'ar'], ['en-GB', 'en']] as const) {
  test(`the root takes a browser that speaks ${locale} to ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
    await context.close();
  });
}

test('a page in another language offers the reader’s own, in that language, and takes no for an answer', async ({ page }) => {
  await open(page, story('tr'));
  const offer = page.getByRole('complementary', { name: strings('ar').site?.languages ?? '' });
  await expect(offer).toContainText(strings('ar').site?.offer ?? '');
  await expect(page).toHaveURL(new RegExp('/tr/'));
  await offer.getByRole('button').click();
  await expect(offer).toBeHidden();
  await page.reload();
  await alive(page);
  await expect(offer).toBeHidden();
});

test('a language pressed before the page has come to life is switched to all the same', async ({ page }) => {
  await page.goto(`${story('ar')}#new-era`, { waitUntil: 'commit' });
  await page.locator('.masthead a[hreflang=en]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the page does not go to the place of its link under the finger of who presses as it comes to life', async ({ page }) => {
  await page.addInitScript(() => {
    const root = () => document.getElementById('root');
    const listen = EventTarget.prototype.addEventListener;
    // As soon as the root listens it is about to come to life: what is pressed at that very moment brings it to life at once.
    EventTarget.prototype.addEventListener = function (...[type, ...rest]) {
      listen.call(this, type, ...rest);
      if (this !== root() || type !== 'pointerdown') return;
      EventTarget.prototype.addEventListener = listen;
      queueMicrotask(() => {
        scrollTo({ top: 0, behavior: 'instant' });
        root()?.querySelector('.masthead a[hreflang=en]')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
      });
    };
  });
  await open(page, `${story('ar')}#new-era`);
  await expect(page.locator('html')).toHaveAttribute('data-acted');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

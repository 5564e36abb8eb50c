import { expect, test } from '@playwright/test';
import { edition, languages, open, story, strings } from './pages.ts';

const places = { paragraph: 'before-the-talks', heading: 'moscows-reading', quotation: 'not-against-anyone', event: 'signing' };

for (const [kind, id] of Object.entries(places)) {
  for (const language of ['ar', 'tr'] as const) {
    test(`a link to a ${kind} opens there in ${language}: below the bar, marked, focused and named`, async ({ page }) => {
      const complaints = await open(page, `${story(language)}#${id}`);
      const place = page.locator(`#${id}`);
      await expect(place).toHaveAttribute('data-here', '');
      await expect(place).toBeFocused();
      await expect(place).toBeInViewport();
      await expect(page.getByRole('status')).toHaveText(/\d/);
      const bar = await page.locator('.reading-bar').boundingBox();
      expect((await place.boundingBox())?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
      expect(complaints).toEqual([]);
    });
  }
}

for (const language of languages) {
  test(`an unknown id opens the article and says so, in ${language}`, async ({ page }) => {
    await open(page, `${story(language)}#nowhere-at-all`);
    await expect(page.getByRole('alert')).toContainText(strings(language).place?.unknown ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.headline);
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('a dated phrase leads to its event, and the event back to its passage; back goes back', async ({ page }) => {
  await open(page, story('ar'));
  await page.locator('#first-visit-in-24-years').getByRole('link', { name: 'الدعوة' }).click();
  await expect(page.locator('#invitation')).toBeFocused();
  await page.locator('#invitation .evidence a').first().click();
  await expect(page.locator('#first-visit-in-24-years')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#invitation$/);
});

import { expect, test } from '@playwright/test';
import { open, story, strings } from './pages.ts';

const lasting = { 'before-the-talks': '#before-the-talks', 'new-era': '/quotations/new-era', signing: '/events/signing', 'moscows-reading': '#moscows-reading' };

for (const [id, tail] of Object.entries(lasting)) {
  test(`the link of ${id} is copied and that is said @chromium`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, story('ar'));
    await page.locator(`#${id} .place-link > a`).press('Enter');
    await expect(page.getByRole('status')).toHaveText(strings('ar').place?.copied ?? '');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(story('ar') + tail, page.url()).href);
    await expect(page).not.toHaveURL(/#/);
  });
}

test('where the browser allows no copying, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await open(page, story('en'));
  const link = page.locator('#new-era .place-link > a');
  await link.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(new URL(`${story('en')}#new-era`, page.url()).href);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

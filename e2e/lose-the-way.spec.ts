import { expect, test } from '@playwright/test';
import { edition, open, story, strings } from './pages.ts';

for (const [path, language] of [['/ar/articles/no-such-story', 'ar'], ['/tr/nothing/here', 'tr'], ['/ku/page/99', 'ku'], ['/xx/articles/anything', 'ar']] as const) {
  test(`${path} is not found, and helps in ${language}`, async ({ page }) => {
    const response = await page.request.get(path);
    expect(response.status()).toBe(404);
    const complaints = await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings(language).missing?.title ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.locator('title').count()).toBe(1);
    await page.getByRole('link', { name: strings(language).missing?.front ?? '' }).click();
    await expect(page.getByRole('link', { name: edition.headline })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('when the data do not arrive, the page says so and tries again', async ({ page }) => {
  await open(page, '/ar');
  await page.route('**/data/**', (route) => route.abort());
  await page.getByRole('link', { name: edition.headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings('ar').broken?.title ?? '');
  await page.unroute('**/data/**');
  await page.getByRole('button', { name: strings('ar').broken?.retry ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.headline);
  await expect(page).toHaveURL(new RegExp(`${story('ar')}$`));
});

import { expect, test } from '@playwright/test';
import { alive, edition, keepPrinted, languages, open, story, strings } from './pages.ts';

const quotation = (id: string) => `${story('ar')}/quotations/${id}`;
const event = (id: string) => `${story('ar')}/events/${id}`;

for (const [path, id, words] of [[quotation('new-era'), 'new-era', 'كيم جونغ أون'], [event('arrival'), 'arrival', 'وصول بوتين']] as const) {
  test(`${path} opens at its thing, marked and focused, and says what it is`, async ({ page }) => {
    const complaints = await open(page, path);
    const place = page.locator(`#${id}`);
    await expect(place).toHaveAttribute('data-here', '');
    await expect(place).toBeFocused();
    await expect(place).toBeInViewport();
    await expect(page).toHaveTitle(new RegExp(words));
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`));
    expect(complaints).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ page }) => keepPrinted(page));

  test('a quotation’s own page opens at it', async ({ page }) => {
    await page.goto(quotation('complex-world'));
    await expect(page.locator('#complex-world')).toHaveAttribute('data-here', '');
    await expect(page.locator('#complex-world')).toBeInViewport();
    await page.goto(event('signing'));
    await expect(page.locator('#signing')).toBeInViewport();
  });

  test('a speaker’s link shows that speaker’s words alone, and the timeline is there to be read', async ({ page }) => {
    await page.goto(story('tr'));
    await page.locator('.speaker-filter a[href$="#said-by-dmitry-peskov"]').click();
    await expect(page.locator('.voices > li:visible')).toHaveCount(1);
    await expect(page.locator('.voices > li:visible')).toContainText('Dmitriy Peskov');
    await expect(page.locator('.event:visible')).toHaveCount(edition.events.length);
    await expect(page.locator('.cite:visible, .hijri-switch:visible')).toHaveCount(0);
  });
});

test('in an interface without an edition the article opens at the quotation', async ({ page }) => {
  await page.goto(`/en/articles/russia-north-korea-defence-pact/quotations/new-era`);
  await alive(page);
  await expect(page.locator('#new-era')).toBeFocused();
});

test('the panel shows one speaker’s words without losing the place', async ({ page }) => {
  await open(page, story('ar'));
  const filter = page.locator('.speaker-filter');
  await filter.scrollIntoViewIfNeeded();
  const before = await filter.boundingBox();
  await filter.getByRole('link', { name: /كيم جونغ أون/ }).click();
  await expect(page.locator('.voices > li:visible')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(/كيم جونغ أون: اقتباسان/);
  await expect(filter.getByRole('link', { name: /كيم جونغ أون/ })).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
  expect(Math.abs(((await filter.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await filter.getByRole('link').first().click();
  await expect(page.locator('.voices > li:visible')).toHaveCount(3);
});

test('every way leads there and back: panel, text, event, strip', async ({ page }) => {
  await open(page, story('ar'));
  await page.locator('.voices a[href$="#firm-friendship"]').click();
  await expect(page.locator('#firm-friendship')).toBeFocused();
  await page.locator('#firm-friendship figcaption a[href$="#statement-before"]').click();
  await expect(page.locator('#statement-before')).toBeFocused();
  await page.locator('#statement-before .evidence a[href$="#firm-friendship"]').click();
  await expect(page.locator('#firm-friendship')).toBeFocused();
  await page.locator('#mutual-support figcaption a[href$="#mutual-support-lead"]').click();
  await expect(page.locator('#mutual-support-lead')).toBeFocused();
  const mark = page.locator('.strip a[href$="#treaty-1961"]');
  await expect(mark).toHaveAccessibleName(/1961/);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#treaty-1961')).toBeFocused();
});

test('time runs with the interface: to the left in Arabic, to the right in English', async ({ page }) => {
  const at = async (id: string) => (await page.locator(`.strip a[href$="#${id}"] rect`).first().boundingBox())?.x ?? 0;
  await open(page, story('ar'));
  expect(await at('treaty-1961')).toBeGreaterThan(await at('kim-in-russia'));
  await open(page, story('en'));
  expect(await at('treaty-1961')).toBeLessThan(await at('kim-in-russia'));
});

test('how a date is known is one tap away: both dates, the dispatch’s words, other clocks', async ({ page }) => {
  await open(page, story('en'));
  await page.locator('#arrival summary').click();
  await expect(page.locator('#arrival .basis')).toContainText('الليلة الماضية');
  await expect(page.locator('#arrival .basis')).toContainText('In the dispatch: night of 19–20 June 2024');
  await expect(page.locator('#arrival .basis')).toContainText('As established: night of 18–19 June 2024');
  await page.locator('#dispatch summary').click();
  await expect(page.locator('#dispatch .basis')).toContainText('18:06 Pyongyang time');
  await page.locator('.hijri-switch').click();
  await expect(page.locator('#treaty-1961 .hijri')).toHaveText('22 Muharram 1381 AH');
});

test('the rail marks what is being read, and moves neither the page nor focus', async ({ page }) => {
  await open(page, story('ar'));
  await page.locator('#firm-friendship').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(page.locator('#statement-before')).toHaveAttribute('data-reading', '');
  const top = await page.evaluate(() => scrollY);
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

for (const language of languages) {
  // The dialog is the same in every engine; each language is tried once.
  test(`a quotation is cited in ${language}: with its words, its speaker and its link @chromium`, async ({ page }) => {
    const complaints = await open(page, story(language));
    await page.locator('#new-era .cite').click();
    const dialog = page.getByRole('dialog');
    const fields = dialog.getByRole('textbox');
    await expect(fields).toHaveCount(4);
    const words = edition.quotations.find(({ id }) => id === 'new-era')?.text ?? '';
    for (const field of await fields.all()) expect(await field.inputValue()).toContain('new-era');
    expect(await fields.first().inputValue()).toContain(words);
    await expect(dialog.getByRole('heading', { level: 2 })).toContainText(strings(language).cite?.open?.split('{{')[0]?.trim() ?? '');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('#new-era .cite')).toBeFocused();
    expect(complaints).toEqual([]);
  });
}

for (const language of ['ar', 'en'] as const) {
  test(`a screen reader meets the record in its order, in ${language} @chromium`, async ({ page }) => {
    await open(page, story(language));
    await expect(page.locator('.timeline section').nth(1)).toMatchAriaSnapshot({ name: `visit-${language}.aria.yml` });
    await expect(page.locator('.quoted')).toMatchAriaSnapshot({ name: `quoted-${language}.aria.yml` });
  });
}

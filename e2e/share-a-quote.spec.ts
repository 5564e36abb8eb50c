import { expect, type Locator, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { axe, edition, languages, laterStrings, open, people, story, strings } from './pages.ts';

const quotation = edition.quotations.find(({ id }) => id === 'new-era');
const event = edition.events.find(({ id }) => id === 'signing');
const said = `«${quotation?.text}»`;
const speaker = { ar: 'كيم جونغ أون', en: '— Kim Jong Un', tr: '— Kim Jong-un', ku: '— Kîm Cong Ûn' };
const signed = { ar: '19 يونيو 2024', en: '19 June 2024' };

/** Keeps what is copied where the test can see it, in every browser. */
async function watchClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
  });
}

const copied = (page: Page) => page.evaluate(() => (window as unknown as { copied: string[] }).copied.at(-1));

/** Copies a place's link, and opens what is then offered: to share it. */
async function sharePlace(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} .place-link > a`).press('Enter');
  await page.locator(`#${id} .copied .share`).click();
}

async function select(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((place) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while ((walker.nextNode() as Node | null) && (walker.currentNode as Text).length < 30);
    getSelection()?.setBaseAndExtent(walker.currentNode, 1, walker.currentNode, 25);
  });
}

/** What each way of an open dialog would send: decoded from its link, in the form every target takes it. */
async function ways(dialog: Locator): Promise<Record<string, string | null>[]> {
  const links = await dialog.getByRole('link').all();
  const found = [];
  for (const link of links) {
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    const { protocol, host, searchParams } = new URL((await link.getAttribute('href')) ?? '');
    // Nothing opens in the article's stead; e-mail opens in no window at all.
    expect(await link.getAttribute('target')).toBe(protocol === 'mailto:' ? null : '_blank');
    found.push({ to: host || protocol, ...Object.fromEntries(searchParams) });
  }
  return found;
}

for (const language of ['ar', 'en'] as const) {
  test(`whatever is shared, every way holds its text and its link, in ${language}`, async ({ page }) => {
    await watchClipboard(page);
    const complaints = await open(page, story(language));
    const dialog = page.getByRole('dialog');
    const { headline } = edition;
    const own = (kind: string, id: string) => (language === 'ar' ? `/${kind}/${id}` : `#${id}`);
    const subjects: Record<string, { press: () => Promise<void>; text: RegExp | string; tail: RegExp | string }> = {
      article: { press: () => page.locator('.dateline .share').click(), text: `${headline}\n${strings(language).site?.name}`, tail: '' },
      quotation: { press: () => page.locator('#new-era figcaption .share').click(), text: `${said}\n${speaker[language]}`, tail: own('quotations', 'new-era') },
      event: { press: () => sharePlace(page, 'signing'), text: `${event?.title}\n${signed[language]}`, tail: own('events', 'signing') },
      paragraph: { press: () => sharePlace(page, 'kim-on-russias-role'), text: /^«وتحدث كيم عن دور روسيا.*…»\n/, tail: '#kim-on-russias-role' },
      heading: { press: () => sharePlace(page, 'moscows-reading'), text: `كيف تقرأ موسكو الاتفاقية\n${headline}`, tail: '#moscows-reading' },
      words: {
        press: async () => {
          await select(page, 'kim-on-russias-role');
          await page.locator('.passage-bar .share').click();
        },
        text: `«في صون التوازن الاستراتيجي»\n${headline}`,
        tail: /^\?words=[\w.-]+#kim-on-russias-role:~:text=[%\w,-]+$/,
      },
    };
    for (const [name, { press, text, tail }] of Object.entries(subjects)) {
      await press();
      await expect(dialog, name).toBeVisible();
      const [whatsapp, telegram, x, facebook, mail] = await ways(dialog);
      const { text: words = '', url = '' } = telegram ?? {};
      expect(words, name).toMatch(text);
      if (typeof text === 'string') expect(words, name).toBe(text);
      const article = new URL(story(language), page.url()).href;
      expect(url?.startsWith(article)).toBe(true);
      expect(url?.slice(article.length), name).toMatch(tail);
      if (typeof tail === 'string') expect(url).toBe(article + tail);
      expect(telegram?.to).toBe('t.me');
      expect(whatsapp).toEqual({ to: 'wa.me', text: `${words}\n${url}` });
      expect(x).toEqual({ to: 'x.com', text: words, url });
      expect(facebook).toEqual({ to: 'www.facebook.com', u: url });
      expect(mail).toEqual({ to: 'mailto:', subject: headline, body: `${words?.replaceAll('\n', '\r\n')}\r\n\r\n${url}\r\n` });
      await dialog.locator('.copy-field button').click();
      expect(await copied(page), name).toBe(`${words}\n${url}`);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    // Not one request has left for anywhere.
    expect(complaints).toEqual([]);
  });
}

for (const language of languages) {
  test(`a quotation goes out with its speaker’s name in ${language} @chromium`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, story(language));
    await page.locator('#new-era figcaption .share').click();
    const dialog = page.getByRole('dialog', { name: String(strings(language).share?.open).replace('{{place}}', '') });
    await dialog.getByRole('button', { name: laterStrings(language).citation?.copy ?? '' }).click();
    await expect(dialog.getByRole('status')).toHaveText(laterStrings(language).citation?.copied ?? '');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${said}\n${speaker[language]}\nhttp://localhost:`);
    expect(speaker[language]).toContain(people['kim-jong-un']?.names[language] ?? '?');
  });
}

test('where the browser allows no copying, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  const complaints = await open(page, story('ar'));
  await page.locator('#new-era figcaption .share').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.copy-field button').click();
  await expect(dialog.getByRole('status')).toHaveText(laterStrings('ar').citation?.refused ?? '');
  const field = dialog.getByRole('textbox');
  await expect(field).toBeFocused();
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(await field.inputValue());
  expect(complaints).toEqual([]);
});

test('the device’s own sheet comes first; left it is left, refused it gives way to the dialog', async ({ page }) => {
  await page.addInitScript(() => {
    const sheets: unknown[] = [];
    const answers = [undefined, 'AbortError', 'InvalidStateError', 'NotAllowedError'];
    const share = (data: unknown) => {
      const refusal = answers[sheets.length];
      sheets.push({ data, pressed: navigator.userActivation?.isActive ?? true });
      return refusal === undefined ? Promise.resolve() : Promise.reject(new DOMException('no', refusal));
    };
    Object.assign(window, { sheets });
    Object.defineProperties(navigator, { share: { value: share }, canShare: { value: () => true } });
  });
  const complaints = await open(page, story('ar'));
  const share = page.locator('#new-era figcaption .share');
  const dialog = page.getByRole('dialog');
  const url = new URL(`${story('ar')}/quotations/new-era`, page.url()).href;
  await share.click();
  await expect(page.getByRole('status')).toHaveText(strings('ar').share?.done ?? '');
  for (let left = 0; left < 2; left += 1) {
    await share.click();
    await expect(page.getByRole('status')).toHaveText(strings('ar').share?.done ?? '');
    await expect(dialog).toHaveCount(0);
  }
  await share.click();
  await expect(dialog).toBeVisible();
  const sheets = await page.evaluate(() => (window as unknown as { sheets: unknown[] }).sheets);
  expect(sheets).toEqual(Array.from({ length: 4 }, () => ({ data: { title: edition.headline, text: `${said}\n${speaker.ar}`, url }, pressed: true })));
  expect(complaints).toEqual([]);
});

test('a device that cannot share this is not asked to', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperties(navigator, { share: { value: () => Promise.resolve() }, canShare: { value: () => false } }));
  await open(page, story('en'));
  await page.locator('.dateline .share').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('by keyboard alone: link, share, every way, code, and back; what was offered goes when focus does', async ({ page }) => {
  await watchClipboard(page);
  await open(page, story('ar'));
  const link = page.locator('#before-the-talks .place-link > a');
  const share = page.locator('#before-the-talks .copied .share');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(share).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(share).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.copy-field button')).toBeFocused();
  // The text, the five ways, the code.
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Tab');
  await expect(dialog.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('img', { name: laterStrings('ar').sharing?.code ?? '' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(share).toHaveCount(0);
});

test('Escape in the dialog of selected words closes the dialog alone', async ({ page }) => {
  await open(page, story('en'));
  await select(page, 'kim-on-russias-role');
  await page.locator('.passage-bar .share').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.passage-bar .share')).toBeFocused();
});

async function readCode(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

for (const language of ['ar', 'en'] as const) {
  test(`the dialog in ${language}, light and dark: its code leads to the link, axe finds nothing, it fits 320 pixels @chromium`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await open(page, story(language));
    const dialog = page.getByRole('dialog');
    await page.locator('#new-era figcaption .share').click();
    await dialog.locator('summary').click();
    const address = new URL(story(language) + (language === 'ar' ? '/quotations/new-era' : '#new-era'), page.url()).href;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await readCode(dialog.locator('.qr')), colorScheme).toBe(address);
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    }
    const overflow = () => page.evaluate(() => [document.documentElement, document.querySelector('dialog')].map((element) => (element ? element.scrollWidth - element.clientWidth : 0)));
    expect(await overflow()).toEqual([0, 0]);
    await page.keyboard.press('Escape');
    // The code of selected words leaves out what only browsers read; the page finds the words without it.
    await select(page, 'kim-on-russias-role');
    await page.locator('.passage-bar .share').click();
    await dialog.locator('summary').click();
    expect(await readCode(dialog.locator('.qr'))).toMatch(new RegExp(`^http://localhost:\\d+${story(language)}\\?words=[\\w.-]+#kim-on-russias-role$`));
    await page.keyboard.press('Escape');
    // What a pressed link offers stays within the window, wherever the link stands.
    await watchClipboard(page);
    await page.reload();
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    for (const place of ['before-the-talks', 'moscows-reading', 'new-era', 'signing']) {
      await page.locator(`#${place} .place-link > a`).press('Enter');
      await expect(page.locator(`#${place} .copied`)).toBeInViewport({ ratio: 1 });
    }
    expect(await overflow()).toEqual([0, 0]);
  });
}

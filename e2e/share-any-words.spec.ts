import { expect, type Page, test } from '@playwright/test';
import { alive, open, story } from './pages.ts';

/** Selects words of a paragraph, from the letter at `from` to the letter at `to`. */
async function select(page: Page, id: string, from: number, to: number): Promise<void> {
  await page.evaluate(([place, start, end]) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.getElementById(place) as Node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = (offset: number): [Text, number] => {
      let left = offset;
      for (const node of nodes) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
      throw new Error('beyond the paragraph');
    };
    getSelection()?.setBaseAndExtent(...at(start), ...at(end));
  }, [id, from, to] as const);
}

async function linkOf(page: Page): Promise<string> {
  await page.evaluate(() => {
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { written.push(text); return Promise.resolve(); } } });
    Object.assign(window, { written });
  });
  await page.locator('.passage-bar button').first().click();
  await page.waitForFunction(() => (window as unknown as { written: string[] }).written.length > 0);
  return page.evaluate(() => (window as unknown as { written: string[] }).written[0] ?? '');
}

for (const language of ['ar', 'en'] as const) {
  test(`selected words have a link that opens marked, before and after the page comes to life, in ${language}`, async ({ page, browserName }) => {
    await open(page, story(language));
    await select(page, 'kim-on-russias-role', 14, 55);
    await expect(page.locator('.passage-bar')).toBeVisible();
    const link = await linkOf(page);
    expect(link).toContain('#kim-on-russias-role:~:text=');
    await page.goto('about:blank');
    await page.goto(link);
    await alive(page);
    await expect(page.locator('#kim-on-russias-role')).toBeFocused();
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('shared-words') ?? [])].map(String).join());
    await expect.poll(marked).toMatch(/^\p{L}[^]*\p{L}$/u);
    expect((await marked()).split(/\s+/).length).toBeGreaterThan(5);
    if (browserName === 'chromium') expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(true);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('the browser itself marks the words in the printed page', async ({ browser, browserName }) => {
  test.skip(browserName !== 'chromium', 'the mark can be seen in a picture only, which is compared in one browser');
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await open(page, story('ar'));
  await select(page, 'thanks-and-cooperation', 10, 40);
  const link = await linkOf(page);
  await context.close();
  const still = await browser.newContext({ javaScriptEnabled: false });
  const printed = await still.newPage();
  await printed.goto(link.replace(/:~:.*/, ''));
  const without = await printed.locator('#thanks-and-cooperation').screenshot();
  await printed.goto('about:blank');
  await printed.goto(link);
  const marked = await printed.locator('#thanks-and-cooperation').screenshot();
  expect(marked.equals(without)).toBe(false);
  await still.close();
});

test('the keyboard reaches the link of selected words, and Escape takes it away', async ({ page }) => {
  await open(page, story('ar'));
  await select(page, 'before-the-talks', 3, 20);
  await expect(page.locator('.passage-bar')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/Tab/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.passage-bar button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.passage-bar')).toBeHidden();
});

test('words edited since open at their paragraph, with a notice', async ({ page }) => {
  await open(page, `${story('ar')}?words=2-5.zzzz#before-the-talks`);
  await expect(page.locator('#before-the-talks')).toBeFocused();
  await expect(page.getByRole('alert')).toBeVisible();
});

import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { cardSize, type PlacedLine } from '../src/press/cards/card-canvas.ts';
import { composeCard } from '../src/press/cards/card-design.ts';
import { type CardFace, loadCardFaces } from '../src/press/cards/card-faces.ts';
import { heaviest } from '../src/press/cards/card-image.ts';
import { typesetter } from '../src/press/cards/typeset.ts';
import { edition, story } from './pages.ts';

test('whoever is sent a link sees a card of what it leads to: article, quotation or event @chromium', async ({ request }) => {
  const pages = [story('ar'), ...edition.quotations.map(({ id }) => `${story('ar')}/quotations/${id}`), ...edition.events.map(({ id }) => `${story('ar')}/events/${id}`)];
  expect(pages).toHaveLength(24);
  for (const page of pages) {
    const answer = await request.get(`${page}/card.jpg`);
    expect(answer.status(), page).toBe(200);
    expect(answer.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'no-cache' });
    const image = await answer.body();
    expect(image.length).toBeLessThanOrEqual(heaviest);
    expect(await sharp(image).metadata()).toMatchObject({ format: 'jpeg', ...cardSize, space: 'srgb', chromaSubsampling: '4:4:4' });
  }
});

test('the words of every quotation are on its card as a browser shapes them: order, joining, marks @chromium', async ({ page, request }) => {
  test.slow();
  const faces = await loadCardFaces(fileURLToPath(new URL('..', import.meta.url)));
  const type = typesetter(faces);
  const quotations = edition.quotations.map(({ id, text }) => ({ id, text, lines: linesOf(text, type) }));
  // One sheet with all of them, and below the first of them again with every mistake: what is wrong must be seen by the same measure.
  const [first] = quotations;
  const sheets = [...quotations.map(({ lines }) => ({ lines, words: said })), ...Object.values(mistakes).map((mistake) => ({ lines: first?.lines ?? [], words: (line: PlacedLine) => mistake(said(line)) }))];
  const widths = await setLines(page, faces.naskh, sheets);
  const browser = await darkness(await page.screenshot());
  const sheet = (index: number) => browser.subarray(index * cardSize.width * cardSize.height, (index + 1) * cardSize.width * cardSize.height);

  for (const [index, { id, text, lines }] of quotations.entries()) {
    expect(lines.map(said).join(' ')).toBe(text);
    for (const [number, { line, size }] of lines.entries()) expect(Math.abs((widths[index]?.[number] ?? 0) - line.width * size), id).toBeLessThan(1);
    const card = await darkness(await (await request.get(`${story('ar')}/quotations/${id}/card.jpg`)).body());
    expect(unlike(card, sheet(index), lines), id).toBe(0);
    if (index > 0) continue;
    for (const [number, name] of Object.keys(mistakes).entries()) expect(unlike(card, sheet(quotations.length + number), lines), name).toBeGreaterThan(25);
  }
});

/** How words go wrong where they are not shaped, or shaped in pieces. */
const mistakes: Record<string, (words: string) => string> = {
  backwards: (words) => `\u202d${words}\u202c`,
  'words in the order of a left-to-right line': (words) => words.split(' ').toReversed().join(' '),
  'letters apart': (words) => [...words].join('\u200c'),
  'marks left out': (words) => words.replace(/\p{M}/gu, ''),
  'another letter': (words) => words.replace('ب', 'ت'),
};

/** The lines of a quotation's own words where its card has them. */
function linesOf(text: string, type: Parameters<typeof composeCard>[1]): PlacedLine[] {
  const plain = (words: string) => ({ text: words, language: 'ar', dir: 'rtl' as const });
  const [empty, marks] = [plain(''), '«»'];
  const words = { kind: 'quotation', language: 'ar', dir: 'rtl', site: 'خبر', alt: '', headline: empty, quoted: plain(text), marks, speaker: empty, role: empty, occasion: empty, date: empty } as const;
  return composeCard(words, type).lines.filter(({ line }) => line.text === text);
}

const said = ({ line }: PlacedLine) => line.text.slice(line.start, line.end);

/** Has the browser set lines where the card has them, one sheet of a card's size below the other, in the card's own faces and no other. Gives how wide each became. */
async function setLines(page: Page, faces: readonly CardFace[], sheets: readonly { lines: readonly PlacedLine[]; words: (line: PlacedLine) => string }[]): Promise<number[][]> {
  const size = { width: cardSize.width, height: cardSize.height * sheets.length };
  const family = (face: CardFace) => `${face.family}-${face.subset}`;
  const rules = faces.map((face) => `@font-face { font-family: ${family(face)}; font-weight: 400 700; src: url(data:font/ttf;base64,${Buffer.from(face.data).toString('base64')}); }`);
  const texts = sheets.map(({ lines, words }, index) => {
    const set = lines.map((one) => `<text x="${one.x + one.line.width * one.size}" y="${one.y}" font-size="${one.size}">${words(one)}</text>`);
    return `<g transform="translate(0 ${index * cardSize.height})">${set.join('')}</g>`;
  });
  await page.setViewportSize(size);
  await page.setContent(`<style>${rules.join('')} body { margin: 0; background: #fbf8f1 } svg { display: block }
    text { fill: #1b1916; font-weight: 600; font-family: ${faces.map(family).join()}; direction: rtl; text-rendering: geometricPrecision }</style>
    <svg lang="ar" width="${size.width}" height="${size.height}">${texts.join('')}</svg>`);
  return page.evaluate(async () => {
    await document.fonts.ready;
    return Array.from(document.querySelectorAll('g'), (group) => Array.from(group.querySelectorAll('text'), (text) => text.getComputedTextLength()));
  });
}

/** How dark each pixel of a picture is, from 0 to 255. */
async function darkness(image: Buffer): Promise<Uint8Array> {
  return sharp(image).greyscale().negate().raw().toBuffer();
}

/** How many pixels of some lines are ink in one picture and have none near them in the other: a letter or a mark too much, too little or elsewhere. */
function unlike(one: Uint8Array, other: Uint8Array, lines: readonly PlacedLine[]): number {
  const { width } = cardSize;
  const near = [-1, 0, 1].flatMap((step) => [-1, 0, 1].map((aside) => step * width + aside));
  const alone = (ink: Uint8Array, paper: Uint8Array, at: number) => (ink[at] ?? 0) > 190 && near.every((step) => (paper[at + step] ?? 0) < 80);
  let count = 0;
  for (const { line, x, y, size } of lines) {
    for (let row = Math.round(y - size * 1.1); row < y + size * 0.6; row += 1) {
      for (let at = row * width + Math.floor(x - 4); at < row * width + x + line.width * size + 4; at += 1) {
        if (alone(one, other, at) || alone(other, one, at)) count += 1;
      }
    }
  }
  return count;
}

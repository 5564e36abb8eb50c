import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { formatAddress } from '#model/address.ts';
import type { Edition, Story } from '#model/article.ts';
import { cardPath } from '#model/companions.ts';
import { readArchive } from '../archive.ts';
import { shelve } from '../shelf.ts';
import { cardArtist } from './card-artist.ts';
import { heaviest } from './card-image.ts';
import { printCards } from './print-cards.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shelf = shelve(await readArchive(root));
const folder = await mkdtemp(join(tmpdir(), 'khabar-cards-'));
const dist = join(folder, 'dist');
const artist = await cardArtist(root, join(folder, 'cache'));
afterAll(() => rm(folder, { recursive: true }));

/** The first story alone, with two quotations and two events, its edition changed. */
function shelfWith(change: (edition: Edition) => Partial<Edition>): Parameters<typeof printCards>[0]['shelf'] {
  const first = shelf.editions.find(({ slug }) => slug === 'russia-north-korea-defence-pact');
  if (!first) throw new Error('the first story is gone');
  const short = { ...first, quotations: first.quotations.slice(0, 2), events: first.events.slice(0, 2) };
  const edition = { ...short, ...change(short) };
  return { editions: [edition], story: async (language, slug) => ({ ...((await shelf.story(language, slug)) as Story), edition }) };
}
const print = (change: (edition: Edition) => Partial<Edition> = () => ({})) => printCards({ artist, dist, shelf: shelfWith(change) });

test('every article, quotation and event has its card: a JPEG of 1200 by 630 in sRGB, no heavier than messengers take', async () => {
  const [edition] = shelfWith(() => ({})).editions;
  if (!edition) return;
  const { slug, language, quotations, events } = edition;
  const addresses = [
    { page: 'article' as const, language, slug },
    ...quotations.map(({ id }) => ({ page: 'quotation' as const, language, slug, id })),
    ...events.map(({ id }) => ({ page: 'event' as const, language, slug, id })),
  ];
  expect(await print()).toEqual({ cards: addresses.length, drawn: addresses.length, unset: [] });
  for (const address of addresses) {
    const image = await readFile(join(dist, cardPath(address)));
    const { format, width, height, space, chromaSubsampling, hasAlpha } = await sharp(image).metadata();
    expect({ page: formatAddress(address), format, width, height, space, chromaSubsampling, hasAlpha }).toEqual({
      page: formatAddress(address), format: 'jpeg', width: 1200, height: 630, space: 'srgb', chromaSubsampling: '4:4:4', hasAlpha: false,
    });
    expect(image.length).toBeLessThanOrEqual(heaviest);
  }
}, 30_000);

test('a second build draws nothing', async () => {
  expect(await print()).toMatchObject({ cards: 5, drawn: 0 });
}, 30_000);

test('a changed quotation is drawn anew, and nothing else', async () => {
  expect(await print(({ quotations }) => ({ quotations: quotations.map((one, index) => (index === 0 ? { ...one, text: `${one.text} معًا` } : one)) }))).toMatchObject({ cards: 5, drawn: 1 });
}, 30_000);

test('a changed standfirst is on the article’s card alone', async () => {
  expect(await print(({ standfirst }) => ({ standfirst: `أمس: ${standfirst}` }))).toMatchObject({ cards: 5, drawn: 1 });
}, 30_000);

test('what cannot be set is reported with its card', async () => {
  const { unset } = await print(({ source }) => ({ source: { ...source, agency: '新华社', agencyLanguage: 'zh' } }));
  expect(unset).toEqual(['/ar/articles/russia-north-korea-defence-pact/card.jpg: 新 (U+65B0) in “新华社”']);
}, 30_000);

test('ink and accent are what the page has', async () => {
  const { data, info } = await sharp(join(dist, cardPath({ page: 'quotation', language: 'ar', slug: 'russia-north-korea-defence-pact', id: 'mutual-support' }))).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  const near = (pixel: number[], colour: number[]) => pixel.every((value, index) => Math.abs(value - (colour[index] ?? 0)) <= 4);
  expect(at(600, 5)).toSatisfy((pixel: number[]) => near(pixel, [0x9b, 0x1c, 0x31]));
  expect(at(36, 300)).toSatisfy((pixel: number[]) => near(pixel, [0xfb, 0xf8, 0xf1]));
});

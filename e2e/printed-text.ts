import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

const assets = new URL('../dist/assets/', import.meta.url);

/**
 * Sets the article's text in the headline's face. Naskh draws letters from skeletons and dots, and a PDF names those in a
 * way (ActualText) that pdf.js does not read; all else about the page stays as it is. To be called before it is opened.
 */
export async function useReadableFace(page: Page): Promise<void> {
  const face = readdirSync(assets).find((name) => name.startsWith('vazirmatn-arabic')) ?? '';
  await page.route('**/naskh-arabic*.woff2', (route) => route.fulfill({ path: new URL(face, assets).pathname }));
}

/** The pages of a PDF, each as one that can be asked whether a text stands on it. */
export async function readPdf(pdf: Buffer): Promise<{ has: (text: string) => boolean }[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(pageOf(items as TextItem[]));
  }
  return pages;
}

/**
 * What a PDF keeps of a text are signs and their places. Read line by line from either side, a line of one direction is as it
 * was, but for marks over letters, which have places of their own; for a letter under such a mark, which may come without a
 * name (U+0000); and for the two letters of lam-alif, which come the other way round. So a text is there where as many
 * letters stand in a row as it has, and they are its letters, whatever their order.
 */
function pageOf(items: readonly TextItem[]): { has: (text: string) => boolean } {
  const lines: { y: number; items: TextItem[] }[] = [];
  for (const item of items) {
    const y = placeOf(item, 5);
    const line = lines.find((one) => Math.abs(one.y - y) <= 3);
    if (line) line.items.push(item);
    else lines.push({ y, items: [item] });
  }
  lines.sort((one, other) => other.y - one.y);
  const fromStart = lines.map((line) => line.items.toSorted((one, other) => placeOf(one, 4) - placeOf(other, 4)).map(({ str }) => str));
  const readings = [fromStart, fromStart.map((line) => line.toReversed())].map((reading) => letters(reading.flat().join('')));
  return { has: (text) => readings.some((reading) => standsIn(reading, letters(text))) };
}

function placeOf({ transform }: TextItem, axis: 4 | 5): number {
  return Number(transform[axis]);
}

function letters(text: string): string[] {
  return Array.from(text.normalize('NFKD').replace(/[^\p{L}\p{N}\0]/gu, '').toLowerCase());
}

/** Whether somewhere in `reading` as many letters as `wanted` has are just those, but for the nameless. */
function standsIn(reading: readonly string[], wanted: readonly string[]): boolean {
  const missing = new Map<string, number>();
  let [lacking, nameless] = [0, 0];
  const count = (letter: string | undefined, by: 1 | -1) => {
    if (letter === undefined) return;
    if (letter === '\0') nameless -= by;
    const before = missing.get(letter) ?? 0;
    missing.set(letter, before + by);
    if (letter !== '\0') lacking += Math.max(before + by, 0) - Math.max(before, 0);
  };
  for (const letter of wanted) count(letter, 1);
  return reading.some((letter, end) => {
    count(letter, -1);
    count(reading[end - wanted.length], 1);
    return end + 1 >= wanted.length && lacking <= nameless;
  });
}

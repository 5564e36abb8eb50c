/**
 * The typefaces of the preview cards: Fontsource's files of the project's two families, whole, because a card must never
 * ask the machine for a letter. They are shaped by HarfBuzz and drawn as outlines; no font of the system is within reach.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { charactersIn } from '../fonts.ts';

/** The text face of the articles, and the face of headlines and interface. */
export const families = { naskh: 'noto-naskh-arabic', vazirmatn: 'vazirmatn' } as const;
export type Family = keyof typeof families;

/** One file of a family, as TrueType: what it covers, and its design at a weight. */
export interface CardFace {
  family: Family;
  /** Its script, as Fontsource names it. */
  subset: (typeof subsets)[number];
  data: Uint8Array;
  unitsPerEm: number;
  covers: (characters: string) => boolean;
  at: (weight: number) => hb.Font;
}

const subsets = ['arabic', 'latin', 'latin-ext'] as const;

/** The faces of the project at `root`, by family. */
export async function loadCardFaces(root: string): Promise<Record<Family, CardFace[]>> {
  const load = (family: Family) => Promise.all(subsets.map((subset) => loadFace(root, family, subset)));
  return { naskh: await load('naskh'), vazirmatn: await load('vazirmatn') };
}

async function loadFace(root: string, family: Family, subset: CardFace['subset']): Promise<CardFace> {
  const folder = join(root, 'node_modules/@fontsource-variable', families[family]);
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const source = await readFile(join(folder, 'files', `${families[family]}-${subset}-wght-normal.woff2`));
  // Unpacked only: to cut the letters out, as for the site, takes four times as long.
  const data = await subsetFont(source, '', { keepAllGlyphs: true, targetFormat: 'truetype' } as Parameters<typeof subsetFont>[2]);
  const face = new hb.Face(new hb.Blob(data));
  // The files hold stray letters beyond their range, which would tear a Latin word apart; the space belongs to every script.
  const range = new Set(` \u00a0${charactersIn(ranges[subset] ?? '')}`);
  const covered = new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code)).filter((character) => range.has(character)));
  const { min = 400, max = 400 } = face.getAxisInfos().wght ?? {};
  const designs = new Map<number, hb.Font>();
  return {
    family,
    subset,
    data,
    unitsPerEm: face.upem,
    covers: (characters) => covered.has(characters) || [...characters].every((character) => covered.has(character) || ignorable.test(character)),
    at(weight) {
      const font = designs.get(weight) ?? new hb.Font(face);
      if (!designs.has(weight)) {
        font.setVariations([new hb.Variation('wght', Math.min(Math.max(weight, min), max))]);
        designs.set(weight, font);
      }
      return font;
    },
  };
}

// Joiners and direction marks need no glyph: HarfBuzz makes them invisible.
const ignorable = /\p{Default_Ignorable_Code_Point}/u;

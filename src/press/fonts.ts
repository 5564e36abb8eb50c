/**
 * Casts the typefaces: the faces of Noto Naskh Arabic and Vazirmatn cut down to the letters the site sets
 * (94 → 25 kB for the text face), with their joining, ligatures and mark positions intact.
 * src/styles/fonts.css names the same characters; fonts.test.ts keeps the two together.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** One file to cast: which of Fontsource's files, which characters (as in CSS `unicode-range`), which weights. */
export interface Face {
  name: string;
  source: `${'noto-naskh-arabic' | 'vazirmatn'}-${'arabic' | 'latin' | 'latin-ext'}`;
  characters: string;
  weights: { min: number; max: number };
  features?: string[];
}

// Arabic, and what Persian, Sorani and Urdu names add: one foreign letter from another font would break the
// joining of its word. U+FDF2 is drawn whenever الله is written, so it costs nothing.
const arabicScript =
  'U+060C, U+061B-061C, U+061F, U+0621-063A, U+0640-0655, U+0660-066D, U+0670-0671, U+0679, U+067E, U+0686, ' +
  'U+0688, U+0691, U+0695, U+0698, U+06A4, U+06A9, U+06AF, U+06B5, U+06BA, U+06BE, U+06C0-06C2, U+06C6, U+06CC, ' +
  'U+06CE, U+06D2-06D5, U+06F0-06F9, U+200C-200F, U+FDF2';

// Fractions, old numerals and combining marks are left behind: nothing here sets them.
const latinFeatures = ['kern', 'liga', 'locl', 'ccmp'];

/** Everything that is cast. */
export const faces: readonly Face[] = [
  {
    // The space comes with the letters, so that a paragraph without digits needs one file.
    name: 'naskh-arabic',
    source: 'noto-naskh-arabic-arabic',
    characters: `U+0020, U+00A0, ${arabicScript}`,
    weights: { min: 400, max: 700 },
  },
  {
    name: 'naskh-latin',
    source: 'noto-naskh-arabic-latin',
    characters: 'U+0021-0029, U+002B-003B, U+003D, U+003F, U+005B, U+005D, U+00AB, U+00BB, U+2013-2014, U+2018-2019, U+201C-201D, U+2026',
    weights: { min: 400, max: 700 },
    features: ['kern'],
  },
  {
    name: 'vazirmatn-arabic',
    source: 'vazirmatn-arabic',
    characters: arabicScript,
    weights: { min: 400, max: 900 },
  },
  {
    // Basic Latin, punctuation, and the letters of Turkish and Kurdish that are in Latin-1.
    name: 'vazirmatn-latin',
    source: 'vazirmatn-latin',
    characters:
      'U+0020-007E, U+00A0, U+00A9, U+00AB, U+00B0-00B1, U+00B7, U+00BB, U+00C2, U+00C7, U+00CA, U+00CE, U+00D6-00D7, U+00DB-00DC, ' +
      'U+00E2, U+00E7, U+00EA, U+00EE, U+00F6, U+00FB-00FC, U+0131, U+2013-2014, U+2018-201A, U+201C-201E, ' +
      'U+2022, U+2026, U+2032-2033, U+2039-203A, U+20AC, U+2212',
    weights: { min: 400, max: 900 },
    features: latinFeatures,
  },
  {
    // The other letters of western Europe; a page without such a name never asks for them.
    name: 'vazirmatn-latin-1',
    source: 'vazirmatn-latin',
    characters:
      'U+00C0-00C1, U+00C3-00C6, U+00C8-00C9, U+00CB-00CD, U+00CF-00D5, U+00D8-00DA, U+00DD-00E1, U+00E3-00E6, ' +
      'U+00E8-00E9, U+00EB-00ED, U+00EF-00F5, U+00F8-00FA, U+00FD-00FF',
    weights: { min: 400, max: 900 },
    features: latinFeatures,
  },
  {
    // Ğ ğ İ Ş ş, the romanisation of Arabic (ā ī ū) and the commonest letters of central Europe.
    name: 'vazirmatn-latin-ext',
    source: 'vazirmatn-latin-ext',
    characters:
      'U+0100-0101, U+0106-0107, U+010C-010D, U+0110-0111, U+0119, U+011E-011F, U+012A-012B, U+0130, U+0141-0142, U+015E-0161, ' +
      'U+016A-016B, U+017D-017E',
    weights: { min: 400, max: 900 },
    features: latinFeatures,
  },
];

/**
 * Casts the faces of the project at `root` and returns the folder they are in, as `<name>.woff2`.
 * Nothing is cast again while neither the recipe nor the sources have changed.
 */
export async function castFonts(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/khabar/fonts');
  const sources = await Promise.all(faces.map((face) => readFile(sourceOf(root, face))));
  const stamp = createHash('sha256').update(JSON.stringify(faces));
  for (const source of sources) stamp.update(source);
  const wanted = stamp.digest('hex');
  const stampFile = join(folder, 'stamp');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return folder;

  await mkdir(folder, { recursive: true });
  for (const [index, face] of faces.entries()) {
    const cast = await subsetFont(sources[index] as Buffer, charactersIn(face.characters), optionsOf(face));
    await replace(join(folder, `${face.name}.woff2`), cast);
  }
  await replace(stampFile, wanted);
  return folder;
}

/** The characters of a CSS `unicode-range`. */
export function charactersIn(range: string): string {
  return range
    .split(/,\s*/)
    .flatMap((part) => {
      const [first = 0, last = first] = part.replace('U+', '').split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
    })
    .join('');
}

function sourceOf(root: string, { source }: Face): string {
  const family = source.startsWith('vazirmatn') ? 'vazirmatn' : 'noto-naskh-arabic';
  return join(root, 'node_modules/@fontsource-variable', family, 'files', `${source}-wght-normal.woff2`);
}

function optionsOf({ weights, features }: Face) {
  return {
    targetFormat: 'woff2' as const,
    noHinting: true,
    variationAxes: { wght: weights },
    ...(features && { keepFeatures: features }),
  };
}

/** A build beside this one sees the old file or the new one, never half of it. */
async function replace(file: string, content: string | Buffer): Promise<void> {
  const half = `${file}.${process.pid}`;
  await writeFile(half, content);
  await rename(half, file);
}

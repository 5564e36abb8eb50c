import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The map of src/README.md, executed. */
const doors: Record<string, string[]> = {
  model: [],
  strings: ['model'],
  newsroom: ['model', 'strings'],
  ui: [],
  reader: ['model', 'strings', 'ui'],
  pages: ['model', 'reader', 'strings', 'ui'],
  site: ['pages', 'reader', 'model', 'strings', 'ui', 'styles'],
  press: ['model', 'pages', 'reader', 'site', 'strings', 'ui', 'styles'],
};

const root = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
  .map((entry) => {
    const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, room: path.split('/')[0] ?? '', code: text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '') };
  });
const sources = files.filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

/** The paths of the files that break a rule: an empty list keeps it. */
const breaking = (list: typeof files, breaks: (file: (typeof files)[number]) => boolean) => list.filter(breaks).map(({ path }) => path);

test('news flows one way: every import goes through a door of the map', () => {
  const imports = sources.flatMap(({ path, room, code }) =>
    [...code.matchAll(/(?:from|import)\s*\(?\s*['"](?:#|\.\.\/)(\w+)\//g)].map(([, to = '']) => ({ path, room, to })),
  );
  expect(imports.length).toBeGreaterThan(50);
  const foreign = imports.filter(({ room, to }) => Object.hasOwn(doors, to) && room !== to && !doors[room]?.includes(to));
  expect(foreign.map(({ path, to }) => `${path} imports ${to}`)).toEqual([]);
});

test('across rooms an import names its room; only the press, which Vite’s configuration loads, goes by path', () => {
  expect(breaking(sources, ({ room, code }) => room !== 'press' && new RegExp(`['"](?:\\.\\./)+(?:${Object.keys(doors).join('|')})/`).test(code))).toEqual([]);
});

/** What each room within the newsroom may import of the others: a dispatch is read in this order. */
const newsroom: Record<string, string[]> = {
  language: [],
  paper: ['language'],
  registry: ['language'],
  moments: ['language', 'paper'],
  parties: ['language'],
  speakers: ['language', 'parties'],
  quotations: ['language', 'paper', 'parties', 'speakers'],
  weighing: ['language', 'paper', 'quotations', 'registry', 'speakers'],
};

test('within the newsroom a later step knows the earlier ones, never the other way round', () => {
  const imports = sources.flatMap(({ path, room, code }) => (room === 'newsroom' ? [...code.matchAll(/from '\.\.?\/(\w+)\//g)].map(([, to = '']) => ({ path, from: path.split('/')[1] ?? '', to })) : []));
  expect(imports.length).toBeGreaterThan(50);
  const foreign = imports.filter(({ from, to }) => Object.hasOwn(newsroom, from) && !newsroom[from]?.includes(to));
  expect(foreign.map(({ path, to }) => `${path} imports ${to}`)).toEqual([]);
});

test('a page does not reach into another page’s folder', () => {
  expect(breaking(sources, ({ room, code }) => room === 'pages' && /from '\.\.\/\w+\//.test(code))).toEqual([]);
});

test('the schema stays out of the browser: only its types are imported', () => {
  expect(breaking(sources, ({ room, code }) => ['pages', 'reader', 'site', 'ui', 'strings'].includes(room) && /zod|model\/(?:schema|check)/.test(code))).toEqual([]);
});

test('files are small: none over 250 lines, the median at most 60', () => {
  const lines = sources.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
  expect(breaking(sources, ({ text }) => text.split('\n').length > 250)).toEqual([]);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
});

test('names are kebab-case, unique, and say what is inside', () => {
  expect(breaking(files, ({ path }) => !/^[a-z0-9-]+(?:\.test)?\.(?:tsx?|css)$/.test(basename(path)))).toEqual([]);
  expect(breaking(files, ({ path }) => /^(?:utils?|helpers?|hooks?|types?|common|lib|index)\.\w+$/.test(basename(path)))).toEqual([]);
  const names = files.map(({ path }) => basename(path));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('exports are named', () => {
  expect(breaking(sources, ({ code }) => /export default/.test(code))).toEqual([]);
});

test('nothing has a left or a right: start and end instead', () => {
  const side = /\b(?:margin|padding|border|inset)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)|\b(?:[mp][lr]|border-[lr]|rounded-[lr])-\d/m;
  expect(breaking(files.filter(({ path }) => /\.(?:tsx|css)$/.test(path)), ({ code }) => side.test(code))).toEqual([]);
});

test('only the reader and the site touch the browser', () => {
  const browser = /(?<![.\w$'"#-])(?:document\.|window\.|localStorage|sessionStorage|navigator\.|addEventListener\(|matchMedia\(|location\.)/;
  expect(breaking(sources, ({ room, code }) => !['reader', 'site'].includes(room) && browser.test(code))).toEqual([]);
});

test('only the press and the newsroom touch the disk', () => {
  expect(breaking(sources, ({ room, code }) => !['press', 'newsroom'].includes(room) && /['"]node:/.test(code))).toEqual([]);
});

test('no markup comes from a string, and no style from an attribute: the security policy forbids both', () => {
  expect(breaking(sources, ({ code }) => /dangerouslySetInnerHTML|innerHTML|\sstyle=/.test(code))).toEqual([]);
});

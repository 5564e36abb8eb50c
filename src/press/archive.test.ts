import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ArchiveFaults, readArchive } from './archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every article of the house is without fault', async () => {
  const { stories } = await readArchive(root);
  expect(stories.size).toBeGreaterThan(0);
});

test('faults of every file are listed at once, a broken one with its line', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'khabar-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(join(root, 'src/articles'), join(copy, 'src/articles'), { recursive: true });
  await cp(join(copy, 'src/articles/russia-north-korea-defence-pact'), join(copy, 'src/articles/another'), { recursive: true });
  await writeFile(join(copy, 'src/articles/another/tr.json'), '{\n  "slug": "another",\n  oops\n}');
  const faults = await readArchive(copy).then(() => [], (error: unknown) => (error instanceof ArchiveFaults ? error.faults : []));
  expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual(['src/articles/another/ar.json $.slug', 'src/articles/another/tr.json $']);
  expect(faults[1]?.problem).toMatch(/line 3|is not JSON/);
});

test('a folder that an interrupted import left without an edition is passed over; one with something else in it is a fault', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'khabar-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(join(root, 'src/articles'), join(copy, 'src/articles'), { recursive: true });
  await mkdir(join(copy, 'src/articles/begun'));
  await writeFile(join(copy, 'src/articles/begun/ar.json.17.part'), '{');
  const { stories } = await readArchive(copy);
  expect(stories.has('begun')).toBe(false);
  await writeFile(join(copy, 'src/articles/begun/notes.txt'), '');
  await expect(readArchive(copy)).rejects.toThrow('holds no edition');
});

test('a draft is read where drafts are asked for: it comes after what is published, and renames nobody whom the register knows', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'khabar-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(join(root, 'src/articles'), join(copy, 'src/articles'), { recursive: true });
  const slug = 'russia-north-korea-defence-pact';
  const { people, stories } = await readArchive(copy);
  const [id = ''] = Object.keys(people);
  const draft = { dispatch: 'برقية', people: { [id]: { names: { ar: 'اسم آخر' } }, 'somebody-new': { names: { ar: 'اسم جديد' } } }, places: {}, findings: [] };
  const [own] = stories.get(slug) ?? [];
  const published = '2020-01-01T00:00:00Z';
  await writeFile(join(copy, 'src/articles', slug, 'tr.json'), JSON.stringify({ ...own, language: 'tr', published, source: { ...own?.source, published }, draft }));
  expect((await readArchive(copy)).stories.get(slug)?.map(({ language }) => language)).toEqual(['ar']);
  const all = await readArchive(copy, { drafts: true });
  expect(all.stories.get(slug)?.map(({ language }) => language)).toEqual(['ar', 'tr']);
  expect(all.people).toEqual({ ...people, 'somebody-new': { names: { ar: 'اسم جديد' } } });
});

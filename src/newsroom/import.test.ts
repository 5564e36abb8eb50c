import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runImport } from './import.ts';

const sample = fileURLToPath(new URL('samples/known/cairo-metro-line.txt', import.meta.url));
let room = '';
let said: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'khabar-'));
  [said, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

const draft = () => join(room, 'metro', 'ar.json');
const importing = (...args: string[]) => runImport(['--out', room, '--review', room, '--slug', 'metro', ...args, sample]);

test('a dispatch becomes a draft and a review page, and a second time nothing changes', async () => {
  expect(await importing()).toBe(0);
  const first = readFileSync(draft(), 'utf8');
  expect(JSON.parse(first)).toMatchObject({ slug: 'metro', language: 'ar', draft: { dispatch: readFileSync(sample, 'utf8') } });
  expect(readFileSync(join(room, 'metro.html'), 'utf8')).toContain('Look at this first');
  expect(await importing()).toBe(0);
  expect(said.join('\n')).toContain('unchanged');
  expect(readFileSync(draft(), 'utf8')).toBe(first);
});

test('a changed draft is shown and kept, and written over only with --yes', async () => {
  await importing();
  const changed = readFileSync(draft(), 'utf8').replace('"standfirst": "', '"standfirst": "كلمة ');
  writeFileSync(draft(), changed);
  expect(await importing()).toBe(1);
  expect(said.join('\n')).toContain('$.standfirst');
  expect(readFileSync(draft(), 'utf8')).toBe(changed);
  expect(await importing('--yes')).toBe(0);
  expect(readFileSync(draft(), 'utf8')).not.toBe(changed);
});

test('an article that is no draft any more is never written over', async () => {
  await importing();
  const { draft: _draft, ...edited } = JSON.parse(readFileSync(draft(), 'utf8')) as Record<string, unknown>;
  writeFileSync(draft(), JSON.stringify(edited));
  expect(await importing('--yes')).toBe(1);
  expect(JSON.parse(readFileSync(draft(), 'utf8'))).toEqual(edited);
  expect(complained.join()).toContain('has been edited');
});

test('--dry-run writes nothing, and --json gives one object a line', async () => {
  expect(await runImport(['--json', '--dry-run', '--out', room, sample])).toBe(0);
  expect(readdirSync(room)).toEqual([]);
  expect(said).toHaveLength(1);
  const line = JSON.parse(said[0] ?? '') as { file: string; quotations: { text: string; start: number; end: number }[] };
  const text = readFileSync(sample, 'utf8');
  expect(line.file).toBe(sample);
  for (const { text: words, start, end } of line.quotations) expect(text.slice(start, end)).toBe(words);
});

test('one bad file among many loses nothing of the others, and says line, reason and remedy', async () => {
  writeFileSync(join(room, 'a.txt'), 'Headline\n\nNot Arabic at all.');
  writeFileSync(join(room, 'b.txt'), readFileSync(sample));
  expect(await runImport(['--json', '--dry-run', room])).toBe(1);
  expect(said).toHaveLength(1);
  expect(complained.join()).toMatch(/a\.txt:1: refused: .*not Arabic.*\. \S/);
});

test.each([[[]], [['--nonsense', 'x']], [['--slug', 'Not A Slug', 'x']], [['--published', 'yesterday', 'x']]])('wrong use %j is said, with how it is used', async (args) => {
  expect(await runImport(args)).toBe(2);
  expect(complained.join()).toContain('npm run import');
});

import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardCache } from './card-cache.ts';

const folder = await mkdtemp(join(tmpdir(), 'khabar-cache-'));
afterAll(() => rm(folder, { recursive: true }));
const cache = cardCache(join(folder, 'cards'));
const picture = (text: string) => () => Promise.resolve(Buffer.from(text));
const never = () => Promise.reject(new Error('drawn twice'));
const day = 24 * 60 * 60 * 1000;

test('the same content is drawn once', async () => {
  const { file, drawn } = await cache.keep('a', picture('the picture of a'));
  expect(drawn).toBe(true);
  expect(await cache.keep('a', never)).toEqual({ file, drawn: false });
  expect(await readFile(file, 'utf8')).toBe('the picture of a');
});

test('other content is another picture', async () => {
  const [a, b] = [await cache.keep('a', never), await cache.keep('b', picture('the picture of b'))];
  expect(b.file).not.toBe(a.file);
});

test('a drawing that fails leaves nothing behind, and is tried again', async () => {
  await expect(cache.keep('c', never)).rejects.toThrow('drawn twice');
  expect((await cache.keep('c', picture('the picture of c'))).drawn).toBe(true);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.filter((name) => !/^[0-9a-f]{64}\.jpg$/.test(name))).toEqual([]);
});

test('what nobody has asked for in thirty days goes, what was asked for stays', async () => {
  const [{ file: old }, { file: asked }] = [await cache.keep('old', picture('old')), await cache.keep('asked', picture('asked'))];
  const long = new Date(Date.now() - 31 * day);
  await utimes(old, long, long);
  await utimes(asked, long, long);
  await cache.keep('asked', never);
  expect(await cache.prune()).toBe(1);
  expect((await cache.keep('asked', never)).drawn).toBe(false);
  expect((await cache.keep('old', picture('old again'))).drawn).toBe(true);
});

test('a folder that is not there needs no tidying', async () => {
  expect(await cardCache(join(folder, 'nowhere')).prune()).toBe(0);
});

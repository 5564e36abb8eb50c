import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dispatchFiles } from './dispatch-files.ts';

let room = '';
beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'khabar-'))));
afterEach(() => rmSync(room, { recursive: true }));

test('a folder gives its texts, whichever way their ending is written, linked ones too, and no hidden ones', async () => {
  mkdirSync(join(room, 'below/.git'), { recursive: true });
  for (const name of ['b.txt', 'C.TXT', '.hidden.txt', 'below/a.txt', 'below/.git/x.txt', 'notes.md']) writeFileSync(join(room, name), '');
  symlinkSync(join(room, 'notes.md'), join(room, 'linked.txt'));
  expect(await dispatchFiles(room)).toEqual(['C.TXT', 'b.txt', 'below/a.txt', 'linked.txt'].map((name) => join(room, name)));
});

test('a link that leads nowhere is handed on, so that reading it can say so', async () => {
  symlinkSync(join(room, 'gone'), join(room, 'lost.txt'));
  expect(await dispatchFiles(room)).toEqual([join(room, 'lost.txt')]);
});

test('a hidden file that is named itself is meant', async () => {
  writeFileSync(join(room, '.hidden.txt'), '');
  expect(await dispatchFiles(join(room, '.hidden.txt'))).toEqual([join(room, '.hidden.txt')]);
});

test('a folder without a text, and a path with nothing there, are said', async () => {
  await expect(dispatchFiles(room)).rejects.toThrow(/holds no dispatch\. Save each/);
  await expect(dispatchFiles(join(room, 'nowhere'))).rejects.toThrow(/no such file or folder\. Check/);
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  execFileSync('bash', ['-c', `mkfifo "${join(room, 'pipe')}"`]);
  await expect(dispatchFiles(join(room, 'pipe'))).rejects.toThrow(/neither a file nor a folder/);
});

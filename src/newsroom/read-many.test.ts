import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Outcome } from './complaint.ts';
import { readOne } from './read-file.ts';
import { readMany } from './read-many.ts';

const samples = fileURLToPath(new URL('samples/known/', import.meta.url));

test('many files are read on several threads as one is: in their order, and what is refused is said of its file', async () => {
  const room = mkdtempSync(join(tmpdir(), 'khabar-'));
  try {
    for (const name of readdirSync(samples).filter((each) => each.endsWith('.txt')).slice(0, 30)) copyFileSync(join(samples, name), join(room, name));
    writeFileSync(join(room, 'english.txt'), 'Headline\n\nNot Arabic at all.');
    const files = [...readdirSync(room).map((name) => join(room, name)), join(room, 'missing.txt')];
    const read: [string, Outcome][] = [];
    for await (const one of readMany(files)) read.push(one);
    const alone: [string, Outcome][] = [];
    for (const file of files) alone.push([file, await readOne({ file, published: undefined })]);
    expect(read).toEqual(alone);
    expect(read.flatMap(([, outcome]) => ('refused' in outcome ? [outcome.refused] : []))).toEqual([expect.stringContaining('english.txt:1: refused'), expect.stringContaining('missing.txt: could not be read')]);
  } finally {
    rmSync(room, { recursive: true });
  }
});

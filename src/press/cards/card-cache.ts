import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How long a picture that no build uses is kept: another branch, or the drafts, may ask for it again. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Pictures kept by what they are drawn from, in `folder`. */
export interface CardCache {
  /** The file of the picture that `content` describes, drawn if there is none yet. A build beside this one sees all of it or nothing. */
  keep: (content: string, draw: () => Promise<Uint8Array>) => Promise<{ file: string; drawn: boolean }>;
  /** Removes what has not been asked for in thirty days. Gives how many files that were. */
  prune: (now?: number) => Promise<number>;
}

/** The cache in `folder`, which need not exist. */
export function cardCache(folder: string): CardCache {
  return {
    async keep(content, draw) {
      const name = createHash('sha256').update(content).digest('hex');
      const file = join(folder, name.slice(0, 2), `${name}.jpg`);
      const now = new Date();
      const there = await utimes(file, now, now).then(() => true, () => false);
      if (there) return { file, drawn: false };
      const image = await draw();
      await mkdir(dirname(file), { recursive: true });
      const half = `${file}.${randomUUID()}`;
      await writeFile(half, image);
      await rename(half, file);
      return { file, drawn: true };
    },
    async prune(now = Date.now()) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      let removed = 0;
      for (const entry of entries) {
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        // What another build has just removed is gone all the same.
        const used = await stat(file).then(({ mtimeMs }) => mtimeMs, () => now);
        if (now - used <= keptFor) continue;
        await rm(file, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

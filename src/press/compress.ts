/** Compresses what was printed, once, so that the host does not have to do it for every reader. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = new Set(['.css', '.html', '.js', '.json', '.map', '.md', '.mjs', '.svg', '.txt', '.webmanifest', '.xml']);
const worthwhile = 1024;

/** Writes a `.br` and a `.gz` beside every text file of the tree that is worth it; returns how many files that were. */
export async function compressTree(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && text.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  // One queue and a few workers: ten thousand pages must not be in memory at once.
  const queue = files.values();
  const worker = async () => {
    let done = 0;
    for (const file of queue) if (await compressFile(file)) done += 1;
    return done;
  };
  const counts = await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function compressFile(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length <= worthwhile) return false;
  const params = {
    // The best there is: 22 ms a page, and what makes the article fit into the first round trip.
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    promisify(brotliCompress)(content, { params }).then((br) => writeFile(`${file}.br`, br)),
    promisify(gzip)(content, { level: 9 }).then((gz) => writeFile(`${file}.gz`, gz)),
  ]);
  return true;
}

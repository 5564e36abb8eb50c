import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { complaint, type Outcome } from './complaint.ts';
import type { Asked } from './read-file.ts';

/** So many files are worth a thread, which needs some tenths of a second before it reads and a second before it reads as fast as it can. */
const worthThread = 4;
/**
 * Compiling costs both threads the processors they read on: functions are optimised only once they have run for long (the
 * engine's own measure is 132 kB), and patterns are compiled at once, for all of them are used again.
 */
const engine = ['--interrupt-budget=2000000', '--no-regexp-tier-up'];
/** How many files may be read ahead of the one that is being told, for each thread: memory does not grow with the number of files. */
const ahead = 4;

/** Reads dispatches on every processor there is, and gives them in the order of `files`, each with what came of it. `published` is when they were published, where an editor says so. */
export async function* readMany(files: readonly string[], published?: string): AsyncGenerator<[file: string, outcome: Outcome]> {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / worthThread));
  if (threads < 2) {
    // Who has threads to read needs nothing himself of what reading takes long to load.
    const { readOne } = await import('./read-file.ts');
    for (const file of files) yield [file, await readOne({ file, published })];
    return;
  }
  engine.forEach((flag) => setFlagsFromString(flag));
  const [{ Piscina }, { readingScript }] = await Promise.all([import('piscina'), import('./reading-script.ts')]);
  const pool = new Piscina<Asked, Outcome>({ filename: new URL('reading-thread.mjs', import.meta.url).href, workerData: await readingScript(), execArgv: [], minThreads: threads, maxThreads: threads, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  try {
    // A thread that dies takes its own file with it, and no other.
    const read = (file: string) => ({ file, outcome: pool.run({ file, published }, { name: 'readOne' }).catch((error: unknown): Outcome => ({ refused: complaint(file, error) })) });
    const begun = files.slice(0, threads * ahead).map(read);
    for (let next = begun.length, first = begun.shift(); first; first = begun.shift()) {
      yield [first.file, await first.outcome];
      const file = files[next];
      next += 1;
      if (file !== undefined) begun.push(read(file));
    }
  } finally {
    await pool.destroy();
  }
}

/** `npm run bench`: reads 1,000 dispatches of 3 kB from files, as the command does, and says how long it took and how much memory was held. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMany } from './read-many.ts';

const many = 1000;
/** In bytes: an Arabic letter has two. */
const length = 3000;

const samples = fileURLToPath(new URL('samples/known/', import.meta.url));
const room = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
try {
  const dispatches = readdirSync(samples).filter((name) => name.endsWith('.txt')).map((name) => ofLength(readFileSync(join(samples, name), 'utf8')));
  const files = Array.from({ length: many }, (_, index) => join(room, `${index}.txt`));
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    const dispatch = dispatches[index % dispatches.length] ?? '';
    writeFileSync(file, dispatch);
    bytes += Buffer.byteLength(dispatch);
  }
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  let read = 0;
  for await (const [file, outcome] of readMany(files)) {
    if ('refused' in outcome) throw new Error(outcome.refused, { cause: file });
    read += 1;
    if (read % 250 === 0) console.log(`${read} dispatches, ${seconds()} s, ${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB in all`);
  }
  console.log(`${many} dispatches of ${Math.round(bytes / many / 100) / 10} kB on average in ${seconds()} s`);
} finally {
  rmSync(room, { recursive: true });
}

/** A sample brought to about `length`: its body over again where it is shorter, whole paragraphs left out at its end where it is longer. */
function ofLength(sample: string): string {
  const lines = sample.split('\n');
  const body = lines.slice(2);
  while (Buffer.byteLength(lines.join('\n')) < length) lines.push('', ...body);
  while (Buffer.byteLength(lines.join('\n')) > length * 1.1) lines.pop();
  return lines.join('\n');
}

/** `npm run bench`: reads 1,000 dispatches of about 3 kB, and says how long it took and how much memory stayed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFileBytes } from './compose.ts';

const room = new URL('samples/known/', import.meta.url);
const samples = readdirSync(fileURLToPath(room)).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, room)));
const padded = samples.map((bytes) => {
  const text = bytes.toString('utf8');
  // Bytes, not letters: an Arabic letter has two.
  return Buffer.from(Buffer.byteLength(text) >= 3000 ? text : `${text}\n\n${text.split('\n').slice(2).join('\n')}`);
});
const heap = () => Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
const many = 1000;
const begun = performance.now();
let bytes = 0;
for (let index = 0; index < many; index += 1) {
  const file = padded[index % padded.length] ?? Buffer.alloc(0);
  bytes += file.length;
  readFileBytes(file);
  if ((index + 1) % 250 === 0) console.log(`${index + 1} dispatches, ${((performance.now() - begun) / 1000).toFixed(1)} s, heap ${heap()} MB`);
}
console.log(`${many} dispatches of ${Math.round(bytes / many / 100) / 10} kB on average in ${((performance.now() - begun) / 1000).toFixed(1)} s`);

/** `npm run score`: how well the newsroom reads its samples. Of those it was not built on, only the totals are shown. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Gold, score, type Share } from './score.ts';

const room = fileURLToPath(new URL('samples', import.meta.url));
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const three = ({ precision, recall, f1 }: Share) => `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;

for (const half of ['known', 'unseen']) {
  if (!existsSync(join(room, half))) continue;
  const names = (await readdir(join(room, half))).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));
  const samples = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(room, half, `${name}.txt`), 'utf8'), gold: JSON.parse(await readFile(join(room, half, `${name}.gold.json`), 'utf8')) as Gold })));
  const { dispatches, exact, partial, speakerRight, speakerWrong, dates, misses } = score(samples);
  console.log(`${half}: ${dispatches} dispatches\n  quotations, exact: ${three(exact)}\n  quotations, partial: ${three(partial)}\n  speaker of matched: right ${percent(speakerRight)}, wrong ${percent(speakerWrong)}\n  dates: ${three(dates)}`);
  if (half === 'known' && process.argv.includes('--misses')) console.log(misses.join('\n'));
}

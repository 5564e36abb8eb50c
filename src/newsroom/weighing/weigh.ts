/**
 * `npm run weigh -- <folder…> [--texts <file>]`: learns anew what tells words in marks that are said from those
 * that are only named. The folders hold dispatches (`*.txt`) and what a person found in each (`*.gold.json`, as the
 * samples have them). `--texts` names a file with a dispatch a line, each a JSON string, of which nobody has said
 * anything: the lists of words in and around marks are counted over them first. Nothing of the texts is kept.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ScoreList, Scores } from '../language/marked-scores.ts';
import { type Frame, long } from '../quotations/fragment-frame.ts';
import { around, contentSigns, contextSigns, inside, keysOf, markedLists, settingSigns, signsOf, type MarkedLists, type Signs } from '../quotations/fragment-signs.ts';
import { chanceOf } from '../quotations/fragments.ts';
import { complaint } from '../complaint.ts';
import type { Gold } from '../score.ts';
import { count, type Trace } from './counted-lists.ts';
import { learn } from './logistic.ts';
import { annotated, eachFragment } from './marked-fragments.ts';

const files: Record<keyof MarkedLists, ScoreList> = { inside: 'words-in-marks', phrase: 'phrases-in-marks', before: 'words-before-marks', further: 'words-further-before-marks', after: 'words-after-marks' };
const places = { lexicon: new URL('../language/lexicon/', import.meta.url), weights: new URL('../quotations/fragment-weights.json', import.meta.url) };

/** How often the lists are counted over, each time by what the last count taught. */
const rounds = 2;
/** Signs by which a quotation is taken for one while texts are read for counting. */
const said = new Set(['heard: that', 'heard: speech', 'so called by somebody', 'before a manner of speaking']);
const one = (name: string): [string, number] => [name, 1];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('Wrong use: npm run weigh -- <folder of annotated dispatches…> [--texts <file of JSON strings>]');
  process.exit(2);
}
const known: { frame: Frame; holds: boolean }[] = [];
for (const folder of positionals) known.push(...(await readFolder(folder)));
const lists = values.texts === undefined ? markedLists : await countLists(values.texts);
const weights = learn(known.map(({ frame, holds }) => ({ signs: signsOf(frame, lists), holds })), 1.5, 4);
await writeFile(places.weights, `${JSON.stringify(Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]).filter(([, weight]) => weight !== 0)), undefined, 2)}\n`);
console.log(`${known.length} times words in marks, ${known.filter(({ holds }) => holds).length} of them said: ${weights.size} weights in ${fileURLToPath(places.weights)}`);

async function readFolder(folder: string): Promise<typeof known> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).toSorted();
  const found = await Promise.all(names.map(async (name) => {
    try {
      const gold = JSON.parse(await readFile(join(folder, name), 'utf8')) as Gold;
      return annotated(await readFile(join(folder, name.replace(/\.gold\.json$/, '.txt')), 'utf8'), gold);
    } catch (error) {
      throw new Error(complaint(join(folder, name), error), { cause: error });
    }
  }));
  return found.flat();
}

/** Counts the lists over texts that nobody has annotated, and writes them. */
async function countLists(path: string): Promise<MarkedLists> {
  const traceOf = (frame: Frame): Trace => ({ keys: keysOf(frame), context: [...contextSigns(frame), ...settingSigns(frame)], content: contentSigns(frame) });
  const told = known.filter(({ frame }) => frame.content.length < long).map(({ frame, holds }) => ({ trace: traceOf(frame), holds }));
  const traces: Trace[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    eachFragment(JSON.parse(line) as string, (frame) => {
      const trace = traceOf(frame);
      if (frame.content.length >= long) return true;
      traces.push(trace);
      return trace.context.some((name) => said.has(name));
    });
  }
  let counted: MarkedLists | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const context = (trace: Trace): Signs => new Map([...trace.context.map(one), ...(counted ? around(trace, counted) : (['before', 'further', 'after'] as const).flatMap((list) => trace.keys[list].map((key) => one(`${list}: ${key}`))))]);
    const content = (trace: Trace): Signs => new Map([...trace.content.map(one), ...(counted ? inside(trace, counted) : trace.keys.inside.map((key) => one(`inside: ${key}`)))]);
    const byContext = learn(told.map(({ trace, holds }) => ({ signs: context(trace), holds })), 5, 4);
    const byContent = learn(told.map(({ trace, holds }) => ({ signs: content(trace), holds })), 5, 4);
    counted = count(traces.map((trace) => ({ ...trace, byContext: chanceOf(context(trace), byContext), byContent: chanceOf(content(trace), byContent) })));
  }
  const found = counted ?? markedLists;
  for (const list of Object.keys(files) as (keyof MarkedLists)[]) await writeFile(new URL(`${files[list]}.txt`, places.lexicon), print(found[list]));
  return found;
}

/** A list in the order of its words, by code points. */
function print(scores: Scores): string {
  return [...scores].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, score]) => `${key}\t${score}\n`).join('');
}

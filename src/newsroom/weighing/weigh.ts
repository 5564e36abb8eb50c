/**
 * `npm run weigh -- <folder…> [--texts <file>]`: learns anew what tells words in marks that are said from those
 * that are only named, and who is meant where a quotation's sentence names nobody. The folders hold dispatches (`*.txt`) and what a person found in each (`*.gold.json`, as the
 * samples have them). `--texts` names a file with a dispatch a line, each a JSON string, of which nobody has said
 * anything: the lists of words in and around marks are counted over them first. Nothing of the texts is kept.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ScoreList, Scores } from '../language/marked-scores.ts';
import { type Frame, long } from '../quotations/fragment-frame.ts';
import { around, contentSigns, contextSigns, inside, keysOf, markedLists, settingSigns, signsOf, type MarkedLists, type Signs } from '../quotations/fragment-signs.ts';
import { companySigns } from '../quotations/fragment-company.ts';
import { chanceOf, sureOr } from '../quotations/fragments.ts';
import { complaint } from '../complaint.ts';
import type { Gold } from '../score.ts';
import { writeWhole } from '../write.ts';
import { count, type Trace } from './counted-lists.ts';
import { type Example, learn } from './logistic.ts';
import { grow } from './boosting.ts';
import { annotated, eachFragment } from './marked-fragments.ts';
import { silentIn } from './silent-quotations.ts';

const files: Record<keyof MarkedLists, ScoreList> = { inside: 'words-in-marks', phrase: 'phrases-in-marks', before: 'words-before-marks', further: 'words-further-before-marks', after: 'words-after-marks' };
const places = { lexicon: new URL('../language/lexicon/', import.meta.url), weights: new URL('../quotations/fragment-weights.json', import.meta.url), company: new URL('../quotations/company-weights.json', import.meta.url), trees: new URL('../speakers/silent-trees.json', import.meta.url) };

/** How often the lists are counted over, each time by what the last count taught. */
const rounds = 2;
/** Into so many parts the dispatches are put, each judged by what the others teach, to learn how far company tells more. */
const parts = 8;
/** Signs by which a quotation is taken for one while texts are read for counting. */
const said = new Set(['heard: that', 'heard: speech', 'so called by somebody', 'before a manner of speaking']);
/** More trees, deeper ones or smaller leaves told no more of dispatches that they had not been grown on. */
const growth = { trees: 80, depth: 3, step: 0.15, least: 20 };
const one = (name: string): [string, number] => [name, 1];

const usage = 'npm run weigh -- <folder of annotated dispatches…> [--texts <file of JSON strings, one a line>]';
/** What was annotated, dispatch by dispatch. */
const known: { frame: Frame; holds: boolean }[][] = [];
process.exitCode = await weigh();

/** Runs the command; gives its exit status. Nothing is written until everything was read, and each file whole. */
async function weigh(): Promise<0 | 1 | 2> {
  let folders: string[];
  let texts: string | undefined;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } });
    [folders, texts] = [positionals, values.texts];
    if (folders.length === 0) throw new Error('No folder was named.');
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  try {
    const dispatches = (await Promise.all(folders.map(readFolder))).flat();
    known.push(...dispatches.map(({ text, gold }) => annotated(text, gold)));
    // By the weights that are there: whoever learns both anew runs it again.
    const silent = dispatches.flatMap(({ text, gold }) => silentIn(text, gold));
    const lists = texts === undefined ? markedLists : await countLists(texts);
    const seen = known.map((dispatch) => dispatch.map(({ frame, holds }) => ({ text: frame.text, signs: signsOf(frame, lists), holds })));
    const weights = learn(seen.flat(), 1.5, 4);
    const company = learn(companyOf(seen), 0.1, 4);
    if (texts !== undefined) for (const list of Object.keys(files) as (keyof MarkedLists)[]) await writeWhole(fileURLToPath(new URL(`${files[list]}.txt`, places.lexicon)), print(lists[list]));
    await writeWhole(fileURLToPath(places.weights), rounded(weights));
    await writeWhole(fileURLToPath(places.company), rounded(company));
    await writeWhole(fileURLToPath(places.trees), `[\n${grow(silent, growth).map((tree) => `  ${JSON.stringify(tree)}`).join(',\n')}\n]\n`);
    console.log(`${seen.flat().length} times words in marks, ${seen.flat().filter(({ holds }) => holds).length} of them said: ${weights.size} weights in ${fileURLToPath(places.weights)}, ${company.size} in ${fileURLToPath(places.company)}. ${silent.length} quotations whose sentences name nobody: ${growth.trees} trees in ${fileURLToPath(places.trees)}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** What stands in marks beside what each says by itself, where that was learnt from other dispatches: from its own it would be too sure. */
function companyOf(seen: readonly (Example & { text: string })[][]): Example[] {
  return Array.from({ length: parts }, (_, part) => {
    const weights = learn(seen.filter((_, place) => place % parts !== part).flat(), 1.5, 4);
    return seen.filter((_, place) => place % parts === part).flatMap((dispatch) => {
      const signs = companySigns(dispatch.map(({ text, signs }) => ({ text, chance: sureOr(signs, chanceOf(signs, weights)) })));
      return dispatch.map(({ holds }, place) => ({ signs: signs[place] ?? new Map(), holds }));
    });
  }).flat();
}

function rounded(weights: ReadonlyMap<string, number>): string {
  return `${JSON.stringify(Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]).filter(([, weight]) => weight !== 0)), undefined, 2)}\n`;
}

/** The annotated dispatches of a folder. Throws, naming folder or file, where there is none or one cannot be read. */
async function readFolder(folder: string): Promise<{ text: string; gold: Gold }[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new Error(complaint(folder, error), { cause: error });
  });
  const names = entries.filter((name) => name.endsWith('.gold.json')).toSorted();
  if (names.length === 0) throw new Error(`${folder}: there is no *.gold.json in this folder. Put what a person found in a dispatch beside it, as the samples have it. Nothing was changed.`);
  return Promise.all(names.map(async (name) => {
    try {
      return { text: await readFile(join(folder, name.replace(/\.gold\.json$/, '.txt')), 'utf8'), gold: JSON.parse(await readFile(join(folder, name), 'utf8')) as Gold };
    } catch (error) {
      throw new Error(complaint(join(folder, name), error), { cause: error });
    }
  }));
}

/** Counts the lists over texts that nobody has annotated. */
async function countLists(path: string): Promise<MarkedLists> {
  const traceOf = (frame: Frame): Trace => ({ keys: keysOf(frame), context: [...contextSigns(frame), ...settingSigns(frame)], content: contentSigns(frame) });
  const told = known.flat().filter(({ frame }) => frame.content.length < long).map(({ frame, holds }) => ({ trace: traceOf(frame), holds }));
  const traces: Trace[] = [];
  let line = 0;
  for await (const json of createInterface({ input: createReadStream(path) })) {
    line += 1;
    eachFragment(textOf(json, `${path}:${line}`), (frame) => {
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
  return counted ?? markedLists;
}

/** The dispatch that a line holds. Throws, with the line's place, where it holds none. */
function textOf(json: string, place: string): string {
  let text: unknown;
  try {
    text = JSON.parse(json);
  } catch {
    text = undefined;
  }
  if (typeof text !== 'string') throw new Error(`${place}: the line is no JSON string. Put one dispatch a line, between quotation marks, with \\n for its lines. Nothing was changed.`);
  return text;
}

/** A list in the order of its words, by code points. */
function print(scores: Scores): string {
  return [...scores].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, score]) => `${key}\t${score}\n`).join('');
}

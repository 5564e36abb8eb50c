/** `npm run import`: from raw dispatches to drafts, with a report and a review page for each. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { changes, formatChanges } from './changes.ts';
import { draftEdition } from './draft.ts';
import type { Reading } from './findings.ts';
import { latinId } from './latin-ids.ts';
import { machineLine } from './machine.ts';
import { type Options, readOptions, usage } from './options.ts';
import { complaint } from './complaint.ts';
import { readMany } from './read-many.ts';
import { inkFor, report } from './report.ts';
import { reviewPage } from './review.ts';
import { writeWhole } from './write.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command; gives its exit status. Files are told one after another, so that memory does not grow with their number. */
export async function runImport(args: readonly string[]): Promise<0 | 1 | 2> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  let status: 0 | 1 = 0;
  const files: string[] = [];
  for (const path of options.paths) {
    try {
      files.push(...(await filesAt(path)));
    } catch {
      console.error(`${path}: there is no such file or folder. Check the path.`);
      status = 1;
    }
  }
  if (options.slug !== undefined && files.length > 1) {
    console.error(`--slug goes with one file, and ${options.paths.join(' ')} holds ${files.length}`);
    return 2;
  }
  let done = 0;
  for await (const [file, outcome] of readMany(files)) {
    progress(done, files.length, options.json);
    done += 1;
    if ('refused' in outcome) {
      status = 1;
      console.error(outcome.refused);
    } else if (!(await tell(file, outcome.reading, options))) status = 1;
  }
  progress(files.length, files.length, options.json);
  return status;
}

/** Says how a dispatch was read, and keeps it where that is asked for. Gives whether that was done. */
async function tell(file: string, reading: Reading, options: Options): Promise<boolean> {
  if (options.json) console.log(machineLine(file, reading));
  else console.log(report(file, reading, inkFor(process.stdout.isTTY)));
  if (options.dryRun || options.json) return true;
  try {
    return await keep(file, reading, options);
  } catch (error) {
    console.error(complaint(file, error));
    return false;
  }
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.txt')).map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

/** Writes draft and review page. Gives whether the draft now stands there. */
async function keep(file: string, reading: Reading, options: Options): Promise<boolean> {
  const slug = options.slug ?? latinId(reading.dispatch.headline?.text ?? '', 'dispatch');
  const target = join(options.out ?? join(root, 'src/articles'), slug, 'ar.json');
  const review = join(options.review ?? join(root, 'desk'), `${slug}.html`);
  const draft = JSON.parse(JSON.stringify({ $schema: '../edition.schema.json', ...draftEdition(reading, slug, options.published ?? reading.dispatch.published) })) as Record<string, unknown>;
  await writeWhole(review, reviewPage(file, reading));
  console.log(`  review: ${review}`);
  if (existsSync(target)) {
    const before = JSON.parse(await readFile(target, 'utf8')) as Record<string, unknown>;
    const list = changes(before, draft);
    if (list.length === 0) {
      console.log(`  unchanged: ${target}`);
      return true;
    }
    if (!('draft' in before)) {
      console.error(`${file}: ${target} has been edited and is no draft any more, so it is left as it is. Give another --slug, or remove that file first.`);
      return false;
    }
    console.log(`  ${target} is there already. It would change:\n${formatChanges(list)}`);
    if (!options.yes && !(await agreed())) {
      console.error(`${file}: the earlier draft was kept. Say --yes to write over it.`);
      return false;
    }
  }
  await writeWhole(target, `${JSON.stringify(draft, null, 2)}\n`);
  console.log(`  draft: ${target}`);
  return true;
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('  Write over it? [y/N] ');
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

/** A bar on the terminal, for more files than one. */
function progress(done: number, all: number, quiet: boolean): void {
  if (all < 2 || quiet || !process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((done / all) * width);
  process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${all}${done === all ? '\n' : ''}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runImport(process.argv.slice(2));

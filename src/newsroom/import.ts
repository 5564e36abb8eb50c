/** `npm run import`: from raw dispatches to drafts, with a report and a review page for each. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stopped } from './ask.ts';
import { complaint } from './complaint.ts';
import { dispatchFiles } from './dispatch-files.ts';
import { earlierDrafts } from './earlier-drafts.ts';
import type { Reading } from './findings.ts';
import { datedByDraft, type Desk, keep, tellEarlier } from './keep-draft.ts';
import { machineLine } from './machine.ts';
import { type Options, readOptions, usage } from './options.ts';
import { checkRegistries } from './paper/registry-check.ts';
import { progressOn } from './progress.ts';
import { readMany } from './read-many.ts';
import { inkFor, isColoured, report } from './report.ts';

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
  try {
    checkRegistries();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  let status: 0 | 1 = 0;
  const files: string[] = [];
  for (const path of options.paths) {
    try {
      files.push(...(await dispatchFiles(path)));
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      status = 1;
    }
  }
  if (options.slug !== undefined && files.length > 1) {
    console.error(`--slug goes with one file, and ${options.paths.join(' ')} holds ${files.length}`);
    return 2;
  }
  const articles = options.out ?? join(root, 'src/articles');
  const desk: Desk = { options, articles, reviews: options.review ?? join(root, 'desk'), earlier: earlierDrafts(articles), say: options.json ? console.error : console.log };
  const progress = progressOn(process.stderr, files.length, options.json || process.env.TERM === 'dumb');
  let done = 0;
  progress.draw(done);
  for await (const [file, outcome] of readMany(files, options.published)) {
    progress.clear();
    done += 1;
    try {
      if ('refused' in outcome) {
        status = 1;
        console.error(outcome.refused);
      } else if (!(await tell(file, outcome.reading, desk))) status = 1;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      console.error(`\n${file}: stopped. Its draft was not changed, and ${files.length - done} more were not imported.`);
      return 1;
    }
    if (done < files.length) progress.draw(done);
  }
  return status;
}

/** Says how a dispatch was read, and keeps it where that is asked for. Gives whether that was done. */
async function tell(file: string, read: Reading, desk: Desk): Promise<boolean> {
  const { options } = desk;
  try {
    const reading = await datedByDraft(file, read, desk);
    if (options.json) console.log(machineLine(file, reading));
    else console.log(report(file, reading, inkFor(isColoured(process.stdout.isTTY, process.env)), (process.stdout.isTTY && process.stdout.columns) || undefined));
    if (options.dryRun) await tellEarlier(file, reading, desk);
    return options.dryRun || (await keep(file, reading, desk));
  } catch (error) {
    if (error instanceof Stopped) throw error;
    console.error(complaint(file, error));
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whoever reads the output may have enough of it, as `head` has: what is to be written is written all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (process.argv.includes('--dry-run')) process.exit(0);
  });
  process.exitCode = await runImport(process.argv.slice(2));
}

/** `npm run import`: from raw dispatches to drafts, with a report and a review page for each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acceptedDraft } from './accepted-draft.ts';
import { agreed, Stopped } from './ask.ts';
import { changes, formatChanges } from './changes.ts';
import { complaint } from './complaint.ts';
import { dispatchFiles } from './dispatch-files.ts';
import { dispatchOf, draftFile, earlierDrafts, isSameDispatch, readEarlier } from './earlier-drafts.ts';
import type { Reading } from './findings.ts';
import { latinId } from './latin-ids.ts';
import { machineLine } from './machine.ts';
import { type Options, readOptions, usage } from './options.ts';
import { progressOn } from './progress.ts';
import { readMany } from './read-many.ts';
import { inkFor, isColoured, report } from './report.ts';
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
  const desk: Desk = { options, articles, slugOf: earlierDrafts(articles), say: options.json ? console.error : console.log };
  const progress = progressOn(process.stderr, files.length, options.json);
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

/** Where a run writes to, and what it is told. */
interface Desk {
  options: Options;
  articles: string;
  /** The folder of the draft that a dispatch has already. */
  slugOf: (dispatch: string) => Promise<string | undefined>;
  /** Says what was done; what is for machines stands alone. */
  say: (text: string) => void;
}

/** Says how a dispatch was read, and keeps it where that is asked for. Gives whether that was done. */
async function tell(file: string, reading: Reading, desk: Desk): Promise<boolean> {
  const { options } = desk;
  if (options.json) console.log(machineLine(file, reading));
  else console.log(report(file, reading, inkFor(isColoured(process.stdout.isTTY, process.env))));
  if (options.dryRun) return true;
  try {
    return await keep(file, reading, desk);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    console.error(complaint(file, error));
    return false;
  }
}

/** Writes draft and review page. Gives whether the draft now stands there. */
async function keep(file: string, reading: Reading, desk: Desk): Promise<boolean> {
  const { options, articles, say } = desk;
  const slug = options.slug ?? (await slugFor(reading, desk));
  const target = draftFile(articles, slug);
  const review = join(options.review ?? join(root, 'desk'), `${slug}.html`);
  const draft = acceptedDraft(reading, slug);
  await writeWhole(review, reviewPage(file, reading));
  say(`  review: ${review}`);
  if (existsSync(target)) {
    const before = await readEarlier(target);
    const list = changes(before, draft);
    if (list.length === 0) {
      say(`  unchanged: ${target}`);
      return true;
    }
    if (!('draft' in before)) {
      console.error(`${file}: ${target} has been edited and is no draft any more, so it is left as it is. Give another --slug, or remove that file first.`);
      return false;
    }
    say(`  ${target} is there already. It would change:\n${formatChanges(list)}`);
    if (!options.yes && !(await agreed('  Write over it? [y/N] '))) {
      console.error(`${file}: the earlier draft was kept. Say --yes to write over it.`);
      return false;
    }
  }
  await writeWhole(target, `${JSON.stringify(draft, null, 2)}\n`);
  say(`  draft: ${target}`);
  return true;
}

/**
 * The folder of a dispatch: the one after its headline, unless an editor has given its draft another. Where the draft of another
 * dispatch stands there, for headlines come again, the next number that is free or its own.
 */
async function slugFor({ dispatch }: Reading, { articles, slugOf }: Desk): Promise<string> {
  const wanted = latinId(dispatch.headline?.text ?? '', 'dispatch');
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const target = draftFile(articles, slug);
    if (!existsSync(target)) return (await slugOf(dispatch.text)) ?? slug;
    const other = dispatchOf(await readEarlier(target));
    if (other === undefined || isSameDispatch(other, dispatch.text)) return slug;
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

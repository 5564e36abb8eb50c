import { parseArgs } from 'node:util';

/** What an editor asked for. */
export interface Options {
  paths: string[];
  json: boolean;
  dryRun: boolean;
  yes: boolean;
  help: boolean;
  slug: string | undefined;
  published: string | undefined;
  /** The folder of articles to write to, and that of review pages. */
  out: string | undefined;
  review: string | undefined;
}

/** How the command is used. */
export const usage = `npm run import -- [options] <file or folder…>

Reads raw Arabic dispatches and writes drafts to src/articles/<slug>/ar.json, with a review page for each.

  --dry-run            read and report, write nothing
  --json               one line of JSON for each file, for machines; all else is said on the error output
  --yes                write over an earlier draft without asking
  --slug <slug>        the address of the one file given
  --published <time>   the date of publication, where the dispatch has none: 2024-06-20T12:06:00+03:00
  --out <folder>       where to write instead of src/articles
  --review <folder>    where to write the review pages instead of desk/
  --help               this

Exit status: 0 done, 1 a file was refused (the others are done), 2 wrong use.`;

/** The options of a command line. Throws an Error whose message says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      slug: { type: 'string' },
      published: { type: 'string' },
      out: { type: 'string' },
      review: { type: 'string' },
    },
  });
  if (!values.help && positionals.length === 0) throw new Error('name at least one file or folder');
  if (values.slug !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.slug)) throw new Error(`--slug ${values.slug}: write lower-case ASCII words joined by hyphens`);
  if (values.slug !== undefined && positionals.length > 1) throw new Error('--slug goes with one file only');
  if (values.published !== undefined && !isInstant(values.published)) throw new Error(`--published ${values.published}: write a date-time that there is, with its offset, such as 2024-06-20T12:06:00+03:00`);
  for (const folder of ['out', 'review'] as const) if (values[folder]?.trim() === '') throw new Error(`--${folder}: name a folder, or leave it out`);
  return { paths: positionals, json: values.json, dryRun: values['dry-run'], yes: values.yes, help: values.help, slug: values.slug, published: values.published, out: values.out, review: values.review };
}

/** Whether a text is a date-time with its offset, as an article must have it, of a day and an hour that there are. */
export function isInstant(text: string): boolean {
  const [, day = '', hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number.isNaN(Date.parse(text))) return false;
  // A day that its month does not have is moved on by Date.parse.
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}

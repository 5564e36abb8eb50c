import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedDraft } from './accepted-draft.ts';
import { agreed } from './ask.ts';
import { changes, formatChanges } from './changes.ts';
import { complaint } from './complaint.ts';
import { dispatchOf, draftFile, type EarlierDrafts, isSameDispatch, readEarlier } from './earlier-drafts.ts';
import type { Reading } from './findings.ts';
import { latinId } from './latin-ids.ts';
import { isInstant, type Options } from './options.ts';
import { readOne } from './read-file.ts';
import { reviewPage } from './review.ts';
import { writeWhole } from './write.ts';

/** Where a run writes to, and what it is told. */
export interface Desk {
  options: Options;
  articles: string;
  /** The folder of the review pages. */
  reviews: string;
  /** The drafts that stood there before this run. */
  earlier: EarlierDrafts;
  /** Says what was done; what is for machines stands alone. */
  say: (text: string) => void;
}

/**
 * A dispatch that does not say when it was published, read with the date that its draft has, so that a second import of it changes
 * nothing; any other as it was read.
 */
export async function datedByDraft(file: string, reading: Reading, { articles, earlier }: Desk): Promise<Reading> {
  const slug = reading.dispatch.published === undefined ? await earlier.slugOf(reading.dispatch.text) : undefined;
  const published = slug === undefined ? undefined : (await readEarlier(draftFile(articles, slug))).published;
  const outcome = typeof published === 'string' && isInstant(published) ? await readOne({ file, published }) : undefined;
  return outcome && 'reading' in outcome ? outcome.reading : reading;
}

/** Says what an import would ask of an earlier draft, or why it would be refused, where there is one. Writes nothing. */
export async function tellEarlier(file: string, reading: Reading, desk: Desk): Promise<void> {
  try {
    const slug = desk.options.slug ?? (await slugFor(reading, desk));
    const target = draftFile(desk.articles, slug);
    if (existsSync(target)) desk.say(`  ${await asked(file, target, acceptedDraft(reading, slug))}`);
  } catch (error) {
    desk.say(`  an import would say: ${complaint(file, error)}`);
  }
}

/** What an import of `file` would do to the edition in `target`. */
async function asked(file: string, target: string, draft: Record<string, unknown>): Promise<string> {
  const before = await readEarlier(target);
  const list = changes(before, draft);
  if (list.length === 0) return `unchanged: ${target}`;
  if (!('draft' in before)) return `${target} has been edited and is no draft any more: an import of ${file} would leave it as it is.`;
  return `${target} is there already. An import of ${file} would change:\n${formatChanges(list)}`;
}

/** Writes draft and review page. Gives whether the draft now stands there. */
export async function keep(file: string, reading: Reading, desk: Desk): Promise<boolean> {
  const { options, articles, say } = desk;
  const slug = options.slug ?? (await slugFor(reading, desk));
  const target = draftFile(articles, slug);
  const draft = acceptedDraft(reading, slug);
  // The page shows what the draft holds: where that is kept as it was, so is the page.
  const review = async () => {
    const page = join(desk.reviews, `${slug}.html`);
    await writeWhole(page, reviewPage(file, reading));
    say(`  review: ${page}`);
  };
  const standing = existsSync(target);
  if (standing) {
    const before = await readEarlier(target);
    const list = changes(before, draft);
    if (list.length === 0) {
      await review();
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
  const like = standing ? undefined : await desk.earlier.likeOf(reading.dispatch.text);
  if (like !== undefined) say(`  most of it stands in the draft ${draftFile(articles, like)} as well: if it is that dispatch, mended, import it with --slug ${like}, and remove this one`);
  await writeWhole(target, `${JSON.stringify(draft, null, 2)}\n`);
  await review();
  say(`  draft: ${target}`);
  return true;
}

/**
 * The folder of a dispatch: the one after its headline, unless an editor has given its draft another. Where the draft of another
 * dispatch stands there, for headlines come again, the next number that is free or its own.
 */
async function slugFor({ dispatch }: Reading, { articles, earlier }: Desk): Promise<string> {
  const wanted = latinId(dispatch.headline?.text ?? '', 'dispatch');
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const target = draftFile(articles, slug);
    if (!existsSync(target)) return (await earlier.slugOf(dispatch.text)) ?? slug;
    const other = dispatchOf(await readEarlier(target));
    if (other === undefined || isSameDispatch(other, dispatch.text)) return slug;
  }
}


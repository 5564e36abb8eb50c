import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeInJson } from '#model/json-place.ts';

/** The file of a story's Arabic edition in a folder of articles. */
export function draftFile(articles: string, slug: string): string {
  return join(articles, slug, 'ar.json');
}

/** What an earlier import or an editor left in `file`. Throws an Error with the line and the way out where that is no edition. */
export async function readEarlier(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8');
  const wayOut = 'Correct that file, or remove it, and import again';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is there already and is not JSON, ${placeInJson(error, text)}. ${wayOut}`, { cause: error });
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`${file} is there already and holds no article. ${wayOut}`);
  return json as Record<string, unknown>;
}

/** The dispatch that an edition keeps while it is a draft; undefined where it is none. */
export function dispatchOf(edition: Record<string, unknown>): string | undefined {
  const { draft } = edition as { draft?: { dispatch?: unknown } };
  return typeof draft?.dispatch === 'string' ? draft.dispatch : undefined;
}

/** Whether two texts are one dispatch, as it came and as its agency mended it: at least half of the lines of the shorter one stand in the other. */
export function isSameDispatch(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [one, other].map(sentencesOf).toSorted((first, second) => first.length - second.length);
  return one === other || shorter.filter((line) => longer.includes(line)).length * 2 >= Math.max(1, shorter.length);
}

/** The lines of a report that are long enough to be its own: not the stamp, the credit or the page around it, which many share. */
function sentencesOf(text: string): string[] {
  return text.split(/[\r\n]+/).slice(1).map((line) => line.trim()).filter((line) => line.length >= 60);
}

/**
 * Finds the folder in which a dispatch has its draft, whatever an editor has called it since. Drafts are read once, when they
 * are first asked for, and only a digest of each dispatch is kept.
 */
export function earlierDrafts(articles: string): (dispatch: string) => Promise<string | undefined> {
  let slugs: Promise<Map<string, string>> | undefined;
  return async (dispatch) => (await (slugs ??= slugsByDispatch(articles))).get(digest(dispatch));
}

async function slugsByDispatch(articles: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const entries = await readdir(articles, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.filter((entry) => entry.isDirectory()).toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const text = await readFile(draftFile(articles, name), 'utf8').catch(() => '');
    // An article that is no draft is not taken apart: most of an archive is published.
    const dispatch = text.includes('"draft"') ? dispatchIn(text) : undefined;
    if (dispatch !== undefined && !found.has(digest(dispatch))) found.set(digest(dispatch), name);
  }
  return found;
}

/** The dispatch that a draft keeps; undefined where a file holds none, or is broken, which the build tells. */
function dispatchIn(text: string): string | undefined {
  try {
    return dispatchOf(JSON.parse(text) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

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

/** Whether two texts are one dispatch, as it came and as its agency mended it: at least half of the sentences of the shorter one stand in the other. */
export function isSameDispatch(one: string, other: string): boolean {
  const [first, second] = [sentencesOf(one), sentencesOf(other)];
  const shared = [...first].filter((sentence) => second.has(sentence)).length;
  return one === other || isMost(shared, first.size, second.size);
}

/** Whether so many sentences that two reports share are half of the shorter one's, and one at least. */
function isMost(shared: number, one: number, other: number): boolean {
  return shared * 2 >= Math.max(1, Math.min(one, other));
}

/** The lines of a report that are long enough to be its own: not the stamp, the credit or the page around it, which many share. */
function sentencesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\r\n]+/).slice(1).map((line) => line.trim()).filter((line) => line.length >= 60));
}

/** The drafts of a folder of articles, which are read once, when one is first asked for; of each only digests are kept. */
export interface EarlierDrafts {
  /** The folder in which a dispatch has its draft, whatever an editor has called it since. */
  slugOf(dispatch: string): Promise<string | undefined>;
  /** The folder of a draft that shares most of its sentences with a dispatch: an earlier state of it, or another agency's print. */
  likeOf(dispatch: string): Promise<string | undefined>;
}

/** The drafts that stand in `articles` when they are first asked for. */
export function earlierDrafts(articles: string): EarlierDrafts {
  let read: Promise<Digests> | undefined;
  const drafts = () => (read ??= digestsIn(articles));
  return {
    slugOf: async (dispatch) => (await drafts()).byDispatch.get(digest(dispatch)),
    likeOf: async (dispatch) => {
      const { bySentence, sizes } = await drafts();
      const sentences = sentencesOf(dispatch);
      const shared = new Map<string, number>();
      for (const sentence of sentences) for (const slug of bySentence.get(digest(sentence)) ?? []) shared.set(slug, (shared.get(slug) ?? 0) + 1);
      return [...shared].find(([slug, count]) => isMost(count, sentences.size, sizes.get(slug) ?? 0))?.[0];
    },
  };
}

/** Where the digests of all dispatches and of their sentences lead, so that finding one takes no longer among many drafts; and how many sentences each draft has. */
interface Digests {
  byDispatch: Map<string, string>;
  bySentence: Map<string, string[]>;
  sizes: Map<string, number>;
}

async function digestsIn(articles: string): Promise<Digests> {
  const found: Digests = { byDispatch: new Map(), bySentence: new Map(), sizes: new Map() };
  const entries = await readdir(articles, { withFileTypes: true }).catch(() => []);
  for (const { name: slug } of entries.filter((entry) => entry.isDirectory()).toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const text = await readFile(draftFile(articles, slug), 'utf8').catch(() => '');
    // An article that is no draft is not taken apart: most of an archive is published.
    const dispatch = text.includes('"draft"') ? dispatchIn(text) : undefined;
    if (dispatch === undefined) continue;
    const whole = digest(dispatch);
    if (!found.byDispatch.has(whole)) found.byDispatch.set(whole, slug);
    const sentences = [...sentencesOf(dispatch)].map(digest);
    found.sizes.set(slug, sentences.length);
    for (const sentence of sentences) found.bySentence.set(sentence, [...(found.bySentence.get(sentence) ?? []), slug]);
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

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

/** The drafts of a folder of articles, which are read once, when one is first asked for; of each only digests are kept. */
export interface EarlierDrafts {
  /** The folder in which a dispatch has its draft, whatever an editor has called it since. */
  slugOf(dispatch: string): Promise<string | undefined>;
  /** The folder of a draft that shares most of its sentences with a dispatch: an earlier state of it, or another agency's print. */
  likeOf(dispatch: string): Promise<string | undefined>;
}

/** The drafts that stand in `articles` when they are first asked for. */
export function earlierDrafts(articles: string): EarlierDrafts {
  let read: ReturnType<typeof draftsIn> | undefined;
  const drafts = () => (read ??= draftsIn(articles));
  return {
    slugOf: async (dispatch) => (await drafts()).find(({ whole }) => whole === digest(dispatch))?.slug,
    likeOf: async (dispatch) => {
      const sentences = sentencesOf(dispatch).map(digest);
      return (await drafts()).find((draft) => sentences.length > 0 && sentences.filter((sentence) => draft.sentences.has(sentence)).length * 2 > Math.min(sentences.length, draft.sentences.size))?.slug;
    },
  };
}

async function draftsIn(articles: string): Promise<{ slug: string; whole: string; sentences: ReadonlySet<string> }[]> {
  const found: Awaited<ReturnType<typeof draftsIn>> = [];
  const entries = await readdir(articles, { withFileTypes: true }).catch(() => []);
  for (const { name: slug } of entries.filter((entry) => entry.isDirectory()).toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const text = await readFile(draftFile(articles, slug), 'utf8').catch(() => '');
    // An article that is no draft is not taken apart: most of an archive is published.
    const dispatch = text.includes('"draft"') ? dispatchIn(text) : undefined;
    if (dispatch !== undefined) found.push({ slug, whole: digest(dispatch), sentences: new Set(sentencesOf(dispatch).map(digest)) });
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

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Edition, Names } from '../model/article.ts';
import { checkEdition, checkNames } from '../model/check.ts';
import { type Fault, formatFaults } from '../model/fault.ts';
import { placeInJson } from '../model/json-place.ts';
import { type Ledger, lostIds } from '../model/ledger.ts';
import { printedEdition } from '../model/unprinted.ts';

/** All that the articles room holds, checked. */
export interface Archive {
  people: Names;
  places: Names;
  /** The editions of each story by slug; the first is the story's own. */
  stories: Map<string, Edition[]>;
  /** Every id ever published, of every story. */
  ledger: Ledger;
}

/** The refusal of an archive with faults: its message lists all of them, its `faults` are for machines. */
export class ArchiveFaults extends Error {
  override name = 'ArchiveFaults';
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    super(formatFaults(faults));
    this.faults = faults;
  }
}

/** The ledger of published ids in the articles room: written by `npm run ids`, and only ever longer. */
export const ledgerFile = 'published-ids.json';

/** Where the articles stand, from the project's top folder. */
export const articlesRoom = 'src/articles';

/**
 * Reads and checks `<root>/src/articles`. Throws one `ArchiveFaults` with every fault of every file. Drafts are left out,
 * unless `drafts` is set: then they are checked too, with the names they propose.
 */
export async function readArchive(root: string, { drafts = false } = {}): Promise<Archive> {
  const faults: Fault[] = [];
  const room = join(root, articlesRoom);
  const names = async (name: string): Promise<Names> => {
    const { file, json } = await readJson(root, join(room, name), faults);
    if (json === undefined) return {};
    const checked = checkNames(json, file);
    faults.push(...checked.faults);
    return checked.value ?? looseNames(json);
  };
  const people = await names('people.json');
  const places = await names('places.json');
  const stories = new Map<string, Edition[]>();
  for (const slug of await foldersIn(room)) {
    const editions: Edition[] = [];
    const all = await readdir(join(room, slug));
    const files = all.filter((name) => name.endsWith('.json')).toSorted();
    // A folder with nothing in it, or with what an interrupted import left, is no story yet.
    if (all.every((name) => name.endsWith('.part'))) continue;
    if (files.length === 0) faults.push({ file: `${articlesRoom}/${slug}`, path: '$', problem: 'holds no edition', remedy: 'add an edition, such as ar.json, or remove the folder' });
    for (const name of files) {
      const { file, json } = await readJson(root, join(room, slug, name), faults);
      if (json === undefined) continue;
      const proposed = proposedNames(json);
      if (proposed && !drafts) continue;
      const checked = checkEdition(json, file, { slug, language: name.replace(/\.json$/, ''), people: { ...people, ...proposed?.people }, places: { ...places, ...proposed?.places } });
      // What the register says of an id stands: published pages are the same with drafts and without.
      Object.assign(people, { ...proposed?.people, ...people });
      Object.assign(places, { ...proposed?.places, ...places });
      faults.push(...checked.faults);
      if (checked.value) editions.push(printedEdition(checked.value));
    }
    if (editions.length > 0) stories.set(slug, editions.toSorted(byAge));
  }
  const { json } = await readJson(root, join(room, ledgerFile), faults);
  const ledger = (json ?? {}) as Ledger;
  faults.push(...lost(ledger, [...stories.values()].flat()));
  if (faults.length > 0) throw new ArchiveFaults(faults);
  return { people, places, stories, ledger };
}

/** Links to a published id are out in the world: one that is gone needs a successor. */
function lost(ledger: Ledger, editions: Edition[]): Fault[] {
  return lostIds(ledger, editions).map(({ slug, language, id, kind }) => ({
    file: `${articlesRoom}/${slug}/${language}.json`,
    path: '$.retired',
    problem: `the ${kind} "${id}" was published and is gone`,
    remedy: `name what stands for it now: "retired": { "${id}": "…" }`,
  }));
}

/** The story's own edition first: the one that was published first, Arabic before another of the same moment; a draft was not published yet. */
function byAge(a: Edition, b: Edition): number {
  return Number(a.draft !== undefined) - Number(b.draft !== undefined) || Date.parse(a.published) - Date.parse(b.published) || Number(b.language === 'ar') - Number(a.language === 'ar') || (a.language < b.language ? -1 : 1);
}

/** A register that has faults of its own still knows its ids, so that editions are not blamed for it. */
function looseNames(json: unknown): Names {
  return typeof json === 'object' && json !== null ? (json as Names) : {};
}

/** The names that a draft proposes; undefined for an edition that is none. */
function proposedNames(json: unknown): { people?: Names; places?: Names } | undefined {
  const draft = typeof json === 'object' && json !== null && 'draft' in json ? json.draft : undefined;
  return typeof draft === 'object' && draft !== null ? draft : undefined;
}

async function foldersIn(room: string): Promise<string[]> {
  const entries = await readdir(room, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).toSorted();
}

async function readJson(root: string, path: string, faults: Fault[]): Promise<{ file: string; json: unknown }> {
  const file = relative(root, path).replaceAll('\\', '/');
  const refuse = (problem: string, remedy: string) => {
    faults.push({ file, path: '$', problem, remedy });
    return { file, json: undefined };
  };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    return error instanceof TypeError ? refuse('is not UTF-8', 'save it as UTF-8') : refuse('cannot be read', 'add the file');
  }
  try {
    return { file, json: JSON.parse(text) };
  } catch (error) {
    return refuse(`is not JSON: ${placeInJson(error, text)}`, 'correct the syntax there: a comma, a bracket or a quotation mark');
  }
}

import type { Context, Finding } from './check.ts';
import { isPageId } from './ids.ts';
import { items, type Loose, record, string } from './loose.ts';

type Path = readonly PropertyKey[];
interface Reference {
  path: Path;
  id: string;
}

/** Ids unique and resolvable, every quotation placed once with a known speaker, every event with evidence that exists. */
export function checkLinks(edition: Loose, context: Context): Finding[] {
  const blocks = items(edition.blocks);
  const quotations = items(edition.quotations);
  const events = items(edition.events);
  const runs = blocks.flatMap(({ index, item }) => items(item.runs).map((run) => ({ path: ['blocks', index, 'runs', run.index], run: run.item })));

  const owned = [
    ...blocks.flatMap(({ index, item }) => reference(['blocks', index, 'id'], item.id)),
    ...quotations.flatMap(({ index, item }) => reference(['quotations', index, 'id'], item.id)),
    ...events.flatMap(({ index, item }) => reference(['events', index, 'id'], item.id)),
  ];
  const placed = blocks.flatMap(({ index, item }) => (item.kind === 'quotation' ? reference(['blocks', index, 'quotation'], item.quotation) : []));
  const known = {
    quotations: quotations.flatMap(({ item }) => string(item.id) ?? []),
    events: events.flatMap(({ item }) => string(item.id) ?? []),
    blocks: [...blocks.filter(({ item }) => !unprinted(item)).flatMap(({ item }) => string(item.id) ?? []), ...placed.map(({ id }) => id)],
    people: Object.keys(context.people),
    places: Object.keys(context.places),
  };
  const ofRuns = (kind: string) => runs.flatMap(({ path, run }) => (run.kind === kind ? reference([...path, kind], run[kind]) : []));
  const fragments = runs.filter(({ run }) => run.kind === 'fragment');

  return [
    ...home(edition, context),
    ...unique(owned),
    ...placedOnce(quotations.flatMap(({ index, item }) => reference(['quotations', index, 'id'], item.id)), placed),
    ...resolve(placed, known.quotations, 'a quotation of this edition'),
    ...resolve(quotations.flatMap(({ index, item }) => reference(['quotations', index, 'speaker'], item.speaker)), known.people, 'a person of src/articles/people.json'),
    ...resolve(ofRuns('person'), known.people, 'a person of src/articles/people.json'),
    ...resolve([...ofRuns('place'), ...reference(['place'], edition.place), ...events.flatMap(({ index, item }) => reference(['events', index, 'place'], item.place))], known.places, 'a place of src/articles/places.json'),
    ...resolve([...ofRuns('event'), ...quotations.flatMap(({ index, item }) => reference(['quotations', index, 'event'], item.event)), ...events.flatMap(({ index, item }) => neighbours(['events', index], item))], known.events, 'an event of this edition'),
    ...resolve([...quotations.flatMap(({ index, item }) => reference(['quotations', index, 'sameUtteranceAs'], item.sameUtteranceAs)), ...fragments.flatMap(({ path, run }) => reference([...path, 'quotation'], run.quotation))], known.quotations, 'a quotation of this edition'),
    ...resolve(events.flatMap(({ index, item }) => (Array.isArray(item.evidence) ? item.evidence.flatMap((id: unknown, at) => reference(['events', index, 'evidence', at], id)) : [])), known.blocks, 'a block of this edition'),
    ...itself(quotations, events),
    ...retired(record(edition.retired), [...known.blocks, ...known.events]),
    ...fragments.flatMap(({ path, run }) => verbatim([...path, 'text'], run, quotations.map(({ item }) => item))),
  ];
}

/** Whether a paragraph holds nothing but signs that are not printed: nothing can lead to it. */
function unprinted({ runs }: Loose): boolean {
  return items(runs).length > 0 && items(runs).every(({ item }) => item.unprinted === true);
}

function reference(path: Path, id: unknown): Reference[] {
  return typeof id === 'string' ? [{ path, id }] : [];
}

function neighbours(path: Path, event: Loose): Reference[] {
  const order = record(event.order);
  return [
    ...['before', 'after', 'during'].flatMap((relation) => reference([...path, 'order', relation], order[relation])),
    ...reference([...path, 'reported', 'anchor'], record(event.reported).anchor),
  ];
}

/** The folder and the file name say what the edition says of itself. */
function home(edition: Loose, context: Context): Finding[] {
  return (['slug', 'language'] as const).flatMap((field) => {
    const value = string(edition[field]);
    if (value === undefined || value === context[field]) return [];
    return [{ path: [field], problem: `"${value}" is not where the file stands`, remedy: `write "${context[field]}", or move the file to src/articles/${string(edition.slug)}/${string(edition.language)}.json` }];
  });
}

function unique(owned: Reference[]): Finding[] {
  return owned.flatMap(({ path, id }, index) => {
    if (isPageId(id)) return [{ path, problem: `"${id}" is an id of the page itself`, remedy: 'choose another word' }];
    const first = owned.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [{ path, problem: `the id "${id}" is taken by ${owned[first]?.path.join('.')}`, remedy: 'give each paragraph, heading, quotation and event an id of its own' }];
  });
}

function placedOnce(quotations: Reference[], placed: Reference[]): Finding[] {
  const missing = quotations.filter(({ id }) => !placed.some((place) => place.id === id));
  const again = placed.filter(({ id }, index) => placed.findIndex((place) => place.id === id) !== index);
  return [
    ...missing.map(({ path, id }) => ({ path, problem: `the quotation "${id}" stands nowhere in the text`, remedy: `place it once: { "kind": "quotation", "quotation": "${id}" } in blocks` })),
    ...again.map(({ path, id }) => ({ path, problem: `the quotation "${id}" is placed a second time`, remedy: 'keep one block; in running text use a fragment' })),
  ];
}

function resolve(references: Reference[], known: string[], what: string): Finding[] {
  return references.filter(({ id }) => !known.includes(id)).map(({ path, id }) => ({
    path,
    problem: `"${id}" is not ${what}`,
    remedy: known.length > 0 ? `known: ${known.join(', ')}` : 'there is none yet: add it',
  }));
}

/** Nothing is another rendering of itself, or its own neighbour. */
function itself(quotations: { index: number; item: Loose }[], events: { index: number; item: Loose }[]): Finding[] {
  const references = [
    ...quotations.flatMap(({ index, item }) => (item.sameUtteranceAs === item.id ? reference(['quotations', index, 'sameUtteranceAs'], item.id) : [])),
    ...events.flatMap(({ index, item }) => neighbours(['events', index], item).filter(({ id }) => id === item.id)),
  ];
  return references.map(({ path, id }) => ({ path, problem: `"${id}" refers to itself`, remedy: 'name another, or take the field out' }));
}

/** A retired id leads to one that lives, and lives no more itself. */
function retired(ids: Loose, living: string[]): Finding[] {
  return Object.entries(ids).flatMap(([id, successor]) => {
    const path = ['retired', id];
    if (living.includes(id)) return [{ path, problem: `"${id}" is retired and in use`, remedy: 'an id is never used again: give the new thing an id of its own' }];
    return typeof successor === 'string' ? resolve([{ path, id: successor }], living, 'a paragraph, heading, quotation or event of this edition') : [];
  });
}

function verbatim(path: Path, run: Loose, quotations: Loose[]): Finding[] {
  const text = string(run.text);
  const whole = string(quotations.find((quotation) => quotation.id === run.quotation)?.text);
  if (text === undefined || whole === undefined || whole.includes(text)) return [];
  return [{ path, problem: `"${text}" is not part of the quotation "${string(run.quotation)}"`, remedy: 'quote letter for letter, or write it as plain text' }];
}

import type { Edition, Names, Story } from '../model/article.ts';
import { type CataloguePage, catalogueEntry, cataloguePages, chooseEdition } from '../model/catalogue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Library } from '../site/library.ts';
import type { Archive } from './archive.ts';

/** The press's library: the same questions as in the browser, answered from the archive. */
export interface Shelf extends Stories {
  /** The same without drafts: all that machines are told of, such as feeds and sitemaps, comes from here. */
  published: Stories;
}

interface Stories extends Library {
  /** The catalogue's pages, newest first. */
  pages: CataloguePage[];
  slugs: string[];
  /** Every edition: each has pages of its own for its quotations and events. */
  editions: Edition[];
  /** Every id ever published: the retired ones keep a page that sends the reader on. */
  ledger: Ledger;
  people: Names;
  places: Names;
}

/** The archive as a library. */
export function shelve(archive: Archive): Shelf {
  return { ...storiesOf(archive), published: storiesOf(withoutDrafts(archive)) };
}

function withoutDrafts(archive: Archive): Archive {
  const stories = [...archive.stories].map(([slug, editions]) => [slug, editions.filter(({ draft }) => !draft)] as const);
  return { ...archive, stories: new Map(stories.filter(([, editions]) => editions.length > 0)) };
}

function storiesOf(archive: Archive): Stories {
  const own = [...archive.stories.values()].flatMap(([first]) => (first ? [catalogueEntry(first)] : []));
  const pages = cataloguePages(own);
  return {
    pages,
    slugs: [...archive.stories.keys()],
    editions: [...archive.stories.values()].flat(),
    ledger: archive.ledger,
    people: archive.people,
    places: archive.places,
    front: (number) => Promise.resolve(pages[number - 1]),
    story: (language, slug) => Promise.resolve(storyFor(archive, language, slug)),
  };
}

function storyFor({ people, places, stories }: Archive, language: string, slug: string): Story | undefined {
  const editions = stories.get(slug) ?? [];
  const languages = editions.map((edition) => edition.language);
  const chosen = chooseEdition(languages, language);
  const edition = editions.find((one) => one.language === chosen);
  if (!edition) return undefined;
  const used = namesUsed(edition);
  const { $schema: _, draft, ...bare } = edition;
  return { edition: bare, people: pick(people, used), places: pick(places, used), editions: languages, ...(draft ? { draft: true } : {}) };
}

/** The ids of the people and places that an edition mentions: a page carries those names and no others. */
function namesUsed(edition: Edition): Set<string> {
  const runs = edition.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  return new Set([
    edition.place,
    ...edition.quotations.map((quotation) => quotation.speaker),
    ...edition.events.flatMap((event) => event.place ?? []),
    ...runs.flatMap((run) => (run.kind === 'person' ? run.person : run.kind === 'place' ? run.place : [])),
  ]);
}

function pick(names: Names, used: Set<string>): Names {
  return Object.fromEntries(Object.entries(names).filter(([id]) => used.has(id)));
}

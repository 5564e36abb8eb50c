import type { Story } from '#model/article.ts';
import type { CataloguePage } from '#model/catalogue.ts';

/** Where the pages' data come from: fetched in the browser, read from disk in the press. `undefined` means there is no such thing. */
export interface Library {
  /** Page `number` of the catalogue, counted from 1. */
  front(number: number): Promise<CataloguePage | undefined>;
  /** The story in the edition for a reader of `language`. */
  story(language: string, slug: string): Promise<Story | undefined>;
}

/** Where the press puts the data and the browser finds them, below the site's base. */
export const dataPaths = {
  front: (number: number) => `data/front/${number}.json`,
  story: (language: string, slug: string) => `data/${language}/${slug}.json`,
};

/**
 * The library of a browser, knowing from the start what its page was printed with.
 * What was fetched is kept for the visit, so that going back needs no network.
 */
export function fetchingLibrary(base: string, known: { page?: CataloguePage | undefined }): Library {
  const pages = new Map<number, CataloguePage>(known.page && [[known.page.number, known.page]]);
  const stories = new Map<string, Story>();
  return {
    async front(number) {
      const page = pages.get(number) ?? (await fetchJson<CataloguePage>(base + dataPaths.front(number)));
      if (page) pages.set(number, page);
      return page;
    },
    async story(language, slug) {
      const known = stories.get(slug);
      // The edition at hand serves every interface language that has none of its own.
      if (known && (known.edition.language === language || !known.editions.includes(language))) return known;
      const story = await fetchJson<Story>(base + dataPaths.story(language, slug));
      if (story) stories.set(slug, story);
      return story;
    },
  };
}

/** JSON of this origin; undefined where there is none. Throws when the network or the host fails. */
async function fetchJson<T>(url: string): Promise<T | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url} was answered with status ${response.status}`);
  // Some hosts answer what they do not have with a page and status 200.
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  return (await response.json()) as T;
}

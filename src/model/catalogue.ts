import type { Edition } from './article.ts';

/** What a list says of an article: never its body. */
export interface CatalogueEntry {
  slug: string;
  language: string;
  headline: string;
  standfirst: string;
  published: string;
  updated: string;
  zone: string;
  /** Only where the edition is a draft, and then the list says so. */
  draft?: true;
}

/** One page of the catalogue, newest first; pages count from 1. */
export interface CataloguePage {
  number: number;
  pages: number;
  entries: CatalogueEntry[];
}

/** How many stories a page of the catalogue lists: what is loaded does not grow with the archive. */
export const entriesPerPage = 20;

/** What a list says of this edition. */
export function catalogueEntry({ slug, language, headline, standfirst, published, updated, zone, draft }: Edition): CatalogueEntry {
  return { slug, language, headline, standfirst, published, updated, zone, ...(draft ? { draft: true } : {}) };
}

/** The catalogue in pages, newest first (by instant, then by slug so that the order is total); an empty archive has one empty page. */
export function cataloguePages(entries: readonly CatalogueEntry[]): CataloguePage[] {
  const sorted = entries.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1));
  const pages = Math.max(1, Math.ceil(sorted.length / entriesPerPage));
  return Array.from({ length: pages }, (_, index) => ({ number: index + 1, pages, entries: sorted.slice(index * entriesPerPage, (index + 1) * entriesPerPage) }));
}

/** The edition a reader of `language` is given: that language's, else the first, which is the story's own. */
export function chooseEdition(editions: readonly string[], language: string): string | undefined {
  return editions.find((edition) => edition === language) ?? editions[0];
}

import { expect, test } from 'vitest';
import type { Edition } from './article.ts';
import { type CatalogueEntry, catalogueEntry, cataloguePages, chooseEdition, entriesPerPage } from './catalogue.ts';

const entry = (slug: string, published: string): CatalogueEntry => ({ slug, language: 'ar', headline: slug, standfirst: slug, published, updated: published, zone: 'UTC' });

test('the newest story comes first, whatever its offset', () => {
  const [page] = cataloguePages([entry('earlier', '2024-06-20T12:00:00+03:00'), entry('later', '2024-06-20T10:00:00Z')]);
  expect(page?.entries.map(({ slug }) => slug)).toEqual(['later', 'earlier']);
});

test('a page does not grow with the archive', () => {
  const pages = cataloguePages(Array.from({ length: entriesPerPage * 2 + 1 }, (_, index) => entry(`story-${index}`, '2024-06-20T10:00:00Z')));
  expect(pages.map(({ number, pages: all, entries }) => [number, all, entries.length])).toEqual([[1, 3, 20], [2, 3, 20], [3, 3, 1]]);
  expect(new Set(pages.flatMap(({ entries }) => entries.map(({ slug }) => slug))).size).toBe(41);
});

test('an empty archive has one empty page', () => {
  expect(cataloguePages([])).toEqual([{ number: 1, pages: 1, entries: [] }]);
});

test('a reader is given the edition in their language, else the story’s own', () => {
  expect(chooseEdition(['ar', 'tr'], 'tr')).toBe('tr');
  expect(chooseEdition(['ar', 'tr'], 'ku')).toBe('ar');
  expect(chooseEdition([], 'ku')).toBeUndefined();
});

test('a list is told of a draft that it is one, and nothing of it where there is none', () => {
  const edition = entry('story', '2024-06-20T10:00:00Z') as unknown as Edition;
  expect(catalogueEntry(edition)).not.toHaveProperty('draft');
  expect(catalogueEntry({ ...edition, draft: { dispatch: 'برقية', people: {}, places: {}, findings: [] } })).toEqual({ ...catalogueEntry(edition), draft: true });
});

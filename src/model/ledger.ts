import { type Edition, blockId } from './article.ts';

/** A kind of thing in an article that has a link of its own. */
export type PlaceKind = 'paragraph' | 'heading' | 'quotation' | 'event';

/** Every id ever published, by story: what kind of thing it named. Links to them are out in the world. */
export type Ledger = Record<string, Record<string, PlaceKind>>;

/** Every linkable thing of an edition by its id, in the order of the text and then of the record. */
export function linkable(edition: Edition): Map<string, PlaceKind> {
  return new Map([
    ...edition.blocks.map((block): [string, PlaceKind] => [blockId(block), block.kind]),
    ...edition.events.map((event): [string, PlaceKind] => [event.id, 'event']),
  ]);
}

/** The id that stands for `id` in this edition: itself, or its successor once it has been retired. */
export function successor(edition: Edition, id: string): string {
  return edition.retired && Object.hasOwn(edition.retired, id) ? (edition.retired[id] ?? id) : id;
}

/** The retired ids that `id` stands for now. */
export function formerIds({ retired = {} }: Edition, id: string): string[] {
  return Object.keys(retired).filter((former) => retired[former] === id);
}

/** An id that was published and leads nowhere any more. */
export interface LostId {
  slug: string;
  language: string;
  id: string;
  kind: PlaceKind;
}

/** The published ids that an edition has dropped without naming a successor, in every edition given. */
export function lostIds(ledger: Ledger, editions: readonly Edition[]): LostId[] {
  return editions.flatMap((edition) => {
    const living = linkable(edition);
    return Object.entries(ledger[edition.slug] ?? {})
      .filter(([id]) => !living.has(successor(edition, id)))
      .map(([id, kind]) => ({ slug: edition.slug, language: edition.language, id, kind }));
  });
}

/** The ledger with every id of these editions entered. Nothing is ever taken out. */
export function enter(ledger: Ledger, editions: readonly Edition[]): Ledger {
  const entered: Ledger = structuredClone(ledger);
  for (const edition of editions) entered[edition.slug] = { ...Object.fromEntries(linkable(edition)), ...entered[edition.slug] };
  return entered;
}

import type { Address } from '#model/address.ts';
import { blockId, type Edition, nameIn, type Story } from '#model/article.ts';
import { findSaidBy, pageIds } from '#model/ids.ts';
import { type PlaceKind, successor } from '#model/ledger.ts';
import { timeline } from '#model/timeline.ts';
import type { Words } from '#strings/words.ts';

/** Every linkable thing of an edition by its id, with its number among its kind in the order in which it is read. */
export function placesOf(edition: Edition): Map<string, { kind: PlaceKind; number: number }> {
  const counts = { paragraph: 0, heading: 0, quotation: 0, event: 0 };
  const things: [string, PlaceKind][] = [
    ...edition.blocks.map((block): [string, PlaceKind] => [blockId(block), block.kind]),
    ...timeline(edition.events).flatMap(({ events }) => events.map((event): [string, PlaceKind] => [event.id, 'event'])),
  ];
  return new Map(things.map(([id, kind]) => [id, { kind, number: ++counts[kind] }]));
}

/** Names a place of the story in the interface's words: "Quotation 3, Vladimir Putin". Undefined for an id that is none. */
export function placeNamer(story: Story, { t, language }: Words): (id: string) => string | undefined {
  const places = placesOf(story.edition);
  const sections: Record<string, string> = {
    [pageIds.text]: t(($) => $.article.text),
    [pageIds.contents]: t(($) => $.article.contents),
    [pageIds.timeline]: t(($) => $.article.timeline),
    [pageIds.quoted]: t(($) => $.article.quoted),
  };
  const nameOf = (person: string) => {
    const known = story.people[person];
    return known && nameIn(known, language, story.edition.language).text;
  };
  return (given) => {
    const id = successor(story.edition, given);
    const place = places.get(id);
    const person = findSaidBy(id);
    if (person !== undefined) return nameOf(person);
    if (!place) return Object.hasOwn(sections, id) ? sections[id] : undefined;
    if (place.kind !== 'quotation') return t(($) => $.place[place.kind as 'event'], { number: place.number });
    const { speaker = '' } = story.edition.quotations.find((quotation) => quotation.id === id) ?? {};
    return t(($) => $.place.quotationBy, { number: place.number, speaker: nameOf(speaker) ?? '' });
  };
}

/**
 * The address under which a place is shared: a quotation's or an event's own page where the story is written in the
 * interface's language, the place in the article elsewhere and for all else; without an id the article.
 */
export function lastingAddress({ edition, editions }: Story, language: string, id?: string): Address {
  const { slug } = edition;
  const thing = edition.quotations.some((one) => one.id === id) ? 'quotation' : edition.events.some((one) => one.id === id) ? 'event' : undefined;
  if (id === undefined) return { page: 'article', language, slug };
  return thing && editions.includes(language) ? { page: thing, language, slug, id } : { page: 'article', language, slug, place: id };
}

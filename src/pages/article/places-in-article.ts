import { blockId, type Edition, nameIn, type Story } from '#model/article.ts';
import { pageIds } from '#model/ids.ts';
import { timeline } from '#model/timeline.ts';
import type { Words } from '#strings/words.ts';

/** A kind of thing in an article that has a link of its own. */
export type PlaceKind = 'paragraph' | 'heading' | 'quotation' | 'event';

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
  return (id) => {
    const place = places.get(id);
    if (!place) return Object.hasOwn(sections, id) ? sections[id] : undefined;
    if (place.kind !== 'quotation') return t(($) => $.place[place.kind as 'event'], { number: place.number });
    const { speaker = '' } = story.edition.quotations.find((quotation) => quotation.id === id) ?? {};
    const person = story.people[speaker];
    return t(($) => $.place.quotationBy, { number: place.number, speaker: person ? nameIn(person, language, story.edition.language).text : '' });
  };
}

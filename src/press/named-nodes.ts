import type { Person, Place } from 'schema-dts';
import { type Named, nameIn, type Story } from '#model/article.ts';

/** What the article is about, which is who and what its first paragraph and its dateline name; and all else that it names. */
export function subjects(story: Story): { about: (Person | Place)[]; mentions: (Person | Place)[] } {
  const { edition, people, places } = story;
  const lead = edition.blocks.find((block) => block.kind === 'paragraph')?.runs ?? [];
  const leading = new Set([edition.place, ...lead.flatMap((run) => (run.kind === 'person' ? run.person : run.kind === 'place' ? run.place : []))]);
  const named = [
    ...Object.entries(people).map(([id, person]) => ({ leads: leading.has(id), node: personNode(story, person) })),
    ...Object.entries(places).map(([id, place]) => ({ leads: leading.has(id), node: placeNode(story, place) })),
  ];
  return { about: named.filter(({ leads }) => leads).map(({ node }) => node), mentions: named.filter(({ leads }) => !leads).map(({ node }) => node) };
}

/** A person, named in the edition's language. */
export function personNode(story: Story, person: Named) {
  return { '@type': 'Person', ...known(story, person) } as const satisfies Person;
}

/** A place, named in the edition's language. */
export function placeNode(story: Story, place: Named) {
  return { '@type': 'Place', ...known(story, place) } as const satisfies Place;
}

/** The name in the edition's language, and who is meant: Wikidata's concept, where it is certain. */
function known({ edition: { language } }: Story, named: Named) {
  const { wikidata } = named;
  return { name: nameIn(named, language, language).text, ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }) };
}

/** A place's name in the edition's language. */
export function placeName({ edition: { language }, places }: Story, id: string): string {
  const place = places[id];
  return place ? nameIn(place, language, language).text : id;
}

/** The names of all people and places of a story, in the edition's language. */
export function namesIn({ edition: { language }, people, places }: Story): string[] {
  return [...Object.values(people), ...Object.values(places)].map((named) => nameIn(named, language, language).text);
}

import { type Address } from '#model/address.ts';
import { type NewsEvent, nameIn, type Quotation, type Story } from '#model/article.ts';
import { lastingAddress } from '#pages/article/places-in-article.ts';
import { marksOf } from '#strings/languages.ts';
import type { PrintedWords } from '#strings/printed-words.ts';
import { dateInWords } from './timeline-files.ts';

/** What a story is told with, where it leaves the site: in a feed, as a text. */
export interface Telling {
  story: Story;
  /** Of the interface: labels and dates. */
  words: PrintedWords;
  /** The absolute URL of an address. */
  url: (address: Address) => string;
}

/** `text` between the quotation marks of `language`, which is that of the words around it: without style sheet nothing else draws them. */
export function inMarks<T>(language: string, text: T): [open: string, text: T, close: string] {
  const [open = '', close = ''] = marksOf(language);
  return [open, text, close];
}

/** The quotation that a block shows. Throws where the edition has none of that id, which the schema rules out. */
export function quotationOf({ story: { edition } }: Telling, id: string): Quotation {
  const quotation = edition.quotations.find((one) => one.id === id);
  if (!quotation) throw new Error(`${edition.language}/${edition.slug} has no quotation ${id}`);
  return quotation;
}

/** The link that lasts of a quotation, an event or a paragraph. */
export function placeUrl({ story, words: { language }, url }: Telling, id: string): string {
  return url(lastingAddress(story, language, id));
}

/** A speaker's name in the article's own form, and in the interface's language where that differs. */
export function speakerNames({ story: { edition, people }, words: { language } }: Telling, id: string): { text: string; language: string }[] {
  const person = people[id];
  if (!person) return [{ text: id, language: edition.language }];
  const [article, reader] = [nameIn(person, edition.language, edition.language), nameIn(person, language, edition.language)];
  return reader.text === article.text ? [article] : [article, reader];
}

/** When an event was and how that is known, in the interface's words; where it has no date, the events it stands before, after or within. */
export function eventTime({ story: { edition }, words }: Telling, event: NewsEvent): { said: string; order: { relation: string; title: string }[] } {
  const { t } = words;
  const relations = event.when === undefined ? (['before', 'after', 'during'] as const) : [];
  const order = relations.flatMap((relation) => {
    const other = edition.events.find(({ id }) => id === event.order?.[relation]);
    return other ? [{ relation: t(($) => $.timeline[relation]), title: other.title }] : [];
  });
  return { said: `${dateInWords(edition, event, words)} (${t(($) => $.basis[event.basis])})`, order };
}

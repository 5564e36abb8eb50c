import { type Edition, nameIn, type NewsEvent, type Quotation, type Story } from '#model/article.ts';
import type { Thing } from '#model/address.ts';
import { clip } from '#model/clip.ts';
import { sayDate } from '#pages/article/event-date.ts';
import { saidWhen } from '#pages/article/said-when.ts';
import { directionOf, isLanguage, marksOf, sourceLanguage } from '#strings/languages.ts';
import { loadLaterWords, loadWords, type Words } from '#strings/words.ts';

/** Words in a language of their own: a BCP 47 tag, and the direction of its script. */
export interface Text {
  text: string;
  language: string;
  dir: 'rtl' | 'ltr';
}

/** The words on a preview card. `language` and `dir` are the edition's, and the card's; `alt` says all of it in one string. */
export type CardWords = { site: string; headline: Text; language: string; dir: 'rtl' | 'ltr'; alt: string } & (
  | { kind: 'article'; standfirst: Text; place: Text; date: Text; source: Text; agency: Text }
  | { kind: 'quotation'; quoted: Text; marks: string; speaker: Text; role: Text; occasion: Text; date: Text }
  | { kind: 'event'; title: Text; date: Text; order: Text | undefined; basis: NewsEvent['basis']; certainty: Text }
);

/** The longest alternative text that is read out in full everywhere (X cuts at 420 characters). */
const altRoom = 420;

/**
 * The words on the card of an article, or of one of its quotations or events, in the edition's language; where the
 * interface does not speak that, the words around are in its source language. Throws for an id that the edition lacks.
 */
export async function cardWords(story: Story, thing?: { kind: Thing; id: string }): Promise<CardWords> {
  const { language } = story.edition;
  const spoken = isLanguage(language) ? language : sourceLanguage;
  await loadLaterWords();
  const desk = { story, words: await loadWords(spoken), own: as(language), around: as(spoken) };
  if (!thing) return ofArticle(desk);
  return thing.kind === 'quotation' ? ofQuotation(desk, known(story.edition.quotations, thing.id)) : ofEvent(desk, known(story.edition.events, thing.id));
}

/** What a card is written from: `own` marks words of the edition, `around` those of the interface. */
interface Desk {
  story: Story;
  words: Words;
  own: (text: string) => Text;
  around: (text: string) => Text;
}

function as(language: string): (text: string) => Text {
  const dir = directionOf(language);
  // Where lines end is the card's affair; a no-break space stays one.
  return (text) => ({ text: text.replace(/[^\S\u00a0]+/g, ' '), language, dir });
}

function ofArticle(desk: Desk): CardWords {
  const { story: { edition, places }, words: { t, format }, own, around } = desk;
  const { headline, standfirst, source, zone } = edition;
  const place = nameOf(edition, places, edition.place);
  const date = format.day(edition.published, zone);
  const alt = (headline: string) => t(($) => $.card.article, { headline, place: place.text, date, agency: source.agency, site: t(($) => $.site.name) });
  return {
    ...common(desk, alt, headline),
    kind: 'article',
    standfirst: own(standfirst),
    place,
    date: around(date),
    source: around(t(($) => $.article.source)),
    agency: as(source.agencyLanguage)(source.agency),
  };
}

function ofQuotation(desk: Desk, quotation: Quotation): CardWords {
  const { story: { edition, people }, words, own, around } = desk;
  const { t } = words;
  const { role, occasion } = quotation;
  const speaker = nameOf(edition, people, quotation.speaker);
  const date = saidWhen(words, edition, quotation);
  const alt = (said: string) => t(($) => $.card.quotation, { speaker: speaker.text, role, occasion, date, words: said, site: t(($) => $.site.name) });
  return {
    ...common(desk, alt, quotation.text),
    kind: 'quotation',
    quoted: as(quotation.language)(quotation.text),
    marks: marksOf(words.language),
    speaker,
    role: own(role),
    occasion: own(occasion),
    date: around(date),
  };
}

function ofEvent(desk: Desk, event: NewsEvent): CardWords {
  const { story: { edition }, words, own, around } = desk;
  const { t } = words;
  const { title, when, basis } = event;
  const order = when === undefined ? orderOf(edition, event, t) : undefined;
  const said = sayDate(event, words, edition.zone);
  // It stands by itself, and so begins as a sentence does: "Night of 18–19 June 2024".
  const date = said.charAt(0).toLocaleUpperCase(words.language) + said.slice(1);
  const certainty = t(($) => $.basis[basis]);
  const known = order === undefined ? date : t(($) => $.card.undated, { undated: date, order });
  const alt = (headline: string) => t(($) => $.card.event, { date: known, title, certainty, headline, site: t(($) => $.site.name) });
  return {
    ...common(desk, alt, edition.headline),
    kind: 'event',
    title: own(title),
    date: around(date),
    order: order === undefined ? undefined : around(order),
    basis,
    certainty: around(certainty),
  };
}

/** What every card has. `alt` is completed with as many of the first words of `long` as there is room for. */
function common({ story: { edition }, words: { t }, own }: Desk, alt: (long: string) => string, long: string) {
  const { language, dir } = own('');
  return { site: t(($) => $.site.name), headline: own(edition.headline), language, dir, alt: alt(clip(long, altRoom - alt('').length)) };
}

/** Of an event without a date, its place among its neighbours: "Before: the signing". */
function orderOf({ events }: Edition, { order }: NewsEvent, t: Words['t']): string | undefined {
  for (const relation of ['during', 'before', 'after'] as const) {
    const other = events.find(({ id }) => id === order?.[relation]);
    if (other) return `${t(($) => $.timeline[relation])} ${other.title}`;
  }
  return undefined;
}

function nameOf({ language }: Edition, names: Story['people'], id: string): Text {
  const name = names[id] && nameIn(names[id], language, language);
  return name ? as(name.language)(name.text) : as(language)(id);
}

function known<T extends { id: string }>(things: readonly T[], id: string): T {
  const found = things.find((one) => one.id === id);
  if (!found) throw new Error(`no card for "${id}": the edition has no such quotation or event`);
  return found;
}

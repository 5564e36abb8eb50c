import { type Edition, type NewsEvent, nameIn, paragraphText, type Quotation, type Story } from '#model/article.ts';
import { clip } from '#model/clip.ts';
import { parseEdtf } from '#model/edtf.ts';
import { languages } from '#strings/languages.ts';
import type { Words } from '#strings/words.ts';
import { sayDate } from './event-date.ts';

/** What search engines and messengers show of a title and a description, in characters; below `least` they write their own. */
const room = { title: 65, description: 160, least: 50 };

/**
 * What a page of a story is called where it is linked, and what it says there: the article's, or that of the quotation or
 * event with the id `opened`. A draft's begins with what it is. Unsigned, a title has room for more words, for where the site is named beside it.
 */
export function summary(story: Story, opened: string, words: Words, signed = true): { title: string; description: string } {
  const { edition, namesakes, draft } = story;
  const { format, t } = words;
  const nth = namesakes?.[opened];
  const end = (nth === undefined ? '' : ` (${format.number(nth)})`) + (signed ? signature(edition, words) : '');
  const start = draft ? `${t(($) => $.draft.sign)}: ` : '';
  const left = room.title - start.length - end.length;
  const quotation = edition.quotations.find(({ id }) => id === opened);
  const event = edition.events.find(({ id }) => id === opened);
  const { title, description } = quotation ? ofQuotation(story, quotation, words, left) : event ? ofEvent(edition, event, words, left) : ofArticle(edition);
  return { title: start + clip(title, left) + end, description: clip(description, room.description) };
}

/** The site's name; under the interface of another language than the article's, with that language: "Khabar Türkçe". */
function signature(edition: Edition, { t, language }: Words): string {
  return ` · ${t(($) => $.site.name)}${language === edition.language ? '' : ` ${languages[language].name}`}`;
}

function ofArticle({ headline, standfirst, blocks }: Edition) {
  const first = blocks.find((block) => block.kind === 'paragraph');
  return { title: headline, description: atLeast(standfirst, first ? paragraphText(first) : '') };
}

function ofQuotation({ edition, people }: Story, { speaker, role, occasion, text }: Quotation, { t, language }: Words, left: number) {
  const person = people[speaker];
  const name = person ? nameIn(person, language, edition.language).text : '';
  const about = { speaker: name, role: clip(role, 40), occasion: clip(occasion, 60) };
  const spoken = (space: number, frame: (words: string) => string) => frame(clip(text, space - frame('').length));
  return {
    title: spoken(left, (words) => t(($) => $.page.quotationTitle, { speaker: name, words })),
    description: spoken(room.description, (words) => t(($) => $.page.quotationDescription, { ...about, words })),
  };
}

function ofEvent({ headline, zone }: Edition, event: NewsEvent, words: Words, left: number) {
  const { t, format } = words;
  const { title, note, when } = event;
  const edtf = when === undefined ? undefined : parseEdtf(when);
  const date = sayDate(event, words, zone);
  // The hour is for the description.
  const day = when !== undefined && edtf?.kind === 'moment' && !edtf.qualifier ? format.day(when, zone) : date;
  const dated = (title: string) => t(($) => $.page.eventTitle, { title, date: day });
  return {
    // A title is cut before its date: many events are told apart by nothing else.
    title: edtf ? dated(clip(title, left - dated('').length)) : title,
    description: atLeast(t(($) => $.page.eventDescription, { title, date, note: note ?? headline }), headline),
  };
}

/** A text, and another after it where the first is too short to say much. */
function atLeast(text: string, more: string): string {
  return text.length < room.least ? `${text} ${more}` : text;
}

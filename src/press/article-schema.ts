import { z } from 'zod';
import { timelineSchema } from './timeline-schema.ts';

/** The path, below the site's base, of the schema of `article.json`. */
export const articleSchemaPath = 'schema/article.json';

const instant = z.iso.datetime({ offset: true });
const language = z.string().describe('BCP 47.');
const url = z.string();
const named = z.record(z.string(), z.strictObject({ name: z.string().describe('In the language of the article, where it is known there.'), wikidata: z.string().optional() }));

const run = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('person'), person: z.string().describe('A key of "people".'), text: z.string() }),
  z.strictObject({ kind: z.literal('place'), place: z.string().describe('A key of "places".'), text: z.string() }),
  z.strictObject({ kind: z.literal('event'), event: z.string().describe('An id of "events", which these words date or name.'), text: z.string() }),
  z.strictObject({ kind: z.literal('fragment'), quotation: z.string().describe('An id of "quotations", of which these words are a part.'), text: z.string() }),
  z.strictObject({ kind: z.literal('link'), url, text: z.string() }),
]);

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), id: z.string(), url, text: z.string(), runs: z.array(run).describe('The same words in pieces, with what they refer to.') }),
  z.strictObject({ kind: z.literal('heading'), id: z.string(), url, text: z.string() }),
  z.strictObject({ kind: z.literal('quotation'), quotation: z.string().describe('The id of the one of "quotations" that stands here.') }),
]);

const quotation = z.strictObject({
  id: z.string().describe('Stable for ever, and the same in every edition.'),
  url: url.describe('The quotation\'s own page.'),
  text: z.string().describe('Verbatim, without quotation marks.'),
  language: language.describe('The language in which the words reached us.'),
  speaker: z.string().describe('A key of "people".'),
  role: z.string().describe('The speaker\'s role at the time.'),
  occasion: z.string(),
  event: z.string().optional().describe('The id of the event at which it was said.'),
  sameUtteranceAs: z.string().optional().describe('The id of another rendering of the same utterance.'),
});

/** An edition as it is given away: `article.json` beside the article. Texts are plain, never HTML; dates are EDTF (ISO 8601-2) or instants with their offset. */
export const articleSchema = z.strictObject({
  $schema: z.string().optional(),
  slug: z.string(),
  language: language.describe('The language of every text here that does not declare another.'),
  direction: z.enum(['rtl', 'ltr']),
  url: url.describe('The article.'),
  editions: z.array(z.strictObject({ language, url })).describe('The story in each language in which it is written, this one included.'),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  place: z.string().describe('The dateline: a key of "places".'),
  published: instant,
  updated: instant,
  zone: z.string().describe('IANA time zone of the dateline.'),
  source: z.strictObject({ agency: z.string(), agencyLanguage: language, headline: z.string(), language, published: instant, note: z.string().describe('What was taken from the dispatch, and on what terms.') }),
  blocks: z.array(block).describe('The text, in order.'),
  quotations: z.array(quotation),
  events: timelineSchema.shape.events,
  people: named,
  places: named,
  corrections: z.array(z.strictObject({ at: instant, text: z.string() })),
});

/** The schema as it is published, for whoever takes the articles. */
export function publishedArticleSchema(): string {
  return JSON.stringify(z.toJSONSchema(articleSchema, { io: 'input' }), null, 2);
}

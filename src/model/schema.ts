import { z } from 'zod';
import { partsOfDay } from './edtf.ts';
import { idPattern } from './ids.ts';

/*
 * The article's shape, for the importer, the press and editors' tools. The browser gets the types alone
 * (article.ts). Structure stands here; what spans several fields is checked in check.ts.
 */

const id = z.string().regex(idPattern, 'ids are lower-case ASCII words joined by hyphens, such as "first-visit"');
const text = z.string().trim().min(1, 'must not be empty');
const edtf = z.string().describe('A date in EDTF, as precise as it is known and no more: 1961, 2000/2001, 2023-09, 2024-06-19, 2000~. Never a guessed 1 January.');
const instant = z.iso.datetime({ offset: true, error: 'must be a date-time with its offset, such as 2024-06-20T12:06:03+03:00' });
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a BCP 47 language tag, such as "ar"');
const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'must be a Wikidata item, such as "Q7747"');
const partOfDay = z.enum(partsOfDay);

/** How well a date or an order is known. */
const basis = z.enum(['explicit', 'derived', 'inferred', 'external']).describe(
  'explicit: stated in the dispatch. derived: worked out from its wording and an anchor. inferred: concluded by the desk. external: known from elsewhere.',
);

const run = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().min(1),
    unprinted: z.literal(true).optional().describe('Signs of the dispatch around a quotation that is set apart, such as its marks: kept, so that a draft holds every letter, and not printed, for a page draws its own.'),
  }),
  z.strictObject({ kind: z.literal('person'), person: id.describe('A person of people.json.'), text }),
  z.strictObject({ kind: z.literal('place'), place: id.describe('A place of places.json.'), text }),
  z.strictObject({ kind: z.literal('event'), event: id.describe('An event of this edition, which these words date or name.'), text }),
  z.strictObject({ kind: z.literal('fragment'), quotation: id, text: text.describe('Words quoted within the reporting: letter for letter a part of that quotation.') }),
  z.strictObject({ kind: z.literal('link'), url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }), text }),
]).describe('A run of a paragraph. Structure instead of offsets, so that editing never breaks an anchor.');

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), id, runs: z.array(run).min(1, 'a paragraph has at least one run') }),
  z.strictObject({ kind: z.literal('heading'), id, text }),
  z.strictObject({ kind: z.literal('quotation'), quotation: id.describe('A quotation of this edition. Its own id is the element\'s.') }),
]);

const quotation = z.strictObject({
  id: id.describe('Stable for ever, and the same in every edition of the story.'),
  text: text.describe('What was said, verbatim, without quotation marks: marks are drawn in the manner of the language around them.'),
  language: language.describe('The language in which the words reached us.'),
  speaker: id.describe('A person of people.json.'),
  role: text.describe('The speaker\'s role at the time, in the edition\'s language.'),
  occasion: text.describe('On what occasion it was said, in the edition\'s language.'),
  event: id.optional().describe('The event at which it was said.'),
  sameUtteranceAs: id.optional().describe('Another quotation that renders the same utterance.'),
});

const reported = z.strictObject({
  wording: text.describe('The dispatch\'s own words for the time.'),
  when: edtf.optional().describe('What those words come to, where that is not the event\'s own "when".'),
  part: partOfDay.optional(),
  basis: basis.exclude(['external']).optional(),
  anchor: id.optional().describe('The event from which a relative wording was reckoned.'),
}).describe('How the dispatch itself gives the time. Never overwritten by what is known from elsewhere: both stand.');

const order = z.strictObject({ before: id.optional(), after: id.optional(), during: id.optional() })
  .refine((o) => Object.keys(o).length > 0, 'give at least one of before, after, during')
  .describe('Where the event stands among its neighbours when only the order is known.');

const event = z.strictObject({
  id: id.describe('Stable for ever, and the same in every edition of the story.'),
  phase: z.enum(['background', 'visit', 'aftermath']).describe('The part of the timeline in which it stands.'),
  title: text,
  note: text.optional(),
  place: id.optional().describe('A place of places.json.'),
  when: edtf.optional().describe('The best-known date. Left out where only the order is known.'),
  part: partOfDay.optional().describe('The part of the day, in the local time of the event.'),
  duration: z.string().optional().describe('ISO 8601, with ~ for "about": PT2H~.'),
  basis,
  order: order.optional(),
  reported: reported.optional(),
  evidence: z.array(id).min(1, 'every event rests on at least one block of the text').describe('The paragraphs, headings and quotations of this edition that report it.'),
});

const source = z.strictObject({
  agency: text,
  agencyLanguage: language.describe('The language of the agency\'s name.'),
  headline: text.describe('The dispatch\'s headline, for the credit.'),
  language,
  published: instant,
  note: text.describe('What was taken from the dispatch and under what licence, in the edition\'s language.'),
});

const proposals = z.record(id, z.strictObject({ names: z.record(language, text) }));

/** What the importer leaves for the desk in an edition that is not ready to be printed. */
export const draftSchema = z.strictObject({
  dispatch: z.string().describe('The decoded dispatch, letter for letter: the offsets of the findings count its UTF-16 units.'),
  people: proposals.describe('People the register does not know yet: move them to people.json, or correct them.'),
  places: proposals,
  findings: z.array(z.strictObject({ kind: z.enum(['quotation', 'moment', 'name']), id: id.optional(), start: z.int(), end: z.int(), confidence: z.number(), reason: z.string() })),
});

/** One edition of a story: the file src/articles/<slug>/<language>.json. */
export const editionSchema = z.strictObject({
  $schema: z.string().optional(),
  slug: id.describe('The folder\'s name, and the address.'),
  language: language.describe('The file\'s name, and the language of every text here that does not declare another.'),
  headline: text,
  standfirst: text,
  byline: text.describe('Who wrote it: a person or a desk.'),
  place: id.describe('The dateline\'s place, of places.json.'),
  published: instant,
  updated: instant,
  zone: z.string().describe('IANA time zone in which the times of the dateline are shown, such as Europe/Istanbul.'),
  source,
  blocks: z.array(block).min(1),
  quotations: z.array(quotation),
  events: z.array(event),
  corrections: z.array(z.strictObject({ at: instant, text })),
  draft: draftSchema.optional().describe('Present in an edition that is not ready: it is printed only with --drafts. Take it out to publish.'),
  retired: z.record(id, id).optional().describe('Ids that were published and are gone, each with the id that stands for it now: links to the old one lead to the new one.'),
});

/** People or places: an id for each, with Wikidata's where it is certain, and names by language. */
export const namesSchema = z.object({ $schema: z.string().optional() }).catchall(z.strictObject({
  wikidata: wikidata.optional(),
  country: id.optional().describe('Of a person: the place whose leader or representative they are.'),
  forms: z.array(text).optional().describe('Other Arabic forms of the name in full, by which dispatches call them.'),
  zone: z.string().optional().describe('Of a place whose clocks matter to readers: its IANA time zone, such as Europe/Moscow.'),
  names: z.record(language, text).describe('The name in each language of the interface.'),
}));

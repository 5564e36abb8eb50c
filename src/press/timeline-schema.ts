import { z } from 'zod';

const place = z.strictObject({ id: z.string(), name: z.string() });

/** The timeline of an edition as it is given away: `timeline.json` beside the article. The dates are EDTF (ISO 8601-2), as in the article. */
export const timelineSchema = z.strictObject({
  $schema: z.string().optional(),
  slug: z.string(),
  language: z.string().describe('BCP 47: the language of all texts here.'),
  headline: z.string(),
  url: z.string().describe('The article.'),
  updated: z.iso.datetime({ offset: true }),
  events: z.array(z.strictObject({
    id: z.string().describe('Stable for ever, and the same in every edition.'),
    url: z.string().describe('The event\'s own page.'),
    phase: z.enum(['background', 'visit', 'aftermath']),
    title: z.string(),
    note: z.string().optional(),
    date: z.string().describe('The date in words, as precise as it is known.'),
    when: z.string().optional().describe('EDTF. Left out where only the order is known.'),
    part: z.string().optional().describe('The part of the day, in the local time of the event.'),
    duration: z.string().optional().describe('ISO 8601, with ~ for "about".'),
    basis: z.enum(['explicit', 'derived', 'inferred', 'external']).describe('How the date is known.'),
    order: z.strictObject({ before: z.string().optional(), after: z.string().optional(), during: z.string().optional() }).optional(),
    reported: z.strictObject({ wording: z.string(), when: z.string().optional(), part: z.string().optional(), basis: z.string().optional(), anchor: z.string().optional() }).optional().describe('How the dispatch itself gives the time.'),
    place: place.optional(),
    quotations: z.array(z.strictObject({ id: z.string(), speaker: z.string(), text: z.string(), url: z.string() })).describe('What was said there.'),
  })).describe('In the order of time.'),
});

/** The schema as it is published, for whoever takes the timelines. */
export function publishedTimelineSchema(): string {
  return JSON.stringify(z.toJSONSchema(timelineSchema, { io: 'input' }), null, 2);
}

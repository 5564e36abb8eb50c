import { createEvents, type DateArray, type DurationObject, type EventAttributes } from 'ics';
import type { z } from 'zod';
import { type Address, formatAddress } from '#model/address.ts';
import { type Edition, type Names, nameIn, type NewsEvent } from '#model/article.ts';
import { earliest, latest, parseEdtf } from '#model/edtf.ts';
import { timeline } from '#model/timeline.ts';
import { isLanguage, sourceLanguage } from '#strings/languages.ts';
import { loadWords, type Words } from '#strings/words.ts';
import { timelineSchemaPath } from './timeline-path.ts';
import type { timelineSchema } from './timeline-schema.ts';

type TimelineFile = z.infer<typeof timelineSchema>;

/** What the files of a timeline are made from. `host` is the site's URL with its base and no slash at its end. */
export interface TimelineJob {
  edition: Edition;
  people: Names;
  places: Names;
  host: string;
}

/** An edition's timeline to take away, as the texts of `timeline.json` and `timeline.ics` (RFC 5545; events with a date only). */
export async function timelineFiles(job: TimelineJob): Promise<{ json: string; ics: string }> {
  const words = await loadWords(isLanguage(job.edition.language) ? job.edition.language : sourceLanguage);
  const events = timeline(job.edition.events).flatMap((part) => part.events);
  return { json: JSON.stringify(asJson(job, events, words), null, 2), ics: asCalendar(job, events, words) };
}

function asJson(job: TimelineJob, events: NewsEvent[], words: Words): TimelineFile {
  const { edition, host } = job;
  const { slug, language } = edition;
  const url = (address: Address) => host + formatAddress(address);
  return {
    $schema: `${host}/${timelineSchemaPath}`,
    slug,
    language,
    headline: edition.headline,
    url: url({ page: 'article', language, slug }),
    updated: edition.updated,
    events: timelineEvents(job, events, words),
  };
}

/** Events in the form in which they are given away, in their order. */
export function timelineEvents({ edition, people, places, host }: TimelineJob, events: readonly NewsEvent[], words: Words): TimelineFile['events'] {
  const { slug, language } = edition;
  const url = (address: Address) => host + formatAddress(address);
  return events.map(({ place, ...event }) => ({
    ...withoutEvidence(event),
    url: url({ page: 'event', language, slug, id: event.id }),
    date: dateInWords(edition, event, words),
    ...(place !== undefined && places[place] ? { place: { id: place, name: nameIn(places[place], language, language).text } } : {}),
    quotations: edition.quotations.filter((quotation) => quotation.event === event.id).map(({ id, text, speaker }) => ({
      id,
      speaker: people[speaker] ? nameIn(people[speaker], language, language).text : speaker,
      text,
      url: url({ page: 'quotation', language, slug, id }),
    })),
  }));
}

/** Where the text reports an event matters within the article only. */
function withoutEvidence<T extends { evidence: string[] }>(event: T): Omit<T, 'evidence'> {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'evidence')) as Omit<T, 'evidence'>;
}

function asCalendar({ edition, places, host }: TimelineJob, events: NewsEvent[], words: Words): string {
  const { slug, language } = edition;
  const entries = events.flatMap((event): EventAttributes[] => {
    const span = event.when === undefined ? undefined : spanOf(event.when);
    if (!span) return [];
    const place = event.place === undefined ? undefined : places[event.place];
    const page = host + formatAddress({ page: 'event', language, slug, id: event.id });
    const date = dateInWords(edition, event, words);
    return [{
      ...span,
      uid: `${language}.${slug}.${event.id}@khabar`,
      title: coarse(event.when ?? '') ? words.t(($) => $.page.eventTitle, { title: event.title, date }) : event.title,
      description: [event.note, date, words.t(($) => $.basis[event.basis])].filter(Boolean).join('\n'),
      ...(place ? { location: nameIn(place, language, language).text } : {}),
      url: page,
      transp: 'TRANSPARENT',
      busyStatus: 'FREE',
    }];
  });
  const { error, value } = createEvents(entries, { calName: edition.headline, productId: '-//Khabar//Timeline//AR', method: 'PUBLISH' });
  if (error || value === null) throw new Error(`the calendar of ${language}/${slug} could not be made`, { cause: error });
  // When the entry was made, for a calendar, is when the edition was: the same edition gives the same file.
  const lines = value.replace(/\r\n[\t ]/g, '').replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${stamp(edition.updated)}`).split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

/** A line in pieces of at most 75 octets of UTF-8 (RFC 5545, 3.1): the library counts characters, and an Arabic one has two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A moment as UTC, anything coarser as whole days with the day after the last as its end; undefined for an open end. */
function spanOf(when: string): (Pick<EventAttributes, 'start' | 'startInputType' | 'startOutputType'> & ({ end: DateArray } | { duration: DurationObject })) | undefined {
  const edtf = parseEdtf(when);
  const [start, end] = [earliest(edtf), latest(edtf)];
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  if (edtf.kind === 'moment') return { start, startInputType: 'utc', startOutputType: 'utc', duration: { minutes: 0 } };
  return { start: dayOf(start), end: dayOf(end + 1) };
}

function coarse(when: string): boolean {
  const { kind } = parseEdtf(when);
  return kind !== 'day' && kind !== 'moment';
}

/** An event's date in words, as precise as it is known. */
export function dateInWords({ zone }: Edition, { when, part }: Pick<NewsEvent, 'when' | 'part'>, { t, format }: Words): string {
  return when === undefined ? t(($) => $.timeline.undated) : format.when(parseEdtf(when), part, zone);
}

function dayOf(time: number): [number, number, number] {
  const day = new Date(time);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

/** An instant in the form of RFC 5545: `20240620T090603Z`. */
function stamp(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');
}

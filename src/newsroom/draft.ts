import type { z } from 'zod';
import type { Block, Edition, NewsEvent, Quotation } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { draftSchema } from '#model/schema.ts';
import { isPrinted } from '#model/unprinted.ts';
import type { Dispatch, FoundMoment, FoundQuotation, Passage, Reading } from './findings.ts';
import { placeOf } from './draft-place.ts';
import { eventTitle } from './event-title.ts';
import { latinId } from './latin-ids.ts';
import { startOfDay } from './paper/stamp.ts';
import { known } from './registry/registry.ts';
import { Refusal } from './refusal.ts';
import { clean } from './runs.ts';
import { blocksOf } from './set-apart.ts';

type Draft = z.infer<typeof draftSchema>;

/**
 * The draft of an edition: the dispatch's own words in paragraphs, each sure quotation in its place with its speaker,
 * each dated wording an event. What is not sure stays plain text and stands in the draft's findings for the desk.
 * Throws a `Refusal` where the dispatch has no date of publication, which an article cannot be without.
 */
export function draftEdition(reading: Reading, slug: string): Edition {
  const { dispatch } = reading;
  const { published } = dispatch;
  if (published === undefined) throw new Refusal(1, 'no date of publication was found', 'an article cannot be without one', 'Give it: --published 2024-06-20T12:06:00+03:00.');
  const zone = dispatch.agency?.zone ?? 'Etc/UTC';
  const instantFrom = (time: string) => (time.includes('T') ? time : startOfDay(time, zone));
  const instant = instantFrom(published);
  const updated = dispatch.updated === undefined ? instant : instantFrom(dispatch.updated);
  const headline = clean(dispatch.headline?.text ?? '');
  const people: Draft['people'] = {};
  const sure = reading.quotations.filter((quotation) => quotation.speaker !== null);
  const quotations = sure.map((found, index): Quotation & { found: FoundQuotation } => ({
    found,
    id: `quotation-${index + 1}`,
    text: clean(found.text).trim(),
    language: 'ar',
    speaker: personId(found, people),
    role: clean(found.role ?? 'الصفة غير محددة'),
    occasion: headline,
  }));
  const passages = [dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []).toSorted((one, other) => one.start - other.start);
  const paragraphs = passages.map((passage, index) => ({ passage, id: `paragraph-${index + 1}`, blocks: blocksOf(passage, `paragraph-${index + 1}`, quotations, reading) }));
  const blocks = paragraphs.flatMap((paragraph) => paragraph.blocks);
  const placed = new Set(blocks.flatMap((block) => (block.kind === 'quotation' ? block.quotation : [])));
  const place = placeOf(dispatch);
  return {
    slug,
    language: 'ar',
    headline: headline,
    standfirst: standfirstOf(dispatch),
    byline: dispatch.agency?.name ?? 'وكالات',
    place: place.id,
    published: instant,
    updated: Date.parse(updated) > Date.parse(instant) ? updated : instant,
    zone,
    source: { agency: dispatch.agency?.name ?? 'وكالات', agencyLanguage: 'ar', headline: headline, language: 'ar', published: instant, note: 'نص البرقية كما ورد. يُراجع حق النشر قبل النشر.' },
    blocks,
    quotations: tied(reading, quotations.filter(({ id }) => placed.has(id))),
    events: eventsOf(reading, paragraphs),
    corrections: [],
    draft: { dispatch: dispatch.text, people, places: place.proposed, findings: findingsOf(reading, quotations.filter(({ id }) => placed.has(id))) },
  };
}

/** The lead, or what stands for it, without its dateline. */
function standfirstOf({ lead, body, headline, dateline }: Dispatch): string {
  const passage = lead ?? body[0] ?? headline;
  const dated = passage !== undefined && dateline?.start === passage.start && dateline.end < passage.end;
  return clean(passage?.text.slice(dated ? dateline.end - passage.start : 0) ?? '').trim();
}

/** The quotations without the desk's findings, each tied to the first of those set apart that gives the same utterance: a headline's, which ties others to itself, is not. */
function tied(reading: Reading, placed: readonly (Quotation & { found: FoundQuotation })[]): Quotation[] {
  const utterance = (found: FoundQuotation): FoundQuotation => {
    const same = found.sameUtteranceAs === undefined ? undefined : reading.quotations[found.sameUtteranceAs];
    return same ? utterance(same) : found;
  };
  const first = new Map<FoundQuotation, string>();
  return placed.map(({ found, ...quotation }) => {
    const said = utterance(found);
    const sameUtteranceAs = first.get(said);
    if (sameUtteranceAs !== undefined) return { ...quotation, sameUtteranceAs };
    first.set(said, quotation.id);
    return quotation;
  });
}

function personId(found: FoundQuotation, people: Draft['people']): string {
  if (found.person !== undefined) return found.person;
  const name = found.speaker ?? '';
  const taken = Object.keys(people).find((id) => people[id]?.names.ar === clean(name));
  if (taken !== undefined) return taken;
  const wanted = latinId(name, `speaker-${Object.keys(people).length + 1}`);
  const id = known.some((entry) => entry.id === wanted) || wanted in people ? `${wanted}-${Object.keys(people).length + 2}` : wanted;
  people[id] = { names: { ar: clean(name) } };
  return id;
}

function eventsOf(reading: Reading, paragraphs: readonly { passage: Passage; blocks: Block[]; id: string }[]): NewsEvent[] {
  const { dateline } = reading.dispatch;
  const ofDateline = ({ start, end }: FoundMoment) => dateline !== undefined && start >= dateline.start && end <= dateline.end;
  const dated = reading.moments.filter((moment) => moment.kind === 'date' && moment.edtf !== null && readable(moment.edtf) && !ofDateline(moment));
  return dated.flatMap((moment: FoundMoment, index): NewsEvent[] => {
    const at = paragraphs.find(({ passage }) => passage.start <= moment.start && moment.end <= passage.end);
    const block = at?.blocks.find(isPrinted);
    if (!at || !block) return [];
    return [{
      id: `event-${index + 1}`,
      phase: 'visit',
      title: eventTitle(at.passage, moment, dateline?.end ?? 0, reading.quotations),
      when: whenOf(moment),
      ...(moment.part === undefined ? {} : { part: moment.part }),
      basis: moment.basis,
      reported: { wording: clean(moment.wording), basis: moment.basis },
      evidence: [block.kind === 'quotation' ? block.quotation : block.id],
    }];
  });
}

/** The date of an event, with ~ where it is only about then. */
function whenOf({ edtf, about }: FoundMoment): string {
  return `${edtf ?? ''}${about && !edtf?.includes('/') ? '~' : ''}`;
}

function readable(edtf: string): boolean {
  try {
    parseEdtf(edtf);
    return true;
  } catch {
    return false;
  }
}

/** The desk's findings in the order of their kinds; a quotation that stands in a place of its own has its id. */
function findingsOf(reading: Reading, quotations: readonly { id: string; found: FoundQuotation }[]): Draft['findings'] {
  return [
    ...reading.quotations.map((found) => ({ kind: 'quotation' as const, id: quotations.find((one) => one.found === found)?.id, start: found.start, end: found.end, confidence: found.confidence, reason: found.reason })),
    ...reading.moments.map(({ start, end, confidence, reason }) => ({ kind: 'moment' as const, start, end, confidence, reason })),
    ...reading.names.map(({ start, end, confidence, reason }) => ({ kind: 'name' as const, start, end, confidence, reason })),
  ].map(({ ...finding }) => JSON.parse(JSON.stringify(finding)) as Draft['findings'][number]);
}

import type { z } from 'zod';
import type { Block, Edition, NewsEvent, Paragraph, Quotation } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { draftSchema } from '#model/schema.ts';
import type { FoundMoment, FoundQuotation, Passage, Reading } from './findings.ts';
import { latinId } from './latin-ids.ts';
import { known } from './registry/registry.ts';
import { Refusal } from './refusal.ts';
import { clean, plainRuns } from './runs.ts';

type Draft = z.infer<typeof draftSchema>;

/** Quotations of fewer words, or within a sentence, stay in their paragraph. */
const shortest = 5;

/**
 * The draft of an edition: the dispatch's own words in paragraphs, each sure quotation in its place with its speaker,
 * each dated wording an event. What is not sure stays plain text and stands in the draft's findings for the desk.
 * Throws a `Refusal` where the dispatch has no date of publication, which an article cannot be without.
 */
export function draftEdition(reading: Reading, slug: string, published = reading.dispatch.published): Edition {
  const { dispatch } = reading;
  if (published === undefined) throw new Refusal(1, 'no date of publication was found', 'an article cannot be without one', 'Give it: --published 2024-06-20T12:06:00+03:00.');
  const instant = published.includes('T') ? published : `${published}T00:00:00+00:00`;
  const headline = clean(dispatch.headline?.text ?? '');
  const people: Draft['people'] = {};
  const sure = reading.quotations.filter((quotation) => quotation.speaker !== null);
  const quotations = sure.map((found, index): Quotation & { found: FoundQuotation } => ({
    found,
    id: `quotation-${index + 1}`,
    text: clean(found.text).trim(),
    language: 'ar',
    speaker: personId(found, people),
    role: clean(found.role ?? found.speaker ?? ''),
    occasion: headline,
  }));
  quotations.forEach((quotation) => {
    const same = quotation.found.sameUtteranceAs === undefined ? undefined : quotations.find(({ found }) => found === reading.quotations[quotation.found.sameUtteranceAs ?? -1]);
    if (same) quotation.sameUtteranceAs = same.id;
  });
  const passages = [dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []).toSorted((one, other) => one.start - other.start);
  const paragraphs = passages.map((passage, index) => ({ passage, id: `paragraph-${index + 1}`, blocks: blocksOf(passage, `paragraph-${index + 1}`, quotations, reading) }));
  const blocks = paragraphs.flatMap((paragraph) => paragraph.blocks);
  const placed = new Set(blocks.flatMap((block) => (block.kind === 'quotation' ? block.quotation : [])));
  const placeName = reading.names.find(({ kind, id }) => kind === 'place' && id !== undefined);
  const places: Draft['places'] = placeName ? {} : { 'unknown-place': { names: { ar: 'غير محدد' } } };
  return {
    slug,
    language: 'ar',
    headline: headline,
    standfirst: clean((dispatch.lead ?? dispatch.body[0] ?? dispatch.headline)?.text ?? ''),
    byline: dispatch.agency?.name ?? 'وكالات',
    place: placeName?.id ?? 'unknown-place',
    published: instant,
    updated: dispatch.updated?.includes('T') && dispatch.updated >= instant ? dispatch.updated : instant,
    zone: dispatch.agency?.zone ?? 'Etc/UTC',
    source: { agency: dispatch.agency?.name ?? 'وكالات', agencyLanguage: 'ar', headline: headline, language: 'ar', published: instant, note: 'نص البرقية كما ورد. يُراجع حق النشر قبل النشر.' },
    blocks,
    quotations: quotations.filter(({ id }) => placed.has(id)).map((quotation) => withoutLost(quotation, placed)),
    events: eventsOf(reading, paragraphs),
    corrections: [],
    draft: { dispatch: dispatch.text, people, places, findings: findingsOf(reading, quotations) },
  };
}

/** The quotation without the desk's finding, and without a tie to one that stands in no place of its own. */
function withoutLost({ id, text, language, speaker, role, occasion, sameUtteranceAs }: Quotation, placed: ReadonlySet<string>): Quotation {
  return { id, text, language, speaker, role, occasion, ...(sameUtteranceAs !== undefined && placed.has(sameUtteranceAs) ? { sameUtteranceAs } : {}) };
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

/** A paragraph of the dispatch as blocks: its text up to a quotation, the quotation, and the text after it. No letter is lost. */
function blocksOf(passage: Passage, id: string, quotations: readonly (Quotation & { found: FoundQuotation })[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let from = passage.start;
  const text = (until: number, final: boolean) => {
    const runs = plainRuns(reading, from, until);
    if (runs.length === 0) return;
    const paragraph: Paragraph = { kind: 'paragraph', id: blocks.length === 0 ? id : `${id}-${blocks.length + 1}`, runs };
    // A lone full stop after a quotation belongs to it.
    if (/[\p{L}\p{N}]/u.test(runs.map((run) => run.text).join('')) || (final && blocks.length === 0)) blocks.push(paragraph);
  };
  for (const quotation of quotations) {
    const { found } = quotation;
    if (found.start < passage.start || found.end > passage.end || found.kind !== 'direct' || quotation.text.split(/\s+/).length < shortest) continue;
    text(found.start, false);
    blocks.push({ kind: 'quotation', quotation: quotation.id });
    from = found.end;
  }
  text(passage.end, true);
  return blocks;
}

function eventsOf(reading: Reading, paragraphs: readonly { passage: Passage; blocks: Block[]; id: string }[]): NewsEvent[] {
  const dated = reading.moments.filter((moment) => moment.kind === 'date' && moment.edtf !== null && readable(moment.edtf));
  return dated.flatMap((moment: FoundMoment, index): NewsEvent[] => {
    const at = paragraphs.find(({ passage }) => passage.start <= moment.start && moment.end <= passage.end);
    const [block] = at?.blocks ?? [];
    if (!at || !block) return [];
    return [{
      id: `event-${index + 1}`,
      phase: 'visit',
      title: sentenceAround(at.passage, moment),
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

/** The clause around a wording, to be rewritten by the desk as a title. */
function sentenceAround({ text, start }: Passage, moment: FoundMoment): string {
  const [from, to] = [moment.start - start, moment.end - start];
  const begin = Math.max(0, ...['،', '.', '؛', ':', '"', '«'].map((sign) => text.lastIndexOf(sign, from - 1) + 1));
  const ends = ['،', '.', '؛', ':', '"', '»'].map((sign) => text.indexOf(sign, to)).filter((at) => at !== -1);
  return clean(text.slice(begin, Math.min(text.length, ...ends))).trim() || clean(moment.wording);
}

function findingsOf(reading: Reading, quotations: readonly { id: string; found: FoundQuotation }[]): Draft['findings'] {
  return [
    ...reading.quotations.map((found) => ({ kind: 'quotation' as const, id: quotations.find((one) => one.found === found)?.id, start: found.start, end: found.end, confidence: found.confidence, reason: found.reason })),
    ...reading.moments.map(({ start, end, confidence, reason }) => ({ kind: 'moment' as const, start, end, confidence, reason })),
    ...reading.names.map(({ start, end, confidence, reason }) => ({ kind: 'name' as const, start, end, confidence, reason })),
  ].map(({ ...finding }) => JSON.parse(JSON.stringify(finding)) as Draft['findings'][number]);
}

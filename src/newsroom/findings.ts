import type { PartOfDay } from '#model/edtf.ts';

/*
 * What the newsroom's steps hand to each other. Every offset counts UTF-16 units of the decoded file (a byte-order
 * mark is not part of it; line ends are kept as they came), so that every finding can be traced to the letter.
 */

/** A stretch of the decoded file: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A part of the dispatch as it stands there: `text` is the file from `start` to `end`, with a space for each character of a line end within a paragraph that was broken into lines. */
export interface Passage extends Span {
  text: string;
  /** The line of the file on which it begins, counted from 1. */
  line: number;
}

/** Something an editor should look at. */
export interface DeskWarning {
  line: number;
  what: string;
  start?: number;
  end?: number;
}

/** A raw dispatch, told apart into its parts. Each passage is a slice of `text`; nothing is lost between them but white space. */
export interface Dispatch {
  /** The decoded file, unchanged. */
  text: string;
  encoding: string;
  headline: Passage | undefined;
  lead: Passage | undefined;
  /** The paragraphs of the report, without the lead, metadata, furniture and credit. */
  body: Passage[];
  /** Lines of dates, sections and languages that a site put beside the report. */
  metadata: Passage[];
  /** Page furniture, rights notices, teasers of other stories. */
  furniture: Passage[];
  credit: Passage | undefined;
  /** Place, date and agency at the head of the report: القاهرة (رويترز) -. They stand in the headline, the lead, the body or the metadata as well. */
  dateline: Passage | undefined;
  /** The agency's id in agencies.json, and how it was known. */
  agency: { id: string; name: string; language: string; zone: string; reason: string } | undefined;
  /** When it was published and last updated: ISO 8601 with the offset of the agency's zone. */
  published: string | undefined;
  updated: string | undefined;
  warnings: DeskWarning[];
}

/** A name found in the dispatch. */
export interface FoundName extends Span {
  text: string;
  kind: 'person' | 'place' | 'organisation' | 'title';
  /** The id in people.json or places.json; undefined for a name that is proposed. */
  id: string | undefined;
  /** The fullest form of the name in this dispatch. */
  fullest: string;
  confidence: number;
  reason: string;
}

/** Words that somebody is reported to have said, without their marks. */
export interface FoundQuotation extends Span {
  text: string;
  kind: 'direct' | 'mixed' | 'fragment';
  /** The fullest form of the speaker's name in the dispatch, else the description; null where it is not certain enough. */
  speaker: string | null;
  /** The speaker's id in people.json. */
  person: string | undefined;
  /** The description that goes with the name there: "الرئيس الروسي". */
  role: string | undefined;
  candidates: string[];
  /** From 0 to 1. */
  confidence: number;
  reason: string;
  /** The cue's own words: "وقال", "بحسب". */
  cue: string | undefined;
  /** The index, in the same list, of an earlier quotation that renders the same utterance. */
  sameUtteranceAs: number | undefined;
}

/** Wording that says when something was, how long it took, or after what. */
export interface FoundMoment extends Span {
  /** Exactly the file from start to end. */
  wording: string;
  kind: 'date' | 'duration' | 'order';
  /** As precise as it is known; null where the wording gives no date. */
  edtf: string | null;
  part: PartOfDay | undefined;
  /** Whether it is only about then (قبل نحو عامين), or counted from what is: a draft's date has ~, `edtf` stands without it. */
  about?: true;
  /** ISO 8601, with ~ for "about". */
  duration: string | undefined;
  /** Which way an order points. */
  order: 'before' | 'after' | 'during' | undefined;
  /** explicit: stated; derived: worked out from wording and anchor; inferred: concluded. */
  basis: 'explicit' | 'derived' | 'inferred';
  precision: 'decade' | 'year' | 'month' | 'week' | 'day' | 'part' | 'time' | 'duration' | 'order' | 'none';
  /** What a relative wording was reckoned from: 'published' or an absolute EDTF date; null where it needs none. */
  anchor: string | null;
  confidence: number;
  reason: string;
}

/** Everything the newsroom read in one dispatch. */
export interface Reading {
  dispatch: Dispatch;
  quotations: FoundQuotation[];
  moments: FoundMoment[];
  names: FoundName[];
  warnings: DeskWarning[];
}

import { type Folded, sourceSpan } from '#model/fold.ts';
import { crossCheck } from './cross-check.ts';
import type { DeskWarning, Dispatch, FoundMoment, Passage, Span } from '../findings.ts';
import { joinMoments } from './moment-joins.ts';
import { momentNeeds, momentPatterns } from './moment-patterns.ts';
import { followReferences } from './moment-references.ts';
import { senseOf, type Kind, type Surroundings } from './moment-senses.ts';
import { ordersIn } from './order-moments.ts';
import { isNoDate } from './no-moment.ts';
import { foldedPassage } from '../language/folded-passages.ts';
import { matchesOf } from '../language/folded-patterns.ts';
import { kept } from '../language/kept-words.ts';
import { phase } from './moment-words.ts';
import type { Reference, Sense } from './sense-makers.ts';
import { yearOfText } from './year-of-text.ts';
import { inDateline, stampMoments } from './stamp-moments.ts';
import { isOfTitle, titlesIn } from './titled-moments.ts';
import { writtenDay } from './written-day.ts';

/** Every wording of time in the dispatch, in its order, with what it comes to and how. `quoted` are stretches somebody is quoted in, where they are known. */
export function findMoments(dispatch: Dispatch, quoted?: readonly Span[]): { moments: FoundMoment[]; warnings: DeskWarning[] } {
  const published = dispatch.published;
  const passages = [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []).toSorted((one, other) => one.start - other.start);
  const stamped = stampMoments(dispatch);
  const first = passages.find(({ start }) => start > (dispatch.headline?.start ?? -1));
  const apart = ({ start, end }: Span) => stamped.every((stamp) => end <= stamp.start || start >= stamp.end);
  const when = { published, written: writtenDay(passages, published), year: published === undefined ? yearOfText(passages) : undefined };
  const titles = quoted === undefined ? [] : titlesIn(passages, quoted);
  const references = new Map<FoundMoment, Reference>();
  const found = [...stamped, ...passages.flatMap((passage) => inPassage(passage, when, references)).filter((moment) => apart(moment) && !isOfTitle(moment, titles))].toSorted((one, other) => one.start - other.start);
  followReferences(found, references);
  const moments = joinMoments(found.filter((moment) => moment.edtf !== null || !leaning.has(references.get(moment)?.way ?? 'year')), dispatch.text).filter((moment) => moment.reason.startsWith('the stamp') || !(first && inDateline(moment, first, dispatch.text)));
  for (const moment of moments) {
    if (moment.anchor === null || !quoted?.some(({ start, end }) => start <= moment.start && moment.end <= end)) continue;
    moment.confidence = round(moment.confidence * 0.8);
    moment.reason += '; said by somebody, whose day may be another';
  }
  const line = (start: number) => passages.findLast((passage) => passage.start <= start)?.line ?? 1;
  return { moments, warnings: crossCheck(moments, dispatch, line) };
}

/** What leans on a date, and finds none, says nothing: he denies it "the next day". */
const leaning: ReadonlySet<Reference['way']> = new Set(['same', 'next', 'previous', 'after', 'span']);

/** What must stand within one word, wherever it does, for kinds of wording to be there: patterns that match no white space. */
const ofOneWord = [...new Set(Object.values(momentNeeds).flat())].filter(({ source }) => !/\\s|\[\^|[\s.]/.test(source));

/** The kinds of wording in the order in which they are tried, with what each needs: of one word by its place in `ofOneWord`, and of the text. */
const wordings = (Object.entries(momentPatterns) as [Kind, RegExp][]).map(([kind, pattern]) => {
  const needs = [momentNeeds[kind] ?? []].flat();
  return { kind, pattern, inWord: needs.map((need) => ofOneWord.indexOf(need)).filter((place) => place >= 0), inText: needs.filter((need) => !ofOneWord.includes(need)) };
});

/** Most words fulfil none of them, and are asked but once. */
const anyOfOneWord = new RegExp(ofOneWord.map(({ source }) => source).join('|'));

/** Which of `ofOneWord` a word fulfils. */
const fulfilledBy = kept((word): readonly number[] => (anyOfOneWord.test(word) ? ofOneWord.flatMap((need, place) => (isIn(word, need) ? place : [])) : []));

/** Which of `ofOneWord` a text fulfils, 1 at the place of each: words return, and what they fulfil is known. */
function fulfilledIn(text: string): Uint8Array {
  const fulfilled = new Uint8Array(ofOneWord.length);
  for (const word of text.match(/\S+/g) ?? []) for (const place of fulfilledBy(word)) fulfilled[place] = 1;
  return fulfilled;
}

function inPassage(passage: Passage, when: Pick<Surroundings, 'published' | 'written' | 'year'>, references: Map<FoundMoment, Reference>): FoundMoment[] {
  const folded = foldedPassage(passage.text.replace(/[\u00a0\u202f\t]/g, ' '));
  const taken = new Uint8Array(folded.text.length);
  const found: FoundMoment[] = [];
  const free = (start: number, end: number) => !taken.subarray(start, end).includes(1);
  const fulfilled = fulfilledIn(folded.text);
  const holds = asked(folded.text);
  for (const { kind, pattern, inWord, inText } of wordings) {
    // Most paragraphs hold no month and no year: what needs one is not tried there.
    if (inWord.some((place) => fulfilled[place] === 0) || !inText.every(holds)) continue;
    for (const match of matchesOf(pattern, folded.text)) {
      const begin = match.index + leadLength(kind, match[0]);
      const end = match.index + match[0].length;
      const [before, after] = [folded.text.slice(Math.max(0, match.index - 160), match.index), folded.text.slice(end, end + 120)];
      if (!free(begin, end) || isNoDate(kind, match[0], before, after)) continue;
      const meant = senseOf(kind, match.groups ?? {}, match[0], { ...when, before, after });
      if (!meant) continue;
      taken.fill(1, begin, end);
      const { refers, ...sense } = meant;
      const moment = placed(passage, folded, begin, end, sense);
      if (refers) references.set(moment, refers);
      found.push(moment);
    }
  }
  for (const { start, end, order } of ordersIn(folded.text)) {
    // أثر is "effect", إثر "after".
    if (!free(start, end) || passage.text.slice(sourceSpan(folded, start, end).start).startsWith('أثر')) continue;
    found.push({ ...placed(passage, folded, start, end, { edtf: null, basis: 'explicit', precision: 'order', anchor: null, confidence: 0.8, reason: 'an order word and a thing that happened', kind: 'order' }), order });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Whether a text holds what is asked for, each asked but once: a dozen kinds of wording need a month. */
function asked(text: string): (pattern: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const held = isIn(text, pattern);
    known.set(pattern, held);
    return held;
  };
}

function isIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function placed(passage: Passage, folded: Folded, begin: number, end: number, sense: Omit<Sense, 'refers'>): FoundMoment {
  const span = sourceSpan(folded, begin, end);
  const wording = passage.text.slice(span.start, span.end);
  return { start: passage.start + span.start, end: passage.start + span.end, wording, kind: sense.kind ?? 'date', part: undefined, duration: undefined, order: undefined, ...sense };
}

const phased = new RegExp(`^${phase}\\s`, 'u');

/** Words of a pattern that only tell where a date may stand, and are no part of its wording. */
function leadLength(kind: Kind, text: string): number {
  if (kind === 'monthAlone') return /^(?:في|خلال|حتي|بحلول|منذ|دوره)\s+/.exec(text)?.[0].length ?? 0;
  if (kind === 'yearAlone') return phased.test(text) ? 0 : text.search(/\d/);
  if (kind === 'yearRange') return /^بين\s+/.exec(text)?.[0].length ?? 0;
  return 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

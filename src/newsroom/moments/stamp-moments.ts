import { foldWithOffsets, sourceSpan } from '#model/fold.ts';
import { dayOfIso } from '../language/calendar-days.ts';
import { anyOf, monthNumbers } from '../language/month-names.ts';
import type { Dispatch, FoundMoment, Passage, Span } from '../findings.ts';
import { agencyOf } from '../paper/agencies.ts';

/** The stamps of the metadata: the dispatch's own publication and update. */
export function stampMoments({ published, updated, metadata, text, lead, body }: Dispatch): FoundMoment[] {
  return [published, updated].flatMap((edtf) => {
    if (edtf === undefined) return [];
    const day = dayOfIso(edtf);
    const written = metadata.flatMap((passage) => {
      const match = new RegExp(`0?${day.day}[./-]0?${day.month}[./-]${day.year}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?|${edtf.slice(0, 10)}`).exec(passage.text);
      return match ? [{ start: passage.start + match.index, end: passage.start + match.index + match[0].length }] : [];
    });
    const [place] = written.length > 0 ? written : stampInDateline(edtf, lead && body[0] && body[0].start < lead.start ? body[0] : (lead ?? body[0]), text);
    if (!place) return [];
    const wording = text.slice(place.start, place.end);
    // A dateline without an hour is the day alone: the hour is another line's, or an editor's.
    const timed = edtf.includes('T') && (written.length > 0 || /\p{Nd}:\p{Nd}/u.test(text.slice(place.start, place.end + 20)));
    return [{ ...place, wording, kind: 'date' as const, edtf: timed ? edtf : edtf.slice(0, 10), part: undefined, duration: undefined, order: undefined, basis: 'explicit' as const, precision: timed ? ('time' as const) : ('day' as const), anchor: null, confidence: 0.99, reason: 'the stamp of the dispatch, in its agency\u2019s zone' }];
  }).slice(0, 1);
}

/** Whether a moment is the day of the dateline that opens the report: it is the stamp's, or has no year to be reckoned with. رام الله 20-6-2024 وفا-, الجزائر، 20 يونيو (وأج) -. */
export function inDateline({ start, end, precision, wording }: FoundMoment, first: Passage, text: string): boolean {
  if ((precision !== 'day' && precision !== 'none') || !/\p{Nd}/u.test(wording) || start < first.start || start - first.start > 50) return false;
  if (!/^[^.،,]*(?:[،,]\s?)?$/u.test(text.slice(first.start, start))) return false;
  const closed = /^\s?(?:م|هـ)?[.)]?\s?(?<agency>\p{L}{2,12})?\s?[(/–—-]/u.exec(text.slice(end, end + 18));
  return closed !== null && (closed.groups?.agency === undefined || agencyOf(closed.groups.agency) !== undefined);
}

const months = anyOf(monthNumbers.keys());
const dateline = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${months})(?:[\\s/]{1,2}(?:${months}))?(?:[،,]?\\s(\\d{4}))?(?![\\p{L}\\d])`, 'u');

/** The date in the dateline that opens the report. */
function stampInDateline(edtf: string, first: Passage | undefined, text: string): Span[] {
  if (!first) return [];
  const { year, month, day } = dayOfIso(edtf);
  const folded = foldWithOffsets(text.slice(first.start, Math.min(first.end, first.start + 90)));
  const match = dateline.exec(folded.text);
  const same = match && Number(match[1]) === day && monthNumbers.get((match[2] ?? '').replace(/\s+/g, ' ')) === month && (match[3] === undefined || Number(match[3]) === year);
  // Only a dateline, which a dash, a bracket or a stroke closes: a date in the sentence is the report's own.
  if (!same || !/^\s?[(/–—:-]/.test(folded.text.slice(match.index + match[0].length))) return [];
  const span = sourceSpan(folded, match.index, match.index + match[0].length);
  return [{ start: first.start + span.start, end: first.start + span.end }];
}

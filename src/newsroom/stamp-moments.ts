import { dayOfIso } from './calendar-days.ts';
import type { Dispatch, FoundMoment } from './findings.ts';

/** The stamps of the metadata: the dispatch's own publication and update. */
export function stampMoments({ published, updated, metadata, text }: Dispatch): FoundMoment[] {
  return [published, updated].flatMap((edtf) => {
    if (edtf === undefined) return [];
    const day = dayOfIso(edtf);
    const written = metadata.flatMap((passage) => {
      const match = new RegExp(`0?${day.day}[./-]0?${day.month}[./-]${day.year}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?|${edtf.slice(0, 10)}`).exec(passage.text);
      return match ? [{ start: passage.start + match.index, end: passage.start + match.index + match[0].length }] : [];
    });
    const [place] = written;
    if (!place) return [];
    return [{ ...place, wording: text.slice(place.start, place.end), kind: 'date' as const, edtf, part: undefined, duration: undefined, order: undefined, basis: 'explicit' as const, precision: edtf.includes('T') ? ('time' as const) : ('day' as const), anchor: null, confidence: 0.99, reason: 'the stamp of the dispatch, in its agency\u2019s zone' }];
  }).slice(0, 1);
}

import { dayOfIso } from '../language/calendar-days.ts';
import type { DeskWarning, FoundMoment } from '../findings.ts';

/**
 * Holds what the dispatch says of one time against what it says of another: "24 years ago" against "in 2000". Agreement within
 * a year raises both, a near miss of two or three years lowers the reckoned one and is reported. Changes the moments.
 */
export function crossCheck(moments: FoundMoment[], published: string | undefined, lineOf: (start: number) => number): DeskWarning[] {
  if (published === undefined) return [];
  const today = dayOfIso(published).year;
  const years = moments.filter(({ basis, precision, edtf }) => basis === 'explicit' && precision === 'year' && edtf !== null && /^\d{4}$/.test(edtf));
  const warnings: DeskWarning[] = [];
  for (const moment of moments) {
    if (moment.basis !== 'derived' || moment.edtf === null || !/^\d{4}$/.test(moment.edtf) || today - Number(moment.edtf) < 3) continue;
    const distances = years.map((year) => ({ year, distance: Math.abs(Number(year.edtf) - Number(moment.edtf)) })).toSorted((one, other) => one.distance - other.distance);
    const [nearest] = distances;
    if (!nearest) continue;
    if (nearest.distance <= 1) {
      moment.confidence = 0.97;
      moment.reason += `; \u2068${nearest.year.wording}\u2069 agrees`;
      nearest.year.confidence = 0.98;
    } else if (nearest.distance <= 3) {
      moment.confidence = 0.6;
      moment.reason += `; \u2068${nearest.year.wording}\u2069 is near but not the same`;
      warnings.push({ line: lineOf(moment.start), what: `${moment.wording} comes to ${moment.edtf}, but the dispatch also says ${nearest.year.wording}`, start: moment.start, end: moment.end });
    }
  }
  for (const moment of moments) {
    if (/but that is no/.test(moment.reason)) warnings.push({ line: lineOf(moment.start), what: `the weekday does not fit the ${moment.basis === 'explicit' ? 'date' : 'date of publication'}: ${moment.wording}`, start: moment.start, end: moment.end });
  }
  return warnings;
}

import type { Reading } from './findings.ts';

/** One dispatch for a machine, as a line of JSON. Offsets count UTF-16 units of the decoded file. */
export function machineLine(file: string, { quotations, moments, names, warnings }: Reading): string {
  return JSON.stringify({
    file,
    quotations: quotations.map(({ text, start, end, speaker, candidates, confidence, reason }) => ({ text, start, end, speaker, candidates, confidence, reason })),
    moments: moments.map(({ wording, start, end, edtf, about, basis, precision, anchor, kind, duration, order }) => ({ wording, start, end, edtf, basis, precision, anchor, kind, ...(about === undefined ? {} : { about }), ...(duration === undefined ? {} : { duration }), ...(order === undefined ? {} : { order }) })),
    people: names.filter(({ kind }) => kind === 'person').map(({ text, start, end, id, fullest, confidence, reason }) => ({ text, start, end, id: id ?? null, fullest, confidence, reason })),
    warnings: warnings.map(({ line, what }) => ({ line, what })),
  });
}

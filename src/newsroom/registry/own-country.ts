import { foldWithOffsets, sourceSpan } from '#model/fold.ts';
import type { DeskWarning, Dispatch, FoundName, Passage } from '../findings.ts';
import { known } from './registry.ts';

const visit = /(?<![\p{L}])[وفس]?(?:يزور|تزور|زار|زارت|سيزور|ستزور|زياره|الزاير|الزايره|زيارته|زيارتها)(?![\p{L}])/gu;
/** How far, in UTF-16 units, a visitor and a place may stand from the verb. */
const reach = 90;

/** Wherever somebody of the register is said to visit the country the register says is their own. */
export function visitorsAtHome(dispatch: Dispatch, names: readonly FoundName[]): DeskWarning[] {
  const passages = [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []);
  return passages.flatMap((passage) => visitsIn(passage, names));
}

function visitsIn(passage: Passage, names: readonly FoundName[]): DeskWarning[] {
  const here = names.filter(({ start, end, id }) => id !== undefined && start >= passage.start && end <= passage.end).toSorted((one, other) => one.start - other.start);
  if (!here.some(({ kind }) => kind === 'place') || !here.some(({ kind }) => kind === 'person')) return [];
  const folded = foldWithOffsets(passage.text);
  return [...folded.text.matchAll(visit)].flatMap((match) => {
    const { start, end } = sourceSpan(folded, match.index, match.index + match[0].length);
    const [from, to] = [passage.start + start, passage.start + end];
    const place = here.find((name) => name.kind === 'place' && name.start >= to && name.start - to < reach);
    const relative = /(?:الذي|التي)\s(?:[وقد\s]*)$/.test(folded.text.slice(0, match.index));
    const before = here.findLast((name) => name.kind === 'person' && name.end <= from && from - name.end < (relative ? 30 : 12));
    const after = here.find((name) => name.kind === 'person' && name.start >= to && (place === undefined || name.start < place.start) && name.start - to < reach);
    const visitor = relative ? before : (after ?? before);
    const country = known.find(({ id, kind }) => kind === 'person' && id === visitor?.id)?.country;
    if (!visitor || !place || country === undefined || country !== place.id) return [];
    return [{ line: passage.line, what: `${visitor.fullest} is said to visit ${place.fullest}, which the register calls his or her own country`, start: from, end: place.end }];
  });
}

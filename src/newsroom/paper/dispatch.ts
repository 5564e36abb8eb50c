import { findAgency } from './agency-found.ts';
import type { DeskWarning, Dispatch, Passage } from '../findings.ts';
import { leadOf } from './lead-found.ts';
import { isBlank, linesOf, passageOf } from './lines.ts';
import { type Part, tellLinesApart } from './lines-told-apart.ts';
import { instantOf } from './stamp.ts';
import { stampsOf, timed } from './stamps-found.ts';
import { datelineDate } from './dateline-date.ts';
import { findDateline } from './dateline-found.ts';
import { joinWrapped } from './wrapped-lines.ts';

/**
 * A decoded file told apart: headline, lead, report, lines of metadata, credit and page furniture. Every stretch of text
 * belongs to exactly one of them. The stamp's zone is its own, else its agency's, else UTC, with a warning. `given` is when it was
 * published, where an editor says so: an instant with its offset, which fills what the dispatch does not say itself.
 */
export function readDispatch(text: string, encoding: string, given?: string): Dispatch {
  const lines = linesOf(text);
  const warnings: DeskWarning[] = [];
  const written = joinWrapped(lines).filter(({ text: line }) => !isBlank(line));
  const told = tellLinesApart(written);
  const dateline = findDateline(written, told.map(({ part }) => part));
  for (const index of dateline?.apart ?? []) told[index] = { part: 'metadata', signed: undefined, doubtful: false };
  const parts: Record<Part, Passage[]> = { text: [], metadata: [], furniture: [], credit: [] };
  written.forEach((line, index) => {
    const { part, signed, doubtful } = told[index] ?? { part: 'text', signed: undefined, doubtful: false };
    const passage = passageOf(text, lines, line.start, signed ?? line.end);
    const credit = signed === undefined ? undefined : passageOf(text, lines, signed, line.end);
    if (passage) parts[part].push(passage);
    if (credit) parts.credit.push(credit);
    if (doubtful) warnings.push({ line: line.number, what: 'taken for the headline of another story and left out: is it part of the report?', start: line.start, end: line.end });
  });
  const [headline, ...rest] = parts.text;
  const firstStamp = parts.metadata.find(({ start }) => start > (headline?.start ?? 0)) ?? parts.metadata[0];
  const lead = leadOf(rest, firstStamp);
  const body = rest.filter((passage) => passage !== lead);
  const agency = findAgency(parts, dateline?.agency);
  const stamps = stampsOf(parts.metadata.filter(({ start }) => start !== dateline?.start || dateline.stamp?.time !== undefined));
  const zone = agency?.zone ?? 'Etc/UTC';
  const published = stamps.published ?? timed(datelineDate(dateline, headline, rest, [...parts.credit, ...parts.furniture], given), parts.metadata);
  const own = published && instantOf(published, zone);
  if (own !== undefined && given !== undefined && given.slice(0, 10) !== own.slice(0, 10)) {
    warnings.push({ line: firstStamp?.line ?? 1, what: `the dispatch has its own date, ${own}, so it is not dated ${given} as asked` });
  }
  if (given === undefined && published?.time !== undefined && published.offset === undefined && published.zone === undefined && !agency) {
    warnings.push({ line: firstStamp?.line ?? 1, what: 'the agency is not known, so the time is read as UTC: add the agency to agencies.json' });
  }
  if (!published && given === undefined) warnings.push({ line: 1, what: 'no date of publication was found: relative dates cannot be reckoned' });
  return {
    text,
    encoding,
    headline,
    lead,
    body,
    metadata: parts.metadata,
    furniture: [...parts.furniture, ...parts.credit.slice(1)].toSorted((one, other) => one.start - other.start),
    credit: parts.credit[0],
    dateline: dateline && passageOf(text, lines, dateline.start, dateline.end),
    agency,
    published: own === undefined || (given?.startsWith(own) ?? false) ? given : own,
    updated: stamps.updated && instantOf(stamps.updated, zone),
    warnings,
  };
}

import { agencies, type Agency, agencyOf, plain } from './agencies.ts';
import type { DeskWarning, Dispatch, Passage } from '../findings.ts';
import { leadOf } from './lead-found.ts';
import { isBlank, linesOf, passageOf } from './lines.ts';
import { type Part, tellLinesApart } from './lines-told-apart.ts';
import { instantOf, readStamp, type Stamp } from './stamp.ts';
import { datelineDate } from './dateline-date.ts';
import { joinWrapped } from './wrapped-lines.ts';

/**
 * A decoded file told apart: headline, lead, report, lines of metadata, credit and page furniture. Every stretch of text
 * belongs to exactly one of them. The stamp's zone is its own, else its agency's, else UTC, with a warning.
 */
export function readDispatch(text: string, encoding: string): Dispatch {
  const lines = linesOf(text);
  const warnings: DeskWarning[] = [];
  const written = joinWrapped(lines).filter(({ text: line }) => !isBlank(line));
  const told = tellLinesApart(written);
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
  const agency = findAgency(parts, rest[0]);
  const stamps = stampsOf(parts.metadata);
  const dateline = stamps.length > 0 ? undefined : datelineDate(headline, rest, [...parts.credit, ...parts.furniture]);
  const zone = agency?.zone ?? 'Etc/UTC';
  const published = stamps[0] ?? dateline;
  if (published?.time !== undefined && published.offset === undefined && !agency) {
    warnings.push({ line: firstStamp?.line ?? 1, what: 'the agency is not known, so the time is read as UTC: add the agency to agencies.json' });
  }
  if (!published) warnings.push({ line: 1, what: 'no date of publication was found: relative dates cannot be reckoned' });
  return {
    text,
    encoding,
    headline,
    lead,
    body,
    metadata: parts.metadata,
    furniture: [...parts.furniture, ...parts.credit.slice(1)].toSorted((one, other) => one.start - other.start),
    credit: parts.credit[0],
    agency: agency && { id: agency.agency.id, name: agency.agency.name, language: agency.agency.language, zone: agency.agency.zone, reason: agency.reason },
    published: published && instantOf(published, zone),
    updated: stamps[1] && instantOf(stamps[1], zone),
    warnings,
  };
}

function findAgency({ credit, metadata: lines, furniture: around }: Record<Part, Passage[]>, first: Passage | undefined): { agency: Agency; zone: string; reason: string } | undefined {
  const known = (agency: Agency | undefined, reason: string) => agency && { agency, zone: agency.zone, reason };
  for (const { text } of credit) {
    const found = agencyOf(text);
    if (found) return known(found, `the dispatch is signed ${text.trim()}`);
  }
  const signed = /^[^()]{2,60}\(([^()]{1,30})\)\s?[-–—:]|^[\p{L}\s]{2,30}[-–—]\s?([\p{L}.\s]{2,25}?)\s?[-–—:]/u.exec(first?.text ?? '');
  const dateline = agencyOf(signed?.[1] ?? signed?.[2] ?? '') ?? agencyOf(/\/\s*([^/]{1,20})\s*\//.exec(first?.text.slice(0, 80) ?? '')?.[1] ?? '');
  if (dateline) return known(dateline, 'its dateline names the agency');
  for (const { text } of lines) {
    const source = /(?:المصدر|مصدر الخبر|source|kaynak)\s?[:：]\s?(.{2,30})$/iu.exec(text)?.[1];
    const found = source ? agencyOf(source) : undefined;
    if (found) return known(found, 'the metadata name the agency');
    if (/ekleme|güncelleme/iu.test(text)) return known(agencies.find(({ id }) => id === 'ilkha'), 'its metadata are Turkish, as the agency writes them');
  }
  const page = around.find(({ text }) => agencies.some((agency) => agency.furniture.some((words) => plain(text).startsWith(words))));
  return page && known(agencies.find((agency) => agency.furniture.some((words) => plain(page.text).startsWith(words))), 'the page around it is the agency\u2019s');
}

/** The stamps of the metadata, the first of publication, then of the update. */
function stampsOf(lines: readonly Passage[]): Stamp[] {
  return lines.flatMap(({ text }) => {
    const parts = text.split(/\s\/\s|\||(?=آخر تحديث)|(?=Güncelleme)/u).flatMap((part) => readStamp(part) ?? []);
    return parts.length > 0 ? parts : (readStamp(text) ?? []);
  });
}

import type { Dispatch, Passage } from '../findings.ts';
import { agencies, type Agency, agencyOf, plain } from './agencies.ts';

/** What of a dispatch may name its agency. */
interface Around {
  credit: readonly Passage[];
  metadata: readonly Passage[];
  furniture: readonly Passage[];
}

/** The agency of a dispatch, by its credit, else the dateline at the head of `first`, else its metadata, else the page around it. */
export function findAgency({ credit, metadata, furniture }: Around, first: Passage | undefined): Dispatch['agency'] {
  const known = (agency: Agency | undefined, reason: string) => agency && { id: agency.id, name: agency.name, language: agency.language, zone: agency.zone, reason };
  for (const { text } of credit) {
    const found = agencyOf(text);
    if (found) return known(found, `the dispatch is signed ${text.trim()}`);
  }
  const signed = /^[^()]{2,60}\(([^()]{1,30})\)\s?[-–—:]|^[\p{L}\s]{2,30}[-–—]\s?([\p{L}.\s]{2,25}?)\s?[-–—:]/u.exec(first?.text ?? '');
  const dateline = agencyOf(signed?.[1] ?? signed?.[2] ?? '') ?? agencyOf(/\/\s*([^/]{1,20})\s*\//.exec(first?.text.slice(0, 80) ?? '')?.[1] ?? '');
  if (dateline) return known(dateline, 'its dateline names the agency');
  for (const { text } of metadata) {
    const source = /(?:المصدر|مصدر الخبر|source|kaynak)\s?[:：]\s?(.{2,30})$/iu.exec(text)?.[1];
    const found = source ? agencyOf(source) : undefined;
    if (found) return known(found, 'the metadata name the agency');
    if (/ekleme|güncelleme/iu.test(text)) return known(agencies.find(({ id }) => id === 'ilkha'), 'its metadata are Turkish, as the agency writes them');
  }
  const page = furniture.find(({ text }) => agencies.some((agency) => agency.furniture.some((words) => plain(text).startsWith(words))));
  return page && known(agencies.find((agency) => agency.furniture.some((words) => plain(page.text).startsWith(words))), 'the page around it is the agency\u2019s');
}

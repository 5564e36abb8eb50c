import { fold } from '#model/fold.ts';
import type { Dispatch, Passage } from '../findings.ts';
import { agencies, type Agency, endedBy, namedBy, plain } from './agencies.ts';
import { readStamp, withoutStampWords } from './stamp.ts';

/** What of a dispatch may name its agency. */
interface Around {
  credit: readonly Passage[];
  metadata: readonly Passage[];
  furniture: readonly Passage[];
}

/** المصدر: الأناضول. Sources named together are parted by a dash, a plus, a stroke or a pause, and the first holds. */
const source = /(?:المصدر|مصدر الخبر|source|kaynak)\s?[:：]\s?(.{2,60})$/iu;
/** The stamp of İLKHA, whose own words these are: Ekleme: … / Güncelleme: …. Others write Giriş Tarihi or Yayınlanma. */
const ilkhaStamp = /^\s*ekleme\s?:/;

/**
 * The agency of a dispatch: who signs it, else the agency of its `dateline`, else the source that its metadata name. What only looks
 * like an agency (how the report ends, the page around it, the way of its stamp) counts where nothing else is named, for others may share it.
 */
export function findAgency({ credit, metadata, furniture }: Around, dateline: Agency | undefined): Dispatch['agency'] {
  const known = (agency: Agency | undefined, reason: string) => agency && { id: agency.id, name: agency.name, language: agency.language, zone: agency.zone, reason };
  // وام/أحمد البوتلي: people sign behind their agency.
  const signer = (text: string) => namedBy(text) ?? namedBy(text.split('/')[0] ?? '');
  const signed = credit.find(({ text }) => signer(text));
  if (signed) return known(signer(signed.text), `the dispatch is signed ${signed.text.trim()}`);
  if (dateline) return known(dateline, 'its dateline names the agency');
  const sources = metadata.flatMap(({ text }) => source.exec(text)?.[1] ?? []);
  const named = sources.flatMap((text) => [text, ...text.split(/\s[-–—]\s|[+/،,|]/u)]).map(namedBy).find(Boolean);
  if (named || sources.length > 0) return known(named, 'the metadata name the agency');
  const stamped = metadata.filter(({ text }) => readStamp(text) !== undefined).flatMap(({ text }) => besideStamp(text)).map(namedBy).find(Boolean);
  if (stamped) return known(stamped, 'its stamp names the agency');

  const ended = [...credit, ...furniture].map(({ text }) => endedBy(text)).find(Boolean);
  if (ended) return known(ended, 'its report ends as the agency\u2019s do');
  const page = furniture.map(({ text }) => agencies.find(({ telling }) => telling.some((words) => plain(text).includes(words)))).find(Boolean);
  if (page) return known(page, 'the page around it is the agency\u2019s');
  return metadata.some(({ text }) => ilkhaStamp.test(fold(text))) ? known(agencies.find(({ id }) => id === 'ilkha'), 'its metadata are Turkish, as the agency writes them') : undefined;
}

/** What a stamp's line says beside its date, in parts: القاهرة | رويترز | 4 يونيو 2024. */
function besideStamp(line: string): string[] {
  return withoutStampWords(line).replace(/\d+/g, '|').split(/\s[-–—]\s|[|/،,:+]/u).map((part) => part.trim()).filter(Boolean);
}

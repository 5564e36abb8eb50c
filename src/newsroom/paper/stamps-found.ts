import type { Passage } from '../findings.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** The stamps of the metadata, the first of publication, then of the update. */
export function stampsOf(lines: readonly Passage[]): Stamp[] {
  return lines.flatMap(({ text }) => {
    const parts = text.split(/\s\/\s|\||(?=آخر تحديث)|(?=Güncelleme)/u).flatMap((part) => readStamp(part) ?? []);
    return parts.length > 0 ? parts : (readStamp(text) ?? []);
  });
}

import type { NewsEvent } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { Words } from '#strings/words.ts';

/** An event's date in words, as precise as it is known: "about 2000", "undated". `zone` is the edition's. */
export function sayDate({ when, part }: NewsEvent, { t, format }: Words, zone: string): string {
  return when === undefined ? t(($) => $.timeline.undated) : format.when(parseEdtf(when), part, zone);
}

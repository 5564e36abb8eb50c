import type { Edition, Quotation } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { Words } from '#strings/words.ts';

/** When a quotation was said: its event's date as precise as it is known, else that of the dispatch that reports it. */
export function saidWhen({ t, format }: Words, edition: Edition, quotation: Quotation): string {
  const event = edition.events.find(({ id }) => id === quotation.event);
  if (event?.when !== undefined) return format.when(parseEdtf(event.when), event.part, edition.zone);
  return t(($) => $.quoted.inDispatchOf, { date: format.day(edition.source.published, edition.zone) });
}

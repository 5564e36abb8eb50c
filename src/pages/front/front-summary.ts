import type { CataloguePage } from '#model/catalogue.ts';
import { clip } from '#model/clip.ts';
import type { Words } from '#strings/words.ts';

/** What a page of the catalogue is called where it is linked, and what it says there: an older page, the headlines it has. */
export function frontSummary({ number, entries }: CataloguePage, { t }: Words): { title: string; description: string } {
  if (number === 1) return { title: t(($) => $.front.title), description: t(($) => $.front.description) };
  return { title: t(($) => $.front.titleOfPage, { number }), description: clip(entries.flatMap(({ headline, draft }) => (draft ? [] : headline)).join(' · ') || t(($) => $.front.description), 160) };
}

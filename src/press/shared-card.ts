import { type Address, isThing } from '#model/address.ts';
import { nameIn, type Story } from '#model/article.ts';
import { clip } from '#model/clip.ts';
import { cardPath } from '#model/companions.ts';
import { parseEdtf } from '#model/edtf.ts';
import { isLanguage, sourceLanguage } from '#strings/languages.ts';
import { loadWords, type Words } from '#strings/words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';

/** The card of a page of a story, and its words for who does not see it: both in the edition's language. */
export interface SharedCard {
  url: string;
  alt: string;
}

/** The card that stands for the page of `story` at `address`. */
export async function sharedCard(site: SiteAddress, story: Story, address: Extract<Address, { slug: string }>): Promise<SharedCard> {
  const { language } = story.edition;
  const words = await loadWords(isLanguage(language) ? language : sourceLanguage);
  return { url: absoluteUrl(site, cardPath({ ...address, language })), alt: cardAlt(story, isThing(address) ? address.id : '', words) };
}

/** As much as services keep of an image's alternative text (X: 420 characters), and listeners bear. */
const room = 400;

function cardAlt({ edition, people }: Story, opened: string, { t, format }: Words): string {
  const quotation = edition.quotations.find(({ id }) => id === opened);
  const event = edition.events.find(({ id }) => id === opened);
  if (quotation) {
    const person = people[quotation.speaker];
    const speaker = person ? nameIn(person, edition.language, edition.language).text : quotation.speaker;
    return t(($) => $.page.quotationTitle, { speaker, words: clip(quotation.text, room - speaker.length) });
  }
  if (event?.when === undefined) return event?.title ?? edition.headline;
  return t(($) => $.page.eventTitle, { title: event.title, date: format.when(parseEdtf(event.when), event.part, edition.zone) });
}

import type { Thing } from 'schema-dts';
import { type Address, formatAddress } from '#model/address.ts';
import type { CataloguePage } from '#model/catalogue.ts';
import { frontSummary } from '#pages/front/front-summary.ts';
import { languageCodes, sourceLanguage } from '#strings/languages.ts';
import { loadWords, type Words } from '#strings/words.ts';
import { absoluteUrl } from './absolute-url.ts';
import { type ForMachines, robots, type Stand } from './for-machines.ts';
import { breadcrumbs, formatGraph, graphOf, wholeSite } from './linked-data.ts';
import { feedLinks, type Translations, translationLinks } from './page-links.ts';
import { shareTags } from './share-tags.ts';
import { sharedCard } from './shared-card.ts';
import { formatTags } from './tags.ts';

/** What a front page says, in the language of `words`. */
export async function frontForMachines(stand: Stand, words: Words, page: CataloguePage): Promise<ForMachines> {
  const { language } = words;
  const address: Address = { page: 'front', language, number: page.number };
  const said = frontSummary(page, words);
  const first = { name: words.t(($) => $.site.name), address: { ...address, number: 1 } };
  const way = page.number === 1 ? [] : [breadcrumbs(stand.site, [first, { name: said.title, address }])];
  return frontLike(stand, words, { ...said, address, newest: page, translations: frontPages(page.number), way });
}

/** What the root says, in the source language: it is where readers of any other language are sent. */
export async function doorForMachines(stand: Stand, words: Words, said: { title: string; description: string }): Promise<ForMachines> {
  return frontLike(stand, words, { ...said, address: { page: 'door' }, newest: await stand.library.front(1), translations: frontPages(1), way: [] });
}

/** A page of the catalogue in every language. The door serves whoever reads none of them; an older page has no door. */
function frontPages(number: number): Translations {
  const at = (language: string): Address => ({ page: 'front', language, number });
  return { each: languageCodes.map((language) => ({ language, address: at(language) })), otherwise: number === 1 ? { page: 'door' } : at(sourceLanguage) };
}

interface FrontLike {
  title: string;
  description: string;
  address: Address;
  newest: CataloguePage | undefined;
  translations: Translations;
  way: Thing[];
}

async function frontLike({ site, library }: Stand, words: Words, { title, description, address, newest, translations, way }: FrontLike): Promise<ForMachines> {
  await Promise.all(languageCodes.map(loadWords));
  // The card of the published story that heads the list, as on a newspaper's front page: it says what is inside.
  const lead = newest?.entries.find(({ draft }) => !draft);
  const story = lead && (await library.story(lead.language, lead.slug));
  const card = story && (await sharedCard(site, story, { page: 'article', language: lead.language, slug: lead.slug }));
  return {
    links: formatTags([robots, ...translationLinks(site, translations), ...feedLinks(site, words)]),
    share: formatTags(shareTags({
      title,
      description,
      url: absoluteUrl(site, formatAddress(address)),
      site: words.t(($) => $.site.name),
      language: words.language,
      otherLanguages: languageCodes.filter((other) => other !== words.language),
      card,
    })),
    data: formatGraph(graphOf(wholeSite(site, words), ...way)),
  };
}

import { type Address, formatAddress, isThing } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import { summary } from '#pages/article/article-summary.ts';
import type { Library } from '#site/library.ts';
import { isLanguage, sourceLanguage } from '#strings/languages.ts';
import { loadWords, type Words } from '#strings/words.ts';
import { absoluteUrl } from './absolute-url.ts';
import { type ForMachines, robots, type Stand, unkept } from './for-machines.ts';
import { formatGraph, graphOf } from './linked-data.ts';
import { namesIn } from './named-nodes.ts';
import { articleFileLinks, feedLinks, type Translations, translationLinks } from './page-links.ts';
import { shareTags } from './share-tags.ts';
import { sharedCard } from './shared-card.ts';
import { articleData, eventData, quotationData } from './story-data.ts';
import { formatTags } from './tags.ts';

/** An article's page, or a quotation's or an event's own. */
type At = Extract<Address, { slug: string }>;

/**
 * What the page of a story says at the address `at`; `words` are the interface's. Under an interface in whose language
 * the story is not written it speaks of the edition's own page, and takes no part in the translations. A draft's page is
 * not to be kept: it has no translations, no files and no statements, and shows what it is where it is shared.
 */
export async function storyForMachines({ site, library }: Stand, words: Words, at: At, story: Story): Promise<ForMachines> {
  const { edition, draft } = story;
  const { slug, language } = edition;
  const own = await loadWords(isLanguage(language) ? language : sourceLanguage);
  const opened = isThing(at) ? at.id : '';
  const address: At = isThing(at) ? at : { page: 'article', language, slug };
  const translations = await translationsOf(library, story, address);
  const card = await sharedCard(site, story, address);
  const job = { site, story, words: own, address, card: card.url };
  const quotation = edition.quotations.find(({ id }) => id === opened);
  const event = edition.events.find(({ id }) => id === opened);
  return {
    links: formatTags([
      draft ? unkept : robots,
      ...(words.language === language && !draft ? translationLinks(site, translations) : []),
      ...feedLinks(site, words),
      ...(opened || draft ? [] : articleFileLinks(site, language, slug)),
    ]),
    share: formatTags(shareTags({
      ...summary(story, opened, own, false),
      url: absoluteUrl(site, formatAddress(address)),
      site: words.t(($) => $.site.name),
      language,
      otherLanguages: translations.each.map((one) => one.language).filter((other) => other !== language),
      card,
      article: { published: edition.published, modified: edition.updated, author: edition.byline, tags: namesIn(story) },
    })),
    data: draft ? '' : formatGraph(graphOf(...(quotation ? quotationData(job, quotation) : event ? eventData(job, event) : articleData(job)))),
  };
}

/** The published editions that have this page, the story's own first: a quotation or an event may stand in some of them only. */
async function translationsOf(library: Library, story: Story, address: At): Promise<Translations> {
  const { edition, editions } = story;
  const has = (one: Story) => !isThing(address) || one.edition[`${address.page}s`].some(({ id }) => id === address.id);
  const stories = await Promise.all(editions.map((language) => library.story(language, edition.slug)));
  const each = stories.flatMap((one) => (one && !one.draft && has(one) ? [{ language: one.edition.language, address: { ...address, language: one.edition.language } }] : []));
  return { each, otherwise: each[0]?.address ?? address };
}

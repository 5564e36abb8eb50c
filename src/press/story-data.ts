import type { NewsArticle, Quotation as QuotationData, Thing as Statement, WebPage } from 'schema-dts';
import { type Address, formatAddress } from '#model/address.ts';
import type { NewsEvent, Quotation, Story } from '#model/article.ts';
import { type Edtf, formatEdtf, parseEdtf } from '#model/edtf.ts';
import { summary } from '#pages/article/article-summary.ts';
import type { Words } from '#strings/words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { breadcrumbs, publisher, siteNode } from './linked-data.ts';
import { personNode, placeName, placeNode, subjects } from './named-nodes.ts';

/** What a page of a story states for machines: everything is the edition's, whatever the interface around it; `words` speak its language. */
export interface StoryData {
  site: SiteAddress;
  story: Story;
  words: Words;
  /** The page, and the card that shows it. */
  address: Extract<Address, { slug: string }>;
  card: string;
}

/** The article itself, with its quotations as parts of it. */
export function articleData(job: StoryData): Statement[] {
  const { site, story, words, card } = job;
  const { edition } = story;
  const { published, updated, language, source, corrections } = edition;
  const { about, mentions } = subjects(story);
  const article: NewsArticle = {
    ...articleNode(job),
    description: edition.standfirst,
    datePublished: published,
    dateModified: updated,
    dateline: placeName(story, edition.place),
    author: { '@type': 'Organization', name: edition.byline, parentOrganization: { '@id': publisher(site, words)['@id'] } },
    publisher: publisher(site, words),
    inLanguage: language,
    isAccessibleForFree: true,
    image: image(card),
    mainEntityOfPage: articleUrl(job),
    isPartOf: siteNode(site, words),
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: source.headline,
      datePublished: source.published,
      inLanguage: source.language,
      publisher: { '@type': 'Organization', name: source.agency },
    },
    about,
    mentions,
    hasPart: edition.quotations.map((quotation) => quotationNode(job, quotation)),
    ...(corrections.length > 0 ? { correction: corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at }) as const) } : {}),
  };
  return [article, breadcrumbs(site, steps(job))];
}

/** A quotation on its own page: part of the article that reports it. */
export function quotationData(job: StoryData, quotation: Quotation): Statement[] {
  const { site, card } = job;
  const { published } = job.story.edition;
  return [
    { ...quotationNode(job, quotation), url: pageUrl(job), description: quotation.occasion, image: image(card), mainEntityOfPage: pageUrl(job), isPartOf: { ...articleNode(job), datePublished: published } },
    breadcrumbs(site, steps(job)),
  ];
}

/**
 * An event on its own page: a page about a time and a place. Not schema.org's `Event`, which search engines take for
 * something to attend (https://developers.google.com/search/docs/appearance/structured-data/event).
 */
export function eventData(job: StoryData, { title, when, place }: NewsEvent): Statement[] {
  const { site, story, words, card, address } = job;
  const { edition } = story;
  const url = pageUrl(job);
  const covered = when === undefined ? undefined : coverage(parseEdtf(when));
  const where = place === undefined ? undefined : story.places[place];
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: summary(story, 'id' in address ? address.id : '', words).description,
    inLanguage: edition.language,
    ...(covered === undefined ? {} : { temporalCoverage: covered }),
    ...(where ? { spatialCoverage: placeNode(story, where) } : {}),
    primaryImageOfPage: image(card),
    isPartOf: siteNode(site, words),
    isBasedOn: { ...articleNode(job), datePublished: edition.published },
  };
  return [page, breadcrumbs(site, steps(job))];
}

/** The article as others refer to it. */
function articleNode(job: StoryData) {
  const url = articleUrl(job);
  return { '@type': 'NewsArticle', '@id': `${url}#article`, url, headline: job.story.edition.headline } as const satisfies NewsArticle;
}

function quotationNode({ site, story }: StoryData, { id, text, language, speaker, role, event }: Quotation): QuotationData {
  const { slug, language: own, events } = story.edition;
  const url = absoluteUrl(site, formatAddress({ page: 'quotation', language: own, slug, id }));
  const when = events.find((one) => one.id === event)?.when;
  const said = when === undefined ? undefined : dayOf(parseEdtf(when));
  const person = story.people[speaker];
  return {
    '@type': 'Quotation',
    '@id': url,
    text,
    inLanguage: language,
    ...(person ? { spokenByCharacter: { ...personNode(story, person), jobTitle: role } } : {}),
    // When it was said, not when it was reported.
    ...(said === undefined ? {} : { dateCreated: said }),
  };
}

function image(url: string) {
  return { '@type': 'ImageObject', url, width: '1200', height: '630' } as const;
}

/** The way from the front page: to the article, and on to what is opened in it. */
function steps({ story, words, address }: StoryData) {
  const { language, slug, headline } = story.edition;
  return [
    { name: words.t(($) => $.site.name), address: { page: 'front', language, number: 1 } },
    { name: headline, address: { page: 'article', language, slug } },
    ...('id' in address ? [{ name: summary(story, address.id, words, false).title, address }] : []),
  ] satisfies { name: string; address: Address }[];
}

function articleUrl({ site, story: { edition } }: StoryData): string {
  return absoluteUrl(site, formatAddress({ page: 'article', language: edition.language, slug: edition.slug }));
}

function pageUrl({ site, address }: StoryData): string {
  return absoluteUrl(site, formatAddress(address));
}

/** A day or a moment that is known for certain, in ISO 8601, which cannot say "about". */
function dayOf(edtf: Edtf): string | undefined {
  return (edtf.kind === 'day' || edtf.kind === 'moment') && !edtf.qualifier ? formatEdtf(edtf) : undefined;
}

/** The time that an event takes up, in ISO 8601: a date or an interval, of which one end may be open; nothing where it is not certain. */
function coverage(edtf: Edtf): string | undefined {
  const sides = edtf.kind === 'interval' ? [edtf.start, edtf.end] : [edtf];
  return sides.every((side) => side === '..' || (side.kind !== 'decade' && !side.qualifier)) ? formatEdtf(edtf) : undefined;
}

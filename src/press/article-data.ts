import type { z } from 'zod';
import { formatAddress } from '#model/address.ts';
import { type Block, nameIn, type Names, paragraphText, type Story } from '#model/article.ts';
import { timeline } from '#model/timeline.ts';
import { lastingAddress } from '#pages/article/places-in-article.ts';
import { directionOf } from '#strings/languages.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { type articleSchema, articleSchemaPath } from './article-schema.ts';
import { timelineEvents } from './timeline-files.ts';
import type { Words } from '#strings/words.ts';

type ArticleFile = z.infer<typeof articleSchema>;

/** An edition as data for others, as the text of `article.json`; `words` are those of its language. Its form is published beside it. */
export function articleData(story: Story, words: Words, site: SiteAddress): string {
  const { edition, people, places, editions } = story;
  const { slug, language, headline, standfirst, byline, place, published, updated, zone, source, quotations, corrections } = edition;
  const url = (id?: string) => absoluteUrl(site, formatAddress(id === undefined ? { page: 'article', language, slug } : lastingAddress(story, language, id)));
  const data: ArticleFile = {
    $schema: absoluteUrl(site, `/${articleSchemaPath}`),
    slug,
    language,
    direction: directionOf(language),
    url: url(),
    editions: editions.map((code) => ({ language: code, url: absoluteUrl(site, formatAddress({ page: 'article', language: code, slug })) })),
    headline,
    standfirst,
    byline,
    place,
    published,
    updated,
    zone,
    source,
    blocks: edition.blocks.map((block) => blockData(block, url)),
    quotations: quotations.map(({ id, ...quotation }) => ({ id, url: url(id), ...quotation })),
    events: timelineEvents({ edition, people, places, host: absoluteUrl(site, '/').replace(/\/$/, '') }, timeline(edition.events).flatMap((part) => part.events), words),
    people: namesIn(language, people),
    places: namesIn(language, places),
    corrections,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function blockData(block: Block, url: (id: string) => string): ArticleFile['blocks'][number] {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, id: block.id, url: url(block.id), text: paragraphText(block), runs: block.runs };
    case 'heading':
      return { ...block, url: url(block.id) };
    case 'quotation':
      return block;
    default:
      return block satisfies never;
  }
}

function namesIn(language: string, names: Names): ArticleFile['people'] {
  return Object.fromEntries(Object.entries(names).map(([id, named]) => [id, { name: nameIn(named, language, language).text, ...(named.wikidata === undefined ? {} : { wikidata: named.wikidata }) }]));
}

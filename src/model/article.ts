import type { z } from 'zod';
import type { editionSchema } from './schema.ts';

/** One edition of a story, as checked. Its fields are described in schema.ts. */
export type Edition = z.infer<typeof editionSchema>;
export type Block = Edition['blocks'][number];
export type Paragraph = Extract<Block, { kind: 'paragraph' }>;
export type Run = Paragraph['runs'][number];
export type Quotation = Edition['quotations'][number];
export type NewsEvent = Edition['events'][number];
export type Phase = NewsEvent['phase'];

/** A person or a place: names by language, Wikidata's id where it is certain, a place's IANA zone where its clocks matter. */
export interface Named {
  wikidata?: string | undefined;
  zone?: string | undefined;
  country?: string | undefined;
  forms?: string[] | undefined;
  names: Record<string, string>;
}
/** People or places by id. */
export type Names = Record<string, Named>;

/** What an article's page is made from: one edition, the names it uses, and the languages the story is written in. */
export interface Story {
  edition: Edition;
  people: Names;
  places: Names;
  editions: string[];
  /** Only where the edition is a draft, and then its pages say so. */
  draft?: true;
  /** Which of several pages of the site that would have the same title each of these is, by id; '' is the article. Most stories have none. */
  namesakes?: Record<string, number>;
}

/** The name in `language`, else in the article's, else any: a name is shown rather than an id. */
export function nameIn(named: Named, language: string, articleLanguage: string): { text: string; language: string } {
  for (const code of [language, articleLanguage]) {
    const text = named.names[code];
    if (text !== undefined) return { text, language: code };
  }
  const [code = articleLanguage, text = ''] = Object.entries(named.names)[0] ?? [];
  return { text, language: code };
}

/** The element id of a block: a quotation block carries its quotation's. */
export function blockId(block: Block): string {
  return block.kind === 'quotation' ? block.quotation : block.id;
}

/** The words of a paragraph as one string. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

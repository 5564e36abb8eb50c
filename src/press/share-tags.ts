import { isLanguage, type LanguageCode } from '#strings/languages.ts';
import type { SharedCard } from './shared-card.ts';
import type { Tag } from './tags.ts';

/** What a page looks like where its link is shared. URLs are absolute. */
export interface Shared {
  url: string;
  /** The site's name in the language of the page around the content. */
  site: string;
  title: string;
  description: string;
  /** The content's own language, BCP 47, and the others in which the same is published. */
  language: string;
  otherLanguages: readonly string[];
  /** Nothing on the front page of an empty archive. */
  card: SharedCard | undefined;
  /** Of an article, or a part of one; dates with their offset. */
  article?: { published: string; modified: string; author: string; tags: readonly string[] };
}

/** Every card's size in pixels: what the services ask for (1.91 to 1). */
const cardSize = { width: 1200, height: 630 };

/** Open Graph (https://ogp.me) and what X needs beside it; the rest X takes from Open Graph. */
export function shareTags({ url, site, title, description, language, otherLanguages, card, article }: Shared): Tag[] {
  const og = (name: string, content: string): Tag => ({ property: `og:${name}`, content });
  const about = (name: string, content: string): Tag => ({ property: `article:${name}`, content });
  return [
    og('type', article ? 'article' : 'website'),
    og('site_name', site),
    og('title', title),
    og('description', description),
    og('url', url),
    og('locale', openGraphLocale(language)),
    ...otherLanguages.map((other) => og('locale:alternate', openGraphLocale(other))),
    ...(card
      ? [
          og('image', card.url),
          og('image:type', 'image/jpeg'),
          og('image:width', String(cardSize.width)),
          og('image:height', String(cardSize.height)),
          og('image:alt', card.alt),
        ]
      : []),
    ...(article
      ? [about('published_time', article.published), about('modified_time', article.modified), about('author', article.author), ...article.tags.map((tag) => about('tag', tag))]
      : []),
    { name: 'twitter:card', content: card ? 'summary_large_image' : 'summary' },
    ...(card ? [{ name: 'twitter:image:alt', content: card.alt }] : []),
  ];
}

/** Facebook knows one Arabic, which is no country's, and this house writes British English. */
const ownLocales: Partial<Record<LanguageCode, string>> = { ar: 'ar_AR', en: 'en_GB' };

/** A language as Open Graph names it, `language_TERRITORY`: where CLDR says most of its readers are, unless we say otherwise. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return (isLanguage(tag) ? ownLocales[tag] : undefined) ?? `${language}_${region}`;
}

import { createContext, use } from 'react';
import type { Story } from '#model/article.ts';

/** What every part of an article's page needs to know. */
export interface ArticleInView {
  story: Story;
  /** The article's own language and direction, for everything that is in its words. */
  own: { lang: string; dir: 'rtl' | 'ltr' };
  /** The id that the URL names, marked wherever it stands; '' for none. */
  marked: string;
  /** The id of the quotation or event whose own page this is: what is printed as marked, and focused without script. */
  opened: string;
  /** The name of a place in the interface's language; undefined for an unknown id. */
  nameOf: (id: string) => string | undefined;
}

export const ArticleContext = createContext<ArticleInView | undefined>(undefined);

/** The article in view. Throws outside an article's page. */
export function useArticle(): ArticleInView {
  const article = use(ArticleContext);
  if (!article) throw new Error('useArticle() was called outside an article page');
  return article;
}

/**
 * The attributes of an element that has a link of its own: its id, and a mark while the URL names it. On a page of its
 * own it takes focus as the page opens, and with it the window comes to it: HTML's autofocus needs no script.
 */
export function usePlaceMark(id: string): { id: string; 'data-here'?: ''; tabIndex?: number; autoFocus?: boolean } {
  const { marked, opened } = useArticle();
  return { id, ...(marked === id ? { 'data-here': '' } : {}), ...(opened === id ? { tabIndex: -1, autoFocus: true } : {}) };
}

import type { Story } from '#model/article.ts';
import type { CataloguePage } from '#model/catalogue.ts';

/** The element that carries a printed page's data, and on it what the boot script starts. */
export const pageDataId = 'page';

/** The data a page was printed with: by route, as the router wants them again. */
export interface PageData {
  language: string;
  /** What the routes' loaders gave; undefined on a page that answers for many addresses (not found). */
  loaderData?: { article?: Story; quotation?: Story; event?: Story; front?: CataloguePage; 'front-page'?: CataloguePage; [route: string]: unknown };
}

/** JSON that can stand inside a `<script>` element: no `<` ends it early. */
export function formatPageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** `formatPageData` backwards. */
export function parsePageData(text: string): PageData {
  return JSON.parse(text) as PageData;
}

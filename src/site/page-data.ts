import type { Story } from '#model/article.ts';
import type { CataloguePage } from '#model/catalogue.ts';

/** The element that carries a printed page's data, and on it what the boot script starts. */
export const pageDataId = 'page';

/** The data a page was printed with: by route, as the router wants them again. */
export interface PageData {
  language: string;
  /** What the routes' loaders gave; undefined on a page that answers for many addresses (not found). */
  loaderData?: { front?: CataloguePage; 'front-page'?: CataloguePage; [route: string]: unknown };
  /** The route whose data is a story: it is long, is not needed to read the page, and is fetched when the page comes to life. */
  story?: { route: string; slug: string };
}

/** Page data without the story that one of its routes was given. */
export function withoutStory({ loaderData = {}, ...data }: PageData): PageData {
  const [route, story] = Object.entries(loaderData).find(([, given]) => isStory(given)) ?? [];
  if (route === undefined || !isStory(story)) return { ...data, loaderData };
  return { ...data, loaderData: Object.fromEntries(Object.entries(loaderData).filter(([name]) => name !== route)), story: { route, slug: story.edition.slug } };
}

function isStory(data: unknown): data is Story {
  return typeof data === 'object' && data !== null && 'edition' in data;
}

/** JSON that can stand inside a `<script>` element: no `<` ends it early. */
export function formatPageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** `formatPageData` backwards. */
export function parsePageData(text: string): PageData {
  return JSON.parse(text) as PageData;
}

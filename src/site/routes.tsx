import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { formatAddress, inArticle, type Thing, things } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import { successor } from '#model/ledger.ts';
import { ArticlePage } from '#pages/article/article-page.tsx';
import { FrontPage } from '#pages/front/front-page.tsx';
import { languageForReader } from '#reader/switch-language.ts';
import { isLanguage } from '#strings/languages.ts';
import { loadWords } from '#strings/words.ts';
import { Failure, LostFrame } from './failure.tsx';
import { Layout } from './layout.tsx';
import type { Library } from './library.ts';
import { lostLanguage } from './lost-language.ts';

/** Every URL of the site on one screen. Nothing here knows where the library keeps its data. */
export function routes(library: Library): RouteObject[] {
  return [
    // Printed as the door page (press); in the browser nothing stays at the root.
    { path: '/', loader: () => redirect(formatAddress({ page: 'front', language: languageForReader(), number: 1 })) },
    {
      path: '/:language',
      loader: async ({ params }) => frame(params.language),
      element: <Layout />,
      errorElement: <LostFrame />,
      children: [
        {
          errorElement: <Failure />,
          children: [
            { id: 'front', index: true, loader: async () => found(await library.front(1)), element: <FrontPage /> },
            { id: 'front-page', path: 'page/:number', loader: async ({ params }) => found(await library.front(pageNumber(params.number))), element: <FrontPage /> },
            { id: 'article', path: 'articles/:slug', loader: async ({ params }) => found(await story(library, params)), element: <ArticlePage /> },
            ...things.map((thing) => ({
              id: thing,
              path: `articles/:slug/${thing}s/:id`,
              loader: async ({ params }: LoaderFunctionArgs) => ownPage(thing, found(await story(library, params)), params),
              element: <ArticlePage />,
            })),
            { path: '*', loader: () => found(undefined), element: null },
          ],
        },
      ],
    },
    { path: '*', loader: async () => frame(undefined), element: null, errorElement: <LostFrame /> },
  ];
}

/** The interface's language, with its words at hand; an unknown one is not found, in words the reader knows. */
async function frame(language: string | undefined): Promise<{ language: string }> {
  if (isLanguage(language)) {
    await loadWords(language);
    return { language };
  }
  await loadWords(lostLanguage());
  return found<{ language: string }>(undefined);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Response(null, { status: 404 });
  return value;
}

function story(library: Library, { language = '', slug = '' }: LoaderFunctionArgs['params']) {
  return library.story(language, slug);
}

/**
 * The story for a quotation's or an event's own page. A retired id leads to its successor; where the story is not written
 * in the interface's language, its place in the article serves.
 */
function ownPage(thing: Thing, given: Story, { language = '', slug = '', id = '' }: LoaderFunctionArgs['params']): Story {
  const { edition } = given;
  const living = successor(edition, id);
  const kind = things.find((one) => edition[`${one}s`].some((has) => has.id === living));
  if (living !== id || edition.language !== language) {
    throw redirect(formatAddress(kind && edition.language === language ? { page: kind, language, slug, id: living } : inArticle({ page: thing, language, slug, id: living })));
  }
  return found(kind === thing ? given : undefined);
}

/** The page number of a URL: 0, which no catalogue has, for what is not written like one. */
function pageNumber(text = ''): number {
  return /^[2-9]$|^[1-9]\d+$/.test(text) ? Number(text) : 0;
}

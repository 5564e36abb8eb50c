import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { formatAddress } from '#model/address.ts';
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

/** The page number of a URL: 0, which no catalogue has, for what is not written like one. */
function pageNumber(text = ''): number {
  return /^[2-9]$|^[1-9]\d+$/.test(text) ? Number(text) : 0;
}

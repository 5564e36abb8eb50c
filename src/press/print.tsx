import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { DoorPage } from '#pages/door/door.tsx';
import type { Library } from '#site/library.ts';
import { type PageData, withoutStory } from '#site/page-data.ts';
import { routes } from '#site/routes.tsx';
import { isLanguage, type LanguageCode, languageCodes, languages, sourceLanguage } from '#strings/languages.ts';
import { loadWords, words } from '#strings/words.ts';

export { qrFile } from './qr-file.tsx';
export { signpost } from './signpost.ts';
export { timelineFiles } from './timeline-files.ts';

/** A page as React printed it: what goes into the template's holes. */
export interface PrintedPage {
  language: LanguageCode;
  dir: 'rtl' | 'ltr';
  status: number;
  /** The elements of the document's head. */
  head: string;
  body: string;
  data: PageData;
}

/** Prints pages from `library`; `base` is the site's base path, with a slash at its end. */
export function printer(library: Library, base: string): (path: string) => Promise<PrintedPage> {
  const basename = base.replace(/\/$/, '') || '/';
  const handler = createStaticHandler(routes(library), { basename });
  return async (path) => {
    const context = await handler.query(new Request(`http://press${basename === '/' ? '' : basename}${path}`));
    if (context instanceof Response) throw new Error(`${path} answers with status ${context.status} and cannot be printed`);
    const first = path.split('/')[1];
    const language = isLanguage(first) ? first : sourceLanguage;
    const router = createStaticRouter(handler.dataRoutes, context);
    const markup = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />);
    const found = context.statusCode === 200;
    const failed = Object.values(context.errors ?? {}).find((error) => !(typeof error === 'object' && error !== null && 'status' in error && error.status === 404));
    if (failed !== undefined) throw new Error(`${path} could not be printed`, { cause: failed });
    return { ...lift(markup), language, dir: languages[language].dir, status: context.statusCode, data: found ? withoutStory({ language, loaderData: context.loaderData }) : { language } };
  };
}

/** Prints the root of the site, which a browser with script leaves at once. */
export async function printDoor(base: string): Promise<PrintedPage> {
  await Promise.all(languageCodes.map(loadWords));
  const { t } = words(sourceLanguage);
  const front = `${base}${sourceLanguage}`;
  const head = renderToString(
    <>
      <title>{t(($) => $.door.title)}</title>
      <meta name="description" content={t(($) => $.front.description)} />
      <link rel="canonical" href={import.meta.env.SITE_URL + base} />
      <noscript><meta httpEquiv="refresh" content={`0; url=${front}`} /></noscript>
    </>,
  );
  const body = renderToString(<DoorPage href={(path) => base + path.slice(1)} />);
  return { language: sourceLanguage, dir: languages[sourceLanguage].dir, status: 200, head, body, data: { language: sourceLanguage } };
}

/** React prints a page's title, meta and link elements ahead of its markup: they belong into the head. */
function lift(markup: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(markup)?.[0] ?? '';
  return { head, body: markup.slice(head.length) };
}

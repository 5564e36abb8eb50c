import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { findAddress } from '#model/address.ts';
import type { Story } from '#model/article.ts';
import type { CataloguePage } from '#model/catalogue.ts';
import { DoorPage } from '#pages/door/door.tsx';
import type { Library } from '#site/library.ts';
import { type PageData, withoutStory } from '#site/page-data.ts';
import { routes } from '#site/routes.tsx';
import { isLanguage, type LanguageCode, languageCodes, languages, sourceLanguage } from '#strings/languages.ts';
import { loadWords, words } from '#strings/words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { type ForMachines, missingForMachines, type Stand } from './for-machines.ts';
import { doorForMachines, frontForMachines } from './front-for-machines.ts';
import { storyForMachines } from './story-for-machines.ts';

export { printBeside } from './beside.ts';
export { withNamesakes } from './namesakes.ts';
export { qrFile } from './qr-file.tsx';
export { signpost } from './signpost.ts';
export { timelineFiles } from './timeline-files.ts';
export { cardArtist } from './cards/card-artist.ts';
export { cardWords } from './cards/card-words.ts';
export { printCards } from './cards/print-cards.ts';

/** A page as React printed it: what goes into the template's holes. */
export interface PrintedPage {
  language: LanguageCode;
  dir: 'rtl' | 'ltr';
  status: number;
  /** The elements of the document's head. */
  head: string;
  body: string;
  data: PageData;
  machines: ForMachines;
}

/** Prints pages from `library`, for the site at `site`. */
export function printer(library: Library, site: SiteAddress): (path: string) => Promise<PrintedPage> {
  const { base } = site;
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
    const machines = await forMachines({ site, library }, language, path, found ? context.loaderData : {});
    return { ...lift(markup), language, dir: languages[language].dir, status: context.statusCode, machines, data: found ? withoutStory({ language, loaderData: context.loaderData }) : { language } };
  };
}

/** What a page says to machines, by its address and the data it was printed from. */
async function forMachines(stand: Stand, language: LanguageCode, path: string, loaderData: PageData['loaderData'] = {}): Promise<ForMachines> {
  const own = await loadWords(language);
  const address = findAddress(path);
  const given = address && loaderData[address.page === 'front' && address.number > 1 ? 'front-page' : address.page];
  if (!address || address.page === 'door' || !given) return missingForMachines(stand, own);
  return address.page === 'front' ? frontForMachines(stand, own, given as CataloguePage) : storyForMachines(stand, own, address, given as Story);
}

/** Prints the root of the site, which a browser with script leaves at once. */
export async function printDoor(library: Library, site: SiteAddress): Promise<PrintedPage> {
  const { base } = site;
  await Promise.all(languageCodes.map(loadWords));
  const { t } = words(sourceLanguage);
  const front = `${base}${sourceLanguage}`;
  const said = { title: t(($) => $.door.title), description: t(($) => $.site.foot) };
  const head = renderToString(
    <>
      <title>{said.title}</title>
      <meta name="description" content={said.description} />
      <link rel="canonical" href={absoluteUrl(site, '/')} />
      <noscript><meta httpEquiv="refresh" content={`0; url=${front}`} /></noscript>
    </>,
  );
  const body = renderToString(<DoorPage href={(path) => base + path.slice(1)} />);
  const machines = await doorForMachines({ site, library }, words(sourceLanguage), said);
  return { language: sourceLanguage, dir: languages[sourceLanguage].dir, status: 200, head, body, machines, data: { language: sourceLanguage } };
}

/** React prints a page's title, meta and link elements ahead of its markup: they belong into the head. */
function lift(markup: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(markup)?.[0] ?? '';
  return { head, body: markup.slice(head.length) };
}

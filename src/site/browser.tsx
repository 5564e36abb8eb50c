import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { reloadWhenOutdated } from '#reader/reload-when-outdated.ts';
import { isLanguage } from '#strings/languages.ts';
import { loadWords } from '#strings/words.ts';
import { fetchingLibrary } from './library.ts';
import { pageDataId, parsePageData } from './page-data.ts';
import { routes } from './routes.tsx';

/** Brings the printed page to life. Until then, and if this fails, the page is what was printed: text and real links. */
async function start(root: HTMLElement) {
  const { language, loaderData, story } = parsePageData(document.getElementById(pageDataId)?.textContent ?? '{}');
  const base = import.meta.env.BASE_URL;
  if (isLanguage(language)) await loadWords(language);
  const library = fetchingLibrary(base, { page: loaderData?.front ?? loaderData?.['front-page'] });
  if (loaderData && story) loaderData[story.route] = await library.story(language, story.slug);
  const router = createBrowserRouter(routes(library), { basename: base, ...(loaderData ? { hydrationData: { loaderData } } : {}) });
  reloadWhenOutdated(() => router.state.navigation.location && router.createHref(router.state.navigation.location));
  const page = <StrictMode><RouterProvider router={router} /></StrictMode>;
  if (loaderData) {
    hydrateRoot(root, page);
    return;
  }
  // One printed page answers for every address that is not found: here the real one is known, and takes its place.
  await ready(router);
  for (const element of document.head.querySelectorAll('title, meta[name="robots"]')) element.remove();
  root.replaceChildren();
  createRoot(root).render(page);
}

function ready(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const unsubscribe = router.subscribe((state) => {
      if (!state.initialized) return;
      unsubscribe();
      resolve();
    });
  });
}

const root = document.getElementById('root');
if (root) void start(root);

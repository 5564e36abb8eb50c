import { useRef } from 'react';
import { Outlet, ScrollRestoration, useHref, useLocation, useParams } from 'react-router';
import { feedPath } from '#model/companions.ts';
import { announce } from '#reader/announce.ts';
import { useComeToLife } from '#reader/come-to-life.ts';
import { useFocusOnNewPage } from '#reader/open-page.ts';
import { useKeepPlaceAcrossLanguages } from '#reader/switch-language.ts';
import { type LanguageCode, isLanguage, languages, sourceLanguage } from '#strings/languages.ts';
import { useWords, WordsContext } from '#strings/use-words.ts';
import { words } from '#strings/words.ts';
import { Announcer } from './announcer.tsx';
import { LanguageOffer } from './language-offer.tsx';
import { Masthead } from './masthead.tsx';

/** The frame around every page of a language of the interface. */
export function Layout() {
  const { language } = useParams();
  return (
    <Frame language={isLanguage(language) ? language : sourceLanguage}>
      <ScrollRestoration />
      <Outlet />
    </Frame>
  );
}

/** Masthead, main part and foot, in `language`. */
export function Frame({ language, children }: { language: LanguageCode; children: React.ReactNode }) {
  return (
    <WordsContext value={words(language)}>
      <Page language={language}>{children}</Page>
    </WordsContext>
  );
}

function Page({ language, children }: { language: LanguageCode; children: React.ReactNode }) {
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useKeepPlaceAcrossLanguages(language, languages[language].dir, () => announce(t(($) => $.site.languageChanged)));
  useComeToLife();
  // A quotation's own page is its article's, opened elsewhere: /articles/<slug> tells pages apart.
  useFocusOnNewPage(main, pathname.split('/').slice(2, 4).join('/'));
  return (
    <>
      <a className="skip" href="#text">{t(($) => $.site.skip)}</a>
      <Masthead />
      <main id="text" tabIndex={-1} ref={main}>{children}</main>
      <footer className="foot">
        <p>{t(($) => $.site.foot)} <a href={useHref(feedPath(language, 'rss'))}>{t(($) => $.site.feed)}</a></p>
      </footer>
      <LanguageOffer />
      <Announcer />
    </>
  );
}

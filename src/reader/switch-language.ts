import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type LanguageCode, isLanguage, matchLanguage, sourceLanguage } from '#strings/languages.ts';
import { stay } from './go-to-place.ts';
import { recall, remember } from './memory.ts';

/** The language the reader uses: the one they chose, else the first supported one of their browser; undefined where neither is known. */
export function readersLanguage(): LanguageCode | undefined {
  const chosen = recall('khabar.language');
  return isLanguage(chosen) ? chosen : matchLanguage(navigator.languages);
}

/** The language for a reader of whom the URL says nothing. */
export function languageForReader(): LanguageCode {
  return readersLanguage() ?? sourceLanguage;
}

/** Opens `to`, the same page in another language: remembers the choice, keeps the place, and lets modified clicks be. */
export function useSwitchLanguage(): (event: MouseEvent<HTMLAnchorElement>, language: LanguageCode, to: string) => void {
  const navigate = useNavigate();
  const { hash } = useLocation();
  return (event, language, to) => {
    remember('khabar.language', language);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    anchor = topmost();
    void navigate(to + hash, { preventScrollReset: true, state: stay });
  };
}

/** What was at the top of the window before the switch, and how far below its edge. */
let anchor: { element: Element; top: number } | undefined;

/** After a change of language, puts what the reader was looking at back where it was; the root element follows the language. */
export function useKeepPlaceAcrossLanguages(language: LanguageCode, dir: 'rtl' | 'ltr', switched: () => void): void {
  const before = useRef(language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
    if (anchor?.element.isConnected) scrollBy({ top: anchor.element.getBoundingClientRect().top - anchor.top, behavior: 'instant' });
    anchor = undefined;
  }, [language, dir]);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    switched();
  });
}

/** The languages a reader may be offered instead of `shown`: the one they use, unless it is shown already or they declined. */
export function offeredLanguage(shown: LanguageCode): LanguageCode | undefined {
  const used = readersLanguage();
  return used === shown || recall('khabar.offer-declined') === used ? undefined : used;
}

/** Declines the offer of `language` for good. */
export function declineOffer(language: LanguageCode): void {
  remember('khabar.offer-declined', language);
}

/** The first thing in the window that has an id and begins there, else the last that began above it. */
function topmost(): typeof anchor {
  if (scrollY === 0) return undefined;
  let above: typeof anchor;
  for (const element of document.querySelectorAll('main [id]')) {
    const { top, height } = element.getBoundingClientRect();
    if (height === 0) continue;
    if (top >= innerHeight) break;
    if (top >= 0) return { element, top };
    above = { element, top };
  }
  return above;
}

import { useLocation } from 'react-router';
import { findAddress, formatAddress, inLanguage } from '#model/address.ts';
import { useSwitchLanguage } from '#reader/switch-language.ts';
import { languageCodes, languages } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';

/** The masthead of every page: the mark, which leads to the front page, and the languages of the interface as words. */
export function Masthead() {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const switchLanguage = useSwitchLanguage();
  const here = findAddress(pathname) ?? ({ page: 'door' } as const);
  return (
    <header className="masthead">
      <Link className="mark" to={formatAddress({ page: 'front', language, number: 1 })} aria-label={t(($) => $.site.home)}>
        <span lang="ar" dir="rtl">خبر</span>
      </Link>
      <nav aria-label={t(($) => $.site.languages)}>
        <ul>
          {languageCodes.map((code) => {
            const to = formatAddress(inLanguage(here, code));
            return (
              <li key={code}>
                <Link data-act="" to={to} lang={code} hrefLang={code} aria-current={code === language ? 'true' : undefined} onClick={(event) => switchLanguage(event, code, to)}>
                  {languages[code].name}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}

import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { findAddress, formatAddress, inLanguage } from '#model/address.ts';
import { declineOffer, offeredLanguage, useSwitchLanguage } from '#reader/switch-language.ts';
import { type LanguageCode, languages } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { loadWords, type Words } from '#strings/words.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '#ui/link.tsx';

/**
 * A quiet line in the language the reader uses, where the page is in another. It floats, so that its
 * coming moves nothing, and is not in the printed page: only the browser knows its reader.
 */
export function LanguageOffer() {
  const { language } = useWords();
  const [offer, setOffer] = useState<Words>();
  useEffect(() => {
    let wanted = true;
    const offered = offeredLanguage(language);
    if (offered === undefined) setOffer(undefined);
    else void loadWords(offered).then((words) => wanted && setOffer(words)).catch(() => wanted && setOffer(undefined));
    return () => void (wanted = false);
  }, [language]);
  return offer && offer.language !== language ? <Offer words={offer} decline={() => setOffer(undefined)} /> : null;
}

function Offer({ words: { language, t }, decline }: { words: Words; decline: () => void }) {
  const { pathname } = useLocation();
  const switchLanguage = useSwitchLanguage();
  const to = formatAddress(inLanguage(findAddress(pathname) ?? { page: 'door' }, language));
  const close = (code: LanguageCode) => {
    declineOffer(code);
    decline();
  };
  return (
    <aside className="offer" lang={language} dir={languages[language].dir} aria-label={t(($) => $.site.languages)}>
      <Link data-act="" to={to} hrefLang={language} onClick={(event) => switchLanguage(event, language, to)}>{t(($) => $.site.offer)}</Link>
      <button type="button" className="icon-button" aria-label={t(($) => $.site.decline)} title={t(($) => $.site.decline)} onClick={() => close(language)}>
        <Icon shape="close" />
      </button>
    </aside>
  );
}

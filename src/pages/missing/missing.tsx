import { formatAddress } from '#model/address.ts';
import { languageCodes, languages } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { Head } from '../head.tsx';

/** Not found: says what may have happened, and leads on, in every language of the interface. */
export function Missing() {
  const { t, language } = useWords();
  const front = (code: string) => formatAddress({ page: 'front', language: code, number: 1 });
  return (
    <div className="failure">
      <Head title={`${t(($) => $.missing.title)} · ${t(($) => $.site.name)}`} />
      <h1>{t(($) => $.missing.title)}</h1>
      <p>{t(($) => $.missing.text)}</p>
      <p>
        <Link className="action" to={front(language)}>{t(($) => $.missing.front)}</Link>
      </p>
      <p id="other-languages">{t(($) => $.missing.languages)}</p>
      <ul aria-labelledby="other-languages">
        {languageCodes.filter((code) => code !== language).map((code) => (
          <li key={code}>
            <Link to={front(code)} lang={code} hrefLang={code} dir={languages[code].dir}>{languages[code].name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Something went wrong on the way: says so, and offers to try again. */
export function Broken({ retry }: { retry: () => void }) {
  const { t, language } = useWords();
  return (
    <div className="failure">
      <Head title={`${t(($) => $.broken.title)} · ${t(($) => $.site.name)}`} />
      <h1>{t(($) => $.broken.title)}</h1>
      <p>{t(($) => $.broken.text)}</p>
      <p>
        <button type="button" className="action" onClick={retry}>{t(($) => $.broken.retry)}</button>
        <Link className="action" to={formatAddress({ page: 'front', language, number: 1 })}>{t(($) => $.missing.front)}</Link>
      </p>
    </div>
  );
}

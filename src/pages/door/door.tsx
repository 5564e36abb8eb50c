import { formatAddress } from '#model/address.ts';
import { languageCodes, languages } from '#strings/languages.ts';
import { words } from '#strings/words.ts';

/** The root of the site for a browser without script: every language of the interface, each in its own words. `href` makes a URL of a path. */
export function DoorPage({ href }: { href: (path: string) => string }) {
  return (
    <main id="text" className="door">
      <p className="mark" lang="ar" dir="rtl">خبر</p>
      <h1 className="sr-only">{words('ar').t(($) => $.door.heading)}</h1>
      <ul>
        {languageCodes.map((code) => (
          <li key={code} lang={code} dir={languages[code].dir}>
            <a href={href(formatAddress({ page: 'front', language: code, number: 1 }))} hrefLang={code}>
              <b>{languages[code].name}</b> <span>{words(code).t(($) => $.front.heading)}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

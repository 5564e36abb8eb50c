import { useLoaderData } from 'react-router';
import { formatAddress } from '#model/address.ts';
import type { CataloguePage } from '#model/catalogue.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { Head } from '../head.tsx';
import { frontSummary } from './front-summary.ts';
import { Teaser } from './teaser.tsx';

/** The front page: the stories, newest first; and the older pages of the catalogue. */
export function FrontPage() {
  const page = useLoaderData<CataloguePage>();
  const words = useWords();
  const { number, pages, entries } = page;
  const { t, language } = words;
  const at = (other: number) => formatAddress({ page: 'front', language, number: other });
  return (
    <div className="front">
      <Head {...frontSummary(page, words)} canonical={{ page: 'front', language, number }} />
      <h1>{t(($) => $.front.heading)}</h1>
      {entries.length === 0 && <p>{t(($) => $.front.empty)}</p>}
      <ol>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <Teaser entry={entry} />
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <nav className="pages" aria-label={t(($) => $.front.pages)}>
          {number > 1 && <Link to={at(number - 1)} rel="prev">{t(($) => $.front.newer)}</Link>}
          <span>{t(($) => $.front.page, { number, pages })}</span>
          {number < pages && <Link to={at(number + 1)} rel="next">{t(($) => $.front.older)}</Link>}
        </nav>
      )}
    </div>
  );
}

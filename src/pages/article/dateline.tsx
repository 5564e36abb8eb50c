import { nameIn } from '#model/article.ts';
import { readingMinutes } from '#model/reading.ts';
import { printPage } from '#reader/print-page.ts';
import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { ShareButton } from './share-button.tsx';

/** Where and when: the dateline's place and the desk in the article's words; times, minutes and source in the interface's; and what a reader can do with the whole of it. */
export function Dateline() {
  const { story: { edition, places }, own } = useArticle();
  const { t, language, dir, format } = useWords();
  const place = places[edition.place];
  const name = place && nameIn(place, edition.language, edition.language);
  const later = Date.parse(edition.updated) > Date.parse(edition.published);
  const { source } = edition;
  return (
    <div className="dateline" lang={language} dir={dir}>
      <p {...own} className="byline">
        {name && <span lang={name.language}>{name.text}</span>} <span>{edition.byline}</span>
      </p>
      <ul>
        <li>
          {t(($) => $.article.published)} <time dateTime={edition.published}>{format.moment(edition.published, edition.zone)}</time>
        </li>
        {later && (
          <li>
            {t(($) => $.article.updated)} <time dateTime={edition.updated}>{format.moment(edition.updated, edition.zone)}</time>
          </li>
        )}
        <li>{t(($) => $.article.minutes, { count: readingMinutes(edition) })}</li>
        <li>
          {t(($) => $.article.source)}{' '}
          <bdi lang={source.agencyLanguage} dir={directionOf(source.agencyLanguage)}>{source.agency}</bdi>
        </li>
      </ul>
      <p className="acts">
        <ShareButton />
        <button className="act" onClick={printPage}>{t(($) => $.print.act)}</button>
      </p>
    </div>
  );
}

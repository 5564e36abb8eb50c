import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';

/** The credit of the dispatch, and what has been corrected since. */
export function SourceNote() {
  const { story: { edition } } = useArticle();
  const { t, language, dir, format } = useWords();
  const { source, corrections } = edition;
  return (
    <footer className="source-note">
      <p>
        <span lang={language} dir={dir}>{t(($) => $.article.dispatch)}:</span>{' '}
        <bdi lang={source.agencyLanguage} dir={directionOf(source.agencyLanguage)}>{source.agency}</bdi>
        {' · '}
        <cite lang={source.language}>{source.headline}</cite>
        {' · '}
        <time dateTime={source.published} lang={language} dir={dir}>{format.moment(source.published, edition.zone)}</time>
      </p>
      <p>{source.note}</p>
      {corrections.length > 0 && (
        <section>
          <h2 lang={language} dir={dir}>{t(($) => $.article.corrections)}</h2>
          <ul>
            {corrections.map(({ at, text }) => (
              <li key={at}>
                <time dateTime={at} lang={language} dir={dir}>{format.moment(at, edition.zone)}</time> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}

import { pageIds } from '#model/ids.ts';
import { speakers } from '#model/quotations.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle } from './article-context.ts';
import { SpeakerName } from './speaker-name.tsx';

/** Who said what: every speaker with role and count, and a way to each of their quotations. */
export function Quoted() {
  const { story: { edition }, own } = useArticle();
  const { t } = useWords();
  return (
    <section className="quoted" id={pageIds.quoted} aria-labelledby="quoted-title">
      <h2 id="quoted-title">{t(($) => $.article.quoted)}</h2>
      <ul>
        {speakers(edition).map(({ person, role, quotations }) => (
          <li key={person}>
            <p>
              <SpeakerName person={person} />
              <span className="attribution" {...own}>{role}</span>
              <span className="count">{t(($) => $.quoted.count, { count: quotations.length })}</span>
            </p>
            <ol>
              {quotations.map((quotation) => (
                <li key={quotation.id} {...own}>
                  <Link to={{ hash: quotation.id }}>{quotation.occasion}</Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

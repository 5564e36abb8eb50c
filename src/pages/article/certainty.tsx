import type { NewsEvent } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle } from './article-context.ts';

/** How an event's time is known: the mark and always the word; one tap away the dispatch's own wording and what it was reckoned from. */
export function Certainty({ event }: { event: NewsEvent }) {
  const { story: { edition }, own } = useArticle();
  const { t, format } = useWords();
  const { reported } = event;
  const basis = t(($) => $.basis[event.basis]);
  if (!reported) return <p className="basis">{basis}</p>;
  const anchor = edition.events.find((one) => one.id === reported.anchor);
  return (
    <details className="basis">
      <summary>{basis}</summary>
      <p>
        {t(($) => $.timeline.wording)} <q {...own}>{reported.wording}</q>
        {reported.when !== undefined && <> {t(($) => $.timeline.comesTo, { when: format.when(parseEdtf(reported.when), reported.part, edition.zone) })}</>}
      </p>
      {reported.basis !== undefined && reported.basis !== event.basis && <p>{t(($) => $.basis[reported.basis as 'explicit'])}</p>}
      {anchor && (
        <p>
          {t(($) => $.timeline.reckonedFrom)} <Link {...own} to={{ hash: anchor.id }}>{anchor.title}</Link>
        </p>
      )}
    </details>
  );
}

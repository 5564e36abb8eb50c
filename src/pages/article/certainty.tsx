import type { NewsEvent } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { OtherClocks } from './other-clocks.tsx';
import { ToPlace } from './to-place.tsx';

/**
 * How an event's time is known: the mark and always the word; one tap away, in plain language, how the date was worked
 * out, the dispatch's own words and what they come to, and both dates where they differ.
 */
export function Certainty({ event }: { event: NewsEvent }) {
  const { t } = useWords();
  return (
    <details className="basis">
      <summary>{t(($) => $.basis[event.basis])}</summary>
      <p>{t(($) => $.timeline.how[event.basis])} {event.when === undefined && t(($) => $.timeline.how.order)}</p>
      <AsReported event={event} />
      <OtherClocks when={event.when} />
    </details>
  );
}

function AsReported({ event: { when, part, basis, reported } }: { event: NewsEvent }) {
  const { story: { edition }, own } = useArticle();
  const { t, format } = useWords();
  if (!reported) return null;
  const anchor = edition.events.find(({ id }) => id === reported.anchor);
  const say = (edtf: string, of: typeof part) => format.when(parseEdtf(edtf), of, edition.zone);
  const differs = reported.when !== undefined && when !== undefined && (reported.when !== when || reported.part !== part);
  return (
    <>
      <p>
        {t(($) => $.timeline.wording)} <q {...own}>{reported.wording}</q>
        {reported.when !== undefined && !differs && <> {t(($) => $.timeline.comesTo, { when: say(reported.when, reported.part) })}</>}
      </p>
      {differs && (
        <ul>
          <li>{t(($) => $.timeline.dispatchDate, { when: say(reported.when ?? '', reported.part) })}</li>
          <li>{t(($) => $.timeline.knownDate, { when: say(when, part) })}</li>
        </ul>
      )}
      {reported.basis === 'derived' && basis !== 'derived' && <p>{t(($) => $.timeline.how.derived)}</p>}
      {anchor && (
        <p>
          {t(($) => $.timeline.reckonedFrom)} <ToPlace {...own} id={anchor.id}>{anchor.title}</ToPlace>
        </p>
      )}
    </>
  );
}

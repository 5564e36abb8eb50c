import { Fragment } from 'react';
import type { NewsEvent } from '#model/article.ts';
import { machineDate, parseDuration, parseEdtf } from '#model/edtf.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle, usePlaceMark } from './article-context.ts';
import { Certainty } from './certainty.tsx';
import { PlaceLink } from './place-link.tsx';

/** An event: its time as precise as it is, its title and note in the article's words, how it is known, and where the text reports it. */
export function TimelineEvent({ event, underDay }: { event: NewsEvent; underDay: boolean }) {
  const { own, nameOf } = useArticle();
  const { t } = useWords();
  return (
    <div className="event" data-basis={event.basis} {...usePlaceMark(event.id)}>
      <EventTime event={event} underDay={underDay} />
      <p className="event-title" {...own}>{event.title}</p>
      {event.note !== undefined && <p className="note" {...own}>{event.note}</p>}
      <Certainty event={event} />
      <p className="evidence">
        {t(($) => $.timeline.inText)}{' '}
        {event.evidence.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && ' · '}
            <Link to={{ hash: id }}>{nameOf(id)}</Link>
          </Fragment>
        ))}
      </p>
      <PlaceLink id={event.id} />
    </div>
  );
}

function EventTime({ event, underDay }: { event: NewsEvent; underDay: boolean }) {
  const { story: { edition }, own } = useArticle();
  const { t, format } = useWords();
  const when = event.when === undefined ? undefined : parseEdtf(event.when);
  const machine = when && machineDate(when);
  const said = when ? format.when(when, event.part, edition.zone) : t(($) => $.timeline.undated);
  const relations = (['before', 'after', 'during'] as const).flatMap((relation) => {
    const other = edition.events.find((one) => one.id === event.order?.[relation]);
    return other ? [{ relation, other }] : [];
  });
  return (
    <div className="event-time">
      {!(underDay && relations.length > 0) && <p>{machine === undefined ? said : <time dateTime={machine}>{said}</time>}</p>}
      {relations.map(({ relation, other }) => (
        <p key={relation}>
          {t(($) => $.timeline[relation])} <Link {...own} to={{ hash: other.id }}>{other.title}</Link>
        </p>
      ))}
      {event.duration !== undefined && <p>{t(($) => $.timeline.lasted, { duration: format.duration(parseDuration(event.duration)) })}</p>}
    </div>
  );
}

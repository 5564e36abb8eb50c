import { Fragment } from 'react';
import type { NewsEvent } from '#model/article.ts';
import { machineDate, parseDuration, parseEdtf } from '#model/edtf.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle, usePlaceMark } from './article-context.ts';
import { Certainty } from './certainty.tsx';
import { sayDate } from './event-date.ts';
import { Hijri } from './hijri.tsx';
import { PlaceLink } from './place-link.tsx';
import { ToPlace } from './to-place.tsx';

/** An event: its time as precise as it is, its title and note in the article's words, how it is known, where the text reports it, and what was said there. */
export function TimelineEvent({ event, underDay }: { event: NewsEvent; underDay: boolean }) {
  const { story: { edition }, own } = useArticle();
  const { t } = useWords();
  const said = edition.quotations.filter((quotation) => quotation.event === event.id).map(({ id }) => id);
  return (
    <div className="event" data-basis={event.basis} {...usePlaceMark(event.id)}>
      <EventTime event={event} underDay={underDay} />
      <p className="event-title" {...own}>{event.title}</p>
      {event.note !== undefined && <p className="note" {...own}>{event.note}</p>}
      <Certainty event={event} />
      <Places label={t(($) => $.timeline.inText)} ids={event.evidence.filter((id) => !said.includes(id))} />
      <Places label={t(($) => $.timeline.saidThere)} ids={said} />
      <PlaceLink id={event.id} />
    </div>
  );
}

function Places({ label, ids }: { label: string; ids: readonly string[] }) {
  const { nameOf } = useArticle();
  if (ids.length === 0) return null;
  return (
    <p className="evidence">
      {label}{' '}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <ToPlace id={id}>{nameOf(id)}</ToPlace>
        </Fragment>
      ))}
    </p>
  );
}

function EventTime({ event, underDay }: { event: NewsEvent; underDay: boolean }) {
  const { story: { edition }, own } = useArticle();
  const words = useWords();
  const { t, format } = words;
  const machine = event.when === undefined ? undefined : machineDate(parseEdtf(event.when));
  const said = sayDate(event, words, edition.zone);
  const relations = (['before', 'after', 'during'] as const).flatMap((relation) => {
    const other = edition.events.find((one) => one.id === event.order?.[relation]);
    return other ? [{ relation, other }] : [];
  });
  return (
    <div className="event-time">
      {!(underDay && relations.length > 0) && <p>{machine === undefined ? said : <time dateTime={machine}>{said}</time>} <Hijri when={event.when} /></p>}
      {relations.map(({ relation, other }) => (
        <p key={relation}>
          {t(($) => $.timeline[relation])} <ToPlace {...own} id={other.id}>{other.title}</ToPlace>
        </p>
      ))}
      {event.duration !== undefined && <p>{t(($) => $.timeline.lasted, { duration: format.duration(parseDuration(event.duration)) })}</p>}
    </div>
  );
}

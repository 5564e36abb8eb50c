import { useRef } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { pageIds } from '#model/ids.ts';
import { type TimelinePart, timeline } from '#model/timeline.ts';
import { useReadAlong } from '#reader/along.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { DayOfEvents } from './day-of-events.tsx';
import { eventDays } from './event-days.ts';
import { HijriDates } from './hijri.tsx';
import { TimeStrip } from './time-strip.tsx';

/** The timeline of the story: drawn, then as an ordered list for background, the visit, aftermath; readable in source order. */
export function Timeline() {
  const { story: { edition, draft } } = useArticle();
  const { t } = useWords();
  const rail = useRef<HTMLElement>(null);
  useReadAlong(rail, edition);
  if (edition.events.length === 0) return null;
  return (
    <aside className="timeline" id={pageIds.timeline} aria-labelledby="timeline-title" ref={rail}>
      <h2 id="timeline-title">{t(($) => $.article.timeline)}</h2>
      <TimeStrip />
      <HijriDates>
        {timeline(edition.events).map((part) => <Part key={part.phase} part={part} />)}
      </HijriDates>
      {!draft && <TakeAway />}
    </aside>
  );
}

function Part({ part }: { part: TimelinePart }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t(($) => $.timeline[part.phase])}</h3>
      <ol>
        {eventDays(part.events).map((day) => <DayOfEvents key={day.events[0]?.id} day={day} />)}
      </ol>
    </section>
  );
}

/** The timeline's files, made by the press for each published edition. */
function TakeAway() {
  const { story: { edition: { language, slug } } } = useArticle();
  const { t } = useWords();
  const article = useHref(formatAddress({ page: 'article', language, slug }));
  return (
    <p className="take-away">
      {t(($) => $.timeline.takeAway)} <a href={`${article}/timeline.ics`} download>{t(($) => $.timeline.calendar)}</a> <a href={`${article}/timeline.json`} download>{t(($) => $.timeline.data)}</a>
    </p>
  );
}

import { pageIds } from '#model/ids.ts';
import { type TimelinePart, timeline } from '#model/timeline.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { DayOfEvents } from './day-of-events.tsx';
import { eventDays } from './event-days.ts';

/** The timeline of the story: background, the visit, aftermath; an ordered list each, readable in source order. */
export function Timeline() {
  const { story: { edition } } = useArticle();
  const { t } = useWords();
  return (
    <aside className="timeline" id={pageIds.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t(($) => $.article.timeline)}</h2>
      {timeline(edition.events).map((part) => <Part key={part.phase} part={part} />)}
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

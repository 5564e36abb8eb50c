import { parseEdtf } from '#model/edtf.ts';
import { useWords } from '#strings/use-words.ts';
import type { EventDay } from './event-days.ts';
import { Hijri } from './hijri.tsx';
import { TimelineEvent } from './timeline-event.tsx';

/** One event, or several of one day under that day's head; before them the gap in years, where it is long. */
export function DayOfEvents({ day: { day, gap, events } }: { day: EventDay }) {
  const { t, format } = useWords();
  return (
    <>
      {events.map((event, index) => (
        <li key={event.id}>
          {index === 0 && gap !== undefined && <p className="gap">{t(($) => $.timeline.gap, { count: gap })}</p>}
          {index === 0 && day !== undefined && (
            <p className="day-head">
              <time dateTime={day}>{format.when(parseEdtf(day))}</time> <Hijri when={day} />
            </p>
          )}
          <TimelineEvent event={event} underDay={day !== undefined} />
        </li>
      ))}
    </>
  );
}

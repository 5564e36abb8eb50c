import type { Story } from '#model/article.ts';
import { parseEdtf } from '#model/edtf.ts';
import { dayAxis, type StripAxis, stripWidth, yearAxis } from '#model/time-strip.ts';
import { useWords } from '#strings/use-words.ts';
import type { Words } from '#strings/words.ts';
import { useArticle } from './article-context.ts';
import { sayDate } from './event-date.ts';
import { ToPlace } from './to-place.tsx';

/** The height of a row of marks, of the axis with its labels, and the room a finger needs around a mark. */
const [row, foot, touch] = [26, 26, 24];

/** A picture of time: the years of the story, and the days of the visit closer. Each mark leads to its entry in the list, which says the same in words. */
export function TimeStrip() {
  const { story: { edition } } = useArticle();
  const { t } = useWords();
  const [years, days] = [yearAxis(edition.events), dayAxis(edition.events)];
  if (!years && !days) return null;
  return (
    <nav className="strip" aria-label={t(($) => $.timeline.strip)}>
      {years && <Axis axis={years} say={(year) => year} />}
      {days && <Days axis={days} />}
    </nav>
  );
}

function Days({ axis }: { axis: StripAxis }) {
  const { t, format } = useWords();
  return (
    <>
      <Axis axis={axis} say={(day) => format.when(parseEdtf(day))} />
      <p className="small">{t(($) => $.timeline.stripDays)}</p>
    </>
  );
}

function Axis({ axis: { marks, rows, labels }, say }: { axis: StripAxis; say: (label: string) => string }) {
  const { story } = useArticle();
  const words = useWords();
  const floor = rows * row + 2;
  // Time runs the way the interface is read.
  const along = (at: number) => Math.round(words.dir === 'rtl' ? stripWidth - at : at);
  return (
    <svg viewBox={`0 0 ${stripWidth} ${floor + foot}`}>
      <path d={`M0 ${floor}H${stripWidth}${labels.map(({ at }) => `M${along(at)} ${floor}v5`).join('')}`} />
      {labels.map(({ at, label }) => <text key={label} x={along(at)} y={floor + 20}>{say(label)}</text>)}
      {marks.map(({ id, from, to, row: level }) => {
        const [start, end] = [along(from), along(to)].toSorted((one, other) => one - other) as [number, number];
        const middle = floor - level * row - row / 2 - 1;
        return (
          <ToPlace key={id} id={id}>
            <title>{nameOfMark(story, words, id)}</title>
            {level > 0 && <path className="stem" d={`M${(start + end) / 2} ${middle}V${floor}`} />}
            <rect x={start - touch / 2} y={middle - touch / 2} width={end - start + touch} height={touch} />
            <path className="mark" data-basis={story.edition.events.find((event) => event.id === id)?.basis} d={`M${start} ${middle}H${end + 0.01}`} />
          </ToPlace>
        );
      })}
    </svg>
  );
}

/** What a mark says: the event's title and its date. */
function nameOfMark({ edition }: Story, words: Words, id: string): string {
  const event = edition.events.find((one) => one.id === id);
  return event ? words.t(($) => $.page.eventTitle, { title: event.title, date: sayDate(event, words, edition.zone) }) : '';
}

import { parseEdtf } from '#model/edtf.ts';
import { useReadersZone } from '#reader/readers-zone.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';

/** A time of day by the clocks of the story's places and of the reader; nothing for a date without one. */
export function OtherClocks({ when }: { when: string | undefined }) {
  const { story: { edition, places } } = useArticle();
  const { t, format } = useWords();
  const own = useReadersZone();
  if (when === undefined || parseEdtf(when).kind !== 'moment') return null;
  const zones = new Set(Object.values(places).flatMap(({ zone }) => (zone === undefined || zone === edition.zone ? [] : zone)));
  return (
    <>
      <p>{t(($) => $.timeline.zones)}</p>
      <ul>
        {[...zones].map((zone) => <li key={zone}>{format.moment(when, zone)}</li>)}
        {own !== undefined && own !== edition.zone && !zones.has(own) && <li>{t(($) => $.timeline.yourTime, { moment: format.moment(when, own) })}</li>}
      </ul>
    </>
  );
}

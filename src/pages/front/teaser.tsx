import { formatAddress } from '#model/address.ts';
import type { CatalogueEntry } from '#model/catalogue.ts';
import { directionOf } from '#strings/languages.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { DraftSign } from './draft-sign.tsx';

/** A story as a list shows it: headline and standfirst in the article's language, its time in the interface's. */
export function Teaser({ entry }: { entry: CatalogueEntry }) {
  const { language, format } = useWords();
  const own = { lang: entry.language, dir: directionOf(entry.language) };
  return (
    <article className="teaser">
      <h2 {...own}>
        {entry.draft && <DraftSign />}
        <Link to={formatAddress({ page: 'article', language, slug: entry.slug })}>{entry.headline}</Link>
      </h2>
      <p className="standfirst" {...own}>{entry.standfirst}</p>
      <p className="small">
        <time dateTime={entry.published}>{format.moment(entry.published, entry.zone)}</time>
      </p>
    </article>
  );
}

import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle, usePlaceMark } from './article-context.ts';
import { PlaceLink } from './place-link.tsx';
import { SpeakerName } from './speaker-name.tsx';

/** A quotation, set out from the reporting: the words, then who said them, as what, and on what occasion. */
export function QuotationFigure({ id }: { id: string }) {
  const { story: { edition } } = useArticle();
  const { t, language, dir } = useWords();
  const mark = usePlaceMark(id);
  const quotation = edition.quotations.find((one) => one.id === id);
  if (!quotation) return null;
  return (
    <figure className="quotation" {...mark}>
      <blockquote lang={quotation.language}>
        <p>{quotation.text}</p>
      </blockquote>
      <figcaption>
        <p>
          <SpeakerName person={quotation.speaker} />
          <span className="attribution">{quotation.role} · {quotation.occasion}</span>
        </p>
        {quotation.sameUtteranceAs !== undefined && (
          <p lang={language} dir={dir}>
            <Link to={{ hash: quotation.sameUtteranceAs }}>{t(($) => $.quoted.sameUtterance)}</Link>
          </p>
        )}
      </figcaption>
      <PlaceLink id={id} />
    </figure>
  );
}

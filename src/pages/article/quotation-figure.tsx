import { useWords } from '#strings/use-words.ts';
import { useArticle, usePlaceMark } from './article-context.ts';
import { Circumstances } from './circumstances.tsx';
import { CiteButton } from './cite-button.tsx';
import { PlaceLink } from './place-link.tsx';
import { SameUtterance } from './same-words.tsx';
import { ShareButton } from './share-button.tsx';
import { SpeakerName } from './speaker-name.tsx';

/** A quotation, set out from the reporting: the words, then who said them, as what, on what occasion, when, and in which language they reached us. */
export function QuotationFigure({ id }: { id: string }) {
  const { story: { edition } } = useArticle();
  const { dir } = useWords();
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
        <Circumstances quotation={quotation} />
        <SameUtterance quotation={quotation} />
        <p className="acts" dir={dir}>
          <CiteButton quotation={quotation} />
          <ShareButton id={id} />
        </p>
      </figcaption>
      <PlaceLink id={id} />
    </figure>
  );
}

import { useId, useState } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { nameIn, type Quotation } from '#model/article.ts';
import { bibTeX, type Cited, cslItem } from '#model/citation.ts';
import { absolute } from '#reader/copy.ts';
import { today } from '#reader/today.ts';
import { useWords } from '#strings/use-words.ts';
import { Modal } from '#ui/modal.tsx';
import { useArticle } from './article-context.ts';
import { useSaidWhen } from './circumstances.tsx';
import { CopyField } from './copy-field.tsx';
import { lastingAddress } from './places-in-article.ts';

/** A quotation to carry away: as text with its attribution, and as a formal citation in three forms. */
export function CiteDialog({ quotation, close }: { quotation: Quotation; close: () => void }) {
  const { nameOf } = useArticle();
  const { t, language, dir } = useWords();
  const title = useId();
  const { plain, note, cited } = useCitation(quotation);
  return (
    <Modal lang={language} dir={dir} aria-labelledby={title} close={close}>
      <h2 id={title}>{t(($) => $.cite.open, { place: nameOf(quotation.id) })}</h2>
      <CopyField label={t(($) => $.citation.plain)} text={plain} dir={dir} />
      <CopyField label={t(($) => $.citation.note)} text={note} dir={dir} />
      <CopyField label="BibTeX" text={bibTeX(cited)} dir="ltr" />
      <CopyField label="CSL-JSON" text={JSON.stringify([cslItem(cited)], null, 2)} dir="ltr" />
      <form method="dialog"><button className="action">{t(($) => $.place.close)}</button></form>
    </Modal>
  );
}

/** The quotation as plain text, as a note after the Chicago manner, and what the formal citations are made from. */
function useCitation(quotation: Quotation): { plain: string; note: string; cited: Cited } {
  const { story } = useArticle();
  const { t, language, format } = useWords();
  const said = useSaidWhen();
  const { edition, people } = story;
  const { source } = edition;
  const url = absolute(useHref(formatAddress(lastingAddress(story, language, quotation.id))));
  const [accessed] = useState(today);
  const person = people[quotation.speaker];
  const speaker = person ? nameIn(person, language, edition.language).text : quotation.speaker;
  const site = t(($) => $.site.name);
  const cited: Cited = {
    key: `${edition.slug}-${quotation.id}`,
    words: quotation.text,
    speaker: person ? nameIn(person, edition.language, edition.language).text : quotation.speaker,
    occasion: quotation.occasion,
    language: edition.language,
    headline: edition.headline,
    byline: edition.byline,
    site,
    published: dayOf(edition.published),
    agency: source.agency,
    dispatch: source.headline,
    dispatched: dayOf(source.published),
    accessed,
    url,
  };
  return {
    cited,
    plain: t(($) => $.citation.plainText, { words: quotation.text, speaker, when: said(quotation), site, url }),
    note: t(($) => $.citation.noteText, {
      speaker,
      byline: edition.byline,
      headline: edition.headline,
      site,
      published: format.day(edition.published, edition.zone),
      agency: source.agency,
      dispatch: source.headline,
      dispatched: format.day(source.published, edition.zone),
      accessed: format.day(`${accessed}T00:00:00Z`, 'UTC'),
      url,
    }),
  };
}

/** The day on which an instant fell where it was written down. */
function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

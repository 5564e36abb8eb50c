import type { Quotation } from '#model/article.ts';
import { clip } from '#model/clip.ts';
import { useArticle } from './article-context.ts';
import { useSaidWhen } from './circumstances.tsx';
import { ToPlace } from './to-place.tsx';

/** How much of a quotation the panel shows, in UTF-16 units: enough to know it again. */
const shown = 90;

/** One quotation in the panel: its first words, which lead to the text; the occasion; and the date, which leads to the event. */
export function QuotedEntry({ quotation }: { quotation: Quotation }) {
  const { own } = useArticle();
  const when = useSaidWhen();
  return (
    <>
      <p lang={quotation.language} dir={own.dir}>
        <ToPlace id={quotation.id}><q>{clip(quotation.text, shown)}</q></ToPlace>
      </p>
      <p className="small">
        <span {...own}>{quotation.occasion}</span>
        {' · '}
        {quotation.event === undefined ? when(quotation) : <ToPlace id={quotation.event}>{when(quotation)}</ToPlace>}
      </p>
    </>
  );
}

import type { Quotation } from '#model/article.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { saidWhen } from './said-when.ts';
import { ToPlace } from './to-place.tsx';

/** When a quotation was said, which leads to its event, and in which language it reached us: in the interface's words. */
export function Circumstances({ quotation }: { quotation: Quotation }) {
  const { story: { edition } } = useArticle();
  const { t, language, dir } = useWords();
  const when = useSaidWhen();
  const event = edition.events.find(({ id }) => id === quotation.event);
  const tongue = quotation.language as 'ar';
  return (
    <p lang={language} dir={dir}>
      {event ? <ToPlace id={event.id}>{when(quotation)}</ToPlace> : when(quotation)}
      {' · '}
      {t(($) => $.quoted.reached[tongue], { defaultValue: t(($) => $.quoted.reached.other, { code: tongue }) })}
    </p>
  );
}

/** Says when a quotation was said, in the interface's words. */
export function useSaidWhen(): (quotation: Quotation) => string {
  const { story: { edition } } = useArticle();
  const words = useWords();
  return (quotation) => saidWhen(words, edition, quotation);
}

import type { Quotation } from '#model/article.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { ToPlace } from './to-place.tsx';

/** The way to the other rendering of the same utterance, where there is one. */
export function SameUtterance({ quotation: { sameUtteranceAs } }: { quotation: Quotation }) {
  const { nameOf } = useArticle();
  const { t, language, dir } = useWords();
  if (sameUtteranceAs === undefined) return null;
  return (
    <p lang={language} dir={dir}>
      {t(($) => $.quoted.sameUtterance)}: <ToPlace id={sameUtteranceAs}>{nameOf(sameUtteranceAs)}</ToPlace>
    </p>
  );
}

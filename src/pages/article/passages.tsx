import { lazy, Suspense } from 'react';
import { usePassage } from '#reader/passage.ts';
import { useHasSelected } from '#reader/selection.ts';
import { useWords } from '#strings/use-words.ts';
import { loadLaterWords } from '#strings/words.ts';
import { Notice } from './notice.tsx';

const PassageBar = lazy(async () => {
  const [{ PassageBar: component }] = await Promise.all([import('./passage-bar.tsx'), loadLaterWords()]);
  return { default: component };
});

/** Any words of the article: opens those that the URL means, and offers a link to those that the reader selects. */
export function Passages() {
  const { t } = useWords();
  const edited = usePassage();
  const selected = useHasSelected();
  return (
    <>
      {edited && <Notice text={t(($) => $.place.changed)} />}
      {selected && <Suspense><PassageBar /></Suspense>}
    </>
  );
}

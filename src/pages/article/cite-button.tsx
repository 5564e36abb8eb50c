import { lazy, Suspense, useState } from 'react';
import type { Quotation } from '#model/article.ts';
import { useWords } from '#strings/use-words.ts';
import { loadLaterWords } from '#strings/words.ts';
import { useArticle } from './article-context.ts';

const CiteDialog = lazy(async () => {
  const [{ CiteDialog: component }] = await Promise.all([import('./cite-dialog.tsx'), loadLaterWords()]);
  return { default: component };
});

/** Opens the ways to cite a quotation, which are loaded when they are first wanted. */
export function CiteButton({ quotation }: { quotation: Quotation }) {
  const { nameOf } = useArticle();
  const { t, language, dir } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="cite" lang={language} dir={dir} aria-haspopup="dialog" aria-label={t(($) => $.cite.open, { place: nameOf(quotation.id) })} onClick={() => setOpen(true)}>
        {t(($) => $.cite.short)}
      </button>
      {open && <Suspense><CiteDialog quotation={quotation} close={() => setOpen(false)} /></Suspense>}
    </>
  );
}

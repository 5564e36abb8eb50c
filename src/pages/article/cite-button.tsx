import { lazy, Suspense, useState } from 'react';
import type { Quotation } from '#model/article.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { loadDialogs } from './load-dialogs.ts';

const CiteDialog = lazy(async () => ({ default: (await loadDialogs()).CiteDialog }));

/** Opens the ways to cite a quotation, which are loaded when they are first wanted. */
export function CiteButton({ quotation }: { quotation: Quotation }) {
  const { nameOf } = useArticle();
  const { t, language, dir } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="act cite" lang={language} dir={dir} aria-haspopup="dialog" aria-label={t(($) => $.cite.open, { place: nameOf(quotation.id) })} onClick={({ currentTarget }) => { currentTarget.focus(); setOpen(true); }}>
        {t(($) => $.cite.short)}
      </button>
      {open && <Suspense><CiteDialog quotation={quotation} close={() => setOpen(false)} /></Suspense>}
    </>
  );
}

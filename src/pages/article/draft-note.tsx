import { useWords } from '#strings/use-words.ts';
import { DraftStyle } from '../draft-style.tsx';

/** Says at the head of a draft that it is one: a note in its place, for it is no news to whoever reads on, and not to be closed. */
export function DraftNote() {
  const { t, language, dir } = useWords();
  const sign = t(($) => $.draft.sign);
  return (
    <aside className="draft-note" role="note" aria-label={sign} lang={language} dir={dir}>
      <DraftStyle />
      <p><b>{sign}</b> — {t(($) => $.draft.notice)}</p>
    </aside>
  );
}

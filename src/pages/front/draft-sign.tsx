import { useWords } from '#strings/use-words.ts';
import { DraftStyle } from '../draft-style.tsx';

/** The word for draft, in the interface's language, ahead of the title of one in a list. */
export function DraftSign() {
  const { t, language, dir } = useWords();
  return (
    <>
      <DraftStyle />
      <b className="draft-sign"><bdi lang={language} dir={dir}>{t(($) => $.draft.sign)}</bdi></b>{' '}
    </>
  );
}

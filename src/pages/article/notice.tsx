import { useState } from 'react';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';

/** Something the reader should know about the link they followed, over the article; gone once they close it. */
export function Notice({ text }: { text: string }) {
  const { t } = useWords();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <button type="button" className="icon-button" aria-label={t(($) => $.place.close)} onClick={() => setClosed(true)}>
        <Icon shape="close" />
      </button>
    </div>
  );
}

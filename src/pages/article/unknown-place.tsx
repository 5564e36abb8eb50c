import { useState } from 'react';
import { useWords } from '#strings/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useArticle } from './article-context.ts';

/** Says that the link's passage is not in the article, over the article opened from its start. */
export function UnknownPlace({ place }: { place: string }) {
  const { nameOf } = useArticle();
  const { t } = useWords();
  const [closed, setClosed] = useState(false);
  if (!place || closed || nameOf(place) !== undefined) return null;
  return (
    <div className="notice" role="alert">
      <p>{t(($) => $.place.unknown)}</p>
      <button type="button" className="icon-button" aria-label={t(($) => $.place.close)} onClick={() => setClosed(true)}>
        <Icon shape="close" />
      </button>
    </div>
  );
}

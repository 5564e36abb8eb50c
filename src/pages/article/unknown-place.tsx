import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { Notice } from './notice.tsx';

/** Says that the link's passage is not in the article, over the article opened from its start. */
export function UnknownPlace({ place }: { place: string }) {
  const { nameOf } = useArticle();
  const { t } = useWords();
  return place && nameOf(place) === undefined ? <Notice text={t(($) => $.place.unknown)} /> : null;
}

import { pageIds } from '#model/ids.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle } from './article-context.ts';

/**
 * What stays in view while reading: the headline once it has scrolled away, how far one has come, and the record
 * one tap away. The headline is drawn by the style sheet, so that no reader or search meets it twice.
 */
export function ReadingBar() {
  const { story: { edition }, own } = useArticle();
  const { t } = useWords();
  return (
    <div className="reading-bar">
      <span className="running-head" data-headline={edition.headline} {...own} />
      <nav aria-label={t(($) => $.article.bar)}>
        <Link className="to-contents" to={{ hash: pageIds.contents }}>{t(($) => $.article.contents)}</Link>
        <Link className="to-timeline" to={{ hash: pageIds.timeline }}>{t(($) => $.article.timeline)}</Link>
      </nav>
    </div>
  );
}

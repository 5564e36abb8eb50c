import { pageIds } from '#model/ids.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { ToPlace } from './to-place.tsx';

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
        <ToPlace className="to-contents" id={pageIds.contents}>{t(($) => $.article.contents)}</ToPlace>
        <ToPlace className="to-timeline" id={pageIds.timeline}>{t(($) => $.article.timeline)}</ToPlace>
      </nav>
    </div>
  );
}

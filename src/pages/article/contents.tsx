import { pageIds } from '#model/ids.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';
import { ToPlace } from './to-place.tsx';

/** The contents: the text's headings, the timeline, and who is quoted. */
export function Contents() {
  const { story: { edition }, own } = useArticle();
  const { t, language, dir } = useWords();
  const headings = edition.blocks.filter((block) => block.kind === 'heading');
  return (
    <nav className="contents" id={pageIds.contents} aria-labelledby="contents-title" lang={language} dir={dir}>
      <div>
        <h2 id="contents-title">{t(($) => $.article.contents)}</h2>
        <ul>
          {headings.map((heading) => (
            <li key={heading.id}>
              <ToPlace {...own} id={heading.id}>{heading.text}</ToPlace>
            </li>
          ))}
          <li><ToPlace id={pageIds.timeline}>{t(($) => $.article.timeline)}</ToPlace></li>
          <li><ToPlace id={pageIds.quoted}>{t(($) => $.article.quoted)}</ToPlace></li>
        </ul>
      </div>
    </nav>
  );
}

import { pageIds } from '#model/ids.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle } from './article-context.ts';

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
              <Link {...own} to={{ hash: heading.id }}>{heading.text}</Link>
            </li>
          ))}
          <li><Link to={{ hash: pageIds.timeline }}>{t(($) => $.article.timeline)}</Link></li>
          <li><Link to={{ hash: pageIds.quoted }}>{t(($) => $.article.quoted)}</Link></li>
        </ul>
      </div>
    </nav>
  );
}

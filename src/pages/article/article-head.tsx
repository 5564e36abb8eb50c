import { type Address, formatAddress } from '#model/address.ts';
import { useWords } from '#strings/use-words.ts';
import { Head } from '../head.tsx';
import { useArticle } from './article-context.ts';
import { summary } from './article-summary.ts';
import { lastingAddress } from './places-in-article.ts';

/** What the page says of itself: the article, or the quotation or event whose own page it is. Canonical is the edition's own language. */
export function ArticleHead() {
  const { story, opened } = useArticle();
  const words = useWords();
  const { language, slug } = story.edition;
  const canonical: Address = opened ? lastingAddress(story, words.language, opened) : { page: 'article', language, slug };
  return <Head key={formatAddress(canonical)} {...summary(story, opened, words)} canonical={canonical} />;
}

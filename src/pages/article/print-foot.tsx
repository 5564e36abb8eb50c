import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { qrPath } from '#model/companions.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';

/**
 * Where the article is to be found, at the foot of what is printed from it, and shown nowhere else. The code is a small file
 * of its own that is fetched last: not every browser fetches as it prints what was left for later.
 */
export function PrintFoot() {
  const { story: { edition: { slug } } } = useArticle();
  const { t, language } = useWords();
  const path = useHref(formatAddress({ page: 'article', language, slug }));
  const file = useHref(qrPath(language, slug));
  return (
    <footer className="print-foot">
      <img className="qr" src={file} alt={t(($) => $.print.code)} fetchPriority="low" />
      <p>
        {t(($) => $.print.address)} <bdi dir="ltr">{import.meta.env.SITE_URL + path}</bdi>
      </p>
    </footer>
  );
}

import type { AnchorHTMLAttributes } from 'react';
import { formatAddress } from '#model/address.ts';
import { useWords } from '#strings/use-words.ts';
import { Link } from '#ui/link.tsx';
import { useArticle } from './article-context.ts';

interface ToPlaceProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'id'> {
  /** The element id of the place. */
  id: string;
}

/** A link to a place of the article in view: within the page, or from a quotation's or event's own page to the article. */
export function ToPlace({ id, ...rest }: ToPlaceProps) {
  const { story: { edition: { slug } }, opened } = useArticle();
  const { language } = useWords();
  return <Link {...rest} to={opened ? formatAddress({ page: 'article', language, slug, place: id }) : { hash: id }} />;
}

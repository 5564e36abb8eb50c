import { useHref } from 'react-router';
import { type Address, formatAddress } from '#model/address.ts';

interface HeadProps {
  title: string;
  description?: string;
  /** The address that stands for this page; none for a page that is no one's (not found). */
  canonical?: Address;
}

/** What a page says of itself in the document's head. React puts it there, in print and in the browser. */
export function Head({ title, description, canonical }: HeadProps) {
  const path = useHref(canonical ? formatAddress(canonical) : '/');
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical ? <link rel="canonical" href={import.meta.env.SITE_URL + path} /> : <meta name="robots" content="noindex" />}
    </>
  );
}

import { lazy, Suspense } from 'react';
import { useHref } from 'react-router';
import { formatAddress } from '#model/address.ts';
import { qrPath } from '#model/companions.ts';
import { useOwnHost } from '#reader/own-host.ts';
import { useWords } from '#strings/use-words.ts';
import { useArticle } from './article-context.ts';

const QrCode = lazy(async () => ({ default: (await import('#ui/qr-code.tsx')).QrCode }));

/**
 * Where the article is to be found, at the foot of what is printed from it, and shown nowhere else. A site that knows its
 * host has the code as a file of its own, which browsers fetch as they print, without script too; elsewhere it is drawn here.
 */
export function PrintFoot() {
  const { story: { edition: { slug } } } = useArticle();
  const { t, language } = useWords();
  const own = useOwnHost();
  const host = import.meta.env.SITE_URL || own;
  const path = useHref(formatAddress({ page: 'article', language, slug }));
  const file = useHref(qrPath(language, slug));
  const label = t(($) => $.print.code);
  return (
    <footer className="print-foot">
      {import.meta.env.SITE_URL ? <img className="qr" src={file} alt={label} loading="lazy" /> : own && <Suspense><QrCode text={host + path} label={label} /></Suspense>}
      <p>
        {t(($) => $.print.address)} <bdi dir="ltr">{host + path}</bdi>
      </p>
    </footer>
  );
}

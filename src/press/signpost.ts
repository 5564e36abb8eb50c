import { languages, type LanguageCode, sourceLanguage, isLanguage } from '#strings/languages.ts';
import { loadWords, words } from '#strings/words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';

/**
 * The page of a retired id, in the edition's language: it sends the reader on to the successor at once, without script,
 * and offers the link to whoever is not sent. `to` is the successor's path. Search engines are told where it moved, and
 * messengers show the successor: `share` are its page's tags.
 */
export async function signpost(language: string, to: string, site: SiteAddress, share: string): Promise<string> {
  const code: LanguageCode = isLanguage(language) ? language : sourceLanguage;
  await loadWords(code);
  const { t } = words(code);
  const href = `${site.base}${to.slice(1)}`;
  return [
    `<!doctype html><html lang="${code}" dir="${languages[code].dir}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${t(($) => $.page.moved)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    `<link rel="canonical" href="${absoluteUrl(site, to.split('#')[0] ?? to)}"><meta http-equiv="refresh" content="0; url=${href}">${share}`,
    `<p><a href="${href}">${t(($) => $.page.moved)}</a></p></html>\n`,
  ].join('');
}

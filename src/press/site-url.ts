/** Where the site is said to be while `SITE_URL` is not set: at the preview's own address (see serve.ts). */
export const previewUrl = 'http://localhost:4173';

/** A setting of the build that is missing or wrong: its message names it and the way out. */
export class SettingError extends Error {
  override name = 'SettingError';
  constructor(message: string) {
    super(message);
    // For whoever set it: where in the program it was noticed would only hide the message.
    this.stack = `${this.name}: ${message}`;
  }
}

/** The host that every absolute address of a build begins with. */
export interface SiteUrl {
  /** Scheme and host, without a slash at the end: `https://khabar.example`. */
  host: string;
  /** Whether `SITE_URL` said so, or the preview's address stands in. */
  chosen: boolean;
}

/**
 * The site's host by the setting `SITE_URL`. Throws a `SettingError` where it is no web address of a host, and where a
 * `release` has none: what is published under another's address cannot be found, shared or cited.
 */
export function siteUrl({ SITE_URL: text = '' }: Record<string, string | undefined>, { release }: { release: boolean }): SiteUrl {
  if (text === '') {
    if (release) throw new SettingError(`SITE_URL is not set, and a release needs the address of its host. Run: SITE_URL=https://news.example npm run release`);
    return { host: previewUrl, chosen: false };
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (why: string): never => {
    throw new SettingError(`SITE_URL is "${text}": ${why}. Write scheme and host alone: SITE_URL=https://news.example`);
  };
  if (!url || !['http:', 'https:'].includes(url.protocol)) return refuse('not an http or https address');
  if (url.username || url.password) return refuse('a name or a password does not belong there');
  if (url.search || url.hash || /[?#]$/.test(text)) return refuse('a query or a fragment does not belong there');
  if (url.pathname !== '/') return refuse(`a folder on the host is a setting of its own, BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`);
  return { host: url.origin, chosen: true };
}

/** The site's folder on its host by the setting `BASE_PATH`: `/`, or `/news/`. Throws a `SettingError` for what is none. */
export function basePath({ BASE_PATH }: Record<string, string | undefined>): string {
  const text = BASE_PATH || '/';
  if (/^\/(?:[\w.~-]+\/)*$/.test(text) && !/\/\.{1,2}\//.test(text)) return text;
  throw new SettingError(`BASE_PATH is "${text}": not a folder. Begin and end it with a slash, in ASCII letters: BASE_PATH=/news/`);
}

/**
 * Every page of the site. `language` is the interface's and the URL's first segment; `place` the id of a
 * paragraph, quotation, event or heading.
 */
export type Address =
  | { page: 'door' }
  | { page: 'front'; language: string; number: number }
  | { page: 'article'; language: string; slug: string; place?: string };

/** The URL path (and fragment) of an address, without the site's base. Every part is percent-encoded where it must be. */
export function formatAddress(address: Address): string {
  switch (address.page) {
    case 'door':
      return '/';
    case 'front':
      return `/${address.language}${address.number > 1 ? `/page/${address.number}` : ''}`;
    case 'article':
      return `/${address.language}/articles/${encodeURIComponent(address.slug)}${address.place === undefined ? '' : `#${encodeURIComponent(address.place)}`}`;
    default:
      return address satisfies never;
  }
}

/** The address of a path (with or without a trailing slash and a fragment), or undefined for a path that is no page of ours. */
export function findAddress(path: string): Address | undefined {
  const [pathname = '', fragment = ''] = path.split('#');
  const parts = pathname.split('/').filter(Boolean).map(decode);
  const [language, room, name] = parts;
  if (parts.includes(undefined)) return undefined;
  if (language === undefined) return { page: 'door' };
  if (room === undefined) return { page: 'front', language, number: 1 };
  if (parts.length !== 3 || name === undefined) return undefined;
  if (room === 'page') return /^[2-9]$|^[1-9]\d+$/.test(name) ? { page: 'front', language, number: Number(name) } : undefined;
  if (room !== 'articles') return undefined;
  const place = placeOf(fragment);
  return { page: 'article', language, slug: name, ...(place ? { place } : {}) };
}

/** The id that a URL's fragment names, without a text directive; '' where there is none or it cannot be decoded. */
export function placeOf(fragment: string): string {
  return decode(fragment.replace(/^#/, '').split(':~:')[0] ?? '') ?? '';
}

/** The same page in another language of the interface. */
export function inLanguage(address: Address, language: string): Address {
  return address.page === 'door' ? { page: 'front', language, number: 1 } : { ...address, language };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

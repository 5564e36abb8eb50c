/**
 * Every page of the site. `language` is the interface's and the URL's first segment; `place` the id of a
 * paragraph, quotation, event or heading; `id` that of the quotation or event whose own page it is.
 */
export type Address =
  | { page: 'door' }
  | { page: 'front'; language: string; number: number }
  | { page: 'article'; language: string; slug: string; place?: string }
  | { page: Thing; language: string; slug: string; id: string };

/** What has a page of its own within an article: in each language the article is written in. */
export const things = ['quotation', 'event'] as const;
export type Thing = (typeof things)[number];

/** The URL path (and fragment) of an address, without the site's base. Every part is percent-encoded where it must be. */
export function formatAddress(address: Address): string {
  switch (address.page) {
    case 'door':
      return '/';
    case 'front':
      return `/${address.language}${address.number > 1 ? `/page/${address.number}` : ''}`;
    case 'article':
      return `/${address.language}/articles/${encodeURIComponent(address.slug)}${address.place === undefined ? '' : `#${encodeURIComponent(address.place)}`}`;
    case 'quotation':
    case 'event':
      return `${formatAddress({ page: 'article', language: address.language, slug: address.slug })}/${address.page}s/${encodeURIComponent(address.id)}`;
    default:
      return address satisfies never;
  }
}

/** The address of a path (with or without a trailing slash and a fragment), or undefined for a path that is no page of ours. */
export function findAddress(path: string): Address | undefined {
  const [pathname = '', fragment = ''] = path.split('#');
  const parts = pathname.split('/').filter(Boolean).map(decode);
  const [language, room, name, shelf, id] = parts;
  if (parts.includes(undefined)) return undefined;
  if (language === undefined) return { page: 'door' };
  if (room === undefined) return { page: 'front', language, number: 1 };
  const thing = things.find((one) => shelf === `${one}s`);
  if (room === 'articles' && name !== undefined && thing && id !== undefined && parts.length === 5) return { page: thing, language, slug: name, id };
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

/** The same page in another language of the interface. A page of its own is the edition's: elsewhere its place in the article serves. */
export function inLanguage(address: Address, language: string): Address {
  if (address.page === 'door') return { page: 'front', language, number: 1 };
  return isThing(address) && address.language !== language ? inArticle({ ...address, language }) : { ...address, language };
}

/** Whether an address is that of a quotation's or an event's own page. */
export function isThing(address: Address): address is Extract<Address, { page: Thing }> {
  return address.page === 'quotation' || address.page === 'event';
}

/** Where a quotation or an event stands within its article. */
export function inArticle({ language, slug, id }: Extract<Address, { page: Thing }>): Address {
  return { page: 'article', language, slug, place: id };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

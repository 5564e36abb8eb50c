import type { BreadcrumbList, Graph, Organization, Thing, WebSite } from 'schema-dts';
import { formatAddress } from '#model/address.ts';
import type { Address } from '#model/address.ts';
import { languageCodes } from '#strings/languages.ts';
import { words, type Words } from '#strings/words.ts';
import { absoluteUrl, type SiteAddress } from './absolute-url.ts';

/** Statements about a page in schema.org's words (JSON-LD 1.1), as a graph. */
export function graphOf(...statements: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': statements };
}

/** A graph as the element that carries it: data, which no policy needs to allow. No text in it can end the element or a line of script. */
export function formatGraph(graph: Graph): string {
  const json = JSON.stringify(graph).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/ld+json">${json}</script>`;
}

/** Who publishes: the same node on every page, named in the language of `words`. */
export function publisher(site: SiteAddress, { t }: Words) {
  return {
    '@type': 'Organization',
    '@id': `${absoluteUrl(site, '/')}#publisher`,
    name: t(($) => $.site.name),
    url: absoluteUrl(site, '/'),
    logo: { '@type': 'ImageObject', url: absoluteUrl(site, '/icon.svg') },
  } as const satisfies Organization;
}

/** The site as that of which a page is a part. */
export function siteNode(site: SiteAddress, { t }: Words) {
  return { '@type': 'WebSite', '@id': `${absoluteUrl(site, '/')}#site`, name: t(($) => $.site.name), url: absoluteUrl(site, '/') } as const satisfies WebSite;
}

/** The site as its front pages tell it: with its names in other languages, which all must be loaded, and its publisher. */
export function wholeSite(site: SiteAddress, own: Words): WebSite {
  const node = siteNode(site, own);
  const names = new Set(languageCodes.map((code) => words(code).t(($) => $.site.name)));
  names.delete(node.name);
  return { ...node, alternateName: [...names], description: own.t(($) => $.front.description), inLanguage: languageCodes, publisher: publisher(site, own) };
}

/** The way from the front page to a page: each step's name and address, the page itself last. */
export function breadcrumbs(site: SiteAddress, steps: readonly { name: string; address: Address }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absoluteUrl(site, formatAddress(address)) })),
  };
}

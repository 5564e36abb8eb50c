import { absoluteUrl, type SiteAddress } from './absolute-url.ts';
import { sitemapIndexPath } from './sitemaps.ts';

/** The text of robots.txt (RFC 9309): everything may be read, and here is the list of it. */
export function robots(site: SiteAddress): string {
  const elsewhere = site.base === '/' ? [] : [
    `# Crawlers read robots.txt at the top of a host only, and this site stands below ${site.base}:`,
    '# for them to find the sitemap, its line belongs into the robots.txt of the host.',
  ];
  return [...elsewhere, 'User-agent: *', 'Allow: /', '', `Sitemap: ${absoluteUrl(site, sitemapIndexPath)}`, ''].join('\n');
}

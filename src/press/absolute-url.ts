/** Where a build of the site stands: `host` is its SITE_URL, without a slash at the end; `base` the folder there, with one at each end. */
export interface SiteAddress {
  host: string;
  base: string;
}

/** The absolute URL of a path of the site, which begins with a slash and leaves the base out. */
export function absoluteUrl({ host, base }: SiteAddress, path: string): string {
  return `${host}${base}${path.slice(1)}`;
}

/** The form of every id: lower-case ASCII words joined by hyphens, minted once and never derived from text. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Element ids that the page itself uses; no paragraph, quotation or event of an article may carry one. */
export const pageIds = { text: 'text', contents: 'contents', timeline: 'timeline', quoted: 'quoted' } as const;

const saidBy = 'said-by-';

/** The element id of what one person said, in the panel of who said what. */
export function saidById(person: string): string {
  return saidBy + person;
}

/** The person of such an id; undefined for any other id. */
export function findSaidBy(id: string): string | undefined {
  return id.startsWith(saidBy) ? id.slice(saidBy.length) : undefined;
}

/** Whether `id` belongs to the page and not to an article. */
export function isPageId(id: string): boolean {
  return Object.hasOwn(pageIds, id) || findSaidBy(id) !== undefined;
}

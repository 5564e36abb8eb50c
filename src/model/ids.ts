/** The form of every id: lower-case ASCII words joined by hyphens, minted once and never derived from text. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Element ids that the page itself uses; no paragraph, quotation or event of an article may carry one. */
export const pageIds = { text: 'text', contents: 'contents', timeline: 'timeline', quoted: 'quoted' } as const;

/** Whether `id` belongs to the page and not to an article. */
export function isPageId(id: string): boolean {
  return Object.hasOwn(pageIds, id);
}

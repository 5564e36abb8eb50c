/** An element of a page's head: a meta by its name or property, or a link. */
export type Tag = { name: string; content: string } | { property: string; content: string } | { rel: string; href: string; hreflang?: string; type?: string; title?: string };

/** Tags as HTML, in their order. */
export function formatTags(tags: readonly Tag[]): string {
  return tags.map((tag) => `<${'rel' in tag ? 'link' : 'meta'} ${Object.entries(tag).map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}>`).join('');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

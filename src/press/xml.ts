/** Markup that may stand as it is: only `element` makes it, so that no text is ever taken for markup. */
export interface Markup {
  readonly markup: string;
}

/** What an element holds: text, which is escaped, markup, or nothing. */
export type Content = string | Markup | undefined | readonly Content[];

/** An element of XML or XHTML. Attributes without a value are left out; an element without content closes itself. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>> = {}, ...content: Content[]): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(value)}"`));
  const inside = inner(content);
  const start = `<${name}${given.join('')}`;
  return { markup: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` };
}

/** A document in UTF-8: its declaration, the address of a style sheet where it has one, its root. */
export function xmlDocument(root: Markup, styleSheet?: string): string {
  const style = styleSheet === undefined ? '' : `<?xml-stylesheet type="text/css" href="${escapeXml(styleSheet)}"?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${style}${root.markup}\n`;
}

/**
 * Text as it may stand in an element or an attribute. What XML 1.0 has no way to say (2.2: most control characters,
 * halves of surrogate pairs, U+FFFE and U+FFFF) is left out; a carriage return is written so that a parser keeps it (2.11).
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

function inner(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeXml(content);
  return 'markup' in content ? content.markup : content.map(inner).join('');
}

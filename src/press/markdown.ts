/**
 * Text within a line of Markdown (CommonMark 0.31, and GitHub's tables, strikethrough and formulas) that stays text:
 * every sign that could begin something is escaped, and what would end the line becomes a space. Control characters
 * and byte order marks, which no text has a use for, are left out.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, '')
    .replace(/[\\`*_[\]<>#|~$&]/g, '\\$&');
}

/** A line made of such text and of links, as a paragraph, an item or a quoted line: what begins a list, a rule or an underlined heading, and does so at the start of a line only, is escaped. */
export function markdownLine(line: string): string {
  return line
    .replace(/^ +| +$/g, '')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link; the words are text. */
export function markdownLink(words: string, url: string): string {
  return `[${markdownText(words)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent).replaceAll('&', '&amp;')}>)`;
}

/** Strong text. Marks beside a space would be none. */
export function markdownStrong(text: string): string {
  return `**${markdownText(text).trim()}**`;
}

/** The block of data at the start of a file (YAML 1.2): every value a string in double quotes, as in JSON, with what YAML holds for a line break or unprintable escaped. */
export function frontMatter(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${yamlString(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

function yamlString(value: string): string {
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a printed page says of itself, read back from its HTML: for the tests, which hold it against the table of head-table.ts. */
export interface ReadHead {
  language: string;
  titles: string[];
  /** The contents of each `<meta>`, by its name or property. */
  metas: Map<string, string[]>;
  links: Record<string, string>[];
  /** Where the page sends its reader at once. */
  refresh: string | undefined;
  /** The JSON-LD of the page, parsed. */
  data: unknown[];
}

/** Reads a page as this press writes it: attributes in double quotes, no `>` in them. Throws where JSON-LD is not JSON. */
export function readHead(html: string): ReadHead {
  const head = html.includes('</head>') ? html.slice(0, html.indexOf('</head>')) : html;
  const metas = new Map<string, string[]>();
  let refresh: string | undefined;
  for (const meta of elements(head, 'meta')) {
    const name = meta.name ?? meta.property;
    if (meta['http-equiv'] === 'refresh') refresh = meta.content;
    if (name !== undefined) metas.set(name, [...(metas.get(name) ?? []), meta.content ?? '']);
  }
  return {
    language: elements(html, 'html')[0]?.lang ?? '',
    titles: [...head.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => unescaped(title)),
    metas,
    links: elements(head, 'link'),
    refresh,
    data: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json) as unknown),
  };
}

function elements(html: string, name: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key.toLowerCase(), unescaped(value)])),
  );
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (sign) => signs[sign] ?? sign);
}

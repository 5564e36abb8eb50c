/**
 * The response headers of the whole site. The press writes them to `dist/_headers`, which Netlify and Cloudflare
 * Pages read; serve.ts reads that same file, so that what is previewed is what is deployed.
 */
import { languageCodes } from '#strings/languages.ts';

/** Headers for one path, or for all that begin with it when it ends in `*`. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** Hashes (`sha256-…`) of the inline scripts and style sheets that may run. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The security policy: nothing but what the site itself prints, and no markup from strings (Trusted Types).
 * The only Trusted Types policy is `app`, for the service worker's URL; React and the router need none.
 * A `<meta>` cannot forbid framing, so that directive is in the header alone.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes, as: 'header' | 'meta'): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self'${sources(scripts)}`,
    `style-src 'self'${sources(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ];
  if (as === 'header') directives.push("frame-ancestors 'none'");
  return directives.join('; ');
}

/**
 * The rules of a site served below `base` (`/`, `/khabar/`). Hosts join the values of a header that two rules set for
 * one path, so no two rules here do: what holds everywhere is under `*`, and how long to keep a file is not.
 */
export function siteHeaders(inline: InlineHashes, base = '/'): HeaderRule[] {
  const fresh = ['', 'index.html', '404.html', 'manifest.webmanifest', 'robots.txt', 'sitemap*', 'sw.js', 'data/*', 'schema/*'];
  // Among a language's pages stand what other sites show from here: preview cards, in a reader of feeds or where a link is shared.
  const shown = languageCodes.map((code) => `${code}/*`);
  const ours = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(inline, 'header'),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { path: `${base}assets/*`, headers: { ...ours, 'Cache-Control': 'public, max-age=31536000, immutable' } },
    ...fresh.map((path) => ({ path: base + path, headers: { ...ours, 'Cache-Control': 'no-cache' } })),
    ...shown.map((path) => ({ path: base + path, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-cache' } })),
    ...languageCodes.flatMap((code) => Object.entries(typesBeside).map(([path, type]) => ({ path: `${base}${code}/${path}`, headers: { 'Content-Type': type } }))),
  ];
}

/**
 * The types of what stands beside a language's pages, for hosts would send Arabic text without its encoding, and a
 * browser offers to save what is called `application/rss+xml` instead of showing it (`<link>` calls it by that name).
 */
const typesBeside = {
  'rss.xml': 'application/xml; charset=utf-8',
  'atom.xml': 'application/xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'articles/:slug/article.md': 'text/markdown; charset=utf-8',
};

/** The text of `dist/_headers`. */
export function hostHeadersFile(inline: InlineHashes, base = '/'): string {
  return formatHeaders(siteHeaders(inline, base));
}

/** Rules as a `_headers` file. Refuses a line that a host would cut or ignore. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  const long = lines.find((line) => line.length > longestLine);
  if (long) throw new Error(`_headers: a line has ${long.length} characters, hosts read ${longestLine}: ${long.slice(0, 80)}…`);
  return `${lines.join('\n')}\n`;
}

/** The rules of a `_headers` file: `formatHeaders` backwards. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || name === undefined || value === undefined) throw new Error(`_headers, line ${index + 1}: neither a path nor a header: ${line}`);
    rule.headers[name] = value;
  }
  return rules;
}

/** What a host answers `path` with: every rule that matches, in order, values of the same header joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of rules) {
    if (!pattern(rule.path).test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** As hosts read a rule's path: `*` at its end stands for anything, `:name` for one segment. */
function pattern(path: string): RegExp {
  const literal = path.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(?<=\/):\w+/g, '[^/]+');
  return new RegExp(`^${literal}${path.endsWith('*') ? '' : '$'}`);
}

// Cloudflare Pages' limit.
const longestLine = 2000;

function sources(hashes: readonly string[]): string {
  const wrong = hashes.find((hash) => !/^sha256-[\w+/]{43}=$/.test(hash));
  if (wrong !== undefined) throw new Error(`not a sha256 hash: ${wrong}`);
  return hashes.map((hash) => ` '${hash}'`).join('');
}

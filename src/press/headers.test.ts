import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, formatHeaders, headersFor, hostHeadersFile, parseHeaders, siteHeaders } from './headers.ts';

const inline = { scripts: [`sha256-${'s'.repeat(43)}=`], styles: [`sha256-${'+'.repeat(43)}=`] };
const paths = ['', 'index.html', '404.html', 'sw.js', 'manifest.webmanifest', 'robots.txt', 'assets/a-1.js', 'data/ar/x.json', 'sitemap.xml', 'ar/', 'ar/articles/x/', 'ar/rss.xml', 'ku/feed.json', 'ar/articles/x/article.md'];

test('the policy allows the inline text whose hash it was given, and no other', () => {
  const policy = contentSecurityPolicy(inline, 'header');
  expect(policy).toContain(`script-src 'self' '${inline.scripts[0]}'; style-src 'self' '${inline.styles[0]}';`);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('only the header forbids framing: a meta element cannot', () => {
  expect(contentSecurityPolicy(inline, 'header')).toBe(`${contentSecurityPolicy(inline, 'meta')}; frame-ancestors 'none'`);
});

test('what is not a hash cannot slip a source into the policy', () => {
  expect(() => contentSecurityPolicy({ scripts: ["'unsafe-inline'"], styles: [] }, 'meta')).toThrow('not a sha256 hash');
});

test('assets are kept for ever; pages, data and the service worker are asked for again', () => {
  const cache = (path: string) => headersFor(siteHeaders(inline), path)['Cache-Control'];
  expect(cache('/assets/entry-abc.js')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/ar/', '/ku/articles/x/', '/data/ar/x.json', '/sw.js', '/404.html']) expect(cache(path)).toBe('no-cache');
});

test('other sites may show a preview card; script and data are for this one only', () => {
  const policy = (path: string) => headersFor(siteHeaders(inline), path)['Cross-Origin-Resource-Policy'];
  expect(policy('/ar/articles/x/quotations/y/card.jpg')).toBe('cross-origin');
  for (const path of ['/', '/assets/entry-abc.js', '/data/ar/x.json', '/sw.js']) expect(policy(path)).toBe('same-origin');
});

test.each(['/', '/khabar/'])('below %s every file has the policy, and no header is set twice', (base) => {
  const rules = siteHeaders(inline, base);
  for (const path of paths) {
    const matching = rules.filter((rule) => Object.keys(headersFor([rule], base + path)).length > 0);
    const names = matching.flatMap((rule) => Object.keys(rule.headers));
    expect(names).toContain('Content-Security-Policy');
    expect(names).toHaveLength(new Set(names).size);
  }
});

test('a feed is shown and not saved, and what is text says its encoding', () => {
  const type = (path: string) => headersFor(siteHeaders(inline, '/news/'), path)['Content-Type'];
  expect([type('/news/ar/rss.xml'), type('/news/tr/atom.xml')]).toEqual(['application/xml; charset=utf-8', 'application/xml; charset=utf-8']);
  expect(type('/news/ar/feed.json')).toBe('application/feed+json');
  expect(type('/news/ar/articles/a-story/article.md')).toBe('text/markdown; charset=utf-8');
  for (const path of ['/news/ar', '/news/ar/articles/a-story', '/news/ar/articles/article.md', '/news/ar/articles/a-story/more/article.md', '/news/ar/articles/a-story/articleXmd']) expect(type(path)).toBeUndefined();
});

test('a host joins the values of two rules for one header', () => {
  const rules = parseHeaders('/*\n  Vary: a\n\n# a remark\n/x\n  Vary: b\n');
  expect(headersFor(rules, '/x')).toEqual({ Vary: 'a, b' });
  expect(headersFor(rules, '/x/y')).toEqual({ Vary: 'a' });
});

test('what is written is read back', () => {
  expect(parseHeaders(hostHeadersFile(inline))).toEqual(siteHeaders(inline));
  const word = fc.stringMatching(/^[\w;='"(),.:/-]{1,20}$/);
  const name = fc.stringMatching(/^[A-Z][a-z]+(-[A-Z][a-z]+)?$/).filter((key) => !(key in Object.prototype));
  const rule = fc.record({ path: word.map((path) => `/${path}`), headers: fc.dictionary(name, word, { noNullPrototype: true }) });
  const readsBack = fc.property(fc.array(rule), (rules) => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });
  fc.assert(readsBack);
});

test('a line that is neither path nor header is refused with its number', () => {
  expect(() => parseHeaders('/*\n  Vary\n')).toThrow('_headers, line 2');
});

test('a line longer than hosts read is refused', () => {
  expect(() => formatHeaders([{ path: '/*', headers: { Vary: 'x'.repeat(2000) } }])).toThrow('hosts read 2000');
});

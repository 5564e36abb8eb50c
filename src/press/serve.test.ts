import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressTree } from './compress.ts';
import { hostHeadersFile } from './headers.ts';
import { listen, siteListener } from './serve.ts';

const long = 'نص '.repeat(600);
const site = {
  'index.html': 'root',
  '404.html': 'root 404',
  'ar/index.html': 'front',
  'ar/404.html': 'ar 404',
  'ar/articles/x/index.html': long,
  'assets/app-1.js': 'export {}',
  'data/ar/x.json': '{}',
  'manifest.webmanifest': '{}',
};

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** `fetch` tidies paths up before it sends them; this sends what it is given. */
function ask(port: number, path: string, options: { method?: string; host?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((done, refuse) => {
    const { method = 'GET', host = '127.0.0.1', headers = {} } = options;
    request({ port, path, method, host, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() }));
    })
      .on('error', refuse)
      .end();
  });
}

describe.each(['/', '/khabar/'])('a site printed for %s', (base) => {
  const dist = mkdtempSync(join(tmpdir(), 'khabar-serve-'));
  let server: Awaited<ReturnType<typeof listen>>;
  const get = (path: string, options?: Parameters<typeof ask>[2]) => ask(server.port, base + path, options);

  beforeAll(async () => {
    for (const [path, text] of Object.entries({ ...site, _headers: hostHeadersFile({ scripts: [], styles: [] }, base) })) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
    expect(await compressTree(dist)).toBe(1);
    server = await listen(siteListener(dist), 0);
  });
  afterAll(() => {
    server.close();
    rmSync(dist, { recursive: true });
  });

  test('answers an article’s address with its page, with and without a slash at the end, under both names of the machine', async () => {
    for (const path of ['ar/articles/x', 'ar/articles/x/', 'ar/articles/x?from=share']) {
      expect(await get(path)).toMatchObject({ status: 200, body: long, headers: { 'content-type': 'text/html;charset=utf-8' } });
    }
    expect((await get('ar/', { host: '::1' })).body).toBe('front');
  });

  test('sends the headers that were printed, also when nothing has changed', async () => {
    const { headers } = await get('ar/articles/x/');
    expect(headers).toMatchObject({ 'content-security-policy': expect.stringContaining("default-src 'none'"), 'cache-control': 'no-cache' });
    expect((await get('assets/app-1.js')).headers['cache-control']).toContain('immutable');
    const again = await get('ar/articles/x/', { headers: { 'If-None-Match': String(headers['etag']) } });
    expect(again).toMatchObject({ status: 304, body: '', headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } });
  });

  test('sends what was compressed to those who can read it', async () => {
    for (const encoding of ['br', 'gzip']) {
      const { headers, body } = await get('ar/articles/x/', { headers: { 'Accept-Encoding': encoding } });
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding', 'content-type': 'text/html;charset=utf-8' });
      expect(body.length).toBeLessThan(long.length / 10);
    }
    expect((await get('ar/articles/x/')).headers['content-encoding']).toBeUndefined();
  });

  test('names the type of what is not a page', async () => {
    expect((await get('data/ar/x.json')).headers['content-type']).toBe('application/json');
    expect((await get('manifest.webmanifest')).headers['content-type']).toBe('application/manifest+json');
    expect((await get('assets/app-1.js')).headers['content-type']).toBe('text/javascript');
  });

  test('answers an unknown address with the nearest 404 page', async () => {
    expect(await get('ar/articles/nope')).toMatchObject({ status: 404, body: 'ar 404', headers: { 'cache-control': 'no-cache' } });
    expect(await get('nope/nope/')).toMatchObject({ status: 404, body: 'root 404' });
    expect((await get('nope')).headers['content-security-policy']).toBeDefined();
  });

  test.each(['assets/gone-2.js', 'data/ar/nope.json'])('never answers %s with a page, nor for ever', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, 'text/plain;charset=utf-8', 'no-cache']);
  });

  test('answers GET and HEAD only', async () => {
    expect(await get('ar/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await get('nope', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
    expect(await get('ar/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test.each(['%', '%E0%A4%A', '%00', '../../etc/passwd', '..%2f..%2fetc/passwd', 'ar\\..\\x', '%2e%2e/x'])('refuses %s and goes on', async (path) => {
    expect((await get(path)).status).toBe(400);
    expect((await get('ar/')).status).toBe(200);
  });

  test.each(['_headers', '.env', 'ar/.git/config', '__proto__', '%5Fheaders'])('keeps %s to itself', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test('a site that is not at the root sends the reader who forgot the slash there, and says so to others', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'khabar-serve-'));
  writeFileSync(join(dist, '_headers'), hostHeadersFile({ scripts: [], styles: [] }, '/khabar/'));
  const server = await listen(siteListener(dist), 0);
  expect(await ask(server.port, '/khabar')).toMatchObject({ status: 308, headers: { location: '/khabar/' } });
  expect(await ask(server.port, '/ar/')).toMatchObject({ status: 404, body: 'Not found: this site is at /khabar/' });
  server.close();
  rmSync(dist, { recursive: true });
});

test('a port in use is refused, whichever of the two addresses is taken', async () => {
  const server = await listen(() => {}, 0);
  await expect(listen(() => {}, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  server.close();
});

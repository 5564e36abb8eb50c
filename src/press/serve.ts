/**
 * `tsx src/press/serve.ts [folder]` serves the printed site as a static host would: same headers, same 404 pages.
 * The folder is looked at anew for every request, so that it may be printed again beneath a running server.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';

/** Answers requests from the site printed in `dist`; where the site is based, its `_headers` tell. */
export function siteListener(dist: string): RequestListener {
  const files = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Method not allowed');
    }
    const path = pathOf(request);
    if (path === undefined) return answer(response, 400, 'Bad request');
    const rules = rulesOf(dist);
    const base = baseOf(rules);
    if (`${path}/` === base) return response.writeHead(308, { Location: base }).end();
    if (!path.startsWith(base)) return answer(response, 404, `Not found: this site is at ${base}`);

    const inside = path.slice(base.length);
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...headersFor(rules, path) })) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    if (isPrivate(inside)) return missing(dist, inside, response);
    request.url = `/${encodeURI(inside)}`;
    files(request, response, () => missing(dist, inside, response));
  };
}

/**
 * Listens on both names of this machine, and on no other: a preview is not for the network. Port 0 takes a free one.
 * Rejects with the first refusal; a machine without IPv6 is none.
 */
export async function listen(listener: RequestListener, port: number): Promise<{ port: number; close: () => void }> {
  const first = await open(listener, port, '127.0.0.1');
  const servers = [first];
  const actual = (first.address() as AddressInfo).port;
  try {
    servers.push(await open(listener, actual, '::1'));
  } catch (error) {
    if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      first.close();
      throw error;
    }
  }
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { port: actual, close };
}

function open(listener: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((done, refuse) => {
    const server = createServer(listener);
    server.once('error', refuse).listen({ port, host }, () => done(server));
  });
}

/** The decoded path of a request, or undefined when it is malformed or would climb out of the folder. */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  const [raw = ''] = url.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(raw);
    const wrong = !path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').some((part) => part === '..' || part === '.');
    return wrong ? undefined : path;
  } catch {
    return undefined;
  }
}

function rulesOf(dist: string): HeaderRule[] {
  const file = join(dist, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/** The first rule is for the whole site: `/khabar/*`. */
function baseOf([whole]: HeaderRule[]): string {
  return whole?.path.endsWith('/*') ? whole.path.slice(0, -1) : '/';
}

/** What is for the host and not for readers: `_headers`, dot files. */
function isPrivate(inside: string): boolean {
  return inside === '_headers' || /(^|\/)\.(?!well-known\/)/.test(inside);
}

/** The nearest 404 page up the tree. Scripts, styles and data are never answered with a page. */
function missing(dist: string, inside: string, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-cache');
  if (/^(assets|data)\//.test(inside)) return answer(response, 404, 'Not found');
  const folders = inside.split('/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const page = join(dist, ...folders.slice(0, depth), '404.html');
    if (existsSync(page)) return answer(response, 404, readFileSync(page, 'utf8'), 'text/html');
  }
  answer(response, 404, 'Not found');
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  // Node leaves the body out of the answer to a HEAD request by itself.
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

async function main(): Promise<void> {
  const dist = resolve(process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url)));
  const wanted = process.env.PORT ?? '4173';
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) return stop(2, `PORT must be a number from 0 to 65535, not "${wanted}".`);
  if (!existsSync(join(dist, 'index.html'))) return stop(1, `There is no printed site in ${dist}. Run: npm run build`);
  try {
    const { port, close } = await listen(siteListener(dist), Number(wanted));
    console.log(`Khabar: http://localhost:${port}${baseOf(rulesOf(dist))}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    stop(1, `Port ${wanted} is already in use. Choose another: PORT=${Number(wanted) + 1} npm start`);
  }
}

function stop(status: number, message: string): void {
  console.error(message);
  process.exitCode = status;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

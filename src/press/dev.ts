import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { findAddress, isThing } from '../model/address.ts';
import { matchLanguage, sourceLanguage } from '../strings/languages.ts';
import { dataPaths } from '../site/library.ts';
import { formatPageData, pageDataId } from '../site/page-data.ts';
import { readArchive } from './archive.ts';
import type * as Printing from './print.tsx';
import { type Shelf, shelve } from './shelf.ts';
import { previewUrl } from './site-url.ts';

/** Answers a request of the development server: a page printed as in the build, or its data. The articles are read and checked each time. */
export async function answer(server: ViteDevServer, root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { base } = server.config;
  const path = new URL(request.url ?? '/', 'http://dev').pathname;
  const shelf = shelve(await readArchive(root));
  const data = /^\/data\/(.+)\.json$/.exec(path)?.[1];
  if (data !== undefined) {
    const [room = '', name = ''] = data.split('/');
    const found = `data/${data}.json` === dataPaths.front(Number(name)) ? await shelf.front(Number(name)) : await shelf.story(room, name);
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(found ? JSON.stringify(found) : '');
    return;
  }
  if (path === '/') {
    response.writeHead(302, { location: `${base}${matchLanguage(request.headers['accept-language']?.split(',') ?? []) ?? sourceLanguage}` }).end();
    return;
  }
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('the press needs a runnable ssr environment');
  const printing = (await ssr.runner.import('/src/press/print.tsx')) as typeof Printing;
  const card = await findCard(printing, shelf, root, path);
  if (card) {
    response.writeHead(200, { 'content-type': 'image/jpeg' }).end(card);
    return;
  }
  const page = await printing.printer(shelf, { host: previewUrl, base })(path.replace(/\/$/, ''));
  const template = await server.transformIndexHtml(path, await readFile(join(root, 'index.html'), 'utf8'));
  const html = template
    .replace(/<html[^>]*>/, () => `<html lang="${page.language}" dir="${page.dir}">`)
    .replace('<!--head-->', () => page.head)
    .replace('<!--page-->', () => page.body)
    .replace('</body>', () => `<script type="application/json" id="${pageDataId}">${formatPageData(page.data)}</script></body>`);
  response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

/** The preview card at `path`, drawn as in the build. */
async function findCard(printing: typeof Printing, shelf: Shelf, root: string, path: string): Promise<Buffer | undefined> {
  const page = /^(.+)\/card\.jpg$/.exec(path)?.[1];
  const address = page === undefined ? undefined : findAddress(page);
  if (!address || !('slug' in address)) return undefined;
  const story = await shelf.story(address.language, address.slug);
  const thing = isThing(address) ? { kind: address.page, id: address.id } : undefined;
  if (story?.edition.language !== address.language || (thing && !story.edition[`${thing.kind}s`].some(({ id }) => id === thing.id))) return undefined;
  const { file } = await (await printing.cardArtist(root)).draw(await printing.cardWords(story, thing));
  return readFile(file);
}

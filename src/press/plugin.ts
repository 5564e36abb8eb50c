import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify, type Plugin, transformWithOxc, type ViteBuilder } from 'vite';
import { readArchive } from './archive.ts';
import { compressTree } from './compress.ts';
import { answer } from './dev.ts';
import type { Build } from './sheet.ts';
import type * as Printing from './print.tsx';
import { printSite } from './site.ts';
import type { SiteUrl } from './site-url.ts';
import { shelve } from './shelf.ts';

type Manifest = Record<string, { file: string; css?: string[] }>;

/** The style sheet of feeds, which no page needs. */
const feedStyle = 'src/styles/feed.css';

/** Where the pages, bundled for the press, wait to be printed. */
const proofs = 'node_modules/.cache/khabar/press';

/** The press as a part of Vite: `vite build` checks the articles, builds the site and prints every page; `vite` prints each page as it is asked for. */
export function press(root: string, site: SiteUrl): Plugin {
  return {
    name: 'khabar-press',
    config: () => ({
      appType: 'custom',
      builder: { buildApp },
      environments: {
        client: { build: { manifest: true, rolldownOptions: { input: ['index.html', feedStyle] } } },
        ssr: { build: { ssr: true, outDir: proofs, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input: 'src/press/print.tsx' } } },
      },
    }),
    configureServer(server) {
      server.watcher.add(join(root, 'src/articles'));
      return () => server.middlewares.use((request, response, next) => void answer(server, root, request, response).catch(next));
    },
  };

  async function buildApp(builder: ViteBuilder): Promise<void> {
    if (!site.chosen) builder.config.logger.warn(`SITE_URL is not set: absolute addresses lead to ${site.host}, this machine. For the web: SITE_URL=https://news.example npm run release`);
    // Checked before anything is built or printed: a fault leaves the last good dist as it was.
    const shelf = shelve(await readArchive(root, { drafts: process.env.DRAFTS !== undefined }));
    const { client, ssr } = builder.environments;
    if (!client || !ssr) throw new Error('the press needs the client and ssr environments');
    await builder.build(client);
    await builder.build(ssr);
    const dist = resolve(root, client.config.build.outDir);
    const printing = (await import(pathToFileURL(join(root, proofs, 'print.js')).href)) as typeof Printing;
    const build = await readBuild(root, dist, { host: site.host, base: builder.config.base });
    const count = await printSite({ dist, build, shelf, printing });
    await rm(join(dist, '.vite'), { recursive: true });
    await compressTree(dist);
    builder.config.logger.info(`printed ${count} pages in ${dist}`);
    const { cards, drawn, unset } = await printing.printCards({ artist: await printing.cardArtist(root), dist, shelf });
    builder.config.logger.info(`printed ${cards} preview cards, of which ${drawn} were drawn anew`);
    for (const text of unset) builder.config.logger.warn(`No typeface has ${text}: it is not in full on its preview card.`);
  }
}

/** The boot script of src/site/boot.ts as a classic script, small enough to stand in every page. */
export async function buildBoot(root: string): Promise<string> {
  const file = 'boot.ts';
  const source = await readFile(join(root, 'src/site', file), 'utf8');
  const { code } = await transformWithOxc(source.replace(/\nexport \{\};\s*$/, ''), file, { target: 'es2022' });
  const small = await minify(file, `(()=>{${code.replace(/\/\/# sourceMappingURL.*/, '')}})();`, { compress: true, mangle: true });
  return small.code.trim();
}

async function readBuild(root: string, dist: string, { host, base }: Pick<Build, 'host' | 'base'>): Promise<Build> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const file = (name: string) => {
    const found = manifest[name];
    if (!found) throw new Error(`the build has no ${name}`);
    return found;
  };
  const css = (await Promise.all((file('index.html').css ?? []).map((name) => readFile(join(dist, name), 'utf8')))).join('').trim();
  const font = (name: string) => {
    const url = new RegExp(`url\\(["']?([^"')]*${name}[^"')]*)`).exec(css)?.[1];
    if (!url) throw new Error(`the styles have no font ${name}`);
    return url;
  };
  const words = Object.entries(manifest).flatMap(([name, { file: url }]) => {
    const language = /^src\/strings\/(\w+)\.json$/.exec(name)?.[1];
    return language ? [[language, base + url]] : [];
  });
  return {
    template: await readFile(join(dist, 'index.html'), 'utf8'),
    base,
    host,
    css,
    boot: await buildBoot(root),
    entry: base + file('index.html').file,
    feedStyle: base + file(feedStyle).file,
    draftStyle: await readFile(join(root, 'src/styles/draft.css'), 'utf8'),
    words: Object.fromEntries(words) as Record<string, string>,
    fonts: { text: font('naskh-arabic'), interface: font('vazirmatn-arabic') },
  };
}

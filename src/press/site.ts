import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatAddress, inArticle, things } from '../model/address.ts';
import { qrPath } from '../model/companions.ts';
import { successor } from '../model/ledger.ts';
import { dataPaths } from '../site/library.ts';
import { languageCodes, sourceLanguage } from '../strings/languages.ts';
import { buildTime } from './build-time.ts';
import { unkept } from './for-machines.ts';
import { hostHeadersFile } from './headers.ts';
import type * as Printing from './print.tsx';
import { type Build, hashes, type Preload, sheet } from './sheet.ts';
import type { Shelf } from './shelf.ts';
import { formatTags } from './tags.ts';
import { timelineSchemaPath } from './timeline-path.ts';
import { publishedTimelineSchema } from './timeline-schema.ts';

/** Everything the printing of a site needs. */
export interface Job {
  /** The folder that is served. */
  dist: string;
  build: Build;
  shelf: Shelf;
  printing: Pick<typeof Printing, 'printBeside' | 'printer' | 'printDoor' | 'qrFile' | 'signpost' | 'timelineFiles' | 'withNamesakes'>;
}

/** Prints every page and its data into `dist`, then the headers for the host. Gives the number of pages. */
export async function printSite({ dist, build, shelf, printing }: Job): Promise<number> {
  const library = await printing.withNamesakes(shelf);
  const print = printing.printer(library, build);
  let count = 0;
  const put = async (path: string, text: string) => {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const page = async (path: string, preload: Preload) => {
    const printed = await print(path);
    if (printed.status !== 200) throw new Error(`${path} was to be printed, but is not found`);
    await put(join(path, 'index.html'), sheet(build, printed, { preload }));
    count += 1;
  };
  const notFound = async (path: string, file: string) => {
    await put(file, sheet(build, await print(path), { preload: 'interface' }));
    count += 1;
  };

  for (const language of languageCodes) {
    for (const { number } of shelf.pages) await page(formatAddress({ page: 'front', language, number }), 'interface');
    for (const slug of shelf.slugs) {
      const article = formatAddress({ page: 'article', language, slug });
      await page(article, 'text');
      await put(qrPath(language, slug), await printing.qrFile(build.host + build.base + article.slice(1)));
      await put(dataPaths.story(language, slug), JSON.stringify(await library.story(language, slug)));
    }
    await notFound(`/${language}/404`, `${language}/404.html`);
  }
  for (const edition of shelf.editions) {
    const { slug, language } = edition;
    if (!edition.draft) {
      const files = await printing.timelineFiles({ edition, people: shelf.people, places: shelf.places, host: build.host + build.base.replace(/\/$/, '') });
      for (const kind of ['json', 'ics'] as const) await put(`${formatAddress({ page: 'article', language, slug })}/timeline.${kind}`, files[kind]);
    }
    for (const thing of things) {
      for (const { id } of edition[`${thing}s`]) await page(formatAddress({ page: thing, language, slug, id }), 'text');
    }
    for (const [id, kind] of Object.entries(shelf.ledger[slug] ?? {})) {
      const living = successor(edition, id);
      const thing = things.find((one) => edition[`${one}s`].some((has) => has.id === living));
      if (living === id || (kind !== 'quotation' && kind !== 'event')) continue;
      const to = formatAddress(thing ? { page: thing, language, slug, id: living } : inArticle({ page: kind, language, slug, id: living }));
      const { share } = (await print(to.split('#')[0] ?? to)).machines;
      await put(join(formatAddress({ page: kind, language, slug, id }), 'index.html'), await printing.signpost(language, to, build, edition.draft ? share + formatTags([unkept]) : share));
      count += 1;
    }
  }
  await put(timelineSchemaPath, publishedTimelineSchema());
  for (const catalogue of shelf.pages) await put(dataPaths.front(catalogue.number), JSON.stringify(catalogue));
  await notFound(`/${sourceLanguage}/404`, '404.html');
  await put('index.html', sheet(build, await printing.printDoor(library, build), { door: languageCodes.join(' ') }));
  await printing.printBeside({ dist, build, shelf, now: buildTime(process.env), put });
  await put('_headers', hostHeadersFile(hashes(build), build.base));
  return count + 1;
}

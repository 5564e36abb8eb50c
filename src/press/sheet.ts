import { createHash } from 'node:crypto';
import { formatPageData, pageDataId } from '../site/page-data.ts';
import { contentSecurityPolicy } from './headers.ts';
import type { PrintedPage } from './print.tsx';

/** What every page of one build has in common. URLs start with the site's base. */
export interface Build {
  /** index.html as Vite built it. */
  template: string;
  base: string;
  /** The site's URL without its base, and without a slash at the end. */
  host: string;
  css: string;
  /** The boot script, minified. */
  boot: string;
  /** The URL of the site's script. */
  entry: string;
  /** The URL of the style sheet of feeds. */
  feedStyle: string;
  /** The style sheet of what says that an article is a draft, which stands at an address of its own. */
  draftStyle: string;
  /** The URL of each language's strings. */
  words: Record<string, string>;
  /** The URL of a font that a page is better off knowing early, by the page's kind. */
  fonts: { text: string; interface: string };
}

/** Which font a page preloads: the text face for an article, the headline face for lists. */
export type Preload = keyof Build['fonts'] | undefined;

/** The hashes under which a build's inline style and script may run. */
export function hashes({ css, boot }: Build): { scripts: string[]; styles: string[] } {
  return { scripts: [sha256(boot)], styles: [sha256(css)] };
}

/** A whole page: the template with its holes filled, styles inside, script after everything. */
export function sheet(build: Build, page: PrintedPage, options: { preload?: Preload; door?: string } = {}): string {
  const { preload, door } = options;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(hashes(build), 'meta')}">`,
    preload ? `<link rel="preload" href="${build.fonts[preload]}" as="font" type="font/woff2" crossorigin>` : '',
    // Ahead of the styles: some services read the first 32 kB of a page and no more.
    page.head,
    page.machines.share,
    page.machines.links,
    `<style>${build.css}</style>`,
  ].join('');
  const data = [
    `<script type="application/json" id="${pageDataId}" data-entry="${build.entry}" data-words="${build.words[page.language] ?? ''}" data-base="${build.base}"`,
    door === undefined ? '' : ` data-door="${door}"`,
    `>${formatPageData(page.data)}</script>`,
  ].join('');
  // The root sends its reader on before it paints; everywhere else the boot script comes last of what readers need.
  const boot = `<script>${build.boot}</script>`;
  const tail = data + boot + page.machines.data;
  return build.template
    .replace(/<script type="module"[^>]*><\/script>\s*/g, '')
    .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>\s*/g, '')
    .replace(/<html[^>]*>/, () => `<html lang="${page.language}" dir="${page.dir}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.body)
    .replace('</body>', () => `${tail}</body>`)
    .replace(/>\s+</g, (gap, at: number, whole: string) => (at < whole.indexOf('<div id="root">') ? '><' : gap));
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { castFonts } from './src/press/fonts.ts';
import { press } from './src/press/plugin.ts';
import { basePath, siteUrl } from './src/press/site-url.ts';

const root = import.meta.dirname;
const tests = ['src/**/*.test.ts', 'src/**/*.test.tsx', '.ci/**/*.test.mjs'];
/** They set the engine's own flags, which hold for the whole process. */
const apart = ['src/newsroom/read-many.test.ts'];

/** BASE_PATH: where the site stands on its host ("/" or "/news/"). SITE_URL: the host ("https://khabar.example"), which a release (--mode release) must have. */
export default defineConfig(async ({ mode }) => {
  const site = siteUrl(process.env, { release: mode === 'release' });
  return {
    base: basePath(process.env),
    plugins: [react(), tailwindcss(), pure(), bundledStrings(), press(root, site)],
    resolve: { alias: { '@fonts': await castFonts(root) } },
    define: { 'import.meta.env.SITE_URL': JSON.stringify(site.host) },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      modulePreload: false,
      // No getter here has an effect of its own: what is only read may go.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false as const } },
    },
    test: {
      testTimeout: 30_000,
      projects: [
        // The modules of the house keep no state between tests: read once for all files of a worker, they cost half the time.
        { extends: true as const, test: { name: 'shared', isolate: false, include: tests, exclude: [...configDefaults.exclude, ...apart] } },
        { extends: true as const, test: { name: 'apart', include: apart } },
      ],
    },
  };
});

/** Marks the router's components as free of effects, so that those nobody uses are left out of the script (forms, navigation links). */
function pure(): Plugin {
  return {
    name: 'khabar-pure',
    apply: 'build',
    enforce: 'pre',
    // The package's own entry is its development build, whatever is built; the one for production lies beside it.
    resolveId: {
      filter: { id: /^react-router(?:\/dom)?$/ },
      handler(id) {
        if (this.environment.name !== 'client') return undefined;
        return join(root, 'node_modules/react-router/dist/production', id === 'react-router' ? 'index.mjs' : 'dom-export.mjs');
      },
    },
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) => ({
        code: code.replace(/^\w+\.displayName = .*;$/gm, '').replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}

/**
 * i18next without what nothing here ever calls: its loader of strings from a server (4.6 kB), for they are modules; its formats
 * of numbers and dates (2.4 kB), for they come from strings/format.ts; its list of right-to-left languages.
 */
function bundledStrings(): Plugin {
  const unused: [RegExp, string][] = [
    [/^class Connector extends EventEmitter \{$[^]*?^\}$/m, 'class Connector extends EventEmitter {}'],
    [/^class Formatter \{$[^]*?^\}$/m, 'class Formatter { format(value) { return value; } }'],
    [/^ {2}dir\(lng\) \{$[^]*?^ {2}\}$/m, ''],
  ];
  return {
    name: 'khabar-bundled-strings',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/i18next\// },
      handler(code) {
        let kept = code;
        for (const [whole, instead] of unused) {
          if (!whole.test(kept)) throw new Error(`i18next has changed: vite.config.ts looks in vain for ${whole.source}`);
          kept = kept.replace(whole, instead);
        }
        return { code: kept, map: null };
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * `read-file.ts` and all it imports as one script of CommonJS, made anew each time, so that it is never of yesterday: every
 * thread would else translate and fetch 150 modules for itself.
 */
export async function readingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('read-file.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    // Of all modules only `list-files.ts` asks where it stands.
    define: { 'import.meta.url': JSON.stringify(new URL('language/list-files.ts', import.meta.url)) },
  });
  return outputFiles[0]?.text ?? '';
}

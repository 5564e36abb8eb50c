import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readArchive } from './archive.ts';
import { printer } from './print.tsx';
import { qrFile } from './qr-file.tsx';
import { shelve } from './shelf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = '/en/articles/russia-north-korea-defence-pact';

afterEach(() => void vi.unstubAllEnvs());

test('the file reads as the address it was made from', async () => {
  const { data, info } = await sharp(Buffer.from(await qrFile(`https://khabar.example${path}`)), { density: 400 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(`https://khabar.example${path}`);
});

test('what is printed has the address and the code without script', async () => {
  vi.stubEnv('SITE_URL', 'https://khabar.example');
  const print = printer(shelve(await readArchive(root)), { host: 'https://khabar.example', base: '/news/' });
  const foot = /<footer class="print-foot">(.*?)<\/footer>/.exec((await print(path)).body)?.[1];
  expect(foot).toContain(`>https://khabar.example/news${path}</bdi>`);
  expect(foot).toContain(`src="/news${path}/qr.svg"`);
});

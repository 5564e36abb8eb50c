import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

async function read(text: string): Promise<string | undefined> {
  const svg = renderToStaticMarkup(<QrCode text={text} label="a code" />);
  const { data, info } = await sharp(Buffer.from(svg), { density: 400 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('a reader of codes reads what was written, from a short address to a long one', async () => {
  for (const path of ['', 'ar/articles/a-story', `ar/articles/a-story?words=12-17.1f3k9q#${'place-'.repeat(40)}`]) {
    expect(await read(`https://khabar.example/${path}`)).toBe(`https://khabar.example/${path}`);
  }
});

test('it is named, and dark on light with its quiet zone', () => {
  const svg = renderToStaticMarkup(<QrCode text="https://khabar.example" label="a code" />);
  expect(svg).toContain('role="img" aria-label="a code"');
  // Version 2 has 25 modules a side, and begins with the seven of a finder.
  expect(svg).toContain('viewBox="0 0 33 33"');
  expect(svg).toContain('<path fill="#fff" d="M0 0h33v33H0z"></path><path stroke="#000" d="M4 4.5h7');
});

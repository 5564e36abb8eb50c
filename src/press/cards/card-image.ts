import sharp from 'sharp';

/** What a card may weigh: WhatsApp shows none that is much over 300 kB. */
export const heaviest = 250_000;

/** How a card is written. Colour at full resolution: at half of it, letters in the accent get a fringe. */
export const encoding = { mozjpeg: true, chromaSubsampling: '4:4:4', qualities: [88, 80, 70] } as const;

/** A drawing as JPEG in sRGB, at most `heaviest` bytes; an error where even the lowest quality is heavier. */
export async function drawJpeg(svg: string): Promise<Buffer> {
  const { qualities, ...options } = encoding;
  for (const quality of qualities) {
    const image = await sharp(Buffer.from(svg)).flatten().toColourspace('srgb').jpeg({ ...options, quality }).toBuffer();
    if (image.length <= heaviest) return image;
  }
  throw new Error(`a card weighs more than ${heaviest} bytes even at quality ${qualities.at(-1)}`);
}

import sharp from 'sharp';

/** The site's icon, an SVG of 64 units, as a PNG of `size` pixels. */
export function iconImage(drawing: Buffer, size: number): Promise<Buffer> {
  // Drawn at the size that it will have, not enlarged.
  return sharp(drawing, { density: (72 * size) / 64 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/** The same as an ICO file: one image of 32 pixels, a PNG, behind a directory of one entry. */
export async function iconFile(drawing: Buffer): Promise<Buffer> {
  const size = 32;
  const image = await iconImage(drawing, size);
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(1, 4);
  directory.writeUInt8(size, 6);
  directory.writeUInt8(size, 7);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt16LE(32, 12);
  directory.writeUInt32LE(image.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, image]);
}

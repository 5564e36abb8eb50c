import { readFile, stat } from 'node:fs/promises';
import { complaint, type Outcome } from './complaint.ts';
import { readFileBytes } from './compose.ts';
import { largestFile } from './paper/readable.ts';
import { Refusal } from './refusal.ts';

/** A file to read, and when its dispatch was published, where an editor says so (ISO 8601 with offset). */
export interface Asked {
  file: string;
  published: string | undefined;
}

/** Reads the dispatch in `file`. Never throws: what it gives can be handed from one thread to another, as an error cannot. */
export async function readOne({ file, published }: Asked): Promise<Outcome> {
  try {
    const { size } = await stat(file);
    if (size > largestFile) throw new Refusal(1, `the file has ${Math.round(size / 1024 / 1024)} MB`, 'a dispatch has some kilobytes, and files over 5 MB are not read', 'Split it so that each file holds one dispatch.');
    return { reading: readFileBytes(await readFile(file), published) };
  } catch (error) {
    return { refused: complaint(file, error) };
  }
}

import { readFile, stat } from 'node:fs/promises';
import { readFileBytes } from './compose.ts';
import type { Reading } from './findings.ts';
import { largestFile } from './paper/readable.ts';
import { Refusal } from './refusal.ts';

/** What came of one file: how it was read, or why it was not, as a line for the editor with the file's name in it. */
export type Outcome = { reading: Reading } | { refused: string };

/** Reads the dispatch in `file`. Never throws: what it gives can be handed from one thread to another, as an error cannot. */
export async function readOne(file: string): Promise<Outcome> {
  try {
    const { size } = await stat(file);
    if (size > largestFile) throw new Refusal(1, `the file has ${Math.round(size / 1024 / 1024)} MB`, 'a dispatch has some kilobytes, and files over 5 MB are not read', 'Split it so that each file holds one dispatch.');
    return { reading: readFileBytes(await readFile(file)) };
  } catch (error) {
    return { refused: complaint(file, error) };
  }
}

/** An error as the editor is told it: which file, at which line, why, and the way out. */
export function complaint(file: string, error: unknown): string {
  if (error instanceof Refusal) return `${file}:${error.line}: refused: ${error.what}: ${error.why}. ${error.remedy}`;
  return `${file}: could not be read or written: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`;
}

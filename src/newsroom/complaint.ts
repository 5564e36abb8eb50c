import type { Reading } from './findings.ts';
import { Refusal } from './refusal.ts';

/** What came of one file: how it was read, or why it was not, as a line for the editor with the file's name in it. */
export type Outcome = { reading: Reading } | { refused: string };

/** An error as the editor is told it: which file, at which line, why, and the way out. */
export function complaint(file: string, error: unknown): string {
  if (error instanceof Refusal) return `${file}:${error.line}: refused: ${error.what}: ${error.why}. ${error.remedy}`;
  return `${file}: could not be read or written: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`;
}

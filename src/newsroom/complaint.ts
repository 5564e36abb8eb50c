import type { Reading } from './findings.ts';
import { Refusal } from './refusal.ts';

/** What came of one file: how it was read, or why it was not, as a line for the editor with the file's name in it. */
export type Outcome = { reading: Reading } | { refused: string };

/** What the disk refuses, in an editor's words, with the way out. */
const refusals: Record<string, string> = {
  EACCES: 'you may not open it. Change its permissions, or copy it to a folder of your own',
  EPERM: 'you may not change it. Change its permissions, or write to another folder (--out, --review)',
  EROFS: 'nothing can be written there. Write to another folder (--out, --review)',
  EISDIR: 'a folder stands where a file should. Move the folder away',
  ENOTDIR: 'a file stands where a folder should. Move the file away, or write to another folder (--out, --review)',
  EEXIST: 'a file stands where a folder should. Move the file away, or write to another folder (--out, --review)',
  ENOENT: 'it is not there. Check the path',
  ENOSPC: 'the disk is full. Make room, and import again',
};

/** An error as the editor is told it: which file, at which line, why, and the way out. */
export function complaint(file: string, error: unknown): string {
  if (error instanceof Refusal) return `${file}:${error.line}: refused: ${error.what}: ${error.why}. ${error.remedy}`;
  return `${file}: could not be read or written: ${reasonOf(error)}. No draft was changed.`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path, message } = error as NodeJS.ErrnoException;
  const known = refusals[code];
  return known === undefined ? message : `${path === undefined ? '' : `${path}: `}${known}`;
}

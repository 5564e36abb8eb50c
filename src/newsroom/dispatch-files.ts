import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The dispatches at a path: the file itself, or every `.txt` in a folder and below it, in the order of their names. Links are
 * followed; hidden files and folders are left out. Throws an Error that says what is wrong with the path, and what to do.
 */
export async function dispatchFiles(path: string): Promise<string[]> {
  const there = await kindOf(path);
  if (there === undefined) throw new Error(`${path}: there is no such file or folder. Check the path.`);
  if (there === 'file') return [path];
  if (there === 'other') throw new Error(`${path}: is neither a file nor a folder. Save the dispatch in a file and name that.`);
  const files: string[] = [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const hidden = file.slice(path.length).split(/[\\/]/).some((part) => part.startsWith('.'));
    if (hidden || !/\.txt$/i.test(entry.name)) continue;
    // A link that leads nowhere is handed on: reading it says so.
    const kind = entry.isSymbolicLink() ? ((await kindOf(file)) ?? 'file') : entry.isFile() ? 'file' : 'other';
    if (kind === 'file') files.push(file);
  }
  if (files.length === 0) throw new Error(`${path}: holds no dispatch. Save each as a file whose name ends in .txt, or name the files themselves.`);
  return files.toSorted();
}

/** What stands at a path, links followed; undefined for nothing. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const there = await stat(path);
    return there.isFile() ? 'file' : there.isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}

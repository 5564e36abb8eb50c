/** `npm run ids` enters every id of the published articles into the ledger of ids, which keeps them for ever. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enter } from '../model/ledger.ts';
import { articlesRoom, ledgerFile, readArchive } from './archive.ts';

/** The ledger as it should stand, as a file's text: what it holds and what the articles have added. */
export async function ledgerText(root: string): Promise<string> {
  const { ledger, stories } = await readArchive(root);
  return `${JSON.stringify(enter(ledger, [...stories.values()].flat()), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await writeFile(join(root, articlesRoom, ledgerFile), await ledgerText(root));
}

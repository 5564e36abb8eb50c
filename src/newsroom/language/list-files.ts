import { readFileSync } from 'node:fs';

/** The text of a list in `lexicon/`. No other file reads what lies beside it: `reading-script.ts` sets the address for all that is read. */
export function listFile(name: string): string {
  return readFileSync(new URL(`./lexicon/${name}.txt`, import.meta.url), 'utf8');
}

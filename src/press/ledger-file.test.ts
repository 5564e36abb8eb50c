import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ledgerText } from './ledger-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the ledger holds every id of every article (npm run ids)', async () => {
  expect(readFileSync(`${root}/src/articles/published-ids.json`, 'utf8')).toBe(await ledgerText(root));
});

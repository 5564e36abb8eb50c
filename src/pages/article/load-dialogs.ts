import { loadLaterWords } from '#strings/words.ts';

/** Fetches the article's dialogs and their strings, when the first of them is wanted. */
export async function loadDialogs() {
  const [{ CiteDialog, LinkDialog, ShareDialog }] = await Promise.all([import('./dialogs.ts'), loadLaterWords()]);
  return { CiteDialog, LinkDialog, ShareDialog };
}

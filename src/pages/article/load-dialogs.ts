import { loadLaterWords } from '#strings/words.ts';

/** Fetches the article's dialogs and their strings, when the first of them is wanted. */
export async function loadDialogs() {
  const [dialogs] = await Promise.all([import('./dialogs.ts'), loadLaterWords()]);
  return dialogs;
}

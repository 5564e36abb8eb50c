import { fold } from '#model/fold.ts';
import { leans } from '../parties/speaker-phrases.ts';
import { isManner, isWord } from './fragment-nature.ts';

/** "آي أو إس"، "البي بي سي": no word of it is one of the language's. */
export function isForeign(content: readonly string[]): boolean {
  if (content.length > 2 && content.every((word) => fold(word).length < 3) && content.some((word) => foreign(word))) return true;
  return content.length >= 2 && content.every((word) => foreign(word) || /^(?:\d.*|ال(?!له)..?)$/u.test(fold(word))) && content.some((word) => foreign(word)) && !isManner(fold(content.at(-1) ?? ''));
}

/** Whether a word is none of the language’s, as the names of media and brands are. */
function foreign(word: string): boolean {
  const form = fold(word);
  return !isWord(word, form) && !/^\d/.test(form) && !form.startsWith('ال') && !/\u064b|ة$/u.test(word) && (form.length < 3 || !leans({ kind: 'word', text: word, fold: form, start: 0, end: 0, pair: undefined, final: false }));
}

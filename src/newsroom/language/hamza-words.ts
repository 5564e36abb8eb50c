import type { Word } from './sentence-words.ts';
import { beforeFaith, isFamilyNoun, isGivenName, isListedFamily, isPlace, ordinary, particles } from './speaker-lexicon.ts';
import { isAdjective, partyOf } from './speaking-parties.ts';
import { speechForm } from './verbs-of-speech.ts';

/**
 * Words of a passage in which ألتماير and آلم keep their hamza: folding takes it away, and what is left looks like the
 * article. Two words that are a name only together are folded so: بان كي, صدر الدين.
 */
export function withHamza(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    if (word.kind !== 'word') return word;
    // بان before كي is a name, and not "that".
    if (word.text === 'بان' && words[index + 1]?.text === 'كي') return { ...word, fold: 'بانكي' };
    if (beforeFaith.has(word.fold) && words[index + 1]?.text === 'الدين') return { ...word, fold: `${word.fold}الدين` };
    return word.fold !== word.text && /^[أإآ]ل.{2}/u.test(word.text) && !isKnown(word) ? { ...word, fold: `${word.text.slice(0, 1)}${word.fold.slice(1)}` } : word;
  });
}

/** Whether the word is one of the language or a name as it folds. آلام is no mother: a long alif is no article, and what stands behind it no noun. */
function isKnown({ text, fold }: Word): boolean {
  const noun = !text.startsWith('آ') && (isAdjective(fold) || partyOf(fold) !== undefined);
  return noun || isPlace(fold) || isGivenName(fold) || isListedFamily(fold) || isFamilyNoun(fold) || particles.has(fold) || speechForm(fold) !== undefined || (ordinary.has(fold) && !ordinary.has(fold.slice(2)) && fold.length < 6);
}

import { endsNames } from './name-ends.ts';
import type { Word } from '../language/sentence-words.ts';
import { isClub, isGivenName, isListedFamily, isPlace, ordinary, standings } from '../language/speaker-lexicon.ts';
import { isAdjective, isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbalNoun, isVerbShaped } from '../language/word-shapes.ts';
import { isEpithet, isOrdinary, leans, type Scene } from './speaker-phrases.ts';

/** Whether a word can be part of a name whatever it means elsewhere: no article, no owner, no office, place, epithet or particle. */
export function isPart(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair !== undefined || endsNames(word) || hasOwner(word)) return false;
  const rest = word.fold.slice(1);
  // لزوجها, بحديثه
  if (/^[وفبل](?=.{3})/.test(word.fold) && hasOwner({ ...word, fold: rest, text: word.text.slice(1) })) return false;
  // وبانوس: no foreign name begins so, but ويليامز and والاس do.
  if (/^و[^ياو]/.test(word.fold) && !isListedFamily(word.fold) && !isGivenName(word.fold)) return false;
  // بصفاقس: a letter that leans on a place or an office.
  if (/^[وفبلك](?=.{3})/.test(word.fold) && (isPlace(rest) || partyOf(rest) !== undefined || scene.names.has(word.start + 1))) return false;
  // لرووداو: to whom somebody spoke.
  if (isListening(word.fold) && !isGivenName(word.fold) && !isListedFamily(word.fold)) return false;
  // لعباس: a letter that leans on a name.
  if (/^[وفبلك](?=.{3})/.test(word.fold) && (isGivenName(rest) || isListedFamily(rest)) && !isGivenName(word.fold) && !isListedFamily(word.fold)) return false;
  return !/^(?:[وفلك]?ال|لل|بال.{3})/.test(word.fold) && !/\u064b/u.test(word.text) && partyOf(word.fold) === undefined && !isPlace(word.fold) && !isClub(word.fold) && !isEpithet(word) && /^\p{Script=Arabic}/u.test(word.text);
}

/** وصوله, بلادها: a noun with its owner; but سيبيها and ستوره, which end so and hold no noun, are names. */
export function hasOwner({ fold, text }: Word): boolean {
  if (isGivenName(fold) || isListedFamily(fold)) return false;
  const stem = /^(.{2,}?)(?:ها|هم|نا)$/.exec(fold)?.[1] ?? (/.{3}ه$/u.test(text) && !text.endsWith('يه') ? fold.slice(0, -1) : undefined);
  return stem !== undefined && (isNoun(stem) || isNoun(stem.replace(/ت$/, 'ه')) || isNoun(stem.replace(/ي$/, 'ين')));
}

/** Whether a folded word is a noun or an adjective of the language. */
export function isNoun(word: string): boolean {
  return ordinary.has(word) || isVerbalNoun(word) || partyOf(word) !== undefined || isAdjective(word);
}

/** Whether a word is one of the language, and goes on with no unknown name: رسالة, وعدد, ليؤكد, قلقه. */
export function isOfLanguage(word: Word): boolean {
  return isOrdinary(word) || leans(word) || isVerbShaped(word.fold) || speechForm(word.fold) !== undefined || hasOwner(word);
}

/** Whether a strange word stands before or behind the word, and makes one name with it. */
export function isPartOfName({ words }: Scene, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const part = (word: Word | undefined) => word?.kind === 'word' && !isOfLanguage(word) && !endsNames(word) && partyOf(word.fold) === undefined && !isEpithet(word) && !isPlace(word.fold) && !word.fold.startsWith('ال');
  return part(before) || part(next);
}

/** Whether ابن and the word behind it are short for a name that the text has in full: فيصل بن معمر. */
export function isSonOf({ text, words }: Scene, at: number): boolean {
  const [son, father] = words.slice(at, at + 2);
  return son?.fold === 'ابن' && father?.kind === 'word' && !endsNames(father) && text.includes(` بن ${father.text}`);
}

/** تارين سيمون: a word that has the shape of a verbal noun and is none that newspapers know, before a given name. */
export function isShapedAsNoun(first: Word | undefined, next: Word | undefined): boolean {
  return first !== undefined && next?.kind === 'word' && isGivenName(next.fold) && !ordinary.has(first.fold) && !/^(?:[وفبل]?ال|لل)|[اه]$/.test(first.fold);
}

/** بولي, فاني: whether a word is so short that nothing the text knows is left without its first letter, and that leans on nothing. */
export function isShort({ text }: Scene, { fold }: Word): boolean {
  const rest = fold.slice(1);
  return /^[وفبل]/.test(fold) && rest.length === 3 && !ordinary.has(rest) && standings(text, rest) === 0;
}

import { fold } from '#model/fold.ts';
import { isGivenName, isListedFamily, isPlace, standings } from '../language/speaker-lexicon.ts';
import { isAged } from './ages-told.ts';
import type { Member } from './speaker-cast.ts';

/** Whether a name is one word that may be none: a first name alone, or an unknown word that stands nowhere else. */
export function isFaint(member: Member, text: string): boolean {
  const [word = '', ...more] = fold(member.name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!member.named || member.kind !== 'name' || member.person !== undefined || more.length > 0) return false;
  if (isLabel(member, text) || member.seen.some((at) => isAged(text, at + member.name.length))) return false;
  if (member.seen.some((at) => isTold(text, at + member.name.length) || (!isGivenName(word) && isSaid(text, at, at + member.name.length)))) return false;
  return !isPlace(word) && !isListedFamily(word) && (isGivenName(word) || standings(text, word, 'وفبل') < 2 || isNoun(text, word));
}

/** وتقول سلمى، وهي ممرضة: whether a pause behind a name leads to what its bearer is. */
function isTold(text: string, end: number): boolean {
  return /^\s?،\s*(?:وهو|وهي|الذي|التي)\s/u.test(text.slice(end, end + 12));
}

/** A name before a colon or in marks. */
function isLabel({ name, seen: [at = 0] }: Member, text: string): boolean {
  return /^[»"”]?\s*:/u.test(text.slice(at + name.length)) || /[«"“]/u.test(text[at - 1] ?? '');
}

/** غزالان, elsewhere الغزالان: whether the text has the unknown word with the article too, as a noun's. */
function isNoun(text: string, word: string): boolean {
  return !word.startsWith('ال') && standings(text, `ال${word}`, 'وفب') > 0;
}

/** وقال أباييهون إن: whether nothing but an unknown word stands between the verb that takes no object and what was said. */
function isSaid(text: string, start: number, end: number): boolean {
  return /(?<!\p{L})[وف]?قالت?\s$/u.test(text.slice(Math.max(0, start - 7), start)) && /^\s?(?:[:،"«“]|إن|في\s)/u.test(text.slice(end, end + 5));
}

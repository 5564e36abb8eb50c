import { fold } from '#model/fold.ts';
import { isGivenName, isListedFamily, isPlace, standings } from '../language/speaker-lexicon.ts';
import type { Member } from './speaker-cast.ts';

/** Whether a name is one word that may be none: a first name alone, or an unknown word that stands nowhere else. */
export function isFaint(member: Member, text: string): boolean {
  const [word = '', ...more] = fold(member.name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!member.named || member.kind !== 'name' || member.person !== undefined || more.length > 0) return false;
  if (isLabel(member, text) || member.seen.some((at) => isAged(text, at, member.name))) return false;
  return !isPlace(word) && !isListedFamily(word) && (isGivenName(word) || standings(text, word, 'وفبل') < 2);
}

/** A name before a colon or in marks. */
function isLabel({ name, seen: [at = 0] }: Member, text: string): boolean {
  return /^[»"”]?\s*:/u.test(text.slice(at + name.length)) || /[«"“]/u.test(text[at - 1] ?? '');
}

/** Whether somebody's age stands behind his name, as with the first names of passers-by: سلوى (17 عاما). */
function isAged(text: string, at: number, name: string): boolean {
  const [, behind = ''] = text.slice(at, at + 80).split(name, 2);
  return /^\s*[(،]\s*(?:البالغ[ةه]?(?: من العمر)?\s*)?\d{1,3}\s*(?:عام|سن[ةه])/u.test(behind);
}

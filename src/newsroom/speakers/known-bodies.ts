import { bare, foldWord } from '../language/sentence-words.ts';
import { standings } from '../language/speaker-lexicon.ts';
import { genderOf } from '../language/speaking-parties.ts';
import type { Member } from './speaker-cast.ts';

/* Bodies that the news calls by their name alone, and then by their noun: وفدا من حماس, and then الحركة. */

/** What each of them is, folded. */
const nouns: readonly (readonly [name: string, noun: string])[] = [
  ['حماس', 'حركه'], ['طالبان', 'حركه'], ['الليكود', 'حزب'], ['الاونروا', 'وكاله'],
];

/** Whether a folded word alone is such a body's name. */
export function isKnownBody(word: string): boolean {
  return nouns.some(([name]) => name === word);
}

/** Tells each such body of the cast what it is, and brings in those that the text names without letting them speak. */
export function introduceBodies(cast: Member[], text: string): void {
  for (const [name, noun] of nouns) {
    if (standings(text, name, 'وفبل') === 0) continue;
    // حركة حماس stands with its noun, and is found by that; beside حركة النهضة, the noun alone may be either.
    if (cast.some(({ named, roles }) => roles.some(({ head, traits }) => head === noun && (named ? traits.includes(bare(name)) : traits.length > 0)))) continue;
    const at = firstOf(text, name);
    const role = { text: noun, head: noun, traits: [], at: at.start };
    const member = cast.find(({ words, kind, named }) => named && kind === 'body' && words.length === 1 && words[0] === name);
    if (member) member.roles.push(role);
    else cast.push({ name: at.name, words: [name], named: true, kind: 'body', person: undefined, gender: genderOf(noun), number: 'one', roles: [role], variants: [], seen: [at.start] });
  }
}

/** Where a folded word first stands in a text, and how it is written there; with or without a letter that leans on it. */
function firstOf(text: string, folded: string): { name: string; start: number } {
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (foldWord(word) === folded) return { name: word, start: index };
    if (/^[وفبل]/.test(word) && foldWord(word.slice(1)) === folded) return { name: word.slice(1), start: index + 1 };
  }
  return { name: folded, start: 0 };
}

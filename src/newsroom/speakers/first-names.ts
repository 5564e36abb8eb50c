import { foldWord, type Word } from '../language/sentence-words.ts';
import { followsGivenName, isGivenName, isListedFamily, isNounName, isPlace, ordinary, particles } from '../language/speaker-lexicon.ts';
import { isListening, partyOf } from '../language/speaking-parties.ts';
import { endsNames } from '../parties/name-ends.ts';
import { isOfLanguage } from '../parties/name-parts.ts';
import { isEpithet, isOrdinary, wording, type Scene } from '../parties/speaker-phrases.ts';

/* Of whom a dispatch has the whole name where nobody acts: a first name alone, and a name that only a quotation has in full. */

/** Where the words of a dispatch stand, by their folded form. */
export type Places = ReadonlyMap<string, readonly { scene: Scene; at: number }[]>;

/** التقينا بعلاء كركوزي, and then يقول علاء: the only name that begins with the given one, and how many do. An unknown one must stand twice before the family's: صبحونة الخلوز. */
export function nameBehind(places: Places, first: string): { whole: string | undefined; families: number } {
  if (!isGivenName(first)) return { whole: twiceBehind(places, first), families: 0 };
  if (isNounName(first)) return { whole: undefined, families: 1 };
  const families = new Set<string>();
  let whole: string | undefined;
  for (const led of ['', 'ب', 'ل', 'و', 'ك']) {
    for (const { scene, at } of places.get(led + first) ?? []) {
      if (!mayBeFamily(scene, at + 1)) continue;
      families.add(scene.words[at + 1]?.fold ?? '');
      if (closes(scene.words[at + 2])) whole = wording(scene, at, at + 2).slice(led.length);
    }
  }
  return { whole: families.size === 1 ? whole : undefined, families: families.size };
}

/** The name of two that an unknown word begins in two places of the text, with a family's that has the article. */
function twiceBehind(places: Places, first: string): string | undefined {
  if (first.startsWith('ال')) return undefined;
  for (const { scene, at } of places.get(first) ?? []) {
    const [word, family] = scene.words.slice(at, at + 2);
    const bears = word !== undefined && family?.kind === 'word' && family.pair === word.pair && /^ال.{3}/.test(family.fold) && !ordinary.has(family.fold.slice(2)) && partyOf(family.fold) === undefined && !isEpithet(family) && !endsNames(family);
    const both = bears ? scene.text.slice(word.start, family.end) : '';
    if (bears && !isOrdinary({ ...word, text: word.fold }) && partyOf(first) === undefined && scene.text.indexOf(both) !== scene.text.lastIndexOf(both)) return wording(scene, at, at + 2);
  }
  return undefined;
}

/** دوريانا لويس، at the head of a sentence, and then قالت لويس: a given name that another stands before, where a pause or a particle closes the two. */
export function givenBefore(places: Places, last: string): string | undefined {
  const found = new Set<string>();
  for (const { scene, at } of places.get(last) ?? []) {
    const [led, first, after] = [scene.words[at - 2], scene.words[at - 1], scene.words[at + 1]];
    if (first?.kind !== 'word' || first.pair !== scene.words[at]?.pair || !isGivenName(first.fold) || isNounName(first.fold) || endsNames(first) || !closes(after)) continue;
    if (led?.kind === 'word' && isGivenName(led.fold)) return undefined;
    found.add(wording(scene, at - 1, at + 1));
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** Whether a name, or a word that is none of the language, stands at word `at` behind a given name. */
function mayBeFamily({ words }: Scene, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.pair !== words[at - 1]?.pair || endsNames(word) || isPlace(word.fold) || isEpithet(word) || isListening(word.fold)) return false;
  const strange = !word.fold.startsWith('ال') && !/^[وفبل]/.test(word.fold) && partyOf(word.fold) === undefined && !isOfLanguage(word);
  return strange || isListedFamily(word.fold) || isGivenName(word.fold);
}

/** Whether no name goes on at a word. */
function closes(word: Word | undefined): boolean {
  return endsNames(word) || word === undefined || partyOf(word.fold) !== undefined || isOfLanguage(word);
}

/** الفنان عماد أعرون, in a quotation alone, and then قال أعرون: the name with the given one before it. */
export function quotedName(text: string, name: string): string | undefined {
  if (!followsGivenName(text, foldWord(name)) || isGivenName(foldWord(name))) return undefined;
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    const first = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
    const form = foldWord(first);
    const whole = !/^[\p{L}\p{M}]/u.test(text.slice(at + 1 + name.length));
    if (whole && isGivenName(form) && !isNounName(form) && !particles.has(form) && !ordinary.has(form)) return `${first} ${name}`;
  }
  return undefined;
}

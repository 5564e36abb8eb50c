import { fold } from '#model/fold.ts';
import type { Word } from '../language/sentence-words.ts';
import { isGivenName, isPlace, joints, particles } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbShaped } from '../language/word-shapes.ts';
import { endsNames } from '../parties/name-ends.ts';
import { isEpithet, isOrdinary, leans, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';

/** Where the words of a dispatch stand, by their folded form. */
type Places = ReadonlyMap<string, readonly { scene: Scene; at: number }[]>;

/** Gives a single name the one that stands before it elsewhere: فيوري is تايسون فيوري. A given name before it decides. */
export function lengthener(scenes: readonly Scene[]): (party: Party) => Party {
  const places = placesOf(scenes);
  return (party) => {
    if (party.found || party.kind === 'body' || party.name === 'الله' || party.name === undefined || party.name.includes(' ') || isGivenName(fold(party.name))) return party;
    let likely: string | undefined;
    for (const { scene, at } of places.get(fold(party.name)) ?? []) {
      const { sure, full } = nameBefore(scene, at) ?? {};
      if (sure) return { ...party, name: full };
      likely ??= full;
    }
    return likely === undefined ? party : { ...party, name: likely };
  };
}

function placesOf(scenes: readonly Scene[]): Places {
  const places = new Map<string, { scene: Scene; at: number }[]>();
  for (const scene of scenes) {
    scene.words.forEach((word, at) => {
      if (word.kind !== 'word' || at === 0) return;
      const found = places.get(word.fold);
      if (found) found.push({ scene, at });
      else places.set(word.fold, [{ scene, at }]);
    });
  }
  return places;
}

/** The name that ends at word `at`, with the words before it, where they may be parts of it; `sure`, where one is a given name. */
function nameBefore(scene: Scene, at: number): { full: string; sure: boolean } | undefined {
  const first = scene.words[at - 1];
  if (first?.kind !== 'word' || scene.words[at]?.pair !== first.pair || endsNames(first)) return undefined;
  if (isGivenName(first.fold)) return { full: wording(scene, firstOf(scene, at - 1), at + 1), sure: true };
  const full = wording(scene, at - 1, at + 1);
  const known = isOrdinary(first) || partyOf(first.fold) !== undefined;
  // ليواخيم لوف, وخالد السيف; but بيان is no يان.
  const led = /^[وفبل]/.test(first.fold) && !known && !particles.has(first.fold.slice(1)) && first.fold !== 'لصالح' && isGivenName(first.fold.slice(1));
  if (led) return { full: full.slice(1), sure: true };
  const verb = /^(?:[وف]?[سل][يتن]|و[يتن]).{2,}/.test(first.fold);
  const plain = !verb && !isVerbShaped(first.fold) && !/.{2}اه$/u.test(first.text) && !known && !leans(first) && !isEpithet(first) && !speechForm(first.fold) && first.fold.length > 2 && !isPlace(first.fold);
  if (!plain || !leadsToName(scene, at - 2)) return undefined;
  return { full: first.fold.startsWith('و') && isOfName(scene.words[at - 2]) ? full.slice(1) : full, sure: false };
}

/** جان مورو وكلير بيتي: whether a word can only be the end of another's name, so that و behind it joins the two; but الملياردير وارن بافيت. */
function isOfName(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || endsNames(word) || word.fold.startsWith('ال')) return false;
  return isGivenName(word.fold) || !(isOrdinary(word) || isEpithet(word) || partyOf(word.fold) !== undefined || isPlace(word.fold));
}

/** The first word of the given names and joints that end at word `at`: هيا بنت صلاح. */
function firstOf(scene: Scene, at: number): number {
  let first = at;
  for (let before = at - 1; before > at - 6; before -= 1) {
    const word = scene.words[before];
    if (word?.kind !== 'word' || endsNames(word) || word.pair !== scene.words[at]?.pair) break;
    if (isGivenName(word.fold) && word.fold !== 'ولد') first = before;
    else if (!joints.has(word.fold)) break;
  }
  return first;
}

const prepositions = /^[وف]?(?:من|عن|علي|مع|بين|الي|في|ضد|لدي|نحو|تجاه|ان|بان|انها|انه)$/;

/** Whether a name may begin after word `at`: behind a noun, a pause or a preposition, but not where a verb would begin its clause. */
function leadsToName(scene: Scene, at: number): boolean {
  const led = scene.words[at];
  if (led === undefined || led.kind === 'stop') return false;
  if (led.kind !== 'word') return true;
  return endsNames(led) ? prepositions.test(led.fold) : !/^(?:الذي|التي|الذين)$/.test(led.fold);
}

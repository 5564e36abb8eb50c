import type { Word } from '../language/sentence-words.ts';
import { isClub, isGivenName, isListedFamily, isPlace } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { endsNames } from './name-ends.ts';
import { isPart } from './name-parts.ts';
import { isEpithet, isOrdinary, leans, type Scene } from './speaker-phrases.ts';

/* Clubs, firms and societies with a foreign name of several words. */

/** Those behind whom a town is its club: مدرب نوتنغهام. */
const players = /^(?:مدرب|لاعب|حارس|مهاجم|مدافع|قايد|جناح)$/;

/** How many words such a name may have behind its first. */
const longest = 3;

/**
 * The first word behind the foreign name of a house that has begun with the last word of an office: مدرب أستون فيلا, before
 * its holder's given name or the place where he works. `to` is the first word behind the office; it is given back where
 * the name does not go on.
 */
export function houseEnd(scene: Scene, to: number): number {
  if (!beginsHouse(scene, to - 1)) return to;
  let end = to;
  while (end < to + longest && isStranger(scene, end)) end += 1;
  if (end === to) return to;
  const [next, more] = scene.words.slice(end, end + 2);
  // هيومن رايتس ووتش في لبنان
  if (/^(?:في|لدي)$/.test(next?.fold ?? '')) return end > to + 1 && isPlace(more?.fold ?? '') ? end : to;
  const named = next?.kind === 'word' && next.pair === undefined && isGivenName(next.fold) && !endsNames(next);
  return named && more?.kind === 'word' && !endsNames(more) ? end : to;
}

/** Whether a word that an office ends in may be the first of a house's foreign name: a club, or no word of the language. جنرال is one behind شركة. */
function beginsHouse(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const before = scene.words[at - 1]?.fold.replace(/^[بل](?=.{3})/, '') ?? '';
  const rank = word?.fold === 'جنرال' && partyOf(before) === 'body';
  const club = players.test(before) && isPlace(word?.fold ?? '');
  return rank || club || isClub(word?.fold ?? '') || isStranger(scene, at);
}

/** Whether a word is none of the language, and no name of a person. */
function isStranger(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word !== undefined && isPart(scene, at) && !isGivenName(word.fold) && !isListedFamily(word.fold) && !isOrdinary(word) && !isEpithet(word) && !leans(word);
}

/** فان جال, where no clause begins. */
export function isForeign({ text }: Word, next: Word | undefined): boolean {
  if (text === 'لولا' && next?.fold === 'دا') return true;
  if (!/^(?:فان|لو|لي)$/.test(text) || next?.kind !== 'word' || endsNames(next)) return false;
  return !isOrdinary(next) && !isEpithet(next) && !next.fold.startsWith('ال') && partyOf(next.fold) === undefined;
}

import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { endsNames } from '../parties/name-ends.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { isOrdinary, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { sourceAt } from './source-phrases.ts';
import { turnBehind } from './turns-behind.ts';

/* Who can be told by the place of the words alone: a source, a name before its colon, one in a turn of phrase. */

/** Whom a phrase at word `at` of a sentence that begins at `from` names as the source of what is said, or as its speaker. */
export function namedByPlace(scene: Scene, at: number, from: number): Party | undefined {
  return (sourceAt(scene, at, from) ?? labelOf(scene, at, from) ?? turnAt(scene, at))?.party;
}

/** يوهان فاديفول: "…" or يوهان فاديفول للوكالة: "…": who stands at the head of a sentence, and soon before a colon. */
function labelOf(scene: Scene, at: number, from: number): { party: Party } | undefined {
  const colon = at === from ? scene.words.slice(at + 1, at + 7).findIndex(({ kind }) => kind !== 'word') : -1;
  const party = colon > 0 && scene.words[at + 1 + colon]?.kind === 'colon' ? partyAt(scene, at, true) : undefined;
  return party && isStrange(scene, party) ? { party } : undefined;
}

/** "…"، بهذه العبارة ختم يوهان فاديفول حديثه. */
function turnAt(scene: Scene, at: number): { party: Party | undefined } | undefined {
  return scene.words[at - 1]?.kind === 'pause' && scene.words[at - 2]?.kind === 'quoted' ? turnBehind(scene, at) : undefined;
}

/** Whether a name has two words at least, and none of them is one of the language. */
export function isStrange({ words }: Scene, { kind, name, from, to }: Party): boolean {
  return kind === 'name' && name !== undefined && to >= from + 2 && words.slice(from, to).every((word) => !isOrdinary(word) && !endsNames(word) && partyOf(word.fold) === undefined && !isAdjective(word.fold));
}

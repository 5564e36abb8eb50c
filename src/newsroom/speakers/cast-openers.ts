import { pastVerbsIn } from '../language/past-verbs.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { namedParty, type Party, type Scene } from '../parties/speaker-phrases.ts';
import type { Member } from './speaker-cast.ts';

/** How far from the beginning of a sentence its first clause may begin: وفي ظل هذه الأزمة، يراهن فلان. */
const reach = 12;

/**
 * يراهن فلان على الابتكار، قائلا: one of the cast whose name stands straight behind a verb that opens the sentence, or its clause,
 * before word `to`, though the verb be none of speech and the name one that no list knows; undefined where none does.
 */
export function castOpener(scene: Scene, from: number, to: number, cast: readonly Member[]): Party | undefined {
  const { words } = scene;
  for (let at = from; at < Math.min(to - 1, from + reach); at += 1) {
    const led = words[at - 1]?.fold ?? '';
    // فهو لم يذكر فلانا: the pronoun is the subject.
    const opens = at === from || words[at - 1]?.kind === 'pause' || /^هذ[اه]$/.test(led) || (at === from + 1 && /^و?(?:لا|لم|لن|قد|لقد|كما|لكن)$/.test(led));
    if (!opens || !isVerb(words[at]?.fold ?? '')) continue;
    const end = nameBehind(scene, at + 1, to, cast);
    if (end !== undefined) return namedParty(scene, at + 1, end);
  }
  return undefined;
}

/** Whether a folded word is a verb by its look: يراهن, واختارت. */
function isVerb(fold: string): boolean {
  return partyOf(fold) === undefined && (/^[وف]?[يت].{3,}/.test(fold) || pastVerbsIn(fold).length > 0);
}

/** Where the name of a man or a woman of the cast that begins at word `at` ends: the whole of it, or its last part alone. */
function nameBehind({ words }: Scene, at: number, to: number, cast: readonly Member[]): number | undefined {
  for (const { named, kind, words: parts } of cast) {
    if (!named || kind === 'body' || kind === 'paper') continue;
    if (parts.length > 1 && at + parts.length <= to && parts.every((part, index) => words[at + index]?.fold === part)) return at + parts.length;
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && last.length > 3 && words[at]?.fold === last && words[at]?.pair === undefined) return at + 1;
  }
  return undefined;
}

import { layOut, placeOf } from '../speakers/dispatch-layout.ts';
import { chancesOf, standingOf, type Tree } from '../speakers/grown-trees.ts';
import { knownOf, silentSigns, type Known } from '../speakers/silent-signs.ts';
import grown from '../speakers/silent-trees.json' with { type: 'json' };
import type { Memory } from '../speakers/speaker-memory.ts';
import { sure, type Attributed } from './attributed.ts';
import type { QuotedScene } from './quotations-scenes.ts';

const trees = grown as unknown as readonly Tree[];

/**
 * Who is likeliest to have said the quotations whose sentences name nobody, from where the dispatch names everybody, who
 * acts in it and who speaks before and after: by trees that `npm run weigh` has learnt. Below the confidence from which
 * speakers are named it stays open, whatever the rules took; the others stay as they are.
 */
export function weighSilent(scenes: readonly QuotedScene[], memory: Memory, drafts: readonly Attributed[]): Attributed[] {
  if (memory.cast.length === 0 || !drafts.some(({ silent }) => silent)) return [...drafts];
  const known = knownOfDrafts(scenes, memory, drafts);
  return drafts.map((draft, number) => (draft.silent ? weighed(draft, known, number) : draft));
}

/** What is known of a dispatch, of which grammar has attributed the quotations. */
export function knownOfDrafts(scenes: readonly QuotedScene[], memory: Memory, drafts: readonly Attributed[]): Known {
  const layout = layOut(scenes);
  const told = drafts.map(({ start, end, text, member, likely, confidence, silent }) => ({
    from: placeOf(layout, start), to: placeOf(layout, end) - 1, text, speaker: member, candidates: likely, confidence,
    form: silent?.form, cue: silent?.at === undefined ? undefined : placeOf(layout, silent.at),
  }));
  return knownOf(layout, memory.cast, memory.deeds, told);
}

function weighed(draft: Attributed, known: Known, number: number): Attributed {
  const chances = chancesOf(silentSigns(known, number).map((traits) => standingOf(traits, trees)));
  const ranked = known.cast.map((member, index) => ({ member, chance: chances[index] ?? 0 })).toSorted((one, other) => other.chance - one.chance);
  const [first] = ranked;
  // Two who speak together are none of the cast.
  if (!first || draft.likely.some((member) => !known.cast.includes(member))) return draft;
  // A mark that is never closed leaves more open than who speaks.
  const chance = Math.round(Math.min(draft.most, first.chance) * 100) / 100;
  const speaker = chance >= sure ? first.member : undefined;
  return {
    ...draft, member: speaker, speaker: speaker?.name ?? null, person: speaker?.person, role: speaker?.roles.find(({ text }) => text !== speaker.name)?.text,
    candidates: ranked.filter(({ chance: one }, index) => index === 0 || one >= 0.1).map(({ member }) => member.name),
    confidence: chance, reason: `${draft.reason} By where all are named and who acts and speaks, "${first.member.name}" is meant, to ${Math.round(first.chance * 100)} in 100.`,
  };
}

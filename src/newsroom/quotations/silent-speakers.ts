import { layOut, placeOf } from '../speakers/dispatch-layout.ts';
import { chancesOf, standingOf, type Tree } from '../speakers/grown-trees.ts';
import { isPerson, knownOf, silentSigns, type Known } from '../speakers/silent-signs.ts';
import grown from '../speakers/silent-trees.json' with { type: 'json' };
import type { Member } from '../speakers/speaker-cast.ts';
import type { Memory } from '../speakers/speaker-memory.ts';
import { agrees } from '../speakers/speaker-verbs.ts';
import type { Attributed } from './attributed.ts';
import type { QuotedScene } from './quotations-scenes.ts';

const trees = grown as unknown as readonly Tree[];

/** Of fewer people and bodies one is always likely: it is the others who tell that he is not meant. */
const several = 3;
/** From this chance on somebody is named whom the rules did not take: of those between it and 0.7 two in five were wrong. */
const enough = 0.8;

/**
 * Who is likeliest to have said the quotations whose sentences name nobody, from where the dispatch names everybody, who
 * acts in it and who speaks before and after: by trees that `npm run weigh` has learnt. Where they and the rules mean the
 * same, the rules' answer stands; where another is likelier, it is his if that is likely enough, and open if not.
 */
export function weighSilent(scenes: readonly QuotedScene[], memory: Memory, drafts: readonly Attributed[]): Attributed[] {
  if (memory.cast.length < several || !drafts.some(({ silent }) => silent)) return [...drafts];
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
  if (!first || first.member === draft.member || draft.likely.some((member) => !known.cast.includes(member))) return draft;
  const chance = Math.round(first.chance * 100) / 100;
  const speaker = chance >= enough && fits(first.member, draft) ? first.member : undefined;
  return {
    ...draft, member: speaker, speaker: speaker?.name ?? null, person: speaker?.person, role: speaker?.roles.find(({ text }) => text !== speaker.name)?.text,
    candidates: [...new Set([...ranked.filter(({ chance: one }, index) => index === 0 || one >= 0.1).map(({ member }) => member), ...draft.likely])].map(({ name }) => name),
    // A mark that is never closed leaves more open than who speaks.
    confidence: speaker ? Math.min(draft.most, chance) : Math.min(draft.confidence, 0.6, chance),
    reason: `${draft.reason} By where everybody is named and who acts and speaks, "${first.member.name}" is likelier, ${Math.round(first.chance * 100)} in 100.`,
  };
}

/** Whether somebody has a name or is a body, and the form of the word of speech is his: عنها is no man, يقولون no single one. */
function fits(member: Member, { silent }: Attributed): boolean {
  const form = silent?.form;
  return (member.named || member.kind === 'body') && (form === undefined || agrees(form, member, false)) && !(form?.number === 'many' && isPerson(member));
}

import { sourceSpan } from '#model/fold.ts';
import type { FoundName, Passage } from '../findings.ts';
import { foldedPassage } from '../language/folded-passages.ts';
import { matchesOf, overFolded } from '../language/folded-patterns.ts';
import { type Known, known } from './registry.ts';

const registered = new Map<string, Known>(known.flatMap((entry) => entry.forms.map((form): [string, Known] => [form, entry])));
// A prepositions or a conjunction may lean on the name: وبوتين, لروسيا.
const pattern = overFolded(`(?<![\\p{L}\\p{M}])(?:[وف]?[بلك]?)(${[...registered.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{M}])`);

/** The people and places of the house's registers in a passage, by their full forms, with or without marks around them. */
export function registeredNames(passage: Passage): FoundName[] {
  const folded = foldedPassage(passage.text.replace(/[\u00a0\u202f]/g, ' '));
  return Array.from(matchesOf(pattern, folded.text), (match) => {
    const entry = registered.get(match[1] ?? '');
    const begin = match.index + match[0].length - (match[1] ?? '').length;
    const { start, end } = sourceSpan(folded, begin, match.index + match[0].length);
    const from = passage.start + start;
    return {
      start: from,
      end: passage.start + end,
      text: passage.text.slice(start, end),
      kind: entry?.kind ?? 'person',
      id: entry?.id,
      fullest: entry?.name ?? '',
      confidence: 0.98,
      reason: `the register of ${entry?.kind === 'place' ? 'places' : 'people'} has this name`,
    };
  });
}

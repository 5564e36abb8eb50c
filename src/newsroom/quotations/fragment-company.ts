import { wordsOf } from '../speakers/name-words.ts';
import weights from './company-weights.json' with { type: 'json' };
import { chanceOf } from './fragments.ts';
import type { Signs } from './fragment-signs.ts';

/* One dispatch marks what is said, another its terms and names: words in marks are judged with their company. */

/** Words in marks, and how likely they are said by their own signs, from 0 to 1. */
export interface Weighed {
  text: string;
  chance: number;
}

const known: ReadonlyMap<string, number> = new Map(Object.entries(weights));
/** What others tell is never surer than this, one way or the other; what the words tell themselves may be. */
const [ofOthers, ofItself] = [0.1, 0.005];

/** How likely each is said, from 0 to 1, where all that stands in marks in the dispatch is known. */
export function withCompany<Place>(weighed: ReadonlyMap<Place, Weighed>): Map<Place, number> {
  const all = [...weighed.values()];
  const signs = companySigns(all);
  return new Map([...weighed.keys()].map((place, index) => [place, chanceOf(signs[index] ?? new Map(), known)]));
}

/** The signs of each: the odds of its own, the mean odds of all others in marks, and of the same words in other places. */
export function companySigns(weighed: readonly Weighed[]): Signs[] {
  const words = weighed.map(({ text }) => wordsOf(text).join(' '));
  const odds = weighed.map(({ chance }) => oddsOf(chance, ofOthers));
  const mean = (name: string, places: readonly number[]): [string, number][] => (places.length === 0 ? [] : [[name, places.reduce((sum, place) => sum + (odds[place] ?? 0), 0) / places.length]]);
  return weighed.map(({ chance }, index) => {
    const others = words.flatMap((_, place) => (place === index ? [] : place));
    return new Map([['of its own', oddsOf(chance, ofItself)], ...mean('the others', others), ...mean('the same words', others.filter((place) => words[place] === words[index]))]);
  });
}

/** The logarithm of the odds, from a chance kept `least` away from 0 and 1. */
function oddsOf(chance: number, least: number): number {
  const kept = Math.min(1 - least, Math.max(least, chance));
  return Math.log(kept / (1 - kept));
}

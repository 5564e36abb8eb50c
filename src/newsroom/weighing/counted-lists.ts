import type { Scores } from '../language/marked-scores.ts';
import type { Keys, MarkedLists } from '../quotations/fragment-signs.ts';

/** What is kept of a few words in marks. */
export interface Trace {
  /** The keys under which the lists have it, by list. */
  keys: Keys;
  context: readonly string[];
  content: readonly string[];
}

/** How likely they are said by their sentence alone, and by themselves alone. */
export interface Chances {
  byContext: number;
  byContent: number;
}

/**
 * The lists, counted: words inside marks by what their sentences say, and words around marks by what the marks hold
 * (co-training, Blum and Mitchell 1998: either judges what the other learns from).
 */
export function count(traces: readonly (Trace & Chances)[]): MarkedLists {
  return {
    inside: scores(traces, 'inside', 'byContext', 3, 3),
    phrase: scores(traces, 'phrase', 'byContext', 3, 4),
    before: scores(traces, 'before', 'byContent', 5, 8),
    further: scores(traces, 'further', 'byContent', 5, 12),
    after: scores(traces, 'after', 'byContent', 5, 8),
  };
}

/** Each key's mean chance, drawn to the mean of all by `doubt` sightings, as odds beside theirs. Keys seen less than `least` times have none. */
function scores(traces: readonly (Trace & Chances)[], list: keyof MarkedLists, by: 'byContext' | 'byContent', doubt: number, least: number): Scores {
  const sums = new Map<string, { sum: number; seen: number }>();
  for (const trace of traces) {
    for (const key of trace.keys[list]) {
      const { sum, seen } = sums.get(key) ?? { sum: 0, seen: 0 };
      sums.set(key, { sum: sum + trace[by], seen: seen + 1 });
    }
  }
  const mean = traces.reduce((sum, trace) => sum + trace[by], 0) / traces.length;
  const odds = (chance: number) => Math.log(chance / (1 - chance));
  return new Map([...sums].filter(([key, { seen }]) => seen >= least && key !== '' && !key.includes('\t')).map(([key, { sum, seen }]): [string, number] => [key, Math.round(10 * (odds((sum + doubt * mean) / (seen + doubt)) - odds(mean))) / 10]).filter(([, score]) => score !== 0));
}

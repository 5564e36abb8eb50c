import { listFile } from './list-files.ts';

/**
 * How far a word speaks for what is in marks being said (above 0) or being a name (below), as a logarithm of odds. How
 * it was counted is told in the lexicon's README.
 */
export type Scores = ReadonlyMap<string, number>;

/** The lists of `lexicon/` that hold a folded word or phrase a line, and its score behind a tab. */
export type ScoreList = 'words-in-marks' | 'phrases-in-marks' | 'words-before-marks' | 'words-further-before-marks' | 'words-after-marks';

/** Reads a list of scores. */
export function scored(name: ScoreList): Scores {
  const lines = listFile(name).split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), Number(line.slice(line.indexOf('\t') + 1))]));
}

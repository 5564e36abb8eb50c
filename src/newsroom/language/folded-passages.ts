import { foldWithOffsets } from '#model/fold.ts';
import { keptOfLine } from './kept-words.ts';

/** A paragraph folded, with a map back to its offsets: its names are looked for in the same as its moments. */
export const foldedPassage = keptOfLine(foldWithOffsets);

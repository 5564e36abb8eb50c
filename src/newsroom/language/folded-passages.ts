import { foldWithOffsets } from '#model/fold.ts';
import { kept } from './kept-words.ts';

/** The text of a passage folded, with its offsets, and every space in it a plain one. Names and moments are both looked for in it. */
export const foldPassage = kept((text) => foldWithOffsets(text.replace(/[\u00a0\u202f\t]/g, ' ')), 100);

import type { Word } from '../language/sentence-words.ts';
import type { Party, Scene } from './speaker-phrases.ts';

/** A description as far as it has been read. */
export interface Reading {
  scene: Scene;
  /** Where its noun stands. */
  at: number;
  kind: Party['kind'];
  /** Its first noun, folded. */
  noun: string;
  /** The same without the article. */
  head: string;
  /** The word that is asked of. */
  end: number;
  word: Word;
  /** The word before, folded. */
  before: string;
  /** Whether a genitive is still to come. */
  open: boolean;
}

/** How far a description goes on, and whether a genitive is still to come; `done`, where nothing more can. */
export type Step = { end: number; open: boolean; done?: boolean };

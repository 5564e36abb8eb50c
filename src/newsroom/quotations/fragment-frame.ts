import { countWords, type Word } from '../language/sentence-words.ts';
import type { Scene } from '../parties/speaker-phrases.ts';

/** What a dispatch is like in which words stand in marks. */
export interface Setting {
  /** How many stretches of five words and more it has in marks, and how many shorter ones. */
  long: number;
  short: number;
  /** Whether what is said at length stands in marks that are not single, twice and more. */
  doubly: boolean;
  /** In how many places of the report these words stand in marks. */
  times: (text: string) => number;
  /** In how many places of the dispatch few words stand without marks of their own, and in how many within a longer stretch that is in marks. */
  without: (text: string) => { marks: number; within: number };
}

/** Words in marks, few or many, and what stands around them. */
export interface Frame {
  scene: Scene;
  /** The quoted word, and the first word of its sentence. */
  at: number;
  from: number;
  text: string;
  content: readonly string[];
  first: Word | undefined;
  further: Word | undefined;
  next: Word | undefined;
  /** What leans on it from before: ب، ل، ال. */
  glued: string;
  /** Whether it stands in the headline. */
  above: boolean;
  setting: Setting;
}

/** So many words and more in marks are said, unless much speaks for a title; fewer are as often a name. */
export const long = 5;
/** So many words and more are said: of 1,456 annotated stretches as long as that, 1,446 were. */
export const surely = 12;

/** The words in marks at word `at` of a sentence that begins at `from`, with what stands around them; `above` in the headline. */
export function frameOf(scene: Scene, at: number, from: number, setting: Setting, above: boolean): Frame | undefined {
  const quoted = scene.words[at];
  if (!quoted || countWords(quoted.text) === 0) return undefined;
  const content = quoted.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = scene.words[at - 1];
  const glued = first?.kind === 'word' && /^[وف]?(?:ب|ل|ك|ال|لل|بال)\u0640*$/u.test(first.text) ? first.fold.replace(/\u0640/g, '') : '';
  return { scene, at, from, text: quoted.text, content, first, further: scene.words[at - 2], next: scene.words[at + 1], glued, above, setting };
}

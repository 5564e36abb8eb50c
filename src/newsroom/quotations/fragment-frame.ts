import { foldWord, type Word } from '../language/sentence-words.ts';
import { isGivenName, isPlace } from '../language/speaker-lexicon.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { natureOf, type Nature } from './fragment-nature.ts';

/** "That he", "because she": what follows is said of them. */
const pronoun = /^[وف]?[ب]?(?:انه|انها|انهم|كانه|كانها|لانه|لانها|اني|انني|اننا|كونه|كونها)$/;
/** Verbs of being, which have their predicate in the accusative. */
const beings = /^[وف]?(?:س?[يت]كون|كان|كانت|ليس|ليست|[يت]صبح|اصبح|اصبحت|بات|باتت|[يت]بقي|[يت]عد|[يت]عتبر)$/;
/** Few words in marks, and what stands around them. */
export interface Frame {
  scene: Scene;
  /** The quoted word, and the first word of its sentence. */
  at: number;
  from: number;
  text: string;
  content: readonly string[];
  first: Word | undefined;
  next: Word | undefined;
  /** What leans on it from before: ب، ل، ال. */
  glued: string;
  nature: Nature;
  /** Whether it can be no name: a clause, a predicate, or somebody's own feeling. */
  clause: boolean;
}

/** The words in marks at word `at` of a sentence that begins at `from`, with what stands around them. */
export function frameOf(scene: Scene, at: number, from: number): Frame | undefined {
  const quoted = scene.words[at];
  if (!quoted) return undefined;
  const content = quoted.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = scene.words[at - 1];
  const further = scene.words[at - 2];
  const glue = /(\p{L}+)\u0640*\s*[«"“”„‹']*$/u.exec(scene.text.slice(Math.max(0, quoted.start - 6), quoted.start))?.[1] ?? '';
  const leaning = first?.kind === 'word' && /^[وف]?(?:ب|ل|ك|ال|لل|بال)\u0640*$/u.test(first.text) ? first.fold.replace(/\u0640/g, '') : '';
  const glued = leaning !== '' && glue.endsWith('ل') ? 'ل' : leaning;
  const nature = natureOf(quoted.text);
  // بشكل "ممنهج وواسع": how something is done.
  const manner = first?.kind === 'word' && (/^(?:بشكل|بصوره|بطريقه|باسلوب)$/.test(first.fold) || (first.fold === 'شكل' && further?.fold === 'في')) && content[0]?.startsWith('ال') === false;
  const clause = nature === 'clause' || manner || isPredicate(first, content) || isAgreeing(first, content) || isSaidOf(first, further);
  return { scene, at, from, text: quoted.text, content, first, next: scene.words[at + 1], glued, nature, clause };
}

/** أنها "…"، إنه من "المرجح" أن: what follows is said of somebody, or of a whole clause. */
function isSaidOf(first: Word | undefined, further: Word | undefined): boolean {
  if (first?.kind !== 'word') return false;
  return isPronoun(first) || (first.fold === 'من' && further?.kind === 'word' && /^[وف]?ب?انه$/.test(further.fold));
}

/** لن يكون "سهلا": the predicate of a verb of being, in its accusative. */
function isPredicate(first: Word | undefined, content: readonly string[]): boolean {
  return first?.kind === 'word' && beings.test(first.fold) && content.length === 1 && /^(?!ال|إ|آ)...+ا$/u.test(content[0] ?? '');
}

/** إجراء "روتيني" in the accusative: an adjective of relation that agrees with the noun before it. */
function isAgreeing(first: Word | undefined, content: readonly string[]): boolean {
  const [word = ''] = content;
  return content.length === 1 && first?.kind === 'word' && /^(?!ال).{3,}ا$/.test(first.fold) && /^(?!ال).{3,}يا$/u.test(word) && !isPlace(foldWord(word)) && !isGivenName(foldWord(word));
}

/** Whether a word says that something is said of him, her or them. */
export function isPronoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && pronoun.test(word.fold);
}

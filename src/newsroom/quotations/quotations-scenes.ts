import { fold } from '#model/fold.ts';
import type { FoundName } from '../findings.ts';
import { withHamza } from '../language/hamza-words.ts';
import { isFragment, type Known } from './fragments.ts';
import { participle, verbalNoun } from '../language/word-shapes.ts';
import { isForeign } from './fragment-names.ts';
import { isTitle } from './naming-nouns.ts';
import type { MarkedPassage } from './quotations-marked.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { wordsOf } from '../speakers/name-words.ts';
import { sentencesOf } from '../speakers/speaker-cues.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { countWords, readWords } from '../language/sentence-words.ts';

/** A paragraph whose quotations are each one word. */
export interface QuotedScene extends Scene {
  parts: MarkedPassage['parts'];
  unclosed: MarkedPassage['unclosed'];
}

const long = 5;

/** The paragraphs with what is said in them taken as one word each; names and titles in marks stay words. */
export function readScenes(text: string, passages: readonly MarkedPassage[], names: readonly FoundName[]): QuotedScene[] {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const forms = new Set(names.flatMap((name) => [fold(name.text), fold(name.fullest)]).filter((form) => form !== ''));
  // What stands in short marks in two places of a dispatch is a name and not said.
  const often = new Map<string, number>();
  for (const { passage, pairs } of passages.slice(1)) {
    for (const pair of pairs) if (pair.end - pair.start < 40) count(often, fold(passage.text.slice(pair.start, pair.end)));
  }
  const known: Known = (said, coined = false) => {
    const form = fold(said);
    return forms.has(form) || forms.has(form.replace(/^ال/, '')) || (!coined && (often.get(form) ?? 0) > 1 && countWords(form) < 4 && !verbalNoun.test(form) && !participle.test(form) && !/^[^ا]\S{2,}ية$/u.test(said));
  };
  const chosen = passages.map((marked) => chooseQuoted(text, marked, byStart, known));
  repeatInHeadline(passages, chosen, (said) => names.some((name) => fold(name.text) === fold(said)));
  return passages.map((marked, index) => {
    const quoted = chosen[index] ?? new Set();
    return { text, words: withHamza(readWords(marked.passage, marked.pairs, quoted)), names: byStart, parts: marked.parts, unclosed: marked.unclosed };
  });
}

/** A headline's short words in marks are said where a quotation of the report gives them, and the report calls nothing so. */
function repeatInHeadline(passages: readonly MarkedPassage[], chosen: readonly Set<number>[], isName: (said: string) => boolean): void {
  const [headline] = passages;
  const report = passages.slice(1).flatMap(({ passage, pairs }, index) => pairs.map((pair, number) => ({ text: plainWords(passage.text.slice(pair.start, pair.end)), said: chosen[index + 1]?.has(number) === true })));
  headline?.pairs.forEach((pair, number) => {
    const text = headline.passage.text.slice(pair.start, pair.end);
    const words = plainWords(text);
    if (chosen[0]?.has(number) || words === '' || isName(text) || isGivenName(words.split(' ')[0] ?? '') || report.some((other) => !other.said && other.text === words)) return;
    const long = words.includes(' ') && !words.startsWith('ال');
    if (report.some((other) => other.said && (other.text === words || (long && ` ${other.text} `.includes(` ${words} `))))) chosen[0]?.add(number);
  });
}

const plainWords = (text: string) => wordsOf(text).join(' ');

function count(often: Map<string, number>, form: string): void {
  often.set(form, (often.get(form) ?? 0) + 1);
}

/** Whether a paragraph is a headline, or one between paragraphs: short, and no sentence ends it. */
function isHeading(text: string): boolean {
  return countWords(text) <= 16 && !/[.؟…:]$/u.test(text.trimEnd().replace(/[»"”“'\s]+$/u, ''));
}

/** The numbers of the pairs that hold quotations: the outermost that do. */
function chooseQuoted(text: string, { passage, pairs, parts, unclosed }: MarkedPassage, names: Scene['names'], known: Known): Set<number> {
  const heading = isHeading(passage.text);
  const quoted = new Set<number>();
  const short: number[] = [];
  const sizes = pairs.map((pair) => countWords(passage.text.slice(pair.start, pair.end)));
  const within = (number: number) => pairs.some((outer, index) => quoted.has(index) && index !== number && outer.open <= (pairs[number]?.open ?? 0) && (pairs[number]?.close ?? 0) <= outer.close);
  pairs.forEach((pair, number) => {
    if (within(number)) return;
    const sound = parts.has(number) || unclosed.has(number);
    if (!sound && (sizes[number] ?? 0) < long) {
      short.push(number);
      return;
    }
    const scene = { text, words: withHamza(readWords(passage, pairs, new Set([number]))), names };
    const at = scene.words.findIndex((word) => word.kind === 'quoted');
    const said = passage.text.slice(pair.start, pair.end);
    if (sound || (!known(said) && !isTitle(scene, at) && !isForeign(said.split(/\s+/u)))) quoted.add(number);
  });
  for (const number of short) {
    if (within(number)) continue;
    const scene = { text, words: withHamza(readWords(passage, pairs, new Set([...quoted, number]))), names };
    const at = scene.words.findIndex((word) => word.kind === 'quoted' && word.pair === number);
    const from = sentencesOf(scene).findLast((sentence) => sentence.from <= at)?.from ?? 0;
    if (at >= 0 && isFragment(scene, at, from, known, heading)) quoted.add(number);
  }
  return quoted;
}

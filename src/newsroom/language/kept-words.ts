import type { Word } from './sentence-words.ts';

/** A dispatch has a thousand different words, and the next has most of them too. */
const manyWords = 20_000;

/** Kept where nothing is found, so that one look tells it from what was never asked. */
const nothing = Symbol('nothing');

/** `find` over words or longer texts, whose last findings, up to `most`, are kept for the next time; what it finds must hang on the text alone. */
export function kept<Found>(find: (text: string) => Found, most = manyWords): (text: string) => Found {
  const known = new Map<string, Found | typeof nothing>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return (before === nothing ? undefined : before) as Found;
    if (known.size >= most) known.clear();
    const found = find(text);
    known.set(text, found === undefined ? nothing : found);
    return found;
  };
}

/** `find` over lines of a dispatch, which is asked of a line again and again while they are told apart. */
export function keptOfLine<Found>(find: (line: string) => Found): (line: string) => Found {
  return kept(find, 500);
}

/** `find` over words of a scene, whose findings are kept as `kept` keeps them; what it finds must hang on how a word is written and folded, and on nothing around it. */
export function keptOfWord<Found>(find: (word: Word) => Found): (word: Word) => Found {
  const known = new Map<string, { fold: string; found: Found }>();
  return (word) => {
    const before = known.get(word.text);
    if (before?.fold === word.fold) return before.found;
    if (known.size >= manyWords) known.clear();
    const found = find(word);
    known.set(word.text, { fold: word.fold, found });
    return found;
  };
}

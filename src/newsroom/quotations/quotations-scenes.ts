import { fold } from '#model/fold.ts';
import type { FoundName } from '../findings.ts';
import { withHamza } from '../language/hamza-words.ts';
import { frameOf, long, surely, type Frame, type Setting } from './fragment-frame.ts';
import { chanceSaid, enough } from './fragments.ts';
import { type Weighed, withCompany } from './fragment-company.ts';
import { joinedTo } from './fragment-turns.ts';
import type { MarkedPassage } from './quotations-marked.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { wordsOf } from '../speakers/name-words.ts';
import { sentencesOf } from '../speakers/speaker-cues.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { kept } from '../language/kept-words.ts';
import { familyOf } from '../language/mark-signs.ts';
import { countWords, readWords, withQuotations } from '../language/sentence-words.ts';

/** A paragraph whose quotations are each one word. */
export interface QuotedScene extends Scene {
  parts: MarkedPassage['parts'];
  half: MarkedPassage['half'];
  /** How likely words in marks are said, by where they begin in the file. */
  chances: ReadonlyMap<number, number>;
}

/** The paragraphs with what is said in them taken as one word each; names and titles in marks stay words. `judge` says of words in marks how likely they are said. */
export function readScenes(text: string, passages: readonly MarkedPassage[], names: readonly FoundName[], judge: (frame: Frame) => number = chanceSaid): QuotedScene[] {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const forms = new Set(names.flatMap((name) => [fold(name.text), fold(name.fullest)]).filter((form) => form !== ''));
  const known = (said: string) => {
    const form = fold(said);
    return forms.has(form) || forms.has(form.replace(/^ال/, ''));
  };
  const setting = settingOf(passages);
  const chances = new Map<number, number>();
  const sceneOf = passages.map((marked) => scenesOf(marked, { text, names: byStart, parts: marked.parts, half: marked.half, chances }));
  const weighed = new Map<number, Weighed>();
  const joined = new Map<number, number>();
  passages.forEach((marked, index) => chooseQuoted(marked, known, (quoted, number) => {
    const scene = sceneOf[index]?.(quoted);
    const at = scene?.words.findIndex((word) => word.kind === 'quoted' && word.pair === number) ?? -1;
    if (!scene || at < 0) return false;
    const from = sentencesOf(scene).findLast((sentence) => sentence.from <= at)?.from ?? 0;
    const frame = frameOf(scene, at, from, setting, index === 0);
    const chance = frame ? judge(frame) : 0;
    const first = frame && joinedTo(frame);
    if (frame) weighed.set(placeOf(marked, number), { text: frame.text, chance });
    if (first !== undefined) joined.set(placeOf(marked, number), first);
    return chance >= enough;
  }));
  for (const [place, chance] of withCompany(weighed)) chances.set(place, chance);
  // What و joins to words that are a name in their company is a name as well.
  for (const [second, first] of joined) if ((chances.get(first) ?? 1) < enough) chances.set(second, Math.min(chances.get(first) ?? 1, chances.get(second) ?? 1));
  const chosen = passages.map((marked) => chooseQuoted(marked, known, (_, number) => (chances.get(placeOf(marked, number)) ?? 0) >= enough));
  repeatInHeadline(passages, chosen, (said) => names.some((name) => fold(name.text) === fold(said)));
  return sceneOf.map((scene, index) => scene(chosen[index] ?? new Set()));
}

/** A paragraph's scene, by the numbers of the pairs whose words are said. What is read of a scene is kept with it, so that of the same quotations there is but one. */
function scenesOf({ passage, pairs }: MarkedPassage, common: Omit<QuotedScene, 'words'>): (quoted: ReadonlySet<number>) => QuotedScene {
  const plain = withHamza(readWords(passage, pairs));
  const scenes = new Map<string, QuotedScene>();
  return (quoted) => {
    const key = [...quoted].toSorted((one, other) => one - other).join(' ');
    const before = scenes.get(key);
    if (before) return before;
    const scene = { ...common, words: withQuotations(plain, passage, pairs, quoted) };
    scenes.set(key, scene);
    return scene;
  };
}

/** Where in the file a pair's words begin. */
function placeOf({ passage, pairs }: MarkedPassage, number: number): number {
  return passage.start + (pairs[number]?.start ?? 0);
}

/** A headline's short words in marks are said where a quotation of the report gives them, and the report calls nothing so. */
function repeatInHeadline(passages: readonly MarkedPassage[], chosen: readonly Set<number>[], isName: (said: string) => boolean): void {
  const [headline] = passages;
  if (!headline || headline.pairs.length === 0) return;
  const report = passages.slice(1).flatMap(({ passage, pairs }, index) => pairs.map((pair, number) => ({ text: plainWords(passage.text.slice(pair.start, pair.end)), said: chosen[index + 1]?.has(number) === true })));
  headline.pairs.forEach((pair, number) => {
    const text = headline.passage.text.slice(pair.start, pair.end);
    const words = plainWords(text);
    if (chosen[0]?.has(number) || words === '' || isName(text) || isGivenName(words.split(' ')[0] ?? '') || report.some((other) => !other.said && other.text === words)) return;
    const long = words.includes(' ') && !words.startsWith('ال');
    if (report.some((other) => other.said && (other.text === words || (long && ` ${other.text} `.includes(` ${words} `))))) chosen[0]?.add(number);
  });
}

const plainWords = (text: string) => wordsOf(text).join(' ');

/** How much of the dispatch stands in marks, and what of it twice: in the report, for a headline repeats it. */
function settingOf(passages: readonly MarkedPassage[]): Setting {
  const marked = passages.map(({ passage, pairs }) => pairs.map((pair) => passage.text.slice(pair.start, pair.end)));
  const sizes = marked.flat().map(countWords);
  const drawn = passages.flatMap(({ passage, pairs }) => pairs.map(({ open }) => familyOf(passage.text[open] ?? ''))).filter((_, index) => (sizes[index] ?? 0) >= long);
  const plain = marked.flat().map((text) => ` ${plainWords(text)} `);
  const times = new Map<string, number>();
  for (const said of marked.slice(1).flat().filter((text) => countWords(text) < long).map(plainWords)) times.set(said, (times.get(said) ?? 0) + 1);
  const longer = plain.filter((_, index) => (sizes[index] ?? 0) >= long);
  const whole = passages.map(({ passage }) => ` ${plainWords(passage.text)} `).join('');
  const without = kept((said: string) => {
    const words = ` ${plainWords(said)} `;
    const within = longer.filter((other) => other.includes(words)).length;
    const alone = plain.filter((other) => other === words).length;
    return { marks: whole.split(words).length - 1 - alone - within, within };
  });
  return { doubly: drawn.length > 1 && !drawn.includes('single'), long: longer.length, short: sizes.filter((size) => size > 0 && size < long).length, times: (said) => times.get(plainWords(said)) ?? 0, without };
}

/** What leads to a title and to nothing that is said, however long: بعنوان "…"، تحت شعار: "…"، مؤلف كتاب "…"، حول موضوع "…". */
const headed = /(?<![\p{L}\p{M}])(?:و?ب?عنوان|(?:مؤلف|صاحب|كاتب)ة?\s+(?:كتاب|رواية)|موضوع|تحت\s+(?:عنوان|شعار|اسم|مسمى))\s*:?\s*$/u;

/** The numbers of the pairs that hold quotations: the outermost that do. `isSaid` tells whether one does, where those in `quoted` are taken to. */
function chooseQuoted({ passage, pairs, parts, half }: MarkedPassage, known: (said: string) => boolean, isSaid: (quoted: ReadonlySet<number>, number: number) => boolean): Set<number> {
  const quoted = new Set<number>();
  const short: number[] = [];
  const sizes = pairs.map((pair) => countWords(passage.text.slice(pair.start, pair.end)));
  const within = (number: number) => pairs.some((outer, index) => quoted.has(index) && index !== number && outer.open <= (pairs[number]?.open ?? 0) && (pairs[number]?.close ?? 0) <= outer.close);
  pairs.forEach((pair, number) => {
    if (within(number)) return;
    const size = sizes[number] ?? 0;
    if (parts.has(number) || half.has(number) || size >= surely) {
      if (!headed.test(passage.text.slice(Math.max(0, pair.open - 24), pair.open))) quoted.add(number);
      return;
    }
    if (size < long) {
      short.push(number);
      return;
    }
    if (!known(passage.text.slice(pair.start, pair.end)) && isSaid(new Set([number]), number)) quoted.add(number);
  });
  for (const number of short) {
    const pair = pairs[number];
    if (within(number) || !pair || known(passage.text.slice(pair.start, pair.end))) continue;
    if (isSaid(new Set([...quoted, number]), number)) quoted.add(number);
  }
  return quoted;
}

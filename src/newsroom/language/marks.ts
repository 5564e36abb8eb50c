import { fold } from '#model/fold.ts';
import type { Span } from '../findings.ts';
import { keptOfLine } from './kept-words.ts';
import { anyMark, doubling, familyOf, pointOf, type Family, type Way } from './mark-signs.ts';
import { speechForm, thatClause } from './verbs-of-speech.ts';

/** A pair of marks and what stands between them, in offsets of the text it was found in. */
export interface MarkPair extends Span {
  /** Where the opening mark begins; `start` is the first letter after it. */
  open: number;
  /** Where the closing mark ends; `end` is the last letter before it. */
  close: number;
  /** How many pairs it stands in. */
  depth: number;
}

/** A mark on its own: its place, and whether it opens or closes. */
export interface LoneMark extends Span {
  opens: boolean;
  /** Whether another mark follows it in the paragraph. */
  followed: boolean;
}

/** The marks of one paragraph. */
export interface PairedMarks {
  pairs: MarkPair[];
  unclosed: LoneMark[];
  stray: LoneMark[];
}

interface Mark extends Span {
  family: Family;
  way: Way;
}

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/u;
const blank = /\s/u;
const letter = /[\p{L}\p{M}\u0640]/u;
const opener = /[([{:،,؛;—–/\-…]/u;
/** One-letter words that lean on what follows them, a lengthened or doubled one included: بـ" لل" وال". */
const prefix = /(?:^|[^\p{L}\p{M}])[وف]?(?:[بلكوف]|ال|لل|بال)\u0640*$/u;

/**
 * Pairs the quotation marks of one paragraph. « » and „ point; the others are decided by what stands around them, for
 * writers open with ” and close with “. Offsets count UTF-16 units of `text`. What is found is shared, so nobody may change it.
 */
export const pairMarks = keptOfLine((text: string): PairedMarks => {
  const marks = turned(text, findMarks(text));
  const paired = pair(text, marks);
  const inTurn = paired.unclosed.length + paired.stray.length > 1 ? alternate(text, marks) : undefined;
  return inTurn ? pair(text, inTurn) : pair(text, misplaced(text, marks, paired));
});

/** The marks paired by the way each of them looks. */
function pair(text: string, marks: readonly Mark[]): PairedMarks {
  const open: Mark[] = [];
  const found: { pairs: MarkPair[]; unclosed: LoneMark[]; stray: LoneMark[] } = { pairs: [], unclosed: [], stray: [] };
  marks.forEach((mark, index) => {
    const partner = mark.way === 'open' || (mark.way === 'either' && begins(text, mark)) ? -1 : open.findLastIndex(({ family }) => family === mark.family);
    const crossed = partner < 0 && mark.way === 'close' && mark.family !== 'single' ? open.findLastIndex(({ family }) => family !== 'single') : partner;
    if (mark.way === 'open' || (mark.way === 'either' && partner < 0)) {
      if (mark.family !== 'single' || mark.way === 'open') open.push(mark);
      return;
    }
    const begun = open[crossed];
    const last = index === marks.length - 1;
    if (!begun) {
      if (mark.family !== 'single') found.stray.push({ start: mark.start, end: mark.end, opens: false, followed: !last });
      return;
    }
    for (const left of open.splice(crossed).slice(1)) flag(left, true);
    found.pairs.push({ open: begun.start, close: mark.end, ...trimmed(text, begun.end, mark.start), depth: 0 });
  });
  open.forEach((mark) => flag(mark, marks.at(-1) !== mark));
  found.pairs = nested(found.pairs);
  return found;

  function flag(mark: Mark, followed: boolean) {
    if (mark.family !== 'single') found.unclosed.push({ start: mark.start, end: mark.end, opens: true, followed });
  }
}

/** The span between two offsets without the white space and the invisible controls at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  const empty = (at: number) => blank.test(text[at] ?? '') || invisible.test(text[at] ?? '');
  while (start < end && empty(start)) start += 1;
  while (end > start && empty(end - 1)) end -= 1;
  return { start, end };
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const all = [...text.matchAll(anyMark)].map((match) => ({ sign: match[0], start: match.index, end: match.index + match[0].length }));
  for (let first = 0; first < all.length; ) {
    let last = first;
    while (all[last + 1]?.start === all[last]?.end) last += 1;
    const run = all.slice(first, last + 1);
    const before = around(text, (run[0]?.start ?? 0) - 1, -1);
    const after = around(text, run.at(-1)?.end ?? 0, 1);
    const lean = environment(text, run[0]?.start ?? 0, before, after);
    const [one, other] = run;
    // Two alike at the same place are one doubled mark, unless both of two nested pairs begin or end there.
    const doubled = run.length === 2 && one?.sign === other?.sign && doubling.test(one?.sign ?? '') && !(lean === 'close' ? standing(marks, familyOf(one?.sign ?? '')) > 1 : closedTwice(all.slice(last + 1), one?.sign ?? ''));
    if (doubled) marks.push({ start: one?.start ?? 0, end: other?.end ?? 0, family: familyOf(`${one?.sign}${other?.sign}`), way: pointOf(one?.sign ?? '') ?? lean });
    else for (const one of run) add(one, lean, before);
    first = last + 1;
  }
  return marks;

  function add({ sign, start, end }: { sign: string; start: number; end: number }, lean: Way, before: string) {
    const family = familyOf(sign);
    if (family === 'double' && /\d/.test(before) && sign.length === 1 && lean !== 'open' && standing(marks, 'double') === 0) return;
    const points = pointOf(sign);
    if (family === 'angle') {
      // وقال:»…«: one that a colon leads opens, whichever way it points.
      const turned = (points === 'close' && lean === 'open' && /:\s?$/.test(text.slice(0, start))) || (points === 'open' && lean === 'close' && standing(marks, 'angle') > 0);
      marks.push({ start, end, family, way: turned ? (points === 'open' ? 'close' : 'open') : (points ?? lean) });
    }
    else if (points !== undefined) marks.push({ start, end, family, way: points });
    else if (family === 'single' && lean === 'either') return;
    else marks.push({ start, end, family, way: wayOf({ start, end }, lean, standing(marks, family) > 0) });
  }

  /** Which way a mark without a direction looks, where what stands around it leans it so: وأكد أن" العمل …, where none is open, opens with its space on the wrong side. */
  function wayOf(mark: Span, lean: Way, standing: boolean): Way {
    if (lean === 'open') return standing && tellsOn(text, mark) ? 'close' : lean;
    return lean === 'close' && !standing && /^\s+[\p{L}\p{M}]/u.test(text.slice(mark.end)) && begins(text, mark) ? 'open' : lean;
  }
}

/** The nearest sign that can be seen, from `at` in the direction of `step`; a space where the text ends. */
function around(text: string, at: number, step: 1 | -1): string {
  let place = at;
  while (invisible.test(text[place] ?? '')) place += step;
  return text[place] ?? ' ';
}

/** Which way a mark without a direction looks. */
function environment(text: string, at: number, before: string, after: string): Way {
  if (letter.test(before) && prefix.test(text.slice(Math.max(0, at - 6), at)) && !blank.test(after)) return 'open';
  // وقالت:" …: what follows a colon opens, whatever spaces stand within.
  if (before === ':' && blank.test(after) && /\S/.test(text.slice(at + 1))) return 'open';
  const free = blank.test(before) || opener.test(before);
  const full = !blank.test(after) && !/[،,؛;.!؟?)\]}:…]/u.test(after);
  if (free && full) return 'open';
  if (!blank.test(before) && !full) return 'close';
  return 'either';
}

/** How many marks of a family are open after the given ones. */
function standing(marks: Mark[], family: Family): number {
  let count = 0;
  for (const mark of marks) {
    if (mark.family !== family) continue;
    if (mark.way === 'open' || (mark.way === 'either' && count === 0)) count += 1;
    else count = Math.max(0, count - 1);
  }
  return count;
}

/** Whether marks that open together close twice apart, and not together: ""هذا" قوله". */
function closedTwice(later: readonly (Span & { sign: string })[], sign: string): boolean {
  const closing: Record<string, string> = { '«': '»', '‹': '›', '‘': '’', '‚': '‘' };
  const alike = later.filter((mark) => mark.sign === (closing[sign] ?? sign));
  return alike.length > 1 && alike.every((mark, index) => alike[index + 1]?.start !== mark.end);
}

/**
 * An even number of marks that do not come out by the ways they look are taken in turn, where few of them contradict
 * it: وأضاف" سنعود", where a space stands on the wrong side, or بـ»تحرك قوي», where one mark is the wrong one. One with
 * a comma or a full stop right behind it opens nothing.
 */
function alternate(text: string, marks: readonly Mark[]): Mark[] | undefined {
  const [first] = marks;
  if (!first || marks.length % 2 !== 0 || marks.some(({ family }) => family !== first.family) || first.family === 'single') return undefined;
  const wrong = marks.filter(({ way }, index) => way !== 'either' && way !== turn(index));
  if (wrong.length > Math.max(marks.length === 2 && isTold(text.slice(0, first.start)) ? 2 : 1, marks.length / 3) || wrong.some((mark) => (mark.way === 'open' ? begins(text, mark) : /^[،,.؛]/u.test(text.slice(mark.end))))) return undefined;
  return marks.map((mark, index) => ({ ...mark, way: turn(index) }));
}

/** وقالت المديرة في اللقاء" …: whether a text is no more than who speaks, so that the first mark behind it opens. */
function isTold(text: string): boolean {
  const words = fold(text.split(/[.؟!]\s/u).at(-1) ?? '').trim().split(/\s+/);
  const form = speechForm(words[0] ?? '')?.form;
  return words.length < 8 && form?.shape === 'verb' && !form.guarded && !form.suffixed;
}

/** The marks with those turned whose space stands on the wrong side: two in a row that close what nobody opened, or that open a few words alike. */
function misplaced(text: string, marks: readonly Mark[], { unclosed, stray }: PairedMarks): readonly Mark[] {
  const [opening, closing] = [unclosed, stray].map((lone) => new Set(lone.map(({ start }) => start)));
  const alone = (mark: Mark, lone: ReadonlySet<number> | undefined) => mark.family === 'double' && lone?.has(mark.start) === true;
  const few = (from: number, to: number) => text.slice(from, to).trim().split(/\s+/u).length <= 5;
  return marks.map((mark, index) => {
    const [before, after] = [marks[index - 1], marks[index + 1]];
    if (after && alone(mark, closing) && alone(after, closing) && /^\s*\p{L}/u.test(text.slice(mark.end))) return { ...mark, way: 'open' };
    if (before && alone(mark, opening) && alone(before, opening) && few(before.end, mark.start) && !begins(text, mark)) return { ...mark, way: 'close' };
    return mark;
  });
}

const turn = (index: number): Way => (index % 2 === 0 ? 'open' : 'close');

/** Whether a text ends with what announces a quotation, so that the mark behind it closes none: a colon, "that", or a word of speech. */
export function announces(text: string): boolean {
  const led = text.slice(-24).trimEnd();
  const word = fold(/[\p{L}\p{M}]+$/u.exec(led)?.[0] ?? '');
  return led.endsWith(':') || thatClause.test(word) || speechForm(word) !== undefined;
}

function begins(text: string, { start }: Span): boolean {
  return announces(text.slice(Math.max(0, start - 24), start));
}

/** وقال "سنعود،"مشيرا إلى: whether the newsroom tells on what was said right behind a mark, which so closes. */
function tellsOn(text: string, { end }: Span): boolean {
  const [, word = '', next = ''] = /^([\p{L}\p{M}]+)\s+([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40)) ?? [];
  return speechForm(fold(word))?.form.shape === 'participle' && /^(?:إلى|الى|على|أن|أنه|أنها|بأن|بأنه|بأنها)$/u.test(next);
}

/** Some old systems mirror « and »: where all of a paragraph's stand the wrong way round, they are turned. */
function turned(text: string, marks: Mark[]): Mark[] {
  const angles = marks.filter(({ family }) => family === 'angle');
  const wrong = (mark: Mark) => {
    const lean = environment(text, mark.start, around(text, mark.start - 1, -1), around(text, mark.end, 1));
    return lean !== 'either' && lean !== mark.way;
  };
  if (angles.length < 2 || angles[0]?.way !== 'close' || !angles.every(wrong)) return marks;
  return marks.map((mark) => (mark.family === 'angle' ? { ...mark, way: mark.way === 'open' ? 'close' : 'open' } : mark));
}

/** The pairs in the order of their opening marks, each with its depth; two pairs around the same words are one. */
function nested(pairs: MarkPair[]): MarkPair[] {
  const sorted = pairs.toSorted((one, other) => one.open - other.open || other.close - one.close);
  const around: MarkPair[] = [];
  const kept: MarkPair[] = [];
  for (const pair of sorted) {
    while (around.length > 0 && (around.at(-1)?.close ?? 0) <= pair.open) around.pop();
    const parent = around.at(-1);
    if (parent?.start === pair.start && parent.end === pair.end) continue;
    const placed = { ...pair, depth: around.length };
    around.push(placed);
    if (pair.end > pair.start) kept.push(placed);
  }
  return kept;
}

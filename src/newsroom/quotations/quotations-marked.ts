import { fold } from '#model/fold.ts';
import type { DeskWarning, Dispatch, Passage } from '../findings.ts';
import { lineAt, linesOf } from '../paper/lines.ts';
import { familyOf } from '../language/mark-signs.ts';
import { announces, pairMarks, trimmed, type LoneMark, type MarkPair, type PairedMarks } from '../language/marks.ts';
import { countWords } from '../language/sentence-words.ts';
import { that } from '../speakers/speech-reach.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { beginsAgain, least, newsroomAgain } from './newsroom-again.ts';
import { unopenedStart } from './unopened-marks.ts';

/** A passage with its pairs of marks, those included that are closed by its end or opened by its start. */
export interface MarkedPassage {
  passage: Passage;
  pairs: MarkPair[];
  /** The pairs, by their numbers, that begin or go on in another paragraph. */
  parts: Map<number, { run: number; last: boolean }>;
  /** The pairs, by their numbers, that one mark is missing of: they are never closed, or never opened. */
  half: Map<number, 'closed' | 'opened'>;
  /** Whether it holds any mark at all. */
  marked: boolean;
}

/** How many paragraphs one quotation may run through. */
const reach = 4;

/** The passages of a dispatch that can hold quotations, in reading order, with their marks paired, and what is wrong with the marks. */
export function markPassages(dispatch: Dispatch): { passages: MarkedPassage[]; warnings: DeskWarning[] } {
  const parts = [dispatch.headline, dispatch.lead, ...dispatch.body].filter((part) => part !== undefined);
  const seen = new Set<number>();
  const order = parts.toSorted((one, other) => one.start - other.start).filter(({ start }) => !seen.has(start) && seen.add(start));
  const found = order.map((passage) => ({ passage, marks: pairMarks(passage.text) }));
  const marked = found.map(({ passage, marks }) => ({ passage, pairs: marks.pairs, parts: new Map<number, { run: number; last: boolean }>(), half: new Map<number, 'closed' | 'opened'>(), marked: marks.pairs.length + marks.unclosed.length + marks.stray.length > 0 }));
  const settled = new Set<string>();
  let runs = 0;
  found.forEach(({ passage, marks }, index) => {
    const lone = marks.unclosed.at(-1);
    const close = lone && (!lone.followed || holdsNames(passage.text, marks, lone)) ? closing(found, index) : undefined;
    for (const other of marks.unclosed.filter((mark) => mark.followed && (mark !== lone || close === undefined))) breakOff(index, other, passage.text);
    if (!lone || (lone.followed && close === undefined) || settled.has(`${index}:${lone.start}`)) return;
    if (close === undefined && !introduced(found[index]?.passage.text.slice(0, lone.start) ?? '', found[index]?.passage.text.slice(lone.end) ?? '')) return;
    const last = close ?? index;
    for (let part = index; part <= last; part += 1) addPart(part, index, last, lone.end);
    runs += 1;
  });
  found.forEach(({ passage, marks }, index) => marks.stray.filter(({ start }) => !settled.has(`${index}:${start}`)).forEach((mark) => beginLate(index, mark, passage.text)));
  return { passages: marked, warnings: warn(dispatch, found, settled) };

  /** Adds a quotation whose mark is never closed, where the next sentence is plainly the newsroom's. */
  function breakOff(index: number, lone: LoneMark, text: string) {
    const target = marked[index];
    const end = target && introduced(text.slice(0, lone.start), text.slice(lone.end)) ? brokenEnd(target, lone, text) : undefined;
    if (!target || end === undefined) return;
    const number = insert(target, { open: lone.start, close: end, ...trimmed(text, lone.end, end), depth: 0 });
    target.half.set(number, 'closed');
  }

  /** Adds a quotation whose mark is never opened, where the newsroom tells who speaks before it. */
  function beginLate(index: number, stray: LoneMark, text: string) {
    const target = marked[index];
    const start = target && unopenedStart(text, stray.start, target.pairs.findLast(({ close }) => close <= stray.start)?.close ?? 0);
    if (!target || start === undefined) return;
    const number = insert(target, { open: start, close: stray.end, ...trimmed(text, start, stray.start), depth: 0 });
    target.half.set(number, 'opened');
  }

  function addPart(part: number, first: number, last: number, from: number) {
    const target = marked[part];
    const marks = found[part]?.marks;
    if (!target || !marks) return;
    const text = target.passage.text;
    const opened = part > first ? marks.unclosed.find((mark) => blank(text.slice(0, mark.start))) : undefined;
    const stray = part === last && part > first ? marks.stray[0] : undefined;
    const whole = part === last && part > first && !stray ? target.pairs.findIndex((pair) => blank(text.slice(0, pair.open))) : -1;
    for (const mark of [part === first ? marks.unclosed.at(-1) : opened, stray]) if (mark && last > first) settled.add(`${part}:${mark.start}`);
    if (whole >= 0) {
      target.parts.set(whole, { run: runs, last: true });
      return;
    }
    const start = part === first ? from : (opened?.end ?? 0);
    const open = part === first ? (marks.unclosed.at(-1)?.start ?? from) : 0;
    const rest = last === first ? newsroomAgain(text.slice(start)) : undefined;
    const end = rest === undefined ? text.length : start + rest;
    const pair = { open, close: stray?.end ?? end, ...trimmed(text, start, stray?.start ?? end), depth: 0 };
    const number = insert(target, pair);
    if (last > first) target.parts.set(number, { run: runs, last: part === last });
    else target.half.set(number, 'closed');
  }
}

/** Puts a pair in its place among those of a passage, instead of those within it; gives its number. */
function insert(target: MarkedPassage, pair: MarkPair): number {
  const before = target.pairs;
  target.pairs = [...before.filter(({ open }) => open < pair.open || open >= pair.close), pair].toSorted((one, other) => one.open - other.open);
  const moved = <Value>(kept: ReadonlyMap<number, Value>) => new Map([...kept].map(([number, value]): [number, Value] => [target.pairs.findIndex((one) => one === before[number]), value]).filter(([number]) => number >= 0));
  target.parts = moved(target.parts);
  target.half = moved(target.half);
  return target.pairs.indexOf(pair);
}

const blank = (text: string) => text.trim() === '';

/** Where a quotation ends whose mark is never closed and another follows: where the newsroom speaks again, at the last full stop before the next mark, or with the sentence of words within it that have taken its mark. */
function brokenEnd({ pairs }: MarkedPassage, lone: LoneMark, text: string): number | undefined {
  const behind = pairs.filter(({ open }) => open > lone.start).toSorted((one, other) => one.open - other.open)[0];
  if (!behind) return undefined;
  const rest = text.slice(lone.end, behind.open);
  const end = newsroomAgain(rest) ?? lastStop(rest) ?? beforeColon(rest);
  if (end !== undefined) return countWords(rest.slice(0, end)) >= least ? lone.end + end : undefined;
  // وقد قال ربنا {…}: a scripture's words are within what is said, and no quotation that follows it.
  const scripture = familyOf(text[behind.open] ?? '') === 'brace';
  const after = text.slice(behind.close);
  // لم يبق "شيء من "الوعود الكبيرة".: the mark that was to close both has closed the words within.
  if (countWords(rest) < 3 || (announces(rest) && !scripture) || !(isFew(text, behind) || scripture || blank(after.replace(/[.؟!]+/u, '')))) return undefined;
  if (/^[.؟!]/u.test(after)) return behind.close;
  return behind.close + Math.min(newsroomAgain(after) ?? after.length, /[.؟!]+(?=\s|$)/u.exec(after)?.index ?? after.length);
}

/** نعرف الطريق، معقبا بقوله: before the few words with which the newsroom leads to the next mark. */
function beforeColon(text: string): number | undefined {
  return /[،,](?=\s*(?:[\p{L}\p{M}]+\s*){1,4}:\s*$)/u.exec(text)?.index;
}

/** Behind the last full stop in a text that a word follows, or that ends it. */
function lastStop(text: string): number | undefined {
  const stop = [...text.matchAll(/[.؟!]+(?=\s+[\p{L}\p{M}]|\s+$)/gu)].at(-1);
  return stop && stop.index + stop[0].length;
}

/** The paragraph in which a quotation opened in paragraph `from` is closed; undefined where it is not, within reach. */
function closing(found: readonly { passage: Passage; marks: PairedMarks }[], from: number): number | undefined {
  for (let index = from + 1; index <= from + reach; index += 1) {
    const { passage, marks } = found[index] ?? {};
    if (!passage || !marks || beginsAgain(passage.text)) return undefined;
    const begins = (start: number) => blank(passage.text.slice(0, start));
    const first = Math.min(...marks.pairs.map(({ open }) => open), ...marks.unclosed.map(({ start }) => start), ...marks.stray.map(({ start }) => start));
    if (marks.stray.some(({ start }) => start === first)) return index;
    const [stray] = marks.stray;
    if (stray && marks.stray.length === 1 && marks.unclosed.length === 0 && marks.pairs.every((pair) => pair.close <= stray.start && isFew(passage.text, pair))) return index;
    if (marks.pairs.some(({ open }) => open === first && begins(open))) return reopened(found, from, index) ? index : undefined;
    const goesOn = marks.unclosed.length === 1 && begins(marks.unclosed[0]?.start ?? 1) && first === marks.unclosed[0]?.start;
    if (!goesOn && first !== Number.POSITIVE_INFINITY) return undefined;
  }
  return undefined;
}

/** Whether a mark that a colon leads has behind it, in its paragraph, nothing but few words in marks of their own: قال: "بحثنا المشروع مع شركة "النورس" أمس. */
function holdsNames(text: string, { pairs, unclosed, stray }: PairedMarks, lone: LoneMark): boolean {
  return unclosed.length === 1 && stray.length === 0 && /:\s*$/u.test(text.slice(0, lone.start)) && pairs.every((pair) => pair.close <= lone.start || (isFew(text, pair) && !announces(text.slice(lone.end, pair.open))));
}

const isFew = (text: string, { start, end }: MarkPair) => countWords(text.slice(start, end)) < least;

/** Whether every paragraph after the first, up to the last, opens the quotation anew: only then is a whole pair its end. */
function reopened(found: readonly { passage: Passage; marks: PairedMarks }[], from: number, last: number): boolean {
  const said = found[from]?.marks.unclosed.at(-1);
  const text = found[from]?.passage.text ?? '';
  return said !== undefined && countWords(text.slice(said.end)) >= 3 && (last > from + 1 || filled(found[last])) && found.slice(from + 1, last).every(({ passage, marks }) => marks.unclosed.some(({ start }) => blank(passage.text.slice(0, start))));
}

/** Whether one pair of marks holds the whole paragraph. */
function filled(part: { passage: Passage; marks: PairedMarks } | undefined): boolean {
  const pair = part?.marks.pairs[0];
  return pair !== undefined && /^[\s.،]*$/u.test(part?.passage.text.slice(pair.close) ?? '-');
}

/** Whether what stands before an unclosed mark announces a quotation: a colon or a word of speech, and enough after it to be one. */
function introduced(before: string, after: string): boolean {
  const sentence = fold(before.split(/[.؟!]\s/u).at(-1) ?? '').trim().split(/\s+/);
  const led = /:\s*$/u.test(before) || that.test(sentence.at(-1) ?? '');
  if (led || countWords(after) < 6) return led && countWords(after) >= 3;
  // وتابع "…", ليقول "…": right before the mark, nothing else is meant.
  const last = sentence.at(-1) ?? '';
  const more = speechForm(last);
  return /^(?:[بو]?قول(?:ه|ها|هم)|[وف]?ل[يت]قول)$/.test(last) || (more?.joined === true && more.form.class === 'more') || sentence.some((word) => speechForm(word)?.form.guarded === false);
}

function warn(dispatch: Dispatch, found: readonly { passage: Passage; marks: PairedMarks }[], settled: ReadonlySet<string>): DeskWarning[] {
  const lines = linesOf(dispatch.text);
  return found.flatMap(({ passage, marks }, index) =>
    [...marks.unclosed, ...marks.stray]
      .filter(({ start }) => !settled.has(`${index}:${start}`))
      .toSorted((one, other) => one.start - other.start)
      .map((mark) => ({
        line: lineAt(lines, passage.start + mark.start),
        what: mark.opens ? 'A quotation mark opens here and is never closed.' : 'A quotation mark closes here what no mark opened.',
        start: passage.start + mark.start,
        end: passage.start + mark.end,
      })),
  );
}

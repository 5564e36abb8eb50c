import { fold } from '#model/fold.ts';
import type { Passage } from '../findings.ts';
import { lastSentence } from '../language/folded-patterns.ts';
import { monthNumbers } from '../language/month-names.ts';
import { month, twin } from './moment-words.ts';
import { sideOf, steps } from './reckoning.ts';
import { isAhead } from '../language/tense.ts';

const called = /(?<!\p{L})(?:ال|لل)(?:عام|سنه)\s(?<side>الحالي|الحاليه|الجاري|الجاريه|المقبل|المقبله|القادم|القادمه|الماضي|الماضيه)\s\(?(?<year>20\d\d)(?!\d)/gu;
const part = /(?:ربع|نصف)\s(?:الاول|الثاني|الثالث)\sمن\s(?:(?:ال)?(?:عام|سنه)\s)?(?<year>20\d\d)(?!\d)/gu;
/** لسنة 2022 ابتداء من 31 ماي الجاري: the month that is "the running one" is of the year that was just named. */
const running = new RegExp(`(?<!\\d)(?<year>20\\d\\d)(?!\\d)[^.\\n]{0,50}\\s${month}${twin}\\s(?:الجاري|الحالي)(?!\\p{L})`, 'gu');
const dated = new RegExp(`(?<!\\p{L})(?<month>${month})${twin}[،,]?\\s(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'gu');

/** The year in which a sentence goes on: "he took over in March 2017, and lost on 24 September". `before` is the folded text up to a day of that month. Of an earlier month it is the next year, unless that is long ago; behind a date to come every day may be of any year. */
export function yearOfSentence(before: string, month: number, published: string | undefined): string | undefined {
  const named = namedIn(before);
  // "It was seized in December 2022, and will be sold on 19 March": that is another year's.
  if (named === undefined || isToCome(named, published) || isAhead(named.rest)) return undefined;
  const year = Number(named.year) + (month < named.month ? 1 : 0);
  // Two years later and more what a sentence tells is seldom one course of events.
  return month < named.month && year < Number(published?.slice(0, 4) ?? Infinity) - 1 ? undefined : String(year);
}

/** Whether a sentence has named a date to come, so that a day behind it is more likely to come than to have been: "it begins on 11 June 2026, and is drawn on 5 December". */
export function namesFuture(before: string, published: string | undefined): boolean {
  const named = namedIn(before);
  return named !== undefined && isToCome(named, published);
}

interface NamedMonth {
  year: string;
  month: number;
  rest: string;
}

/** The last month that a sentence names with its year, and what stands behind it. */
function namedIn(before: string): NamedMonth | undefined {
  const sentence = lastSentence(before);
  const match = [...sentence.matchAll(dated)].at(-1);
  const month = monthNumbers.get((match?.groups?.month ?? '').replace(/\s+/g, ' '));
  const year = match?.groups?.year;
  return match === undefined || year === undefined || month === undefined ? undefined : { year, month, rest: sentence.slice(match.index + match[0].length) };
}

const isToCome = ({ year, month }: NamedMonth, published: string | undefined) => published !== undefined && `${year}-${String(month).padStart(2, '0')}` > published.slice(0, 7);

/** The year that a dispatch without a stamp shows to be its own: it says "this year, 2012", or tells of a quarter of the last year it names. Undefined where nothing shows it. */
export function yearOfText(passages: readonly Passage[]): string | undefined {
  const text = passages.map((passage) => fold(passage.text).replace(/\s+/g, ' ')).join('\n');
  const own = [...text.matchAll(called)].map(({ groups }) => Number(groups?.year) - steps[sideOf(groups?.side ?? '')]);
  const last = Math.max(...[...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)));
  // A quarter to come, or one that another is held against, is not told of.
  const shown = ({ index }: { index: number }) => !isAhead(text.slice(Math.max(0, index - 160), index)) && !/مقارن|مقابل|قياسا|المقبل|بالنسبه/u.test(text.slice(Math.max(0, index - 60), index));
  const told = [...text.matchAll(part)].filter(shown).map(({ groups }) => Number(groups?.year)).filter((year) => year === last);
  const now = [...text.matchAll(running)].map(({ groups }) => Number(groups?.year)).filter((year) => year === last);
  const [year, ...others] = new Set(own.length > 0 ? own : now.length > 0 ? now : told);
  return year === undefined || others.length > 0 ? undefined : String(year);
}

import { fold } from '#model/fold.ts';
import type { Passage } from '../findings.ts';
import { monthNumbers } from '../language/month-names.ts';
import { month, twin } from './moment-words.ts';
import { sideOf, steps } from './reckoning.ts';
import { isAhead } from '../language/tense.ts';

const called = /(?<!\p{L})(?:ال|لل)(?:عام|سنه)\s(?<side>الحالي|الحاليه|الجاري|الجاريه|المقبل|المقبله|القادم|القادمه|الماضي|الماضيه)\s\(?(?<year>20\d\d)(?!\d)/gu;
const part = /(?:ربع|نصف)\s(?:الاول|الثاني|الثالث)\sمن\s(?:(?:ال)?(?:عام|سنه)\s)?(?<year>20\d\d)(?!\d)/gu;
/** لسنة 2022 ابتداء من 31 ماي الجاري: the month that is "the running one" is of the year that was just named. */
const running = new RegExp(`(?<!\\d)(?<year>20\\d\\d)(?!\\d)[^.\\n]{0,50}\\s${month}${twin}\\s(?:الجاري|الحالي)(?!\\p{L})`, 'gu');
const dated = new RegExp(`(?<!\\p{L})(?<month>${month})${twin}[،,]?\\s(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'gu');

/** The year in which a sentence goes on: "he took over in March 2017, and lost on 24 September". `before` is the folded text up to a day of that month. */
export function yearOfSentence(before: string, month: number): string | undefined {
  const sentence = before.split(/[.!؟\n]/u).at(-1) ?? '';
  const match = [...sentence.matchAll(dated)].at(-1);
  if (!match) return undefined;
  const { year, month: named = '' } = match.groups ?? {};
  const from = monthNumbers.get(named.replace(/\s+/g, ' '));
  // "It was seized in December 2022, and will be sold on 19 March": that is another year's.
  return year === undefined || from === undefined || isAhead(sentence.slice(match.index + match[0].length)) ? undefined : String(Number(year) + (month < from ? 1 : 0));
}

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

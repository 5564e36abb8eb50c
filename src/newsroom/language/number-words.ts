import { fold } from '#model/fold.ts';

const units: [number, string][] = [
  [1, 'واحد واحدة أحد إحدى'], [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'], [3, 'ثلاث ثلاثة'], [4, 'أربع أربعة'], [5, 'خمس خمسة'], [6, 'ست ستة'], [7, 'سبع سبعة'], [8, 'ثمان ثماني ثمانية'], [9, 'تسع تسعة'], [10, 'عشر عشرة'],
];
const tens: [number, string][] = [[20, 'عشرون عشرين'], [30, 'ثلاثون ثلاثين'], [40, 'أربعون أربعين'], [50, 'خمسون خمسين'], [60, 'ستون ستين'], [70, 'سبعون سبعين'], [80, 'ثمانون ثمانين'], [90, 'تسعون تسعين']];
const hundreds: [number, string][] = [[100, 'مئة مائة'], [200, 'مئتين مئتان مائتين مائتان']];

const table = (rows: [number, string][]) => new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [fold(word), value])));
const ones = table(units);
const rounds = table([...tens, ...hundreds]);
const words = (rows: ReadonlyMap<string, number>) => [...rows.keys()].toSorted((one, other) => other.length - one.length).join('|');

/** A number in digits or words, as a part of a pattern over folded text: 24, أربعة وعشرين, خمس عشرة, مئة. */
export const numberPattern = `(?:\\d{1,4}|(?:${words(ones)})\\s(?:عشر|عشره)|(?:${words(ones)})\\sو(?:${words(rounds)})|${words(rounds)}|${words(ones)})`;

/** As `numberPattern`, with the article or without: الثلاث, الـ22, الثماني والأربعين. */
export const definiteNumberPattern = `(?:ال\\s?)?(?:(?:${words(ones)})\\sوال(?:${words(rounds)})|${numberPattern})`;

/** The value of what the patterns of numbers match; undefined for anything else. */
export function numberOfWords(definite: string): number | undefined {
  const text = definite.replace(/^ال\s?/, '').replace(/\sوال/, ' و');
  if (/^\d+$/.test(text)) return Number(text);
  const parts = text.split(/\sو?/);
  const [first = '', second] = parts;
  const one = ones.get(first);
  if (second === undefined) return one ?? rounds.get(first);
  if (second === 'عشر' || second === 'عشره') return one === undefined ? undefined : one + 10;
  const ten = rounds.get(second);
  return one === undefined || ten === undefined ? undefined : one + ten;
}

const ordinalUnits: [number, string][] = [[1, 'الأول الحادي الواحد الفاتح'], [2, 'الثاني'], [3, 'الثالث'], [4, 'الرابع'], [5, 'الخامس'], [6, 'السادس'], [7, 'السابع'], [8, 'الثامن'], [9, 'التاسع'], [10, 'العاشر']];
const ordinals = table(ordinalUnits);
const ordinalTens = table([[20, 'العشرين العشرون'], [30, 'الثلاثين الثلاثون']]);

const bareOrdinals = table([[1, 'أول فاتح غرة'], [2, 'ثاني'], [3, 'ثالث'], [4, 'رابع'], [5, 'خامس'], [6, 'سادس'], [7, 'سابع'], [8, 'ثامن'], [9, 'تاسع'], [10, 'عاشر']]);

/** An ordinal that leans on the month behind it, as a part of a pattern over folded text: سابع أكتوبر, فاتح ماي. */
export const bareOrdinalPattern = `(?:${words(bareOrdinals)})`;

/** The ordinals as one alternative, behind a letter too that takes the article's first: للخامس. */
const articled = (rows: ReadonlyMap<string, number>) => `(?:ال|لل)(?:${words(rows).replaceAll(/(?<=^|\|)ال/g, '')})`;

/** As `ordinalPattern`, without the tens alone: what may follow another ordinal and not be its own tens. */
export const laterOrdinalPattern = `(?:${articled(ordinals)}(?:\\sعشر|\\sو(?:${words(ordinalTens)}))?)`;

/** An ordinal of a day of the month, as a part of a pattern over folded text: الخامس, الحادي عشر, الخامس والعشرين. */
export const ordinalPattern = `(?:${articled(ordinals)}(?:\\sعشر|\\sو(?:${words(ordinalTens)}))?|${articled(ordinalTens)})`;

/** One number of two ordinals: الخامس والعشرين is the 25th, and no fifth and twentieth. */
export const ordinalPair = `(?:${words(ordinals)})\\sو(?:${words(ordinalTens)})`;

/** The value of what the patterns of ordinals match; undefined for anything else. */
export function ordinalOfWords(text: string): number | undefined {
  const [first = '', second] = text.replace(/^لل/, 'ال').split(/\sو?/);
  const one = ordinals.get(first) ?? ordinalTens.get(first) ?? bareOrdinals.get(first);
  if (second === undefined || one === undefined) return one;
  return second === 'عشر' ? one + 10 : one + (ordinalTens.get(second) ?? 0);
}

/** The number of a day in a month, from digits or an ordinal: 5, الخامس; 0 for anything else. */
export function dayNumberOf(text = ''): number {
  return /^\d+$/.test(text) ? Number(text) : (ordinalOfWords(text.replace(/\s+/g, ' ')) ?? 0);
}

const hundredsOfYear = table([[100, 'مئة مائة'], [200, 'مئتين مائتين'], [300, 'ثلاثمئة ثلاثمائة'], [400, 'أربعمئة أربعمائة'], [500, 'خمسمئة خمسمائة'], [600, 'ستمئة ستمائة'], [700, 'سبعمئة سبعمائة'], [800, 'ثمانمئة ثمانمائة'], [900, 'تسعمئة تسعمائة']]);

/** A year in four digits from words, ألفين وسبعة عشر, or from two digits, 67, of the last century; itself where it has its four. Undefined for anything else. */
export function yearOfWords(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text.length === 2 ? `19${text}` : text;
  const [thousands = '', ...rest] = text.split(/\s+و/);
  const hundred = hundredsOfYear.get(rest[0] ?? '');
  const small = rest.slice(hundred === undefined ? 0 : 1).join(' و');
  const last = small === '' ? 0 : numberOfWords(small.replace(/\s+/g, ' '));
  return last === undefined ? undefined : String((thousands === 'الفين' ? 2000 : 1000) + (hundred ?? 0) + last);
}

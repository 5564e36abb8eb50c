import { fold } from '#model/fold.ts';
import { addDays, dayOfIso, edtfOf, isDay, weekdayOf } from './calendar-days.ts';
import type { Passage } from './findings.ts';
import { anyOf, monthNumbers, weekdays } from './month-names.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** A day of publication that no line of metadata gives, and what an editor should know about how it was found. */
export interface DatelineDate {
  stamp: Stamp;
  warning?: string;
}

const months = anyOf(monthNumbers.keys());
const shortDay = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${months})(?![\\p{L}\\d])`, 'u');
const figures = /(?<!\d)(\d{1,2})\s?-\s?(\d{1,2})\s?\((?:كونا|قنا|بنا|وام|واس)\)/u;
/** The sign-off of the Kuwait News Agency: day, hour and minute, then the month and the year. */
const kuwait = new RegExp(`كونا\\s?(\\d{2})\\d{4}\\s(?:جمت\\s)?(\\p{L}{3,})\\s(\\d{2})(?!\\d)`, 'u');

/**
 * The day of publication from the report itself: its dateline (موسكو 20 يونيو 2024 (تاس) –), the signature below it, or the
 * day that it calls today. A dateline without its year takes the year that the report speaks of and its weekday allows.
 */
export function datelineDate(headline: Passage | undefined, report: readonly Passage[], around: readonly Passage[]): DatelineDate | undefined {
  const first = report[0] ?? headline;
  const head = /^[^!؟]{0,70}?\d{4}[^.!؟]{0,30}?(?:[-–—:]|\/|\)|$)/u.exec(first?.text ?? '')?.[0];
  const whole = (head ? readStamp(head) : undefined) ?? around.map(({ text }) => signed(text)).find(Boolean) ?? today(report);
  if (whole) return { stamp: whole };
  return first && yearless(first, report);
}

function signed(text: string): Stamp | undefined {
  const match = kuwait.exec(fold(text));
  const month = match && [...monthNumbers].find(([name]) => name.startsWith(match[2] ?? '-'))?.[1];
  const day = match && month ? { year: 2000 + Number(match[3]), month, day: Number(match[1]) } : undefined;
  return day && isDay(day) ? { day: edtfOf(day), time: undefined, offset: undefined } : readStamp(text);
}

/** اليوم الأربعاء 15 مايو 2024 */
function today(report: readonly Passage[]): Stamp | undefined {
  for (const { text } of report) {
    const day = /(?<!\p{L})اليوم[،,]?\s(?:\p{L}+\s)?\(?(\d{1,2}[\s/.-][^.!؟]{1,24}?\d{4})/u.exec(text);
    const stamp = day && readStamp(day[1] ?? '');
    if (stamp) return { ...stamp, time: undefined };
  }
  return undefined;
}

function yearless(first: Passage, report: readonly Passage[]): DatelineDate | undefined {
  const head = fold(first.text.slice(0, 60)).replace(/\s+/g, ' ');
  const named = shortDay.exec(head);
  const bare = figures.exec(head);
  const [day, month] = named ? [Number(named[1]), monthNumbers.get(named[2] ?? '') ?? 0] : [Number(bare?.[1]), Number(bare?.[2])];
  // A date in the sentence itself is no dateline: the agency's name or a dash follows one.
  if (!(day > 0 && month > 0) || !/^[^.]{0,30}?[/(–—-]/u.test(head.slice((named ?? bare)?.index))) return undefined;
  const text = fold(report.map((passage) => passage.text).join('\n'));
  const years = (text.match(/(?<![\d.,])20\d\d(?![\d.,]\d|\d|%)/g) ?? []).map(Number);
  if (years.length === 0) return undefined;
  const latest = Math.max(...years);
  const weekday = weekdays.get(/(?:اليوم|يوم|امس)[،,]?\s(?:يوم\s)?(ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))/u.exec(text)?.[1] ?? '');
  const yesterday = /امس[،,]?\s(?:يوم\s)?ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)/u.test(text);
  const agrees = (year: number) => isDay({ year, month, day }) && (weekday === undefined || weekdayOf(yesterday ? addDays({ year, month, day }, -1) : { year, month, day }) === weekday);
  const year = [latest, latest - 1, latest + 1, latest - 2, latest - 3].find(agrees) ?? (isDay({ year: latest, month, day }) ? latest : undefined);
  if (year === undefined) return undefined;
  const stamp = { day: edtfOf({ year, month, day }), time: undefined, offset: undefined };
  return { stamp, warning: `the dateline names no year: ${dayOfIso(stamp.day).year} was taken from the report${weekday === undefined ? '' : ' and its weekday'}. Check it` };
}

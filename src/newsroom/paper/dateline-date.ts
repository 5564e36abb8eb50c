import { fold } from '#model/fold.ts';
import { addDays, dayOfIso, edtfOf, isDay } from '../language/calendar-days.ts';
import type { Passage } from '../findings.ts';
import { monthNumbers } from '../language/month-names.ts';
import type { Dateline } from './dateline.ts';
import { datedByWeekday } from './dateline-year.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** The sign-off of the Kuwait News Agency: day, hour and minute, then the month and the year. */
const kuwait = new RegExp(`كونا\\s?(\\d{2})\\d{4}\\s(?:جمت\\s)?(\\p{L}{3,})\\s(\\d{2})(?!\\d)`, 'u');

/**
 * The day of publication from the report itself: its dateline (موسكو 20 يونيو 2024 (تاس) –), the signature below it, or the
 * day that it calls today. A dateline without its year gives none, unless the weekday behind it tells and no editor (`given`) does: a
 * guessed year would make every relative date wrong.
 */
export function datelineDate(dateline: Dateline | undefined, headline: Passage | undefined, report: readonly Passage[], around: readonly Passage[], given?: string): Stamp | undefined {
  const whole = dateline?.stamp ?? around.map(({ text }) => signed(text)).find(Boolean) ?? today(headline ? [headline, ...report] : report);
  if (whole || given !== undefined) return whole;
  const day = datedByWeekday(report.map(({ text }) => text));
  return day === undefined ? undefined : { day, time: undefined, offset: undefined, zone: undefined };
}

function signed(text: string): Stamp | undefined {
  const match = kuwait.exec(fold(text));
  const month = match && [...monthNumbers].find(([name]) => name.startsWith(match[2] ?? '-'))?.[1];
  const day = match && month ? { year: 2000 + Number(match[3]), month, day: Number(match[1]) } : undefined;
  return day && isDay(day) ? { day: edtfOf(day), time: undefined, offset: undefined, zone: undefined } : readStamp(text);
}

/** اليوم الأربعاء 15 مايو 2024, اليوم الأحد الموافق 6 تموز 2025; or the day after أمس الثلاثاء 14 مايو 2024. */
function today(report: readonly Passage[]): Stamp | undefined {
  for (const { text } of report) {
    const said = /(?<!\p{L})(اليوم|[أا]مس)[،,]?\s(?:\p{L}+[،,]?\s)?(?:ال(?:موافق|مصادف)\s(?:ل|ل?يوم\s)?)?\(?(\d{1,2}[\s/.-][^.!؟]{1,24}?\d{4})/u.exec(text);
    const stamp = said && readStamp(said[2] ?? '');
    if (stamp) return { ...stamp, time: undefined, day: said[1] === 'اليوم' ? stamp.day : edtfOf(addDays(dayOfIso(stamp.day), 1)) };
  }
  return undefined;
}

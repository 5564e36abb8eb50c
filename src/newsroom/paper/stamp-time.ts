import { type FoundZone, type Zone, zonesIn } from './stamp-zone.ts';

/** The time of day in a stamp, `HH:MM:SS`, and whose time it is. */
interface Time extends Zone {
  time: string | undefined;
}

const half = '(?:ص|م|am|pm|a\\.m\\.?|p\\.m\\.?|صباحا|مساء|فجرا|ظهرا|عصرا|ليلا|بعد\\s(?:ال)?ظهر|بعد\\sمنتصف\\sالليل|قبل\\s(?:ال)?ظهر)';
/** Hours and minutes, or an hour that is called one: 10:20, م 2:20, الساعة 10 صباحا. A م behind a year counts years. */
const clocks = new RegExp(`(?<!\\d)(?:(?<!\\p{L}|\\d{4}\\s?)(?<before>ص|م|am|pm)\\s)?(?<hours>\\d{1,2})(?::(?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d)(?:\\.\\d+)?)?(?!\\d)(?:\\s?(?<after>${half})(?!\\p{L}))?|\\s?(?<called>${half.replace('ص|م|', '')})(?!\\p{L})|(?<=الساعه\\s\\d{1,2})(?![\\d:.])(?:\\s?(?<later>${half})(?!\\p{L}))?)`, 'gu');
/** 10.20: where nothing else is a time. */
const dotted = new RegExp(`(?<![\\d.])(?<hours>\\d{1,2})\\.(?<minutes>[0-5]\\d)(?![\\d.%])(?:\\s?(?<after>${half})(?!\\p{L}))?`, 'gu');

/** 15h20, الساعة 15 و20 دقيقة: hours and minutes without their colon. */
const uncoloned = /(?<!\d)(\d{1,2})(?:h|(?<=الساعه\s\d{1,2})\s?و\s?(?=\d{2}\sد(?:قيقه)?(?!\p{L})))([0-5]\d)(?!\d)/gu;

/** The time in a folded stamp without its date. Of two clocks the one in Greenwich's time holds, else the one whose zone is told, else the first. */
export function timeIn(written: string): Time {
  const text = written.replace(uncoloned, '$1:$2');
  const zones = zonesIn(text);
  const read = (pattern: RegExp) => [...text.matchAll(pattern)].filter(({ index, groups }) => Number(groups?.hours) < 24 && zones.every(({ start, end }) => index >= end || index < start));
  const colon = read(clocks);
  const found = colon.length > 0 ? colon : read(dotted);
  const told = found.flatMap((clock) => zones.map((zone) => ({ clock, zone, apart: apart(clock, zone) })));
  const [best] = told.toSorted((one, other) => Number(other.zone.universal) - Number(one.zone.universal) || one.apart - other.apart);
  const clock = best?.clock ?? found[0];
  return { time: clock && timeOf(clock), offset: best?.zone.offset, zone: best?.zone.zone };
}

/** How many characters stand between a clock and a zone. */
function apart(clock: RegExpExecArray, { start, end }: FoundZone): number {
  return start >= clock.index ? start - clock.index - clock[0].length : clock.index - end;
}

function timeOf({ groups = {} }: RegExpExecArray): string {
  const { hours = '0', minutes = '00', seconds = '00' } = groups;
  const name = (groups.after ?? groups.before ?? groups.called ?? groups.later ?? '').replaceAll('.', '');
  const said = Number(hours);
  const late = /^(?:م|pm|مساء|عصرا|بعد\s(?:ال)?ظهر)$/.test(name) || name === 'ظهرا' && said < 6 || name === 'ليلا' && said > 5;
  const early = /^(?:ص|am|صباحا|فجرا|ليلا|بعد\sمنتصف\sالليل)$/.test(name) && !late;
  const hour = late && said < 12 ? said + 12 : early && said === 12 ? 0 : said;
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

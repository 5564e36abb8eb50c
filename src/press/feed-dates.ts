const instant = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An instant of an article (ISO 8601 with its offset, perhaps without seconds) in the form of RFC 3339, in the same offset. */
export function rfc3339(iso: string): string {
  const { year, month, day, clock, seconds, offset } = parts(iso);
  return `${year}-${month}-${day}T${clock}${seconds}${offset}`;
}

/** The same in the form of RFC 822, with four digits for the year as RSS 2.0 has it: `Thu, 20 Jun 2024 12:06:03 +0300`. */
export function rfc822(iso: string): string {
  const { year, month, day, clock, seconds, offset } = parts(iso);
  const weekday = weekdays[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday}, ${day} ${months[Number(month) - 1] ?? ''} ${year} ${clock}${seconds.slice(0, 3)} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`;
}

/** The latest of several instants, as it was written; undefined of none. */
export function latestOf(instants: readonly string[]): string | undefined {
  return instants.reduce<string | undefined>((latest, one) => (latest === undefined || Date.parse(one) > Date.parse(latest) ? one : latest), undefined);
}

function parts(iso: string) {
  const [, year = '', month = '', day = '', clock = '', seconds = ':00', offset = ''] = instant.exec(iso) ?? [];
  if (offset === '') throw new RangeError(`${iso} is not a date-time with its offset`);
  return { year, month, day, clock, seconds, offset };
}

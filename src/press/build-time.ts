/**
 * When the site is built: what `SOURCE_DATE_EPOCH` says (seconds, https://reproducible-builds.org/specs/source-date-epoch/),
 * so that a build can be made again byte by byte, else what the clock says. Throws a RangeError for what is no such number.
 */
export function buildTime({ SOURCE_DATE_EPOCH: epoch }: Record<string, string | undefined>): Date {
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d{1,11}$/.test(epoch)) throw new RangeError(`SOURCE_DATE_EPOCH is "${epoch}": write the seconds since 1970, such as ${Math.floor(Date.now() / 1000)}`);
  return new Date(Number(epoch) * 1000);
}

import { fold } from '#model/fold.ts';
import type { Passage } from '../findings.ts';
import { isTimeAlone, readStamp, readTime, type Stamp } from './stamp.ts';

/** When a dispatch was published and last updated, as its metadata say. */
export interface Stamps {
  published: Stamp | undefined;
  updated: Stamp | undefined;
}

type Label = 'published' | 'updated' | undefined;

const updates = String.raw`(?:اخر\s)?(?:(?:ال)?تحديث|(?:ال)?تعديل|محدثه?|حدثت?|عدلت?)|(?:son\s)?(?:guncelleme|guncellendi)|(?:last\s)?(?:updated?|modified)`;
const publishing = String.raw`(?:تاريخ\s)?(?:ال)?نشر(?:ت|ها?)?|حررت?|اضيفت?|ekleme|giris|yayin\p{L}*|(?:first\s)?published|posted|created`;
const update = new RegExp(`(?<!\\p{L})(?:${updates})(?!\\p{L})`, 'u');
const publication = new RegExp(`(?<!\\p{L})(?:${publishing})(?!\\p{L})`, 'u');
/** What parts the stamps of a line: bars, dashes, and the label of the next. */
const divider = new RegExp(`\\s/\\s|\\||\\s[-–—]\\s|(?=(?<!\\p{L})(?:${updates}|${publishing})(?!\\p{L}))`, 'u');

/**
 * The stamps of the metadata. Their labels say which is which (نشر، تحديث، Ekleme, updated), also from the line above; without
 * labels the first is the publication, and the next that has a time of day the update.
 */
export function stampsOf(lines: readonly Passage[]): Stamps {
  let label: Label;
  /** The stamp of the line above, which a time on a line of its own completes. */
  let last: Stamp | undefined;
  const found = lines.flatMap(({ text }) => {
    const stamps = inLine(text, label);
    if (last && last.time === undefined && isTimeAlone(text)) Object.assign(last, readTime(text));
    if (stamps.length > 0 || !isTimeAlone(text)) last = stamps.at(-1)?.stamp;
    label = stamps.length > 0 ? undefined : labelOf(fold(text));
    return stamps;
  });
  const published = found.find((one) => one.label === 'published') ?? found.find((one) => one.label === undefined) ?? found[0];
  const updated = found.find((one) => one.label === 'updated') ?? found.find((one) => one !== published && one.label === undefined && one.stamp.time !== undefined);
  return { published: published?.stamp, updated: updated?.stamp };
}

/** A stamp whose day is known from elsewhere, a dateline or a signature, with the time of a line that holds a time alone. */
export function timed(stamp: Stamp | undefined, lines: readonly Passage[]): Stamp | undefined {
  const line = stamp?.time === undefined ? lines.find(({ text }) => isTimeAlone(text)) : undefined;
  return stamp && line ? { ...stamp, ...readTime(line.text) } : stamp;
}

/** The stamps of one line. A date without its time takes what stands behind it; a time under a label of its own has the day before it. */
function inLine(line: string, above: Label): { label: Label; stamp: Stamp }[] {
  const found: { label: Label; text: string; stamp: Stamp }[] = [];
  let pending = '';
  for (const part of fold(line).split(divider)) {
    const own = labelOf(part);
    const last = found.at(-1);
    const stamp = readStamp(pending + part);
    if (stamp && !(last && own === undefined && (last.stamp.time === undefined || stamp.time === undefined))) {
      found.push({ label: own ?? labelOf(pending) ?? (last ? undefined : above), text: pending + part, stamp });
      pending = '';
    } else if (last && own !== undefined && own !== last.label && readTime(part).time !== undefined) {
      found.push({ label: own, text: part, stamp: { day: last.stamp.day, ...readTime(part) } });
    } else if (last) {
      last.text += ` ${part}`;
      last.stamp = readStamp(last.text) ?? last.stamp;
    } else pending += `${part} `;
  }
  const whole = found.length === 0 ? readStamp(line) : undefined;
  return whole ? [{ label: labelOf(fold(line)) ?? above, stamp: whole }] : found;
}

function labelOf(folded: string): Label {
  return update.test(folded) ? 'updated' : publication.test(folded) ? 'published' : undefined;
}

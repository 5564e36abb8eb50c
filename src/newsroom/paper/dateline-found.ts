import type { Line } from './lines.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { isByline } from './metadata-lines.ts';

/** A dateline where it stands in the file, and the lines that are none of the report because of it. */
export interface FoundDateline extends Dateline {
  start: number;
  end: number;
  /** The places, in the list of lines, of a dateline on its own line and of the bylines right above a dateline. */
  apart: number[];
}

/** A dateline stands at the head of the first, second or third paragraph, below what stands above them. */
const lastLine = 9;

/**
 * The dateline of a dispatch. `kinds` says of each line what it is; lines of text and of metadata are looked at. The first line,
 * which is the headline, has one only where the lines below have none.
 */
export function findDateline(lines: readonly Line[], kinds: readonly string[]): FoundDateline | undefined {
  const texts = kinds.flatMap((kind, index) => (kind === 'text' ? [index] : []));
  const [first, ...below] = texts;
  const until = Math.min(texts[4] ?? lines.length, lastLine);
  const near = lines.map((_, index) => index).filter((index) => index < until && index !== first && (kinds[index] === 'metadata' || below.includes(index)));
  for (const index of first === undefined ? near : [...near, first]) {
    const { text = '', start = 0 } = lines[index] ?? {};
    const begin = text.length - text.trimStart().length;
    const dateline = datelineOf(text.trim());
    if (!dateline) continue;
    const alone = dateline.length >= text.trim().length;
    // A headline may begin with its agency; a stamp may name the source.
    if ((index === first && !alone && dateline.stamp === undefined && text.length < 160) || (kinds[index] === 'metadata' && !alone)) continue;
    const above = index - 1;
    const signed = index > 0 && above !== first && isByline(lines[above]?.text ?? '');
    return { ...dateline, start: start + begin, end: start + begin + dateline.length, apart: [...(signed ? [above] : []), ...(alone && texts.length > 1 ? [index] : [])] };
  }
  return undefined;
}

import { clipWhere } from '../../model/clip.ts';

/** What a text has to fit into: pixels; `sizes` of type to try, largest first; `leading`, the height of a line in ems; at most so many `lines`. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly number[];
  leading: number;
  lines?: number;
}

/** A line of a paragraph: which part of `text` it is, and how wide in ems. */
export interface Line {
  text: string;
  start: number;
  end: number;
  width: number;
}

/** A text as it fits: its lines at a size of type. `whole` is false where words were left out at the end. */
export interface Fitted {
  size: number;
  lines: Line[];
  whole: boolean;
}

/**
 * Fits `text` into `room`: at the largest size at which it fits whole, in lines of about one length; failing that, at the
 * smallest, as many first words as there is room for, and an ellipsis. Words are never cut: one that is too long for a line
 * makes the type smaller. `measure` gives the width of words on one line, in ems.
 */
export function fit(text: string, room: Room, measure: (words: string) => number): Fitted {
  const smallest = room.sizes.at(-1) ?? 1;
  const space = measure(' ');
  const inLines = (words: string) => {
    const measured = Array.from(words.matchAll(word), ({ 0: found, index }) => ({ start: index, end: index + found.length, width: measure(found) }));
    return (size: number) => linesAt(measured, space, size, room)?.map((line) => ({ text: words, ...line }));
  };
  const whole = inLines(text);
  for (const size of room.sizes) {
    const lines = whole(size);
    if (lines) return { size, lines, whole: true };
  }
  const clipped = clipWhere(text, (words) => inLines(words)(smallest) !== undefined);
  const lines = inLines(clipped)(smallest);
  if (lines) return { size: smallest, lines, whole: clipped === text };
  const width = measure(clipped);
  return { size: Math.min(smallest, room.width / width, room.height / room.leading), lines: [{ text: clipped, start: 0, end: clipped.length, width }], whole: clipped === text };
}

/** A word of a text, or several on a line. */
interface Word {
  start: number;
  end: number;
  width: number;
}

/** `words` in lines at `size`, as even as they can be without becoming more; undefined where they do not fit. */
function linesAt(words: readonly Word[], space: number, size: number, { width, height, leading, lines: most = Infinity }: Room): Word[] | undefined {
  const longest = Math.max(...words.map(({ width }) => width));
  let wide = width / size;
  if (words.length === 0 || longest > wide) return undefined;
  const count = broken(words, space, wide).length;
  if (count > most || count * leading * size > height) return undefined;
  let narrow = longest;
  // To a hundredth of an em: what the eye does not see.
  while (wide - narrow > 0.01) {
    const middle = (wide + narrow) / 2;
    if (broken(words, space, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return broken(words, space, wide);
}

/** As many words to a line as fit. */
function broken(words: readonly Word[], space: number, measure: number): Word[] {
  const lines: Word[] = [];
  for (const { start, end, width } of words) {
    const last = lines.at(-1);
    if (last && last.width + space + width <= measure) {
      last.end = end;
      last.width += space + width;
    } else lines.push({ start, end, width });
  }
  return lines;
}

// A no-break space holds its words together.
const word = /(?:[^\s]|[\u00a0\u202f])+/g;

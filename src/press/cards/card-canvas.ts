import { clipWhere } from '../../model/clip.ts';
import type { Family } from './card-faces.ts';
import type { Text } from './card-words.ts';
import { fit, type Fitted, type Line, type Room } from './fit.ts';
import type { Setting, Typesetter } from './typeset.ts';

/** The measures of every card, in pixels: what messengers show large (Open Graph's 1.91 to 1). */
export const cardSize = { width: 1200, height: 630 };

/** A text set and fitted, not yet in its place. */
export interface Block extends Fitted {
  setting: Setting;
  leading: number;
  height: number;
}

/** A line as it stands on a card: from `x` on the line `y` to the right. */
export interface PlacedLine {
  line: Line;
  setting: Setting;
  x: number;
  y: number;
  size: number;
  fill: string;
}

/** A card as it is drawn: its picture as SVG, the lines on it, and what could not be set for want of a letter. */
export interface Card {
  svg: string;
  lines: PlacedLine[];
  unset: string[];
}

/** How a block is set: face and weight, and the room it has. */
export type Style = { family: Family; weight: number } & Room;

/** A card in the making. Places are given from the inline start, so that one drawing serves both directions. */
export interface Canvas {
  /** The part of `text` that the faces can set: whole, up to the word with a letter they lack, or undefined. */
  settable: (text: Text | undefined) => Text | undefined;
  fit: (text: Text, style: Style) => Block;
  /** Puts a block's lines below `top`, within `width` from `start`. */
  put: (block: Block, at: { start: number; top: number; width: number; fill: string }) => void;
  /** Puts a block of one line on the line `baseline`, beginning at `start`. */
  putOn: (block: Block, at: { start: number; baseline: number; fill: string }) => void;
  /** Puts any shape: SVG elements, drawn from the left at `start` (or from the right, in a right-to-left card) towards a `width`. */
  shape: (start: number, width: number, draw: (x: number) => string) => void;
  card: () => Card;
}

// Of both families, close enough: from the line of writing up and down, in ems.
const reach = { ascent: 1.04, descent: 0.58 };

/** An empty canvas of `ground` colour for a card in direction `dir`. */
export function canvas(typesetter: Typesetter, dir: 'rtl' | 'ltr', ground: string): Canvas {
  const { width, height } = cardSize;
  const lines: PlacedLine[] = [];
  const unset: string[] = [];
  const elements = [`<rect width="${width}" height="${height}" fill="${ground}"/>`];
  const xOf = (start: number, wide: number) => (dir === 'rtl' ? width - start - wide : start);

  function putLine(line: Line, { setting, size }: Block, x: number, y: number, fill: string) {
    lines.push({ line, setting, x, y, size, fill });
    elements.push(`<path fill="${fill}" d="${typesetter.outline(line, setting, { x, y, size })}"/>`);
  }

  return {
    settable(text) {
      const letter = text && typesetter.missing(text.text);
      if (!text || letter === undefined) return text;
      unset.push(`${letter} (${[...letter].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}) in “${text.text}”`);
      const clipped = clipWhere(text.text, (words) => typesetter.missing(words) === undefined);
      return typesetter.missing(clipped) === undefined ? { ...text, text: clipped } : undefined;
    },
    fit({ text, language, dir: own }, { family, weight, ...room }) {
      const setting: Setting = { family, weight, language, dir: own };
      const fitted = fit(text, room, (words) => typesetter.width(words, setting));
      return { ...fitted, setting, leading: room.leading, height: fitted.lines.length * room.leading * fitted.size };
    },
    put(block, { start, top, width: wide, fill }) {
      const { size, leading, setting, lines: set } = block;
      for (const [index, line] of set.entries()) {
        const y = top + size * (leading * (index + 0.5) + (reach.ascent - reach.descent) / 2);
        // A text in another direction than the card's begins at its own side.
        const own = setting.dir === dir ? start : start + wide - line.width * size;
        putLine(line, block, xOf(own, line.width * size), y, fill);
      }
    },
    putOn(block, { start, baseline, fill }) {
      for (const line of block.lines.slice(0, 1)) putLine(line, block, xOf(start, line.width * block.size), baseline, fill);
    },
    shape(start, wide, draw) {
      elements.push(draw(xOf(start, wide)));
    },
    card: () => ({ svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements.join('')}</svg>`, lines, unset }),
  };
}

/**
 * Words into outlines: the Unicode bidirectional algorithm (UAX #9) puts the runs of a line in order, HarfBuzz shapes each
 * in the face that has its letters. Everything is measured in ems, so that one measurement serves every size.
 */
import bidiFactory from 'bidi-js';
import * as hb from 'harfbuzzjs';
import type { CardFace, Family } from './card-faces.ts';
import type { Line } from './fit.ts';

/** How words are set: in which family and weight, in which language (BCP 47), in the direction of which paragraph. */
export interface Setting {
  family: Family;
  weight: number;
  language: string;
  dir: 'rtl' | 'ltr';
}

/** Sets words in the given faces. */
export interface Typesetter {
  /** The width of `text` on one line, in ems. */
  width: (text: string, setting: Setting) => number;
  /** A line as SVG path data, from `x` on the line `y` to the right; `size` is that of the em, in pixels. */
  outline: (line: LineOf, setting: Setting, at: { x: number; y: number; size: number }) => string;
  /** The first letter of `text` that no face has, if any. */
  missing: (text: string) => string | undefined;
}

/** A stretch of a line that has one direction and one face. */
interface Run {
  start: number;
  end: number;
  level: number;
  face: CardFace;
}

interface Glyph {
  face: CardFace;
  id: number;
  x: number;
  y: number;
}

/** A typesetter for `faces`. A letter that none of them has is refused with an error: ask `missing` first. */
export function typesetter(faces: Record<Family, readonly CardFace[]>): Typesetter {
  const buffer = new hb.Buffer();
  const outlines = new Map<string, PathCommand[]>();
  const widths = new Map<string, number>();
  let latest: { text: string; family: Family; dir: string; runs: Run[] } = { text: '', family: 'naskh', dir: '', runs: [] };

  /** The glyphs of a line in the order of the eye, in ems, and how far they reach. */
  function shape({ text, ...line }: LineOf, setting: Setting): { glyphs: Glyph[]; width: number } {
    const glyphs: Glyph[] = [];
    let pen = 0;
    // Levels are the paragraph's: what stands on the line before decides how a number at the start of this one runs.
    const runs = runsOf(text, setting).flatMap((run) => (run.end <= line.start || run.start >= line.end ? [] : { ...run, start: Math.max(run.start, line.start), end: Math.min(run.end, line.end) }));
    for (const { start, end, level, face } of inVisualOrder(runs)) {
      buffer.reset();
      // With the paragraph as context: a letter joins its neighbour in another run.
      buffer.addText(text, start, end - start);
      buffer.setDirection(level % 2 === 1 ? hb.Direction.RTL : hb.Direction.LTR);
      buffer.setScript(scriptOf(text.slice(start, end), setting.language));
      buffer.setLanguage(setting.language);
      hb.shape(face.at(setting.weight), buffer);
      const positions = buffer.getGlyphPositions();
      for (const [index, { codepoint: id, cluster }] of buffer.getGlyphInfos().entries()) {
        if (id === 0) throw new Error(`the typefaces of the cards lack ${JSON.stringify(text.slice(cluster, cluster + 2))} of "${text}"`);
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        glyphs.push({ face, id, x: pen + xOffset / face.unitsPerEm, y: yOffset / face.unitsPerEm });
        pen += xAdvance / face.unitsPerEm;
      }
    }
    return { glyphs, width: pen };
  }

  /** The runs of a paragraph; those of the one before are kept, for its lines come one after the other. */
  function runsOf(text: string, { family, dir }: Setting): Run[] {
    if (latest.text === text && latest.family === family && latest.dir === dir) return latest.runs;
    const { levels } = bidi.getEmbeddingLevels(text, dir);
    const runs: Run[] = [];
    for (const { segment, index } of graphemes.segment(text)) {
      const level = levels[index] ?? 0;
      const last = runs.at(-1);
      const face = last?.face.covers(segment) ? last.face : faceOf(segment, family);
      if (!face) throw new Error(`the typefaces of the cards lack ${JSON.stringify(segment)} of "${text}"`);
      if (last?.face === face && last.level === level) last.end = index + segment.length;
      else runs.push({ start: index, end: index + segment.length, level, face });
    }
    latest = { text, family, dir, runs };
    return runs;
  }

  /** The first face that has all of a letter and its marks: of the family, else of the other. */
  function faceOf(letter: string, family: Family): CardFace | undefined {
    return faces[family].find((face) => face.covers(letter)) ?? faces[family === 'naskh' ? 'vazirmatn' : 'naskh'].find((face) => face.covers(letter));
  }

  function commands({ face, id }: Glyph, weight: number): PathCommand[] {
    const key = `${face.family} ${face.subset} ${weight} ${id}`;
    const found = outlines.get(key) ?? face.at(weight).glyphToJson(id);
    outlines.set(key, found);
    return found;
  }

  return {
    width(text, setting) {
      const key = `${setting.family} ${setting.weight} ${setting.language} ${setting.dir} ${text}`;
      const width = widths.get(key) ?? shape({ text, start: 0, end: text.length }, setting).width;
      // Words come back within a card and within a story; beyond that, memory stays flat.
      if (widths.size > 10_000) widths.clear();
      widths.set(key, width);
      return width;
    },
    outline(line, setting, { x, y, size }) {
      let path = '';
      for (const glyph of shape(line, setting).glyphs) {
        const scale = size / glyph.face.unitsPerEm;
        const [left, base] = [x + glyph.x * size, y - glyph.y * size];
        for (const { type, values } of commands(glyph, setting.weight)) {
          path += type;
          for (let at = 0; at < values.length; at += 2) path += `${round(left + (values[at] ?? 0) * scale)} ${round(base - (values[at + 1] ?? 0) * scale)} `;
        }
      }
      return path;
    },
    missing: (text) => Array.from(graphemes.segment(text), ({ segment }) => segment).find((segment) => !faceOf(segment, 'naskh')),
  };
}

type LineOf = Pick<Line, 'text' | 'start' | 'end'>;
type PathCommand = ReturnType<hb.Font['glyphToJson']>[number];

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** To a hundredth of a pixel. */
const round = (pixels: number) => Math.round(pixels * 100) / 100;

/** UAX #9, rule L2: from the highest level down to the lowest odd one, every sequence of runs at that level or above is turned round. */
function inVisualOrder(runs: Run[]): Run[] {
  const order = [...runs];
  const levels = order.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(...levels); level >= lowestOdd; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to;
    }
  }
  return order;
}

/** The script of a run (ISO 15924): of its first letter, and for digits and marks alone that of the language. */
function scriptOf(run: string, language: string): string {
  if (/\p{Script=Arabic}/u.test(run)) return 'Arab';
  if (/\p{Script=Latin}/u.test(run)) return 'Latn';
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

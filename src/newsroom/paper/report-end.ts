import { fold } from '#model/fold.ts';
import { creditAtEnd, isAgencyAlone } from './credit-lines.ts';
import { furnitureOf } from './furniture-lines.ts';
import type { Line } from './lines.ts';
import { holdsSpeech, isOverlong, runsOnFrom, tellsSpeech } from './sentence-lines.ts';

/** A credit ends a paragraph of so many characters at least; a shorter line may be words about a picture. */
const paragraph = 60;
/** What part of a headline's words may stand in the report above it, if it is the headline of another story. */
const shared = 0.5;

/**
 * The index of the report's last line among `lines`, those with anything written on them; -1 where there is none. `reported` says
 * which read as sentences. Usually it is the last of these. Below a credit in brackets, or the label of other stories, sentences
 * that may be headlines of other stories are none of the report, if nothing else follows.
 */
export function endOfReport(lines: readonly Line[], reported: readonly boolean[]): number {
  const last = reported.lastIndexOf(true);
  const end = lines.findIndex((line, index) => index > 1 && index <= last && endsAt(line) && reported.slice(1, index + 1).includes(true) && lines.every((other, below) => below <= index || reported[below] !== true || isOtherStory(other.text, lines.slice(0, index + 1))));
  return end === -1 ? last : reported.lastIndexOf(true, end);
}

/** Whether a report may end with this line: an agency in brackets signs it (in the marks of a quotation it may be the sentence's own word), or headlines of other stories follow. */
function endsAt(line: Line): boolean {
  if (/^\s*[([{]/u.test(line.text) && isAgencyAlone(line.text)) return true;
  return line.text.length >= paragraph ? /[)\]}]\s*\.?\s*$/u.test(line.text) && creditAtEnd(line) !== undefined : furnitureOf(line.text, false) === 'label';
}

/** Whether a sentence may be the headline of another story: short, not led on from what stands above, with words of its own, and without words said by somebody. */
function isOtherStory(line: string, above: readonly Line[]): boolean {
  if (isOverlong(line) || runsOnFrom(line) || (holdsSpeech(line) && tellsSpeech(line))) return false;
  const words = longWords(line);
  const known = new Set(above.flatMap(({ text }) => longWords(text)));
  return words.length > 1 && words.filter((word) => known.has(word)).length <= shared * words.length;
}

/** The words of a line that are more than particles, folded and without their article. */
function longWords(text: string): string[] {
  return fold(text).match(/\p{L}{4,}/gu)?.map((word) => word.replace(/^[وب]?ال/u, '')) ?? [];
}

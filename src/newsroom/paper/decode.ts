import type { DeskWarning } from '../findings.ts';
import { refuseBytes, refuseText } from './readable.ts';

/** A file's text, how it was encoded (in words for an editor), and what to look at. */
export interface Decoded {
  text: string;
  encoding: string;
  warnings: DeskWarning[];
}

/**
 * The text of a dispatch's file: UTF-8 or UTF-16 with or without byte-order mark, else Windows-1256, known by the words it makes.
 * Line ends are kept; the byte-order mark is no part of the text.
 * Throws a `Refusal` for what is empty, binary, larger than 5 MB, of one line, of reversed direction, or not Arabic.
 */
export function decode(bytes: Uint8Array): Decoded {
  refuseBytes(bytes);
  const decoded = decodeAny(bytes);
  refuseText(decoded.text);
  return decoded;
}

function decodeAny(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return unicode('utf-8', bytes, 'UTF-8 with byte-order mark');
  if (first === 0xff && second === 0xfe) return unicode('utf-16le', bytes, 'UTF-16LE with byte-order mark');
  if (first === 0xfe && second === 0xff) return unicode('utf-16be', bytes, 'UTF-16BE with byte-order mark');

  const wide = wideOrder(bytes);
  if (wide) return unicode(wide, bytes, `${wide === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE'} without byte-order mark`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', warnings: [] };
  } catch {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    const letters = damaged.match(/[\u0620-\u064A]/g)?.length ?? 0;
    if (letters > 20 * (damaged.match(/\uFFFD/g)?.length ?? 0)) return unicode('utf-8', bytes, 'UTF-8 with damaged bytes');
  }
  const [best] = ['windows-1256', 'iso-8859-6'].map((label) => {
    const text = new TextDecoder(label).decode(bytes);
    return { label, text, score: arabicness(text) };
  }).toSorted((a, b) => b.score - a.score);
  const name = best?.label === 'iso-8859-6' ? 'ISO 8859-6' : 'Windows-1256';
  const text = best?.text ?? '';
  return { text, encoding: `${name}, known by its words`, warnings: lost(text) };
}

function unicode(label: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(label).decode(bytes);
  return { text, encoding, warnings: lost(text) };
}

/** A warning where the file has bytes that no letter stands for. */
function lost(text: string): DeskWarning[] {
  const start = text.indexOf('\uFFFD');
  if (start === -1) return [];
  const line = text.slice(0, start).split(/\r\n|[\n\r]/).length;
  return [{ line, start, end: start + 1, what: 'the file is damaged here: bytes that are no letter. Compare with the original' }];
}

/** Which of two bytes comes first, where Arabic or spaces in pairs of bytes are recognised. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (sample < 4 || bytes.length % 2 === 1) return undefined;
  const high = [0, 0];
  for (let at = 0; at < sample; at += 1) {
    // 06 and 00 lead Arabic and Latin letters; neither stands in a text of single bytes.
    if (bytes[at] === 0x06 || bytes[at] === 0x00) high[at % 2] = (high[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  const enough = sample / 2 * 0.6;
  if (odd > enough && odd > even * 2) return 'utf-16le';
  return even > enough && even > odd * 2 ? 'utf-16be' : undefined;
}

const article = /(?<![\u0620-\u064A])(?:ال|وال|بال|لل)[\u0620-\u064A]{2}/g;
const frequent = /(?<![\u0620-\u064A])(?:في|من|على|إلى|أن|عن|التي|الذي|مع|هذا|هذه|بعد|قال)(?![\u0620-\u064A])/g;

/** How much a text reads like Arabic: its articles and commonest words. */
export function arabicness(text: string): number {
  return (text.match(article)?.length ?? 0) + 2 * (text.match(frequent)?.length ?? 0);
}

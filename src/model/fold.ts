/*
 * Arabic is written in more ways than it is read: with and without vowels, hamzas and stretched letters, with Persian
 * keys, with presentation forms. Folding gives every way one form, on both sides of a comparison.
 */

/** Folded text, and where each of its UTF-16 units came from in the source. */
export interface Folded {
  text: string;
  /** The source offset at which folded unit `i` begins; one more at the end, the source's length. */
  starts: readonly number[];
  /** The source offset at which folded unit `i` ends, with the vowel signs and stretching that follow it. */
  ends: readonly number[];
}

/** `text` as it is compared: compatibility forms, hamzas, vowels, stretching, direction controls, digits and case made one. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (plain[text.charCodeAt(at)] === 1) continue;
    const character = characterAt(text, at);
    folded += text.slice(from, at) + foldCharacter(character);
    from = at + character.length;
    at = from - 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** By its UTF-16 unit, 1 for what folds to itself: plain Arabic letters, small Latin ones, digits and signs of ASCII. A word is folded the sooner, most of whose letters are such. */
const plain = Uint8Array.from({ length: 0x06_50 }, (_, unit) => (/[\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064A\n -@a-z]/.test(String.fromCharCode(unit)) ? 1 : 0));

/** The character that begins at an offset, of one unit or two. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xd8_00 && unit < 0xdc_00 ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
}

/** As `fold`, with a map back to the UTF-16 offsets of `text`. */
export function foldWithOffsets(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const form = plain[character.charCodeAt(0)] === 1 ? character : foldCharacter(character);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(offset);
      ends.push(end);
    }
    // A vowel sign belongs to its letter; a direction control to nobody.
    if (form === '' && combining.test(character)) {
      for (let unit = ends.length - 1; unit >= 0 && ends[unit] === offset; unit -= 1) ends[unit] = end;
    }
    folded += form;
    offset = end;
  }
  starts.push(text.length);
  return { text: folded, starts, ends };
}

/** The stretch of the source that made the folded units from `start` up to, not including, `end`; an empty one where they are none. */
export function sourceSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.starts[Math.min(start, folded.starts.length - 1)] ?? 0;
  return { start: from, end: end > start ? (folded.ends[end - 1] ?? from) : from };
}

const combining = /[\u0640]|[\u0300-\u036F]|[\u0610-\u061A]|[\u064B-\u065F]|\u0670|[\u06D6-\u06ED]/;
const dropped = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/g;
const letters: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ۀ: 'ه', ؤ: 'و', ئ: 'ي', İ: 'i', I: 'i', ı: 'i',
};
const irregular = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

// Each character folds by itself, whatever stands beside it, so that what it became is worked out once.
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const form = character
    .normalize('NFKC')
    .replace(dropped, '')
    .replace(irregular, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x06_60))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06_f0))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
  known.set(character, form);
  return form;
}

import { Refusal } from '../refusal.ts';

/** The largest file that is read, in bytes. Real dispatches have some thousands. */
export const largestFile = 5 * 1024 * 1024;

const asText = 'Save the report as plain text (UTF-8) and import that file.';
const signatures: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich-text document (RTF)'],
];

/** Throws a `Refusal` for bytes that need not be decoded to know that they are no dispatch. */
export function refuseBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal(1, 'the file is empty', 'there is nothing to import', 'Check that it was saved, and export it again.');
  if (bytes.length > largestFile) {
    throw new Refusal(1, `the file has ${Math.round(bytes.length / 1024 / 1024)} MB`, 'a dispatch has some kilobytes, and files over 5 MB are not read', 'Split it so that each file holds one dispatch.');
  }
  const kind = signatures.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))?.[1];
  if (kind) throw new Refusal(1, `the file is ${kind}`, 'only plain text can be read', asText);
}

/** Throws a `Refusal` for text that is binary, without words, of one line, of reversed direction, a web page, or not Arabic. */
export function refuseText(text: string): void {
  const lineOf = (at: number) => text.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/).length;

  const controls = text.match(controlCharacter)?.length ?? 0;
  if (text.includes('\0') || controls > 8 && controls > text.length / 100) {
    throw new Refusal(lineOf(Math.max(0, text.search(controlCharacter))), 'the file is binary', 'it holds control characters that no text has', asText);
  }
  const reversed = text.search(/[\u202D\u202E]/);
  if (reversed !== -1) {
    throw new Refusal(lineOf(reversed), 'a control character reverses the letters (U+202D or U+202E)', 'what an editor would see is not what the file says', 'Take the character out, check that the words read as they should, and import again.');
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal(1, 'the file has no words', 'there is nothing to import', 'Check that it was saved, and export it again.');
  if (/^\s*<(?:!doctype|html|\?xml|head|body)\b/i.test(text)) {
    throw new Refusal(1, 'the file is a web page', 'its markup would be taken for words', 'Copy the report\'s text into a plain text file and import that.');
  }
  refuseLanguage(text);
  if (text.split(/[\n\r\u2028\u2029]+/).filter((line) => line.trim() !== '').length < 2) {
    throw new Refusal(1, 'the file has one line', 'headline and report cannot be told apart', 'Put the headline on a line of its own and each paragraph on another.');
  }
}

function refuseLanguage(text: string): void {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const foreign = /[پچژگھہےںٹڈڑێۆڵەۇې]/g;
  if (!/(?!\p{Script=Arabic})\p{L}/u.test(text) && text.search(foreign) === -1) return;
  // Most of the text is plain Arabic, which is soon counted; what each sign of the rest is takes longer to tell.
  const plain = text.replace(/[^\u0621-\u063A\u0641-\u064A]+/g, '').length;
  const rest = text.replace(/[\u0621-\u063A\u0641-\u064A\s]+/g, '');
  const all = plain + rest.replace(/\P{L}+/gu, '').length;
  const arabic = plain + rest.replace(/\P{Script=Arabic}+/gu, '').length;
  const remedy = 'Give the Arabic edition of the dispatch.';
  if (arabic < all / 2) throw new Refusal(1, 'the text is not Arabic', `${Math.round((arabic / Math.max(1, all)) * 100)} % of its letters are Arabic`, remedy);
  if (count(foreign) <= arabic * 0.03) return;
  if (count(/(?<![\u0620-\u064A])(?:[وفبك]?ال|لل)[\u0620-\u064A]{2}/g) < count(/[\u0620-\u06FF]+/g) * 0.08) {
    throw new Refusal(1, 'the text is not Arabic', 'its letters are those of Persian, Kurdish, Urdu or another language in Arabic script', remedy);
  }
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\0-\u0008\u000E-\u001A\u001C-\u001F]/g;

import type { Finding } from './check.ts';

/** A tag, a comment or a named sign of HTML. What merely stands between < and >, such as an address, is text. */
export const markup = /<(?:\/?[a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*)?(?=[\s/>]|$)|!(?=--|\[|doctype))[^>]*>?|&(?:[a-z][a-z0-9]+|#\d+|#x[0-9a-f]+);/i;
const control = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const address = /^(?:\$schema|url)$/;

/** Every text of a file: in NFC, without HTML, without control and direction characters. */
export function checkText(json: unknown): Finding[] {
  return [...texts(json, [])].flatMap(({ path, text }) => {
    const found: Finding[] = [];
    const html = address.test(String(path.at(-1))) ? null : markup.exec(text);
    if (html) found.push({ path, problem: `contains HTML: ${html[0]}`, remedy: 'articles are text and structure: write the words alone, and use a run or a block for what is more' });
    if (text !== text.normalize('NFC')) found.push({ path, problem: `is not in Unicode's NFC form: ${codes(text)}`, remedy: `write ${JSON.stringify(text.normalize('NFC').slice(0, 60))} (composed letters, marks in canonical order)` });
    const invisible = control.exec(text);
    if (invisible) found.push({ path, problem: `contains an invisible character, ${codes(invisible[0])}`, remedy: 'take it out: direction comes from the declared language' });
    return found;
  });
}

function* texts(value: unknown, path: readonly PropertyKey[]): Generator<{ path: readonly PropertyKey[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  // A draft keeps its dispatch as it arrived.
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) if (key !== 'draft') yield* texts(item, [...path, key]);
}

/** The code points where a text first departs from NFC, or all of a short one: U+0627 U+0654. */
function codes(text: string): string {
  const composed = [...text.normalize('NFC')];
  const letters = [...text];
  const at = Math.max(0, letters.findIndex((letter, index) => letter !== composed[index]));
  return letters.slice(at, at + 3).map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

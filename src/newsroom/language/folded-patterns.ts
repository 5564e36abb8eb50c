/* Patterns over folded text, which has few letters: those that \p{L} has beside them only cost time. */

/** The letters of folded text, for a class: Arabic, and the Latin and Cyrillic of names. \p{L} has hundreds of ranges, and a long pattern is compiled the slower for them. */
export const letters = 'a-z\\u00df-\\u024f\\u0370-\\u04ff\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3';

/**
 * A pattern over folded text from `source`, in which \\p{L} and \\p{M} stand for letters and vowel signs. It is compiled
 * with the few letters that folded text has, and without a flag for characters beyond them: it is found twice as soon.
 */
export function overFolded(source: string, flags = 'g'): RegExp {
  const classes = source.replace(/\[[^\]]*\]/g, (whole) => whole.replaceAll('\\p{L}', letters).replaceAll('\\p{M}', '\\u064b-\\u065f\\u0670'));
  return new RegExp(classes.replaceAll('\\p{L}', `[${letters}]`), flags);
}

/** Every match of a pattern in the text, from its beginning. As `matchAll`, which copies the pattern each time. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

/** What stands in a text behind its last full stop, or in its last line: all of it where there is none. */
export function lastSentence(text: string): string {
  return text.slice(1 + Math.max(text.lastIndexOf('.'), text.lastIndexOf('!'), text.lastIndexOf('؟'), text.lastIndexOf('\n')));
}

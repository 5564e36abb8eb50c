/**
 * The matches of a global pattern in a text, in their order. As `matchAll`, without the copy of the pattern that it makes at
 * each call: of the long ones that dwarfs the search. A pattern is asked for one text at a time.
 */
export function* everyMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = Math.max(pattern.lastIndex, match.index + 1);
    yield match;
    pattern.lastIndex = next;
  }
}

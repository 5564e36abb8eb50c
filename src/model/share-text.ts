import { clip } from './clip.ts';

/** What of an article is handed on. */
export interface Shared {
  /** For what has a subject of its own, as an e-mail has. */
  title: string;
  /** The words themselves, in the article's language. */
  words: string;
  /** The signs before and after the words; '' where nobody is quoted. */
  marks: string;
  /** Whose they are, or when it was, in the interface's language. */
  by: string;
  /** The whole address. */
  url: string;
}

/**
 * The words as text, without the address, and below them whose they are. Each line is in one language: a plain text has no
 * markup to isolate a name or a date of another direction, but every line takes the direction of its own first letter.
 * Words that do not fit into `room`, as `measure` counts, are clipped; what `by` says is never.
 */
export function shareText({ words, marks, by }: Pick<Shared, 'words' | 'marks' | 'by'>, room = Infinity, measure?: (text: string) => number): string {
  const [open = '', close = ''] = marks;
  const around = `${open}${close}\n${by}`;
  return `${open}${clip(words, room - (measure?.(around) ?? around.length), measure)}${close}\n${by}`;
}

import { fold } from '#model/fold.ts';
import { agencyOf } from './agencies.ts';
import type { Line } from './lines.ts';
import { foldedLine } from './furniture-lines.ts';

/** Words by which a sentence names an agency: the bracket behind them says its short name, and signs nothing. */
const named = /(?<!\p{L})[وبلف]{0,2}(?:ال)?(?:وكاله|وكالات|وكالتي|انباء|قناه|اذاعه|صحيفه|تلفزيون)(?!\p{L})[^.!؟،؛:]{0,40}$/u;
const agencyInFull = /^\(?\s?(?:(?:ال)?وكالات|agencies|وكاله (?:ال)?انباء(?: \p{L}+){0,3}|وكاله \p{L}+(?: للانباء)?|cnn(?: arabic| بالعربيه)?)\s?\)?\.?$/u;
/** الوكالات - عواصم, سيول - وكالات: from nowhere in particular, or from one place. */
const ofAgencies = /^(?:(?:ال)?وكالات\s?[-–—/]\s?(?:ال)?عواصم|(?:\p{L}+\s?){1,3}[-–—]\s?(?:ال)?وكالات)$/u;
const initials = /^\p{L}(?:[\s.]{1,2}\p{L}){0,2}(?:\s?\/\s?\p{L}(?:[\s.]{1,2}\p{L}){0,2})+$/u;

/**
 * Where the credit begins at the end of a line, `… (İLKHA)`, as an offset into the file; undefined where there is none. An
 * agency that the sentence itself names, `… وكالة الأنباء (وفا).`, is no credit.
 */
export function creditAtEnd({ text, start }: Line): number | undefined {
  const match = /[([{«]\s*([^()[\]{}«»]{1,30})\s*[)\]}»]\s*\.?\s*$/u.exec(text);
  if (!match || !agencyOf(match[1] ?? '') || named.test(fold(text.slice(0, match.index)).trimEnd())) return undefined;
  return start + match.index;
}

/** Whether a line is an agency's signature and nothing else: (رويترز), أ ف ب. */
export function isAgencyAlone(line: string): boolean {
  return line.trim().length < 40 && agencyOf(line) !== undefined;
}

/** Whether a line is but a desk's sign below a report: initials with strokes or spaces between them, or a number. */
export function isSign(line: string): boolean {
  return /^[\s/.()-]*(?:\p{L}{1,2}(?:\s?[/.\s-]\s?\p{L}{1,2}){0,5}|\d{1,6})[\s/.()-]*$/u.test(line);
}

/** Whether a line, above or below a report, signs for an agency: its name in full, (وكالات), its short name with names behind it, initials. */
export function isSignature(line: string): boolean {
  const folded = foldedLine(line);
  if (folded.length >= 60) return false;
  if (agencyInFull.test(folded) || ofAgencies.test(folded) || initials.test(folded)) return true;
  const [agency = '', ...people] = line.split('/');
  return people.length > 0 && agencyOf(agency) !== undefined && people.every((name) => /^[\p{L}\p{M}\s.]{1,30}$/u.test(name));
}

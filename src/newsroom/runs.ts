import type { Run } from '#model/article.ts';
import type { Reading } from './findings.ts';

/** Text as an article may hold it: composed (NFC), without characters that nobody sees. The draft keeps the dispatch as it arrived. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]+/gu, (signs) => (/[\t\n\r]/.test(signs) ? ' ' : '')).normalize('NFC');
}

/** The dispatch's words from `start` to `end` as runs: registered people and places linked, all else text. No letter is lost. */
export function plainRuns({ dispatch, names }: Reading, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let from = start;
  const text = (until: number) => {
    const words = clean(dispatch.text.slice(from, until));
    if (words !== '') runs.push({ kind: 'text', text: words });
    from = until;
  };
  for (const name of names) {
    if (name.start < from || name.end > end || name.id === undefined || name.text.trim() === '') continue;
    text(name.start);
    const words = clean(dispatch.text.slice(name.start, name.end));
    runs.push(name.kind === 'place' ? { kind: 'place', place: name.id, text: words } : { kind: 'person', person: name.id, text: words });
    from = name.end;
  }
  text(end);
  return runs;
}

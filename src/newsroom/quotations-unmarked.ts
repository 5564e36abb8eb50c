import { cuesBefore } from './speaker-cues.ts';
import type { Scene } from './speaker-phrases.ts';
import { that } from './speaker-verbs.ts';
import type { Span } from './findings.ts';

const least = 5;

/**
 * Words said, without any marks, after a verb of speech and a colon up to the end of the paragraph; undefined where the
 * paragraph has none. Lists and headings after a colon are not speech. Offsets count units of the file; the last full
 * stop is left out.
 */
export function findUnmarked(scene: Scene, paragraph: Span): Span | undefined {
  const { words } = scene;
  const colon = words.findIndex(({ kind }) => kind === 'colon');
  const first = words[colon + 1];
  if (colon < 1 || first?.kind !== 'word' || /^\d/.test(first.fold) || words.length - colon - 1 < least) return undefined;
  if (words.slice(colon + 1).some(({ kind }) => kind === 'colon')) return undefined;
  const from = words.findLastIndex(({ kind }, index) => index < colon && kind === 'stop') + 1;
  const cue = cuesBefore(scene, from, colon + 1).cues[0];
  if (cue?.kind !== 'verb' || cue.score < 8 || !cue.speech || !['say', 'more', 'state'].includes(cue.speech.form.class)) return undefined;
  const between = words.slice(cue.at + 1, colon);
  if (between.some(({ fold }) => that.test(fold)) || (cue.party === undefined && between.length > 3)) return undefined;
  const gap = scene.text.slice(words[colon]?.end ?? 0, first.start);
  if (/[-–—•*\n\r\u2022]/u.test(gap) || /[\n\r]/.test(scene.text.slice(first.start, paragraph.end))) return undefined;
  const rest = scene.text.slice(first.start, paragraph.end).replace(/[\s.]+$/u, '');
  return { start: first.start, end: first.start + rest.length };
}

import type { Scene } from '../parties/speaker-phrases.ts';
import type { Cue } from './speaker-cues.ts';
import { opensWords } from './speech-reach.ts';

/**
 * Whether a cue stands in what another cue of its sentence reports, and does not itself bring the quotation at word
 * `at`: قال الوزير إن بلاده تواصل الحوار "…", where the minister speaks and not his country.
 */
export function isReported(scene: Scene, cue: Cue, cues: readonly Cue[], at: number): boolean {
  if (!mayYield(scene, cue, at)) return false;
  return cues.some((outer) => outer.at < cue.at && governs(outer) && (cue.speech?.inner === true || opensReport(scene, outer, cue)));
}

/** Whether a cue leaves its quotation to another: a verb that begins no clause of its own, and nothing that introduces words behind it. */
function mayYield({ words }: Scene, { at: verb, speech, kind, party, place }: Cue, at: number): boolean {
  if (kind !== 'verb' || speech === undefined || place === 'nobody') return false;
  const begins = speech.opens && speech.form.class !== 'address' && /^[وف]/.test(words[verb]?.fold ?? '');
  if (begins) return false;
  const behind = Math.max(verb + 1, party?.to ?? 0);
  const between = words.slice(behind, at);
  if (speech.form.suffixed || between.some(({ kind: sign }, index) => sign === 'colon' || opensWords(words, behind + index))) return false;
  // وصفت الوزارة الأمر بـ"…", اكتفى فلان بـ"…": what stands behind the preposition is the verb's own.
  const last = between.at(-1)?.fold ?? '';
  if (last === 'ب' || (speech.form.class === 'address' && /^(?:ب|علي|الي)/.test(last))) return false;
  return between.length > 0 || (party === undefined && speech.form.class !== 'say') || (speech.inner && speech.form.class === 'state');
}

function governs({ kind, speech }: Cue): boolean {
  return kind === 'preposition' || (speech !== undefined && !speech.inner && kind !== 'noun');
}

/** Whether "that" opens what the outer cue reports, before the inner cue and with no new clause between. */
function opensReport({ words }: Scene, outer: Cue, inner: Cue): boolean {
  for (let index = Math.max(outer.at + 1, outer.party?.to ?? 0); index < inner.at; index += 1) {
    if (words[index]?.kind === 'colon' || opensWords(words, index)) return true;
  }
  return false;
}

import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import type { Cue } from './speaker-cues.ts';
import { speechAt } from './speaker-verbs.ts';

/* Names that speak without a verb: before a colon, or behind the words, as headlines have them. */

/** A name or description alone before a colon, as in headlines: بوتين: "…". */
export function labelOf(scene: Scene, from: number, at: number): Cue | undefined {
  if (scene.words[at - 1]?.kind !== 'colon') return undefined;
  for (let start = from; start < at - 1; start += 1) {
    if (start > from && !/^(?:pause|stop|colon)$/.test(scene.words[start - 1]?.kind ?? '')) continue;
    const party = partyAt(scene, start, true);
    const rest = party ? scene.words.slice(party.to, at - 1) : [];
    if (party && party.kind !== 'paper' && (rest.length === 0 || /^(?:في|عن|ل.*|خلال|بعد|قبل|عقب|ردا|حول|علي|تعليقا|بشان|من|مع|امام|ضد|عبر|بمناسبه|حول|لدي|بشان|يوم|اليوم|امس)$/.test(rest[0]?.fold ?? '')) && rest.length < 8) {
      return { at: start, side: 'before', text: ':', kind: 'label', party, speech: undefined, place: 'label', score: 9.5 };
    }
  }
  return undefined;
}

/** بوتين: الوضع "…": a person at the head of a sentence, before its colon, says the whole of it; not where the rest tells who he is (بوتين: رئيس …). */
export function headOf(scene: Scene, from: number, at: number): Cue | undefined {
  const party = scene.words[at - 1]?.kind === 'word' ? partyAt(scene, from, true) : undefined;
  if (!party || !/^(?:person|name)$/.test(party.kind) || isPlace(scene.words[from]?.fold ?? '')) return undefined;
  if (scene.words[party.to]?.kind !== 'colon' || partyAt(scene, party.to + 1)?.kind === 'person') return undefined;
  return { at: from, side: 'before', text: ':', kind: 'label', party, speech: undefined, place: 'label', score: 6 };
}

/** "…".. وزير الري يرد, or a name alone: the way of headlines. */
export function labelAfter(scene: Scene, at: number): Cue | undefined {
  const dots = /^(?:\.{2,}|…+|[-–—])$/u.test(scene.words[at - 1]?.text ?? '');
  const party = dots || scene.words[at - 1]?.kind === 'pause' ? partyAt(scene, at, dots) : undefined;
  if (!party || party.kind === 'paper') return undefined;
  const speech = speechAt(scene, party.to, at);
  if (speech?.form.shape !== 'verb' && !dots) return undefined;
  return { at, text: speech ? (scene.words[party.to]?.text ?? '') : '..', kind: speech ? 'verb' : 'label', side: 'after', party, speech, place: speech ? 'before' : 'label', score: 9 };
}

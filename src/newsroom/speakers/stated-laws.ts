import { lawAt, lawPartAt } from '../parties/law-texts.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import type { Cue } from './speaker-cues.ts';

const states = /^[وف]?(?:نص|نصت|ينص|تنص)$/;

/** تنص المادة 5 من القانون على أن, القانون الذي ينص على: what a law or a paper lays down, whose text it is; undefined where none is named. */
export function statedAt(scene: Scene, at: number, from: number): Cue | undefined {
  if (!states.test(scene.words[at]?.fold ?? '')) return undefined;
  const party = scene.words[at + 1]?.fold === 'علي' ? textBefore(scene, at, from) : textBehind(scene, at + 1);
  return party && { at, side: 'before', text: scene.words[at]?.text ?? '', kind: 'paper', party, speech: undefined, place: 'after', score: 10 };
}

/** A text that begins at word `at`: a law's, or a paper. */
function textAt(scene: Scene, at: number): Party | undefined {
  const party = lawPartAt(scene, at) ?? partyAt(scene, at);
  return party?.kind === 'paper' ? party : lawAt(scene, at);
}

/** The text behind the verb, where "on" follows it. */
function textBehind(scene: Scene, at: number): Party | undefined {
  const party = textAt(scene, at);
  return party && scene.words[party.to]?.fold === 'علي' ? party : undefined;
}

/** The text before the verb, with at most a pause and a pronoun between: القرار الذي نص على. */
function textBefore(scene: Scene, at: number, from: number): Party | undefined {
  let end = at;
  if (/^(?:الذي|التي|و?الذي|و?التي)$/.test(scene.words[end - 1]?.fold ?? '')) end -= 1;
  if (scene.words[end - 1]?.kind === 'pause') end -= 1;
  for (let index = Math.max(from, end - 12); index < end; index += 1) {
    const party = textAt(scene, index);
    if (party?.to === end) return party;
  }
  return undefined;
}

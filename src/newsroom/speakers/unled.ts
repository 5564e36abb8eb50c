import { withoutFirst } from '../parties/party-nouns.ts';
import type { Scene } from '../parties/speaker-phrases.ts';

/** The scene with ل taken off word `at`: للوزارة is الوزارة. */
export function unled(scene: Scene, at: number): Scene {
  const word = scene.words[at];
  if (!word?.fold.startsWith('ل') || scene.names.has(word.start)) return scene;
  const whole = word.fold.startsWith('لل');
  const bareWord = whole ? { ...word, fold: `ا${word.fold.slice(0, 1)}${word.fold.slice(2)}`, text: `ال${word.text.replace(/^ل\u0640*ل/u, '')}`, start: word.start + 1 } : withoutFirst(word);
  return { ...scene, words: scene.words.with(at, bareWord) };
}

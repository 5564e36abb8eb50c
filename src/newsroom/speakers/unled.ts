import type { Scene } from '../parties/speaker-phrases.ts';

/** The scene with ل taken off word `at`: للوزارة is الوزارة. */
export function unled(scene: Scene, at: number): Scene {
  const word = scene.words[at];
  if (!word?.fold.startsWith('ل') || scene.names.has(word.start)) return scene;
  const whole = word.fold.startsWith('لل');
  const bareWord = { ...word, fold: whole ? `ا${word.fold.slice(0, 1)}${word.fold.slice(2)}` : word.fold.slice(1), start: word.start + 1, text: whole ? `ال${word.text.slice(2)}` : word.text.slice(1) };
  return { ...scene, words: scene.words.with(at, bareWord) };
}

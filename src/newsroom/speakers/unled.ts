import { withoutFirst } from '../parties/party-nouns.ts';
import type { Scene } from '../parties/speaker-phrases.ts';

/** The scene with ل taken off word `at`: للوزارة is الوزارة. */
export function unled(scene: Scene, at: number): Scene {
  const word = scene.words[at];
  if (!word?.fold.startsWith('ل') || scene.names.has(word.start)) return scene;
  return { ...scene, words: scene.words.with(at, withoutFirst(word)) };
}

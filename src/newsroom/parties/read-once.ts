import type { Scene } from './speaker-phrases.ts';

/**
 * A reading of a word of a scene, made once: a dozen rules ask for the same one. `variant` tells readings of one word apart,
 * from 0 to 4,095. What is read is shared, so nobody may change it.
 */
export function readOnce<T>(read: (scene: Scene, at: number, variant: number) => T): (scene: Scene, at: number, variant: number) => T {
  const readings = new WeakMap<Scene, Map<number, T>>();
  // The scene that was asked of last is most often asked of again.
  let last: { scene: Scene; known: Map<number, T> } | undefined;
  return (scene, at, variant) => {
    if (last?.scene !== scene) last = { scene, known: knownOf(readings, scene) };
    const { known } = last;
    const key = at * 4096 + variant;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const now = read(scene, at, variant);
    known.set(key, now);
    return now;
  };
}

/** What has been read of a scene. */
function knownOf<T>(readings: WeakMap<Scene, Map<number, T>>, scene: Scene): Map<number, T> {
  const before = readings.get(scene);
  if (before) return before;
  const known = new Map<number, T>();
  readings.set(scene, known);
  return known;
}

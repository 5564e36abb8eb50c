import type { Scene } from './speaker-phrases.ts';

/**
 * A reading of a word of a scene, made once: a dozen rules ask for the same one. `variant` tells readings of one word apart,
 * from 0 to 4,095. What is read is shared, so nobody may change it.
 */
export function readOnce<T>(read: (scene: Scene, at: number, variant: number) => T): (scene: Scene, at: number, variant: number) => T {
  const readings = new WeakMap<Scene, Map<number, T>>();
  return (scene, at, variant) => {
    let known = readings.get(scene);
    if (!known) readings.set(scene, (known = new Map<number, T>()));
    const key = at * 4096 + variant;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const now = read(scene, at, variant);
    known.set(key, now);
    return now;
  };
}

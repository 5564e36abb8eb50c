import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { unled } from './unled.ts';

/** A word that says behind a paper who brought it out: أصدرته, نشرتها. */
export const publishing = /^(?:اصدر|نشر|وزع|بث|اذاع|اعد)ت?(?:ه|ها)$/;

/** The first word behind a paper and whoever is said to have issued it: ذكر تقرير صادر عن الوزارة أن, أفاد بيان للوزارة أن. */
export function issuedEnd(scene: Scene, paper: Party): number {
  const { words } = scene;
  const [first, second] = [words[paper.to]?.fold ?? '', words[paper.to + 1]?.fold ?? ''];
  if (/^(?:ال)?صادره?$/.test(first) && /^(?:عن|من)$/.test(second)) return partyAt(scene, paper.to + 2, true)?.to ?? paper.to;
  if (publishing.test(first)) return partyAt(scene, paper.to + 1, true)?.to ?? paper.to;
  return /^ل.{3}/.test(first) ? (partyAt(unled(scene, paper.to), paper.to)?.to ?? paper.to) : paper.to;
}

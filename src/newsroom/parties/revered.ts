import { namedParty, type Party, type Scene } from './speaker-phrases.ts';

/** God's name, and the words that stand for it behind a verb: قال تعالى, يقول عز وجل. */
const names = /^(?:الله|الرب|تعالي|سبحانه|جل|عز)$/;
const praises = /^(?:الله|تعالي|وتعالي|سبحانه|عز|وجل|جل|وعلا|جلاله|شانه|تبارك)$/;

/** God, by His name or by the words of praise that leave it out; undefined where word `at` is neither. */
export function reveredAt(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair !== undefined || !names.test(word.fold)) return undefined;
  let end = at + 1;
  while (scene.words[end]?.kind === 'word' && praises.test(scene.words[end]?.fold ?? '')) end += 1;
  if (/^(?:عز|جل)$/.test(word.fold) && end === at + 1) return undefined;
  const called = /^(?:الله|الرب)$/.test(word.fold) ? word.text : /(?<!\p{L})الله(?!\p{L})/u.exec(scene.text)?.[0];
  const party = namedParty(scene, at, end, 'person');
  return { ...party, name: called ?? party.name, gender: 'm' };
}

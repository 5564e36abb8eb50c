import { ordinary } from '../language/speaker-lexicon.ts';
import { namedParty, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { partyOf } from '../language/speaking-parties.ts';

const age = /^[(،,–-]\s*(?:البالغ[ةه]?(?: من العمر)?\s*)?\p{N}{1,3}\s*(?:عاما|عامًا|عاماً|سنة|سنوات|أعوام|ربيعا|ربيعاً)/u;
/** How far behind a name its age may end, in letters. */
const reach = 40;

/** ميادة (19 عاما), ميادة، 19 عاما،: whose age is told in brackets or between commas is a person, though one word names her. */
export function isAged(text: string, end: number): boolean {
  const behind = text.slice(end, end + reach).trimStart();
  return behind !== '' && '(،,–-'.includes(behind.charAt(0)) && age.test(behind);
}

/** The person of one word whose age stands behind it: وتحكي ميادة، 14 عاما، قصتها. Not a description: الطفلة (14 عاما). */
export function agedName(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.fold.startsWith('ال') || ordinary.has(word.fold) || partyOf(word.fold) !== undefined || !isAged(scene.text, word.end)) return undefined;
  return namedParty(scene, at, at + 1);
}

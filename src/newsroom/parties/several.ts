import { descriptionEnd } from './description-end.ts';
import { tailEnd } from './description-tails.ts';
import { endsNames } from './name-ends.ts';
import { traitsOf } from './party-nouns.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { isEpithet, wording, type Party, type Scene } from './speaker-phrases.ts';

/** Words for a number of people that is not told. */
const amounts = /^[وف]?(?:عدد|العديد|الكثير|كثير|نخبه|جمع)$/;

/** عدد من سكان القرية, العديد من الخبراء المحليين: several people of whom no name is said; undefined where word `at` begins no such phrase. */
export function severalAt(scene: Scene, at: number): Party | undefined {
  const { words } = scene;
  const first = words[at];
  if (words[at + 1]?.fold !== 'من' || !first || !amounts.test(first.fold) || first.pair !== undefined) return undefined;
  const to = manyEnd(scene, at + 2);
  if (to === undefined) return undefined;
  const description = wording(scene, at, to).replace(/^[وف](?=عدد|ال|كثير)/u, '');
  const traits = words.slice(at + 2, to).flatMap(traitsOf);
  return { from: at, to, kind: 'person', name: undefined, description, head: 'عدد', traits, gender: 'm', number: 'many', definite: false, found: undefined, start: first.start };
}

/** Where those end of whom there are several: a person's noun and what completes it, or a plural with the article and its adjectives. */
function manyEnd(scene: Scene, at: number): number | undefined {
  const noun = scene.words[at];
  if (noun?.kind !== 'word' || noun.pair !== undefined || endsNames(noun) || isGivenName(noun.fold)) return undefined;
  // خريجي المعهد: the plural that owns what follows.
  if (partyOf(noun.fold) === 'person' || partyOf(noun.fold.replace(/(?<=.{3})ي$/, '')) === 'person') {
    const end = descriptionEnd(scene, at, 'person', noun.fold);
    return tailEnd(scene, at - 2, end) ?? end;
  }
  if (!/^ال.{3,}(?:ين|ات)$/.test(noun.fold)) return undefined;
  let end = at + 1;
  while (scene.words[end]?.fold.startsWith('ال') === true && (isEpithet(scene.words[end]) || /.{3}(?:ين|يه)$/.test(scene.words[end]?.fold ?? ''))) end += 1;
  return end;
}

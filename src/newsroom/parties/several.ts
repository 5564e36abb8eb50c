import { descriptionEnd } from './description-end.ts';
import { tailEnd } from './description-tails.ts';
import { endsNames } from './name-ends.ts';
import { traitsOf } from './party-nouns.ts';
import { bare } from '../language/sentence-words.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { isEpithet, numberOf, wording, type Party, type Scene } from './speaker-phrases.ts';

/** Words for a number of people that is not told. */
const amounts = /^[وف]?(?:عدد|العديد|الكثير|كثير|نخبه|جمع|مجموعه|طايفه)$/;
/** Three to ten, which have those whom they count straight behind them, or behind من. */
const numbers = /^[وف]?(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/;

/** عدد من سكان القرية, العديد من الخبراء المحليين, ثلاثة مسؤولين أميركيين: several people of whom no name is said; undefined where word `at` begins no such phrase. */
export function severalAt(scene: Scene, at: number): Party | undefined {
  const { words } = scene;
  const first = words[at];
  const counted = first !== undefined && numbers.test(first.fold);
  if (!first || first.pair !== undefined || (!counted && !amounts.test(first.fold))) return undefined;
  const noun = words[at + 1]?.fold === 'من' ? at + 2 : at + 1;
  const bodies = counted ? countedBodies(scene, at, noun) : undefined;
  if (bodies) return bodies;
  if (noun === at + 1 && !(counted && isCounted(scene, noun))) return undefined;
  const to = manyEnd(scene, noun);
  if (to === undefined) return undefined;
  const description = wording(scene, at, to).replace(/^[وف](?=عدد|ال|كثير|مجموع|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)/u, '');
  const traits = words.slice(noun, to).flatMap(traitsOf);
  const gender = counted ? undefined : /^[وف]?(?:نخبه|مجموعه|طايفه)$/.test(first.fold) ? 'f' : 'm';
  return { from: at, to, kind: 'person', name: undefined, description, head: 'عدد', traits, gender, number: 'many', definite: false, found: undefined, start: first.start };
}

/** ثلاث نقابات مهنية, خمس من منظمات الإغاثة: a number of bodies that speak as one, called by their noun afterwards. */
function countedBodies(scene: Scene, at: number, noun: number): Party | undefined {
  const { fold = '', kind, pair } = scene.words[noun] ?? {};
  if (kind !== 'word' || pair !== undefined || partyOf(fold) !== 'body' || (noun === at + 1 && !/^(?!ال).{3,}ات$|^(?:احزاب|فصايل|دول|بنوك|قنوات|صحف|نقابات)$/.test(fold))) return undefined;
  const to = descriptionEnd(scene, noun, 'body', fold);
  const traits = scene.words.slice(noun + 1, to).flatMap(traitsOf);
  const description = wording(scene, at, to).replace(/^[وف](?=ثلاث|أربع|اربع|خمس|ست|سبع|ثماني|تسع|عشر)/u, '');
  return { from: at, to, kind: 'body', name: undefined, description, head: bare(fold), traits, gender: 'f', number: 'one', definite: false, found: undefined, start: scene.words[at]?.start ?? 0 };
}

/** Plurals of people that open no description of their own. */
const people = /^(?:اطفال|سيدات|فتيات|ناجيات|اساتذه|كتاب|طلبه|معلمات|اشقاء|ابناء|شباب|نساء|فنانين|لاعبين|عدايين|سجناء|رهاين)$/;

/** ثلاثة مسؤولين, أربعة شهود, ثلاثة أطفال: the plural of a person's noun without the article. */
function isCounted({ words }: Scene, at: number): boolean {
  const fold = words[at]?.fold ?? '';
  return people.test(fold) || partyOf(fold) === 'person' && !fold.startsWith('ال') && numberOf(fold) === 'many';
}

/** Where those end of whom there are several: a person's noun and what completes it, or a plural with the article and its adjectives. */
function manyEnd(scene: Scene, at: number): number | undefined {
  const noun = scene.words[at];
  if (noun?.kind !== 'word' || noun.pair !== undefined || endsNames(noun) || isGivenName(noun.fold)) return undefined;
  if (people.test(noun.fold)) return isEpithet(scene.words[at + 1]) && scene.words[at + 1]?.fold.startsWith('ال') === false ? at + 2 : at + 1;
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

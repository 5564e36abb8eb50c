import { partyAt } from '../parties/speaker-descriptions.ts';
import { wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import type { Word } from '../language/sentence-words.ts';
import { isGivenName, isPlace, ordinary } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { endsNames } from '../parties/name-ends.ts';
import { alone, type Meant } from './descriptions-asked.ts';
import type { Member } from './speaker-cast.ts';
import { meant } from './speaker-meant.ts';

/** Whom the party means at its place, or it and the one joined to it. */
export function meantAt(scene: Scene, cast: readonly Member[], party: Party, recent: Member | undefined, goesOn = false): Meant {
  return jointly(scene, cast, party, recent) ?? meant(cast, party, recent, goesOn);
}

/** قالت منظمة الصحة ومنظمة العمل, أكد فلان وعلان: two who speak as one have their phrase for a name. */
function jointly(scene: Scene, cast: readonly Member[], party: Party, recent: Member | undefined): Meant | undefined {
  const other = partnerOf(scene, party);
  // Words that the dispatch introduces nowhere may be no name.
  if (!other || (party.name !== undefined && !meant(cast, party, undefined).member)) return undefined;
  const description = party.name !== undefined && other.name !== undefined ? `${party.name} و${other.name}` : wording(scene, party.from, other.to);
  const pair = alone({ ...party, description, number: 'two' });
  const again = recent?.number === 'two' && partsOf(recent) === partsOf(pair);
  return { member: again ? recent : pair, role: undefined, confidence: 0.8, how: 'two who speak together', candidates: [] };
}

/** The words of two who speak together, in any order: بريطانيا والولايات المتحدة are the same two. */
function partsOf({ words }: Member): string {
  return words.map((word) => word.replace(/^و(?=.{3})/, '')).toSorted().join(' ');
}

/** The party that و joins to another of its kind, where nothing else can follow: two names, or two bodies. */
function partnerOf(scene: Scene, party: Party): Party | undefined {
  const word = scene.words[party.to];
  // والولايات المتحدة: a country may have the article.
  const country = word?.fold.startsWith('وال') === true && scene.names.has(word.start + 1);
  const ends = endsNames(word) && !country;
  if (word?.kind !== 'word' || word.pair !== undefined || !/^و.{3}/.test(word.fold) || ends || speechForm(word.fold) || scene.names.has(word.start)) return undefined;
  // اتهم فلان واشنطن بـ
  if (isPlace(word.fold)) return undefined;
  // ونفى فلان وجود: a word of the language that begins with و.
  if (ordinary.has(word.fold) && !isGivenName(word.fold) && partyOf(word.fold.slice(1)) === undefined) return undefined;
  // والتقى الوزير فلان وفدا: whom he met, and no partner.
  if (partyOf(word.fold.replace(/ا$/, '')) !== undefined) return undefined;
  const other = partyAt({ ...scene, words: scene.words.with(party.to, withoutAnd(word)) }, party.to, party.name !== undefined);
  if (!other || (party.name === undefined) !== (other.name === undefined) || (party.kind === 'body') !== (other.kind === 'body')) return undefined;
  const after = scene.words[other.to];
  const closed = after === undefined || after.kind !== 'word' || endsNames(after);
  return closed && (party.name !== undefined || party.kind === 'body') ? other : undefined;
}

function withoutAnd(word: Word): Word {
  return { ...word, fold: word.fold.slice(1), text: word.text.slice(1), start: word.start + 1 };
}

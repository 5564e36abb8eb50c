import { descriptionEnd } from './description-end.ts';
import { beginsForeign, isTold } from './framed-names.ts';
import { endsNames, nameEnd } from './name-ends.ts';
import { isPart } from './name-parts.ts';
import { nounOf, traitsOf } from './party-nouns.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily } from '../language/speaker-lexicon.ts';
import { genderOfHolder, isEpithet, isOrdinary, wording, type Party, type Scene } from './speaker-phrases.ts';
import { isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/* قال رئيس الجمعية، ومدير المعهد، فلان الفلاني، إن: a name that more than one office or a clause parts from the office of who speaks. */

/** How many words there may be between an office and what its holder said. */
const reach = 34;

/** A party that a verb of speech or عن leads to, with the name that stands apart from it before what was said; undefined where none does. */
export function withApposedName(scene: Scene, party: Party): Party | undefined {
  if (!(party.definite || party.traits.length > 0) || !isLed(scene, party)) return undefined;
  const told = toldFrom(scene, party.to);
  if (told === undefined) return undefined;
  let segment = party.to;
  for (let end = party.to; end <= told; end += 1) {
    if (end < told && !closes(scene, end)) continue;
    const start = end > segment && mayHoldName(scene, party, segment) ? nameStart(scene, segment, end) : undefined;
    if (start !== undefined) return named(scene, party, segment, start, end);
    if (/^(?:pause|bracket)$/.test(scene.words[end]?.kind ?? '')) segment = end + 1;
  }
  return undefined;
}

/** Whether a verb of speech that tells, or عن, stands before a party: قال رئيس, نقلا عن رئيس. */
function isLed(scene: Scene, { from }: Party): boolean {
  const led = scene.words[from - 1]?.fold ?? '';
  const form = speechForm(led)?.form;
  return led === 'عن' || (form?.shape === 'verb' && !form.suffixed && form.number === 'one');
}

/** Where what was said begins behind word `at`: at "that", a colon, marks or قوله; undefined behind a stop or another verb of speech. */
function toldFrom(scene: Scene, at: number): number | undefined {
  for (let index = at; index < at + reach; index += 1) {
    const word = scene.words[index];
    if (word === undefined || word.kind === 'stop') return undefined;
    if (isTold(scene, index) || word.kind === 'quoted' || /^(?:قول(?:ه|ها)|قايلا|قايله)$/.test(word.fold)) return index;
    const form = speechForm(word.fold)?.form;
    if (form?.shape === 'verb' && !form.guarded && word.pair === undefined) return undefined;
  }
  return undefined;
}

/** Whether a name may end before a word: a pause, a bracket, or to whom or where somebody spoke. */
function closes(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word?.kind === 'pause' || word?.kind === 'bracket' || isListening(word?.fold ?? '') || (word?.kind === 'word' && word.pair === undefined && endsNames(word));
}

/** Whether what begins at word `at`, behind a pause or a bracket, can be the name itself or a second office: not "with the artist so-and-so". */
function mayHoldName(scene: Scene, party: Party, at: number): boolean {
  const word = scene.words[at];
  if (at === party.to || word?.kind !== 'word' || !/^(?:pause|bracket)$/.test(scene.words[at - 1]?.kind ?? '')) return false;
  return isOffice(word) || isOffice(unjoined(word)) || nameStart(scene, at, at + 2) === at || nameStart(scene, at, at + 3) === at;
}

/** What opens an office, or says what somebody is: وزير, المقرب من. */
function isOffice(word: Word): boolean {
  return nounOf(word) === 'person' || /^ال(?:مقرب|مكلف|معني|مختص|متخصص|محسوب|منتمي|معروف|ملقب)ه?$/.test(word.fold);
}

/** ووزيرة, as وزيرة. */
function unjoined(word: Word): Word {
  return word.fold.startsWith('و') ? { ...word, fold: word.fold.slice(1), text: word.text.slice(1) } : word;
}

const titles = /^(?:ال)?(?:دكتوره?|بروفيسوره?|بروفسوره?|شيخ|مهندسه?|استاذه?|لواء|عميد|عقيد|سيده?)$/;

/** Where a name of two to four words begins that ends before word `end`; undefined where the words may be none. */
function nameStart(scene: Scene, from: number, end: number): number | undefined {
  for (let start = Math.max(from, end - 4); start <= end - 2; start += 1) {
    const before = scene.words[start - 1];
    const apart = before?.kind !== 'word' || titles.test(before.fold) || (start > from && /^(?:ال|وال|لل|بال)/.test(before.fold));
    if (apart && nameEnd(scene, start) >= end && isName(scene.words.slice(start, end), scene, start)) return start;
  }
  return undefined;
}

/** Whether words are a name by themselves: a given name and what may follow it, or words of which none is one of the language. */
function isName(words: readonly Word[], scene: Scene, at: number): boolean {
  const [first, ...more] = words;
  if (first?.kind !== 'word' || first.pair !== undefined || endsNames(first) || isEpithet(first)) return false;
  const given = first.fold === 'عبد' || isGivenName(first.fold);
  const family = (word: Word) => isListedFamily(word.fold) || (word.fold.startsWith('ال') && !isOrdinary({ ...word, fold: bare(word.fold) }) && partyOf(word.fold) === undefined && !isEpithet(word));
  return more.every((word, index) => isGivenName(word.fold) || (given && family(word)) || (isPart(scene, at + 1 + index) && (given || !isOrdinary(word)))) && (given || beginsForeign(scene, at) || (isPart(scene, at) && !isOrdinary(first)));
}

/** The party with the name from word `start` to `end`, and with the second office before it, if there is one. */
function named(scene: Scene, party: Party, segment: number, start: number, end: number): Party {
  const first = scene.words[segment] as Word;
  const noun = isOffice(first) ? first : unjoined(first);
  const to = start > segment ? Math.min(start, descriptionEnd(scene, segment, 'person', noun.fold)) : segment;
  const office = to > segment && !titles.test(first.fold) ? { description: wording(scene, segment, to).replace(/^و(?=\S{3})/u, noun === first ? '$&' : ''), head: bare(noun.fold), traits: scene.words.slice(segment + 1, to).flatMap(traitsOf) } : undefined;
  return { ...party, to: end, name: wording(scene, start, end), office, found: scene.names.get(scene.words[start]?.start ?? -1), gender: genderOfHolder(scene, start, end, party) };
}

import { bare, type Word } from '../language/sentence-words.ts';
import { isGivenName, isPlace, standings } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { bracketEnd, isEpithet, isOrdinary, pairEnd, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { isKnownBody } from './known-bodies.ts';
import { wordsOf } from './name-words.ts';
import type { Member } from './speaker-cast.ts';

/* What a body is called for short, in brackets or in marks behind it: وكالة الفضاء الأوروبية (إيسا), and then إيسا alone. */

/** A body with the short name that stands behind it, which from then on is a word of its description: وكالة إيسا is she as well. */
export function withShort(scene: Scene, party: Party): Party {
  if (party.kind !== 'body' || party.name !== undefined) return party;
  const span = (party.traits.length > 0 ? (inBrackets(scene, party.to) ?? atItsEnd(scene, party)) : undefined) ?? inMarks(scene, party);
  if (!span) return party;
  const short = wording(scene, span[0], span[1]);
  return { ...party, short, traits: [...party.traits, ...wordsOf(short).map(bare)] };
}

/** حركة العمل الوطني (أمان): one word in brackets, or a name of two or three. */
function inBrackets(scene: Scene, at: number): [number, number] | undefined {
  const end = scene.words[at]?.kind === 'bracket' ? bracketEnd(scene, at) : at;
  const word = scene.words[at + 1];
  if (end === at + 3) return isShort(scene, word) ? [at + 1, at + 2] : undefined;
  // (رادا سيلانا): more than one, none of the language, which stand together elsewhere too.
  const words = scene.words.slice(at + 1, end - 1);
  const strange = words.every((one) => one.kind === 'word' && !isOrdinary(one) && !isEpithet(one) && !isPlace(one.fold) && partyOf(one.fold) === undefined && !isGivenName(one.fold));
  return words.length > 1 && words.length < 4 && strange && standsAgain(scene, at + 1, end - 1) ? [at + 1, end - 1] : undefined;
}

/** Whether the words from one to before another stand together in two places of the text. */
function standsAgain(scene: Scene, from: number, to: number): boolean {
  const words = wording(scene, from, to);
  return scene.text.indexOf(words) !== scene.text.lastIndexOf(words);
}

/** Whether a word says of no body what it is: a word of the language only where it stands elsewhere too. */
function isShort({ text }: Scene, word: Word | undefined): boolean {
  if (isKnownBody(word?.fold ?? '')) return true;
  if (word?.kind !== 'word' || isEpithet(word) || isPlace(word.fold) || partyOf(word.fold) !== undefined) return false;
  return !isOrdinary(word) || (!word.fold.endsWith('ه') && standings(text, word.fold, 'وفبل') > 1);
}

/** الشبكة الوطنية للقراءة "كتابي": marks behind a noun that needs nothing more. */
function atItsEnd({ words }: Scene, { from, to }: Party): [number, number] | undefined {
  const pair = words[to - 1]?.pair;
  if (pair === undefined) return undefined;
  let at = to - 1;
  while (at > from && words[at - 1]?.pair === pair) at -= 1;
  const closed = /^(?:[وفب]?ال|لل)/.test(words[at - 1]?.fold ?? '');
  return closed && at > from + 1 ? [at, to] : undefined;
}

/** الشبكة الوطنية، "كتابي"، and الشبكة، المعروفة اختصارا بـ"كتابي": at most three words in marks that stand elsewhere too. */
function inMarks(scene: Scene, party: Party): [number, number] | undefined {
  const { words } = scene;
  const end = placeEnd(scene, party);
  const paused = words[end]?.kind === 'pause';
  const begin = paused ? end + 1 : end;
  const called = isCalled(words[begin]);
  let at = called ? begin + 1 : begin;
  while (at > begin && /^(?:اختصارا|ايضا|ب|باسم)$/.test(words[at]?.fold ?? '')) at += 1;
  const word = words[at];
  if ((!paused && !called) || word?.kind !== 'word' || word.pair === undefined || words[at - 1]?.pair === word.pair) return undefined;
  const closing = pairEnd(scene, at);
  return standsAgain(scene, at, closing) && closing <= at + 3 && !isOrdinary(word) && partyOf(word.fold) === undefined ? [at, closing] : undefined;
}

/** منتدى الحوار في مدينة فلانة، المعروف بـ"كتابي": the end of the place behind a body, where what it is called stands behind that. */
function placeEnd({ words }: Scene, { to, gender }: Party): number {
  if (!/^(?:في|من)$/.test(words[to]?.fold ?? '')) return to;
  const end = words.findIndex(({ kind }, index) => index > to && kind !== 'word');
  const called = words[end + 1];
  const agrees = called?.fold.endsWith('ه') === (gender === 'f');
  return end > 0 && end < to + 6 && words[end]?.kind === 'pause' && isCalled(called) && agrees ? end : to;
}

/** المعروف, المسماة: whether a word tells that what stands behind is what a body is called. */
function isCalled(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^ال(?:معروف|مسمي|ملقب)ه?$/.test(word.fold);
}

/** The short names of a dispatch's bodies. */
export function shortNames(mentions: readonly Party[]): { wholeOf(party: Party): Party; of(member: Member): string[][] } {
  const wholes = new Map<string, Party>();
  for (const party of mentions) if (party.short !== undefined) wholes.set(wordsOf(party.short).join(' '), withNoun(party, mentions));
  return {
    wholeOf: (party) => {
      const whole = wholes.get(wordsOf(party.name ?? '').join(' '));
      if (!whole) return party;
      const { description, head, traits, gender } = whole;
      return { ...party, kind: 'body', name: description, description, head, traits, gender, found: undefined };
    },
    of: ({ name }) => [...wholes].filter(([, { description }]) => description === name).map(([short]) => short.split(' ')),
  };
}

/** الشبكة، المعروفة اختصارا بـ"كتابي": where nothing but her noun leads to the short name, the only body that the dispatch calls so in full. */
function withNoun(party: Party, mentions: readonly Party[]): Party {
  const own = wordsOf(party.short ?? '').length;
  if (party.traits.length > own) return party;
  const wholes = mentions.filter(({ kind, name, head, traits }) => kind === 'body' && name === undefined && head === party.head && traits.length > own);
  const [whole] = wholes;
  return whole && wholes.every(({ description }) => description === whole.description) ? { ...whole, traits: [...whole.traits, ...party.traits] } : party;
}

import { bare, foldWord, type Word } from '../language/sentence-words.ts';
import { scored, type Scores } from '../language/marked-scores.ts';
import { isGivenName, isPlace, ordinary } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { participle, verbalNoun } from '../language/word-shapes.ts';
import { cueAfter } from '../speakers/speaker-cues.ts';
import { that } from '../speakers/speech-reach.ts';
import { type Frame, long } from './fragment-frame.ts';
import { isForeign } from './foreign-words.ts';
import { isBrought, isBroughtWith, isCall, isCharge, isEntitled, isLabelled, isSecond, isShouted, isSpokenFirst, isStatement } from './fragment-turns.ts';
import { natureOf } from './fragment-nature.ts';
import { coined, governing, isCalled, isCoinage, isWritten, said, voiceOf } from './fragment-voice.ts';
import { isHeaded, isNamedAtOnce, isNickname, isTitle, isTitled, namingNoun } from './naming-nouns.ts';

/* What a reader goes by who decides whether words in marks are said or only named. */

/** Signs by name, with how strong each is: 1 for what is or is not so. */
export type Signs = ReadonlyMap<string, number>;

/** Lists of words that were counted in marks and around them. */
export type MarkedLists = Record<'inside' | 'phrase' | 'before' | 'further' | 'after', Scores>;

/** The lists as they are printed. */
export const markedLists: MarkedLists = { inside: scored('words-in-marks'), phrase: scored('phrases-in-marks'), before: scored('words-before-marks'), further: scored('words-further-before-marks'), after: scored('words-after-marks') };

/** Words that are a whole answer. */
const answers = /^(?:نعم|كلا|لا|شكرا|ربما|ابدا|اجل|بلي|طبعا|عفوا|اسف|اسفه|مستحيل)$/;

/** Signs of the words themselves. */
export function contentSigns({ text, content }: Frame): string[] {
  const [word = ''] = content;
  const form = foldWord(word);
  const plain = bare(form);
  const party = partyOf(form);
  const headed = isHeaded(text);
  return held([
    `a ${natureOf(text)}`,
    content.length === 1 && 'one word',
    content.length >= long && 'five words or more',
    content.length >= 8 && 'eight words or more',
    party !== undefined && `begins with a ${party}`,
    isGivenName(form) && 'begins with a given name',
    (ordinary.has(form) || ordinary.has(`ال${form}`)) && 'begins with a common word',
    verbalNoun.test(plain) && 'begins with a verbal noun',
    participle.test(plain) && 'begins with a participle',
    content.length === 1 && answers.test(form) && 'an answer',
    /\u064b|[^ا]ا$/u.test(word) && 'begins with an accusative',
    word.endsWith('ية') && 'begins with an adjective of relation',
    content.some((one) => isPlace(foldWord(one))) && 'holds a place',
    /\d/.test(text) && 'holds a digit',
    headed && 'headed as a name is',
    headed && form.startsWith('ال') && 'headed as a name is, with the article',
    content.length > 1 && /^\p{N}+$/u.test(content.at(-1) ?? '') && 'ends with a number',
    isForeign(content) && 'foreign',
  ]);
}

/** Signs of the sentence around the words. */
export function contextSigns(frame: Frame): string[] {
  const { scene, at, from, first, further, next, glued } = frame;
  const voice = voiceOf(scene, at, from);
  const speech = governing(scene, at, from);
  const between = speech ? scene.words.slice(speech.at + 1, at) : [];
  const noun = namingNoun(scene, glued === '' ? at : at - 1);
  const source = cueAfter(scene, at, scene.words.length, from);
  const verb = next?.kind === 'word' ? speechForm(next.fold)?.form.class : undefined;
  const entitled = isEntitled(frame);
  const firstParty = first?.kind === 'word' ? partyOf(first.fold) : undefined;
  return held([
    `heard: ${voice ?? 'nobody'}`,
    between.some(({ fold }) => that.test(fold)) && 'behind “that”',
    between.some(({ kind }) => kind === 'pause') && 'behind a pause',
    noun !== undefined && 'behind a noun that has a name',
    noun !== undefined && isTitled(noun) && 'behind a noun that has a title',
    // جماعات "إجرامية": an adjective is no name.
    isNamedAtOnce(scene, glued === '' ? at : at - 1) && !/^\S+ية$/u.test(frame.text) && 'right behind a noun that has a name',
    isNickname(scene, at) && 'a nickname',
    isCalled(scene, at) && 'so called',
    coined(scene, at) && 'so called by somebody',
    isCoinage(scene, at) && 'what somebody calls so',
    said(scene, at) && 'before a manner of speaking',
    isWritten(scene, at, from) && (frame.content.length > 2 ? 'a slogan, written or shouted' : 'written or shouted'),
    first?.kind === 'word' && first.fold === 'و' && further?.kind === 'word' && further.pair !== undefined && 'joined to what is only named',
    speech !== undefined && `said by the verb ${speech.form.verb}`,
    firstParty !== undefined && `behind a ${firstParty}`,
    first?.kind === 'word' && /^[وفبلك]?ال|^لل/.test(first.fold) && 'behind the article',
    glued !== '' && `behind ${glued}`,
    isBroughtWith(frame) && 'what a verb brings with ب',
    source !== undefined && `before a ${source.kind}`,
    source?.party !== undefined && 'before its source',
    verb !== undefined && `before a verb: ${verb}`,
    next?.kind === 'bracket' && 'before a bracket',
    at === from && 'opens its sentence',
    frame.content.length >= long && isTitle(scene, at) && 'a title by its noun',
    first?.kind === 'colon' && 'behind a colon',
    isCall(frame) && 'what a call is for',
    isCharge(frame) && 'a charge or a pretext',
    isSecond(frame) && 'the second of two',
    entitled && (isGivenName(foldWord(frame.content[0] ?? '')) ? 'a person behind an office' : 'behind an office'),
    isStatement(frame, voice) && 'a whole statement',
    isLabelled(frame) && 'behind who speaks in a headline',
    isSpokenFirst(frame, source) && 'before who speaks',
    isShouted(frame) && 'what is shouted',
    isBrought(frame) && 'what a verb brings with its preposition',
    frame.above && first?.kind !== 'colon' && scene.words.slice(from, at).some(({ kind }) => kind === 'colon') && 'further behind a colon of the headline',
  ]);
}

/** Signs of the dispatch. */
export function settingSigns({ text, content, setting }: Frame): string[] {
  const times = setting.times(text);
  const without = content.length < long ? setting.without(text) : { marks: 0, within: 0 };
  const share = setting.long / Math.max(1, setting.long + setting.short);
  return held([
    times > 1 && (times > 2 ? 'stands often in marks' : 'stands twice in marks'),
    without.marks > 0 && (without.marks > 1 ? 'stands often without marks' : 'stands once without marks'),
    without.within > 0 && 'stands in a longer quotation',
    setting.long === 0 ? 'no long quotation' : setting.long === 1 ? 'one long quotation' : 'long quotations',
    share < 0.13 && 'hardly any marks hold long quotations',
    share >= 0.6 && 'most marks hold long quotations',
  ]);
}

/** How the words in marks fare elsewhere. */
export function inside({ keys }: { keys: Keys }, lists: MarkedLists): [string, number][] {
  const known = keys.inside.flatMap((key) => lists.inside.get(key) ?? []);
  const phrase = keys.phrase.flatMap((key) => lists.phrase.get(key) ?? []);
  const found: [string, number][] = phrase.map((score) => ['phrase', score]);
  if (known.length > 0) found.push(['words inside', known.reduce((sum, one) => sum + one, 0) / known.length], ['best word inside', Math.max(...known)], ['worst word inside', Math.min(...known)]);
  if (known.length < keys.inside.length) found.push(['unknown words', keys.inside.length - known.length]);
  return found;
}

/** What the words beside them stand beside elsewhere. */
export function around({ keys }: { keys: Keys }, lists: MarkedLists): [string, number][] {
  return (['before', 'further', 'after'] as const).flatMap((list) => keys[list].flatMap((key) => lists[list].get(key) ?? []).map((score): [string, number] => [`the word ${list}`, score]));
}

/** The keys under which the lists have words in marks: folded; those inside without the article, a sign beside them by its kind. */
export type Keys = Record<keyof MarkedLists, readonly string[]>;

export function keysOf({ content, first, further, next }: Frame): Keys {
  const beside = (word: Word | undefined) => [word === undefined ? 'none' : word.kind === 'word' ? word.fold : word.kind];
  return { inside: [...new Set(content.map((word) => bare(foldWord(word))))], phrase: [content.map(foldWord).join(' ')], before: beside(first), further: beside(further), after: beside(next) };
}

/** All signs of words in marks. */
export function signsOf(frame: Frame, lists: MarkedLists = markedLists): Signs {
  const keys = keysOf(frame);
  const named = [...contentSigns(frame), ...contextSigns(frame), ...settingSigns(frame)];
  const counted = [...inside({ keys }, lists), ...around({ keys }, lists)];
  const signs = [...named.map((name): [string, number] => [name, 1]), ...counted];
  // What tells little of one word may tell much of a sentence.
  return new Map(frame.content.length < long ? signs : signs.flatMap(([name, strength]): [string, number][] => [[name, strength], [`many words, ${name}`, strength]]));
}

/** The names of the signs that hold. */
function held(signs: readonly (string | false)[]): string[] {
  return signs.filter((sign) => sign !== false);
}

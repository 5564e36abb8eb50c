import { endsNames } from './name-ends.ts';
import { isKin } from './name-stops.ts';
import { beginsForeign, endsForeign, isTold, objectless } from './framed-names.ts';
import { hasOwner, isPart } from './name-parts.ts';
import type { Word } from '../language/sentence-words.ts';
import { isFamilyNoun, isGivenName, isListedFamily, isNounName, ordinary } from '../language/speaker-lexicon.ts';
import { isEpithet, isOrdinary, leans, type Scene } from './speaker-phrases.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { isVerbalNoun, isVerbShaped } from '../language/word-shapes.ts';
import { speechForm, thatClause, type SpeechForm } from '../language/verbs-of-speech.ts';

/* The frame of a name: a verb of speech before it and what was said behind it, between which its words are a name whatever they mean elsewhere. */

/** How far before a name its verb may stand, in words: the office lies between. */
const reach = 12;
/** How many words a name may have that its frame makes longer. */
const longest = 6;

/** The end of a name that begins at word `at` with a given name and goes on behind word `end` up to what was said: أحمد الشرع إن, أنس خطاب: "…". `end` itself, where no frame holds it. */
export function framedNameEnd(scene: Scene, at: number, end: number): number {
  const first = scene.words[at]?.fold ?? '';
  if (end === at + 1 && isSpokenPair(scene, at)) return at + 2;
  if (end === at || first === 'باسم' || !(isGivenName(first) || scene.words[at + 1]?.fold === 'عبد')) return end;
  let to = end;
  while (to < at + longest && goesOn(scene, at, to)) to += 1;
  const last = scene.words[to - 1];
  // حياة كريمة إن: a noun that is a given name as well needs a name behind it.
  const things = isNounName(first) && isOrdinary(last);
  if (to === end || things) return end;
  return isFramed(scene, at, to) || (strange(scene, end, to) && isApposed(scene, at, to)) ? to : end;
}

/**
 * وصرح لورن تراب نائب رئيس المجلس, وقال تشيانغ فان، رئيس القسم: whether the two words from `at` are a name though the second is a
 * word of the language, for they stand between a verb of speech and an office or an age. The first is no word of the language.
 */
function isSpokenPair(scene: Scene, at: number): boolean {
  const form = speechForm(scene.words[at - 1]?.fold ?? '')?.form;
  const [first, second, after, behind] = scene.words.slice(at, at + 4);
  if (form?.shape !== 'verb' || form.suffixed || !/^(?:say|more|state)$/.test(form.class) || first === undefined || second === undefined) return false;
  if (!isPart(scene, at) || isOrdinary(first) || (leans(first) && !isListedFamily(first.fold)) || isVerbShaped(first.fold)) return false;
  const office = (word: Word | undefined) => word?.kind === 'word' && partyOf(word.fold) === 'person' && !isGivenName(word.fold);
  const introduced = after?.kind === 'pause' && office(behind);
  const bare = isPart(scene, at + 1) && !/[ةىا]$/u.test(second.text) && !isVerbalNoun(second.fold) && !isVerbShaped(second.fold) && speechForm(second.fold) === undefined;
  const aged = after?.kind === 'word' && /^\d{2}$/.test(after.fold);
  if (second.text === 'فان' && second.pair === undefined) return introduced;
  return bare && (introduced || aged || (office(after) && !isEpithet(after) && goesOnAsOffice(scene, at + 2)));
}

/** Whether the word may go on with the name that began at word `at`: a bare one, or the last of them with the article. */
function goesOn(scene: Scene, at: number, to: number): boolean {
  if (beginsForeign(scene, to) || endsForeign(scene, to)) return true;
  const word = scene.words[to];
  if (word === undefined || (to > at + 1 && mayLean(word))) return false;
  // حمزة عبدي بري إن: without the article an adjective is none of a man's.
  if (to >= at + 2 && isEpithet(word) && word.pair === undefined && !word.fold.startsWith('ال') && isTold(scene, to + 1)) return true;
  if (isPart(scene, to)) return !(isOrdinary(word) && to > at + 1) || mayEnd(scene, to) || isPart(scene, to + 1);
  if (isNamedAfter(scene, at, to)) return true;
  if (word.kind !== 'word' || word.pair !== undefined || endsNames(word) || isEpithet(word) || hasOwner(word) || !endsNames(scene.words[to + 1])) return false;
  return word.fold.startsWith('ال') ? isFamilyWithArticle(scene, at, to) : isBareNoun(word) && to === at + (scene.words[at]?.fold === 'عبد' ? 2 : 1);
}

/** ستيف ويتكوف; but behind two parts و joins another to the name, and ب and ل lead to something else. */
function mayLean({ fold }: Word): boolean {
  return /^[وبل]/.test(fold) && !isGivenName(fold) && !isListedFamily(fold);
}

/** يون كاب كون: a short word of the language may end what is none. */
function mayEnd({ words }: Scene, to: number): boolean {
  const before = words[to - 1];
  return (words[to]?.fold ?? '').length < 5 && !/[اه]$/.test(words[to]?.fold ?? '') && !isOrdinary(before) && !isGivenName(before?.fold ?? '');
}

/** يحيى رسول عبد الله: a noun of office that is the second of three names. */
function isNamedAfter({ words }: Scene, at: number, to: number): boolean {
  const [word, next] = words.slice(to, to + 2);
  const name = word?.kind === 'word' && word.pair === undefined && /^(?:رسول|نبي|حاكم|قايد|وزير)$/.test(word.fold);
  return name && to === at + 1 && next?.kind === 'word' && next.fold !== 'الله' && (next.fold === 'عبد' || (isGivenName(next.fold) && !next.fold.startsWith('ال')));
}

/** أنس خطاب, إسحاق دار: a noun that names nobody without what completes it. */
function isBareNoun({ fold, text }: Word): boolean {
  const leans = /^[وفبلك]/.test(fold) && partyOf(fold.slice(1)) !== undefined;
  return partyOf(fold) !== undefined && !leans && !text.endsWith('ة') && !/\u064b/u.test(text);
}

/** أحمد الشرع إن, أحمد البحر في; but فلان الخبير في and فلانة البالغة من tell of him and her. */
function isFamilyWithArticle(scene: Scene, at: number, to: number): boolean {
  const fold = scene.words[to]?.fold ?? '';
  const noun = partyOf(fold);
  // وجدد فلان التأكيد على أن, ولفت فلان النظر إلى أن: what the verb takes for its object.
  if (!isFamilyNoun(fold) && (isVerbalNoun(fold.slice(2)) || objects.test(fold))) return false;
  if (/(?:ون|ين|ات)$/.test(fold) || noun === 'body' || noun === 'paper' || (noun !== undefined && to > at + 1 && !isFamilyNoun(fold))) return false;
  // وعد فلان الفلاني الضحايا بأن: a third part that is a noun of the language, behind a verb that takes an object, is one.
  if (to > at + 1 && ordinary.has(fold.slice(2)) && !isFamilyNoun(fold) && !objectless.has(verbBefore(scene, at)?.verb ?? '')) return false;
  const tells = noun !== undefined || /^ال(?:م.{3}|.ا..)ه?$/.test(fold);
  return !tells || isTold(scene, to + 1);
}

/** Nouns with the article that verbs of speech take for their objects. */
export const objects = /^ال(?:نظر|انظار|قول|شكر|دعوه|ضوء|اتهام|حديث|كلام|سوال|مسووليه|انتباه|عزم|وعد|تهمه|تحيه|تهاني|تعازي)$/;

/** Whether a verb of speech stands before word `from`, and what was said at word `to`, so that what is between is whoever speaks. */
function isFramed(scene: Scene, from: number, to: number): boolean {
  const form = verbBefore(scene, from);
  if (form === undefined || form.class === 'relay' || (form.class === 'address' && !form.suffixed)) return false;
  const after = scene.words[to];
  if (isTold(scene, to)) return true;
  if (after?.kind === 'quoted') return form.class === 'say' || form.class === 'more';
  // علق دونالد فلان فلانة الفلانية عبر: of two first names the second may be another's.
  const other = scene.words.slice(from + 2, to).some(({ fold }) => isGivenName(fold));
  return objectless.has(form.verb) && !other && endsNames(after);
}

/** قال جان بول ترواديل المدير السابق, قالت نور ليلى نغاي زوجة الطيار: whether the name stands straight behind a verb of speech, and an office or whose kin it is behind the name. */
function isApposed(scene: Scene, from: number, to: number): boolean {
  const form = speechForm(scene.words[from - 1]?.fold ?? '')?.form;
  const fold = scene.words[to]?.fold ?? '';
  const office = (fold.startsWith('ال') || goesOnAsOffice(scene, to)) && partyOf(fold) === 'person' && !isEpithet(scene.words[to]);
  return form?.shape === 'verb' && form.class !== 'address' && form.class !== 'relay' && !form.suffixed && (office || isKin(scene, to));
}

/** رئيس البرلمان, نائب وزير الخارجية: whether a noun without the article has behind it what completes an office. */
function goesOnAsOffice({ words }: Scene, at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'word' && next.pair === words[at]?.pair && !endsNames(next) && !isGivenName(next.fold);
}

/** Whether none of the words is one of the language. */
function strange(scene: Scene, from: number, to: number): boolean {
  return scene.words.slice(from, to).every((word) => !isOrdinary(word) && !word.fold.startsWith('ال') && !isVerbShaped(word.fold));
}

/** The verb of speech that stands before a name or the office that leads to it, with no other clause between. */
function verbBefore({ words }: Scene, from: number): SpeechForm | undefined {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = words[at];
    if (word === undefined || /^(?:stop|quoted|colon)$/.test(word.kind) || thatClause.test(word.fold) || clauses.test(word.fold)) return undefined;
    const form = word.kind === 'word' ? speechForm(word.fold)?.form : undefined;
    if (form?.shape === 'verb') return form;
  }
  return undefined;
}

const clauses = /^(?:الذي|التي|الذين|حيث|عندما|حين|قبل|بعد|مع)$/;

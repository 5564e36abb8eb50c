import { endsNames } from './name-ends.ts';
import { isPart } from './name-parts.ts';
import { isFamilyNoun, isGivenName, isListedFamily, joints } from '../language/speaker-lexicon.ts';
import { isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm, thatClause } from '../language/verbs-of-speech.ts';
import { isEpithet, isOrdinary, leans, type Party, type Scene } from './speaker-phrases.ts';
import { isAccusative, isVerbalNoun } from '../language/word-shapes.ts';

/* Names by their place alone: nothing else can stand between a definite office behind a verb of speech, or that verb itself, and what was said. */

/** Verbs that take no object: behind one of them and a name, whatever ends the phrase closes the name. */
export const objectless: ReadonlySet<string> = new Set(['قال', 'صرح', 'أجاب', 'تساءل', 'غرد', 'أشار', 'شدد', 'نوه', 'ألمح', 'لفت']);
const that = /^(?:ب?ان|ب?انه|ب?انها)$/;
/** How many words a name has at most that its place alone tells. */
const longest = 5;

/** First parts of foreign names that are a particle or a noun elsewhere: لي تشيانغ, غير بيدرسن. */
const particles = /^(?:لي|هي|آلا|ألا|غير|لولا|بيت|وي|كي|هو|قوه)$/u;

/**
 * The end of a name of two to five words behind an office, by its place: in قال النائب الليبرالي ثلج بالون إن the two
 * are his name, whatever they mean elsewhere. Undefined where something else may stand there.
 */
export function framedEnd(scene: Scene, party: Party): number | undefined {
  const led = scene.words[party.from - 1]?.fold ?? '';
  const form = speechForm(led)?.form;
  const handed = led === 'عن';
  const speaks = form?.shape === 'verb' && form.class !== 'address' && !form.suffixed;
  if ((!speaks && !handed) || party.number !== 'one' || !party.definite) return undefined;
  const end = partsEnd(scene, party.to);
  const parts = scene.words.slice(party.to, end);
  if (parts.length < 2 || parts.length > longest) return undefined;
  const known = parts.filter((word) => isOrdinary(word)).length;
  if (parts.length > 3 && known > 1) return undefined;
  // هيومن رايتس ووتش بيل ديرم: what stands before a given name goes on with the office.
  if (parts.length > 3 && !isGivenName(parts[0]?.fold ?? '') && parts.slice(2).some(({ fold }) => isGivenName(fold))) return undefined;
  const after = scene.words[end];
  const fold = after?.fold ?? '';
  if (handed) return /^قول(?:ه|ها)$/.test(fold) && known < 2 ? end : undefined;
  const told = after?.kind === 'colon' || that.test(fold);
  if (told || (after?.kind === 'quoted' && form?.class === 'say')) return end;
  // وأضاف المتحدث باسم الخارجية الصينية تشاو لي جيان في تصريح: none of the three is a word of the language.
  const strange = form !== undefined && form.class !== 'address' && known === 0 && parts.every(({ fold }) => fold.length < 5);
  const plain = form !== undefined && (objectless.has(form.verb) || strange) && parts.length === 3 && scene.words[party.to - 1]?.fold.startsWith('ال') === true;
  // قالت المدعية العامة الأوكرانية إيرينا فيدروفا نهاية الشهر: the third word tells when.
  if (plain && known === 1 && isOrdinary(parts[2])) return end - 1;
  // وقال وزير النقل بيت فلان في بيان: a first name that is a noun elsewhere, before one that is no word of the language.
  if (form !== undefined && objectless.has(form.verb) && parts.length === 2 && particles.test(parts[0]?.text ?? '') && beginsForeign(scene, party.to) && endsNames(after)) return end;
  // قال نائب الوزير الصيني تشانغ يه سوي خلال: behind a verb that takes no object whatever ends names closes this one too.
  if (plain && known < 2 && endsNames(after)) return end;
  // قال الفريق سهاب برميش (رئيس الهيئة): one of the two at least must be no word of the language.
  const closed = after?.kind === 'pause' || after?.kind === 'bracket' || isListening(fold);
  return closed && form?.class !== 'state' && known < parts.length ? end : undefined;
}

/** Whether what was said begins at a word: with a colon, or with "that" and what leads to it (إلى أن, على أن). */
export function isTold({ words }: Scene, at: number): boolean {
  const led = /^(?:الي|علي|عن)$/.test(words[at]?.fold ?? '') ? at + 1 : at;
  return words[at]?.kind === 'colon' || thatClause.test(words[led]?.fold ?? '');
}

/** Where the words end that may be parts of a name, from word `at` on. A particle may be the first, before what is no word of the language. */
function partsEnd(scene: Scene, at: number): number {
  let end = beginsForeign(scene, at) || isBornWithArticle(scene, at) ? at + 1 : at;
  while (end < at + longest + 1 && (isPart(scene, end) || (end > at && (beginsForeign(scene, end) || endsForeign(scene, end))))) end += 1;
  return end;
}

/** وانغ وين بين إن: whether a short particle behind a part of a name stands straight before what was said, so that it governs nothing. */
export function endsForeign(scene: Scene, at: number): boolean {
  const text = scene.words[at]?.text ?? '';
  // السبب هو أن: the pronoun.
  const pronoun = /^ه[وي]$/.test(text) && !/^(?::|إن)/u.test(scene.words[at + 1]?.text ?? '');
  return /^(?:بين|هو|هي|لي|كي)$/.test(text) && !pronoun && isPart(scene, at - 1) && isTold(scene, at + 1);
}

/** السعيد سعيود, السنوسي إسماعيل: whether a family's name with the article stands for a given one, before another part. */
function isBornWithArticle(scene: Scene, at: number): boolean {
  const [word, next, after] = scene.words.slice(at, at + 3);
  // المدرب الهادئ فلان الفلاني: before two parts it is an epithet.
  if (after?.kind === 'word' && !endsNames(after)) return false;
  const family = word?.kind === 'word' && word.pair === undefined && word.fold.startsWith('ال') && (isListedFamily(word.fold) || isFamilyNoun(word.fold));
  return family && !isEpithet(word) && partyOf(word.fold) === undefined && (isGivenName(next?.fold ?? '') || isStrange(scene, at + 1));
}

/** لي تشيانغ: whether the word is a particle or a noun elsewhere, and here the first part of a foreign name. */
export function beginsForeign(scene: Scene, at: number): boolean {
  // جون لي كا تشيو
  const short = (scene.words[at + 1]?.fold.length ?? 0) === 2 && isPart(scene, at + 1) && isStrange(scene, at + 2);
  return particles.test(scene.words[at]?.text ?? '') && (short || isStrange(scene, at + 1));
}

/** Whether a word can be part of a name and is none of the language. */
function isStrange(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  // دا سيلفا
  if (joints.has(word?.fold ?? '')) return isStrange(scene, at + 1);
  return word !== undefined && isPart(scene, at) && !isOrdinary(word) && (!leans(word) || isListedFamily(word.fold));
}

/**
 * The end of a name of two to four words straight behind a verb of speech and before "that" or a colon: قال هانس غروندبرغ إن.
 * Its first word may be one of the language, its others are none. Undefined where it may be an object or an adverb.
 */
export function framedSubject(scene: Scene, at: number): number | undefined {
  const form = speechForm(scene.words[at - 1]?.fold ?? '')?.form;
  if (form?.shape !== 'verb' || form.suffixed || !/^(?:say|more|state)$/.test(form.class)) return undefined;
  const first = scene.words[at];
  if (first?.kind !== 'word' || first.pair !== undefined) return undefined;
  const initial = /^[^دم]$/.test(first.fold) && scene.text[first.end] === '.';
  const foreign = beginsForeign(scene, at) && isStrange(scene, at + 2);
  // أمير خان متقي: an office that is a given name as well.
  const born = partyOf(first.fold) === 'person' && isGivenName(first.fold) && isStrange(scene, at + 1) && isStrange(scene, at + 2);
  if (!initial && !foreign && !born && !mayBegin(scene, at, form.class === 'state')) return undefined;
  let end = at + 1;
  // غوه جيا كون: behind two parts that are no words of the language the last may be one.
  while (end < at + 5 && (isStrange(scene, end) || (end >= at + 2 && (isPart(scene, end) || endsForeign(scene, end))))) end += 1;
  return end >= at + 2 && end <= at + 4 && isTold(scene, end) ? end : undefined;
}

/** Whether a word can begin an unknown name: no adverb, no feminine noun, no verbal noun; behind a verb that takes an object, no word of the language at all. */
function mayBegin(scene: Scene, at: number, strict: boolean): boolean {
  const word = scene.words[at];
  if (word === undefined || !isPart(scene, at) || leans(word) || isAccusative(word.fold)) return false;
  if (isGivenName(word.fold) || isListedFamily(word.fold)) return true;
  // راضية الدباغ: an adjective without the article is no subject, but somebody's name where a family's is behind it.
  if (word.text.endsWith('ة') && partyOf(word.fold) === undefined && isListedFamily(scene.words[at + 1]?.fold ?? '')) return true;
  const noun = isOrdinary(word) && (strict || word.text.endsWith('ة') || isVerbalNoun(word.fold));
  return !noun && !isEpithet(word) && !endsNames(word);
}

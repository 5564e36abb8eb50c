import type { Word } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily, isPlace } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { isEpithet, isOrdinary, leans, numberOf, type Scene } from './speaker-phrases.ts';

/* What may stand behind the last noun of a description and still be part of it, though it is no known adjective. */

/** The end of the words at `at` of the description that begins at word `from`, where they belong to the noun with the article before them: the denied adjective of الهجرة غير الشرعية, the number of الدول السبع, the epithet of الأزهر الشريف. Undefined for any others. */
export function tailEnd({ words }: Scene, from: number, at: number): number | undefined {
  const behindNoun = at > from + 1;
  const before = words[at - 1]?.fold ?? '';
  if (!before.startsWith('ال') || words[at]?.kind !== 'word') return undefined;
  const { fold } = words[at];
  if (fold === 'غير' && /^ال.{3,}/.test(words[at + 1]?.fold ?? '')) return at + 2;
  const counted = /^ال(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرين)ه?$/.test(fold);
  // جمعية الطلاب المسلمين: the plural's adjective, whatever it says.
  const plural = behindNoun && partyOf(before) === 'person' && numberOf(before) === 'many' && /^ال.{4,}ين$/.test(fold) && !isGivenName(fold) && !isListedFamily(fold);
  // هيئة الأمر بالمعروف والنهي عن المنكر
  if (before === 'الامر' && fold === 'بالمعروف') return words[at + 1]?.fold === 'والنهي' ? at + 4 : at + 1;
  // قال المواطنون اليمنيون, يقول الزعيمان الكرديان
  const nations = partyOf(before) === 'person' && ((before.endsWith('ون') && /^ال.{3,}يون$/.test(fold)) || (before.endsWith('ان') && /^ال.{3,}يان$/.test(fold)));
  const hallowed = (before === 'الازهر' && fold === 'الشريف') || (before === 'الحرمين' && fold === 'الشريفين') || nations;
  return counted || plural || hallowed ? at + 1 : undefined;
}

/** Nouns of quarters and villages that no office bears. */
const quarters = /^(?:حي|قريه|بلده|ضاحيه|ناحيه|مقاطعه|مخيم)$/;

/** أحد سكان حي الزهور: whether the name of a quarter is still to come behind the word at `at`. */
export function opensQuarter({ words }: Scene, at: number): boolean {
  return words[at]?.kind === 'word' && words[at]?.pair === undefined && quarters.test(words[at]?.fold ?? '');
}

/** Words of honour behind which a name stands at once. */
export const reverend = /^(?:امام|شيخ|علامه|حافظ|دكتور|دكتوره|سيد|سيده|حاج|مولي)$/;

/** الناطق باسم الوزارة, الناطق الرسمي باسم الوزارة: whether word `at` begins who speaks for somebody. */
export function isSpokesman({ words }: Scene, at: number): boolean {
  const behind = words[isEpithet(words[at + 1]) ? at + 2 : at + 1];
  return /^ال(?:ناطق|متحدث)ه?$/.test(words[at]?.fold ?? '') && behind?.fold === 'باسم';
}

/** احتجز محتجون غاضبون مدير الشركة: behind a plural that keeps its ن, a noun of one person without the article is the verb's object. */
export function isOneBehindMany({ words }: Scene, from: number, at: number): boolean {
  const fold = words[at]?.fold ?? '';
  const kept = (index: number) => /^(?!ال).{3,}ون$/.test(words[index]?.fold ?? '');
  return kept(from) && kept(at - 1) && partyOf(fold) === 'person' && numberOf(fold) === 'one' && !isEpithet(words[at]);
}

/** جمعيات تربوية الحكومة, منصة بادجر المستخدمين: behind an adjective without the article, and a plural behind a foreign name, a noun with it is the verb's object. */
export function takesNoArticle(scene: Scene, at: number, end: number, word: Word): boolean {
  const before = scene.words[end - 1];
  if (before === undefined || end === at + 1 || before.fold.startsWith('ال')) return false;
  const adjective = isEpithet(before) || (/^و.{3,}يه$/.test(before.fold) && isEpithet(scene.words[end - 2]));
  if (adjective && /يه?$/.test(before.fold) && partyOf(before.fold) === undefined) return true;
  const foreign = !isOrdinary(before) && !isEpithet(before) && partyOf(before.fold) === undefined && !isPlace(before.fold) && !leans(before);
  return foreign && partyOf(scene.words[end - 2]?.fold ?? '') === 'body' && /^ال.{3,}(?:ين|ون)$/.test(word.fold);
}

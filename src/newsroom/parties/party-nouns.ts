import { bare, type Word } from '../language/sentence-words.ts';
import { isGivenName, isPlace } from '../language/speaker-lexicon.ts';
import { keptOfWord } from '../language/kept-words.ts';
import type { Party, Scene } from './speaker-phrases.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/** The words that begin a name after a child. */
export const kunya = /^(?:ابو|ابي|ام)$/;

/** What the word opens, with or without و and ف before it. */
export function nounOf(word: Word): Exclude<Party['kind'], 'name'> | undefined {
  // أمام is before, and no imam; الأحد is Sunday, and آب a month.
  if (/^[وف]?(?:أمام|امام|قايد|آب|حضره)$/u.test(word.text) || /^(?:الاحد|وامام|عسكريا|سياسيا|رسميا|امنيا)$/.test(word.fold)) return undefined;
  const led = /^[وف]ال/.test(word.fold) ? partyOf(word.fold.slice(1)) : undefined;
  return ownedMan(word) ?? partyOf(word.fold) ?? led ?? (ownedNoun(word) === undefined ? undefined : 'person');
}

/** ووزير, ومدير: a second one who holds an office; of other nouns, what looks so may be a verb. */
const joinsOffice = /^و(?:رييسه?|وزيره?|مديره?|محافظه?|سفيره?|امين|امينه|نقيب|زعيم|عميد|حاكم|مدرب)$/;

/** The scene with the letter taken off each body's noun on which one leans (لوزارة, ووزارة, بوزارة), و off an office, and ل off whoever it leads to (لوزير, لمازن). */
export function unleaned(scene: Scene): Scene {
  const leans = ({ kind, fold }: Word) => kind === 'word' && /^[وفبل](?!ال)/.test(fold) && partyOf(fold) === undefined && (partyOf(fold.slice(1)) === 'body' || joinsOffice.test(fold)) && !isGivenName(fold) && !isPlace(fold);
  // لوزير الخارجية فلان, لمازن العلي
  const leads = ({ kind, fold }: Word) => kind === 'word' && /^ل(?!ال).{3}/.test(fold) && partyOf(fold) === undefined && (partyOf(led(fold)) === 'person' || isGivenName(fold.slice(1)) || kunya.test(fold.slice(1))) && !isGivenName(fold) && !isPlace(fold) && speechForm(fold) === undefined;
  return { ...scene, words: scene.words.map((word) => (leans(word) || leads(word) ? withoutFirst(word) : word)) };
}

/** A folded word without ل: of للرئيس, الرئيس. */
const led = (fold: string) => (fold.startsWith('لل') ? `ا${fold.slice(0, 1)}${fold.slice(2)}` : fold.slice(1));

/** A word without the letter that leans on it, and the stroke that lengthens that: لـوزير is وزير, للوزير is الوزير. */
export function withoutFirst(word: Word): Word {
  if (word.fold.startsWith('لل')) return { ...word, fold: led(word.fold), text: `ال${word.text.replace(/^ل\u0640*ل/u, '')}`, start: word.start + 1 };
  const first = /^.\u0640*/u.exec(word.text)?.[0].length ?? 1;
  return { ...word, fold: word.fold.slice(1), text: word.text.slice(first), start: word.start + first };
}

/** What a noun with his pronoun at its end opens, where the same letters are a woman's or a body's elsewhere: والده is no والدة, and مكتبه no مكتبة. */
export function ownedMan({ fold, text }: Word): Exclude<Party['kind'], 'name'> | undefined {
  const stem = text.endsWith('ه') && !fold.startsWith('ال') && partyOf(fold) !== undefined ? fold.slice(0, -1) : '';
  return stem === '' || isPlace(fold) ? undefined : partyOf(stem);
}

/** The noun of a person with an owner at its end, without it: أستاذها, والدته. Undefined for any other word. */
export function ownedNoun({ fold: word, text }: Word): string | undefined {
  const stem = /^(.{2,}?)(?:ه|ها|هم|هما|هن)$/.exec(word)?.[1] ?? '';
  if (stem === '' || text.endsWith('ة') || isPlace(word) || speechForm(word) !== undefined || isGivenName(word)) return undefined;
  return [stem, stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : ''].find((form) => form !== '' && partyOf(form) === 'person');
}

/** Whether a word may open a description by itself or with what is around it, as `nounOf` and the functions below tell. Most words may not. */
export const mayDescribe = keptOfWord((word): boolean => nounOf(word) !== undefined || honour.test(word.fold) || woman.test(word.fold) || deputy.test(word.fold) || (/[او]$/.test(word.fold) && (partyOf(word.fold.slice(0, -1)) === 'person' || partyOf(`${word.fold}ن`) === 'person')));

/** دولة الرئيس, عطوفة أمين عام الوزارة: words of honour before an office. */
const honour = /^(?:دوله|عطوفه)$/;
/** What is a body elsewhere, and a woman before a name. */
const woman = /^[وف]?ال(?:مدرسه|معارضه|موسسه|مدونه|مختصه|مسووله)$/;
const deputy = /^(?:ال)?قايمه?$/;

/** لكن مصدرا, أن مسؤولا: the accusative of a person's noun, behind what governs it. */
export function accusative(scene: Scene, at: number): 'person' | undefined {
  const fold = scene.words[at]?.fold ?? '';
  const governed = /^[وف]?(?:ب?ان|لكن|لعل|كان)$/.test(scene.words[at - 1]?.fold ?? '');
  return governed && /[^ي]ا$/.test(fold) && partyOf(fold.slice(0, -1)) === 'person' ? 'person' : undefined;
}

/** مسؤولو الإغاثة, محللو المصرف: the plural that owns what follows, without its last letter. */
export function owningMany(scene: Scene, at: number): 'person' | undefined {
  const { fold = '' } = scene.words[at] ?? {};
  const next = scene.words[at + 1];
  return fold.endsWith('و') && (partyOf(fold.slice(0, -1)) === 'person' || partyOf(`${fold}ن`) === 'person') && !isGivenName(fold) && next?.kind === 'word' ? 'person' : undefined;
}

/** المدرّسة فلانة, دولة الرئيس: what is a body elsewhere is a woman where a given name follows, and a word of honour before an office. */
export function holder(scene: Scene, at: number): 'person' | undefined {
  const next = scene.words[at + 1];
  const { fold = '' } = scene.words[at] ?? {};
  if (honour.test(fold) && next?.kind === 'word' && partyOf(next.fold) === 'person') return 'person';
  const named = next?.kind === 'word' && (isGivenName(next.fold) || scene.names.get(next.start)?.kind === 'person');
  return named && woman.test(fold) ? 'person' : undefined;
}

/** حفل كبير حضره المدير: whether the word says of something that it is great, and opens no office as كبير الخبراء does. */
export function isGreat({ fold }: Word, next: Word | undefined): boolean {
  return /^كبيره?$/.test(fold) && !(next?.kind === 'word' && (nounOf(next) === 'person' || /^ال.{3}|.{3}[يو]$/.test(next.fold)));
}

/** القائم بأعمال السفارة: whether the word opens the office of somebody who stands in for another. */
export function standsIn({ words }: Scene, at: number): boolean {
  return deputy.test(words[at]?.fold ?? '') && /^ب(?:ال)?اعمال$/.test(words[at + 1]?.fold ?? '');
}

/** الفريق أول ركن, اللواء الركن: the first word behind what completes the rank at word `at`; the word behind it, where nothing does. */
export function rankEnd({ words }: Scene, at: number): number {
  if (!/^(?:ال)?(?:فريق|لواء|عميد|عقيد|مقدم|رايد|نقيب|ملازم|مشير)$/.test(words[at]?.fold ?? '')) return at + 1;
  let end = at + 1;
  while (/^(?:ال)?(?:ركن|طيار|حقوقي|بحري)$/.test(words[end]?.fold ?? '') || (/^(?:اول|ثان)$/.test(words[end]?.fold ?? '') && words[end + 1]?.fold !== 'امس')) end += 1;
  return end;
}

/** A word of a description as it is compared: folded, without article and what leans on it. */
export function traitsOf(word: Word | undefined): string[] {
  if (word?.kind !== 'word') return [];
  const led = word.fold.slice(1);
  // لحركة, لحماس
  if (/^[بل]/.test(word.fold) && partyOf(word.fold) === undefined && (partyOf(led) === 'body' || isPlace(led))) return [led];
  return [bare(word.fold.replace(/^(?:و|ب|ل)(?=ال)/, '').replace(/^لل/, ''))];
}

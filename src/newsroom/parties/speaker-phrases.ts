import { bare, type Word } from '../language/sentence-words.ts';
import type { FoundName } from '../findings.ts';
import { keptOfWord } from '../language/kept-words.ts';
import { givenName, isClub, isFamilyName, isGivenName, isListedFamily, isPlace, isTownClub, ordinary, standings } from '../language/speaker-lexicon.ts';
import { genderOf, isAdjective, partyOf } from '../language/speaking-parties.ts';
import { isAccusative, isVerbalNoun, isVerbShaped } from '../language/word-shapes.ts';
import { isWorldFirm } from '../language/world-firms.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/** A paragraph with what is known of it: its words, and the names that begin in it. */
export interface Scene {
  /** The decoded file. */
  text: string;
  words: readonly Word[];
  /** The names by the offset at which they begin. */
  names: ReadonlyMap<number, FoundName>;
}

/** Someone or something that can speak, as one phrase says it. `from` and `to` count words of the scene. */
export interface Party {
  from: number;
  to: number;
  kind: 'person' | 'body' | 'paper' | 'name';
  /** The name's own words, without marks, office or title. */
  name: string | undefined;
  /** The office, rank or body, as written, without marks. */
  description: string | undefined;
  /** Its first noun, folded, without the article. */
  head: string;
  /** The words of the description, folded, without articles. */
  traits: readonly string[];
  gender: 'm' | 'f' | undefined;
  number: 'one' | 'two' | 'many';
  /** Whether the description points at somebody known: الوزير, وزير الخارجية. */
  definite: boolean;
  found: FoundName | undefined;
  /** A second office of the one who is named: المهندس فلان، رئيس الهيئة. */
  office?: { description: string; head: string; traits: readonly string[] } | undefined;
  /** What brackets behind a body say it is called for short. */
  short?: string | undefined;
  /** What a person is called besides his name. */
  alias?: string | undefined;
  /** The word at which the name of whoever a nameless person belongs to begins: زوجة فلان. */
  owner?: number | undefined;
  /** Where it begins in the file. */
  start: number;
}

/** Whether a folded word stands in two places of the text. */
export function stands(text: string, word: string): boolean {
  return standings(text, word, 'و') > 1;
}

/** The first word after the pair of marks in which word `at` stands. */
export function pairEnd(scene: Scene, at: number): number {
  const pair = scene.words[at]?.pair;
  let end = at + 1;
  if (pair === undefined) return end;
  while (scene.words[end]?.pair === pair) end += 1;
  return end;
}

/** The first word after the brackets that open at word `at`; `at` where they do not close soon. */
export function bracketEnd(scene: Scene, at: number): number {
  for (let end = at + 1; end < at + 12 && scene.words[end]; end += 1) {
    if (scene.words[end]?.kind === 'bracket') return end + 1;
    if (scene.words[end]?.kind === 'quoted') break;
  }
  return at;
}

/** The first word that begins at or after the offset. */
export function through(scene: Scene, at: number, offset: number): number {
  let end = at + 1;
  while ((scene.words[end]?.start ?? offset) < offset) end += 1;
  return end;
}

/** The text from one word up to another, without marks, with plain spaces. The first word is as the scene has it: of للرئاسة, الرئاسة. */
export function wording(scene: Scene, from: number, to: number): string {
  const first = scene.words[from];
  const text = (first?.text ?? '') + scene.text.slice(first?.end ?? 0, Math.max(first?.end ?? 0, scene.words[to - 1]?.end ?? 0));
  return text.replace(/[«»"“”„‟‹›]|<<|>>|\(\(|\)\)|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/gu, '').replace(/\s+/gu, ' ').trim();
}

const plural = /^(?:ال)?(?:.{3,}(?:ون|ين)|خبراء|علماء|شهود|سكان|اهالي|قاده|وزراء|زعماء|روساء|مصادر|نواب|اعضاء|طلاب|اطباء|رجال|نساء|عمال|ركاب|حجاج|كثيرون|جميع|تجار|وسطاء|اقارب|ضباط|جنود|شبان|قضاه|ايمه|تلاميذ|اصدقاء|جيران|رهبان|زملاء|رفاق|نشطاء|سفراء|امناء|قيادات)$/;
const dual = /^(?:ال)?.{3,}(?:ان)$/;

/** How many a noun of persons means. */
export function numberOf(word: string): Party['number'] {
  if (/^(?:ال)?(?:رييسين|وزيرين|زعيمين|رييسان|وزيران|زعيمان|طرفان|طرفين|جانبان|جانبين|بلدان|بلدين)$/.test(word)) return 'two';
  if (/^(?:ال)?(?:امين|سلطان|برلمان|لسان|طهران|لبنان|السودان|ديوان|بيان|معين|مدون|زبون|مسكين)$/.test(word)) return 'one';
  // ذوو الضحايا, منظمو المهرجان
  if (/^(?:ذوو|.{4,}و)$/.test(word) && partyOf(word) === 'person') return 'many';
  return plural.test(word) ? 'many' : dual.test(word) && partyOf(word.replace(/ان$/, '')) === 'person' ? 'two' : 'one';
}

/** A party that is only a name: the words `from` to `to`. */
export function namedParty(scene: Scene, from: number, to: number, kind: Party['kind'] = 'name'): Party {
  const first = scene.words[from];
  const found = scene.names.get(first?.start ?? -1);
  const fold = first?.fold ?? '';
  // قال برشلونة: the club, and not the town.
  const club = isTownClub(fold);
  const firm = to === from + 1 && found === undefined && isWorldFirm(fold);
  const body = found?.kind === 'place' || found?.kind === 'organisation' || isPlace(fold) || club || firm;
  const gender = club || firm ? undefined : found?.kind === 'place' || isPlace(fold) ? 'f' : body ? genderOf(fold) : genderOfName(scene, from, to);
  const name = wording(scene, from, to);
  return {
    from,
    to,
    kind: body ? 'body' : kind,
    name,
    description: undefined,
    head: bare(fold),
    traits: [],
    gender,
    number: 'one',
    definite: true,
    found: found?.kind === 'title' ? undefined : found,
    start: first?.start ?? 0,
  };
}

/** The gender a name shows: نور الدين is a man whoever نور is, and a family's name alone shows none. */
export function genderOfName(scene: Scene, from: number, to: number): 'm' | 'f' | undefined {
  const fold = scene.words[from]?.fold ?? '';
  if (scene.words[from + 1]?.fold === 'الدين') return 'm';
  return to === from + 1 && isFamilyName(scene.text, fold) ? undefined : givenName(fold);
}

/** Whose gender an office's holder has: the given name's, where it shows one; an office in the masculine may be a woman's. */
export function genderOfHolder(scene: Scene, from: number, to: number, { gender }: Party): Party['gender'] {
  return genderOfName(scene, from, to) ?? (gender === 'f' ? 'f' : undefined);
}

/** Whether a word may be the proper name of a country, city or club after an office: رئيس تشاد, مدرب ليفربول. */
export function isGenitive(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.kind !== 'word') return false;
  const found = scene.names.get(word.start)?.kind;
  if (isNamesake(scene, at) && isPlace(scene.words[at - 1]?.fold ?? '')) return false;
  return isPlace(word.fold) || isClub(word.fold) || found === 'place' || found === 'organisation';
}

/** جورجيا ميلوني: whether a place is a given name here, with another part behind it. */
export function isNamesake({ words }: Scene, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.kind === 'word' && next?.kind === 'word' && next.pair === word.pair && isPlace(word.fold) && isGivenName(word.fold) && (isGivenName(next.fold) || isListedFamily(next.fold));
}

/** Whether a word is an adjective of an office or nation, or looks like one: البوركيني. */
export function isEpithet(word: Word | undefined): boolean {
  return word?.kind === 'word' && isAdjective(word.fold);
}

/** Whether a word is a common noun, and so begins no name that is not known: دعم, زيارة. */
export function isOrdinary(word: Word | undefined): boolean {
  return word?.kind === 'word' && isCommon(word);
}

const isCommon = keptOfWord(({ text, fold }): boolean => {
  if (/^(?:قايد|باي)$/.test(text)) return false;
  // An adverb in the accusative, a letter that leans on nothing: مبتسماً, و.
  if (/\u064b/.test(text) || fold.length < 2) return true;
  if (isGivenName(fold)) return false;
  const accusative = isAccusative(fold) || (fold.length > 4 && fold.endsWith('ا') && isThing(fold.slice(0, -1)) && !/^أ.{2}ا.ا$/u.test(text));
  // ضابطان, مسؤولان
  if (/.{3}ان$/.test(fold) && partyOf(fold.slice(0, -2)) === 'person') return true;
  const owned = ordinary.has(fold.replace(/(?:ه|ها|هم)$/, '')) || /(?:.{2}ته|.{2}تها|.{2}تهم|ائه|ايه|اءه|ءها)$/.test(fold);
  return accusative || owned || (text.endsWith('ة') && !isListedFamily(fold)) || (isThing(fold) && !/^أ.{2}ا.$/u.test(text));
});

/** Whether a folded word is a noun of the news or has the shape of a verbal one. */
function isThing(fold: string): boolean {
  return ordinary.has(fold) || isVerbalNoun(fold);
}

/** الوزير, والوزير; but والش is none: what is left of a short word must be one of the language. */
export function articled(text: string, word: string): boolean {
  if (/^(?:ال|لل)/.test(text)) return true;
  const rest = word.slice(1);
  const known = ordinary.has(rest) || ordinary.has(rest.slice(2)) || partyOf(rest) !== undefined || isAdjective(rest);
  // فالتيري: ف stands seldom before a noun with the article, and begins many a foreign name.
  return /^[وبلف]ال/.test(text) && ((word.length > 5 && !text.startsWith('ف')) || known);
}

/** Whether و ب ل ف lean on a name, a place or a word that the text has more often without them: لحماس, وطهران, لفوكس. */
export function attached(scene: Scene, word: Word): boolean {
  const rest = word.fold.slice(1);
  if (!/^[وبلف].{3}/.test(word.fold) || isGivenName(word.fold) || isListedFamily(word.fold)) return false;
  const known = isPlace(rest) || isAdjective(rest) || isGivenName(rest) || isListedFamily(rest) || isVerbShaped(rest) || scene.names.has(word.start + 1);
  const purpose = /^[لف][يت].{2,}(?:ه|ها|هم|وا)$/.test(word.fold);
  return known || purpose || leans(word) || standings(scene.text, rest) > standings(scene.text, word.fold);
}

/** Whether و ب ل ف lean on a word of the language, and are no letters of a foreign name: بزيارة, but فينسن. */
export function leans({ text, fold: word }: Word): boolean {
  const rest = word.slice(1);
  if (articled(text, word)) return true;
  if (!/^[وبلف]/.test(text)) return false;
  // بومدوحة, بوزيان: names of the Maghreb.
  if (/^بو.{4}/.test(word) && !ordinary.has(rest) && !ordinary.has(rest.slice(1))) return false;
  const behind: Word = { kind: 'word', text: text.slice(1), fold: rest, start: 0, end: 0, pair: undefined, final: false };
  return isOrdinary(behind) || partyOf(rest) !== undefined || speechForm(rest) !== undefined;
}

import { bare, type Word } from './sentence-words.ts';
import type { FoundName } from './findings.ts';
import { givenName, isFamilyName, isFamilyNoun, isListedFamily, isClub, isGivenName, isPlace, joints, ordinary, particles, standings } from './speaker-lexicon.ts';
import { adverbs, genderOf, isAdjective, partyOf } from './speaking-parties.ts';
import { speechForm } from './verbs-of-speech.ts';

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
  /** Where it begins in the file. */
  start: number;
}

/** His colleague: of the office of him who was named before. */
export const peer = /^[وفبل]*نظير(?:ه|ها|ته|تها|هم|هما)$/;

/** Whether nothing that names anybody can stand in this word: a particle, a time, a verb, a figure. */
export function endsNames(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || /^\d/.test(word.fold) || /^[\u0621-\u064a]\u0640*[a-z]/i.test(word.text)) return true;
  if (word.fold === 'علي') return word.text.endsWith('ى');
  // آن, آلان are foreign names; folded they are a particle and an adverb.
  if (/^(?:إمام|آن|آنا|آلان)$/u.test(word.text)) return false;
  if (particles.has(word.fold) || adverbs.has(word.fold)) return true;
  if (/^[وف]../.test(word.fold) && particles.has(word.fold.slice(1)) && !joints.has(word.fold) && !isGivenName(word.fold) && partyOf(word.fold) === undefined) return true;
  // لإرسال, بإعلان: a preposition and a verbal noun.
  if (/^[وف]?[بل][إأ]/u.test(word.text) && !isGivenName(word.fold)) return true;
  if (/^[وف]?[بلك]$/.test(word.fold) || peer.test(word.fold)) return true;
  const form = speechForm(word.fold)?.form;
  if (form?.shape === 'noun' && form.suffixed) return true;
  if (form?.shape === 'verb' && /^[وف]?س?[يت]/.test(word.fold)) return !isGivenName(word.fold) && !isFamilyName('', word.fold);
  if (form && !form.guarded && form.shape !== 'noun') return !isGivenName(word.fold);
  return /^(?:و?لل|[وف]?بال|وال|فال)/.test(word.fold) && word.fold.length > 4 && !isGivenName(word.fold) && !isListedFamily(word.fold);
}

/** The end of the run of words from `at` that may be one name: at most four, with the joints between them. */
export function nameEnd(scene: Scene, at: number, most = 4): number {
  const first = scene.words[at];
  if (!first) return at;
  const found = scene.names.get(first.start);
  if (found?.kind === 'person') return through(scene, at, found.end);
  if (first.pair !== undefined) return pairEnd(scene, at);
  let end = at;
  let parts = 0;
  for (let word = scene.words[end]; word && parts < most; word = scene.words[end]) {
    const joined = end > at && /^(?:ال|بن|ابن|ابو|ابي|عبد)$/.test(scene.words[end - 1]?.fold ?? '') && scene.words[end - 1]?.text !== 'إل' && word.fold.length > 2;
    if ((endsNames(word) && !joined && !(end > at && joints.has(word.fold) && scene.words[end + 1]?.kind === 'word')) || word.pair !== undefined || (end > at && stopsName(scene, end, parts, first.fold))) break;
    if (!joints.has(word.fold)) parts += 1;
    end += 1;
  }
  return end;
}

function stopsName(scene: Scene, at: number, parts: number, first: string): boolean {
  const word = scene.words[at];
  if (!word) return true;
  const before = scene.words[at - 1]?.fold ?? '';
  // الباجي قايد السبسي, and no commander.
  if (/^(?:قايد|باي|بيك|آغا|باشا)$/u.test(word.text) || before === 'قايد' || word.fold === 'زاده') return false;
  // محمد بن ناصر أمير منطقة: an office behind a name, which goes on.
  const further = scene.words[at + 1];
  if (parts >= 2 && !joints.has(before) && partyOf(word.fold) === 'person' && further?.kind === 'word' && !endsNames(further) && !isGivenName(further.fold) && (!isFamilyName(scene.text, word.fold) || isGivenName(word.fold))) return true;
  if (joints.has(before) || joints.has(word.fold) || isGivenName(word.fold)) return false;
  const lean = /^[بلف]/.test(word.fold) && (isGivenName(word.fold.slice(1)) || isListedFamily(word.fold.slice(1)));
  // قال زيدان لمورينيو
  if (lean && !isListedFamily(word.fold)) return true;
  if (isListedFamily(word.fold)) return false;
  const shut = further?.kind !== 'word' || endsNames(further);
  if (parts === 1 && shut && isGivenName(first) && isFamilyNoun(word.fold)) return false;
  if (scene.names.has(word.start) && word.pair === undefined && !(parts === 1 && joints.has(first) && /^ال.*ي$/.test(word.fold))) return true;
  // امحند العنصر، الأمين العام: what an office follows behind a pause is a name to its last word.
  if (scene.words[at + 1]?.kind === 'pause' && partyOf(scene.words[at + 2]?.fold ?? '') === 'person' && !/^[وفبلك](?=.{4})/.test(word.fold) && !isEpithet(word) && partyOf(word.fold) === undefined && !ordinary.has(word.fold)) return false;
  if (word.text.length > 5 && (/(?:ها|هم|[تاي]ه|ءه|ئه)$/.test(word.text) || (word.text.endsWith('ه') && owned(word.fold.slice(0, -1))))) return true;
  if (word.fold.length > 4 && word.fold.endsWith('ا') && owned(word.fold.slice(0, -1))) return true;
  // كامبياسو عقده: behind two parts an owner at the end of a word makes it a noun.
  if (parts >= 2 && word.text.endsWith('ه') && word.fold.length > 3) return true;
  const rest = word.fold.slice(1);
  // المنصر تجاهل: behind a family name with the article nothing without one goes on.
  if (first.startsWith('ال') && !isGivenName(first) && !word.text.startsWith('ال')) return true;
  // حمدان فلاح الغامدي, بوشتى بوخالفة: a given name takes what is a trade or a thing elsewhere, before a family's name or the end.
  const after = scene.words[at + 1];
  if (parts === 1 && isGivenName(first) && !word.text.startsWith('ال') && !word.fold.startsWith('و')) {
    const family = after?.kind === 'word' && /^ال.*ي$/.test(after.fold) && !isAdjective(after.fold);
    if (family && partyOf(word.fold) === 'person') return false;
    if (word.text.endsWith('ة') && !ordinary.has(word.fold) && partyOf(word.fold) === undefined && (after?.kind !== 'word' || endsNames(after))) return false;
  }
  // تشارلز وولف, جوزف المعلوف: behind a given name alone, what is no word of the language is the family's.
  if (parts === 1 && isGivenName(first) && word.fold.length > 2 && !isOrdinary(word) && partyOf(word.fold) === undefined && !isAdjective(word.fold)) {
    if (word.text.startsWith('ال')) return ordinary.has(word.fold.slice(2));
    // والدها كمال شهائد الامتياز: an unknown word that owns what follows is a noun.
    if (!isFamilyName(scene.text, word.fold) && after?.kind === 'word' && /^ال/.test(after.fold) && !endsNames(after) && !isEpithet(after) && partyOf(after.fold) === undefined && !isFamilyName(scene.text, after.fold)) return true;
    if (/^[وفبل]/.test(word.fold)) return (word.fold.startsWith('و') && isGivenName(rest)) || leans(word) || scene.names.has(word.start + 1) || isPlace(rest) || (word.fold.startsWith('و') && /^[وف]?[يتن].{2,}/.test(rest));
  }
  if (word.fold.startsWith('و') && word.fold.length > 2) return true;
  if (/^[فبلك]/.test(word.fold) && (scene.names.has(word.start + 1) || partyOf(rest) !== undefined || isPlace(rest) || ordinary.has(rest) || verbal.test(rest) || (rest.startsWith('ال') && rest.length > 5) || (word.fold.startsWith('ف') && speechForm(rest)?.form.guarded === false))) return true;
  const next = scene.words[at + 1];
  const last = next?.kind !== 'word' || next.pair !== undefined || endsNames(next);
  if (/^[بل]/.test(word.fold) && leans(word) && !last && (parts > 1 || !isGivenName(first))) return true;
  if (word.text.startsWith('ال')) {
    if (isAdjective(word.fold) && !last) return true;
    // عبد الملك الحوثي، زعيم; محمد شياع السوداني يؤكد: what ends a name is the family's, and no epithet.
    if (parts <= 2 && isGivenName(first) && last && word.fold.endsWith('ي') && partyOf(word.fold) === undefined) return false;
    if (ordinary.has(word.fold.slice(2))) return true;
    if (word.fold.endsWith('ي') && parts === 1 && isGivenName(first) && next?.text.startsWith('ال') !== true) return false;
    if (partyOf(word.fold) !== undefined) return true;
    // A family name ends in ي, or follows one given name; what else has the article is the object of the verb.
    return !(last || isGivenName(next?.fold ?? '') || partyOf(next?.fold ?? '') === 'person') || !(word.fold.endsWith('ي') || families.test(word.fold) || (parts === 1 && isGivenName(first)));
  }
  // جورج صبرا صرح في: behind two parts a verb of speech is one, though it may be another word elsewhere.
  if (parts >= 2 && speechForm(word.fold)?.form.shape === 'verb') return true;
  // محمد بن سلمان قارن بين: behind two parts an unknown word that goes on is the verb, unless the two stand together elsewhere too.
  if (parts >= 2 && !last && next?.kind === 'word' && isGivenName(first) && !joined(scene.text, scene.words[at - 1], word)) return true;
  return (isOrdinary(word) && (parts > 1 || !isGivenName(first) || (!last && next?.fold !== 'زاده' && !isListedFamily(next?.fold ?? '') && (isOrdinary(next) || /^ال.*[^ي]$/.test(next?.fold ?? ''))))) || (partyOf(word.fold) !== undefined && !/^(?:شيخ|امير|سلطان|قايد|حاكم|رايد|عميد|ملك|حكم|والي|حداد|نجم|بطل|سيد|خطيب|سلام|نصر)$/.test(word.fold));
}

/** Whether a word without its last letter is a noun of the language: then the letter is an owner or the accusative, and no name ends so. */
function owned(word: string): boolean {
  return ordinary.has(word) || verbal.test(word) || partyOf(word) !== undefined || isAdjective(word);
}

/** Whether two words stand side by side in two places of the text. */
function joined(text: string, first: Word | undefined, second: Word): boolean {
  const both = first === undefined ? '' : text.slice(first.start, second.end);
  return both !== '' && text.indexOf(both) !== text.lastIndexOf(both);
}

/** Whether a folded word stands in two places of the text. */
export function stands(text: string, word: string): boolean {
  return standings(text, word, 'و') > 1;
}

const families = /^(?:الاسد|الصدر|الحكيم|الحلو|الفايد|الخطيب|الشيخ|القاضي|السيد|النجار|الحداد|البرهان|المنفي|الدبيبه|الصباح|المكتوم|النعيم|الراعي|الحسن|الحسين|الحوت|الصفدي|الزنداني)$/;

/** The first word after the pair of marks in which word `at` stands. */
export function pairEnd(scene: Scene, at: number): number {
  const pair = scene.words[at]?.pair;
  let end = at + 1;
  if (pair === undefined) return end;
  while (scene.words[end]?.pair === pair) end += 1;
  return end;
}

/** The first word that begins at or after the offset. */
export function through(scene: Scene, at: number, offset: number): number {
  let end = at + 1;
  while ((scene.words[end]?.start ?? offset) < offset) end += 1;
  return end;
}

/** The text from one word up to another, without marks, with plain spaces. */
export function wording(scene: Scene, from: number, to: number): string {
  const text = scene.text.slice(scene.words[from]?.start ?? 0, scene.words[to - 1]?.end ?? 0);
  return text.replace(/[«»"“”„‟‹›]|<<|>>|\(\(|\)\)|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/gu, '').replace(/\s+/gu, ' ').trim();
}

const plural = /^(?:ال)?(?:.{3,}(?:ون|ين)|خبراء|علماء|شهود|سكان|اهالي|قاده|وزراء|زعماء|رءساء|رؤساء|نواب|اعضاء|طلاب|اطباء|رجال|نساء|عمال|ركاب|حجاج|كثيرون|جميع|تجار|وسطاء|اقارب)$/;
const dual = /^(?:ال)?.{3,}(?:ان)$/;

/** How many a noun of persons means. */
export function numberOf(word: string): Party['number'] {
  if (/^(?:ال)?(?:رييسين|وزيرين|زعيمين|رييسان|وزيران|زعيمان|طرفان|طرفين|جانبان|جانبين|بلدان|بلدين)$/.test(word)) return 'two';
  if (/^(?:ال)?(?:امين|سلطان|برلمان|لسان|طهران|لبنان|السودان|ديوان|بيان|معين)$/.test(word)) return 'one';
  return plural.test(word) ? 'many' : dual.test(word) && partyOf(word.replace(/ان$/, '')) === 'person' ? 'two' : 'one';
}

/** A party that is only a name: the words `from` to `to`. */
export function namedParty(scene: Scene, from: number, to: number, kind: Party['kind'] = 'name'): Party {
  const first = scene.words[from];
  const found = scene.names.get(first?.start ?? -1);
  const fold = first?.fold ?? '';
  const body = found?.kind === 'place' || found?.kind === 'organisation' || isPlace(fold);
  const gender = found?.kind === 'place' || isPlace(fold) ? 'f' : body ? genderOf(fold) : genderOfName(scene, from, to);
  const name = wording(scene, from, to);
  return { from, to, kind: body ? 'body' : kind, name, description: undefined, head: bare(fold), traits: [], gender, number: 'one', definite: true, found: found?.kind === 'title' ? undefined : found, start: first?.start ?? 0 };
}

/** The gender a name shows: نور الدين is a man whoever نور is, and a family's name alone shows none. */
export function genderOfName(scene: Scene, from: number, to: number): 'm' | 'f' | undefined {
  const fold = scene.words[from]?.fold ?? '';
  if (scene.words[from + 1]?.fold === 'الدين') return 'm';
  return to === from + 1 && isFamilyName(scene.text, fold) ? undefined : givenName(fold);
}

/** Whether a word may be the proper name of a country, city or club after an office: رئيس تشاد, مدرب ليفربول. */
export function isGenitive(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word?.kind === 'word' && (isPlace(word.fold) || isClub(word.fold) || scene.names.get(word.start)?.kind === 'place' || scene.names.get(word.start)?.kind === 'organisation');
}

/** Whether a word is an adjective of an office or nation, or looks like one: البوركيني. */
export function isEpithet(word: Word | undefined): boolean {
  return word?.kind === 'word' && isAdjective(word.fold);
}

/** The shapes of verbal nouns: استقبال, اقتحام, انسحاب, تعزيز, إطلاق. */
const verbal = /^(?:است..ا.|ا.ت.ا.|ان..ا.|ت..ي.|ا..ا.)(?:ه|ها|هم|هما)?$/;

/** Whether a word is a common noun, and so begins no name that is not known: دعم, زيارة. */
export function isOrdinary(word: Word | undefined): boolean {
  // An adverb in the accusative, a letter that leans on nothing: مبتسماً, و.
  if (/^(?:قايد|باي)$/.test(word?.text ?? '')) return false;
  if (word?.kind === 'word' && (/\u064b/.test(word.text) || word.fold.length < 2)) return true;
  if (word?.kind === 'word' && word.fold.length > 4 && word.fold.endsWith('ا') && !isGivenName(word.fold) && (ordinary.has(word.fold.slice(0, -1)) || verbal.test(word.fold.slice(0, -1)))) return true;
  return word?.kind === 'word' && (word.text.endsWith('ة') || ordinary.has(word.fold) || verbal.test(word.fold) || ordinary.has(word.fold.replace(/(?:ه|ها|هم)$/, '')) || /(?:.{2}ته|.{2}تها|.{2}تهم|ائه|ايه|اءه|ءها)$/.test(word.fold)) && !isGivenName(word.fold);
}

/** الوزير, والوزير; but والش is none: what is left of a short word must be one of the language. */
function articled(text: string, word: string): boolean {
  if (/^(?:ال|لل)/.test(text)) return true;
  return /^[وبلف]ال/.test(text) && (word.length > 5 || ordinary.has(word.slice(1)) || ordinary.has(word.slice(3)) || partyOf(word.slice(1)) !== undefined || isAdjective(word.slice(1)));
}

/** Whether و ب ل ف lean on a word of the language, and are no letters of a foreign name: بزيارة, but فينسن. */
export function leans({ text, fold: word }: Word): boolean {
  const rest = word.slice(1);
  return articled(text, word) || (/^[وبلف]/.test(text) && (isOrdinary({ kind: 'word', text: text.slice(1), fold: rest, start: 0, end: 0, pair: undefined, final: false }) || partyOf(rest) !== undefined || speechForm(rest) !== undefined));
}

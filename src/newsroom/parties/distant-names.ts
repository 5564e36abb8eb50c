import { withApposedName } from './apposed-names.ts';
import { keptOfWord } from '../language/kept-words.ts';
import { isGivenName, isListedFamily, isPlace, ordinary } from '../language/speaker-lexicon.ts';
import type { Word } from '../language/sentence-words.ts';
import { isOccasion } from './description-reach.ts';
import { endsNames, nameEnd } from './name-ends.ts';
import { hasOwner } from './name-parts.ts';
import { nounOf, rankEnd, traitsOf } from './party-nouns.ts';
import { isOfLanguage } from './name-parts.ts';
import { attached, bracketEnd, genderOfHolder, isEpithet, isOrdinary, stands, wording, type Party, type Scene } from './speaker-phrases.ts';
import { isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbalNoun, isVerbShaped } from '../language/word-shapes.ts';

const ends = /^(?:بما|لما|عما|بشكل|علي|و?ب?ان|و?ب?انه|و?ب?انها|و?ب?انهم|قايلا|قايله|خلال|عقب|بعد|قبل|اثر|الذي|التي|الذين|ما|مما|لكن|حيث|كما|اذ|عندما|حين|حينما|امس|اليوم|غدا|الا|فان|فانه|فانها|لهذا|لهذه|هذا|هذه|هو|هي|قد|لم|لن|لا|علي|الي|مع|عن|بشان|حول|ردا|تعليقا|عبر|منذ|حتي|بينما|قرار|قرارات|دعوي|فيما|ضمن|رغم|بل|ثم|او|ام|كان|كانت)$/;
/** How far behind an office its holder's name may stand, in words. */
const reach = 14;

/** The party with the name that stands at the end of its long description, or apart from it. Undefined where none does. */
export function withDistantName(scene: Scene, party: Party): Party | undefined {
  return withNameAtEnd(scene, party) ?? withApposedName(scene, party);
}

/** The name at the end of a long description: الوكيل المساعد لقطاع المياه بالوزارة فلان الفلاني. Undefined where none stands there. */
function withNameAtEnd(scene: Scene, party: Party): Party | undefined {
  let end = party.to;
  let start: number | undefined;
  for (; end < party.to + reach; end += 1) {
    // حزب الميزان (منحل) والقيادي فلان
    if (scene.words[end]?.kind === 'bracket') end = bracketEnd(scene, end);
    const word = scene.words[end];
    const found = word && scene.names.get(word.start);
    const next = scene.words[end + 1];
    // للميزانية يانوش ليفاندوفسكي: two words of no language, the second of which stands elsewhere too.
    const behind = scene.words[end + 2];
    const closes = behind === undefined || behind.kind !== 'word' || endsNames(behind) || isListening(behind.fold) || isOfLanguage(behind);
    const led = end > party.to && (/^(?:لل|ال|بال|وال)/.test(scene.words[end - 1]?.fold ?? '') || scene.words[end - 1]?.kind === 'bracket') || /^(?:في|لدي)$/.test(scene.words[end - 2]?.fold ?? '');
    const family = next?.kind === 'word' && closes && (isListedFamily(next.fold) || (/^ال.{2,}ي$/.test(next.fold) && !isCommon(next)));
    const foreign = led && bareWord(word) && !isOrdinary(word) && !attached(scene, word as Word) && (family || (bareWord(next) && !isOrdinary(next) && (closes || stands(scene.text, next?.fold ?? ''))));
    // مصدر لـ"العربي الجديد": to whom he spoke.
    const heard = word?.pair !== undefined && /^ل$/.test(scene.words[end - 1]?.fold ?? '');
    const given = word?.kind === 'word' && !heard && (found?.kind === 'person' || startsName(word) || foreign);
    if (given && end > party.to) {
      start = end;
      break;
    }
    if (word?.kind === 'pause' && ((end > party.to && startsName(scene.words[end + 1])) || apposedEnd(scene, end + 1) !== undefined)) {
      start = end + 1;
      break;
    }
    if (word?.kind === 'pause' && titles.test(scene.words[end + 1]?.fold ?? '') && scene.words[end + 2]?.kind === 'word' && !endsNames(scene.words[end + 2])) {
      start = rankEnd(scene, end + 1);
      break;
    }
    if (word?.kind === 'word' && titles.test(word.fold) && scene.words[end + 1]?.kind === 'word' && !endsNames(scene.words[end + 1]) && nounOf(scene.words[end + 1] as Word) === undefined) {
      // الكاتب الباحث الشرعي فلان
      const name = rankEnd(scene, end);
      const epithet = /^ال.*ي$/.test(scene.words[name]?.fold ?? '') && startsName(scene.words[name + 1]);
      start = epithet ? name + 1 : name;
      break;
    }
    if (word?.kind !== 'word' || word.pair !== undefined && party.kind === 'name' || ends.test(word.fold) || isListening(word.fold) || (/^(?:في|لدي|من)$/.test(word.fold) && isOccasion(scene.words[end + 1]?.fold ?? ''))) break;
  }
  start ??= tailOf(scene, party.to, end);
  if (start === undefined) return undefined;
  const apposed = scene.words[start - 1]?.kind === 'pause' ? apposedEnd(scene, start) : undefined;
  const to = apposed ?? lengthened(scene, start, nameEnd(scene, start));
  if (to - start < 2 && !titles.test(scene.words[start - 1]?.fold ?? '') && scene.names.get(scene.words[start]?.start ?? -1)?.kind !== 'person') return undefined;
  const from = scene.words[start - 1]?.kind === 'pause' ? start - 1 : start;
  const traits = [...party.traits];
  for (let index = party.to; index < from; index += 1) traits.push(...traitsOf(scene.words[index]));
  return { ...party, to, name: wording(scene, start, to), description: wording(scene, party.from, from), traits, found: scene.names.get(scene.words[start]?.start ?? -1), definite: true, gender: genderOfHolder(scene, start, to, party) };
}

/** A given name, or the word that begins a composed one: عبد القادر. */
function startsName(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.fold === 'عبد' || (isGivenName(word.fold) && !endsNames(word)));
}

/** A name with a family name that is another word elsewhere, where a pause or a clause closes it: خلدون المعايطة، ريما سعادة لوكالة. */
function lengthened(scene: Scene, start: number, to: number): number {
  const [word, after] = [scene.words[to], scene.words[to + 1]];
  if (to - start !== 1 || word?.kind !== 'word' || word.pair !== undefined || endsNames(word) || isEpithet(word)) return to;
  const closed = after === undefined || after.kind !== 'word' || ends.test(after.fold) || isListening(after.fold);
  return closed ? to + 1 : to;
}

const titles = /^(?:دكتور|دكتوره|النايب|النايبه|القايد|العالم|العالمه|الباحث|الباحثه|الصحفي|الصحفيه|الخبير|الخبيره|الدكتور|الدكتوره|السيد|السيده|الشيخ|المهندس|المهندسه|اللواء|العميد|العقيد|الاستاذ|الاستاذه|السفير|السفيره|الجنرال|القاضي|القاضيه|المحامي|المحاميه|الفريق|المقدم|الرايد|النقيب|الامير|الاميره|الحاج|البروفيسور|المستشار)$/;

/** The end of an unknown name of two to four words between a pause and what opens a clause or closes one: ، أنمار الخصاونة، / ، أوليه سولفانج "…". */
function apposedEnd(scene: Scene, at: number): number | undefined {
  const first = scene.words[at];
  // ، الخضر لصور، إن: in this frame a first name may have the article.
  let end = first?.kind === 'word' && first.pair === undefined && first.fold.startsWith('ال') && !isCommon(first) && toldBehind(scene, at) ? at + 1 : at;
  while (bareWord(scene.words[end])) end += 1;
  const last = scene.words[end];
  // عطاف محمد مختار
  if (end > at && end < at + 3 && lastName(scene.words[end]) && scene.words[end + 1]?.kind === 'pause') end += 1;
  // A family's name with the article, and no thing.
  if (end > at && end < at + 3 && last?.kind === 'word' && last.pair === undefined && last.fold.startsWith('ال') && (!isCommon(last) || isCalledAgain(scene, end))) end += 1;
  const after = scene.words[end];
  const closed = after === undefined || after.kind !== 'word' || /^(?:و?ب?ان|و?ب?انه|و?ب?انها)$/.test(after.fold);
  // أوليه may be a foreign name, and أولية a noun.
  const foreign = first?.text.endsWith('يه') === true && !isOrdinary(scene.words[at + 1]);
  const begins = first !== undefined && (foreign || !isOrdinary(first)) && !attached(scene, first) && !isVerbShaped(first.fold) && !/^[وف]?س[يت]/.test(first.fold) && speechForm(first.fold) === undefined;
  return closed && end - at >= 2 && end - at <= 4 && begins ? end : undefined;
}

/** ، امحند العنصر، and further on قال العنصر: whether a noun with the article closes a name before a pause, and stands elsewhere too. */
function isCalledAgain(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word !== undefined && scene.words[at + 1]?.kind === 'pause' && partyOf(word.fold) === undefined && !isEpithet(word) && !endsNames(word) && stands(scene.text, word.fold);
}

/** Whether two words stand before a pause and what was said: ، فلان الفلاني، إن. */
function toldBehind(scene: Scene, at: number): boolean {
  return scene.words[at + 1]?.kind === 'word' && scene.words[at + 2]?.kind === 'pause' && that.test(scene.words[at + 3]?.fold ?? '');
}

const that = /^(?:ب?ان|ب?انه|ب?انها)$/;

/** Whether a word with the article is one of the language, and no family's name. */
function isCommon(word: Word): boolean {
  return ordinary.has(word.fold.slice(2)) || partyOf(word.fold) !== undefined || isEpithet(word) || endsNames(word);
}

/** The end of an unknown name that an office follows between pauses: فلان الفلاني، وزير الدفاع. Undefined where none begins at `at`. */
export function introducedName(scene: Scene, at: number): number | undefined {
  // Asked of nearly every word: most have no pause two or three words on.
  if (scene.words[at + 2]?.kind !== 'pause' && scene.words[at + 3]?.kind !== 'pause') return undefined;
  const [before, first, second] = [scene.words[at - 1], scene.words[at], scene.words[at + 1]];
  if ((bareWord(before) && !opensClause(scene, at - 1)) || first === undefined || !bareWord(first) || attached(scene, first) || /^[وف]?ب(?:راي|نظر|حسب|تعبير|كلمات)$/.test(first.fold)) return undefined;
  // سليمة فرداجي، النائبة عن الساحل: a word of the language at the beginning of a sentence or behind its verb, before one that is none.
  const strange = bareWord(second) && !isOrdinary(second) && !attached(scene, second as Word) && !isGivenName(second?.fold ?? '');
  // شرع فردمان، مدير المركز: what begins a sentence is its verb, unless it ends as no verb does.
  const free = opensClause(scene, at - 1) || ((before === undefined || before.kind === 'stop') && first.text.endsWith('ة'));
  if (isOrdinary(first) && !(free && strange)) return undefined;
  const end = nameEnd(scene, at);
  const office = scene.words[end + 1];
  return end - at >= 2 && end - at <= 3 && scene.words[end]?.kind === 'pause' && office?.kind === 'word' && office.pair === undefined && nounOf(office) === 'person' ? end : undefined;
}

/** تأسفت فلانة الفلانية، رئيسة البنك: whether a word is the verb that opens a clause. */
function opensClause({ words }: Scene, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before?.kind !== 'word' && word !== undefined && !isOrdinary(word) && (isVerbShaped(word.fold) || /^.{3,}ت$/.test(word.fold));
}

/**
 * The end of a name of two between a verb of speech and the office of who speaks, though its first word be one of the
 * language: أكد فاتح بيرول، رئيس الوفد، أن. Undefined where it may be the verb's object.
 */
export function toldName(scene: Scene, at: number): number | undefined {
  const { words } = scene;
  const form = speechForm(words[at - 1]?.fold ?? '')?.form;
  const [first, second, pause, office] = words.slice(at, at + 4);
  if (form?.shape !== 'verb' || form.suffixed || !/^(?:say|more|state)$/.test(form.class) || pause?.kind !== 'pause') return undefined;
  const begins = first !== undefined && bareWord(first) && !/[ةاىه]$|ات$/u.test(first.text) && !isVerbShaped(first.fold) && !isVerbalNoun(first.fold);
  const ends = second !== undefined && bareWord(second) && !isOrdinary(second) && !attached(scene, second) && !scene.names.has(second.start);
  if (!begins || !ends || office?.kind !== 'word' || nounOf(office) !== 'person') return undefined;
  const closing = words.findIndex(({ kind }, index) => index > at + 3 && kind !== 'word');
  return words[closing]?.kind === 'pause' && that.test(words[closing + 1]?.fold ?? '') ? at + 2 : undefined;
}

/** Whether a word can be part of an unknown name: no article, no particle, no office, place, epithet or figure. */
function bareWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.pair === undefined && isBare(word);
}

const isBare = keptOfWord((word): boolean => !/^(?:ال|وال|لل|بال)/.test(word.fold) && partyOf(word.fold) === undefined && !isPlace(word.fold) && !isEpithet(word) && !endsNames(word) && !hasOwner(word) && !/^\d|.{3}(?:ها|هم)$/.test(word.fold));

/** Whether a word may end a name although it is an office elsewhere: سعادة, حكيم. */
function lastName(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.pair === undefined && !/^(?:ال|وال|لل|بال)/.test(word.fold) && partyOf(word.fold) === 'person' && !endsNames(word);
}

/** تعويضا ماليا, نقطة عبور: whether two words are a noun and what goes with it. */
function isThing(first: Word | undefined, second: Word | undefined): boolean {
  return isOrdinary(first) && (isOrdinary(second) || /[اة]$/u.test(first?.text ?? ''));
}

/** Where an unknown name of two to four words begins at the end of a noun phrase, behind a definite noun, an adjective or a place. */
function tailOf(scene: Scene, from: number, end: number): number | undefined {
  let start = end;
  while (start > from && end - start < 4 && (bareWord(scene.words[start - 1]) || (start === end && lastName(scene.words[start - 1]))) && !/^[وبل](?=.{4})/.test(scene.words[start - 1]?.fold ?? '')) start -= 1;
  const led = scene.words[start - 1];
  const closed = led?.kind === 'word' && (led.fold.startsWith('ال') || /^(?:لل|بال|وال)/.test(led.fold) || isPlace(led.fold) || isEpithet(led) || led.pair !== undefined || scene.names.has(led.start));
  return end - start >= 2 && start > from - 1 && closed && !isThing(scene.words[start], scene.words[start + 1]) ? start : undefined;
}

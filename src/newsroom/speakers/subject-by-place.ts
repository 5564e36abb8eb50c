import { agedName } from './ages-told.ts';
import { endsNames } from '../parties/name-ends.ts';
import { objects } from '../parties/name-frames.ts';
import { beginsOffice } from '../parties/name-stops.ts';
import { withDistantName } from '../parties/distant-names.ts';
import { withName } from '../parties/named-offices.ts';
import { nounOf } from '../parties/party-nouns.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { isFamilyName, isGivenName, isPlace, joints, ordinary, standings } from '../language/speaker-lexicon.ts';
import { isEpithet, isOrdinary, leans, numberOf, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { isVerbalNoun } from '../language/word-shapes.ts';
import { genderOf, isAdjective, partyOf } from '../language/speaking-parties.ts';
import { speechForm, type SpeechForm } from '../language/verbs-of-speech.ts';
import { toldBehind } from './speech-reach.ts';

/** How many words a description may have before its name. */
const longest = 6;

/**
 * The subject of a verb of speech by its place alone: Arabic says the verb first, and whoever stands behind it speaks,
 * though no list knows him: قال البرهان, وأوضحت الدورية العلمية, قالت الجمعوية فلانة. Undefined where an object, an
 * adverb or a clause stands there.
 */
export function subjectByPlace(scene: Scene, at: number, form: SpeechForm): Party | undefined {
  const { words } = scene;
  const first = words[at];
  const aged = agedName(scene, at);
  if (aged) return { ...aged, gender: form.gender };
  if (first?.kind !== 'word' || first.pair !== undefined || endsNames(first) || isAside(scene, first) || isObject(first) || nounOf(first) === 'paper') return undefined;
  if (isRareFeminine(scene, first, form)) return named(scene, at, at, at + 1, form);
  if (isUnnamedMany(scene, first)) return unnamedMany(scene, at, first);
  const name = wordsBeforeName(scene, at, first);
  const end = nameFrom(scene, name);
  if (end > name && (name === at || words[name - 1]?.fold.startsWith('ال') === true || isEpithet(words[name - 1]))) return named(scene, at, name, end, form);
  if (form.class === 'say' && name === at + 1 && end === name + 1 && isUnknownGivenName(first) && isFamily(scene, words[name])) return named(scene, at, at, end, form);
  return name > at ? described(scene, at, name, form) : undefined;
}

/** وجدد التأكيد على أن: what a verb takes for its object, the subject left out. */
function isObject({ fold }: Word): boolean {
  return objects.test(fold) || (fold.startsWith('ال') && isVerbalNoun(fold.slice(2)) && partyOf(fold) === undefined);
}

/** زنغنة: a word that ends as feminine nouns do, is none that newspapers know, and stands elsewhere in the text too. */
function isRareFeminine(scene: Scene, { text, fold }: Word, form: SpeechForm): boolean {
  // واستطردت قائلة
  const known = ordinary.has(fold) || partyOf(fold) !== undefined || speechForm(fold) !== undefined;
  return text.endsWith('ة') && !known && (form.class === 'say' || form.class === 'more') && standings(scene.text, fold, 'وفبل') > 1;
}

/** قال قرويون, قال منتقدوه: many of whom no name is said, by the ending of their plural. */
function isUnnamedMany(scene: Scene, { fold }: Word): boolean {
  return /^[^ا].{3,}(?:ون|وه|وها)$/.test(fold) && !isFamilyName(scene.text, fold) && !isGivenName(fold);
}

function unnamedMany(scene: Scene, at: number, { fold, start }: Word): Party {
  return { from: at, to: at + 1, kind: 'person', name: undefined, description: wording(scene, at, at + 1), head: bare(fold), traits: [], gender: 'm', number: 'many', definite: fold.startsWith('ال'), found: undefined, start };
}

/** Where the description that begins at word `at` ends, and a name may begin. */
function wordsBeforeName(scene: Scene, at: number, first: Word): number {
  const { words } = scene;
  let end = at;
  while (end < at + longest && describes(scene, words[end]) && !nameish(scene, words[end]) && (end === at || goesWith(words[end - 1], words[end]))) end += 1;
  return end === at + 1 && first.fold.startsWith('ال') && isEpithetByShape(scene, end) ? end + 1 : end;
}

/** الحلف الأطلسي: what has the article behind a noun that has it, ends as adjectives do and stands alone is its epithet. */
function isEpithetByShape(scene: Scene, at: number): boolean {
  const fold = scene.words[at]?.fold ?? '';
  return /^ال.+يه?$/.test(fold) && !isFamilyName(scene.text, fold) && nameFrom(scene, at) === at + 1;
}

/** ميدان الحمداني: before a family's name, a word of the language without article or ending is a given name. */
function isUnknownGivenName(word: Word): boolean {
  return !word.text.endsWith('ة') && !word.fold.startsWith('ال') && !isEpithet(word) && partyOf(word.fold) === undefined;
}

/** Whether a word is a family's name in the text; with the article, only one that ends as names of origin do. */
function isFamily(scene: Scene, word: Word | undefined): boolean {
  const fold = word?.fold ?? '';
  return (!fold.startsWith('ال') || fold.endsWith('ي')) && isFamilyName(scene.text, fold);
}

/** بجدية, مخاطبة الحكومة, متوجها: how somebody spoke, and not who. */
function isAside(scene: Scene, word: Word): boolean {
  if (isGivenName(word.fold) || isFamilyName(scene.text, word.fold)) return false;
  const led = /^[بلكوف]/.test(word.fold) && !word.fold.startsWith('ال') && leans(word);
  const participle = /^م.{3,}(?:ا|(?<!و)ه)$/.test(word.fold) && partyOf(word.fold) === undefined;
  return led || participle || told.test(word.fold);
}

/** المزيد, الحقيقة, كلاما: what somebody says, or when, and not who. */
const told = /^(?:التالي|الاتي|المزيد|الكثير|النظر|الانتباه|الامر|الاول|الاولي|الثاني|الثانيه|الثالث|الحقيقه|الحق|العكس|الان|اليوم|شيء|شييا|كلمه|كلاما|العام|السنه|الشهر|الاسبوع|الليله)$/;

/** Whether a word can be part of a description of whom no list knows: a noun with the article, an epithet, the head of an idafa. */
function describes(scene: Scene, word: Word | undefined): boolean {
  return word?.kind === 'word' && word.pair === undefined && !endsNames(word) && !scene.names.has(word.start) && (word.fold.startsWith('ال') || isEpithet(word) || ordinary.has(word.fold));
}

/** Behind a noun with the article only what has it as well goes on; behind one without it, whatever completes it. */
function goesWith(before: Word | undefined, word: Word | undefined): boolean {
  // يرفض الجمهوريون التصويت: a verbal noun is no adjective, and the verb's object.
  const thing = word !== undefined && isVerbalNoun(bare(word.fold));
  return !before?.fold.startsWith('ال') || (word?.fold.startsWith('ال') === true && !thing) || isEpithet(word);
}

/** Whether a word can be part of a name: a known one, or no word of the language. */
function nameish(scene: Scene, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.pair !== undefined || endsNames(word)) return false;
  if (isGivenName(bare(word.fold)) || isGivenName(word.fold) || isFamilyName(scene.text, word.fold)) return true;
  if (isKnownWord(word)) return false;
  return word.fold.startsWith('ال') ? !ordinary.has(word.fold.slice(2)) && !/(?:ون|ين|ات|ان)$/.test(word.fold) : !leans(word) && word.fold.length > 2;
}

/** A word of the language, a place, or one in the shape of a verb in the present or of a noun with its owner. */
function isKnownWord(word: Word): boolean {
  const ours = word.fold.startsWith('ن') && ordinary.has(`ي${word.fold.slice(1)}`);
  const inShape = ours || /^[يت].{3,}|.{3,}(?:ها|هم)$/.test(word.fold);
  return inShape || isOrdinary(word) || isEpithet(word) || partyOf(word.fold) !== undefined || isPlace(word.fold) || speechForm(word.fold) !== undefined;
}

/** Where the name that begins at word `from` ends; `from` itself, where none begins. */
function nameFrom(scene: Scene, from: number): number {
  let end = from;
  while (end < from + 4 && !(end >= from + 2 && beginsOffice(scene, end)) && (nameish(scene, scene.words[end]) || (joints.has(scene.words[end]?.fold ?? '') && nameish(scene, scene.words[end + 1])))) end += 1;
  return end;
}

function named(scene: Scene, from: number, name: number, to: number, form: SpeechForm): Party {
  return { from, to, kind: 'name', name: wording(scene, name, to), head: bare(scene.words[from]?.fold ?? ''), traits: [], gender: form.gender, number: 'one', definite: true, found: undefined, start: scene.words[from]?.start ?? 0, description: name > from ? wording(scene, from, name) : undefined };
}

/** What is told, sung or written up, of which somebody is the author. */
const unsaid = /^(?:معلومات|معطيات|انباء|نتايج|ارقام|احصاءات|احصاييات|تقديرات|مطلع|لافته|لافتات|شعار|شعارات|عباره|عبارات|عنوان|ملصق|قصيده|اغنيه|نشيد|حساب|صفحه|مراسله|منبر|فيديو|ايه)$/;

/** The subject whom only a description tells; undefined where it may be an object. */
function described(scene: Scene, from: number, to: number, form: SpeechForm): Party | undefined {
  const head = scene.words[from];
  if (!head || !isWhole(scene, from, to) || mayBeObject(scene, head, to, form)) return undefined;
  const person = /(?:ون|ان|ي|يه)$/.test(head.fold);
  // وتفيد المعلومات: somebody has told them, and who, is open.
  const told = unsaid.test(bare(head.fold));
  const traits = scene.words.slice(from + 1, to).map(({ fold }) => bare(fold));
  const party: Party = { from, to, kind: told ? 'paper' : person ? 'person' : 'body', name: undefined, description: wording(scene, from, to), head: bare(head.fold), traits: told ? [] : traits, gender: form.gender, number: isOne(traits) ? 'one' : numberOf(head.fold), definite: true, found: undefined, start: head.start };
  const whole = holder(scene, { ...party, kind: told ? 'paper' : agent.test(head.fold) ? 'person' : party.kind });
  return whole ?? party;
}

/** What somebody is by what he does, or where he is at home: المتخصص, المقيم, الشرعي. */
const agent = /^ال(?:م.{3,}|.{3,}ي)$/;

/** The party with its name: أشارت استشارية التخدير، الدكتورة فلانة، إلى; واعتبر المتخصص في البنوك فلان أن. */
function holder(scene: Scene, party: Party): Party | undefined {
  const person: Party = { ...party, kind: 'person' };
  const near = scene.words[party.to]?.kind === 'pause' ? withName(scene, person) : person;
  if (near.name !== undefined) return near;
  return party.kind === 'person' && party.number === 'one' ? withDistantName(scene, person) : undefined;
}

/** الفرعون المصري: what ends as the plural does is one, where its adjective is that of one. */
function isOne(traits: readonly string[]): boolean {
  return traits.length > 0 && traits.every((trait) => isAdjective(trait) && !/(?:ون|ين|ات)$/.test(trait));
}

/** Whether a description is definite, by its own article or that of what completes it, and nothing follows that could belong to it. */
function isWhole({ words }: Scene, from: number, to: number): boolean {
  const after = words[to];
  const closed = after?.kind !== 'word' || endsNames(after);
  return closed && (words[from]?.fold.startsWith('ال') === true || (to > from + 1 && words[from + 1]?.fold.startsWith('ال') === true));
}

/** أكد جدوى المشروع, استنكر الهجوم على القرار, استنكر المحاولة: without "that" or the words themselves behind it, or a feminine behind a masculine verb, it is what the verb is about. */
function mayBeObject(scene: Scene, head: Word, to: number, form: SpeechForm): boolean {
  const toldAtOnce = head.fold.startsWith('ال') && /^(?:colon|quoted)$/.test(scene.words[to]?.kind ?? '');
  const transitive = form.class === 'state' && !form.suffixed;
  return (transitive && !toldBehind(scene, to) && !toldAtOnce) || (genderOf(head.fold) === 'f' && form.gender === 'm');
}

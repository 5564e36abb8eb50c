import { agedName } from './ages-told.ts';
import { endsNames } from '../parties/name-ends.ts';
import { nounOf } from '../parties/party-nouns.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { isFamilyName, isGivenName, isPlace, joints, ordinary, standings } from '../language/speaker-lexicon.ts';
import { isEpithet, isOrdinary, leans, numberOf, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { genderOf, partyOf } from '../language/speaking-parties.ts';
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
  if (first?.kind !== 'word' || first.pair !== undefined || endsNames(first) || isAside(scene, first) || nounOf(first) === 'paper') return undefined;
  // زنغنة: it ends as nouns do, is none that newspapers know, and stands elsewhere too.
  if (first.text.endsWith('ة') && !ordinary.has(first.fold) && partyOf(first.fold) === undefined && (form.class === 'say' || form.class === 'more') && standings(scene.text, first.fold, 'وفبل') > 1) return named(scene, at, at, at + 1, form);
  // قال قرويون, قال منتقدوه: many of whom no name is said.
  if (/^[^ا].{3,}(?:ون|وه|وها)$/.test(first.fold) && !isFamilyName(scene.text, first.fold) && !isGivenName(first.fold)) return { from: at, to: at + 1, kind: 'person', name: undefined, description: wording(scene, at, at + 1), head: bare(first.fold), traits: [], gender: 'm', number: 'many', definite: first.fold.startsWith('ال'), found: undefined, start: first.start };
  let name = at;
  while (name < at + longest && describes(scene, words[name]) && !nameish(scene, words[name]) && (name === at || goesWith(words[name - 1], words[name]))) name += 1;
  // الحلف الأطلسي: what has the article behind one that has it is its epithet.
  if (name === at + 1 && first.fold.startsWith('ال') && /^ال.+يه?$/.test(words[name]?.fold ?? '') && !isFamilyName(scene.text, words[name]?.fold ?? '') && nameFrom(scene, name) === name + 1) name += 1;
  const end = nameFrom(scene, name);
  if (end > name && (name === at || words[name - 1]?.fold.startsWith('ال') === true || isEpithet(words[name - 1]))) return named(scene, at, name, end, form);
  // ميدان الحمداني: a word of the language before a family's name is a given name.
  if (form.class === 'say' && !first.text.endsWith('ة') && name === at + 1 && end === name + 1 && !first.fold.startsWith('ال') && !isEpithet(first) && partyOf(first.fold) === undefined && /^(?:ال.*ي|(?!ال).*)$/.test(words[name]?.fold ?? '') && isFamilyName(scene.text, words[name]?.fold ?? '')) return named(scene, at, at, end, form);
  return name > at ? described(scene, at, name, form) : undefined;
}

/** بجدية, مخاطبة الحكومة, متوجها: how somebody spoke, and not who. */
function isAside(scene: Scene, word: Word): boolean {
  if (isGivenName(word.fold) || isFamilyName(scene.text, word.fold)) return false;
  return (/^[بلكوف]/.test(word.fold) && !word.fold.startsWith('ال') && leans(word)) || (/^م.{3,}(?:ا|(?<!و)ه)$/.test(word.fold) && partyOf(word.fold) === undefined) || /^(?:المزيد|الكثير|النظر|الانتباه|الامر|الاول|الاولي|الثاني|الثانيه|الثالث|الحقيقه|الحق|العكس|الان|اليوم|شيء|شييا|كلمه|كلاما)$/.test(word.fold);
}

/** Whether a word can be part of a description of whom no list knows: a noun with the article, an epithet, the head of an idafa. */
function describes(scene: Scene, word: Word | undefined): boolean {
  return word?.kind === 'word' && word.pair === undefined && !endsNames(word) && !scene.names.has(word.start) && (word.fold.startsWith('ال') || isEpithet(word) || ordinary.has(word.fold));
}

/** Behind a noun with the article only what has it as well goes on; behind one without it, whatever completes it. */
function goesWith(before: Word | undefined, word: Word | undefined): boolean {
  return !before?.fold.startsWith('ال') || word?.fold.startsWith('ال') === true || isEpithet(word);
}

/** Whether a word can be part of a name: a known one, or no word of the language. */
function nameish(scene: Scene, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.pair !== undefined || endsNames(word)) return false;
  if (isGivenName(bare(word.fold)) || isGivenName(word.fold) || isFamilyName(scene.text, word.fold)) return true;
  if (isOrdinary(word) || isEpithet(word) || partyOf(word.fold) !== undefined || isPlace(word.fold) || /^[يتن].{3,}|.{3,}(?:ها|هم)$/.test(word.fold) || speechForm(word.fold)) return false;
  return word.fold.startsWith('ال') ? !ordinary.has(word.fold.slice(2)) && !/(?:ون|ين|ات|ان)$/.test(word.fold) : !leans(word) && word.fold.length > 2;
}

function nameFrom(scene: Scene, from: number): number {
  let end = from;
  while (end < from + 4 && (nameish(scene, scene.words[end]) || (joints.has(scene.words[end]?.fold ?? '') && nameish(scene, scene.words[end + 1])))) end += 1;
  return end;
}

function named(scene: Scene, from: number, name: number, to: number, form: SpeechForm): Party {
  return { from, to, kind: 'name', name: wording(scene, name, to), head: bare(scene.words[from]?.fold ?? ''), traits: [], gender: form.gender, number: 'one', definite: true, found: undefined, start: scene.words[from]?.start ?? 0, description: name > from ? wording(scene, from, name) : undefined };
}

function described(scene: Scene, from: number, to: number, form: SpeechForm): Party | undefined {
  const head = scene.words[from];
  const after = scene.words[to];
  const closed = after?.kind !== 'word' || endsNames(after);
  const idafa = head?.fold.startsWith('ال') === true || (to > from + 1 && scene.words[from + 1]?.fold.startsWith('ال') === true);
  // أكد جدوى المشروع, استنكر الهجوم على القرار: without "that" or the words themselves behind it, it is the object of a verb that takes one.
  if (!head || !closed || !idafa || (form.class === 'state' && !form.suffixed && !toldBehind(scene, to) && !(head.fold.startsWith('ال') && /^(?:colon|quoted)$/.test(after?.kind ?? '')))) return undefined;
  const gender = genderOf(head.fold);
  // واستنكر المحاولة: a feminine noun behind a masculine verb is its object.
  if (gender === 'f' && form.gender === 'm') return undefined;
  const person = /(?:ون|ان|ي|يه)$/.test(head.fold);
  const traits = scene.words.slice(from + 1, to).map(({ fold }) => bare(fold));
  return { from, to, kind: person ? 'person' : 'body', name: undefined, description: wording(scene, from, to), head: bare(head.fold), traits, gender: form.gender, number: numberOf(head.fold), definite: true, found: undefined, start: head.start };
}

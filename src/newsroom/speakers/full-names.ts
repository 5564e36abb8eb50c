import { fold } from '#model/fold.ts';
import type { Word } from '../language/sentence-words.ts';
import { beforeFaith, isFamilyNoun, isGivenName, isListedFamily, isPlace, joints, ordinary, particles } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbShaped } from '../language/word-shapes.ts';
import { objectless } from '../parties/framed-names.ts';
import { endsNames } from '../parties/name-ends.ts';
import { isEpithet, isOrdinary, leans, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';

/** Where the words of a dispatch stand, by their folded form. */
type Places = ReadonlyMap<string, readonly { scene: Scene; at: number }[]>;

/** Gives a single name the one that stands before it elsewhere: فيوري is تايسون فيوري. A given name before it decides. */
export function lengthener(scenes: readonly Scene[]): (party: Party) => Party {
  const places = placesOf(scenes);
  return (party) => {
    if (party.found || party.kind === 'body' || party.name === 'الله' || party.name === undefined || party.name.includes(' ') || isGivenName(fold(party.name))) return party;
    let likely: string | undefined;
    for (const { scene, at } of places.get(fold(party.name)) ?? []) {
      const { sure, full } = nameBefore(scene, at) ?? {};
      if (sure) return { ...party, name: full };
      likely ??= full;
    }
    return likely === undefined ? party : { ...party, name: likely };
  };
}

function placesOf(scenes: readonly Scene[]): Places {
  const places = new Map<string, { scene: Scene; at: number }[]>();
  for (const scene of scenes) {
    scene.words.forEach((word, at) => {
      if (word.kind !== 'word' || at === 0) return;
      const found = places.get(word.fold);
      if (found) found.push({ scene, at });
      else places.set(word.fold, [{ scene, at }]);
    });
  }
  return places;
}

/** The name that ends at word `at`, with the words before it, where they may be parts of it; `sure`, where one is a given name. */
function nameBefore(scene: Scene, at: number): { full: string; sure: boolean } | undefined {
  const first = scene.words[at - 1];
  if (first?.kind !== 'word' || scene.words[at]?.pair !== first.pair) return undefined;
  const composed = composedFrom(scene, at - 1);
  if (composed !== undefined) return { full: unled(scene, firstOf(scene, composed), at + 1), sure: true };
  if (isFramedPair(scene, at)) return { full: wording(scene, at - 1, at + 1), sure: true };
  // عبدالكريم صباح زيدان
  const behindGiven = isGivenName(first.fold) && isGivenName(scene.words[at - 2]?.fold ?? '') && !endsNames(scene.words[at - 2]) && scene.words[at - 2]?.pair === first.pair;
  if (endsNames(first) && !behindGiven) return undefined;
  if (isGivenName(first.fold)) return { full: wording(scene, firstOf(scene, at - 1), at + 1), sure: true };
  const full = wording(scene, at - 1, at + 1);
  const known = isOrdinary(first) || partyOf(first.fold) !== undefined;
  // ليواخيم لوف, وخالد السيف; but بيان is no يان.
  const led = /^[وفبل]/.test(first.fold) && !known && !particles.has(first.fold.slice(1)) && first.fold !== 'لصالح' && isGivenName(first.fold.slice(1));
  if (led) return { full: full.slice(1), sure: true };
  const verb = /^(?:[وف]?[سل][يتن]|و[يتن]).{2,}/.test(first.fold);
  const plain = !verb && !isVerbShaped(first.fold) && !/.{2}اه$/u.test(first.text) && !known && !leans(first) && !isEpithet(first) && !speechForm(first.fold) && first.fold.length > 2 && !isPlace(first.fold);
  if (!plain || !leadsToName(scene, at - 2)) return undefined;
  return { full: first.fold.startsWith('و') && isOfName(scene.words[at - 2]) ? full.slice(1) : full, sure: false };
}

/** عبد الله, عز العرب, محيي الدين: the first word of a given name of two that ends at word `at`. Undefined where none does. */
function composedFrom({ words }: Scene, at: number): number | undefined {
  const [lead, end] = [words[at - 1], words[at]];
  if (lead?.kind !== 'word' || end?.kind !== 'word' || lead.pair !== end.pair) return undefined;
  const servant = /^[وف]?عبد$/.test(lead.fold) && end.fold.startsWith('ال');
  const honour = /^(?:الله|الدين|العرب|الاسلام|الحق)$/.test(end.fold) && (beforeFaith.has(lead.fold) || honours.test(lead.fold.replace(/^و/, '')));
  return servant || honour ? at - 1 : undefined;
}

/** The words of a name without the "and" that leads to it: وعبد الله. */
function unled(scene: Scene, from: number, to: number): string {
  const full = wording(scene, from, to);
  return /^[وف]عبد(?:\s|$)/u.test(full) ? full.slice(1) : full;
}

/** What given names of two begin with: جاد الله, عز العرب, محي الدين. */
const honours = /^(?:جاد|عز|نصر|نور|سيف|فضل|فتح|خير|عطا|ضيف|سعد|حمد|رزق|عوض|هبه|جار|امر|خلف|محي|محيي|صلاح|علاء|ضياء|بهاء|جمال|كمال|شمس|زين|فخر|تاج|ناصر)$/;

/**
 * Whether the word before word `at` makes a name with it by their place alone, though it is another word elsewhere: قال النعم فلان، رئيس
 * المجلس; قالت المحامية بيان فلان إن; كوبي فلان, twice in the dispatch. It may be no office, body or nation, and no object of the verb.
 */
function isFramedPair(scene: Scene, at: number): boolean {
  const [led, first, , after] = [scene.words[at - 2], scene.words[at - 1], scene.words[at], scene.words[at + 1]];
  if (first === undefined || isGivenName(first.fold) || !mayBeFirst(first)) return false;
  const behind = scene.words[at + 2];
  const introduced = after?.kind === 'pause' && (isOffice(behind) || /^(?:وهو|وهي)$/.test(behind?.fold ?? ''));
  const apposed = isOffice(after) && !isEpithet(after);
  const told = after?.kind === 'colon' || /^(?:ب?ان|ب?انه|ب?انها)$/.test(after?.fold ?? '');
  const speech = led?.kind === 'word' ? speechForm(led.fold)?.form : undefined;
  const spoken = speech?.shape === 'verb' && !speech.suffixed && speech.class !== 'address' && speech.class !== 'relay';
  const opens = led === undefined || led.kind === 'stop' || (led.kind === 'word' && /^(?:و?لكن|اما|بينما|فيما|حيث|كما)$/.test(led.fold));
  const titled = led?.kind === 'word' && /^[وف]?ال|^لل/.test(led.fold) && (isOffice(led) || (isEpithet(led) && isOffice(scene.words[at - 3])));
  if (first.fold.startsWith('ال')) return (introduced && (spoken || opens || isStrange(scene.words[at]))) || (titled && isName(first));
  // وصف الرئيس موقف فلان: behind an office a noun of the language may be what the verb is about.
  if (isOrdinary(first) || isEpithet(first)) return (titled && isSpokenAt(scene, at - 3) && (told || introduced || after?.kind !== 'word' || after.pair !== undefined)) || (isEpithet(first) && isTwice(scene, at));
  return (spoken || opens) && (introduced || apposed || told) && !isVerbShaped(first.fold);
}

/** Whether a word may be a first name by its place: nothing that leans, owns, or names an office, a body or a nation. */
function mayBeFirst(word: Word): boolean {
  const { fold: form, text } = word;
  const article = form.startsWith('ال');
  if (article ? partyOf(form) !== undefined || isEpithet(word) || form.length > 7 || /(?:ون|ين|ان|ات|ه)$/.test(form) : leans(word)) return false;
  if (/^(?:باسم|نفس|كل|غير|مثل|ذات|بعض|احد|احدي|ان)$/.test(form) || (endsNames(word) && !isEpithet(word))) return false;
  return article || !(/[ةىا]\u064b?$/u.test(text) || form.length < 3 || speechForm(form) !== undefined || isPlace(form) || /^[وف]?[سل][يتن]|^و[يتن]/.test(form) || peopled(form));
}

/** وزير فلان, مدرب فلان: an office without the article is somebody's; but قائد and بيان are names as well. */
function peopled(form: string): boolean {
  const noun = partyOf(form);
  return (noun === 'person' || noun === 'body') && !isFamilyNoun(form) && form !== 'قايد';
}

/** المعطي, الزبير: whether a word with the article is a name, and no word of the language. */
function isName({ fold: form }: Word): boolean {
  return isListedFamily(form) || isFamilyNoun(form) || !ordinary.has(form.slice(2));
}

function isOffice(word: Word | undefined): boolean {
  return word?.kind === 'word' && partyOf(word.fold) === 'person' && !isGivenName(word.fold);
}

function isStrange(word: Word | undefined): boolean {
  return word?.kind === 'word' && !isOrdinary(word) && !isEpithet(word) && partyOf(word.fold) === undefined && !leans(word);
}

/** Whether the office before a name stands behind a verb of speech that takes no object, or begins its sentence. */
function isSpokenAt({ words }: Scene, at: number): boolean {
  const led = words[at];
  const form = led?.kind === 'word' ? speechForm(led.fold)?.form : undefined;
  return led === undefined || led.kind === 'stop' || (form?.shape === 'verb' && objectless.has(form.verb));
}

/** Whether the word and the one before it stand side by side in two places of the text. */
function isTwice({ text, words }: Scene, at: number): boolean {
  const both = text.slice(words[at - 1]?.start, words[at]?.end);
  return text.indexOf(both) !== text.lastIndexOf(both);
}

/** جان مورو وكلير بيتي: whether a word can only be the end of another's name, so that و behind it joins the two; but الملياردير وارن بافيت. */
function isOfName(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || endsNames(word) || word.fold.startsWith('ال')) return false;
  return isGivenName(word.fold) || !(isOrdinary(word) || isEpithet(word) || partyOf(word.fold) !== undefined || isPlace(word.fold));
}

/** The first word of the given names and joints that end at word `at`: هيا بنت صلاح. */
function firstOf(scene: Scene, at: number): number {
  let first = at;
  for (let before = at - 1; before > at - 6; before -= 1) {
    const word = scene.words[before];
    if (word?.kind !== 'word' || endsNames(word) || word.pair !== scene.words[at]?.pair) break;
    if (isGivenName(word.fold) && word.fold !== 'ولد') first = before;
    else if (!joints.has(word.fold)) break;
  }
  return first;
}

const prepositions = /^[وف]?(?:من|عن|علي|مع|بين|الي|في|ضد|لدي|نحو|تجاه|ان|بان|انها|انه)$/;

/** Whether a name may begin after word `at`: behind a noun, a pause or a preposition, but not where a verb would begin its clause. */
function leadsToName(scene: Scene, at: number): boolean {
  const led = scene.words[at];
  if (led === undefined || led.kind === 'stop') return false;
  if (led.kind !== 'word') return true;
  return endsNames(led) ? prepositions.test(led.fold) : !/^(?:الذي|التي|الذين)$/.test(led.fold);
}

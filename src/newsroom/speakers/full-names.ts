import { fold } from '#model/fold.ts';
import { pastVerbsIn } from '../language/past-verbs.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { beforeFaith, isFamilyNoun, isGivenName, isListedFamily, isPlace, joints, ordinary, particles, standings } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isAccusative, isVerbalNoun, isVerbShaped } from '../language/word-shapes.ts';
import { objectless } from '../parties/framed-names.ts';
import { endsNames } from '../parties/name-ends.ts';
import { isOfLanguage, isShort } from '../parties/name-parts.ts';
import { isEpithet, isOrdinary, leans, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { givenBefore, nameBehind, quotedName, type Places } from './first-names.ts';
import { isNation } from './whole-bodies.ts';

/** Gives a single name the one that stands before it elsewhere: فيوري is تايسون فيوري; or, where none does, the one behind it. A given name before it decides. */
export function lengthener(scenes: readonly Scene[]): (party: Party) => Party {
  const places = placesOf(scenes);
  return (party) => {
    if (party.found || party.kind === 'body' || party.name === 'الله' || party.name === undefined || party.name.includes(' ')) return party;
    const form = fold(party.name);
    const given = isGivenName(form);
    const found = (places.get(form) ?? []).map(({ scene, at }) => (given ? strangerBefore(scene, at) : nameBefore(scene, at)));
    const before = (found.find((one) => one?.sure) ?? found.find((one) => one !== undefined))?.full ?? quotedName(scenes[0]?.text ?? '', party.name);
    const behind = before === undefined ? nameBehind(places, form) : undefined;
    const whole = before ?? behind?.whole ?? (given && behind?.families === 0 ? givenBefore(places, form) : undefined);
    return whole === undefined ? party : { ...party, name: whole };
  };
}

/** بيوزي فؤاد, twice or before an office: a given name alone may be the last of a name as well, whose first no list has. */
function strangerBefore(scene: Scene, at: number): { full: string; sure: boolean } | undefined {
  const first = scene.words[at - 1];
  // لبيوزي فؤاد, elsewhere بيوزي فؤاد
  const led = /^[وبل].{3}/.test(first?.fold ?? '') && standings(scene.text, first?.fold.slice(1) ?? '') > 0;
  if (first?.kind !== 'word' || led || isGivenName(first.fold) || (first.fold.startsWith('ال') && !isOfName(first.fold) && !joints.has(first.fold)) || (joints.has(first.fold) && composedFrom(scene, at - 1) === undefined)) return undefined;
  const found = nameBefore(scene, at);
  // دوريانا لويس،: at the head of a sentence what ends as foreign women's names do is no verb.
  const heads = scene.words[at - 2] === undefined || scene.words[at - 2]?.kind === 'stop';
  if (heads && scene.words[at + 1]?.kind === 'pause' && /.{4}ا$/u.test(first.text) && !isAccusative(first.fold) && isStrange(first)) return { full: wording(scene, at - 1, at + 1), sure: true };
  return found && (found.sure || (isTwice(scene, at) && !leansAt(scene, at - 1))) ? { ...found, sure: true } : undefined;
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
  // وأعرب بن ماكرين عن: a foreign name where nobody's son could be meant.
  const born = first.fold === 'بن' && (scene.words[at - 2]?.kind !== 'word' || speechForm(scene.words[at - 2]?.fold ?? '')?.form.shape === 'verb');
  if (born || isFramedPair(scene, at)) return { full: wording(scene, at - 1, at + 1), sure: true };
  const run = strangersFrom(scene, at);
  if (run !== undefined) return { full: wording(scene, firstOf(scene, run), at + 1), sure: false };
  // عبدالكريم صباح زيدان
  const behindGiven = isGivenName(first.fold) && isGivenName(scene.words[at - 2]?.fold ?? '') && !endsNames(scene.words[at - 2]) && scene.words[at - 2]?.pair === first.pair;
  // يضغط بات كيلسن الرئيس التنفيذي على: behind a verb no other verb stands.
  if (first.text === 'بات' && /^[يت].{3}/.test(scene.words[at - 2]?.fold ?? '') && isOffice(scene.words[at + 1])) return { full: wording(scene, at - 1, at + 1), sure: true };
  if (endsNames(first) && !behindGiven) return undefined;
  if (isGivenName(first.fold)) return { full: wording(scene, firstOf(scene, at - 1), at + 1), sure: true };
  const full = wording(scene, at - 1, at + 1);
  const known = isOrdinary(first) || partyOf(first.fold) !== undefined;
  // ليواخيم لوف, وخالد السيف; but بيان is no يان.
  const titled = isTitledName(scene, at);
  const led = /^[وفبل]/.test(first.fold) && !titled && !known && !particles.has(first.fold.slice(1)) && first.fold !== 'لصالح' && isGivenName(first.fold.slice(1));
  if (led) return { full: full.slice(1), sure: true };
  const heads = scene.words[at - 2]?.kind !== 'word';
  const verb = /^(?:[وف]?[سل][يتن]|و[يتن]).{2,}/.test(first.fold) || (heads && pastVerbsIn(first.fold).length > 0);
  const plain = !verb && !isVerbShaped(first.fold) && !/.{2}اه$/u.test(first.text) && !known && (!leansAt(scene, at - 1) || titled || isBetweenPauses(scene, at)) && !isEpithet(first) && !speechForm(first.fold) && first.fold.length > 2 && !isPlace(first.fold);
  const [after, behind] = scene.words.slice(at + 1, at + 3);
  const office = isOffice(after) || (after?.kind === 'pause' && isOffice(behind));
  if (!plain || !(leadsToName(scene, at - 2) || (office && isStrange(first)))) return undefined;
  return { full: first.fold.startsWith('و') && endsAnother(scene.words[at - 2]) ? full.slice(1) : full, sure: false };
}

/** ماريا كريسبي إندون موراتي: the given name before word `at`, where at most two words that are none of the language stand between. Undefined where none does. */
function strangersFrom({ words }: Scene, at: number): number | undefined {
  for (let before = at - 1; before > at - 4; before -= 1) {
    const word = words[before];
    if (word?.kind !== 'word' || word.pair !== words[at]?.pair || endsNames(word)) return undefined;
    if (isGivenName(word.fold)) return before < at - 1 ? before : undefined;
    if (/^(?:ال|[وفيت])/.test(word.fold) || isPlace(word.fold) || partyOf(word.fold) !== undefined || isEpithet(word) || isOfLanguage(word)) return undefined;
  }
  return undefined;
}

/** Whether a letter leans on word `at`: but مع بيوزي فلان, لبيوزي, where it would be the second of two. */
function leansAt({ text, words }: Scene, at: number): boolean {
  const word = words[at];
  return word !== undefined && leans(word) && !/^[وف]?(?:من|عن|علي|مع|بين|الي|في|ضد|لدي|نحو)$/.test(words[at - 1]?.fold ?? '') && standings(text, `ل${word.fold}`) === 0;
}

/** النحاتة البريطانية بولي فلان: a short word that might lean on another, but stands behind an office where a name does. */
function isTitledName(scene: Scene, at: number): boolean {
  const [office, led, first] = scene.words.slice(Math.max(0, at - 3), at);
  const titled = led?.kind === 'word' && led.fold.startsWith('ال') && isEpithet(led) && isOffice(office);
  return titled && first !== undefined && isShort(scene, first);
}

/** ، لاني كينغستورن،: whether nothing but the word and the one before it stands between two pauses, and what leans on that is no letter before a noun. */
function isBetweenPauses({ words }: Scene, at: number): boolean {
  const [led, first, , after] = words.slice(Math.max(0, at - 2), at + 2);
  return led?.kind === 'pause' && after?.kind === 'pause' && particles.has(first?.fold.slice(1) ?? '');
}

/** عبد الله, عز العرب, محيي الدين: the first word of a given name of two that ends at word `at`. Undefined where none does. */
function composedFrom({ words }: Scene, at: number): number | undefined {
  const [lead, end] = [words[at - 1], words[at]];
  if (lead?.kind !== 'word' || end?.kind !== 'word' || lead.pair !== end.pair) return undefined;
  const servant = /^[وف]?عبد$/.test(lead.fold) && end.fold.startsWith('ال');
  const honour = /^(?:الله|الدين|العرب|الاسلام|الحق)$/.test(end.fold) && (beforeFaith.has(lead.fold) || honours.test(lead.fold) || honours.test(lead.fold.replace(/^و/, '')));
  return servant || honour ? at - 1 : undefined;
}

/** The words of a name without the "and" that leads to it: وعبد الله. */
function unled(scene: Scene, from: number, to: number): string {
  const full = wording(scene, from, to);
  return /^[وف]عبد(?:\s|$)/u.test(full) ? full.slice(1) : full;
}

/** What given names of two begin with: جاد الله, عز العرب, محي الدين. */
const honours = /^(?:ولي|جاد|عز|نصر|نور|سيف|فضل|فتح|خير|عطا|ضيف|سعد|حمد|رزق|عوض|هبه|جار|امر|خلف|محي|محيي|صلاح|علاء|ضياء|بهاء|جمال|كمال|شمس|زين|فخر|تاج|ناصر)$/;

/**
 * Whether the word before word `at` makes a name with it by their place alone, though it is another word elsewhere: قال النعم فلان، رئيس
 * المجلس; قالت المحامية بيان فلان إن; كوبي فلان, twice in the dispatch. It may be no office, body or nation, and no object of the verb.
 */
function isFramedPair(scene: Scene, at: number): boolean {
  const [led, first, , after] = [scene.words[at - 2], scene.words[at - 1], scene.words[at], scene.words[at + 1]];
  if (first?.kind !== 'word' || isGivenName(first.fold)) return false;
  const behind = scene.words[at + 2];
  const introduced = after?.kind === 'pause' && (isOffice(behind) || /^(?:وهو|وهي|من)$/.test(behind?.fold ?? ''));
  const apposed = isOffice(after) && !isEpithet(after);
  const told = after?.kind === 'colon' || /^(?:ب?ان|ب?انه|ب?انها)$/.test(after?.fold ?? '');
  const speech = led?.kind === 'word' ? speechForm(led.fold)?.form : undefined;
  const spoken = speech?.shape === 'verb' && !speech.suffixed && speech.class !== 'address' && speech.class !== 'relay';
  const closed = introduced || apposed || told || after?.kind === 'pause';
  if (speech?.shape === 'verb' && !speech.suffixed && speech.class !== 'relay' && closed && isStrange(scene.words[at]) && isSaidToBeFirst(scene, at, objectless.has(speech.verb), after?.kind !== 'pause' || introduced)) return true;
  if (!mayBeFirst(first)) return false;
  const opens = led === undefined || led.kind === 'stop' || (led.kind === 'word' && /^(?:و?لكن|اما|بينما|فيما|حيث|كما)$/.test(led.fold));
  const titled = led?.kind === 'word' && /^[وف]?ال|^لل/.test(led.fold) && (isOffice(led) || (isEpithet(led) && isOffice(scene.words[at - 3])));
  if (first.fold.startsWith('ال')) return (introduced && (spoken || opens || isStrange(scene.words[at]))) || (titled && isName(first));
  // وصف الرئيس موقف فلان: behind an office a noun of the language may be what the verb is about.
  if (isOrdinary(first) || isEpithet(first)) return (titled && isSpokenAt(scene, at - 3) && (told || introduced || after?.kind !== 'word' || after.pair !== undefined)) || (isEpithet(first) && isTwice(scene, at));
  return (spoken || opens) && (introduced || apposed || told) && !isVerbShaped(first.fold);
}

/**
 * Whether the word before word `at` is somebody's first name, for it stands between a verb of speech and his family's: قال جامع فلان،
 * where the verb takes no object (`objectless`); أوضح عالي فلان، تاجر, an adjective that no verb takes; انتقد المحجوبي فلان، with a
 * family's name; قال الشرقي فلان إن, twice in the text. `introduced`, where more than a pause stands behind.
 */
function isSaidToBeFirst(scene: Scene, at: number, objectless: boolean, introduced: boolean): boolean {
  const first = scene.words[at - 1] as Word;
  if (first.pair !== undefined || endsNames(first) || partyOf(first.fold) !== undefined || /[ةىا]\u064b?$|(?:ون|ين|ات|ها|هم)$/u.test(first.text) || isNation(bare(first.fold))) return false;
  if (first.fold.startsWith('ال')) return isOfName(first.fold) || (isEpithet(first) && first.fold.endsWith('ي') && introduced && isTwice(scene, at));
  if (/^[وفبل](?=.{4})/.test(first.fold) || isVerbShaped(first.fold) || isVerbalNoun(first.fold)) return false;
  return objectless || (introduced && (isEpithet(first) ? !leans(first) : isStrange(first)));
}

/** المحجوبي: whether a word with the article is a family's name that is made of a given one. */
function isOfName(form: string): boolean {
  return /^ال.{3,}ي$/.test(form) && isGivenName(form.slice(2, -1)) && !isAdjective(form);
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
function endsAnother(word: Word | undefined): boolean {
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

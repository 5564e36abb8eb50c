import { isBehindJoint, isJoint } from './foreign-joints.ts';
import { keptOfWord } from '../language/kept-words.ts';
import { framedNameEnd } from './name-frames.ts';
import { stopsName } from './name-stops.ts';
import { regnalEnd } from './regnal-numbers.ts';
import { isLetter, type Word } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily, joints, particles } from '../language/speaker-lexicon.ts';
import { articled, pairEnd, through, type Scene } from './speaker-phrases.ts';
import { adverbs, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isManner } from '../language/word-shapes.ts';

/** His colleague: of the office of him who was named before. */
export const peer = /^[وفبل]*نظير(?:ه|ها|ته|تها|هم|هما)$/;

/** A preposition, or a word for all or self, and the pronoun that leans on it: معهما, بنفسها, علينا. */
const suffixed = /^[وف]?(?:ب|ل|من|عن|مع|في|عند|لدي|بين|علي|الي|امام|حول|ضد|بعد|قبل|خلال|تجاه|نحو|فوق|تحت|دون|عبر|ضمن|ازاء|مثل|غير|كل|جميع|معظم|ب?نفس|ب?ذات)(?:ه|ها|هم|هن|هما|كم|نا)$|^(?:ل|من|عن|مع|عند|لدي|علي|الي)ك$/;

/** Whether nothing that names anybody can stand in this word: a particle, a time, a verb, a figure. */
export function endsNames(word: Word | undefined): boolean {
  return word?.kind !== 'word' || ends(word);
}

const ends = keptOfWord((word): boolean => {
  if (/^[وف]?\d/.test(word.fold) || /^[\u0621-\u064a]\u0640*[a-z]/i.test(word.text)) return true;
  if (word.fold === 'علي') return word.text.endsWith('ى');
  // آن, آلان, ألان are foreign names; folded they are a particle and an adverb.
  if (/^(?:إمام|آن|آنا|آلان|ألان|لام|آية)$/u.test(word.text)) return false;
  // روى البخاري: the verb; but روي is a name.
  if (/^[وف]?روى$/u.test(word.text)) return true;
  // أولى رحلاته, الـ 15; but أولي is a name.
  if (/^(?:أولى|ال\u0640+)$/u.test(word.text)) return true;
  // ابن القيم رحمه الله; but رحمة is a name.
  if (/^ي?(?:رحم|حفظ)(?:ه|ها|هم)$/u.test(word.text)) return true;
  if (particles.has(word.fold) || adverbs.has(word.fold)) return true;
  const given = isGivenName(word.fold);
  if (isManner(word.fold)) return !given && !isListedFamily(word.fold);
  const particle = /^[وف]../.test(word.fold) && particles.has(word.fold.slice(1));
  if (particle && !joints.has(word.fold) && !given && !isListedFamily(word.fold) && partyOf(word.fold) === undefined) return true;
  // لإرسال, بإعلان: a preposition and a verbal noun.
  if (/^[وف]?[بل][إأ]/u.test(word.text) && !given) return true;
  if (/^(?:[وف]?[بلك]|[وف])$/.test(word.fold) || peer.test(word.fold)) return true;
  const form = speechForm(word.fold)?.form;
  // علّق: the doubled letter shows the verb.
  if (form?.shape === 'verb' && word.text.includes('\u0651')) return !given;
  if (form?.shape === 'noun' && form.suffixed) return true;
  if (form?.shape === 'verb' && /^[وف]?س?[يت]/.test(word.fold)) return !given && !isListedFamily(word.fold);
  if (form && !form.guarded && form.shape !== 'noun') return !given;
  if (suffixed.test(word.fold)) return !given;
  // بالون, بالاك: two letters behind what looks like the article are more often a foreign name's.
  const leaning = /^بال..$/.test(word.fold) ? articled(word.text, word.fold) : /^(?:و?لل|[وف]?بال)/.test(word.fold) ? word.fold.length > 4 : /^[وف]ال/.test(word.fold) && articled(word.text, word.fold);
  return leaning && !given && !isListedFamily(word.fold);
});

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
    const before = end > at ? scene.words[end - 1] : undefined;
    // كاميليا سميل Camelia: the name once more, in other letters.
    if (before !== undefined && /^\p{Script=Latin}/u.test(word.text) && !/^\p{Script=Latin}/u.test(before.text)) break;
    const number = regnalEnd(scene, at, end);
    if (number > end) return number;
    const joined = /^(?:ال|بن|ابن|ابو|ابي|عبد|بانكي)$/.test(before?.fold ?? '') && before?.text !== 'إل' && word.fold.length > 2 || before?.fold === 'لو' && word.text === 'بان';
    // فرانك-فالتر: a hyphen joins two first names.
    const hyphened = before !== undefined && word.kind === 'word' && word.start === before.end + 1 && /[-\u2010\u2011]/u.test(scene.text[before.end] ?? '');
    const initial = hyphened || before !== undefined && isInitial(scene, end);
    const joins = initial || before !== undefined && (isJoint(before, word, scene.words[end + 1]) || joints.has(word.fold)) && !word.text.includes('\u0640') && scene.words[end + 1]?.kind === 'word';
    // لويس إيناسيو لولا دا سيلفا: a particle elsewhere, before what joins names.
    const foreign = before !== undefined && word.text === 'لولا' && joints.has(scene.words[end + 1]?.fold ?? '');
    const nicknamed = word.pair === undefined || before === undefined ? end : nicknameEnd(scene, end);
    if (nicknamed > end) {
      end = nicknamed;
      continue;
    }
    if ((endsNames(word) && !joined && !joins && !foreign) || word.pair !== undefined) break;
    if (before !== undefined && !initial && !foreign && !isJoint(before, word, scene.words[end + 1]) && !isBehindJoint(scene, end) && stopsName({ scene, at: end, word, parts, first: firstPart(scene, at) })) break;
    if (!initial && (!joints.has(word.fold) || isServant(before, word))) parts += 1;
    end += 1;
  }
  return most < 4 ? end : framedNameEnd(scene, at, end);
}

/** The word by which the first part of a name is known: عبدالله of عبد الله, عوض of ابن عوض. */
function firstPart({ words }: Scene, at: number): string {
  const [first = '', next = ''] = words.slice(at, at + 2).map(({ fold }) => fold);
  return first === 'عبد' ? `عبد${next}` : first === 'ابن' && next !== '' ? next : first;
}

/** سالم "أبو فهد" حداد: the first word behind a nickname of at most three words in marks between two parts of a name; `at`, where none stands there. */
function nicknameEnd(scene: Scene, at: number): number {
  const end = pairEnd(scene, at);
  const next = scene.words[end];
  const named = next?.kind === 'word' && next.pair === undefined && !endsNames(next) && (isGivenName(next.fold) || isListedFamily(next.fold));
  const plain = scene.words.slice(at, end).every((word) => word.kind === 'word' && (word.text === 'أم' || !endsNames(word)));
  return named && plain && end <= at + 3 && isGivenName(scene.words[at - 1]?.fold ?? '') ? end : at;
}

/** عبد الله: God's name is a part where it completes a man's. */
function isServant(before: Word | undefined, { fold }: Word): boolean {
  return before?.fold === 'عبد' && fold === 'الله';
}

/** ديفيد ل. فيليبس, لورا إيه. كولنجي: a letter with its full stop, within a name. */
function isInitial(scene: Scene, at: number): boolean {
  const letter = scene.words[at];
  if (letter?.kind !== 'word' || !(letter.fold.length === 1 || isLetter(letter.fold)) || scene.text[letter.end] !== '.') return false;
  const next = scene.words[at + 1];
  return next?.kind === 'word' && next.pair === letter.pair && !endsNames(next);
}

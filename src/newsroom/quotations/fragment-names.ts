import { fold } from '#model/fold.ts';
import { isGivenName, particles } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { leans } from '../parties/speaker-phrases.ts';
import { speechAt } from '../speakers/speaker-verbs.ts';
import { that } from '../speakers/speech-reach.ts';
import { isPronoun, type Frame } from './fragment-frame.ts';
import { verbalNoun } from '../language/word-shapes.ts';
import { beginsPredicate, isManner, isWord } from './fragment-nature.ts';
import { governing, isCalled } from './fragment-voice.ts';
import { isTitled, namingNoun } from './naming-nouns.ts';

/* Which few words in marks are a name and nothing that is said. */

/** Whether the words are a name, by themselves or by what stands before them. */
export function isNamed(frame: Frame, known: (text: string) => boolean): boolean {
  const { scene, at, text, content, clause, nature } = frame;
  if (isPerson(frame)) return true;
  if (clause) return isTranslated(frame) || isNounsName(frame);
  const phrase = nature === 'thing' && content.length > 1;
  return (!phrase && known(text)) || isCalled(scene, at) || isOfficers(frame) || isSpeaker(frame) || isTranslated(frame) || isForeign(content) || isNounsName(frame);
}

/** Whether it begins with a given name: هادئ is no هادي, غير is a particle before it is Geir, and شجاع وناضج are two adjectives. */
function isPerson({ content, first, next, nature }: Frame): boolean {
  const [word = '', second = ''] = content;
  const form = fold(word);
  const joined = content.length === 2 && /^و./.test(second) && nature === 'thing';
  // "تحسين" الاتفاق: a verbal noun with its object.
  const object = fold(content.length > 1 ? (content.at(-1) ?? '') : next?.kind === 'word' ? next.text : '');
  if (verbalNoun.test(form) && object.startsWith('ال') && partyOf(object) === undefined) return false;
  // نصر كبير: an adjective without the article says something of a noun.
  const told = (isAdjective(fold(second)) || second.endsWith('ية')) && !fold(second).startsWith('ال') && !isGivenName(fold(second));
  return isGivenName(form) && !told && !joined && !particles.has(form) && !word.endsWith('ئ') && !isPronoun(first);
}

/** مدير "فنون المدينة": an office without the article stands before what it belongs to. */
function isOfficers({ first, glued, nature, content }: Frame): boolean {
  if (first?.kind !== 'word' || glued !== '' || partyOf(first.fold) !== 'person') return false;
  return !first.fold.startsWith('ال') && !/^(?:بعض|احد|احدي|جميع|كلا|اخر|اخري)$/.test(first.fold) && (nature !== 'thing' || content.length > 1);
}

/** أعلن "مركز البحوث" أن: who speaks. */
function isSpeaker({ scene, at, content }: Frame): boolean {
  return partyOf(fold(content[0] ?? '')) !== undefined && speechAt(scene, at - 1, at - 1)?.form.shape === 'verb';
}

/** "فوكس نيوز" (FOX NEWS) */
function isTranslated({ scene, at }: Frame): boolean {
  const end = scene.words[at]?.end ?? 0;
  return /^[»"”']*\s*[([]\s*[A-Za-z]/u.test(scene.text.slice(end, end + 6));
}

/** "آي أو إس"، "البي بي سي": no word of it is one of the language's. */
export function isForeign(content: readonly string[]): boolean {
  if (content.length > 2 && content.every((word) => fold(word).length < 3) && content.some((word) => foreign(word))) return true;
  return content.length >= 2 && content.every((word) => foreign(word) || /^(?:\d.*|ال(?!له)..?)$/u.test(fold(word))) && content.some((word) => foreign(word)) && !isManner(fold(content.at(-1) ?? ''));
}

/** Whether the noun before it is one that has a name, and the words do not say something of it. */
function isNounsName({ scene, at, from, text, content, first, glued, nature, clause }: Frame): boolean {
  // وصف المدينة بـ"…": the verb brings it.
  if (/^[وف]?ب$/.test(glued) && governing(scene, at, from, true) !== undefined) return false;
  const noun = namingNoun(scene, glued === '' ? at : at - 1);
  if (noun === undefined) return false;
  // هذه الحملة "كانت الأعنف"، معركة "للحفاظ على الأرض": a predicate is no name, unless works of that kind have such titles.
  if (clause && beginsPredicate(text) && (first?.fold.startsWith('ال') || !isTitled(noun))) return false;
  // أن فريقها "جاهز ذهنيا": what is said of it, behind "that".
  if (nature === 'thing' && /(?:ه|ها|هم)$/.test(first?.text ?? '') && !isTitled(noun) && that.test(scene.words[at - 2]?.fold ?? '')) return false;
  // منظمة "إرهابية": what is said of one that has no article.
  const judged = content.length === 1 && nature === 'thing' && (content[0] ?? '').endsWith('ية');
  return !judged || first?.kind !== 'word' || !/[^ا]ة$/u.test(first.text) || first.fold.startsWith('ال');
}

/** Whether a word is none of the language’s, as the names of media and brands are. */
function foreign(word: string): boolean {
  const form = fold(word);
  return !isWord(word, form) && !/^\d/.test(form) && !form.startsWith('ال') && !/\u064b|ة$/u.test(word) && (form.length < 3 || !leans({ kind: 'word', text: word, fold: form, start: 0, end: 0, pair: undefined, final: false }));
}

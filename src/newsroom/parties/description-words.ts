import { endsNames, nameEnd } from './name-ends.ts';
import type { Word } from '../language/sentence-words.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { isEpithet, isGenitive, isOrdinary, leans, type Party, type Scene } from './speaker-phrases.ts';
import { adverbs, isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/* What the words of a description tell of how it goes on. */

/** دعت المنظمة الدولية للتهدئة: what it asks for, and not what it is for. */
export function asksOf(scene: Scene, at: number): boolean {
  return speechForm(scene.words[at - 1]?.fold ?? '')?.form.class === 'address';
}

/** Whether a description says of nobody who it is so far: جنرال, شرطي سابق. */
export function isVague({ words }: Scene, at: number, end: number): boolean {
  return words.slice(at, end).every((word) => !/^(?:[وفبل]?ال|لل)/.test(word.fold) && (word === words[at] || isEpithet(word)));
}

/** Whether a name in marks at `end` is that of a body which the description names: مؤسس شركة الطيران الخاصة "فلان". */
export function isHoused(words: readonly Word[], at: number, end: number): boolean {
  let last = end - 1;
  while (last > at + 1 && (words[last]?.fold.startsWith('ال') === true || isEpithet(words[last]))) last -= 1;
  return isGenitiveHead(words[last]?.fold ?? '');
}

/** Whether a folded word without the article is a body's noun, which a name may follow: شركة, بإحدى. */
export function isGenitiveHead(fold: string): boolean {
  const noun = partyOf(fold) ?? partyOf(fold.replace(/^[بل](?=.{3})/, ''));
  return !fold.startsWith('ال') && (noun === 'body' || /^[بل]?احدي?$/.test(fold));
}

/** Nouns in ـية: with the article they look like an adjective, and are the object of the verb. */
const abstracts = /^ال(?:مسووليه|قضيه|عمليه|حريه|ميزانيه|اهميه|امكانيه|شرعيه|اتفاقيه|اغلبيه|اكثريه|اقليه|جنسيه|هويه|كميه|نوعيه|خصوصيه|بلديه|جمعيه|قابليه|شفافيه|مصداقيه|منهجيه|استراتيجيه|ازدواجيه|عضويه|مديونيه|تبعيه|مرجعيه|فعاليه|انسانيه|ديمقراطيه|جمهوريه|نظريه|الية|تقنيه|ارضيه|خلفيه|وضعيه|نسبيه)$/;

/** An unknown nationality or field after a definite noun: ال…ي with more after it. A family name would end the phrase. */
export function looksLikeEpithet(word: Word, before: string, idafa: boolean): boolean {
  return /^(?:و?ال|لل|بال)/.test(before) && !abstracts.test(word.fold) && (/^ال.{3,}يه$/.test(word.fold) || (idafa && /^ال.{3,}ي$/.test(word.fold)));
}

/** Whether an unknown word completes an indefinite office, with a name or the end after it: وزير دفاع, مدرب نورويتش. */
export function unknownGenitive(scene: Scene, at: number, end: number, kind: Party['kind']): boolean {
  const before = scene.words[end - 1]?.fold ?? '';
  // بيان توصلت هسبريس بنسخة منه: what is unknown behind a paper is a clause.
  if (kind === 'paper' || isListening(scene.words[end]?.fold ?? '')) return false;
  // وفد مغربي يشارك, فصائل محلية بإطلاق: behind an adjective of a body nothing but a name can go on.
  const word = scene.words[end] as Word;
  // الاتحاد العام للشغل رد, وجهت المبادرة للقراءة رسالة: nor is a verb behind what a body is for, nor its object.
  if (kind === 'body' && before.startsWith('لل') && (speechForm(word.fold)?.form.shape === 'verb' || partyOf(word.fold) !== undefined || isOrdinary(word))) return false;
  if (kind === 'body' && end > at + 1 && isEpithet(scene.words[end - 1]) && !/^و.{3,}يه$/.test(word.fold) && (isOrdinary(word) || leans(word))) return false;
  if (kind !== 'person') return end - at < 5 && (end === at + 1 || !/.{3}(?:ها|هم)$/.test(scene.words[end]?.fold ?? '')) && !(scene.words[end]?.fold.startsWith('ل') && leans(scene.words[end] as Word));
  if (isEpithet(scene.words[end - 1]) || (partyOf(before) === undefined && !isGenitiveHead(before)) || /^(?:السيد|دكتور|لواء|عقيد|عميد|شيخ|ملك|امير)$/.test(before)) return false;
  const run = nameEnd(scene, end) - end;
  // لشركة أرامكو السعودية أمين الناصر: the epithet before a given name is the firm's.
  const ownsEpithet = isGenitiveHead(before) && isGivenName(scene.words[end + 2]?.fold ?? '');
  return end === at + 1 || partyOf(before) === 'body' || isGenitiveHead(before) ? run !== 1 || adverbs.has(scene.words[end]?.fold ?? '') || !isEpithet(scene.words[end + 1]) || ownsEpithet : false;
}

/** المتحدث باسم فلان: the man for whom somebody speaks goes with the office, and a given name behind an unknown one is the spokesman's. */
export function spokenFor(scene: Scene, at: number): [number, boolean] {
  const first = scene.words[at + 1];
  const unknown = first?.kind === 'word' && first.pair === undefined && partyOf(first.fold) === undefined && !isGenitive(scene, at + 1) && !first.fold.startsWith('ال') && !endsNames(first);
  if (scene.words[at]?.fold !== 'باسم' || !unknown) return [at + 1, scene.words[at]?.fold === 'باسم'];
  const end = nameEnd(scene, at + 1);
  const own = scene.words.findIndex((word, index) => index > at + 1 && index < end && isGivenName(word.fold));
  return [own > 0 && !isGivenName(first.fold) ? own : Math.max(end, at + 2), false];
}

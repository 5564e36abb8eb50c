import { endsNames } from './name-ends.ts';
import type { Word } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily } from '../language/speaker-lexicon.ts';
import { isEpithet, isOrdinary, leans, type Party, type Scene } from './speaker-phrases.ts';
import { isListening, partyOf } from '../language/speaking-parties.ts';

/** Whether the word behind an unknown one shows that it goes on with the office: a noun with the article, which it owns. */
export function owns(word: Word, next: Word | undefined): boolean {
  if (!next?.fold.startsWith('ال')) return false;
  if (/^[بل]/.test(word.fold) && leans(word)) return true;
  const name = /(?:ي|الله|الدين|الحق|الرحمن)$/.test(next.fold) || isEpithet(next) || isListedFamily(next.fold);
  return !word.fold.startsWith('ال') && !name && !endsNames(next);
}

/** Whether a word is no name's, so that an unknown word before it is its verb: رضيعتها, الكأس, في, لقرار. */
export function owning(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || endsNames(word) || isOrdinary(word)) return true;
  return /^(?:ال.*[^ي]|لل.*|بال.*)$/.test(word.fold) || /.{3}(?:ها|هم)$/.test(word.fold);
}

/** Where an office ends that goes on with what it is responsible for: للصحة والسكان بقسنطينة. */
export function officeEnd(scene: Scene, from: number): number {
  let at = from;
  for (let word = scene.words[at]; at < from + 8 && word?.kind === 'word'; word = scene.words[at]) {
    const goesOn = /^(?:[ول]?لل|وال|بال|ال|ل.{4}|ب.{4})/.test(word.fold);
    if (!goesOn || isGivenName(word.fold) || isListening(word.fold)) break;
    at += 1;
  }
  return at;
}

/** Whether a description ends in a body whose name the marks behind it hold: ممثل شركة الشحن الصينية "فلانة". */
export function ofBody(scene: Scene, party: Party): boolean {
  const foldAt = (index: number) => scene.words[index]?.fold ?? '';
  let index = party.to - 1;
  while (index > party.from && /^و?ال/.test(foldAt(index)) && partyOf(foldAt(index)) === undefined) index -= 1;
  return index > party.from && partyOf(foldAt(index)) === 'body' && !foldAt(index).startsWith('ال');
}

/** Who is told by what he has made, leads or plays for. */
const makers = /^(?:مخرج|مولف|كاتب|بطل|صاحب|مدير|رييس|نجم|مدرب|موسس|منتج|مقدم|محرر|مراسل|لاعب|مهاجم|حارس|مترجم|ناشر|قايد|زعيم)ه?$/;

/** مترجم مسرحية "فلانة", مخرج "فلانة": whether the marks behind an office hold the name of a work or a house, and not its holder's. */
export function isOfWork({ words }: Scene, { from, to, head }: Party): boolean {
  const work = /^(?:مسرحيه|روايه|كتاب|فيلم|مسلسل|اغنيه|ديوان|برنامج|قصيده|فرقه|البوم|سلسله)$/.test(words[to - 1]?.fold ?? '');
  return work || (to === from + 1 && makers.test(head) && words[from]?.fold.startsWith('ال') === false);
}

/** المتحدث لنشرتنا, المتحدث لبلادبريس: whether the word behind a speaker tells to whom he spoke, though nobody has heard of it. */
export function isSpokenTo({ head }: Party, { fold }: Word): boolean {
  return /^متحدثه?$/.test(head) && /^ل.{4}/.test(fold);
}

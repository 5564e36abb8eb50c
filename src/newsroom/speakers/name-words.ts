import { fold } from '#model/fold.ts';
import { kept } from '../language/kept-words.ts';
import { isGivenName, isListedFamily } from '../language/speaker-lexicon.ts';
import { bare } from '../language/sentence-words.ts';

/** Parts of a name that are one with what follows, however they are written: عبد الله, عبدالله; أبو سليم, أبي سليم, أبوسليم. */
const prefixes: Record<string, string> = { عبد: 'عبد', ابو: 'ابو', ابي: 'ابو', ابا: 'ابو', بن: 'بن', ابن: 'بن' };

/** The folded words of a name or description. The parts of one are joined: خالد بن سلطان has two, and سلطان alone is another's. */
export const wordsOf = kept((text): readonly string[] => {
  const words: string[] = [];
  let lead = '';
  for (const written of text.match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? []) {
    const word = fold(written);
    // آبي is a foreign name, though folded it is no other than أبي.
    const prefix = written.startsWith('آ') ? undefined : prefixes[word];
    if (prefix === undefined || (word === 'ابن' && words.length === 0)) {
      words.push(lead + word);
      lead = '';
    } else lead += prefix;
  }
  return lead === '' ? words : [...words, lead];
});

/** Whether the words of a short name stand, in their order, in a longer one. */
export function contains(long: readonly string[], short: readonly string[]): boolean {
  // ابن معمر is short for فيصل بن معمر.
  if (short[0] === 'ابن' && short.length === 2 && long.length > 1 && long.at(-1) === `بن${short[1] ?? ''}`) return true;
  // بن ماكرين, and then ماكرين
  if (long.length === 1 && short.length === 1 && long[0] === `بن${short[0] ?? ''}`) return true;
  // سامي عبد بندر, and then بندر
  if (short.length === 1 && long.length > 1 && short[0]?.startsWith('ال') === false && long.at(-1) === `عبد${short[0]}`) return true;
  let at = 0;
  for (const word of long) if (word === short[at] || bare(word) === bare(short[at] ?? '')) at += 1;
  return at === short.length && short.length > 0;
}

/** Whether a short name ends the long one but for one letter, as foreign names are written now so, now so: مالستروم, مالمستروم. */
export function isMisspelt(long: readonly string[], short: readonly string[]): boolean {
  const tail = long.slice(-short.length);
  const apart = short.filter((word, index) => word !== tail[index]);
  const [word = ''] = apart;
  const other = tail[short.indexOf(word)] ?? '';
  const least = short.length > 1 ? 5 : 6;
  // العوم and العومي
  if (apart.length === 1 && long.length > 1 && word.startsWith('ال')) return other.startsWith('ال') && word.length > 5 && `${other}ي` === word;
  if (apart.length !== 1 || tail.length !== short.length || word.startsWith('ال')) return false;
  const alike = soundOf(word) === soundOf(other) && word.length > 2 && long.length > 1 && !isGivenName(word);
  return alike || (Math.min(word.length, other.length) >= (isListedFamily(word) ? 7 : least) && isOneLetterOff(word, other));
}

/** How a foreign name sounds, however its letters are chosen: هووك and هوك, شولتس and شولتز, غوتيريش and جوتيريش. */
function soundOf(word: string): string {
  return word.replace(/(.)\1/gu, '$1').replace(/ز/g, 'س').replace(/[غجق]/g, 'ك').replace(/ط/g, 'ت').replace(/ث/g, 'ت').replace(/ف/g, 'ب');
}

/** Whether two words differ in one letter: changed, left out or put in. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same + (long.length === short.length ? 1 : 0)) === long.slice(same + 1);
}

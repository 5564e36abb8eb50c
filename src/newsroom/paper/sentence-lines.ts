import { fold } from '#model/fold.ts';
import { keptOfLine } from '../language/kept-words.ts';
import { countWords } from '../language/sentence-words.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isStampAlone } from './stamp.ts';
import { isVerbShaped } from '../language/word-shapes.ts';

/** A headline is seldom longer, in characters. */
const longestHeadline = 130;
/** Words with which a sentence of a report goes on from the one before it, folded. No headline begins with them. */
const goesOn = /^(?:كما|وقد|وكان|وكانت|وفي|وعن|وبحسب|ووفق|ووفقا|وكذلك|وبذلك|وهو|وهي|بدوره|بدورها|ولم|ولا|ولن)$/;

/** How a sentence begins that points to what was told before it, folded. */
const refersBack = /^(?:و|ف)?(?:من (?:جهته|جهتها|جانبه|جانبها|جهه اخري|ناحيته|ناحيتها)|في (?:المقابل|السياق|الوقت نفسه|الاثناء|غضون|حين)|بالمقابل|الي ذلك|كذلك|ايضا|هذا|هذه|ذلك|تلك|هو|هي|هم|يذكر|يشار|تجدر|يجدر|جاء|ياتي|وسط|لكن|غير ان|الا ان|بينما|فيما|حيث|اذ|كان|كانت|عن|حول|بشان)(?!\p{L})/u;

/**
 * Whether a line reads as a sentence of a report and not as a headline, a button or a list of names: it is long, ends in a full
 * stop, tells what somebody said, or begins as a sentence does that goes on from another. The line is as it was written.
 */
export const readsAsSentence = keptOfLine((line: string): boolean => {
  const written = line.trim();
  if (isOverlong(written) || holdsSpeech(written)) return true;
  const [first = ''] = wordsOf(written);
  // نشرت في: 12/04/2024 - 18:30
  if (countWords(written) < 4 || isStampAlone(written)) return false;
  const said = speechForm(first);
  return endsInFullStop(written) || goesOn.test(first) || (said?.form.shape === 'verb' && (said.joined || !said.form.guarded)) || (first.startsWith('و') && isVerbShaped(first));
});

/** Whether a line is longer than a headline. */
export function isOverlong(line: string): boolean {
  return line.trim().length > longestHeadline;
}

/** Whether a sentence begins as one does that goes on from the sentence or the speaker before it: وأضاف, كما, من جهته, تابع. */
export function runsOnFrom(line: string): boolean {
  const words = wordsOf(line);
  const [first = ''] = words;
  const said = speechForm(first);
  return goesOn.test(first) || refersBack.test(words.join(' ')) || (first.startsWith('و') && (isVerbShaped(first) || said?.joined === true)) || (said !== undefined && !/^(?:قال|قالت)$/.test(first));
}

/** Whether a line ends in one full stop, behind which only marks and brackets close. Dots that trail off are none. */
export function endsInFullStop(line: string): boolean {
  return /(?:^|[^.])\.[\s"»”)\]\u200e\u200f]*$/u.test(line);
}

/** Whether a line has somebody's words in marks, led by a colon or by a verb of speech: a quotation whose speaker is told. */
export function holdsSpeech(line: string): boolean {
  const [words] = /["«“”„‟][^"«»“”„‟]*/u.exec(line) ?? [];
  if (words === undefined) return false;
  return /[:：]\s*["«“”„‟]/u.test(line) || (countWords(words) > 3 && tellsSpeech(line.slice(0, line.indexOf(words))));
}

/** Whether a verb of speech, in its past or its present, stands among the words of `text`. */
export function tellsSpeech(text: string): boolean {
  return wordsOf(text).some((word) => {
    const said = speechForm(word);
    return said?.form.shape === 'verb' && !said.form.guarded;
  });
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

import { countWords, foldWord } from '../language/sentence-words.ts';
import { isGivenName } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm, thatClause } from '../language/verbs-of-speech.ts';

/** What leads from one speaker to the next: من جانبه، بدوره، إلى ذلك، يذكر أن. */
const turns = /^\s*(?:و?من (?:جانبه|جانبها|جهته|جهتها|ناحيته|ناحيتها|جهة أخرى|جهة ثانية)|و?بدور(?:ه|ها)|و?في المقابل|و?[إا]لى ذلك(?=[،,])|و?في (?:ال)?سياق (?:متصل|آخر|ذاته|نفسه|منفصل)|و?في السياق(?=[،,])|و?جاء (?:في|ضمن)|ي\u064f?ذكر أن|ي\u064f?شار إلى)(?![\p{L}\p{M}])/u;
/** What sets another speaker against the last: أما المهندسة فقالت، وكانت البلدية قد أعلنت، كما أكد رئيس البلدية. The word caught is to be a verb of speech. */
const others = [/^\s*و?[أا]ما\s+(?:[\p{L}\p{M}]+\s+){1,8}?(ف[\p{L}\p{M}]{3,})/u, /^\s*وكانت?\s+(?:[\p{L}\p{M}]+\s+){1,8}?قد\s+([\p{L}\p{M}]+)/u, /^\s*كما\s+(?!قال)([\p{L}\p{M}]+)(?!\s+ل(?:ي|نا)\s)/u];
/** The same within a sentence: فيما قالت، في حين رأى، لكنه أشار. */
const meanwhile = /^[،,]\s*(?:فيما|بينما|في حين|لكنه|لكنها|(?:غير|إلا) أن(?:ه|ها))\s+([\p{L}\p{M}]+)(?!\s+ل(?:ي|نا)\s)/u;
/** What names the source behind a quotation, and no more (وفقا للمديرة), or who handed it on (وفقا لما نقلته). */
const sources = /^[،,]\s*(?:وفقا|وفقًا|وفقاً|وفق|بحسب|حسب|حسبما|على حد)(?:(?:\s+[\p{L}\p{M}]+){1,6}\s*[.\n]|\s+(?:ل?ما\s+(?:نقل|ذكر|أورد|قال|أفاد|أعلن|نشر)|(?:وكالة|صحيفة|قناة|موقع|شبكة)\s))/u;
/** How few words of a quotation whose mark is never closed are none yet. */
export const least = 5;

/**
 * Where the newsroom plainly speaks again in a text that begins as a quotation whose mark is never closed: where a new
 * paragraph, a verb of speech, the next speaker or the source follows. Undefined where it does not.
 */
export function newsroomAgain(text: string): number | undefined {
  // Some papers part their paragraphs by spaces alone.
  for (const match of text.matchAll(/(?:[.؟!]+(?=\s)|[،,])|\s{3,}|\s(?=(?:[\p{L}\p{M}]+(?:ا|ة|\u064b)|و[\p{L}\p{M}]+)\s)/gu)) {
    if (!speaksAt(text, match[0], match.index) || countWords(text.slice(0, match.index)) < least) continue;
    return /^[.؟!]/u.test(match[0]) ? match.index + match[0].length : match.index;
  }
  return undefined;
}

function speaksAt(text: string, sign: string, at: number): boolean {
  const rest = text.slice(at, at + 80);
  if (/^\s{3}/u.test(sign)) return true;
  if (/^[،,]/u.test(sign) && (sources.test(rest) || tells(meanwhile.exec(rest)?.[1]))) return true;
  const after = text.slice(at + sign.length, at + sign.length + 60);
  if (/^[.؟!]/u.test(sign) && (turns.test(after) || others.some((other) => tells(other.exec(after)?.[1])))) return true;
  const [, word = '', next = ''] = /^\s*([\p{L}\p{M}]+)(?:\s+([\p{L}\p{M}]+))?/u.exec(after) ?? [];
  const { form, joined = false } = speechForm(foldWord(word)) ?? {};
  if (/^[.؟!]/u.test(sign)) return joined && form?.shape === 'verb';
  // مشيرة إلى أن: a participle has a subject that the quotation does not hold; so has one that leads to the next mark, as a verb does: وأضاف أن.
  const leads = countWords(text.slice(at)) <= 3;
  if (form?.shape === 'verb' && joined && leads) return true;
  return form?.shape === 'participle' && form.number === 'one' && (leads || /^(?:ب?ان|ب?انه|ب?انها|الي|علي)$/.test(foldWord(next)));
}

/** Whether a word is plainly a verb of speech and no other. */
function tells(word: string | undefined): boolean {
  const form = word === undefined ? undefined : speechForm(foldWord(word))?.form;
  return form?.shape === 'verb' && !form.guarded && !form.suffixed;
}

/** Whether a paragraph begins with the newsroom's words about who speaks next, or with the "that" of his words, so that no quotation opened before it goes on in it; but وقال لي goes on, and so does وعدت إليها. */
export function beginsAgain(paragraph: string): boolean {
  if (turns.test(paragraph)) return true;
  const [, word = '', next = ''] = /^\s*(و[\p{L}\p{M}]+)\s+([\p{L}\p{M}]+)/u.exec(paragraph) ?? [];
  const form = foldWord(next);
  return tells(word) && !/^ل(?:ي|نا)$/.test(form) && (thatClause.test(form) || partyOf(form) !== undefined || isGivenName(form));
}

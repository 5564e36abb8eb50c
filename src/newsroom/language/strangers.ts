import { foldWord } from './sentence-words.ts';
import { isGivenName, isPlace, ordinary, particles, standings } from './speaker-lexicon.ts';
import { isAdjective, isListening, partyOf } from './speaking-parties.ts';
import { isVerbShaped } from './word-shapes.ts';
import { speechForm } from './verbs-of-speech.ts';

/* Names of people whom no list has, by how a dispatch introduces them. */

/** The last words of such names in one text. One text is kept at a time. */
let known: { text: string; families: ReadonlySet<string> } | undefined;

/**
 * Whether a folded word ends a name that the text introduces behind an office, though no list has either of its words:
 * of وزير الخارجية الألماني يوهان فاديفول, and then فاديفول alone. It stands in the text twice at least.
 */
export function endsStranger(text: string, word: string): boolean {
  if (known?.text !== text) known = { text, families: strangersIn(text) };
  return known.families.has(word);
}

function strangersIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, office = '', first = '', last = ''] of text.matchAll(introduced)) {
    const family = foldWord(last);
    if (standings(text, family, 'وفبل') > 1 && isStrange(last) && isStrange(first) && pointsAt(foldWord(office))) found.add(family);
  }
  return found;
}

/** Three words side by side, the first with the article. */
const introduced = /(?<![\p{L}\p{M}])(ال[\p{L}\p{M}]{3,}) (?=([\p{L}\p{M}]{3,}) ([\p{L}\p{M}]{3,})(?![\p{L}\p{M}]))/gu;

/** Whether a word with the article can end an office: an adjective, or a noun of persons. */
function pointsAt(word: string): boolean {
  return isAdjective(word) || partyOf(word) === 'person' || /ي(?:ه)?$/.test(word);
}

/** Whether a written word is none of the language, and so perhaps part of a name. */
function isStrange(written: string): boolean {
  const word = foldWord(written);
  const rest = word.slice(1);
  if (/^(?:[وفبلك]?ال|لل)/.test(written) || written.endsWith('ة') || particles.has(word) || ordinary.has(word) || isPlace(word) || isListening(word)) return false;
  if (partyOf(word) !== undefined || isAdjective(word) || isVerbShaped(word) || speechForm(word) !== undefined) return false;
  const leans = /^[وفبلك].{3}/.test(word) && (ordinary.has(rest) || isPlace(rest) || partyOf(rest) !== undefined || isGivenName(rest) || speechForm(rest) !== undefined);
  return !leans && !/.{3}(?:ها|هم|ات|ين|ون)$/.test(word);
}

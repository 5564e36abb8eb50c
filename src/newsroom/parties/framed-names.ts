import { endsNames } from './name-ends.ts';
import type { Word } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily, isPlace } from '../language/speaker-lexicon.ts';
import { isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isEpithet, isOrdinary, type Party, type Scene } from './speaker-phrases.ts';

/* Names by their place alone: nothing else can stand between a definite office behind a verb of speech and what was said. */

const that = /^(?:ب?ان|ب?انه|ب?انها)$/;

/**
 * The end of a name of two or three words behind an office, by its place: in قال النائب الليبرالي ثلج بالون إن the two
 * are his name, whatever they mean elsewhere. Undefined where something else may stand there.
 */
export function framedEnd(scene: Scene, party: Party): number | undefined {
  const form = speechForm(scene.words[party.from - 1]?.fold ?? '')?.form;
  if (form?.shape !== 'verb' || form.class === 'address' || form.suffixed || party.number !== 'one' || !party.definite) return undefined;
  let end = party.to;
  while (end < party.to + 4 && isBare(scene, end)) end += 1;
  const parts = scene.words.slice(party.to, end);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const after = scene.words[end];
  const told = after?.kind === 'colon' || that.test(after?.fold ?? '');
  if (told || (after?.kind === 'quoted' && form.class === 'say')) return end;
  // قال الفريق سهاب برميش (رئيس الهيئة): one of the two at least must be no word of the language.
  const closed = after?.kind === 'pause' || after?.kind === 'bracket' || isListening(after?.fold ?? '');
  return closed && form.class !== 'state' && parts.some((word) => !isOrdinary(word)) ? end : undefined;
}

/** Whether a word can be part of a name whatever it means elsewhere: no article, no owner, no office, place, epithet or particle. */
function isBare(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair !== undefined || endsNames(word) || hasOwner(word)) return false;
  // بصفاقس: a letter that leans on a place or an office.
  const rest = word.fold.slice(1);
  if (/^[وفبلك]/.test(word.fold) && (isPlace(rest) || partyOf(rest) !== undefined || scene.names.has(word.start + 1))) return false;
  // لعباس: a letter that leans on a name.
  if (/^[وفبلك](?=.{3})/.test(word.fold) && (isGivenName(rest) || isListedFamily(rest)) && !isGivenName(word.fold) && !isListedFamily(word.fold)) return false;
  return !/^(?:[وفلك]?ال|لل|بال.{3})/.test(word.fold) && !/\u064b/u.test(word.text) && partyOf(word.fold) === undefined && !isPlace(word.fold) && !isEpithet(word);
}

/** وصوله, بلادها: a noun with its owner. */
function hasOwner({ fold, text }: Word): boolean {
  return /.{2}(?:ها|هم|نا)$/.test(fold) || (/.{3}ه$/u.test(text) && !text.endsWith('يه'));
}

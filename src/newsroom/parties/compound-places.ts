import { foldWord } from '../language/sentence-words.ts';
import { isClub } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import type { Scene } from './speaker-phrases.ts';

/* Countries and towns whose names are of several words, the first of which is none alone: كوت ديفوار, تل أبيب. */

/** What CLDR has under other names or not at all: countries as newspapers call them, and great cities. */
const others = [
  'كوت ديفوار', 'تيمور الشرقية', 'سانت لوشيا', 'سانت فينسنت', 'بورتو ريكو', 'هونغ كونغ', 'هونج كونج', 'جمهورية التشيك', 'أفريقيا الوسطى', 'إفريقيا الوسطى', 'جنوب إفريقيا', 'بوركينا فاصو', 'الرأس الأخضر',
  'تل أبيب', 'أديس أبابا', 'بيونغ يانغ', 'نيو دلهي', 'كوالا لمبور', 'بوينس آيرس', 'بوينوس آيرس', 'ريو دي جانيرو', 'ساو باولو', 'لوس أنجلوس', 'لوس أنجليس', 'سان فرانسيسكو', 'سان خوسيه', 'سان سلفادور', 'سانتو دومينغو', 'سانت بطرسبرغ', 'لاس فيغاس', 'كيب تاون', 'بورت لويس', 'بنوم بنه', 'هوشي منه', 'كلوج نابوكا', 'روستوف نا دونو', 'كريفي ريه', 'خان يونس', 'رام الله', 'دير البلح', 'دير الزور', 'عين العرب',
];

const byFirst = new Map<string, string[][]>();
for (const name of [...countries(), ...others]) {
  const [first = '', ...more] = name.split(' ').map(foldWord);
  if (partyOf(first) === undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), more].toSorted((one, other) => other.length - one.length));
}

/** Names of countries in Arabic that have several words and no bracket or dash. */
function countries(): string[] {
  const names = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((one) => letters.map((other) => names.of(one + other) ?? '')).filter((name) => /^[\p{L} ]+$/u.test(name) && name.includes(' ') && !/^(?:لكنات|منطقة|الأمم)/u.test(name));
}

/** The first word behind the compound name of a place that begins at word `at`; `at`, where none does. */
export function compoundPlaceEnd({ words }: Scene, at: number): number {
  const first = words[at];
  const known = first === undefined ? undefined : byFirst.get(first.fold);
  if (first?.kind !== 'word' || known === undefined) return at;
  const found = known.find((more) => more.every((fold, index) => words[at + 1 + index]?.kind === 'word' && words[at + 1 + index]?.fold === fold));
  return found === undefined ? at : at + 1 + found.length;
}

/** The same for a place that may speak: not the dateline of a paragraph (رام الله- قالت). */
export function speakingPlaceEnd(scene: Scene, at: number): number {
  const end = compoundPlaceEnd(scene, at);
  const next = scene.words[end];
  return at > 0 || next?.kind === 'colon' || speechForm(next?.fold ?? '')?.form.shape === 'verb' ? end : at;
}

/** The first word behind the words of clubs' names that stand from word `at` on: ريال مدريد. */
export function clubEnd({ words }: Scene, at: number): number {
  let end = at;
  while (words[end]?.kind === 'word' && words[end]?.pair === words[at]?.pair && isClub(words[end]?.fold ?? '')) end += 1;
  return end;
}

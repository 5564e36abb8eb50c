import { fold } from '#model/fold.ts';
import { bare } from '../language/sentence-words.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import type { Party } from '../parties/speaker-phrases.ts';
import type { Member } from './speaker-cast.ts';

/* The fullest form of a body: what is less of one body alone is that one. */

/** An office, or a body's noun and what belongs to it. */
export interface Office {
  head: string;
  traits: readonly string[];
}

/** The fields of ministries that are called without the word for one: الخارجية الألمانية. */
export const ministries: ReadonlySet<string> = new Set('خارجيه داخليه دفاع صحه ماليه خزانه عدل تربيه تعليم طاقه زراعه فلاحه اقتصاد نقل ثقافه'.split(' '));

/** الخارجية الألمانية is وزارة الخارجية الألمانية. */
export function ministryOf({ head, traits }: Office): Office {
  return ministries.has(head) ? { head: 'وزاره', traits: [head, ...traits] } : { head, traits };
}

/** Whether one of the traits says what another description says: of a nation by its country, of what a body is for with ل before it, of what somebody is charged with with ب. */
export function isSaidBy(trait: string, traits: readonly string[]): boolean {
  return sake.test(trait) || traits.some((other) => other === trait || other === `${trait}ه` || other === `ل${trait}` || other === `ب${trait}` || ofNation(trait, other) || (cabinet.test(trait) && cabinet.test(other)));
}

/** لأجل الحق is من أجل الحق, and of neither does it say what. */
const sake = /^(?:من|ل?اجل)$/;

/** رئيس الحكومة is رئيس الوزراء. */
const cabinet = /^(?:حكومه|وزراء)$/;

/** الرئيس الكيني is رئيس كينيا. */
function ofNation(trait: string, place: string): boolean {
  const stem = trait.replace(/يه?$/, '');
  return stem !== trait && stem.length >= 3 && (isPlace(place) || isPlace(`ال${place}`)) && place.startsWith(stem) && place.length - stem.length <= 2;
}

/** العصبة الحقوقية is العصبة المحلية للدفاع عن حقوق الجار: whether an adjective is of a noun among the words of a body. */
export function isOfMatter(trait: string, traits: readonly string[]): boolean {
  const stem = /^(.{3,})يه?$/.exec(trait)?.[1];
  return stem !== undefined && traits.some((other) => /^(?:لل|[بل])?(.*)$/.exec(other)?.[1] === stem);
}

/** Whether an adjective is that of a country: فرنسيه, سوداني. */
export function isNation(trait: string): boolean {
  const stem = trait.replace(/يه?$/, '');
  return stem !== trait && stem.length >= 3 && [stem, `${stem}ا`, `ال${stem}`, `${stem}يا`].some(isPlace);
}

/** Whether a body is a ministry of the country: وزارة الخارجية الجزائرية of الجزائر. */
export function isMinistryOf({ roles }: Member, country: string): boolean {
  return roles.some((role) => ministryOf(role).head === 'وزاره' && role.traits.some((trait) => ofNation(trait, bare(country))));
}

/** How full the description of a body is; the less for the ministry that is not called one. */
export function fullness({ kind, head, traits }: Party): number {
  return kind === 'body' ? 1 + traits.length * 2 + (ministryOf({ head, traits }).head === head ? 0 : 1) : 0;
}

/** الحكومة, where the dispatch has one government and calls it الحكومة الإريترية elsewhere: before, or of a country it has named before. */
export function wholeBody(cast: readonly Member[], party: Party, text: string): Member | undefined {
  if (party.kind !== 'body' || !party.definite) return undefined;
  const { head, traits } = ministryOf(party);
  const isWhole = (role: Member['roles'][number]) => {
    const other = ministryOf(role);
    if (other.head !== head || other.traits.length < traits.length || !traits.every((trait) => isSaidBy(trait, other.traits) || isOfMatter(trait, other.traits))) return false;
    // What says two things of the body is less than its name wherever that stands.
    return traits.length > 1 || role.at < party.start || other.traits.some((trait) => isNamedBefore(text, trait, party.start));
  };
  const [whole, ...more] = cast.filter((member) => !member.named && member.kind === 'body' && member.roles.some(isWhole));
  return more.length === 0 ? whole : undefined;
}

/** How far before a body its country may stand, in letters. */
const reach = 3000;

/** Whether the country of an adjective stands before an offset: إريتريا before الإريترية. */
function isNamedBefore(text: string, nation: string, before: number): boolean {
  const stem = /^(.{3,}?)يه?$/.exec(nation)?.[1];
  return stem !== undefined && fold(text.slice(Math.max(0, before - reach), before)).includes(stem);
}

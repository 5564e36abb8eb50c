import { bare } from '../language/sentence-words.ts';
import { partyOf } from '../language/speaking-parties.ts';
import type { Asked } from './descriptions-asked.ts';
import type { Member } from './speaker-cast.ts';

/** مصدر بوزارة الخارجية, and مصدر في وزارة خارجية بلاده: one who is described twice, with more and less, by the fuller description, else by the first. */
export function toldTwice({ cast, party }: Asked): Member | undefined {
  const own = telling(party.traits);
  if (party.kind !== 'person' || party.number !== 'one' || own.length < 2) return undefined;
  const [first, second, ...more] = cast.filter((member) => isSame(member, party.head, own));
  if (!first || !second || more.length > 0) return undefined;
  return telling(traitsOf(second)).length > telling(traitsOf(first)).length ? second : first;
}

/** Whether a member is one of this office without a name, of whom one of the two descriptions says all that the other does. */
function isSame(member: Member, office: string, own: readonly string[]): boolean {
  if (member.named || member.name.startsWith('ال') || member.roles[0]?.head !== office) return false;
  const other = telling(traitsOf(member));
  const [less, all] = own.length < other.length ? [own, other] : [other, own];
  return less.length >= 2 && less.every((trait) => all.includes(trait));
}

const traitsOf = (member: Member) => member.roles[0]?.traits ?? [];

/** The words of a description that say something of their own: بوزارة is وزارة, and بلاده the country that was named. */
export function telling(traits: readonly string[]): string[] {
  const plain = traits.map((trait) => bare(partyOf(trait) === undefined && partyOf(trait.slice(1)) === 'body' ? trait.slice(1) : trait));
  return plain.filter((trait) => !/^(?:في|من|عن|لدي|الي|علي|بلاد(?:ه|ها|هم))$/.test(trait));
}

import { isAdjective } from '../language/speaking-parties.ts';
import { agreeInGender, isBefore, societies, type Asked, type Meant } from './descriptions-asked.ts';
import type { Member } from './speaker-cast.ts';
import { isNation } from './whole-bodies.ts';

/* A dispatch that begins with "a writer" or "an Iraqi paper" and names him or it in its next sentences. */

/** How far from the beginning of a dispatch such words stand, and how far behind them the name, in letters. */
const [opening, reach] = [800, 900];
/** Who mostly stays without a name. */
export const nameless = /^(?:مصدر|مصادر|مسوول|مسووله|مسيول|مسءول|متحدث|متحدثه|ناطق|ناطقه|شاهد|شاهده|مواطن|مواطنه|دبلوماسي|قيادي|ضابط|شرطي|جندي|عضو|رجل|امراه|شاب|شابه|طفل|طفله|شخص|ساكن|موظف|موظفه|عامل|احد|احدي|بعض|اخر|اخري|مساعد|قريب|صديق|والد|والده|شقيق|نازح|لاجي|سايق|تاجر|طالب|طالبه|محامي|محام)$/;

/** قال كاتب أميركي … وذكر الكاتب فلان, قالت صحيفة عبرية … وأفادت صحيفة "كذا": the only one of its kind whom the dispatch names, soon after. */
export function namedLater({ cast, party, role }: Asked): Meant | undefined {
  if (party.definite || party.number !== 'one' || party.owner !== undefined || party.start > opening || !isVague(party.traits)) return undefined;
  const found = party.kind === 'person' ? personLater(cast, party) : party.kind === 'body' ? bodyLater(cast, party) : undefined;
  return found && { member: found, role, confidence: 0.74, how: 'the only one of the kind, whom the dispatch names soon after', candidates: [found] };
}

/** The only named holder of the office, whom the dispatch introduces behind the party. */
function personLater(cast: readonly Member[], party: Asked['party']): Member | undefined {
  if (nameless.test(party.head)) return undefined;
  const holders = cast.filter((member) => member.named && member.kind !== 'body' && agreeInGender(member, party) && member.roles.some(({ head }) => head === party.head));
  return onlyBehind(holders, party);
}

/** The only body of the noun that has more of a name than adjectives, behind the party. */
function bodyLater(cast: readonly Member[], party: Asked['party']): Member | undefined {
  if (!societies.test(party.head)) return undefined;
  return onlyBehind(cast.filter((member) => member.kind === 'body' && member.roles.some(({ head, traits }) => head === party.head && !isVague(traits))), party);
}

/** The one member, where it is first mentioned soon behind the party and is of no other nation. */
function onlyBehind([only, ...more]: Member[], party: Asked['party']): Member | undefined {
  if (!only || more.length > 0 || isBefore(only, party) || (only.seen[0] ?? Infinity) > party.start + reach) return undefined;
  const nations = party.traits.filter(isNation);
  const others = only.roles.filter(({ head }) => head === party.head).flatMap(({ traits }) => traits.filter(isNation));
  return nations.length === 0 || others.length === 0 || nations.some((nation) => others.includes(nation)) ? only : undefined;
}

/** Whether nothing but adjectives tells who it is: أميركي, عبرية, سابق. */
function isVague(traits: readonly string[]): boolean {
  return traits.every((trait) => isAdjective(trait) || isNation(trait) || /.{3}يه?$/.test(trait));
}

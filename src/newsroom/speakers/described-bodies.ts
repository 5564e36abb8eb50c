import { bare } from '../language/sentence-words.ts';
import { agreeInGender, isArticled, isBefore, societies, type Asked, type Meant } from './descriptions-asked.ts';
import { wordsOf, type Member } from './speaker-cast.ts';
import { isAdjective } from '../language/speaking-parties.ts';

/** The rules for a body that is called by less than its name, in their order; the first that answers holds. */
export const bodyRules = [onlyBody, endOfName];

/** وزارة الخارجية الروسية, and then الوزارة: the only body of its kind. */
function onlyBody(asked: Asked): Meant | undefined {
  const { cast, party, role } = asked;
  if (party.kind !== 'body' || !party.definite || !isArticled(asked)) return undefined;
  const isLonger = ({ words }: Member) => words.length > Math.max(1, party.traits.length + (words[0]?.startsWith('ال') ? 1 : 0));
  const bodies = cast.filter((member) => member.kind === 'body' && bare(member.words[0] ?? '') === party.head && isLonger(member) && isBefore(member, party) && agreesWith(member, party.traits));
  return bodies.length === 1 ? { member: bodies[0], role, confidence: 0.85, how: 'the only body so called', candidates: [] } : undefined;
}

/** Whether the adjectives of a description say nothing against a longer name: a name without adjectives of its own takes any. */
function agreesWith({ words }: Member, traits: readonly string[]): boolean {
  return traits.length === 0 || !words.slice(1).some(isAdjective) || traits.every((trait) => words.some((word) => bare(word) === trait));
}

/** وكالة الأمم المتحدة للغوث "الأونروا", and then الأونروا alone. */
function endOfName({ cast, party, role }: Asked): Meant | undefined {
  const [word, ...more] = wordsOf(role ?? '');
  if (party.kind !== 'body' || word === undefined || more.length > 0) return undefined;
  const whole = cast.filter((member) => member.kind === 'body' && member.words.length > 1 && member.words.at(-1) === word && isBefore(member, party));
  return whole.length === 1 ? { member: whole[0], role, confidence: 0.86, how: 'the end of a longer name', candidates: [] } : undefined;
}

/** المنظمة الأممية, الشركة الأمريكية: the body that has just spoken, under another description. */
export function sameBody(asked: Asked): Meant | undefined {
  const { party, recent, role, strange } = asked;
  if (!strange || party.kind !== 'body' || !societies.test(party.head) || !isArticled(asked)) return undefined;
  const speaks = recent && recent.kind !== 'person' && (recent.kind === 'body' || (recent.named && recent.person === undefined));
  if (!speaks || !agreeInGender(party, recent)) return undefined;
  return { member: recent, role, confidence: 0.71, how: 'the body that spoke before, under another description', candidates: [recent, asked.itself] };
}

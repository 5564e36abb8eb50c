import { bare } from '../language/sentence-words.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { namedParty, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { wordsOf } from './name-words.ts';

/* أمينها العام فلان: whose office it is, its pronoun says. */

/** Whether a word of a description is only the pronoun of whoever an office belongs to. */
export function isPronoun(trait: string): boolean {
  return /^(?:ه|ها|هم|هما|هن)$/.test(trait);
}

/** Who heads a body or has made a work: not his wife or his lawyer. */
export const heading = /^(?:رييس|مدير|مدرب|مخرج|مولف|كاتب|قايد|امين|زعيم|موسس|صاحب|مالك|منتج|منسق|محرر|ناشر|نقيب)ه?$/;

/** A named holder of an office with a pronoun at its end, with the words of the body it belongs to: the only one of its gender named before him, in `before`. */
export function withOwner(party: Party, before: readonly Party[]): Party {
  const [pronoun = '', ...traits] = party.traits;
  if (party.name === undefined || party.kind !== 'person' || !isPronoun(pronoun) || !heading.test(party.head)) return party;
  const gender = pronoun === 'ه' ? 'm' : 'f';
  const bodies = before.filter((one) => one.kind === 'body' && one.gender === gender && one.head !== 'رياسه');
  const [body, ...more] = bodies.filter((one, index) => bodies.findIndex((other) => called(other) === called(one)) === index);
  return body && more.length === 0 ? { ...party, traits: [...traits, ...wordsOf(called(body)).map(bare)] } : party;
}

/** محكمة الجنايات، برئاسة المستشار فلان: who leads a body, behind it. */
export function withLead(scene: Scene, party: Party, before: readonly Party[]): Party {
  const led = scene.words[party.from - 1]?.fold ?? '';
  if (!/^ب(?:رياسه|قياده)$/.test(led)) return party;
  const bodies = before.filter(({ to, kind, from }) => kind === 'body' && to <= party.from && from < party.from - 1 && party.from - to < 9);
  // وفد من النقابة: the delegation is led.
  const body = bodies.find(({ head }) => /^(?:وفد|بعثه|لجنه)$/.test(head)) ?? bodies.at(-1);
  if (!body || party.name === undefined || party.kind === 'body' || party.office) return party;
  const head = led === 'برياسه' ? 'رييس' : 'قايد';
  return { ...party, office: { description: `${head === 'رييس' ? 'رئيس' : 'قائد'} ${called(body)}`, head, traits: wordsOf(called(body)).map(bare) } };
}

const called = ({ name, description }: Party) => name ?? description ?? '';

/** والدة الطفل فلان: whoever a nameless person belongs to. */
export function ownersOf(scene: Scene, { from, to, owner }: Party): Party[] {
  if (owner === undefined) return [];
  const titled = partyAt(scene, from + 1);
  return [titled?.to === to && titled.name !== undefined ? titled : namedParty(scene, owner, to, 'person')];
}

import { bare } from '../language/sentence-words.ts';
import { agreeInGender, isArticled, isEarlier, isBefore, isOfKind, itself, kinds, nearest, societies, type Asked, type Meant } from './descriptions-asked.ts';
import { handsOn } from '../parties/news-media.ts';
import { wordsOf } from './name-words.ts';
import type { Member } from './speaker-cast.ts';
import type { Party } from '../parties/speaker-phrases.ts';
import { isNation, isOfMatter, isSaidBy, ministries } from './whole-bodies.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import { isAdjective, isMedium } from '../language/speaking-parties.ts';

/** The rules for a body that is called by less than its name, in their order; the first that answers holds. */
export const bodyRules = [onlyBody, endOfName];

/** وزارة الخارجية الروسية, and then الوزارة: the only body of its kind so far; else the only one that comes later. */
function onlyBody(asked: Asked): Meant | undefined {
  const { cast, party, role } = asked;
  if (party.kind !== 'body' || !party.definite || !isArticled(asked)) return undefined;
  const isLonger = ({ words }: Member) => words.length > Math.max(1, party.traits.length + (words[0]?.startsWith('ال') ? 1 : 0));
  const all = cast.filter((member) => member.kind === 'body' && member !== asked.own && !isItself(member) && isOfNoun(member, party.head) && isLonger(member) && agreesWith(member, party));
  const before = all.filter((member) => isBefore(member, party));
  const bodies = withoutAnnounced(before.length > 0 ? before : all);
  return bodies.length === 1 ? { member: bodies[0], role, confidence: before.length > 0 ? 0.85 : 0.74, how: 'the only body so called', candidates: [] } : undefined;
}

/** فرع نقابي in the headline, الفرع الجهوي لنقابة الخبازين below: of several bodies of one noun, without those that only announce another. */
export function withoutAnnounced(bodies: Member[]): Member[] {
  const whole = bodies.filter(({ kind, named, words }) => named || kind !== 'body' || words.length < 2 || words.some((word) => /^(?:ال|لل)/.test(word)) || !words.slice(1).map(bare).every(isOfKind));
  return whole.length > 0 ? whole : bodies;
}

/** الجمعيات ذاتها: one who points at another, and is no name. */
export function isItself({ words }: Member): boolean {
  return itself.test(bare(words.at(-1) ?? ''));
}

/** وتضيف الفدرالية ذاتها, where another body has spoken since; الجمعية المحلية ذاتها, who is الشبكة المحلية للقراءة: the only body of this noun or, of none, the nearest of this kind. Undefined where who spoke last may be meant. */
export function bodyItself({ cast, party, recent }: Asked): Member | undefined {
  if (recent?.roles.some(({ head }) => head === party.head) === true) return undefined;
  const bodies = cast.filter((member) => member.kind === 'body' && !isItself(member));
  const called = bodies.filter((member) => member.roles.some(({ head, traits }) => head === party.head && traits.length > 0) || (member.named && member.words.length > 1 && bare(member.words[0] ?? '') === party.head));
  const before = called.filter((member) => isBefore(member, party));
  const pool = before.length > 0 || recent ? before : called;
  if (pool.length > 0) return pool.length === 1 ? pool[0] : undefined;
  const matters = party.traits.filter((trait) => isOfKind(trait) && !itself.test(trait));
  const isSuch = ({ words }: Member) => matters.length > 0 && matters.every((matter) => isSaidBy(matter, words.map(bare)));
  return recent && isSuch(recent) ? undefined : nearest(bodies.filter((member) => isBefore(member, party) && isSuch(member)), party.start);
}

/** Whether a body is what the noun says; a ministry may be called by its matter alone. */
function isOfNoun({ words: [first = ''], roles: [office] }: Member, head: string): boolean {
  // التنظيمات, of خمس تنظيمات
  const counted = office?.head === head && office.text.includes(' ') && /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/.test(first);
  return counted || bare(first) === head || (head === 'وزاره' && first.startsWith('ال') && ministries.has(bare(first)));
}

/** Whether the adjectives of a description say nothing against a longer name: of many societies, one without adjectives of its own takes any. */
function agreesWith({ words, roles }: Member, { head, traits }: Party): boolean {
  // الهيئة القطرية is هيئة الملاحة بقطر.
  const own = [...words.map(bare), ...roles.flatMap((role) => role.traits)];
  if (traits.every((trait) => isSaidBy(trait, own) || isOfMatter(trait, own))) return true;
  // العصبة الحقوقية: of what kind a society is, says nothing against its name.
  if (societies.test(head) && traits.every((trait) => kinds.test(trait))) return true;
  return societies.test(head) && !words.slice(1).some(isAdjective);
}

/** وكالة الأمم المتحدة للغوث "الأونروا", and then الأونروا alone. */
function endOfName({ cast, party, role }: Asked): Meant | undefined {
  const [word, ...more] = wordsOf(role ?? '');
  if (party.kind !== 'body' || word === undefined || more.length > 0 || isBodyOfItsOwn(word)) return undefined;
  const whole = cast.filter((member) => member.kind === 'body' && member.words.length > 1 && member.words.at(-1) === word && isBefore(member, party));
  return whole.length === 1 ? { member: whole[0], role, confidence: 0.86, how: 'the end of a longer name', candidates: [] } : undefined;
}

/** رئاسة الحكومة is not الحكومة: a noun that many bodies bear is no name. */
function isBodyOfItsOwn(word: string): boolean {
  return societies.test(bare(word)) || /^ال(?:حكومه|جيش|شرطه|رياسه|برلمان|دوله|مجلس|وزاره|نواب|شيوخ)$/.test(word);
}

/** Bodies of a state, which are called by no other name. */
const ofState = /^(?:وزاره|خارجيه|داخليه|دفاع|رياسه|حكومه|جيش|شرطه|سفاره|بلديه|نيابه|محكمه|برلمان|مجلس|ديوان)$/;

/** المنظمة الأممية, الشركة الأمريكية: the body that has just spoken, under another description. */
export function sameBody(asked: Asked): Meant | undefined {
  const { party, recent, role, strange, goesOn } = asked;
  // وأضافت مجموعة الأبحاث: the verb says that she goes on.
  // وتابعت الخارجية القطرية, وأضافت دائرة الاتصال بالرئاسة: what has a nation, or more than one word of its own, is another.
  const bodyGoesOn = goesOn && party.traits.length < 2 && !party.traits.some(isNation) && !ofState.test(party.head) && recent?.kind === 'body' && asked.own !== undefined && !isEarlier(asked, recent);
  if (!strange || party.kind !== 'body' || (!bodyGoesOn && (!societies.test(party.head) || !isArticled(asked)))) return undefined;
  const speaks = recent && recent.kind !== 'person' && (recent.kind === 'body' ? !isPlace(recent.words[0] ?? '') : recent.named && recent.person === undefined);
  // ذكرت وكالة الأنباء أن العرض ألغي، وقالت الشركة: of whom the news was.
  const told = recent !== undefined && handsOn({ kind: recent.kind, head: bare(recent.words[0] ?? ''), traits: recent.roles[0]?.traits ?? [], description: recent.name }) && !isMedium(party.head);
  if (!speaks || told || !agreeInGender(party, recent)) return undefined;
  // الهيئة الحقوقية المحلية: of what nation and matter she is, the name of who spoke says as well.
  const own = [...recent.words.map(bare), ...recent.roles.flatMap(({ traits }) => traits)];
  const shared = party.traits.length > 0 && party.traits.every((trait) => isSaidBy(trait, own) || isOfMatter(trait, own));
  return { member: recent, role, confidence: shared ? 0.8 : 0.71, how: `the body that spoke before, under another description${shared ? ' of the same kind' : ''}`, candidates: [recent, asked.itself] };
}

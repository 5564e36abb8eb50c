import { bare, foldWord } from '../language/sentence-words.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import { wordsOf } from './name-words.ts';
import { fitting, type Member } from './speaker-cast.ts';
import type { Party } from '../parties/speaker-phrases.ts';
import { isAdjective } from '../language/speaking-parties.ts';

/** Offices of which there is one at a time, so that the word tells who is meant though the dispatch may not name him: الملك, المبعوث الأممي. */
const offices = /^(?:رييس|رييسه|وزير|وزيره|ملك|ملكه|امير|اميره|سلطان|عاهل|بابا|بطريرك|امام|مفتي|مرشد|خليفه|زعيم|زعيمه|حاكم|محافظ|محافظه|والي|عمده|سفير|سفيره|قنصل|مبعوث|مبعوثه|موفد|مفوض|مفوضه|مندوب|مندوبه|مستشار|مستشاره|امين|امينه|مدير|مديره|وكيل|وكيله|متحدث|متحدثه|ناطق|ناطقه|مدعي|مدع|نقيب|نقيبه|احد|احدي|اخر|اخري|بعض|مصدر|رسول|نبي)$/;
/** What somebody is besides his name, and no office that another may hold in the same dispatch: الباحث, النجم, المؤلف. */
export function isTrade(head: string): boolean {
  return !offices.test(head);
}

/** Those who act upon others or for them: المحامي after the name of one who was arrested is his lawyer, and not he. */
export function serves(head: string): boolean {
  return /^(?:محامي|محاميه|طبيب|طبيبه|قاضي|قاضيه|جراح|ممرض|ممرضه|محقق|شرطي|شاهد|شاهده|مترجم|مراسل|صحفي|صحافي|مذيع|مذيعه|مسعف|سجان|متصل)$/.test(head);
}

/** Whom a phrase means. `member` is undefined where two or more are possible. */
export interface Meant {
  member: Member | undefined;
  role: string | undefined;
  /** From 0 to 1. */
  confidence: number;
  /** The rule by which it was found, in words. */
  how: string;
  candidates: Member[];
  /** The form in which the sentence speaks of somebody whom it does not name, where only what the whole dispatch tells can say who is meant. */
  unnamed?: Pick<SpeechForm, 'gender' | 'number'>;
}

/** A description without a name, and what is known where it stands. */
export interface Asked {
  cast: readonly Member[];
  party: Party;
  /** The description's words. */
  role: string | undefined;
  /** Who spoke last. */
  recent: Member | undefined;
  /** Whether the verb says that somebody adds to what he said. */
  goesOn: boolean;
  /** Those of the cast with the same office. */
  fits: Member[];
  /** The named of them, whose gender agrees. */
  named: Member[];
  /** The nameless of them, the longest description first. */
  longer: Member[];
  /** The member of the cast that is this description, and nothing else. */
  own: Member | undefined;
  /** The description as one who has no other name. */
  itself: Member;
  /** Whether it is definite and yet fits nobody but itself: it may be another word for one who is named. */
  strange: boolean;
}

/** What is known of a description at its place. */
export function ask(cast: readonly Member[], mentioned: Party, recent: Member | undefined, goesOn: boolean): Asked {
  const party = asParent(mentioned);
  const role = party.description;
  const fits = fitting(cast, party, party.start);
  const named = withoutFormer(fits.filter((member) => member.named && agreeInGender(member, party)), party);
  const longer = withoutShorter(fits.filter((member) => !member.named).toSorted((one, other) => other.words.length - one.words.length));
  const form = foldWord(role ?? '');
  const own = cast.find((member) => !member.named && foldWord(member.name) === form);
  const strange = party.definite && named.length === 0 && longer.every((member) => member === own || isPointing(member));
  return { cast, party, role, recent, goesOn, fits, named, longer, own, itself: own ?? alone(party), strange };
}

/** الأم, الأب المكلوم: the mother and the father of whom a dispatch tells are called والدة and والد as well. */
function asParent(party: Party): Party {
  const parent = party.kind === 'person' && /^ال(?:أم|أب)(?:\s|$)/u.test(party.description ?? '') && !/\s(?:في|من|ل|الروحي)/u.test(party.description ?? '');
  return parent ? { ...party, head: party.head === 'ام' ? 'والده' : 'والد', traits: [] } : party;
}

const former = (trait: string) => /^(?:سابقه?|اسبق|راحله?)$/.test(trait);

/** رئيس البلدية is not رئيس البلدية السابق, where the dispatch names both. */
function withoutFormer(members: Member[], { head, traits }: Party): Member[] {
  if (members.length < 2 || traits.some(former)) return members;
  const holders = members.filter(({ roles }) => roles.some((role) => role.head === head && !role.traits.some(former)));
  return holders.length > 0 ? holders : members;
}

/** الخبير في العلاقات الدولية: a trade with the article brings nobody in, but points at one who is known. */
function isPointing({ name, number, kind, roles }: Member): boolean {
  return kind === 'person' && number === 'one' && name.startsWith('ال') && roles.every(({ head }) => isTrade(head));
}

/** القائد العسكري السوري المعارض alone, where the others say less of the same: القائد العسكري المعارض. */
function withoutShorter(members: Member[]): Member[] {
  const said = ({ roles }: Member) => roles[0]?.traits ?? [];
  const [fullest] = members;
  const whole = new Set(fullest && said(fullest));
  return fullest && members.every((member) => said(member).every((trait) => whole.has(trait))) ? [fullest] : members;
}

/** A party as a member of the cast with its description for a name. */
export function alone({ description = '', kind, gender, number, start }: Party): Member {
  return { name: description, words: wordsOf(description), named: false, kind, person: undefined, gender, number, roles: [], variants: [], seen: [start] };
}

/** Whether nothing says that the two differ in gender. */
export function agreeInGender(one: { gender: Party['gender'] }, other: { gender: Party['gender'] }): boolean {
  return one.gender === undefined || other.gender === undefined || one.gender === other.gender;
}

/** Whether a member is first mentioned before the place of a party. */
export function isBefore(member: Member, party: Party): boolean {
  return (member.seen[0] ?? Infinity) < party.start;
}

/** الدبلوماسي البرازيلي, so called before the one in question was mentioned at all: it is not he. */
export function isEarlier({ own, party }: Asked, member: Member): boolean {
  return own !== undefined && party.traits.length > 0 && (own.seen[0] ?? Infinity) < (member.seen[0] ?? 0);
}

/** Words that point at one who has been told of: البيان ذاته, الجمعية المذكورة. */
export const itself = /^(?:ذاتها?|ذاته|نفسها?|نفسه|عينها?|عينه|مذكوره?)$/;

/** What kind of society it is. */
export const kinds = /^(?:حقوقي|نقابي|اعلامي|سياسي|مهني|مدني|جمعوي|اغاثي|خيري|انساني|اهلي)ه$/;

/** Whether a description has the article and nothing behind its noun but adjectives: الشركة الأمريكية. */
export function isArticled({ role, party }: Asked): boolean {
  return wordsOf(role ?? '').every((word) => word.startsWith('ال') || word === 'غير' || isAdjective(word)) && party.traits.every(isOfKind);
}

/** Whether a member has a name, or is a body of which more than adjectives tell which it is: المعهد الدولي للبحوث, but not التنظيم الجديد. */
export function tellsWhich({ named, kind, words }: Member): boolean {
  return named || (kind === 'body' && words.some((word) => /^(?:ال|لل)/.test(word)) && !words.slice(1).map(bare).every(isOfKind));
}

/** Whether a word of a description is an adjective, known or by its shape: مغربيه, حقوقيه. */
export function isOfKind(trait: string): boolean {
  return isAdjective(trait) || /^.{3,}يه?$/.test(trait);
}

/** The member mentioned nearest before an offset. */
export function nearest(members: readonly Member[], before: number): Member | undefined {
  const last = (member: Member) => member.seen.findLast((at) => at < before) ?? -1;
  return members.toSorted((one, other) => last(other) - last(one))[0];
}

/** Bodies of which there are many, so that an adjective alone says of none which it is. */
export const societies = /^(?:منظمه|شركه|جمعيه|حركه|هييه|موسسه|جماعه|قناه|صحيفه|مجله|وكاله|نقابه|شبكه|موقع|صفحه|منصه|مرصد|فدراليه|فيدراليه|كونفدراليه|تنسيقيه|حزب|تنظيم|اطار|كتله|رابطه|عصبه|نادي)$/;

/** الميناء, المعرض: a place or a thing, of which sentences tell and which seldom speaks. */
export function isPlaceOfWork({ kind, roles }: Member): boolean {
  return kind === 'body' && places.test(roles[0]?.head ?? '');
}

const places = /^(?:ميناء|مطار|مصنع|سوق|متحف|ملعب|مستشفي|مدرسه|مدينه|قريه|بلده|حي|مشروع|معرض|مهرجان|فندق|محطه|طريق|سد|نهر|جزيره|منطقه|حديقه|مسجد|كنيسه|قصر|قلعه|مسرح|موقع|مخيم|معبر|مركز|مقر)$/;

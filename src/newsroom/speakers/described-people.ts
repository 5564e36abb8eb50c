import { agreeInGender, alone, isBefore, isEarlier, isPlaceOfWork, nearest, type Asked, type Meant } from './descriptions-asked.ts';
import { bodyItself, isItself } from './described-bodies.ts';
import { bare } from '../language/sentence-words.ts';
import { wordsOf } from './name-words.ts';
import { isLaw } from '../parties/law-texts.ts';
import { masculine } from './colleagues.ts';
import { nameless } from './named-later.ts';
import { isPronoun } from './owned-offices.ts';
import { fitting, type Member } from './speaker-cast.ts';
import { telling, toldTwice } from './told-twice.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { isPlace } from '../language/speaker-lexicon.ts';
import { isNation, isSaidBy } from './whole-bodies.ts';

/** The rules for words that say of nobody who it is, in their order; the first that answers holds. */
export const pointingRules = [somebody, hisColleague, theSame, theLatter, familyAlone, familyName, anybody];

/** The rules for offices of those whom the dispatch names or brings in, in their order. */
export const officeRules = [onlyHolder, broughtIn, indefinite];

const unknown = /^(?:[أا]حدهم|[إا]حداهن|[إا]حداهما|[أا]حدهما|بعضهم|آخرون|البعض|كثيرون|الكثيرون)$/u;

/** وقال أحدهم: one who stays without a name. */
function somebody({ party, role }: Asked): Meant | undefined {
  return unknown.test(role ?? '') ? { member: alone(party), role, confidence: 0.85, how: 'somebody without a name', candidates: [] } : undefined;
}

/** وقال نظيره الفرنسي: the only one of his nation whom the dispatch names; of several, or without one, who holds the office of the last speaker. */
function hisColleague({ cast, party, role, recent, itself }: Asked): Meant | undefined {
  if (party.head !== 'نظير') return undefined;
  const nation = party.traits.find(isNation);
  const offices = new Set(recent?.roles.map(({ head }) => masculine(head)));
  const others = cast.filter((member) => member !== recent && member.named && member.kind !== 'body' && agreeInGender(member, party) && (nation === undefined || member.roles.some(({ traits }) => isSaidBy(nation, traits))));
  const equal = others.filter(({ roles }) => roles.some(({ head }) => offices.has(masculine(head))));
  const [only, ...more] = nation !== undefined && others.length === 1 ? others : equal;
  return { member: only && more.length === 0 ? only : itself, role, confidence: 0.8, how: 'the colleague of who spoke before', candidates: others };
}

const same = /\s(?:ذاته|نفسه|ذاتها|نفسها|عينه|عينها|ذاتهم|نفسهم|المذكور|المذكورة)$/u;

/** المصدر ذاته */
function theSame(asked: Asked): Meant | undefined {
  const { party, role, recent } = asked;
  // القانون المذكور is no speaker.
  if (!same.test(role ?? '') || isLaw(party.head)) return undefined;
  const body = party.kind === 'body' ? bodyItself(asked) : undefined;
  if (!body && (!recent || (recent.number !== undefined && party.number !== recent.number) || (party.head !== 'مصدر' && !agreeInGender(party, recent)))) return undefined;
  return { member: body ?? recent, role: undefined, confidence: 0.8, how: 'the same who spoke before', candidates: [] };
}

/** تولى الملك علاج المغني، وقال الأخير: the last of those named. */
function theLatter({ cast, party }: Asked): Meant | undefined {
  if (!/^(?:اخير|اخيره)$/.test(party.head) || party.traits.length > 0 || !party.definite) return undefined;
  const before = cast.filter((member) => (member.named || (member.kind === 'body' && !isItself(member) && !isPlaceOfWork(member))) && (member.gender ?? party.gender) === party.gender && member.seen.some((at) => at < party.start));
  const latter = nearest(before, party.start);
  return latter && { member: latter, role: undefined, confidence: 0.75, how: 'the last of those named before', candidates: [latter] };
}

/** وقال الحوثي: an adjective elsewhere, and the family name of the only one who bears it. */
function familyAlone({ cast, party, role }: Asked): Meant | undefined {
  const [word, ...more] = wordsOf(role ?? '');
  if (word === undefined || more.length > 0 || !word.startsWith('ال') || partyOf(word) !== undefined) return undefined;
  const [bearer, ...others] = cast.filter((member) => member.named && member.kind !== 'body' && member.words.length > 1 && member.words.at(-1) === word);
  return bearer && others.length === 0 && agreeInGender(bearer, party) ? { member: bearer, role: undefined, confidence: 0.86, how: 'the family name of one whom the dispatch names', candidates: [] } : undefined;
}

/** الرئيس السيسي: the only one whose family name ends the description. */
function familyName({ cast, party, role }: Asked): Meant | undefined {
  if (party.kind !== 'person' || party.number !== 'one' || !party.definite || party.traits.length === 0 || party.owner !== undefined) return undefined;
  const words = wordsOf(role ?? '');
  // مسؤولون في إدارة فلان are others than he.
  if (words.slice(1, -1).some((word) => /^(?:في|من|ل|الي|لدي|باسم)$/.test(word) || partyOf(word) === 'body')) return undefined;
  const bearers = cast.filter((member) => member.named && member.kind !== 'body' && member.words.length > 1 && member.words.at(-1) === words.at(-1));
  if (bearers.length !== 1) return undefined;
  return { member: bearers[0], role: role?.replace(/\s+\S+$/u, ''), confidence: 0.86, how: 'the office and the family name of one whom the dispatch names', candidates: [] };
}

/** Words by which a report calls anybody who has just spoken. */
const epithets = /^(?:مسوول|مسووله|مسءول|مسيول|متحدث|متحدثه|ناطق|ناطقه|مصدر|رجل|سياسي|سياسيه|قيادي|قياديه|دبلوماسي|دبلوماسيه|مصرح|محدث|مرشح|مرشحه|سيد|سيده)$/;

/** وأضاف المسؤول: who spoke before goes on. A body is called so only as a source. */
function anybody(asked: Asked): Meant | undefined {
  const { cast, party, role, recent } = asked;
  if (!recent || !party.definite || !epithets.test(party.head)) return undefined;
  if (isAnother(asked, recent)) return undefined;
  const source = party.head === 'مصدر';
  if (!source && (recent.kind === 'body' || !agreeInGender(party, recent))) return undefined;
  // المسؤول في البلدية, but not الناطق باسم البلدية, who is one of his own.
  const isWord = (role ?? '').startsWith('ال') && !/\sباسم/u.test(role ?? '');
  const another = recent.named && isWord && fitting(cast, party, party.start).every((member) => !member.named);
  if (party.traits.length > 0 && !another) return undefined;
  return { member: recent, role: recent.named ? undefined : role, confidence: 0.78, how: 'who spoke before goes on, under a word for anybody', candidates: [recent] };
}

/** قال مسؤول كبير … وتعهد فلان … وقال المسؤول: whom the dispatch brought in by this word goes before who spoke last. */
function isAnother(asked: Asked, recent: Member): boolean {
  const brought = asked.fits.filter((member) => member !== asked.own && !isItself(member) && isBefore(member, asked.party));
  return isEarlier(asked, recent) || (brought.length > 0 && !brought.includes(recent));
}

/** وزير السياحة, once only called الوزير فلان; المتحدث باسم الخارجية in the headline, named below. */
function onlyHolder({ cast, party, role, named }: Asked): Meant | undefined {
  if (!party.definite || party.kind !== 'person' || party.number !== 'one' || named.length > 0 || party.traits.length === 0) return undefined;
  const [holder, ...more] = cast.filter((member) => member.named && member.kind !== 'body' && agreeInGender(member, party) && member.roles.some(({ head }) => head === party.head));
  if (!holder || more.length > 0) return undefined;
  const isShared = (trait: string) => party.traits.some((other) => other === trait || bare(other) === bare(trait));
  const own = telling(party.traits).filter(isTelling).length;
  const alike = holder.roles.some(({ head, traits }) => {
    // شقيقه فلان, and then شقيق الضحية; أمينه العام فلان, and then الأمين العام للحزب: whose he is, the pronoun leaves open.
    const told = telling(traits).filter((trait) => isTelling(trait) && !isPronoun(trait));
    return head === party.head && !differs(party, traits) && (told.length === 0 || told.filter(isShared).length * 2 >= Math.min(told.length, own));
  });
  return alike ? { member: holder, role, confidence: 0.74, how: 'the only one of this office whom the dispatch names', candidates: [holder] } : undefined;
}

/** Whether two of one office are of different nations, or one is the president of a country and the other of a body: الرئيس السيسي, رئيس الوزراء. */
export function differs({ head, traits }: Asked['party'], held: readonly string[]): boolean {
  const [own, other] = [traits.filter(isNation), held.filter(isNation)];
  if (own.length > 0 && other.length > 0 && !own.some((nation) => other.includes(nation))) return true;
  const ofBody = (of: string | undefined) => of !== undefined && !isAdjective(of) && !isPlace(of) && !/^(?:جمهوريه|دوله|بلاد|بلاده)$/.test(of);
  return /^رييسه?$/.test(head) && ofBody(traits[0]) && (held.length === 0 || isAdjective(held[0] ?? ''));
}

/** Whether a word of an office says which it is, and is not one that any office may have: المتحدث الرسمي باسم الخارجية. */
function isTelling(trait: string): boolean {
  return !/^(?:رسمي|رسميه|باسم|اعلامي|اعلاميه|عام|عامه|وزاره|هييه|سابق|سابقه|حالي|حاليه)$/.test(trait);
}

/** قال مصدر أمني … وأضاف المصدر: the one whom the dispatch brought in without an article. */
function broughtIn({ cast, party, role, fits }: Asked): Meant | undefined {
  if (!party.definite || !(role ?? '').startsWith('ال') || party.kind !== 'person' || fits.length > 0) return undefined;
  const isSource = (member: Member) => !member.named && member.number === party.number && member.roles[0]?.head === party.head && !member.name.startsWith('ال');
  const sources = cast.filter((member) => isSource(member) && isBefore(member, party));
  return sources.length === 1 ? { member: sources[0], role, confidence: 0.76, how: 'the one whom the dispatch brought in without an article', candidates: [] } : undefined;
}

/** Offices that say of nobody who it is, unless more follows. */
const incomplete = /^[وف]?(?:رئيس|رئيسة|وزير|وزيرة|مدير|مديرة|محافظ|كبير|قائد|نائب|أمين|زعيم|مدرب|ممثل|سفير|سفيرة|عضو|متحدث|ناطق|صاحب|صاحبة|ابن|ابنة|والد|والدة|نجل|أحد|احد|إحدى|احدى|بعض|مفتي|حاكم|والي|عمدة|وكيل|مندوب|مبعوث|كاتب|مؤسس|مالك|قائدا)$/u;

/** قال مصدر أمني: whoever it is, the dispatch does not say. */
function indefinite(asked: Asked): Meant | undefined {
  const { party, role, itself } = asked;
  const whole = toldTwice(asked);
  if (whole) return { member: whole, role, confidence: 0.8, how: 'a source that the dispatch describes twice', candidates: [whole, itself] };
  if (party.definite || party.kind !== 'person') return undefined;
  // رئيس منظمة "كذا", حاكم ولاية كذا: the office of one whom the dispatch names, though no article tells that it is he; مسؤول كبير may be another.
  const isExact = ({ roles }: Member) => party.traits.length > 1 && roles.some(({ head, traits }) => head === party.head && traits.join(' ') === party.traits.join(' '));
  const ofOne = !nameless.test(party.head) && !party.traits.every((trait) => isAdjective(trait));
  const [holder, ...more] = ofOne ? asked.named : asked.named.filter(isExact);
  if (holder && more.length === 0) return { member: holder, role, confidence: 0.82, how: 'the only one of this office whom the dispatch names', candidates: [holder] };
  if (incomplete.test(role ?? '')) return { member: itself, role, confidence: 0.4, how: 'an office without what it is the office of', candidates: [] };
  return { member: itself, role, confidence: 0.88, how: 'a description without a name', candidates: [] };
}

import { agreeInGender, isBefore, isEarlier, isTrade, nearest, serves, type Asked, type Meant } from './descriptions-asked.ts';
import { differs } from './described-people.ts';
import { isPronoun } from './owned-offices.ts';
import { dominant, type Member } from './speaker-cast.ts';
import { isAdjective } from '../language/speaking-parties.ts';
import { telling } from './told-twice.ts';
import { isNation } from './whole-bodies.ts';

/** The rules for one who is named and now called by words that the dispatch has not used of him, in their order. */
export const otherDescriptions = [soleOffice, sameNation, goesOnSpeaking, onlyNamed, namedLast, onlyNamedSoFar, whoSpokeLast, mainPerson];

/** The one who spoke last, where a description of one person may be of him: named, and of its gender. */
function lastSpeaker(asked: Asked): Member | undefined {
  const { party, recent, strange } = asked;
  const may = strange && party.kind === 'person' && party.number === 'one' && recent?.named && recent.kind !== 'body';
  return may && agreeInGender(party, recent) && !isEarlier(asked, recent) ? recent : undefined;
}

const holds = (member: Member, office: string) => member.roles.some(({ head }) => head === office);

/** Whether the office is not one that the speaker is known to hold together with words that this description lacks. */
function isFree({ cast, party, goesOn }: Asked, speaker: Member): boolean {
  const sole = goesOn && holds(speaker, party.head) && cast.filter((member) => member.named && holds(member, party.head)).length === 1;
  return sole || !holds(speaker, party.head) || party.traits.length === 0 || party.traits.some((trait) => /^(?:سابق|سابقه)$/.test(trait));
}

/** النجم السويدي فلان, and then اللاعب السويدي: the only one of his nation, whatever he is called. */
function sameNation(asked: Asked): Meant | undefined {
  const { cast, party, role, itself } = asked;
  const nation = party.traits.find(isAdjective);
  if (nation === undefined || !isOneTrade(asked)) return undefined;
  const [member, ...more] = cast.filter((one) => one.named && one.kind !== 'body' && one.roles.some(({ traits }) => traits.includes(nation)));
  if (!member || more.length > 0 || !agreeInGender(member, party) || !member.roles.some(({ head, traits }) => isTrade(head) && traits.includes(nation))) return undefined;
  return { member, role, confidence: member === asked.recent ? 0.8 : 0.74, how: 'the only one of this nation or kind whom the dispatch names', candidates: [member, itself] };
}

/** المدرب الإيطالي: the coach who has just spoken, his nation new to the dispatch. */
function soleOffice({ cast, party, role, recent, strange }: Asked): Meant | undefined {
  if (!strange || !recent || party.traits.length !== 1 || !party.traits.every(isAdjective) || !agreeInGender(party, recent)) return undefined;
  const holders = cast.filter((member) => member.named && holds(member, party.head));
  if (holders.length !== 1 || holders[0] !== recent) return undefined;
  return { member: recent, role, confidence: 0.7, how: 'the only one of this office, who spoke last', candidates: [recent] };
}

/** وأضاف الوزير السابق: the verb says that he goes on. */
function goesOnSpeaking(asked: Asked): Meant | undefined {
  const speaker = lastSpeaker(asked);
  if (!speaker || !asked.goesOn || !isFree(asked, speaker)) return undefined;
  return { member: speaker, role: asked.role, confidence: 0.8, how: 'who spoke before goes on, under another description', candidates: [speaker, asked.itself] };
}

/** Nobody else has been named so far. */
function onlyNamed(asked: Asked): Meant | undefined {
  const { cast, party, role, itself } = asked;
  const speaker = lastSpeaker(asked);
  const others = cast.filter((member) => member.named && member.kind !== 'body' && (member.seen[0] ?? 0) < party.start);
  if (!speaker || others.length !== 1 || !party.traits.every(isAdjective) || (party.traits.length === 0 && !isTrade(party.head))) return undefined;
  return { member: speaker, role, confidence: 0.74, how: 'the only person named so far, under another description', candidates: [speaker, itself] };
}

/** What somebody is of whom the news asks what he thinks or makes. */
const callings = /^(?:ناشط|كاتب|باحث|خبير|محلل|شاعر|رواي|فنان|مخرج|ممثل|مولف|اكاديمي|مفكر|ناقد|متدخل|حقوقي|فاعل|مورخ|موسيقار|محاضر|نجم)ه?$/;

/** النجم المغربي, السياسي الفرنسي: what somebody is, said of whom the dispatch has just named. */
function namedLast(asked: Asked): Meant | undefined {
  const { party, role, itself } = asked;
  const speaker = lastSpeaker(asked);
  // الناشط, المتدخل: what those are whom the news asks; but الشاب or الأم may be another.
  if (!speaker || !isFree(asked, speaker) || (party.traits.length === 0 && !callings.test(party.head)) || !(isBareTrade(asked) || isTradeByShape(asked))) return undefined;
  return lastNamed(asked) === speaker ? { member: speaker, role, confidence: 0.72, how: 'who spoke before and was named last, under another description', candidates: [speaker, itself] } : undefined;
}

/** Whoever was named nearest before a description. */
function lastNamed({ cast, party }: Asked): Member | undefined {
  return nearest(cast.filter((member) => member.named && member.kind !== 'body' && member.seen.some((at) => at < party.start)), party.start);
}

/** Nobody has spoken, or he was first called so before anybody else was named; and one had been named. */
function onlyNamedSoFar(asked: Asked): Meant | undefined {
  const { cast, role, own } = asked;
  // A woman who has just spoken is no rival of a man.
  const recent = asked.recent && agreeInGender(asked.party, asked.recent) ? asked.recent : undefined;
  const first = own?.seen[0] ?? asked.party.start;
  if ((recent && !isEarlier(asked, recent)) || !isOneTrade(asked) || serves(asked.party.head)) return undefined;
  const isPerson = (member: Member) => member.words.length > 1 || member.roles.length > 0 || member.gender !== undefined;
  const namedBefore = (start: number) => cast.filter((member) => member.named && member.kind !== 'body' && isBefore(member, { ...asked.party, start }) && isPerson(member) && agreeInGender(member, asked.party));
  // الضيف in the headline, before anybody is named.
  const early = namedBefore(Math.min(first, asked.party.start));
  const before = early.length > 0 ? early : namedBefore(asked.party.start);
  // Whom others have followed is one of whom the dispatch goes on to speak.
  if (recent && (before[0]?.seen.length ?? 0) < 2) return undefined;
  return before.length === 1 ? { member: before[0], role, confidence: 0.7, how: 'the only person named so far, under another description', candidates: before } : undefined;
}

/** Offices of which one body has one at a time, and works that one has made: who is so called without an article is somebody in particular. */
const ofOne = /^(?:رييس|مدير|امين|نايب|وزير|سفير|زعيم|قايد|عميد|محافظ|والي|حاكم|منسق|مولف|كاتب|مخرج|مترجم|مدرب|موسس|صاحب|ضيف)ه?$/;
/** Words by which a report seldom calls somebody whom it names: one of them is another. */
const others = /^(?:احد|احدي|بعض|جميع|مصدر|عضو|ام|اب|والده?|ابنه?|نجل|زوجه?|اخ|اخت|شقيقه?|شابه?|طفله?|فتاه|امراه|مواطنه?|شخص|ضحيه|متهمه?|شاهده?|مراسله|جاره?|صديقه?|زميله?)$/;

/** المحامي بهيئة العاصمة, مدير المعهد, ضيف البرنامج: a description that is of nobody else whom the dispatch tells of, behind the speech of one of whom it may be true. */
function whoSpokeLast(asked: Asked): Meant | undefined {
  const { party, role = '', itself } = asked;
  const speaker = lastSpeaker(asked);
  // مخرجه: of a work, and seldom of who speaks about it.
  if (!speaker || others.test(party.head) || party.traits.some(isPronoun) || isOtherOffice(asked, speaker)) return undefined;
  // المذيع behind the words of his guest: those who act upon others are one of whom nobody has been named since.
  if (serves(party.head) && lastNamed(asked) !== speaker) return undefined;
  const isOne = role.startsWith('ال') || ofOne.test(party.head) || (/^\S+\sال/u.test(role) && shares(party, speaker));
  return isOne ? { member: speaker, role, confidence: 0.72, how: 'who spoke before, under another description', candidates: [speaker, itself] } : undefined;
}

/** Whether one of the words that tell an office stands in an office of the speaker as well: مدير المعهد, عميد المعهد. */
function shares({ traits }: Asked['party'], { roles }: Member): boolean {
  return telling(traits).some((trait) => !isNation(trait) && roles.some((role) => role.traits.includes(trait)));
}

/** رئيس البعثة behind the words of a minister: an office that the speaker, whose own the dispatch tells, is not known to hold. */
function isOtherOffice({ party }: Asked, speaker: Member): boolean {
  if (isTrade(party.head) && !/^(?:قايد|عميد|منسق|موسس)ه?$/.test(party.head)) return false;
  if (shares(party, speaker)) return false;
  // رئيسة المجلس behind the words of رئيسة البنك.
  const ofBody = (traits: readonly string[]) => traits.some((trait) => !isAdjective(trait));
  if (speaker.roles.some(({ head, traits }) => head === party.head && (differs(party, traits) || (ofBody(traits) && ofBody(party.traits))))) return true;
  return speaker.roles.length > 0 && !holds(speaker, party.head) && !party.traits.some((trait) => /^(?:سابق|سابقه)$/.test(trait));
}

/** اللاعب السويدي, in a dispatch about one man. */
function mainPerson(asked: Asked): Meant | undefined {
  const { cast, party, role, itself } = asked;
  if (!isOneTrade(asked)) return undefined;
  const main = dominant(cast.filter((member) => member.named && member.kind !== 'body' && agreeInGender(member, party)));
  // القاضي in a dispatch about a thief: one who acts upon others is he only where he has just spoken.
  if (!main || main.seen.length < 3 || (serves(party.head) && main !== asked.recent)) return undefined;
  // Where another has spoken, he may go on.
  const alone = asked.recent === undefined || asked.recent === main || asked.recent.kind === 'body';
  return { member: main, role, confidence: alone ? 0.71 : 0.66, how: 'the one whom the dispatch is about, under another description', candidates: [main, itself] };
}

function isBareTrade({ party }: Asked): boolean {
  return isTrade(party.head) && party.traits.every(isAdjective);
}

/** الناشط الأمازيغي: the same, with adjectives that only their ending tells; but الخبيرة القانونية behind خبيرة قانونية is she, and no other. */
function isTradeByShape({ party, cast }: Asked): boolean {
  const brought = cast.some((member) => !member.named && !member.name.startsWith('ال') && (member.roles[0]?.head ?? '').endsWith(party.head) && isBefore(member, party));
  return !brought && isTrade(party.head) && party.traits.every((trait) => /^.{4,}يه?$/.test(trait));
}

function isOneTrade(asked: Asked): boolean {
  return asked.strange && asked.party.kind === 'person' && asked.party.number === 'one' && isBareTrade(asked);
}

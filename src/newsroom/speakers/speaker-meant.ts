import { bodyRules, isItself, sameBody } from './described-bodies.ts';
import { officeRules, pointingRules } from './described-people.ts';
import { ask, nearest, societies, type Asked, type Meant } from './descriptions-asked.ts';
import { otherDescriptions } from './other-descriptions.ts';
import { bare } from '../language/sentence-words.ts';
import { wordsOf } from './name-words.ts';
import { namedLater } from './named-later.ts';
import { heading, isPronoun } from './owned-offices.ts';
import { isMinistryOf, isNation } from './whole-bodies.ts';
import { bears, dominant, fullest, type Member } from './speaker-cast.ts';
import { isLaw } from '../parties/law-texts.ts';
import type { Party } from '../parties/speaker-phrases.ts';
import { isAdjective } from '../language/speaking-parties.ts';

const rules = [...pointingRules, namedLater, ...bodyRules, ...officeRules, ...otherDescriptions, sameBody];

/**
 * Whom the party means, of the cast, at its place. `recent` is who spoke last; `goesOn`, whether the verb says that
 * somebody adds to what he said. Of the confidence, `sure` in `found-quotations.ts` is enough to name him.
 */
export function meant(cast: readonly Member[], party: Party, recent: Member | undefined, goesOn = false): Meant {
  if (party.name !== undefined) return byName(cast, party, recent);
  const borne = bearerOfTrade(cast, party);
  if (borne) return { member: borne, role: undefined, confidence: 0.9, how: 'a family’s name that is a trade', candidates: [] };
  const asked = ask(cast, party, recent, goesOn);
  for (const rule of rules) {
    const found = rule(asked);
    if (found) return found;
  }
  return throughLonger(asked) ?? byOffice(asked);
}

/** ياسين حداد, and then وأكد حداد: the only one named so far whose family’s name is a trade, which stands here alone for him; with the article, وأكد الوزير for نبيل الوزير, where nobody named holds that office. */
function bearerOfTrade(cast: readonly Member[], party: Party): Member | undefined {
  const words = wordsOf(party.description ?? '');
  const [trade = ''] = words;
  if (party.kind !== 'person' || words.length !== 1 || party.traits.length > 0) return undefined;
  if (party.definite && cast.some((member) => member.named && member.roles.some(({ head }) => head === party.head))) return undefined;
  const bearers = cast.filter((member) => member.named && member.kind !== 'body' && member.words.length > 1 && member.words.at(-1) === trade && (member.seen[0] ?? 0) < party.start);
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** وقال اللاعب, who is اللاعب السويدي above, and so the Swede whom the dispatch names. */
function throughLonger({ cast, party, role, named, longer, own }: Asked): Meant | undefined {
  const [description, ...more] = longer;
  const office = description?.roles[0];
  if (named.length > 0 || !description || !office || more.length > 0 || description === own) return undefined;
  const whole: Party = { ...party, description: office.text, head: office.head, traits: [...office.traits], start: office.at };
  const asked = ask(cast, whole, undefined, false);
  const found = otherDescriptions.map((rule) => rule(asked)).find(Boolean);
  return found && { ...found, role };
}

/** The one whom a description fits; itself, where it fits nobody. */
function byOffice(asked: Asked): Meant {
  const { cast, role, recent, named, longer, own, itself } = asked;
  const others = longer.filter((member) => !isItself(member));
  const pool = named.length > 0 ? named : others.length > 0 ? others : longer;
  const [first] = pool;
  if (!first || (named.length === 0 && longer.length === 1 && first === own)) {
    return { member: itself, role, confidence: isFaint(asked) || isBarePaper(asked) || isItself(itself) ? 0.45 : 0.85, how: 'a description without a name', candidates: [] };
  }
  if (pool.length === 1) {
    if (isItself(first)) return { member: recent, role, confidence: 0.45, how: 'the same, of whom it is not known who he is', candidates: recent ? [recent] : [] };
    const anonymous = first.kind === 'paper' && cast.some((member) => member.named || member.kind === 'body');
    return { member: first, role, confidence: anonymous ? 0.5 : named.length === 1 ? 0.87 : 0.82, how: `the only one whom the dispatch calls "${role ?? ''}"`, candidates: [] };
  }
  if (recent && pool.includes(recent)) return { member: recent, role, confidence: 0.74, how: `the last of those called "${role ?? ''}" to have spoken`, candidates: pool };
  // قال مصدر أمني … وأضاف المصدر: the word that points at one is none of them.
  const brought = pool.filter((member) => member !== asked.own || !/^ال\S+$/u.test(member.name));
  if (named.length === 0) return { member: nearest(brought, asked.party.start) ?? itself, role, confidence: 0.66, how: 'the nearest of the bodies so called', candidates: longer };
  return ofSeveral(asked);
}

/** بيان, الرسالة: a paper alone, which one of those in the dispatch must have written; a law speaks for itself. */
function isBarePaper({ cast, party }: Asked): boolean {
  return party.kind === 'paper' && party.traits.length === 0 && !isLaw(party.head) && cast.some(({ named, kind }) => named || kind === 'body');
}

/** One of several named who hold the office. */
function ofSeveral({ party, role, named }: Asked): Meant {
  const exact = named.filter((member) => member.roles.some(({ traits }) => traits.length === party.traits.length && party.traits.length > 0));
  if (exact.length === 1) return { member: exact[0], role, confidence: 0.74, how: `the one whom the dispatch introduces as "${role ?? ''}"`, candidates: named };
  const close = nearest(named, party.start);
  const distance = (member: Member) => party.start - (member.seen.findLast((at) => at < party.start) ?? -4000);
  const alone = close && named.every((member) => member === close || distance(member) > distance(close) + 400);
  return { member: alone ? close : undefined, role, confidence: alone ? 0.62 : 0.3, how: `more than one is called "${role ?? ''}"`, candidates: named };
}

/** مدربه, مخرجها: of a team or a work, whose name a dispatch seldom leaves out; but زوجته has often none. */
function isHeadOfIt({ head, traits, number }: Party): boolean {
  return number === 'one' && heading.test(head) && traits.length === 1 && traits.every(isPronoun);
}

const personal = /^(?:بيان|بلاغ|رساله|خطاب|كلمه|منشور|تغريده|تدوينه|برقيه|مذكره|معلومات|حساب|اعلان)$/;

/** Offices that one alone holds, and works that one alone has made. */
const sole = /^(?:رييس|وزير|امين|نايب|مدير|محافظ|والي|سفير|ملك|امير|سلطان|زعيم|حاكم|مولف|مخرج|مدرب|كاتب)ه?$/;

/** المدرب, الرئيس الفرنسي, المنظمة الحقوقية: somebody whom the dispatch names, and the rules have not found. */
function isFaint({ cast, party, role }: Asked): boolean {
  if (isHeadOfIt(party) && cast.some((member) => member.named)) return true;
  // وزير الخارجية الماليزي, رئيس المجلس: who alone holds such an office is named in his dispatch, though under words that are not known for his.
  if (party.kind === 'person' && party.number === 'one' && party.definite && sole.test(party.head) && cast.some((member) => member.named && member.kind !== 'body')) return true;
  // بيان, رسالة: somebody's own words, whose they are not found.
  if (party.kind === 'paper' && personal.test(party.head) && cast.some((member) => member.named || member.kind === 'body')) return true;
  const articled = (role ?? '').startsWith('ال');
  const isSociety = societies.test(party.head);
  if (party.kind === 'body' && party.traits.length === 0 && isSociety && articled && cast.some((member) => member.named)) return true;
  // الحزب الشيوعي, but not الحزب الفرنسي: an adjective that is no nation's tells which it is.
  if (/^(?:حزب|حركه|نادي|تيار)$/.test(party.head) && party.traits.length > 0 && !party.traits.some(isNation)) return false;
  const vague = party.kind === 'person' ? party.number === 'one' && (party.traits.length === 0 || articled) : party.kind === 'paper' || (party.traits.length > 0 && isSociety);
  return party.definite && vague && party.traits.every((trait) => isAdjective(trait) || /.{3}يه?$/.test(trait)) && cast.some((member) => member.named && (party.kind !== 'person' || member.kind !== 'body'));
}

/** The one of the cast who bears the party's name, in full or in part. */
function byName(cast: readonly Member[], party: Party, recent: Member | undefined): Meant {
  const role = party.description;
  const words = wordsOf(fullest(party));
  const id = party.found?.kind === 'person' ? party.found.id : undefined;
  const equal = cast.find((member) => member.named && ((id !== undefined && member.person === id) || member.words.join(' ') === words.join(' ')));
  const holders = equal ? [equal] : cast.filter((member) => member.named && bears(member, words));
  const [first, ...others] = holders.filter((member) => (member.seen[0] ?? 0) < party.start);
  const main = holders.length === 1 ? holders[0] : ((others.length === 0 ? first : undefined) ?? dominant(holders) ?? ownName(holders, words));
  const only = main ?? (recent && holders.includes(recent) ? recent : undefined);
  const body = holders.length === 0 ? bodyCalled(cast, words) : undefined;
  if (body) return { member: body, role: undefined, confidence: 0.86, how: 'the name of a body that stands with its noun elsewhere', candidates: [] };
  if (!only) return { member: undefined, role, confidence: 0.3, how: holders.length > 0 ? 'more than one bears this name' : 'a name the dispatch does not introduce', candidates: holders };
  const candidates = holders.length === 1 ? [] : holders;
  // وجددت الجزائر دعوتها: the country for its ministry, which has just spoken.
  if (recent && only.kind === 'body' && !recent.named && isMinistryOf(recent, words.join(' '))) return { member: recent, role, confidence: 0.84, how: 'the country for its ministry, which spoke before', candidates: [recent, only] };
  if (only.faint === true) return { member: only, role, confidence: 0.6, how: 'a single word that may be no name', candidates };
  const confidence = holders.length === 1 ? 0.95 : only === main ? 0.84 : 0.8;
  return { member: only, role, confidence, how: words.length < only.words.length ? 'a short form of the full name' : 'the name itself', candidates };
}

/** هيومن رايتس ووتش, elsewhere منظمة هيومن رايتس ووتش الحقوقية: the only body whose noun these words follow. */
function bodyCalled(cast: readonly Member[], words: readonly string[]): Member | undefined {
  const name = words.join(' ');
  const bodies = cast.filter((member) => !member.named && member.kind === 'body' && `${member.words.slice(1).join(' ')} `.startsWith(`${name} `));
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** The only one of whose name the short form is the end and whose name nobody else's holds: أنجيلا ميركل الصيد is two. */
function ownName(members: readonly Member[], words: readonly string[]): Member | undefined {
  const own = members.filter((member) => member.words.length - words.length === 1 && words.every((word, index) => bare(word) === bare(member.words[index + 1] ?? '')));
  return own.length === 1 ? own[0] : undefined;
}

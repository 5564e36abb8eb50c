import { fold } from '#model/fold.ts';
import { partyAt } from './speaker-descriptions.ts';
import { endsNames, isEpithet, isOrdinary, leans, nameEnd, namedParty, peer, wording, type Party, type Scene } from './speaker-phrases.ts';
import { isGivenName, isPlace, standings } from './speaker-lexicon.ts';
import { isAdjective, partyOf } from './speaking-parties.ts';
import { speechAt, subjectOf } from './speaker-verbs.ts';
import { speechForm } from './verbs-of-speech.ts';
import { bare } from './sentence-words.ts';

/** One who appears in the dispatch, under every name and description it uses for them. */
export interface Member {
  /** The fullest form of the name, else of the description. */
  name: string;
  /** The name's words, folded. */
  words: readonly string[];
  named: boolean;
  kind: Party['kind'];
  person: string | undefined;
  gender: 'm' | 'f' | undefined;
  number: Party['number'];
  roles: { text: string; head: string; traits: readonly string[]; at: number }[];
  /** Whether the name is one unknown word that stands nowhere else, and so perhaps none. */
  faint?: boolean;
  /** Where they are mentioned, in order. */
  seen: number[];
}

/** Who a phrase means. `member` is undefined where two or more are possible. */
export interface Meant {
  member: Member | undefined;
  role: string | undefined;
  confidence: number;
  how: string;
  candidates: Member[];
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** All who appear in the paragraphs of a dispatch, in the order of their first mention; the words of quotations are left aside. */
export function gatherCast(scenes: readonly Scene[]): Member[] {
  const mentions = scenes.flatMap(mentionsOf);
  const cast: Member[] = [];
  const named = mentions.filter(({ name }) => name !== undefined);
  for (const party of named.map((one) => lengthened(one, scenes)).toSorted((one, other) => fullest(other).length - fullest(one).length)) enter(cast, party);
  for (const party of mentions.filter(({ name }) => name === undefined)) describe(cast, party);
  const text = scenes[0]?.text ?? '';
  for (const member of cast) {
    const [word = '', ...more] = member.words;
    member.faint = member.named && member.kind === 'name' && more.length === 0 && member.person === undefined && !isGivenName(word) && !isPlace(word) && standings(text, word, 'وفبل') < 2;
    member.seen.sort((one, other) => one - other);
    member.roles.sort((one, other) => one.at - other.at);
  }
  return cast.toSorted((one, other) => (one.seen[0] ?? 0) - (other.seen[0] ?? 0));
}

function mentionsOf(scene: Scene): Party[] {
  const found: Party[] = [];
  let from = 0;
  for (let at = 0; at < scene.words.length; at += 1) {
    if (scene.words[at]?.kind === 'stop') from = at + 1;
    const speech = speechAt(scene, at, from);
    const subject = speech && subjectOf(scene, speech, from);
    if (subject?.place === 'after' || subject?.place === 'relayed') {
      const gender = subject.place === 'after' && subject.party.kind === 'name' ? (subject.party.gender ?? speech?.form.gender) : subject.party.gender;
      found.push({ ...subject.party, gender });
      if (subject.place === 'after') at = subject.party.to - 1;
      continue;
    }
    // A subject before its verb is one of the cast as well, where its words could be anybody's.
    if (subject && subject.party.kind === 'name' && recurs(scene.text, subject.party)) found.push(subject.party);
    const colleague = peer.test(scene.words[at]?.fold ?? '') ? colleagueAt(scene, at, found.at(-1)) : undefined;
    if (colleague) {
      found.push(colleague);
      at = colleague.to - 1;
      continue;
    }
    const party = partyAt(scene, at, scene.words[at + 1]?.kind === 'colon' && at === 0);
    const led = scene.words[at - 1];
    if (!party || (isAdjective(scene.words[at]?.fold ?? '') && led?.kind === 'word' && !endsNames(led) && led.pair === undefined && party.name === undefined)) continue;
    found.push(party);
    if (party.kind === 'person') found.push(...housed(scene, party));
    at = Math.max(at, party.to - 1);
  }
  return found;
}

/** The bodies that a person's description names: ممثل منظمة "فلانة", المتحدث باسم وزارة الداخلية. */
function housed(scene: Scene, { from, to }: Party): Party[] {
  const bodies: Party[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const word = scene.words[at];
    if (word?.kind !== 'word' || word.fold.startsWith('ال') || partyOf(word.fold) !== 'body') continue;
    const body = partyAt(scene, at);
    if (body?.kind === 'body' && body.to <= to && body.to > at + 1) bodies.push(body);
  }
  return bodies;
}

/** Whether the last word of an unknown name stands elsewhere too, as those of names do, or one of its words is a given name. */
export function recurs(text: string, party: Party): boolean {
  const words = wordsOf(party.name ?? '');
  const last = words.at(-1) ?? '';
  return party.found !== undefined || words.some(isGivenName) || (last.length > 2 && standings(text, last, 'وفبل') > 1);
}

/** نظيره الفرنسي فلان: the office is that of the one before. */
function colleagueAt(scene: Scene, at: number, before: Party | undefined): Party | undefined {
  let next = at + 1;
  while (isEpithet(scene.words[next])) next += 1;
  const end = nameEnd(scene, next);
  if (end === next || endsNames(scene.words[next]) || isOrdinary(scene.words[next])) return undefined;
  const party = namedParty(scene, next, end, 'person');
  const traits = scene.words.slice(at + 1, next).map(({ fold: word }) => bare(word));
  const title = before?.description?.split(' ')[0] ?? '';
  return before?.head && traits.length > 0 && before.kind === 'person' ? { ...party, head: before.head, traits, description: `${title.startsWith('ال') ? title : `ال${title}`} ${wording(scene, at + 1, next)}` } : party;
}

/** A single name with the one that stands before it elsewhere: فيوري is تايسون فيوري. A given name before it decides. */
function lengthened(party: Party, scenes: readonly Scene[]): Party {
  if (party.found || party.kind === 'body' || party.name === undefined || party.name.includes(' ') || isGivenName(fold(party.name))) return party;
  const name = fold(party.name);
  let likely: string | undefined;
  for (const scene of scenes) {
    for (let at = 1; at < scene.words.length; at += 1) {
      const word = scene.words[at];
      const first = scene.words[at - 1];
      if (word?.kind !== 'word' || word.fold !== name || first?.kind !== 'word' || word.pair !== first.pair) continue;
      const full = wording(scene, at - 1, at + 1);
      if (isGivenName(first.fold) && first.text !== 'على') return { ...party, name: full };
      if (endsNames(first)) continue;
      const verb = /^(?:[وف]?س[يتن]|و[يتن]).{2,}/.test(first.fold);
      const plain = !verb && !leans(first) && !isOrdinary(first) && !isEpithet(first) && !partyOf(first.fold) && !speechForm(first.fold) && first.fold.length > 2;
      if (plain && !isPlace(first.fold) && leadsToName(scene, at - 2)) likely ??= full;
    }
  }
  return likely === undefined ? party : { ...party, name: likely };
}

const prepositions = /^[وف]?(?:من|عن|علي|مع|بين|الي|في|ضد|لدي|نحو|تجاه|ان|بان|انها|انه)$/;

/** Whether a name may begin after word `at`: behind a noun, a pause or a preposition, but not where a verb would begin its clause. */
function leadsToName(scene: Scene, at: number): boolean {
  const led = scene.words[at];
  if (led === undefined || led.kind === 'stop') return false;
  if (led.kind !== 'word') return true;
  return endsNames(led) ? prepositions.test(led.fold) : !/^(?:الذي|التي|الذين)$/.test(led.fold);
}

function fullest(party: Party): string {
  return party.found?.kind === 'person' && wordsOf(party.found.fullest).length >= wordsOf(party.name ?? '').length ? party.found.fullest : (party.name ?? party.description ?? '');
}

function enter(cast: Member[], party: Party): void {
  const text = fullest(party);
  const words = wordsOf(text);
  const equal = cast.find((member) => (party.found?.id !== undefined && member.person === party.found.id) || member.words.join(' ') === words.join(' '));
  const holders = equal ? [equal] : cast.filter((member) => member.named && contains(member.words, words));
  const only = holders.length > 1 ? dominant(holders) : holders[0];
  if (only) return note(only, party);
  if (holders.length > 1) return;
  const member: Member = { name: text, words, named: true, kind: party.kind, person: party.found?.kind === 'person' ? party.found.id : undefined, gender: party.gender, number: party.number, roles: [], seen: [] };
  cast.push(member);
  note(member, party);
}

function note(member: Member, party: Party): void {
  member.seen.push(party.start);
  member.gender ??= party.gender;
  member.person ??= party.found?.kind === 'person' ? party.found.id : undefined;
  if (party.description !== undefined && party.name !== undefined) member.roles.push({ text: party.description, head: party.head, traits: party.traits, at: party.start });
  if (party.office !== undefined) member.roles.push({ text: party.office.description, head: party.office.head, traits: party.office.traits, at: party.start });
}

/** A description without a name: noted with the one it fits, else one of its own. */
function describe(cast: Member[], party: Party): void {
  const fits = fitting(cast, party, party.start).filter(({ named }) => named);
  if (fits.length > 0) return void (fits.length === 1 && fits[0]?.seen.push(party.start));
  const own = cast.find((member) => !member.named && fold(member.name) === fold(party.description ?? ''));
  if (own) return void own.seen.push(party.start);
  const text = party.description ?? '';
  cast.push({
    name: text, words: wordsOf(text), named: false, kind: party.kind, person: undefined, gender: party.gender, number: party.number,
    roles: [{ text, head: party.head, traits: party.traits, at: party.start }], seen: [party.start],
  });
}

/** Whether the words of a short name stand, in their order, in a longer one. */
export function contains(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at] || bare(word) === bare(short[at] ?? '')) at += 1;
  return at === short.length && short.length > 0;
}

/** The one of several that the dispatch is about: mentioned three times as often as any other. */
function dominant(members: readonly Member[]): Member | undefined {
  const sorted = members.toSorted((one, other) => other.seen.length - one.seen.length);
  return (sorted[0]?.seen.length ?? 0) >= 3 * (sorted[1]?.seen.length ?? 0) ? sorted[0] : undefined;
}

const leaders = /^(?:رييس|زعيم|رييسه|زعيمه)$/;

/** Those whom a description fits: the same office, and none of its words missing. */
function fitting(cast: readonly Member[], party: Party, before: number): Member[] {
  const plain = party.traits.length === 0;
  return cast.filter((member) =>
    (member.named || member.kind === party.kind) &&
    member.roles.some((role) => {
      const office = role.head === party.head || (!plain && leaders.test(role.head) && leaders.test(party.head));
      // Without an article and with nothing more, a description is of nobody in particular.
      if (!office || (plain && !party.definite) || (!member.named && role.at >= before && plain)) return false;
      return party.traits.every((trait) => role.traits.some((other) => other === trait || other === `${trait}ه` || ofNation(trait, other)));
    }),
  );
}

/** الرئيس الكيني is رئيس كينيا. */
function ofNation(trait: string, place: string): boolean {
  const stem = trait.replace(/يه?$/, '');
  return stem !== trait && stem.length >= 3 && (isPlace(place) || isPlace(`ال${place}`)) && place.startsWith(stem) && place.length - stem.length <= 2;
}

/** Words by which a report calls anybody who has just spoken. */
const epithets = /^(?:مسوول|مسووله|مسءول|مسيول|متحدث|متحدثه|ناطق|ناطقه|مصدر|رجل|سياسي|سياسيه|قيادي|قياديه|دبلوماسي|دبلوماسيه|مصرح|محدث|مرشح|مرشحه|سيد|سيده)$/;

/** Bodies of which there are many, so that an adjective alone says of none which it is. */
const societies = /^(?:منظمه|شركه|جمعيه|حركه|هييه|موسسه|جماعه|قناه|صحيفه)$/;

const same = /\s(?:ذاته|نفسه|ذاتها|نفسها|عينه|المذكور|المذكورة)$/u;

/** Whom the party means, of the cast, at its place. `recent` is who spoke last. */
export function meant(cast: readonly Member[], party: Party, recent: Member | undefined, goesOn = false): Meant {
  const role = party.description;
  if (party.name !== undefined) return byName(cast, party, role, recent);
  if (recent && same.test(role ?? '')) return { member: recent, role: undefined, confidence: 0.8, how: 'the same who spoke before', candidates: [] };
  const family = lastName(cast, party);
  if (family) return { member: family, role: role?.replace(/\s+\S+$/u, ''), confidence: 0.86, how: 'the office and the family name of one whom the dispatch names', candidates: [] };
  if (recent && recent.kind !== 'body' && party.definite && (party.traits.length === 0 || (recent.named && (role ?? '').startsWith('ال') && party.traits.every(isAdjective) && fitting(cast, party, party.start).every((member) => !member.named))) && epithets.test(party.head) && (party.gender ?? recent.gender) === (recent.gender ?? party.gender)) return { member: recent, role: recent.named ? undefined : role, confidence: 0.72, how: 'who spoke before goes on, under a word for anybody', candidates: [recent] };
  const fits = fitting(cast, party, party.start);
  const named = fits.filter((member) => member.named && (member.gender === undefined || party.gender === undefined || member.gender === party.gender));
  const longer = fits.filter((member) => !member.named).toSorted((one, other) => other.words.length - one.words.length);
  const pool = named.length > 0 ? named : longer;
  const body = party.kind === 'body' && party.definite && (role ?? '').startsWith('ال') && party.traits.every(isAdjective) ? cast.filter((member) => member.kind === 'body' && bare(member.words[0] ?? '') === party.head && member.words.length > Math.max(1, party.traits.length + (member.words[0]?.startsWith('ال') ? 1 : 0)) && (member.seen[0] ?? Infinity) < party.start && (party.traits.length === 0 || !member.words.slice(1).some(isAdjective) || party.traits.every((trait) => member.words.some((word) => bare(word) === trait)))) : [];
  if (body.length === 1) return { member: body[0], role, confidence: 0.85, how: 'the only body so called', candidates: [] };
  if (party.definite && party.kind === 'person' && party.number === 'one' && named.length === 0) {
    // وزير السياحة, once only called الوزير فلان; المتحدث باسم الخارجية in the headline, named below.
    const holders = cast.filter((member) => member.named && member.kind !== 'body' && (member.gender ?? party.gender) === (party.gender ?? member.gender) && member.roles.some(({ head }) => head === party.head));
    const sole = holders[0];
    const loose = sole?.roles.some(({ head, traits }) => head === party.head && (traits.length === 0 || traits.filter((trait) => party.traits.some((other) => other === trait || bare(other) === bare(trait))).length * 2 >= Math.min(traits.length, party.traits.length)));
    if (holders.length === 1 && sole && loose && party.traits.length > 0) return { member: sole, role, confidence: 0.74, how: 'the only one of this office whom the dispatch names', candidates: [sole] };
  }
  if (party.definite && (role ?? '').startsWith('ال') && party.kind === 'person' && fits.length === 0) {
    const sources = cast.filter((member) => !member.named && member.number === party.number && member.roles[0]?.head === party.head && (member.seen[0] ?? Infinity) < party.start && !member.name.startsWith('ال'));
    if (sources.length === 1) return { member: sources[0], role, confidence: 0.76, how: 'the one whom the dispatch brought in without an article', candidates: [] };
  }
  const own = cast.find((member) => !member.named && fold(member.name) === fold(role ?? ''));
  const text = own ?? { name: role ?? '', words: wordsOf(role ?? ''), named: false, kind: party.kind, person: undefined, gender: party.gender, number: party.number, roles: [], seen: [party.start] };
  if (!party.definite && party.kind === 'person') return { member: text, role, confidence: 0.88, how: 'a description without a name', candidates: [] };
  // المدرب الإيطالي: the coach who has just spoken, his nation new to the dispatch.
  const sole = cast.filter((member) => member.named && member.roles.some(({ head }) => head === party.head));
  const strange = named.length === 0 && longer.every((member) => member === own);
  if (strange && party.definite && sole.length === 1 && sole[0] === recent && party.traits.length === 1 && party.traits.every(isAdjective) && (party.gender ?? recent?.gender) === (recent?.gender ?? party.gender)) return { member: recent, role, confidence: 0.7, how: 'the only one of this office, who spoke last', candidates: [recent as Member] };
  if (strange && party.definite && party.kind === 'person' && recent?.named && recent.kind !== 'body' && party.number === 'one' && (party.gender ?? recent.gender) === (recent.gender ?? party.gender)) {
    const known = cast.filter((member) => member.named && member.kind !== 'body' && (member.seen[0] ?? 0) < party.start);
    const free = !recent.roles.some(({ head }) => head === party.head) || party.traits.length === 0;
    if (goesOn && free) return { member: recent, role, confidence: 0.72, how: 'who spoke before goes on, under another description', candidates: [recent, text] };
    if (known.length === 1 && party.traits.length > 0 && party.traits.every(isAdjective)) return { member: recent, role, confidence: 0.66, how: 'the only person named so far, under another description', candidates: [recent, text] };
  }
  // المدرب, الرئيس الفرنسي, المنظمة الحقوقية: somebody whom the dispatch names, and the rules have not found.
  const vague = party.kind === 'person' ? party.number === 'one' && (party.traits.length === 0 || (role ?? '').startsWith('ال')) : party.kind === 'paper' || (party.traits.length > 0 && societies.test(party.head));
  const faint = party.definite && vague && party.traits.every(isAdjective) && cast.some((member) => member.named && (party.kind !== 'person' || member.kind !== 'body'));
  if (pool.length === 0 || (named.length === 0 && longer.length === 1 && longer[0] === own)) return { member: text, role, confidence: faint ? 0.45 : 0.85, how: 'a description without a name', candidates: [] };
  if (pool.length === 1) return { member: pool[0], role, confidence: named.length === 1 ? 0.87 : 0.82, how: `the only one whom the dispatch calls "${role ?? ''}"`, candidates: [] };
  if (recent && pool.includes(recent)) return { member: recent, role, confidence: 0.74, how: `the last of those called "${role ?? ''}" to have spoken`, candidates: pool };
  if (named.length === 0) return { member: nearest(longer, party.start) ?? text, role, confidence: 0.7, how: 'the nearest of the bodies so called', candidates: longer };
  const exact = named.filter((member) => member.roles.some(({ traits }) => traits.length === party.traits.length && party.traits.length > 0));
  if (exact.length === 1) return { member: exact[0], role, confidence: 0.74, how: `the one whom the dispatch introduces as "${role ?? ''}"`, candidates: named };
  const close = nearest(named, party.start);
  const distance = (member: Member) => party.start - (member.seen.findLast((at) => at < party.start) ?? -4000);
  const alone = close && named.every((member) => member === close || distance(member) > distance(close) + 400);
  return { member: alone ? close : undefined, role, confidence: alone ? 0.62 : 0.3, how: `more than one is called "${role ?? ''}"`, candidates: named };
}

/** The only one whose family name ends the description: الرئيس السيسي. */
function lastName(cast: readonly Member[], party: Party): Member | undefined {
  const words = wordsOf(party.description ?? '');
  // مسؤولون في إدارة فلان are others than he.
  const whole = party.kind === 'person' && party.number === 'one' && party.definite && words.slice(1, -1).every((word) => !/^(?:في|من|ل|الي|لدي|باسم)$/.test(word) && partyOf(word) !== 'body');
  const word = whole ? words.at(-1) : undefined;
  const bearers = cast.filter((member) => member.named && member.words.length > 1 && member.words.at(-1) === word);
  return party.traits.length > 0 && bearers.length === 1 ? bearers[0] : undefined;
}

function byName(cast: readonly Member[], party: Party, role: string | undefined, recent: Member | undefined): Meant {
  const words = wordsOf(fullest(party));
  const id = party.found?.kind === 'person' ? party.found.id : undefined;
  const equal = cast.find((member) => member.named && ((id !== undefined && member.person === id) || member.words.join(' ') === words.join(' ')));
  const holders = equal ? [equal] : cast.filter((member) => member.named && contains(member.words, words));
  const only = holders.length === 1 ? holders[0] : (dominant(holders) ?? ownName(holders, words) ?? (recent && holders.includes(recent) ? recent : undefined));
  if (only) return { member: only, role: role ?? undefined, confidence: only.faint ? 0.6 : holders.length === 1 ? 0.95 : 0.75, how: only.faint ? 'a single word that may be no name' : words.length < only.words.length ? 'a short form of the full name' : 'the name itself', candidates: holders.length === 1 ? [] : holders };
  return { member: undefined, role, confidence: 0.3, how: holders.length > 0 ? 'more than one bears this name' : 'a name the dispatch does not introduce', candidates: holders };
}

/** The only one of whose name the short form is the end and whose name nobody else's holds: أنجيلا ميركل الصيد is two. */
function ownName(members: readonly Member[], words: readonly string[]): Member | undefined {
  const own = members.filter((member) => member.words.length - words.length === 1 && words.every((word, index) => bare(word) === bare(member.words[index + 1] ?? '')));
  return own.length === 1 ? own[0] : undefined;
}

function nearest(members: readonly Member[], before: number): Member | undefined {
  const last = (member: Member) => member.seen.findLast((at) => at < before) ?? -1;
  return members.toSorted((one, other) => last(other) - last(one))[0];
}

import { agedName } from './ages-told.ts';
import { aliasesOf, withAlias } from './aliases.ts';
import { foldWord } from '../language/sentence-words.ts';
import { unleaned } from '../parties/party-nouns.ts';
import { reveredAt } from '../parties/revered.ts';
import { endsNames, peer } from '../parties/name-ends.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { isGivenName, standings } from '../language/speaker-lexicon.ts';
import { isOrdinary, namedParty, pairEnd, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { isStrange, namedByPlace } from './named-by-place.ts';
import { unled } from './unled.ts';
import { introduceBodies } from './known-bodies.ts';
import { colleagueAt, giveOffice, type Mention } from './colleagues.ts';
import { subjectsOf } from './acting-subjects.ts';
import { speechAt } from './speaker-verbs.ts';
import { subjectOf } from './speech-subjects.ts';
import { genderOf, isAdjective, partyOf } from '../language/speaking-parties.ts';
import { shortNames, withShort } from './short-names.ts';
import { ownersOf, withLead, withOwner } from './owned-offices.ts';
import { isFaint } from './faint-names.ts';
import { lengthener } from './full-names.ts';
import { contains, isMisspelt, wordsOf } from './name-words.ts';
import { withoutStrays } from './stray-words.ts';
import { fullness, isSaidBy, ministryOf, wholeBody } from './whole-bodies.ts';

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
  /** Other spellings of the name, as words, folded. */
  variants: (readonly string[])[];
  /** Whether the name is one unknown word that stands nowhere else, and so perhaps none. */
  faint?: boolean;
  /** Where they are mentioned, in order. */
  seen: number[];
}

/** All who appear in the paragraphs of a dispatch, in the order of their first mention; the words of quotations are left aside. */
export function gatherCast(scenes: readonly Scene[]): Member[] {
  const all = scenes.flatMap(mentionsOf);
  const mentions = all.map(withoutStrays(all, scenes[0]?.text ?? ''));
  const cast: Member[] = [];
  const bodies = mentions.filter(({ kind, name }) => kind === 'body' && name === undefined).map(({ description }) => `${wordsOf(description ?? '').slice(1).join(' ')} `);
  // بحسب هيومن رايتس ووتش, elsewhere منظمة هيومن رايتس ووتش: the body's words, and nobody of their own.
  const ofBody = ({ name }: Mention) => bodies.some((words) => words.startsWith(`${wordsOf(name ?? '').join(' ')} `));
  const named = mentions.filter((mention) => mention.name !== undefined && !(mention.cited === true && ofBody(mention)));
  const [shorts, aliases] = [shortNames(mentions), aliasesOf(mentions)];
  for (const party of named.map(lengthener(scenes)).map((one) => aliases.bearerOf(shorts.wholeOf(one))).toSorted((one, other) => fullest(other).length - fullest(one).length)) enter(cast, party);
  const text = scenes[0]?.text ?? '';
  for (const mention of mentions) giveOffice(cast, mention);
  const described = mentions.filter(({ name }) => name === undefined);
  for (const party of described.toSorted((one, other) => fullness(other) - fullness(one))) describe(cast, party, text);
  introduceBodies(cast, text);
  // With a stray word behind it a name is still found where it stands so.
  all.forEach(({ name = '' }, index) => {
    const short = mentions[index]?.name ?? '';
    if (short !== name) cast.find((member) => member.named && contains(member.words, wordsOf(short)))?.variants.push(wordsOf(name));
  });
  for (const member of cast) {
    member.variants.push(...shorts.of(member), ...(member.named ? aliases.of(member) : []));
    member.faint = isFaint(member, text);
    member.seen.sort((one, other) => one - other);
    member.roles.sort((one, other) => one.at - other.at);
  }
  return cast.toSorted((one, other) => (one.seen[0] ?? 0) - (other.seen[0] ?? 0));
}

function mentionsOf(scene: Scene): Mention[] {
  const found: Mention[] = [];
  const plain = unleaned(scene);
  let from = 0;
  for (let at = 0; at < scene.words.length; at += 1) {
    if (scene.words[at]?.kind === 'stop') from = at + 1;
    const cited = namedByPlace(scene, at, from);
    if (cited?.name !== undefined && scene.words[cited.from]?.pair === undefined) found.push({ ...cited, cited: true });
    const speech = speechAt(scene, at, from);
    const subject = speech && subjectOf(scene, speech, from);
    if (subject?.place === 'after' || subject?.place === 'placed' || subject?.place === 'relayed') {
      const gender = subject.place === 'after' && subject.party.kind === 'name' ? (subject.party.gender ?? speech?.form.gender) : subject.party.gender;
      // قال هنية: the verb knows whether a man is meant.
      const shown = subject.place === 'after' && subject.party.name !== undefined && /^(?:name|person)$/.test(subject.party.kind) && speech?.opens === true && speech.form.number === 'one' && /^[وف]?(?:قال|اضاف|اكد|اوضح|صرح|اعلن)ت?$/.test(scene.words[at]?.fold ?? '');
      found.push({ ...withOwner(withOthers(scene, { ...subject.party, gender }), found), shown }, ...ownersOf(scene, subject.party));
      // تقرير الحكومة الكينية: whose paper it is, is one of the cast.
      if (subject.place !== 'relayed' && subject.party.kind !== 'paper') at = subject.party.to - 1;
      continue;
    }
    const revered = speech?.form.shape === 'noun' || spoken.test(scene.words[at]?.fold ?? '') ? reveredAt(scene, at + 1) : undefined;
    if (revered) found.push(revered);
    // وكانت مالطا قد أعلنت الحداد، قائلة: the body that acts before a participle.
    const acting = speech?.form.shape === 'participle' ? subjectsOf(scene, from, at).find(({ party }) => party.kind === 'body' && party.name !== undefined) : undefined;
    if (acting) found.push(acting.party);
    // A subject before its verb is one of the cast as well, where its words could be anybody's, or a country's: كانت إيران قد أعلنت.
    const country = subject?.party.kind === 'body' && subject.party.name !== undefined;
    if (subject && (country || (subject.party.kind === 'name' && (subject.party.description !== undefined || recurs(scene.text, subject.party) || isStrange(scene, subject.party))))) found.push(subject.party);
    const colleague = peer.test(scene.words[at]?.fold ?? '') ? colleagueAt(scene, at, found.at(-1)) : undefined;
    if (colleague) {
      found.push(colleague);
      at = colleague.to - 1;
      continue;
    }
    const party = markedBody(scene, at) ?? markedName(scene, at) ?? sourceAt(scene, at) ?? partyAt(plain.words[at] === scene.words[at] ? scene : plain, at, scene.words[at + 1]?.kind === 'colon' && at === 0) ?? agedName(scene, at);
    const before = scene.words[at - 1];
    if (!party || (isAdjective(scene.words[at]?.fold ?? '') && before?.kind === 'word' && !endsNames(before) && before.pair === undefined && party.name === undefined)) continue;
    const led = plain.words[at] !== scene.words[at] && party.kind !== 'body';
    const mention = withLead(scene, withOwner(withOthers(scene, party), found), found);
    found.push(led ? { ...mention, led } : mention);
    if (party.kind === 'person') found.push(...housed(scene, party), ...ownersOf(scene, party));
    if (party.kind !== 'paper' && plain.words[at] === scene.words[at]) at = Math.max(at, party.to - 1);
  }
  // A source that is a mention of its own as well counts once.
  return found.filter((one) => one.cited !== true || !found.some((other) => other.cited !== true && other.led !== true && other.start === one.start));
}

/** Nouns of words said, of which God's or the Prophet's name may stand behind: بقول الله. */
const spoken = /^[وفبلك]?(?:قول|كلام|حديث)$/;

/** A mention with what its brackets or "known as" say it is called besides. */
function withOthers(scene: Scene, party: Party): Party {
  return withAlias(scene, withShort(scene, party));
}

/** «جبهة التحرير الشعبي»: what stands whole in marks and begins with a body's noun is its name. */
function markedBody(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair === undefined || scene.words[at - 1]?.pair === word.pair || partyOf(word.fold) !== 'body') return undefined;
  const end = pairEnd(scene, at);
  return end > at + 1 ? { ...namedParty(scene, at, end), kind: 'body', gender: genderOf(word.fold) } : undefined;
}

/** للمعلمة "زهراء سالم": what stands whole in marks, begins with a given name and has no word of the language is somebody's. */
function markedName(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair === undefined || scene.words[at - 1]?.pair === word.pair || !isGivenName(word.fold)) return undefined;
  const end = pairEnd(scene, at);
  const plain = scene.words.slice(at, end).every((part) => !isOrdinary(part) && !endsNames(part));
  return plain && end >= at + 2 && end <= at + 4 ? namedParty(scene, at, end) : undefined;
}

/** طبقا لخبيرة قانونية: a source that the letter before it hides. */
function sourceAt(scene: Scene, at: number): Party | undefined {
  const led = scene.words[at - 1]?.fold ?? '';
  return led.endsWith('ا') && /^[وف]?(?:وفقا|طبقا|تبعا|استنادا)$/.test(led) ? partyAt(unled(scene, at), at) : undefined;
}

/** The bodies that a person's description names: ممثل منظمة "فلانة", المتحدث باسم وزارة الداخلية. */
function housed(scene: Scene, { from, to }: Party): Party[] {
  const bodies: Party[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const word = scene.words[at];
    if (word?.kind !== 'word' || word.fold.startsWith('ال') || partyOf(word.fold) !== 'body') continue;
    const body = markedBody(scene, at) ?? partyAt(scene, at);
    if (body?.kind === 'body' && body.to > at + 1) bodies.push(body);
  }
  return bodies;
}

/** Whether the last word of an unknown name stands elsewhere too, as those of names do, or one of its words is a given name. */
export function recurs(text: string, party: Party): boolean {
  const words = wordsOf(party.name ?? '');
  const last = words.at(-1) ?? '';
  return party.found !== undefined || words.some(isGivenName) || (last.length > 2 && standings(text, last, 'وفبل') > 1);
}

/** The fullest wording of a party: a registered name in full, else its name, else its description. */
export function fullest(party: Party): string {
  return party.found?.kind === 'person' && wordsOf(party.found.fullest).length >= wordsOf(party.name ?? '').length ? party.found.fullest : (party.name ?? party.description ?? '');
}

const oblique = /(?<!\p{L})[أا]ب[يا]\s/u;

function enter(cast: Member[], party: Mention): void {
  const text = fullest(party);
  const words = wordsOf(text);
  const equal = cast.find((member) => (party.found?.id !== undefined && member.person === party.found.id) || member.words.join(' ') === words.join(' '));
  // أبي مالك behind a noun is أبو مالك where he is the subject.
  if (equal && oblique.test(equal.name) && !oblique.test(text)) equal.name = text;
  const holders = equal ? [equal] : cast.filter((member) => member.named && contains(member.words, words));
  const only = holders.length > 1 ? dominant(holders) : holders[0];
  if (only) return note(only, party);
  if (holders.length > 1) return;
  const misspelt = cast.filter((member) => member.named && isMisspelt(member.words, words));
  if (misspelt.length === 1 && misspelt[0]) {
    misspelt[0].variants.push(words);
    return note(misspelt[0], party);
  }
  const member: Member = { name: text, words, named: true, kind: party.kind, person: party.found?.kind === 'person' ? party.found.id : undefined, gender: party.gender, number: party.kind === 'body' ? party.number : 'one', roles: [], variants: [], seen: [] };
  cast.push(member);
  note(member, party);
}

function note(member: Member, party: Mention): void {
  if (party.led !== true) member.seen.push(party.start);
  member.gender = (party.shown === true ? party.gender : undefined) ?? member.gender ?? party.gender;
  member.person ??= party.found?.kind === 'person' ? party.found.id : undefined;
  if (party.description !== undefined && party.name !== undefined) member.roles.push({ text: party.description, head: party.head, traits: party.traits, at: party.start });
  if (party.office !== undefined) member.roles.push({ text: party.office.description, head: party.office.head, traits: party.office.traits, at: party.start });
}

/** A description without a name: noted with the one it fits, else one of its own. */
function describe(cast: Member[], party: Party, text: string): void {
  const fits = fitting(cast, party, party.start).filter(({ named }) => named);
  if (fits.length > 0) return void (fits.length === 1 && fits[0]?.seen.push(party.start));
  const form = foldWord(party.description ?? '');
  const own = cast.find((member) => !member.named && foldWord(member.name) === form);
  const whole = own ?? wholeBody(cast, party, text);
  if (whole) return void whole.seen.push(party.start);
  const name = party.description ?? '';
  cast.push({
    name, words: wordsOf(name), named: false, kind: party.kind, person: undefined, gender: party.gender, number: party.number,
    roles: [{ text: name, head: party.head, traits: party.traits, at: party.start }], variants: [], seen: [party.start],
  });
}

/** Whether a member bears a name of these words, in full, in part or in another spelling. */
export function bears(member: Member, words: readonly string[]): boolean {
  return contains(member.words, words) || member.variants.some((variant) => contains(variant, words));
}

/** The one of several that the dispatch is about: mentioned three times as often as any other. */
export function dominant(members: readonly Member[]): Member | undefined {
  const sorted = members.toSorted((one, other) => other.seen.length - one.seen.length);
  return (sorted[0]?.seen.length ?? 0) >= 3 * (sorted[1]?.seen.length ?? 0) ? sorted[0] : undefined;
}

const leaders = /^(?:رييس|زعيم|رييسه|زعيمه|قايد|قايده)$/;

/** Those whom a description fits: the same office, and none of its words missing. */
export function fitting(cast: readonly Member[], party: Party, before: number): Member[] {
  const plain = party.traits.length === 0;
  const asked = ministryOf(party);
  return cast.filter((member) =>
    (member.named || member.kind === party.kind) &&
    member.roles.some((role) => {
      const held = ministryOf(role);
      const office = held.head === asked.head || (!plain && leaders.test(role.head) && leaders.test(party.head));
      // Without an article and with nothing more, a description is of nobody in particular.
      if (!office || (plain && !party.definite) || (!member.named && role.at >= before && plain && !(party.kind === 'body' && member.seen.includes(party.start)))) return false;
      return asked.traits.every((trait) => isSaidBy(trait, held.traits));
    }),
  );
}

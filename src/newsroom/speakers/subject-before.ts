import { partyAt } from '../parties/speaker-descriptions.ts';
import { endsNames } from '../parties/name-ends.ts';
import { bare } from '../language/sentence-words.ts';
import { isFamilyName, ordinary } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { isEpithet, isOrdinary, namedParty, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { agrees, bareRelative, speechAt, type Speech } from './speaker-verbs.ts';
import { that } from './speech-reach.ts';
import { unled } from './unled.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

const relative = /^و?(?:الذي|التي|الذين)$/;
/** Whom or what a relative clause is about, behind its verb: الذي قال عنه. */
const spokenOf = /^(?:عن|في)(?:ه|ها|هم|هما|هن)$/;
/** Words behind which a clause begins. */
const opening = /^(?:جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها|بدوره|بدورها|و?كان|و?كانت|لكن|ولكن|فيما|بينما|[وف]?ان|بان|حيث|اذ|الا|غير|اما|عندما|حين|ما)$/;

/** The noun phrase that opens the clause: وزير الخارجية قال, وكان الوزير قد أعلن. */
export function subjectBefore(scene: Scene, speech: Speech, from: number): Party | undefined {
  const { words } = scene;
  // النائب الذي قال عنه إن: of whom is spoken does not speak.
  if (relative.test(words[speech.at - 1]?.fold ?? '')) return spokenOf.test(words[speech.at + 1]?.fold ?? '') ? undefined : antecedent(scene, speech, from, speech.at - 1);
  if (speech.inner && !speech.form.suffixed && bareRelative(scene, speech.at)) return antecedent(scene, speech, from, speech.at);
  for (let at = speech.at - 1; at >= from && at > speech.at - 24; at -= 1) {
    const word = words[at];
    const previous = words[at - 1];
    const boundary = at === from || /^(?:pause|stop|quoted|colon)$/.test(previous?.kind ?? '') || opening.test(previous?.fold ?? '');
    if (!boundary || word?.kind !== 'word' || asked(scene, at) || inTopic(scene, at, speech.at, from)) continue;
    const party = partyAt(scene, at, true);
    // وجه رسالة إلى المدير، طالب فيها: a verb is no name.
    if (party?.to === at + 1 && party.description === undefined && speechAt(scene, at, from)?.form.shape === 'verb') continue;
    if (!party || party.to > speech.at || (party.kind === 'paper' && party.to < speech.at - 1)) continue;
    // أصدر النائب بيانا، أعلن فيه: the accusative is no subject.
    if (party.kind === 'paper' && /^[^ا].*ا$/.test(word.fold)) continue;
    if (!agrees(speech.form, party, false) || !clear(scene, party, speech) || isOfAnother(scene, party, from)) continue;
    // فلان، خبير في الموارد، قال: the name before the office.
    const whole = party.name === undefined && !party.definite ? partyAt(scene, from) : undefined;
    if (whole?.name !== undefined && whole.to >= party.to && whole.to <= speech.at) return whole;
    return (party.name === undefined && party.kind === 'person' && previous?.kind === 'pause' ? nameBefore(scene, party, from) : undefined) ?? party;
  }
  return undefined;
}

/** وجه رسالة إلى فلان، مدير الميناء، طالب فيها: an office between pauses is that of the one before it, who is no subject behind a preposition. */
function isOfAnother(scene: Scene, party: Party, from: number): boolean {
  const { words } = scene;
  if (party.name !== undefined || words[party.from - 1]?.kind !== 'pause' || words[party.to]?.kind !== 'pause') return false;
  for (let at = Math.max(from + 1, party.from - 7); at < party.from - 1; at += 1) {
    const holder = /^(?:الي|مع|من|عن|علي|ضد|بين|لدي|برفقه|بحضور)$/.test(words[at - 1]?.fold ?? '') ? partyAt(scene, at, true) : undefined;
    if (holder?.name !== undefined && (holder.to === party.from - 1 || holder.to === party.to)) return true;
  }
  return false;
}

/** زهير كنوني، فاعل مدني، قال: the name alone before the pause behind which the office stands, at the beginning of the sentence or of its clause. */
function nameBefore(scene: Scene, party: Party, from: number): Party | undefined {
  const end = party.from - 1;
  for (let at = from; at < end - 1; at += 1) {
    const { kind = 'pause', fold = '' } = at === from ? {} : (scene.words[at - 1] ?? {});
    if (kind !== 'pause' && !opening.test(fold)) continue;
    const named = partyAt(scene, at, true) ?? strangerIn(scene, at, end, party.definite);
    const alone = named?.name !== undefined && named.kind !== 'body' && named.to === end && named.to > at + 1;
    // وكان فلان، القيادي بالحزب، قال: the office already read with the name.
    if (named?.name !== undefined && named.kind !== 'body' && named.to === party.to) return named;
    if (alone) return { ...named, description: party.description, head: party.head, traits: party.traits };
  }
  return undefined;
}

/** الزنكير بوتامت، فاعل جمعوي،: two or three words whole before a pause, that are none of the language; before a `definite` office the first may be one. */
function strangerIn(scene: Scene, from: number, to: number, definite: boolean): Party | undefined {
  const words = scene.words.slice(from, to);
  const strange = words.length > 1 && words.length < 4 && words.every((word, index) => word.kind === 'word' && !endsNames(word) && !isEpithet(word) && partyOf(word.fold) === undefined && speechForm(word.fold) === undefined && ((definite && index === 0) || (!isOrdinary(word) && !ordinary.has(bare(word.fold)))));
  return strange ? namedParty(scene, from, to) : undefined;
}

/** وسبق للمدعي فلان أن وصف: for whom it has happened before, behind ل and straight before أن. */
export function forWhom(scene: Scene, speech: Speech, from: number): Party | undefined {
  if (scene.words[speech.at - 1]?.fold !== 'ان') return undefined;
  for (let at = Math.max(from, speech.at - 12); at < speech.at - 2; at += 1) {
    if (!/^[وف]?(?:سبق|يسبق)$/.test(scene.words[at]?.fold ?? '')) continue;
    const party = scene.words[at + 1]?.fold.startsWith('ل') ? partyAt(unled(scene, at + 1), at + 1) : undefined;
    if (party?.to === speech.at - 1) return party;
  }
  return undefined;
}

/** وكتب فلان، مستشار الرئيس فلان، على صفحته يقول: a verb in the present that opens no clause goes on with who writes. */
export function writerOf(scene: Scene, speech: Speech, from: number): Party | undefined {
  if (!/^[يت]قول$/.test(scene.words[speech.at]?.fold ?? '') || speech.opens || speech.inner) return undefined;
  for (let at = speech.at - 2; at >= from; at -= 1) {
    if (!/^[وف]?(?:كتب|غرد|نشر|علق|رد)ت?$/.test(scene.words[at]?.fold ?? '')) continue;
    const party = speechAt(scene, at, from) && partyAt(scene, at + 1, true);
    return party && party.to < speech.at && party.kind !== 'paper' ? party : undefined;
  }
  return undefined;
}

/** سئل إن كان الوزير نزيها فقال: whom a question is about, behind إن كان or ما إذا كان, does not answer it. */
function asked({ words }: Scene, at: number): boolean {
  return /^كانت?$/.test(words[at - 1]?.fold ?? '') && /^(?:ان|اذا|عما|هل)$/.test(words[at - 2]?.fold ?? '');
}

/** وعن التعاقد مع المدرب فلان، ولاعبه فلان، رد "…": what a sentence is asked about stands up to the pause before its verb, and answers nothing. */
function inTopic({ words }: Scene, at: number, verb: number, from: number): boolean {
  return /^[وف]?(?:عن|حول|بشان|بخصوص)$/.test(words[from]?.fold ?? '') && words[verb - 1]?.kind === 'pause' && at > from && at < verb;
}

/** الدول التي قال إنها, العنف الذي قالوا إنه: a verb that does not agree with the relative pronoun has another subject. */
function isTheirs(pronoun: string, { form }: Speech): boolean {
  if (form.suffixed || form.number === 'two') return true;
  if (/^و?التي$/.test(pronoun)) return form.gender === 'f';
  if (/^و?الذي$/.test(pronoun)) return form.gender === 'm' && form.number === 'one';
  return !/^و?الذين$/.test(pronoun) || form.number === 'many';
}

/** Whom a relative clause is about: القوات التي قالت. */
function antecedent(scene: Scene, speech: Speech, from: number, until: number): Party | undefined {
  if (!isTheirs(scene.words[until]?.fold ?? '', speech)) return undefined;
  let end = until;
  if (scene.words[end - 1]?.kind === 'pause') end -= 1;
  // من بينها "فلانة" التي ذكرت
  const marked = scene.words[end - 1]?.pair;
  const open = marked === undefined ? -1 : scene.words.findIndex((word, index) => index >= from && word.pair === marked);
  if (open >= 0 && speech.form.gender === 'f' && !isOrdinary(scene.words[open])) return namedParty(scene, open, end);
  for (let at = Math.max(from, end - 9); at < end; at += 1) {
    // لوزير الشرطة الذي اعتبر
    const party = partyAt(scene, at) ?? (/^ل.{3}/.test(scene.words[at]?.fold ?? '') ? partyAt(unled(scene, at), at) : undefined);
    if (!party || party.kind === 'paper' || !agrees(speech.form, party, false)) continue;
    if (party.to === end) return party;
    // وزراء الزراعة العرب الذين: the last adjective of many may be a plural that is like no adjective.
    const adjective = party.to === end - 1 && party.number === 'many' && party.name === undefined && scene.words[party.to]?.fold.startsWith('ال') === true;
    // لوزير النقل في حكومة الساحل الذي: where he is that.
    const placed = party.kind === 'person' && party.definite && /^(?:في|لدي)$/.test(scene.words[party.to]?.fold ?? '') && party.to < end && scene.words.slice(party.to, end).every(({ kind }) => kind === 'word');
    if (placed) return party;
    if (adjective) return { ...party, to: end, description: wording(scene, party.from, end) };
  }
  return familyAlone(scene, end - 1);
}

/** تبادل الرسائل مع قنديل، الذي قال: whose family's name stands alone behind a preposition. */
function familyAlone(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  const led = /^(?:مع|من|عن|الي|علي|ضد|وفق|ب?حسب)$/.test(scene.words[at - 1]?.fold ?? '');
  return led && word?.kind === 'word' && !isOrdinary(word) && isFamilyName(scene.text, word.fold) ? namedParty(scene, at, at + 1) : undefined;
}

/** Whether nothing between a party and a verb takes the verb away from it. */
function clear(scene: Scene, party: Party, speech: Speech): boolean {
  for (let at = party.to; at < speech.at; at += 1) {
    const word = scene.words[at];
    if (word?.kind === 'colon' || word?.kind === 'quoted' || word?.kind === 'stop') return false;
    if (at < speech.at - 1 && that.test(word?.fold ?? '') && word?.fold !== 'ما') return false;
    const form = speechForm(word?.fold ?? '')?.form;
    const verb = form?.shape === 'verb' && !form.guarded;
    if (verb && !relative.test(scene.words[at - 1]?.fold ?? '')) return false;
  }
  const said = scene.words[speech.at]?.fold ?? '';
  if (scene.words[party.from - 1]?.fold.endsWith('اما') && said.startsWith('ف')) return true;
  return !(speech.opens && /^[وف]/.test(said) && speechForm(said)?.joined === true);
}

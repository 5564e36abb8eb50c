import { leftOut, sentenceSubject } from './left-out.ts';
import type { Member } from './speaker-cast.ts';
import { cueAfter, cuesBefore, type Cue } from './speaker-cues.ts';
import { handsOn } from '../parties/news-media.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Meant } from './descriptions-asked.ts';
import { meantAt } from './joint-speakers.ts';
import { meant } from './speaker-meant.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import type { Memory } from './speaker-memory.ts';
import { answered, giverOf, holderOf, issuerOf, paperBefore, senderOf } from './speaker-papers.ts';
import type { Silence } from './silent-signs.ts';
import { isInscribed } from './shouted.ts';
import { opensThat } from './speech-reach.ts';
import { toldNext } from './turns-behind.ts';

/** Who said a quotation, as far as grammar decides it. */
export interface Attribution {
  member: Member | undefined;
  role: string | undefined;
  candidates: Member[];
  confidence: number;
  reason: string;
  cue: string | undefined;
  /** Whether any cue was found, in the sentence or before it. */
  cued: boolean;
  /** Where its sentence names nobody who could have said it: the form of the word of speech that brings it, and where in the file that stands, if there is one. */
  silent?: { form: Silence | undefined; at: number | undefined } | undefined;
}

/** Who said the quotation at word `at` of the scene, in the sentence from `from` to `to`. `last` is what was found for the quotation before it in the sentence. */
export function attribute(scene: Scene, sentence: { from: number; to: number }, at: number, memory: Memory, last: Attribution | undefined): Attribution {
  const { from, to } = sentence;
  const { cues, after } = cuesBefore(scene, from, at);
  const follows = cueAfter(scene, at, to, from);
  // قال القائد، وفقا للتلفزيون، "…": a medium hands on, and the verb says who spoke.
  const firm = cues.filter(({ score }) => score >= 4.5);
  const best = firm.find((cue) => !isHanded(cue)) ?? firm[0];
  // بحسب وكالة: who hands on what another said does not speak.
  const handed = follows !== undefined && isHanded(follows);
  // رأى بعضهم أن الأمر يؤدي إلى "…"، وفقا لخبيرة: a source that is named at once goes before one that is left out.
  const sourced = follows?.party !== undefined && !handed && follows.kind === 'preposition' && follows.at <= at + 2;
  if (best && !(best.score < 7.5 && follows?.party && !(handed && best.party)) && !(best.party === undefined && follows?.party && (sourced || memory.spoke.length === 0) && !sentenceSubject(scene, from, best.at, memory, undefined))) {
    // Of two that stand alike the nearer governs; a rival is one that stands nearer and more loosely.
    const rival = cues.find((cue) => cue.at > best.at && best.score - cue.score < 1 && cue.party && best.party && cue.score >= 6 && !isHanded(cue));
    const answer = answered(scene, best, at, memory);
    return answer ? { ...answer, reason: explain(best, answer), cue: best.text, cued: true } : settle(scene, from, best, memory, rival);
  }
  if (follows && !(handed && after !== undefined && last?.member)) return settle(scene, from, follows, memory, undefined);
  const resumed = after === undefined ? undefined : resumedCue(scene, from, after, at);
  if (resumed) return settle(scene, from, resumed, memory, undefined);
  if (after !== undefined && last?.member) return { ...last, confidence: Math.min(0.8, last.confidence), reason: `It goes on in the sentence of the quotation before it. ${last.reason}` };
  const told = toldNext(scene, to);
  if (told) return settle(scene, from, told, memory, undefined);
  const any = cues[0];
  if (any) {
    const weak = settle(scene, from, any, memory, undefined);
    return { ...weak, confidence: Math.min(0.72, weak.confidence) };
  }
  const subject = sentenceSubject(scene, from, at, memory, undefined);
  const colon = scene.words[at - 1]?.kind === 'colon';
  const leading = colon ? ledBy(scene, from, at - 1) : undefined;
  const led = leading && meant(memory.cast, leading, memory.spoke.at(-1));
  // وابتسم المدير: "…"
  if (colon && subject?.member && subject.member.kind !== 'body' && (subject.member.words.length > 1 || subject.member.roles.length > 0) && (!led || led.member === subject.member)) {
    return { ...subject, confidence: Math.min(0.74, subject.confidence), reason: `It stands behind the colon of a sentence about "${subject.member.name}".`, cue: ':', cued: true };
  }
  if (leading && led) return { ...led, confidence: Math.min(0.47, led.confidence), reason: `The sentence before its colon is about "${leading.name ?? leading.description ?? ''}".`, cue: ':', cued: true };
  // وجاء المدرب برسالة مفادها أن فريقه "…": a clause of what was said, though no word of speech is known before it.
  if (subject?.member && tells(scene, from, at)) return { ...subject, confidence: Math.min(0.72, subject.confidence), reason: `It stands in a clause that tells what the subject of the sentence says, "${subject.member.name}" (${subject.how}).`, cue: undefined, cued: false };
  // لافتة كتب عليها "…": on the banner, whoever speaks in the dispatch.
  const written = scene.words.slice(from, at).some((_, index) => isInscribed(scene, from + index));
  return { member: undefined, role: undefined, candidates: subject?.member ? [subject.member] : memory.spoke.slice(-1), confidence: 0.3, reason: 'No word of speech governs it.', cue: undefined, cued: false, silent: written ? undefined : { form: undefined, at: undefined } };
}

/** قال المصدر الذي وصفته الوكالة بأنه "…" إن "…": behind a relative clause with a quotation of its own, "that" goes on with the verb before it. */
function resumedCue(scene: Scene, from: number, after: number, at: number): Cue | undefined {
  if (!tells(scene, after + 1, at)) return undefined;
  const { cues } = cuesBefore(scene, from, after);
  const nearest = cues.reduce<Cue | undefined>((near, cue) => (near && near.at > cue.at ? near : cue), undefined);
  if (!nearest?.speech?.form.suffixed || !nearest.speech.inner) return undefined;
  return cues.filter(({ kind, speech }) => kind === 'verb' && speech?.inner === false && !speech.form.suffixed).toSorted((one, other) => other.at - one.at)[0];
}

/** Whether word `at` stands in a clause of "that", with nothing but a few words between. */
function tells(scene: Scene, from: number, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 5); index -= 1) {
    if (scene.words[index]?.kind !== 'word') return false;
    if (opensThat(scene.words, index)) return true;
  }
  return false;
}

/** Whether a cue names a medium as the source: بحسب وكالة الأنباء. */
function isHanded({ kind, party }: Cue): boolean {
  return kind === 'preposition' && party !== undefined && handsOn(party);
}

/** The one person, body or name that the words before a colon are about; undefined for none or several. */
function ledBy(scene: Scene, from: number, until: number): Party | undefined {
  const found: Party[] = [];
  for (let index = from; index < until; index += 1) {
    const party = partyAt(scene, index);
    if (!party || party.kind === 'paper') continue;
    found.push(party);
    index = Math.max(index, party.to - 1);
  }
  return found.length === 1 ? found[0] : undefined;
}

function settle(scene: Scene, from: number, cue: Cue, memory: Memory, rival: Cue | undefined): Attribution {
  // أصدر الوزير بيانا أعلن فيه: the paper holds the words, and does not say them.
  const holds = cue.party?.kind === 'paper' && (within.test(scene.words[cue.at + 1]?.fold ?? '') || (cue.kind === 'paper' && isSubjects(scene, from, cue.party)));
  const found = cue.party && !holds ? direct(scene, cue, cue.party, memory) : elided(scene, from, cue, memory);
  const how = explain(cue, found);
  const other = rival?.party ? meant(memory.cast, rival.party, memory.spoke.at(-1)).member : undefined;
  if (other && found.member && other !== found.member) {
    return { ...found, candidates: [found.member, other], confidence: Math.min(0.65, found.confidence), reason: `${how} Another subject stands near.`, cue: cue.text, cued: true };
  }
  return { ...found, reason: how, cue: cue.text, cued: true, silent: found.unnamed && { form: { ...found.unnamed, class: cue.speech?.form.class }, at: scene.words[cue.at]?.start } };
}

const within = /^(?:فيها|فيه)$/;

/** دعت الجمعية، في ورقة نشرتها، إلى "…"، ومما ورد في الورقة أن "…": a paper with the article in which the subject of the same sentence has just spoken. */
function isSubjects({ words }: Scene, from: number, { from: at, head }: Party): boolean {
  const article = words[at]?.fold.startsWith('ال') === true;
  return article && words.slice(from, at).some(({ fold }, index) => fold === head && /^(?:في|عبر)$/.test(words[from + index - 1]?.fold ?? ''));
}

/** جاء فيها, قال فيها, أكد خلاله: whether a word of speech goes on with the paper or the call before it. */
function isWithin(scene: Scene, { at, kind, speech }: Cue): boolean {
  const held = /^(?:فيها|فيه|خلالها|خلاله)$/.test(scene.words[at + 1]?.fold ?? '');
  return held && (kind === 'paper' || (speech?.form.shape === 'verb' && !/^[وف]/.test(scene.words[at]?.fold ?? '')));
}

const certainty: Record<string, number> = { after: 1, placed: 0.9, across: 0.92, before: 0.95, relayed: 0.97, preposition: 0.95, label: 0.95 };

function direct(scene: Scene, cue: Cue, party: Party, memory: Memory): Meant {
  if (party.kind === 'paper') {
    const issuer = issuerOf(scene, party, memory);
    if (issuer) {
      if (issuer.member) memory.issued.set(party.head, issuer.member);
      return { ...issuer, role: party.description };
    }
  }
  const found = meantAt(scene, memory.cast, party, memory.spoke.at(-1), cue.speech?.form.class === 'more');
  // وفق ما نقلت صحيفة: she hands on, and whose words they were is open.
  if (isHanded(cue)) return { ...found, confidence: Math.min(0.48, found.confidence) };
  return { ...found, confidence: found.confidence * (certainty[cue.place] ?? 0.9) };
}

/** The speaker of a cue that names nobody: the subject of its sentence, else who spoke before. */
function elided(scene: Scene, from: number, cue: Cue, memory: Memory): Meant {
  if (cue.place === 'nobody') return { member: undefined, role: undefined, confidence: 0.3, how: 'in the passive, which names nobody', candidates: [] };
  const sender = isWithin(scene, cue) ? senderOf(scene, from, cue.at) : undefined;
  if (sender) return { ...meantAt(scene, memory.cast, sender, memory.spoke.at(-1)), how: 'who sent what the subject received' };
  // كانت كلمة للنائب فلان، جاء فيها
  const paper = cue.kind === 'paper' ? paperBefore(scene, from, cue.at) : undefined;
  const issuer = paper && issuerOf(scene, paper, memory);
  if (issuer) return issuer;
  // ألقى فلان كلمة قال فيها
  const held = within.test(scene.words[cue.at + 1]?.fold ?? '');
  const holder = held ? holderOf(scene, from, cue.at) : undefined;
  if (holder) return { ...meantAt(scene, memory.cast, holder, memory.spoke.at(-1)), how: 'whose paper it is' };
  // ونشرت الصحيفة تصريحات للوزير قال فيها: hers they are not.
  const given = held && cue.kind === 'verb' ? paperBefore(scene, from, cue.at) : undefined;
  const author = given && !given.definite ? issuerOf(scene, given, memory) : undefined;
  const giver = held ? giverOf(scene, from, cue.at) : undefined;
  if (giver && !(author?.member && handsOn(giver))) return { ...meant(memory.cast, giver, memory.spoke.at(-1)), how: 'who gave the speech' };
  if (author?.member) return author;
  // جاء ذلك في تغريدة للوزير، حيث قال
  const said = cue.kind === 'paper' ? undefined : paperBefore(scene, from, cue.at);
  const owner = said && /^[وف]?(?:جاء|جاءت|ياتي|تاتي|ذلك)$/.test(scene.words[from]?.fold ?? '') ? issuerOf(scene, said, memory) : undefined;
  if (owner?.member) return owner;
  return leftOut(scene, from, cue, memory);
}

function explain(cue: Cue, found: Meant): string {
  const who = found.member ? `"${found.member.name}"` : 'no one for certain';
  const rule: Record<Cue['kind'], string> = {
    verb: cue.side === 'after' ? 'the verb after the quotation' : 'the verb before it',
    participle: 'a participle, which has its sentence’s subject',
    noun: 'a verbal noun',
    preposition: 'a phrase that names the source',
    paper: 'a paper that is quoted',
    label: 'a name before a colon',
  };
  return `"${cue.text}" is ${rule[cue.kind]}; its speaker is ${who} (${found.how}).`;
}

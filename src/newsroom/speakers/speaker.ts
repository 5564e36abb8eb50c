import { subjectsOf } from './acting-subjects.ts';
import type { Member } from './speaker-cast.ts';
import { cueAfter, cuesBefore, type Cue } from './speaker-cues.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import type { Meant } from './descriptions-asked.ts';
import { meant } from './speaker-meant.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { agrees, speechAt, type Speech } from './speaker-verbs.ts';
import type { Memory } from './speaker-memory.ts';
import { answered, giverOf, issuerOf, paperBefore } from './speaker-papers.ts';
import { isMedium } from '../language/speaking-parties.ts';

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
}

/** Who said the quotation at word `at` of the scene, in the sentence from `from` to `to`. `last` is what was found for the quotation before it in the sentence. */
export function attribute(scene: Scene, sentence: { from: number; to: number }, at: number, memory: Memory, last: Attribution | undefined): Attribution {
  const { from, to } = sentence;
  const { cues, after } = cuesBefore(scene, from, at);
  const follows = cueAfter(scene, at, to, from);
  const best = cues.find(({ score }) => score >= 4.5);
  // بحسب وكالة: who hands on what another said does not speak.
  const handed = follows?.kind === 'preposition' && follows.party?.kind === 'body' && isMedium(follows.party.head);
  if (best && !(best.score < 7.5 && follows?.party && !(handed && best.party)) && !(best.party === undefined && follows?.party && memory.spoke.length === 0 && !earlier(scene, from, best.at, memory, undefined))) {
    // Of two that stand alike the nearer governs; a rival is one that stands nearer and more loosely.
    const rival = cues.find((cue) => cue.at > best.at && best.score - cue.score < 1 && cue.party && best.party && cue.score >= 6);
    const answer = answered(scene, best, at, memory);
    return answer ? { ...answer, reason: explain(best, answer), cue: best.text, cued: true } : settle(scene, from, best, memory, rival);
  }
  if (follows && !(handed && after !== undefined && last?.member)) return settle(scene, from, follows, memory, undefined);
  if (after !== undefined && last?.member) return { ...last, confidence: Math.min(0.8, last.confidence), reason: `It goes on in the sentence of the quotation before it. ${last.reason}` };
  const any = cues[0];
  if (any) {
    const weak = settle(scene, from, any, memory, undefined);
    return { ...weak, confidence: Math.min(opensSentence(any, from) ? 0.74 : 0.6, weak.confidence) };
  }
  const leading = scene.words[at - 1]?.kind === 'colon' ? ledBy(scene, from, at - 1) : undefined;
  if (leading) {
    const found = meant(memory.cast, leading, memory.spoke.at(-1));
    return { ...found, confidence: Math.min(0.47, found.confidence), reason: `The sentence before its colon is about "${leading.name ?? leading.description ?? ''}".`, cue: ':', cued: true };
  }
  const subject = earlier(scene, from, at, memory, undefined);
  return { member: undefined, role: undefined, candidates: subject?.member ? [subject.member] : memory.spoke.slice(-1), confidence: 0.3, reason: 'No word of speech governs it.', cue: undefined, cued: false };
}

/** Whether a cue with its subject begins a clause, so that all that follows may be what was said, however far. */
function opensSentence({ kind, at, party, speech }: Cue, from: number): boolean {
  if (!party) return false;
  if (kind === 'preposition') return at === from;
  return speech !== undefined && speech.opens && !speech.inner && /^(?:say|more|state)$/.test(speech.form.class);
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
  const found = cue.party ? direct(scene, cue, cue.party, memory) : elided(scene, from, cue, memory);
  const how = explain(cue, found);
  const other = rival?.party ? meant(memory.cast, rival.party, memory.spoke.at(-1)).member : undefined;
  if (other && found.member && other !== found.member) {
    return { ...found, candidates: [found.member, other], confidence: Math.min(0.65, found.confidence), reason: `${how} Another subject stands near.`, cue: cue.text, cued: true };
  }
  return { ...found, reason: how, cue: cue.text, cued: true };
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
  const found = meant(memory.cast, party, memory.spoke.at(-1), cue.speech?.form.class === 'more');
  // وفق ما نقلت صحيفة: she hands on, and whose words they were is open.
  if (cue.kind === 'preposition' && party.kind === 'body' && isMedium(party.head)) return { ...found, confidence: Math.min(0.48, found.confidence) };
  return { ...found, confidence: found.confidence * (certainty[cue.place] ?? 0.9) };
}

/** The speaker of a cue that names nobody: the subject of its sentence, else who spoke before. */
function elided(scene: Scene, from: number, cue: Cue, memory: Memory): Meant {
  if (cue.place === 'nobody') return { member: undefined, role: undefined, confidence: 0.3, how: 'in the passive, which names nobody', candidates: [] };
  // كانت كلمة للنائب فلان، جاء فيها
  const paper = cue.kind === 'paper' ? paperBefore(scene, from, cue.at) : undefined;
  const issuer = paper && issuerOf(scene, paper, memory);
  if (issuer) return issuer;
  // ألقى فلان كلمة قال فيها
  const giver = /^(?:فيها|فيه)$/.test(scene.words[cue.at + 1]?.fold ?? '') ? giverOf(scene, from, cue.at) : undefined;
  if (giver) return { ...meant(memory.cast, giver, memory.spoke.at(-1)), how: 'who gave the speech' };
  // جاء ذلك في تغريدة للوزير، حيث قال
  const said = cue.kind === 'paper' ? undefined : paperBefore(scene, from, cue.at);
  const owner = said && /^[وف]?(?:جاء|جاءت|ياتي|تاتي|ذلك)$/.test(scene.words[from]?.fold ?? '') ? issuerOf(scene, said, memory) : undefined;
  if (owner?.member) return owner;
  const near = earlier(scene, from, cue.at, memory, cue.speech);
  if (near) return { ...near, confidence: near.confidence * 0.96, how: `the subject of the sentence is meant: ${near.how}` };
  const gender = cue.place === 'pronoun' ? (cue.text.endsWith('ها') ? 'f' : 'm') : cue.speech?.form.gender;
  const form = { gender: gender ?? ('m' as const), number: cue.speech?.form.number ?? ('one' as const) };
  const fits = (member: Member) => cue.kind === 'paper' || agrees(form, member, false);
  const speaker = memory.spoke.findLast(fits);
  const gone = memory.acted.findLast(({ member }) => fits(member));
  const more = cue.speech?.form.class === 'more';
  const met = gone?.member === speaker ? Math.max(memory.heard, gone?.sentence ?? 0) : memory.heard;
  const far = memory.sentence - met > (more ? 8 : 4);
  if (speaker && gone && gone.member !== speaker && gone.sentence > memory.heard && !more) {
    const close = gone.sentence >= memory.sentence - 1;
    return { member: close ? gone.member : undefined, role: undefined, confidence: close ? 0.47 : 0.35, how: 'left out, and both the last speaker and the last subject are possible', candidates: [speaker, gone.member] };
  }
  if (speaker && !carries(scene, from, cue)) return { member: speaker, role: undefined, confidence: 0.45, how: 'left out, and the sentence has a subject of its own that is not clear', candidates: [speaker] };
  if (speaker) {
    const skipped = memory.spoke.at(-1) !== speaker;
    return { member: speaker, role: undefined, confidence: (more ? 0.84 : 0.78) - (skipped ? 0.12 : 0) - (far ? 0.12 : 0), how: 'left out: who spoke before goes on, and verb and speaker agree', candidates: skipped ? memory.spoke.slice(-2) : [] };
  }
  if (gone) return { member: gone.member, role: undefined, confidence: 0.46, how: 'left out: the subject of an earlier sentence is meant', candidates: [] };
  return { member: undefined, role: undefined, confidence: 0.3, how: 'left out, and nobody before agrees with the verb', candidates: memory.spoke.slice(-2) };
}

const opening = /^[وف]?(?:في|خلال|عن|حول|بشان|من|ردا|عند|لدي|بعد|قبل|عقب|علي|الي|ب.{3,}|ل.{3,}|بخصوص|ازاء|رغم|اثر|مع|منذ|تعليقا|تعقيبا|كما|ثم|حيث|فيما|كذلك|ايضا|سياق|هكذا|مساء|صباح|امس|اليوم|لاحقا|وبينما|بينما|اذ|قد|لكن|غير|الا|ذلك|هذا|كان|كانت|قايلا|بل|لا|لم|لن)$/;

/** Whether nothing in the sentence takes the speech from who spoke before: the verb begins it, or stands behind a phrase or another such verb. */
function carries(scene: Scene, from: number, cue: Cue): boolean {
  if (cue.side === 'after' || cue.at <= from || cue.kind === 'paper') return true;
  for (let at = from; at < cue.at; at += 1) {
    const speech = speechAt(scene, at, from);
    if (speech && speech.form.shape === 'verb' && !speech.inner) return true;
  }
  return scene.words[from]?.kind !== 'word' || opening.test(scene.words[from]?.fold ?? '');
}

/** The subject of the sentence before word `at`, where it agrees with the speech. */
function earlier(scene: Scene, from: number, at: number, memory: Memory, speech: Speech | undefined): Meant | undefined {
  const parties = subjectsOf(scene, from, at);
  const form = speech?.form;
  const said = parties.filter(({ speech: own }) => own).map(({ party }) => party);
  const fits = (party: Party) => {
    const found = meant(memory.cast, party, memory.spoke.at(-1));
    const gender = party.gender ?? found.member?.gender;
    return !form || form.guarded && form.shape === 'participle' && form.verb === 'قال' || agrees(form, { gender, number: party.number }, false);
  };
  const pick = parties.find(({ relayed, party }) => relayed && speech?.form.shape !== 'verb' && fits(party))?.party ?? said.findLast(fits) ?? parties.map(({ party }) => party).find(fits);
  if (!pick) return undefined;
  const found = pick.kind === 'paper' ? (issuerOf(scene, pick, memory) ?? meant(memory.cast, pick, undefined)) : meant(memory.cast, pick, memory.spoke.at(-1));
  return { ...found, confidence: found.confidence * (said.includes(pick) || parties.length === 1 ? 0.96 : 0.88) };
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

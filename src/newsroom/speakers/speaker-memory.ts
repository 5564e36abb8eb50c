import { subjectsOf } from './acting-subjects.ts';
import { bare } from '../language/sentence-words.ts';
import { isRevered } from '../parties/revered.ts';
import { handsOn } from '../parties/news-media.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { leftOut } from './left-out.ts';
import type { Member } from './speaker-cast.ts';
import { citedBefore } from './speaker-cues.ts';
import { sourceAt, sourceOf } from './source-phrases.ts';
import { meantAt } from './joint-speakers.ts';
import { takesTheWord } from './occasions.ts';
import { turnsAway } from './reported-clauses.ts';
import { meant } from './speaker-meant.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { speechAt } from './speaker-verbs.ts';
import { subjectOf } from './speech-subjects.ts';
import { issuerOf } from './speaker-papers.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { ownerOfPage } from './whose-papers.ts';

/** What a reader holds in mind from sentence to sentence. */
export interface Memory {
  cast: readonly Member[];
  /** Those who spoke, the last at the end. */
  spoke: Member[];
  /** The subjects of sentences without speech, the last at the end, with the number of the sentence. */
  acted: { member: Member; sentence: number }[];
  /** The subjects of all sentences and of their clauses, with the number of the sentence. */
  deeds: { member: Member; sentence: number }[];
  /** The paper under whose name somebody last spoke: وأضاف goes on with البيان, though the ministry issued it. */
  voice: { member: Member; gender: Party['gender']; number: Party['number'] } | undefined;
  /** Who issued which paper: بيان, تقرير. */
  issued: Map<string, Member>;
  /** Whose the studies and reports are, of which the dispatch names only one issuer. */
  published: Map<string, Member>;
  sentence: number;
  /** The sentence in which somebody last spoke. */
  heard: number;
  /** The sentence in which somebody last spoke of whom it is not clear who he is. */
  lost: number;
}

/** A memory with nothing in it but the cast. */
export function newMemory(cast: readonly Member[]): Memory {
  return { cast, spoke: [], acted: [], deeds: [], voice: undefined, issued: new Map(), published: new Map(), sentence: 0, heard: -9, lost: -9 };
}

/** Keeps in mind that a member spoke; of God's words and the Prophet's, which others quote, only where nobody else has spoken. */
export function hear(memory: Memory, member: Member): void {
  if (isRevered(member.name) && memory.spoke.some(({ name }) => !isRevered(name))) return;
  memory.spoke.push(member);
  memory.heard = memory.sentence;
}

/** With less confidence than this, a reader does not keep in mind who has just spoken. */
const doubtful = 0.6;

/** Takes into memory who spoke and acted in a sentence, and whose papers it names. */
export function remember(scene: Scene, sentence: { from: number; to: number }, memory: Memory): void {
  const acting = subjectsOf(scene, sentence.from, sentence.to);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    // وذكر حساب المؤسسة, and then الحساب
    const page = ownerOfPage(scene, at);
    const owner = page && meant(memory.cast, page, undefined).member;
    if (owner) memory.issued.set(bare(scene.words[at]?.fold ?? ''), owner);
    const paper = partyOf(scene.words[at]?.fold ?? '') === 'paper' ? partyAt(scene, at) : undefined;
    const issuer = paper && issuerOf(scene, paper, { ...memory, issued: new Map(), published: new Map() });
    if (paper && issuer?.member && issuer.confidence >= doubtful) {
      memory.issued.set(paper.head, issuer.member);
      // أفاد بيان للمديرية: she has spoken.
      if (memory.spoke.length === 0) memory.spoke.push(issuer.member);
    }
  }
  const main = acting.find(({ speech }) => speech);
  const opened = acting.filter((one) => one.speech && (one === main || ((one.speech.opens && !one.relayed) || turnsAway(scene.words, one.party, 'before'))));
  for (const { party, speech } of opened) {
    // وأشار التقرير إلى: whoever issued it has spoken.
    const { member, confidence } = party.kind === 'paper' ? (issuerOf(scene, party, memory) ?? { member: undefined, confidence: 0 }) : meantAt(scene, memory.cast, party, memory.spoke.at(-1), speech?.form.class === 'more');
    const unsure = !member || member.faint || confidence < doubtful;
    if (member) memory.deeds.push({ member, sentence: memory.sentence });
    if (unsure) memory.lost = memory.sentence;
    if (unsure || handsOn(party)) continue;
    hear(memory, member);
    if (party.kind === 'paper') memory.voice = { member, gender: party.gender, number: party.number };
    issue(scene, sentence, memory);
  }
  // وقالت في بيان: hers, though she is left out.
  if (memory.heard === memory.sentence) issue(scene, sentence, memory);
  const first = acting[0];
  const opener = first && !first.speech ? meantAt(scene, memory.cast, first.party, memory.spoke.at(-1)).member : undefined;
  if (first && opener) {
    memory.deeds.push({ member: opener, sentence: memory.sentence });
    publish(scene, sentence, first.party, opener, memory);
  }
  if (main) return;
  if (opener && !opener.faint && opener.kind !== 'paper' && takesTheWord(scene, sentence)) {
    hear(memory, opener);
    return;
  }
  const cited = citedIn(scene, sentence);
  const source = cited && meant(memory.cast, cited, memory.spoke.at(-1)).member;
  if (source && !source.faint && !handsOn(cited)) {
    hear(memory, source);
    return;
  }
  // فرانس 24, alone in its line: nobody acts.
  if (!goesOnSpeaking(scene, sentence, memory) && opener && sentence.to - sentence.from > 3) memory.acted.push({ member: opener, sentence: memory.sentence });
}

/** وأوضحت أن العمل مستمر: a sentence without a quotation, whose speaker is left out, is his speech all the same. */
function goesOnSpeaking(scene: Scene, { from, to }: { from: number; to: number }, memory: Memory): boolean {
  if (scene.words.slice(from, to).some(({ kind }) => kind === 'quoted')) return false;
  for (let at = from; at < to; at += 1) {
    const speech = speechAt(scene, at, from);
    if (speech?.form.shape !== 'verb' || !speech.opens || speech.inner || speech.form.class === 'relay' || subjectOf(scene, speech, from)) continue;
    const { member, confidence } = leftOut(scene, from, { at, kind: 'verb', place: 'elided', side: 'before', speech, text: '' }, memory);
    if (!member || member.faint || confidence < 0.7) return false;
    hear(memory, member);
    return true;
  }
  return false;
}

/** Who is named as the source of a sentence without a quotation: وفق ما أكده المدير فلان. */
function citedIn(scene: Scene, { from, to }: { from: number; to: number }): Party | undefined {
  const source = sourceOf(scene, from, to);
  if (source || scene.words.slice(from, to).some(({ kind }) => kind === 'quoted')) return source;
  return citedBefore(scene, from, to) ?? lastSource(scene, from, to);
}

/** وارتفعت الأسعار، بحسب المعهد: who is named as the source at the end of a sentence. */
function lastSource(scene: Scene, from: number, to: number): Party | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    const party = sourceAt(scene, at, from)?.party;
    if (party) return party.kind === 'paper' ? undefined : party;
  }
  return undefined;
}

/** أصدرت النقابة بيانا: the paper that the sentence's subject brings out is his. */
function publish(scene: Scene, { from, to }: { from: number; to: number }, party: Party, member: Member, memory: Memory): void {
  const brings = (at: number) => /^[وف]?(?:اصدر|نشر|وجه|بعث|القي|كتب|وزع|عمم|ترك|دون|اجري|اجر|انجز|اعد)ت?$/.test(scene.words[at]?.fold ?? '');
  // وفي موضوع ذي صلة، أصدر المجلس توصية
  if (!brings(from) && !brings(party.from - 1)) return;
  for (let at = from + 1; at < to; at += 1) {
    const word = scene.words[at];
    if (word?.kind === 'quoted') return;
    if (word?.kind !== 'word' || partyOf(word.fold) !== 'paper') continue;
    memory.issued.set(bare(word.fold), member);
    if (word.fold.endsWith('ا')) memory.issued.set(bare(word.fold.slice(0, -1)), member);
  }
}

/** قالت الوزارة في بيان: the paper is hers. */
function issue(scene: Scene, { from, to }: { from: number; to: number }, memory: Memory): void {
  const speaker = memory.spoke.at(-1);
  if (!speaker) return;
  for (let at = from + 1; at < to; at += 1) {
    const word = scene.words[at];
    if (word?.kind === 'quoted') break;
    if (word?.kind === 'word' && /^(?:في|عبر)$/.test(scene.words[at - 1]?.fold ?? '') && partyOf(word.fold) === 'paper') memory.issued.set(bare(word.fold), speaker);
  }
}

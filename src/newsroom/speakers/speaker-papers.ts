import { itself, tellsWhich, type Meant } from './descriptions-asked.ts';
import type { Cue } from './speaker-cues.ts';
import { unled } from './unled.ts';
import { colleagueOf } from './speech-subjects.ts';
import { peer } from '../parties/name-ends.ts';
import { publisherAt } from './whose-papers.ts';
import { isLaw } from '../parties/law-texts.ts';
import { handsOn } from '../parties/news-media.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { isFamilyName, isGivenName } from '../language/speaker-lexicon.ts';
import { meant } from './speaker-meant.ts';
import type { Memory } from './speaker-memory.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { isAdjective } from '../language/speaking-parties.ts';
import { bare } from '../language/sentence-words.ts';
import type { Member } from './speaker-cast.ts';

/* Statements, letters and speeches: whose they are. */

const reacting = new Set(['استنكر', 'أدان', 'دان', 'شجب', 'انتقد', 'هاجم', 'رحب', 'رفض', 'ندد', 'استغرب', 'أيد']);

/** استنكرت النقابة تصريحات الوزير بخصوص «…»: what is quoted is what she answers to. */
export function answered(scene: Scene, cue: Cue, at: number, memory: Memory): Meant | undefined {
  if (cue.kind !== 'verb' || !cue.party || !reacting.has(cue.speech?.form.verb ?? '')) return undefined;
  for (let index = cue.party.to; index < at; index += 1) {
    if (!/^[بل]?(?:تصريح|تصريحات|كلام|اقوال|تغريده|بيان|خطاب)$/.test(scene.words[index]?.fold ?? '') || /^(?:في|خلال|عبر)$/.test(scene.words[index - 1]?.fold ?? '')) continue;
    const paper = partyAt(unled(scene, index), index) ?? partyAt(scene, index);
    const issuer = paper?.kind === 'paper' ? issuerOf(scene, paper, { ...memory, issued: new Map(), published: new Map() }) : undefined;
    if (issuer?.member) return { ...issuer, how: 'whose words the subject answers' };
  }
  return undefined;
}

/** Who issued a paper: named in its own phrase, or said earlier to have spoken in it. */
export function issuerOf(scene: Scene, party: Party, memory: Memory): Meant | undefined {
  if (isLaw(party.head)) return undefined;
  const recent = memory.spoke.at(-1);
  for (let at = party.from + 1; at <= party.to + 2; at += 1) {
    const word = scene.words[at];
    if (word?.kind !== 'word') break;
    // بيان أصدرته الوزارة
    const publisher = publisherAt(scene, at);
    // بيان نشرته وكالة الأنباء: she hands it on.
    // دراسة نشرتها مجلة: so does she with the work of others.
    const passedOn = publisher !== undefined && (personal.test(party.head) || /^(?:دراسه|استطلاع)$/.test(party.head)) && handsOn(publisher);
    if (publisher && publisher.kind !== 'paper' && !passedOn) return { ...meant(memory.cast, publisher, recent), how: 'who issued the paper' };
    const owner = ownerAt(scene, party, at);
    // نص بيان الوزارة: hers, as the statement is.
    if (owner?.kind === 'paper' && at === party.from + 1) return issuerOf(scene, owner, memory);
    if (!owner || owner.kind === 'paper' || isAdjective(word.fold)) continue;
    const found = meant(memory.cast, owner, recent);
    return { ...found, confidence: found.confidence * 0.95, how: 'whose paper it is' };
  }
  const traits = party.traits.map((trait) => memory.issued.get(trait));
  const known = party.definite || party.traits.length === 0 ? (memory.issued.get(party.head) ?? traits.find(Boolean)) : undefined;
  if (known) return { member: known, role: undefined, confidence: 0.75, how: 'who issued the paper, as the dispatch says before', candidates: [known] };
  const published = party.traits.length === 0 ? memory.published.get(party.head) : undefined;
  if (published) return { member: published, role: undefined, confidence: 0.72, how: 'the only one who issued such a paper, as the dispatch says elsewhere', candidates: [published] };
  // وزادت الوثيقة, where only one has issued anything so far.
  const [only, ...others] = party.definite && anyPaper.test(party.head) && party.traits.every((trait) => itself.test(trait)) ? new Set(memory.issued.values()) : [];
  if (only && others.length === 0 && tellsWhich(only)) return { member: only, role: undefined, confidence: 0.74, how: 'the only one who has issued a paper so far', candidates: [only] };
  return party.definite && personal.test(party.head) ? authorOf(memory) : undefined;
}

/** Words for a paper, whatever its name. */
const anyPaper = /^(?:وثيقه|ورقه|نص)$/;

/** Studies and reports, of which a dispatch is seldom about two. */
const researches = /^(?:دراسه|تقرير|استطلاع|بيان|بلاغ)$/;

/** Takes into memory, before anything is read, whose the studies and reports of a dispatch are, where all of a kind are one issuer's: أظهرت دراسة … الدراسة التي نشرها المعهد. */
export function foresee(scenes: readonly Scene[], memory: Memory): void {
  const found = new Map<string, Set<Member>>();
  for (const scene of scenes) {
    scene.words.forEach((word, at) => {
      const paper = word.kind === 'word' && researches.test(bare(word.fold)) ? partyAt(scene, at) : undefined;
      const issuer = paper && issuerOf(scene, paper, { ...memory, issued: new Map(), published: new Map() });
      if (!paper || !issuer?.member || issuer.confidence < 0.7 || issuer.member.faint) return;
      found.set(paper.head, (found.get(paper.head) ?? new Set()).add(issuer.member));
    });
  }
  for (const [head, issuers] of found) {
    const [issuer, ...more] = issuers;
    if (issuer && more.length === 0) memory.published.set(head, issuer);
  }
}

/** Whose paper it is, where word `at` says so: بيان الوزارة, بيان للوزارة, بيان صادر عن الوزارة. */
function ownerAt(scene: Scene, paper: Party, at: number): Party | undefined {
  const fold = scene.words[at]?.fold ?? '';
  const genitive = at === paper.from + 1 && scene.words[paper.from]?.fold.startsWith('ال') !== true;
  const led = at >= paper.to && /^(?:عن|من|ل)$/.test(scene.words[at - 1]?.fold ?? '');
  const leaning = fold.startsWith('ل');
  if (!genitive && !led && !leaning) return undefined;
  return partyAt(leaning ? unled(scene, at) : scene, at, led || isGivenName(fold) || isFamilyName(scene.text, fold) || (leaning && at === paper.to));
}

/** Papers that are somebody's own words; a law or a study speaks for itself. */
const personal = /^(?:بيان|بلاغ|بيانات|رساله|خطاب|كلمه|منشور|تغريده|تدوينه|تصريح|تصريحات|مقال|مقاله|برقيه|مذكره|نص)$/;

/** Whose paper it must be, where none is named: the only one who has spoken, else the last, else the last subject. A body that spoke last is sure, for such papers are what bodies speak in. */
function authorOf(memory: Memory): Meant | undefined {
  const speakers = [...new Set(memory.spoke)].filter(({ kind }) => kind !== 'paper');
  const author = speakers.at(-1) ?? memory.acted.at(-1)?.member;
  if (!author) return undefined;
  const byLast = author.kind === 'body' && author.words.some((word) => /^(?:ال|لل)/.test(word)) ? 0.72 : 0.55;
  return { member: author, role: undefined, confidence: speakers.length === 1 ? 0.74 : speakers.length === 0 ? 0.66 : byLast, how: 'whose paper it is, is not said: who spoke before is meant', candidates: speakers };
}

/** Who stands before the speech or paper in which something was said: ألقى فلان كلمة. */
export function giverOf(scene: Scene, from: number, at: number): Party | undefined {
  const paper = paperBefore(scene, from, at);
  if (!paper) return undefined;
  // From the front, so that نبيل حداد is not حداد.
  for (let index = Math.max(from, paper.from - 9); index < paper.from; index += 1) {
    const party = partyAt(scene, index, scene.words[index]?.pair !== undefined);
    if (party && party.kind !== 'paper' && (party.to === paper.from || (party.to === paper.from - 1 && scene.words[party.to]?.kind === 'pause'))) return party;
  }
  return undefined;
}

/** تصريح الوزير فلان الذي قال فيه: whose paper stands straight before "in which", before word `at`. */
export function holderOf(scene: Scene, from: number, at: number): Party | undefined {
  if (!/^(?:الذي|التي)$/.test(scene.words[at - 1]?.fold ?? '')) return undefined;
  for (let index = at - 3; index >= Math.max(from, at - 14); index -= 1) {
    if (partyAt(scene, index)?.kind !== 'paper') continue;
    const owner = partyAt(scene.words[index + 1]?.fold.startsWith('ل') ? unled(scene, index + 1) : scene, index + 1, true);
    if (owner && owner.kind !== 'paper' && owner.to === at - 1) return owner;
  }
  return undefined;
}

/** تلقى الوزير رسالة من فلان جاء فيها, اتصالا من فلان أكد خلاله: who sent what somebody receives, before word `at`; undefined where a sentence tells of no receipt. */
export function senderOf(scene: Scene, from: number, at: number): Party | undefined {
  const receives = scene.words.slice(from, from + 3).some(({ fold }) => /^[وف]?(?:تلقي|تلقت|يتلقي|تتلقي|تسلم|تسلمت|استلم|استلمت)$/.test(fold));
  if (!receives) return undefined;
  for (let index = at - 2; index > from; index -= 1) {
    if (scene.words[index]?.fold !== 'من') continue;
    const party = peer.test(scene.words[index + 1]?.fold ?? '') ? colleagueOf(scene, index + 1) : partyAt(scene, index + 1, true);
    if (party && party.kind !== 'paper' && party.to <= at) return party;
  }
  return undefined;
}

/** The paper or speech that a sentence names before word `at`. */
export function paperBefore(scene: Scene, from: number, at: number): Party | undefined {
  for (let index = at - 1; index >= from; index -= 1) {
    const party = partyAt(scene, index);
    if (party?.kind === 'paper') return party;
  }
  return undefined;
}

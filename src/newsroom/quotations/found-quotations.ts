import { fold } from '#model/fold.ts';
import type { DeskWarning, Dispatch, FoundName, FoundQuotation } from '../findings.ts';
import { sure, type Attributed } from './attributed.ts';
import { readScenes, type QuotedScene } from './quotations-scenes.ts';
import { markPassages } from './quotations-marked.ts';
import { likeness, tieUtterances } from './same-utterance.ts';
import { weighSilent } from './silent-speakers.ts';
import { gatherCast, type Member } from '../speakers/speaker-cast.ts';
import { sentencesOf } from '../speakers/speaker-cues.ts';
import { attribute, type Attribution } from '../speakers/speaker.ts';
import { hear, newMemory, remember, type Memory } from '../speakers/speaker-memory.ts';
import { foresee } from '../speakers/speaker-papers.ts';
import { that } from '../speakers/speech-reach.ts';
import { long } from './fragment-frame.ts';
import { natureOf } from './fragment-nature.ts';
import { countWords, type Word } from '../language/sentence-words.ts';

/**
 * The quotations of a dispatch in reading order, each with its speaker where grammar decides it, and what is wrong with
 * its marks, and all who appear in it. Offsets count UTF-16 units of the decoded file. The same dispatch and names give the same on every run.
 */
export function findQuotations(dispatch: Dispatch, names: readonly FoundName[]): { quotations: FoundQuotation[]; warnings: DeskWarning[]; cast: readonly Member[] } {
  const { passages, warnings } = markPassages(dispatch);
  const scenes = readScenes(dispatch.text, passages, names);
  const memory = newMemory(gatherCast(scenes));
  foresee(scenes, memory);
  const quotations = lend(weighSilent(scenes, memory, readDrafts(scenes, memory)), dispatch.headline?.end ?? 0).map(({ run: _run, member: _member, likely: _likely, silent: _silent, most: _most, ...quotation }) => quotation);
  const tied = tieUtterances(quotations);
  return { quotations: quotations.map((quotation, index) => ({ ...quotation, sameUtteranceAs: tied[index] })), warnings, cast: memory.cast };
}

/** The quotations of all scenes as grammar attributes them, sentence by sentence. What was read of who spoke and acted is left in the memory. */
export function readDrafts(scenes: readonly QuotedScene[], memory: Memory): Attributed[] {
  const drafts: Attributed[] = [];
  scenes.forEach((scene, index) => readScene(scene, scenes[index - 1], memory, drafts));
  return drafts;
}

function readScene(scene: QuotedScene, before: QuotedScene | undefined, memory: Memory, drafts: Attributed[]): void {
  const sentences = sentencesOf(scene);
  sentences.forEach((sentence, number) => {
    memory.sentence += 1;
    let last: Attribution | undefined;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const word = scene.words[at];
      if (word?.kind !== 'quoted') continue;
      const part = scene.parts.get(word.pair ?? -1);
      const first = part ? drafts.findLast(({ run }) => run === part.run) : undefined;
      if (first) {
        stretch(first, word, scene);
        continue;
      }
      const next = sentences[number + 1];
      const pointed = next && /^(?:هكذا|بهذه|بهذا|هذا|بتلك)$/.test(scene.words[next.from]?.fold ?? '') && at >= sentence.to - 2;
      const found = carried(scene, { from: sentence.from, to: pointed ? next.to : sentence.to }, at, before, memory, last ?? undefined, drafts);
      drafts.push(draft(scene, word, sentence.from, at, found, part?.run));
      if (found.member && found.confidence >= sure) hear(memory, found.member);
      last = found;
    }
    remember(scene, sentence, memory);
  });
}

/** Who said it, by its sentence; where the sentence is silent, by what leads to it from before. */
function carried(scene: QuotedScene, sentence: { from: number; to: number }, at: number, before: QuotedScene | undefined, memory: Memory, last: Attribution | undefined, drafts: readonly Attributed[]): Attribution {
  const found = attribute(scene, sentence, at, memory, last);
  const word = scene.words[at];
  if (found.cued || !word || last?.member) return found;
  if (at === 0 && before?.words.at(-1)?.kind === 'colon') {
    const joined = { ...before, words: [...before.words, word] };
    const from = sentencesOf(before).at(-1)?.from ?? 0;
    return attribute(joined, { from, to: joined.words.length }, before.words.length, memory, undefined);
  }
  const alone = scene.words.slice(sentence.from, sentence.to).every(({ kind }) => kind !== 'word');
  const previous = drafts.at(-1);
  const speaker = memory.spoke.at(-1);
  const same = previous !== undefined && previous.start >= (scene.words[0]?.start ?? 0);
  const near = previous !== undefined && (same || previous.start >= (before?.words[0]?.start ?? Number.POSITIVE_INFINITY));
  if (!alone || !near || !speaker || previous.speaker !== speaker.name || countWords(word.text) < 5) return found;
  return { ...found, member: speaker, candidates: [speaker], confidence: same ? 0.74 : 0.7, reason: 'It stands alone after a quotation, whose speaker is taken to go on.', cued: true };
}

function draft(scene: QuotedScene, word: Word, from: number, at: number, found: Attribution, run: number | undefined): Attributed {
  const half = scene.half.get(word.pair ?? -1);
  const chance = countWords(word.text) < long ? scene.chances.get(word.start) : undefined;
  const most = half ? 0.7 : 1;
  const confidence = Math.round(Math.min(most, found.confidence) * 100) / 100;
  const speaker = found.member && confidence >= sure ? found.member : undefined;
  const notes = [found.reason, ...(half ? [`Its mark is never ${half}.`] : []), ...(chance === undefined ? [] : [`A few words in marks: said, to ${Math.round(chance * 100)} in 100.`])];
  return {
    start: word.start, end: word.end, text: word.text, kind: kindOf(scene, word, from, at, found.cue !== undefined), speaker: speaker?.name ?? null, person: speaker?.person,
    role: speaker ? (found.role === speaker.name ? undefined : (found.role ?? speaker.roles.find(({ text }) => text !== speaker.name)?.text)) : undefined,
    candidates: [...new Set([...(speaker ? [speaker.name] : []), ...found.candidates.map(({ name }) => name)])],
    confidence, reason: notes.join(' '), cue: found.cue, sameUtteranceAs: undefined, run, member: speaker, likely: [...new Set([...(found.member ? [found.member] : []), ...found.candidates])], silent: found.silent, most,
  };
}

/** A quotation is direct behind a colon, and where a clause of its own ends the sentence without a "that": قال ماكرون "لا يمكن أن نقبل". `heard` tells whether a word of speech brings it. */
function kindOf(scene: QuotedScene, word: Word, from: number, at: number, heard: boolean): FoundQuotation['kind'] {
  const first = scene.words[at - 1];
  if (at === from || first?.kind === 'colon' || first?.kind === 'stop') return 'direct';
  if (countWords(word.text) < 5) return 'fragment';
  const before = scene.words.slice(from, at);
  if (before.some(({ fold: form }) => that.test(form))) return 'mixed';
  const next = scene.words[at + 1];
  const whole = heard && (next === undefined || next.kind === 'stop' || word.final) && natureOf(word.text) === 'clause';
  return whole || first?.kind !== 'word' ? 'direct' : 'mixed';
}

/** A quotation that goes on in the next paragraph is one, from its first mark to its last. */
function stretch(first: Attributed, word: Word, scene: QuotedScene): void {
  first.end = word.end;
  first.text = scene.text.slice(first.start, first.end);
}

/** Whether a quotation's speaker is a person with a name. */
function isByName({ member }: Attributed): boolean {
  return member?.named === true && member.kind !== 'body';
}

/** A headline's words that the report repeats have the report's speaker; so have those of a country or a spokesman, where the report names him who said them. */
function lend(drafts: Attributed[], headline: number): Attributed[] {
  const folded = drafts.map(({ text }) => fold(text));
  return drafts.map((quotation, index) => {
    if (isByName(quotation)) return quotation;
    const open = quotation.speaker === null;
    const enough = (open && quotation.end <= headline) || countWords(quotation.text) >= 3;
    const fits = (other: Attributed) => (open ? other.speaker !== null : isByName(other) && other.start > quotation.end);
    // «فشل» is not «إن لم نقل فشل».
    const whole = (other: Attributed) => countWords(other.text) >= 0.4 * countWords(quotation.text);
    const same = drafts.find((other, place) => enough && fits(other) && other.confidence >= 0.7 && whole(other) && (folded[place]?.includes(folded[index] ?? '') || likeness(other.text, quotation.text) >= 0.8));
    if (!same) return quotation;
    return { ...quotation, member: same.member, speaker: same.speaker, person: same.person, role: same.role, candidates: same.candidates, confidence: Math.min(0.7, same.confidence), reason: `The same words are given elsewhere with their speaker. ${same.reason}` };
  });
}

import { subjectsOf } from './acting-subjects.ts';
import { bare } from './sentence-words.ts';
import { partyAt } from './speaker-descriptions.ts';
import { meant } from './speaker-meant.ts';
import type { Scene } from './speaker-phrases.ts';
import { issuerOf, type Memory } from './speaker.ts';
import { isMedium, partyOf } from './speaking-parties.ts';

/** Takes into memory who spoke and acted in a sentence, and whose papers it names. */
export function remember(scene: Scene, sentence: { from: number; to: number }, memory: Memory): void {
  const acting = subjectsOf(scene, sentence.from, sentence.to);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const paper = partyOf(scene.words[at]?.fold ?? '') === 'paper' ? partyAt(scene, at) : undefined;
    const issuer = paper && !memory.issued.has(paper.head) ? issuerOf(scene, paper, memory) : undefined;
    if (paper && issuer?.member) memory.issued.set(paper.head, issuer.member);
  }
  const main = acting.find(({ speech }) => speech);
  const opened = acting.filter((one) => one.speech && (one === main || (one.speech.opens && ! one.relayed)));
  for (const { party } of opened) {
    if (party.kind === 'paper') continue;
    const { member } = meant(memory.cast, party, memory.spoke.at(-1));
    if (!member || member.faint || (party.kind === 'body' && isMedium(party.head))) continue;
    memory.spoke.push(member);
    memory.heard = memory.sentence;
    issue(scene, sentence, memory);
  }
  const first = acting[0];
  if (!first || first.speech || main) return;
  const { member } = meant(memory.cast, first.party, memory.spoke.at(-1));
  if (member) memory.acted.push({ member, sentence: memory.sentence });
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

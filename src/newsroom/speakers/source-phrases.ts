import { kept } from '../language/kept-words.ts';
import { handsOn } from '../parties/news-media.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { namedParty, pairEnd, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import type { Cue } from './speaker-cues.ts';
import { speechAt } from './speaker-verbs.ts';
import { opensWords } from './speech-reach.ts';
import { subjectOf } from './speech-subjects.ts';
import { unled } from './unled.ts';
import { isHis, isView } from './views.ts';

/* Phrases that name the source of what was said: according to somebody, in somebody's words, in somebody's paper. */

const according = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا|نقلا|لسان|تبعا|استنادا)$/;
const manner = /^(?:تعبير|وصف|قول|كلام|زعم|حد تعبير)(?:ه|ها|هم|هما)$/;
/** Nouns of somebody's words and thoughts, whose owner is the source: على حد تعبير فلان, في تقدير فلان. */
const voices = /^(?:تعبير|وصف|قول|اقوال|افاده|افادات|كلام|كلمات|عباره|عبارات|زعم|مزاعم|راي|نظر|تقدير|اعتقاد)$/;
const written = /^[وف]?(?:جاء|ورد|جاءت|وردت|نص|تضمن|يرد)$/;
const links = /^(?:ل|عن|ما|لما|ل?بيان|علي|الي|حد)$/;

/** Whether a folded word can be that of such a phrase at all: most can not, and are asked nothing more. */
const mayLead = kept((word) => /^[وف]?(?:ب?حسب|وفقا?$|طبقا$|نقلا$|لسان$|تبعا$|استنادا$|ب?راي|ب?نظر|ب?تقدير|ب?اعتقاد|ب(?:تعبير|كلمات|عباره|النسبه)|تصور|وصف|تعبير|زعم|حد$|[يت]فت)/.test(word));

/** The cue that a phrase naming a source makes at word `at` of a sentence that begins at `from`; undefined where none stands there. */
export function sourceAt(scene: Scene, at: number, from: number): Cue | undefined {
  const fold = scene.words[at]?.fold ?? '';
  if (!mayLead(fold)) return undefined;
  if (isHis(scene, at) || isUnmissed(scene, at)) return { at, side: 'before', text: scene.words[at]?.text ?? '', kind: 'preposition', party: undefined, speech: undefined, place: 'pronoun', score: 7 };
  // على حد تعبير المدير
  const far = fold === 'حد' && /^[وف]?علي$/.test(scene.words[at - 1]?.fold ?? '');
  return far || according.test(fold) || isView(scene, at, from) ? accordingTo(scene, at, from) : undefined;
}

/** ولم تفته الإشارة إلى أن, لم يفتها أن تذكر: what did not escape him or her, who says it. */
function isUnmissed({ words }: Scene, at: number): boolean {
  const [before, word, next] = [words[at - 1]?.fold ?? '', words[at]?.fold ?? '', words[at + 1]?.fold ?? ''];
  return /^[وف]?لم$/.test(before) && /^[يت]فت(?:ه|ها)$/.test(word) && /^(?:ان|ال(?:اشاره|تذكير|تاكيد|تنويه|اشاده|تعبير|قول))$/.test(next);
}

/** بحسب, وفقا لـ, نقلا عن, على لسان, على حد قول and the party they lead to. */
function accordingTo(scene: Scene, at: number, from: number): Cue | undefined {
  const { words } = scene;
  let next = at + 1;
  while (words[next]?.kind === 'word' && links.test(words[next]?.fold ?? '') && next < at + 3) next += 1;
  const text = wording(scene, at, Math.max(at + 1, next));
  // حسب بيان صادر عن الجمعية
  if (/^صادره?$/.test(words[next]?.fold ?? '') && /^(?:عن|من)$/.test(words[next + 1]?.fold ?? '')) next += 2;
  // Who hands on another's words does not speak: قالت الصحيفة نقلا عن مصادر.
  const base = { at, side: 'before' as const, text, kind: 'preposition' as const, score: /(?:لسان|نقلا)$/.test(words[at]?.fold ?? '') ? 11 : 7 };
  if (manner.test(words[next]?.fold ?? '')) return { ...base, text: wording(scene, at, next + 1), party: undefined, speech: undefined, place: 'pronoun' };
  const speech = speechAt(scene, next, from);
  if (speech?.form.shape === 'verb') {
    const subject = subjectOf(scene, { ...speech, inner: true }, next);
    // لما أوردته الصحيفة عن الوزير
    const quoted = subject && handsOn(subject.party) && /^(?:عن|علي)$/.test(words[subject.party.to]?.fold ?? '') ? partyAt(scene, subject.party.to + (words[subject.party.to + 1]?.fold === 'لسان' ? 2 : 1), true) : undefined;
    return { ...base, party: quoted ?? subject?.party, speech, place: subject?.place ?? 'elided' };
  }
  // حسب ما جاء في مذكرة للوزارة
  const paper = written.test(words[next]?.fold ?? '') ? paperAt(scene, next) : undefined;
  if (paper) return { ...base, party: paper.party, speech: undefined, place: 'preposition' };
  const voiced = voices.test(words[next]?.fold ?? '') ? partyAt(scene, next + 1, true) : undefined;
  if (voiced && voiced.kind !== 'paper') return { ...base, text: wording(scene, at, next + 1), party: voiced, speech: undefined, place: 'preposition' };
  const led = /^(?:لل|ل)(.{3,})$/.exec(words[next]?.fold ?? '')?.[1];
  const party = led !== undefined ? partyAt(unled(scene, next), next, true) : (partyAt(scene, next, true) ?? inMarks(scene, next));
  return party && { ...base, party, speech: undefined, place: 'preposition' };
}

/** بحسب "تايم": a name in marks, whatever its words mean. */
export function inMarks(scene: Scene, at: number): Party | undefined {
  const { pair } = scene.words[at] ?? {};
  if (pair === undefined || scene.words[at - 1]?.pair === pair) return undefined;
  return { ...namedParty(scene, at, pairEnd(scene, at)), gender: undefined };
}

/** Whom a sentence names as its source, before word `to`: ووفقا لما صرح به المدير فلان فإن العمل مستمر, والحل، حسب فلان، هو. No medium, which hands on what another said. */
export function sourceOf(scene: Scene, from: number, to: number): Party | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const party = according.test(scene.words[at]?.fold ?? '') ? accordingTo(scene, at, from)?.party : undefined;
    if (party && party.to <= to && party.kind !== 'paper' && !handsOn(party)) return party;
  }
  return undefined;
}

/** Whether a word tells of what stands in a paper, and no speaker: جاء في, نص على. */
export function isWritten({ words }: Scene, at: number): boolean {
  return written.test(words[at]?.fold ?? '') && /^(?:في|فيه|فيها|ضمن|ب|علي)$/.test(words[at + 1]?.fold ?? '');
}

/** وجاء في البيان, وورد ضمن هذا البلاغ, ومما جاء فيها: the paper speaks. */
export function paperAt(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const next = words[at + 1]?.fold ?? '';
  if (!/^(?:في|فيه|فيها|ضمن)$/.test(next)) return undefined;
  const base = { at, side: 'before' as const, text: wording(scene, at, at + 2), kind: 'paper' as const, speech: undefined, score: 10 };
  if (/^(?:فيه|فيها)$/.test(next)) return { ...base, party: undefined, place: 'elided' };
  const noun = /^(?:هذا|هذه|ذات|نفس)$/.test(words[at + 2]?.fold ?? '') ? at + 3 : at + 2;
  const party = partyAt(scene, noun);
  return party?.kind === 'paper' ? { ...base, party, place: 'after' } : undefined;
}

/** Talks that are no papers: في حديث للوزير. */
const talks = /^(?:حديث|حوار|مقابله|لقاء|مداخله|رد)$/;

/** وفي تصريح للوزير أن, في كلمة للمديرة خلال الحفل: …: a person's paper or talk that opens a sentence, with what was said behind it. */
export function paperOpening(scene: Scene, from: number, at: number): Cue | undefined {
  const { words } = scene;
  if (!/^[وف]?(?:في|خلال|ضمن)$/.test(words[from]?.fold ?? '')) return undefined;
  const paper = partyAt(scene, from + 1);
  const behind = paper?.kind === 'paper' ? paper.to : talks.test(words[from + 1]?.fold ?? '') ? from + 2 : undefined;
  if (behind === undefined || !words[behind]?.fold.startsWith('ل')) return undefined;
  const owner = partyAt(unled(scene, behind), behind, true);
  const to = owner?.to ?? behind;
  // في تصريح للوكالة: to whom somebody spoke.
  if (!owner || owner.kind === 'paper' || handsOn(owner) || to > at) return undefined;
  const told = words.slice(to, at).some((word, index) => word.kind === 'colon' || opensWords(words, to + index));
  return told ? { at: from, side: 'before', text: wording(scene, from, behind), kind: 'paper', party: owner, speech: undefined, place: 'preposition', score: 5 } : undefined;
}

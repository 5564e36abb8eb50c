import { foldWord } from '../language/sentence-words.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import { formsOf, type Layout, mentionsOf, ownWords } from './dispatch-layout.ts';
import type { Traits } from './grown-trees.ts';
import type { Member } from './speaker-cast.ts';
import { agrees } from './speaker-verbs.ts';

/* What is known of each who may have said a quotation whose sentence names nobody: where he was named, what he did, when he spoke. */

/** The form in which a sentence speaks of whom it does not name, and what kind of word speaks. */
export type Silence = Pick<SpeechForm, 'gender' | 'number'> & { class: SpeechForm['class'] | undefined };

/** A quotation as the rules leave it. Places count words of the layout, to its last word. */
export interface Told {
  from: number;
  to: number;
  text: string;
  /** Who said it by the rules, undefined where they leave it open. */
  speaker: Member | undefined;
  /** How sure the rules are of the first of the candidates, from 0 to 1. */
  confidence: number;
  candidates: readonly Member[];
  /** The word of speech that brings it, which names nobody, and its place. */
  form: Silence | undefined;
  cue: number | undefined;
}

/** All that is known of a dispatch before it is asked who is meant. */
export interface Known {
  layout: Layout;
  cast: readonly Member[];
  mentions: ReadonlyMap<Member, readonly number[]>;
  /** How often all are mentioned, and how many people more often than each. */
  mentioned: number;
  moreNamed: ReadonlyMap<Member, number>;
  /** The sentences whose subject each was. */
  deeds: ReadonlyMap<Member, readonly number[]>;
  /** Its quotations, in their order. */
  told: readonly Told[];
  /** The words of names that only one bears. */
  own: ReadonlyMap<Member, readonly string[]>;
}

/** Who is where in a dispatch. `acted` are the subjects of its sentences, with the number of each. */
export function knownOf(layout: Layout, cast: readonly Member[], acted: readonly { member: Member; sentence: number }[], told: readonly Told[]): Known {
  const deeds = new Map<Member, number[]>();
  for (const { member, sentence } of acted) append(deeds, member, sentence);
  const own = ownWords(cast);
  const mentions = mentionsOf(layout, cast, own);
  const counts = new Map(cast.map((member) => [member, mentions.get(member)?.length ?? 0]));
  const ofPeople = cast.filter(isPerson).map((member) => counts.get(member) ?? 0);
  return {
    layout, cast, mentions, deeds, told, own,
    mentioned: [...counts.values()].reduce((sum, count) => sum + count, 0),
    moreNamed: new Map([...counts].map(([member, count]) => [member, ofPeople.filter((other) => other > count).length])),
  };
}

/** The value of what was never so. */
const never = 99;

/** The signs of each of the cast as the speaker of the quotation with this number. */
export function silentSigns(known: Known, number: number): Traits[] {
  const quotation = known.told[number];
  if (!quotation) return [];
  const { layout, cast, told } = known;
  const sentence = layout.sentence[quotation.from] ?? 0;
  const paragraph = layout.paragraph[quotation.from] ?? 0;
  const [before, next] = [told.slice(0, number).findLast(({ speaker }) => speaker), told.slice(number + 1).find(({ speaker }) => speaker)];
  const [previous, following] = [told[number - 1], told[number + 1]];
  /** The sentences in which each spoke before, and how often each speaks elsewhere. */
  const spoken = new Map<Member, number[]>();
  const speaks = new Map<Member, number>();
  told.forEach(({ speaker, from }, index) => {
    if (!speaker || index === number) return;
    speaks.set(speaker, (speaks.get(speaker) ?? 0) + 1);
    if (index < number) append(spoken, speaker, layout.sentence[from] ?? 0);
  });
  const others = [...speaks.values()].reduce((sum, count) => sum + count, 0);
  const { form } = quotation;
  const suits = new Set(form === undefined ? [] : cast.filter((member) => agrees(form, member, false)));
  const lastMention = (member: Member) => known.mentions.get(member)?.findLast((place) => place < quotation.from);
  const rank = ranks(cast, lastMention);
  const rankOfPeople = ranks(cast.filter(isPerson), lastMention);
  const rankOfSuiting = ranks(cast.filter((member) => suits.has(member)), lastMention);
  const rankOfActing = ranks(cast, (member) => known.deeds.get(member)?.findLast((deed) => deed < sentence));
  const words = wordsIn(quotation.text);
  const sentenceStart = startOf(layout.sentence, quotation.from);
  const paragraphStart = startOf(layout.paragraph, quotation.from);
  return cast.map((member) => {
    const places = known.mentions.get(member) ?? [];
    const earlier = places.filter((place) => place < quotation.from);
    const last = earlier.at(-1);
    const deeds = known.deeds.get(member) ?? [];
    const lately = deeds.findLast((deed) => deed < sentence);
    const spoke = spoken.get(member) ?? [];
    const inSentence = earlier.filter((place) => place >= sentenceStart);
    const inParagraph = earlier.filter((place) => place >= paragraphStart);
    const after = places.find((place) => place > quotation.to && (layout.sentence[place] === sentence || place <= quotation.to + 14));
    return {
      // Of the dispatch and the quotation.
      cast: cast.length, people: rankOfPeople.size, quotations: told.length, number, paragraph,
      length: Math.min(80, words.size), told: others, open: quotation.confidence,
      class: form === undefined ? 0 : form.class === undefined ? 5 : (classes[form.class] ?? 4),
      cue: quotation.cue === undefined ? -never : quotation.from - quotation.cue,
      begins: quotation.from - sentenceStart,
      sincePrevious: previous === undefined ? 300 : Math.min(200, quotation.from - previous.to),
      sentencesSince: previous === undefined ? never : sentence - (layout.sentence[previous.from] ?? 0),
      nextIn: following === undefined ? never : (layout.paragraph[following.from] ?? 0) - paragraph,
      // What the member is, and what the rules say of him.
      named: Number(member.named), kind: kinds[member.kind], many: Number(member.number === 'many'), nameLength: member.words.length, roles: member.roles.length,
      gender: form === undefined || member.gender === undefined ? 0 : form.gender === member.gender ? 1 : -1,
      agrees: form === undefined ? 0 : suits.has(member) ? 1 : -1,
      ruled: quotation.speaker === member ? quotation.confidence : 0,
      candidate: quotation.candidates.indexOf(member) + 1,
      // Where he is named.
      words: last === undefined ? 400 : Math.min(399, quotation.from - last),
      sentences: last === undefined ? never : sentence - (layout.sentence[last] ?? 0),
      rank: rank.get(member) ?? never, rankOfPeople: rankOfPeople.get(member) ?? never, rankOfSuiting: rankOfSuiting.get(member) ?? never,
      inSentence: inSentence.length, sentencePlace: inSentence[0] === undefined ? never : inSentence[0] - sentenceStart,
      inParagraph: inParagraph.length, paragraphPlace: inParagraph[0] === undefined ? never : Math.min(98, inParagraph[0] - paragraphStart),
      after: after === undefined ? never : after - quotation.to,
      mentions: places.length, shareOfMentions: known.mentioned === 0 ? 0 : places.length / known.mentioned, moreNamed: known.moreNamed.get(member) ?? 0,
      before: earlier.length, near: earlier.filter((place) => quotation.from - place < 60).length,
      headline: Number(layout.paragraph[places[0] ?? -1] === 1), lead: Number((layout.paragraph[places[0] ?? -1] ?? never) <= 2),
      inQuotation: Number((known.own.get(member) ?? []).some((word) => words.has(word))),
      // What he does.
      acted: lately === undefined ? never : sentence - lately, rankOfActing: rankOfActing.get(member) ?? never, deeds: deeds.length,
      actsNext: Number(deeds.includes(sentence + 1)), actedLately: deeds.filter((deed) => deed < sentence && deed >= sentence - 2).length,
      actedSince: before === undefined ? -1 : deeds.filter((deed) => deed < sentence && deed > (layout.sentence[before.from] ?? 0)).length,
      // When he speaks.
      spokeLast: before === undefined ? -1 : Number(before.speaker === member), speaksNext: next === undefined ? -1 : Number(next.speaker === member),
      spoke: sentence - (spoke.at(-1) ?? sentence - never), quoted: spoke.length,
      share: others === 0 ? 0 : (speaks.get(member) ?? 0) / others,
    };
  });
}

const classes: Partial<Record<SpeechForm['class'], number>> = { say: 1, more: 2, relay: 3 };
const kinds: Record<Member['kind'], number> = { name: 0, person: 1, body: 2, paper: 3 };

/** Whether a member is a person with a name. */
export function isPerson({ named, kind }: Member): boolean {
  return named && kind !== 'body';
}

/** Each member's place among them by `of`, the highest 0; 99 for whom there is no `of`. */
function ranks(members: readonly Member[], of: (member: Member) => number | undefined): Map<Member, number> {
  const values = members.map((member) => of(member) ?? -1);
  const sorted = values.toSorted((one, other) => other - one);
  return new Map(members.map((member, index) => [member, values[index] === -1 ? never : sorted.indexOf(values[index] ?? -1)]));
}

/** Puts a value behind those that a map has for a key. */
function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The first place of the sentence, or paragraph, in which a place is. */
function startOf(of: readonly number[], place: number): number {
  let from = place;
  while (from > 0 && of[from - 1] === of[place]) from -= 1;
  return from;
}

/** The words of a quotation, with and without what leans on them. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set((foldWord(text).match(/\p{L}+/gu) ?? []).flatMap(formsOf));
}

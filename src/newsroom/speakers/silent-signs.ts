import { foldWord } from '../language/sentence-words.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import { type Layout, mentionsOf, unled } from './dispatch-layout.ts';
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
  for (const { member, sentence } of acted) deeds.set(member, [...(deeds.get(member) ?? []), sentence]);
  const bearers = (word: string) => cast.filter(({ named, words }) => named && words.includes(word)).length;
  const own = new Map(cast.map((member) => [member, member.named ? member.words.filter((word) => word.length > 2 && bearers(word) === 1) : []]));
  return { layout, cast, mentions: mentionsOf(layout, cast), deeds, told, own };
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
  const previous = told[number - 1];
  const following = told[number + 1];
  const others = told.filter((other, index) => index !== number && other.speaker);
  const people = cast.filter(isPerson);
  const all = [...known.mentions.values()].reduce((sum, { length }) => sum + length, 0);
  const { form } = quotation;
  const suits = (member: Member) => form !== undefined && agrees(form, member, false);
  const lastNamed = ranking(cast, (member) => known.mentions.get(member)?.findLast((place) => place < quotation.from));
  const lastActed = ranking(cast, (member) => known.deeds.get(member)?.findLast((deed) => deed < sentence));
  const words = wordsIn(quotation.text);
  const common = {
    cast: cast.length, people: people.length, quotations: told.length, number, paragraph,
    length: Math.min(80, words.size), told: others.length, open: quotation.confidence,
    class: form === undefined ? 0 : form.class === undefined ? 5 : (classes[form.class] ?? 4),
    cue: quotation.cue === undefined ? -never : quotation.from - quotation.cue,
    begins: quotation.from - startOf(layout.sentence, quotation.from),
    sincePrevious: previous === undefined ? 300 : Math.min(200, quotation.from - previous.to),
    sentencesSince: previous === undefined ? never : sentence - (layout.sentence[previous.from] ?? 0),
    nextIn: following === undefined ? never : (layout.paragraph[following.from] ?? 0) - paragraph,
  };
  const sentenceStart = startOf(layout.sentence, quotation.from);
  const paragraphStart = startOf(layout.paragraph, quotation.from);
  return cast.map((member) => {
    const places = known.mentions.get(member) ?? [];
    const earlier = places.filter((place) => place < quotation.from);
    const last = earlier.at(-1);
    const deeds = known.deeds.get(member) ?? [];
    const lately = deeds.findLast((deed) => deed < sentence);
    const spoke = told.slice(0, number).filter(({ speaker }) => speaker === member);
    const inSentence = earlier.filter((place) => place >= sentenceStart);
    const inParagraph = earlier.filter((place) => place >= paragraphStart);
    const after = places.find((place) => place > quotation.to && (layout.sentence[place] === sentence || place <= quotation.to + 14));
    return {
      ...common,
      named: Number(member.named), kind: kinds[member.kind], many: Number(member.number === 'many'), nameLength: member.words.length, roles: member.roles.length,
      gender: form === undefined || member.gender === undefined ? 0 : form.gender === member.gender ? 1 : -1,
      agrees: form === undefined ? 0 : suits(member) ? 1 : -1,
      ruled: quotation.speaker === member ? quotation.confidence : 0,
      candidate: quotation.candidates.indexOf(member) + 1,
      words: last === undefined ? 400 : Math.min(399, quotation.from - last),
      sentences: last === undefined ? never : sentence - (layout.sentence[last] ?? 0),
      rank: lastNamed(member), rankOfPeople: lastNamed(member, isPerson), rankOfSuiting: form === undefined ? never : lastNamed(member, suits),
      acted: lately === undefined ? never : sentence - lately, rankOfActing: lastActed(member), deeds: deeds.length,
      actsNext: Number(deeds.includes(sentence + 1)), actedLately: deeds.filter((deed) => deed < sentence && deed >= sentence - 2).length,
      actedSince: before === undefined ? -1 : deeds.filter((deed) => deed < sentence && deed > (layout.sentence[before.from] ?? 0)).length,
      inSentence: inSentence.length, sentencePlace: inSentence[0] === undefined ? never : inSentence[0] - sentenceStart,
      inParagraph: inParagraph.length, paragraphPlace: inParagraph[0] === undefined ? never : Math.min(98, inParagraph[0] - paragraphStart),
      after: after === undefined ? never : after - quotation.to,
      spokeLast: before === undefined ? -1 : Number(before.speaker === member), speaksNext: next === undefined ? -1 : Number(next.speaker === member),
      spoke: spoke[0] === undefined ? never : sentence - (layout.sentence[spoke.at(-1)?.from ?? 0] ?? 0), quoted: spoke.length,
      share: others.length === 0 ? 0 : others.filter(({ speaker }) => speaker === member).length / others.length,
      mentions: places.length, shareOfMentions: all === 0 ? 0 : places.length / all,
      moreNamed: people.filter((other) => (known.mentions.get(other)?.length ?? 0) > places.length).length,
      before: earlier.length, near: earlier.filter((place) => quotation.from - place < 60).length,
      headline: Number(layout.paragraph[places[0] ?? -1] === 1), lead: Number((layout.paragraph[places[0] ?? -1] ?? never) <= 2),
      inQuotation: Number((known.own.get(member) ?? []).some((word) => words.has(word))),
    };
  });
}

const classes: Partial<Record<SpeechForm['class'], number>> = { say: 1, more: 2, relay: 3 };
const kinds: Record<Member['kind'], number> = { name: 0, person: 1, body: 2, paper: 3 };

/** Whether a member is a person with a name. */
export function isPerson({ named, kind }: Member): boolean {
  return named && kind !== 'body';
}

/** How many of the cast, or of those of a sort, come later by `of` than a member: 0 for the last of them, 99 for whom there is no `of`. */
function ranking(cast: readonly Member[], of: (member: Member) => number | undefined): (member: Member, sort?: (member: Member) => boolean) => number {
  const values = new Map(cast.map((member) => [member, of(member)]));
  return (member, sort = () => true) => {
    const own = values.get(member);
    if (own === undefined || !sort(member)) return never;
    return cast.filter((other) => sort(other) && (values.get(other) ?? -1) > own).length;
  };
}

/** The first place of the sentence, or paragraph, in which a place is. */
function startOf(of: readonly number[], place: number): number {
  let from = place;
  while (from > 0 && of[from - 1] === of[place]) from -= 1;
  return from;
}

/** The words of a quotation, with and without what leans on them. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set((foldWord(text).match(/\p{L}+/gu) ?? []).flatMap(unled));
}

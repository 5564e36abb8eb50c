import { kept } from '../language/kept-words.ts';
import type { Word } from '../language/sentence-words.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import type { Member } from './speaker-cast.ts';
import { sentencesOf } from './speaker-cues.ts';

/** All words of a dispatch in one row, so that it can be counted how far one is from another. */
export interface Layout {
  words: readonly Word[];
  /** The sentence in which each stands, and its paragraph, both counted from 1 through the dispatch. */
  sentence: readonly number[];
  paragraph: readonly number[];
  /** Where each folded word stands, with and without the letters that lean on it. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** The layout of a dispatch's paragraphs. */
export function layOut(scenes: readonly Scene[]): Layout {
  const words: Word[] = [];
  const [sentence, paragraph]: [number[], number[]] = [[], []];
  const places = new Map<string, number[]>();
  let number = 0;
  scenes.forEach((scene, index) => {
    for (const { from, to } of sentencesOf(scene)) {
      number += 1;
      for (const word of scene.words.slice(from, to)) {
        if (word.kind === 'word') for (const form of formsOf(word.fold)) {
          const known = places.get(form);
          if (known) known.push(words.length);
          else places.set(form, [words.length]);
        }
        words.push(word);
        sentence.push(number);
        paragraph.push(index + 1);
      }
    }
  });
  return { words, sentence, paragraph, places };
}

/** A folded word, and what is left of it without و and ف, and without ب, ل and ك, where enough is left: ولفلان, لفلان, فلان. */
export const formsOf = kept((fold): readonly string[] => {
  const joined = /^[وف](?=.{3})/.test(fold) ? fold.slice(1) : undefined;
  const leaning = /^[وف]?[بلك](?=.{3})/.exec(fold)?.[0];
  return [fold, joined, leaning === undefined ? undefined : fold.slice(leaning.length)].filter((form) => form !== undefined);
});

/** The word of a layout that begins at or after an offset of the file; the number of its words where none does. */
export function placeOf({ words }: Layout, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How near two words are that are one mention: أحمد علي is one, though each of the two words is his alone. */
const oneMention = 4;

/** The words of each name that no other name has: by them alone its bearer is known. */
export function ownWords(cast: readonly Member[]): Map<Member, readonly string[]> {
  const bearers = new Map<string, Set<Member>>();
  for (const member of cast) for (const word of member.named ? [...member.words, ...member.variants.flat()] : []) bearers.set(word, (bearers.get(word) ?? new Set()).add(member));
  return new Map(cast.map((member) => [member, member.named ? member.words.filter((word) => word.length > 2 && bearers.get(word)?.size === 1) : []]));
}

/** Where each of the cast is mentioned: as the rules saw it, and wherever a word of his own stands (`ownWords`); of descriptions, the noun with its article. */
export function mentionsOf(layout: Layout, cast: readonly Member[], own: ReadonlyMap<Member, readonly string[]>): Map<Member, number[]> {
  return new Map(cast.map((member) => {
    const found = new Set(member.seen.map((offset) => wordAt(layout, offset)));
    const words = member.named ? (own.get(member) ?? []) : [`ال${member.roles[0]?.head ?? ''}`];
    for (const place of words.flatMap((word) => layout.places.get(word) ?? [])) if (!isNear(found, place)) found.add(place);
    return [member, [...found].toSorted((one, other) => one - other)];
  }));
}

function isNear(found: ReadonlySet<number>, place: number): boolean {
  for (let other = place - oneMention; other <= place + oneMention; other += 1) if (found.has(other)) return true;
  return false;
}

/** The word that an offset of the file is in. */
function wordAt(layout: Layout, offset: number): number {
  const place = placeOf(layout, offset);
  return layout.words[place]?.start === offset ? place : Math.max(0, place - 1);
}

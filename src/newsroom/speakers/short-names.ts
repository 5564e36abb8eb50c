import { isPlace } from '../language/speaker-lexicon.ts';
import { partyOf } from '../language/speaking-parties.ts';
import { bracketEnd, isEpithet, isOrdinary, wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { wordsOf } from './name-words.ts';
import type { Member } from './speaker-cast.ts';

/* What brackets behind a body say it is called for short: وكالة الفضاء الأوروبية (إيسا), and then إيسا alone. */

/** A body with the short name that stands in brackets behind it. */
export function withShort(scene: Scene, party: Party): Party {
  const end = party.kind === 'body' && party.name === undefined && party.traits.length > 0 && scene.words[party.to]?.kind === 'bracket' ? bracketEnd(scene, party.to) : party.to;
  const inside = scene.words.slice(party.to + 1, end - 1);
  const names = inside.length === 1 && inside.every((word) => word.kind === 'word' && !isEpithet(word) && !isOrdinary(word) && !isPlace(word.fold) && partyOf(word.fold) === undefined);
  return names ? { ...party, short: wording(scene, party.to + 1, end - 1) } : party;
}

/** The short names of a dispatch's bodies. */
export function shortNames(mentions: readonly Party[]): { wholeOf(party: Party): Party; of(member: Member): string[][] } {
  const wholes = new Map<string, Party>();
  for (const party of mentions) if (party.short !== undefined) wholes.set(wordsOf(party.short).join(' '), party);
  return {
    wholeOf: (party) => {
      const whole = wholes.get(wordsOf(party.name ?? '').join(' '));
      if (!whole) return party;
      const { description, head, traits, gender } = whole;
      return { ...party, kind: 'body', name: description, description, head, traits, gender, found: undefined };
    },
    of: ({ name }) => [...wholes].filter(([, { description }]) => description === name).map(([short]) => short.split(' ')),
  };
}

import { isGivenName, isListedFamily, joints, ordinary, standings } from '../language/speaker-lexicon.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbalNoun } from '../language/word-shapes.ts';
import type { Party } from '../parties/speaker-phrases.ts';
import { wordsOf } from './name-words.ts';

/* Words behind a name that are no part of it, as the dispatch's other mentions show: انتقد هارت نزوع الناس, where توماس هارت is named elsewhere. */

/** Takes off each name's last words where they stand nowhere else and the name is whole without them. */
export function withoutStrays(mentions: readonly Party[], text: string): <One extends Party>(party: One) => One {
  const names = new Set<string>();
  const families = new Set<string>();
  for (const { name, kind } of mentions) {
    const words = kind === 'body' || name === undefined ? [] : wordsOf(name);
    if (words.length < 2) continue;
    names.add(words.join(' '));
    families.add(words.at(-1) ?? '');
  }
  return (party) => {
    if (party.kind === 'body' || party.name === undefined || party.found !== undefined) return party;
    const parts = party.name.split(' ');
    const words = wordsOf(party.name);
    // A name that wordsOf joins (عبد الله) is left alone: its parts do not match its words one by one.
    if (words.length !== parts.length || words.length < 2) return party;
    const led = withoutLead(words, parts, names);
    if (led !== undefined) return { ...party, name: led };
    const whole = words.slice(0, -1);
    const [first = ''] = whole;
    const last = words.at(-1) ?? '';
    const known = whole.length > 1 ? names.has(whole.join(' ')) : families.has(first) && (!isGivenName(first) || isVerb(last));
    // واعتبر بوشتار أكسيل بطلا: a family's name alone begins no other.
    const other = whole.length === 1 && !isGivenName(first) && !last.startsWith('ال') && !joints.has(last) && text.indexOf(party.name) === text.lastIndexOf(party.name);
    return known && (other || isStray(last, whole.at(-1) ?? '', text)) ? { ...party, name: parts.slice(0, -1).join(' ') } : party;
  };
}

/** انتخاب سامي حداد, وسامي حداد: the name without the noun or the letter before it, where the dispatch has it so elsewhere. */
function withoutLead(words: readonly string[], parts: readonly string[], names: ReadonlySet<string>): string | undefined {
  const [first = '', second = ''] = words;
  if (isGivenName(first)) return undefined;
  const known = first.startsWith('ال') || ordinary.has(first) || isVerbalNoun(first);
  if (known && words.length > 2 && isGivenName(second) && names.has(words.slice(1).join(' '))) return parts.slice(1).join(' ');
  const bare = /^و.{3}/.test(first) && isGivenName(first.slice(1));
  return bare && names.has([first.slice(1), ...words.slice(1)].join(' ')) ? parts.join(' ').slice(1) : undefined;
}

/** صبري علق: whether a folded word is a verb of speech, though it may be another word as well. */
function isVerb(word: string): boolean {
  return speechForm(word)?.form.shape === 'verb';
}

/** Whether a folded word stands nowhere else in the text and no list has it as a name. */
function isStray(word: string, before: string, text: string): boolean {
  if (isGivenName(word) || isListedFamily(word) || joints.has(before) || /^ال.*ي$/.test(word)) return false;
  return standings(text, word, 'وفبل') < 2;
}

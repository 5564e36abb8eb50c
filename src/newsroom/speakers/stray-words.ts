import { isGivenName, isListedFamily, joints, standings } from '../language/speaker-lexicon.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
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
    const whole = words.slice(0, -1);
    const [first = ''] = whole;
    const last = words.at(-1) ?? '';
    const known = whole.length > 1 ? names.has(whole.join(' ')) : families.has(first) && (!isGivenName(first) || isVerb(last));
    // واعتبر بوشتار أكسيل بطلا: a family's name alone begins no other.
    const other = whole.length === 1 && !isGivenName(first) && !last.startsWith('ال') && !joints.has(last) && text.indexOf(party.name) === text.lastIndexOf(party.name);
    return known && (other || isStray(last, whole.at(-1) ?? '', text)) ? { ...party, name: parts.slice(0, -1).join(' ') } : party;
  };
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

import { ordinary } from './speaker-lexicon.ts';

/* What the letters of a word show where no list of names has it. */

/** The shapes of verbal nouns that no foreign name has by chance: استقبال, اقتحام, انسحاب, تعزيز. */
export const verbalNoun = /^(?:است..ا.|ا.ت.ا.|ان..ا.|ت..ي.)(?:ه|ها|هم|هما)?$/;
/** The shapes of participles: متوتر, مستمر, ممنوع. */
export const participle = /^(?:مت.{3,4}|مست..|مست.{3}|من...|م.ت..|م..و.)(?:ه|ا|ين|ون)?$/;

/** The prefixes of the present on a root of three letters, in the seventh, eighth and tenth form: ينبغي, تختلط, يستمر. */
const presentForms = /^[وف]?س?[يت](?:ن.{3}|[^اويت]ت[^ي].|ست.{3})$/;

/** Whether a folded word that is no known name is a verb: يمتاز, تتراوح, تعادلوا, قلبت. */
export function isVerbShaped(word: string): boolean {
  if (presentForms.test(word)) return true;
  // يعذبه: the present and its object.
  if (/^[يت].{2,}[^ي]ه$/.test(word)) return true;
  const present = /^[وف]?س?[يت](.{3,})$/.exec(word)?.[1];
  if (present !== undefined && ordinary.has(`ي${present}`)) return true;
  const past = /^[وف]?(.{3,})(?:وا|ت)$/.exec(word)?.[1];
  return past !== undefined && ordinary.has(past);
}

/** Whether a folded word is a noun or an adjective in the accusative: عددا, خلفا, جدلا. What has a weak letter in its midst may be a foreign name. */
export function isAccusative(word: string): boolean {
  const stem = word.slice(0, -1);
  return word.endsWith('ا') && ordinary.has(stem) && (stem.length > 3 || /^[^اوي]{3}$/.test(stem));
}

/** Whether a folded word has the shape of any verbal noun, that of إطلاق too, which some foreign names have: it begins no name. */
export function isVerbalNoun(word: string): boolean {
  return verbalNoun.test(word) || /^ا..ا.(?:ه|ها|هم|هما)?$/.test(word);
}

/** محذرا, منشغلا, متمسكا: whether a folded word is a participle in the accusative, which tells how somebody speaks or stands: newspapers have the verb that belongs to it. */
export function isManner(word: string): boolean {
  const root = /^م(.{3,})ا$/.exec(word)?.[1];
  return root !== undefined && ordinary.has(`ي${root}`);
}

import { wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { isLawNoun } from '../parties/law-texts.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { foldWord } from '../language/sentence-words.ts';
import { genderOf } from '../language/speaking-parties.ts';
import type { Cue } from './speaker-cues.ts';

/* Laws, treaties and their articles, which say what they say in the verb نص على. */

const stipulates = /^[وف]?(?:س?[يت]نص|نصت?)$/;
/** What lays something down as laws do, and is none. */
const plans = /^(?:مسوده|تشريع|ملحق|مخطط|لوايح|قوانين|قواعد|صك|خطه)$/;
/** How many words the whole name of a law has at most: المادة 30 من القانون التنظيمي المتعلق بتفعيل …. */
const longest = 16;
/** What stands between a law and what it lays down, and belongs to neither: أيضا, بدورها, صراحة. */
const aside = /^(?:ايضا|كذلك|بدوره|بدورها|صراحه|بوضوح|بصراحه|حاليا|حرفيا|مثلا|هي|هو)$/;

/** Of a word without the article and what leans on it, whether it is the noun of a law: للمادة, والقانون. */
function isLaw(fold: string): boolean {
  const noun = fold.replace(/^[وف]?(?:ب?ال|لل|ل|ب)?/, '');
  return isLawNoun(noun) || isLawNoun(fold) || plans.test(noun);
}

/** وتنص المادة 12 من قانون العمل على أن, القانون الذي ينص على: the law as the speaker; undefined where the verb at word `at` has none. */
export function lawAt(scene: Scene, at: number, from: number): Cue | undefined {
  const verb = scene.words[at]?.fold ?? '';
  const led = at > from && scene.words[at - 1]?.kind === 'word' && !verb.startsWith('و');
  // في نص القانون: the noun.
  if (!stipulates.test(verb) || (verb === 'نص' && led && !/^[وف]?(?:الذي|قد|كما|حيث|اذ|ان)$/.test(scene.words[at - 1]?.fold ?? ''))) return undefined;
  const party = lawBehind(scene, at) ?? lawBefore(scene, at, from);
  const cue = { at, side: 'before' as const, text: scene.words[at]?.text ?? '', kind: 'paper' as const, speech: undefined, score: 10 };
  return party && { ...cue, party, place: 'after' };
}

/** Where على stands behind the verb in its clause; undefined where it does not. */
function onto({ words }: Scene, at: number): number | undefined {
  for (let index = at + 1; index < at + longest + 6; index += 1) {
    const word = words[index];
    if (!word || word.kind === 'stop' || word.kind === 'colon' || word.kind === 'quoted') return undefined;
    if (word.fold === 'علي') return index;
  }
  return undefined;
}

/** The law that is the verb's subject: from its noun to the clause of what it lays down. */
function lawBehind(scene: Scene, at: number): Party | undefined {
  const end = onto(scene, at);
  const noun = aside.test(scene.words[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  if (end === undefined || end <= noun) return undefined;
  if (!isLaw(scene.words[noun]?.fold ?? '')) {
    const paper = partyAt(scene, noun);
    return paper?.kind === 'paper' ? paper : undefined;
  }
  const law = wholeLaw(scene, noun, end);
  // وينص الفصل 23 من القانون المذكور: which law it is, stands elsewhere.
  return /^(?:ال)?مذكوره?$/.test(scene.words[law.to]?.fold ?? '') ? undefined : law;
}

/** A law from its noun at word `noun` to word `end` at most, without what is told of it besides. */
function wholeLaw(scene: Scene, noun: number, end: number): Party {
  const { words } = scene;
  let to = noun + 1;
  while (to < end && to < noun + longest && isOfName(words, to)) to += 1;
  while (to > noun + 1 && /^(?:من|في|عن|بشان|علي)$/.test(words[to - 1]?.fold ?? '')) to -= 1;
  const lean = /^[وف]?(?:لل|ب?ال)?/.exec(words[noun]?.fold ?? '')?.[0] ?? '';
  const description = described(scene, noun, to);
  return { from: noun, to, kind: 'paper', name: undefined, description, head: (words[noun]?.fold ?? '').slice(lean.length), traits: words.slice(noun + 1, to).map(({ fold }) => fold), gender: genderOf(words[noun]?.fold ?? ''), number: 'one', definite: false, found: undefined, start: words[noun]?.start ?? 0 };
}

/** Whether word `at` goes on with the name of a law: its number in brackets too, but no aside and no clause about it. */
function isOfName(words: Scene['words'], at: number): boolean {
  const word = words[at];
  if (word?.kind === 'bracket') return /\d/.test(words[at + 1]?.text ?? '') || /\d/.test(words[at - 1]?.text ?? '');
  return word?.kind === 'word' && !aside.test(word.fold) && !/^(?:الذي|التي|والذي|والتي|الصادر|الصادره|المذكور|المذكوره)$/.test(word.fold);
}

/** The law's words, without ل before the article: للمادة 34 is المادة 34. */
function described(scene: Scene, from: number, to: number): string {
  const text = wording(scene, from, to);
  const leans = foldWord(text.split(/\s/u)[0] ?? '').startsWith('لل');
  return leans ? text.replace(/^لل/u, 'ال') : text;
}

/** المادة 32 التي نصت على, الاتفاق، الذي ينص على: whom the relative clause is about. */
function lawBefore(scene: Scene, at: number, from: number): Party | undefined {
  const relative = scene.words[at - 1]?.fold ?? '';
  if (!/^و?(?:الذي|التي)$/.test(relative) || onto(scene, at) === undefined) return undefined;
  const gender = relative.endsWith('الذي') ? 'm' : 'f';
  const end = scene.words[at - 2]?.kind === 'pause' ? at - 2 : at - 1;
  for (let noun = end - 1; noun >= Math.max(from, end - longest); noun -= 1) {
    const word = scene.words[noun];
    if (word?.kind === 'pause' || word?.kind === 'quoted') return undefined;
    if (word?.kind !== 'word' || word.fold.startsWith('و') || !isLaw(word.fold) || genderOf(word.fold) !== gender || !/^[وف]?(?:ب?ال|لل)/.test(word.fold)) continue;
    // الإعلان الرسمي للاتفاق الذي ينص: the paper in which it stands.
    const before = scene.words[noun - 2]?.fold ?? '';
    return wholeLaw(scene, word.fold.startsWith('لل') && before.startsWith('ال') && isLaw(before) && genderOf(before) === gender ? noun - 2 : noun, end);
  }
  return undefined;
}

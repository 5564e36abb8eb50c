import { reveredAt } from '../parties/revered.ts';
import { wording, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { passiveAt } from './no-speech.ts';
import { lawAt } from './laws.ts';
import { reportedIn, reportersIn } from './reported-clauses.ts';
import { headOf, labelAfter, labelOf } from './speaker-labels.ts';
import { isWritten, paperAt, paperOpening, sourceAt } from './source-phrases.ts';
import { relayed } from './relayed-words.ts';
import { speechAt, type Speech } from './speaker-verbs.ts';
import { nounSubject } from './speech-nouns.ts';
import { opensWords, that } from './speech-reach.ts';
import { subjectOf } from './speech-subjects.ts';
import { turnBehind } from './turns-behind.ts';

/** The words that tie a quotation to its speaker. */
export interface Cue {
  /** The word of the scene at which it stands. */
  at: number;
  text: string;
  kind: 'verb' | 'participle' | 'noun' | 'preposition' | 'paper' | 'label';
  side: 'before' | 'after';
  /** Whom it names; undefined where it names nobody. */
  party: Party | undefined;
  speech: Speech | undefined;
  /** How its speaker was found. */
  place: string;
  /** How firmly it governs the quotation: a sure cue has 10 and more. */
  score: number;
}

const clauseOf = /^[وف]?(?:حسبما|كما|مثلما|وفقما)$/;

/** The sentences of a scene, as stretches of its words. A quotation that ends with a full stop may end one too. */
export function sentencesOf(scene: Scene): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  scene.words.forEach((word, at) => {
    const next = scene.words[at + 1];
    const stops = word.kind === 'stop' && !/^(?:\.{2,}|…+)$/u.test(word.text);
    const quoted = word.kind === 'quoted' && word.final && next?.kind === 'word' && /^[وف]/.test(next.fold) && speechAt(scene, at + 1, at + 1) !== undefined;
    // شارك من خلال … اكتب رأيك: the buttons of a page before its first sentence.
    const typed = at < 14 && word.fold === 'رايك' && scene.words[at - 1]?.fold === 'اكتب';
    if (!stops && !quoted && !typed && next) return;
    if (at >= from) found.push({ from, to: at + 1 });
    from = at + 1;
  });
  return found;
}

/** The cues before word `at` in its sentence, the firmest first, and the quotation that stands between, if the cues are its own. */
export function cuesBefore(scene: Scene, from: number, at: number): { cues: Cue[]; after: number | undefined } {
  const cues: Cue[] = [];
  let behind: number | undefined;
  for (let index = at - 1; index >= from; index -= 1) {
    if (scene.words[index]?.kind === 'quoted') {
      behind = index;
      break;
    }
    const cue = cueAt(scene, index, from);
    if (cue) cues.push({ ...cue, score: cue.score + bond(scene, cue, at) });
  }
  // قالت حنان آيت طالب: a verb within the name of a speaker is none.
  const named = cues.filter(({ at: verb }) => !cues.some(({ party }) => party?.name !== undefined && party.from < verb && verb < party.to));
  const label = behind === undefined ? (labelOf(scene, from, at) ?? headOf(scene, from, at)) : undefined;
  const paper = behind === undefined && named.length === 0 ? paperOpening(scene, from, at) : undefined;
  if (paper) named.push(paper);
  if (label && named.every(({ kind }) => kind === 'noun' || kind === 'preposition')) named.push(label);
  const reported = reportedIn(scene, named, at);
  // ونشرت الصحيفة تصريحات للوزير قال فيها: who brings a paper out does not speak in it.
  const within = named.find(({ speech, at: verb }) => speech !== undefined && /^(?:فيها|فيه)$/.test(scene.words[verb + 1]?.fold ?? ''));
  const brings = (cue: Cue) => within !== undefined && cue.at < within.at && /^(?:نشر|أورد)$/.test(cue.speech?.form.verb ?? '');
  const reporters = reportersIn(scene, named, at);
  const ofSaying = saidWith(scene, named, at);
  const weighed = named.map((cue) => ({ ...cue, score: cue.score - (reported.has(cue) || brings(cue) ? 6 : 0) - (ofSaying(cue) ? 4 : 0) - (reporters.has(cue) ? 3 : 0) }));
  return { cues: weighed.toSorted((one, other) => other.score - one.score), after: behind };
}

/**
 * قال منسق حملة التشجير ونشر الوعي، إن "…": إن is the word of قال alone, and every other verb has أن. Tells of a cue that a verb of
 * saying stands before it in the sentence, and that such a إن stands before word `at`, apart from the cue.
 */
function saidWith({ words }: Scene, cues: readonly Cue[], at: number): (cue: Cue) => boolean {
  let last = at - 1;
  while (last > at - 4 && words[last]?.kind === 'word' && !that.test(words[last]?.fold ?? '')) last -= 1;
  const says = (cue: Cue) => cue.speech?.form.verb === 'قال';
  const first = /^[وف]?إن/u.test(words[last]?.text ?? '') && that.test(words[last]?.fold ?? '') ? cues.find((cue) => says(cue) && cue.kind === 'verb') : undefined;
  return (cue) => first !== undefined && first.at < cue.at && cue.kind === 'verb' && !says(cue) && Math.max(cue.at + 1, cue.party?.to ?? 0) < last;
}

function cueAt(scene: Scene, at: number, from: number): Cue | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word') return undefined;
  const base = { at, side: 'before' as const, text: word.text, speech: undefined };
  const named = sourceAt(scene, at, from);
  if (named) return named;
  const law = lawAt(scene, at, from);
  if (law) return law;
  if (isWritten(scene, at)) return paperAt(scene, at);
  if (passiveAt(scene, at)) return { ...base, kind: 'verb', party: undefined, place: 'nobody', score: 10 };
  const whose = nounSubject(scene, at);
  if (whose) return { ...base, kind: 'noun', party: whose, place: 'genitive', score: 9 };
  const speech = speechAt(scene, at, from);
  if (!speech) return undefined;
  // لقوله تعالى
  const revered = speech.form.shape === 'noun' ? reveredAt(scene, at + 1) : undefined;
  if (revered) return { ...base, kind: 'noun', party: revered, speech, place: 'genitive', score: 9 };
  // ناقلا عن الناطق باسم الحركة أنه: whose words are handed on.
  const source = speech.form.shape === 'participle' && speech.form.class === 'relay' ? relayed(scene, at) : undefined;
  if (source) return { ...base, kind: 'participle', party: source.party, speech, place: source.place, score: 9 };
  if (speech.form.shape !== 'verb') return { ...base, kind: speech.form.shape, party: undefined, speech, place: speech.form.shape, score: speech.form.shape === 'noun' ? 6 : 9 };
  const subject = subjectOf(scene, speech, from);
  const relay = speech.form.class === 'relay' || subject?.place === 'relayed';
  return { ...base, kind: 'verb', party: subject?.party, speech, place: subject?.place ?? 'elided', score: receiving.has(speech.form.verb) ? 5 : relay ? 9 : 10 };
}

/** Verbs of those who act and seldom speak: whoever is received may speak in the same sentence. */
const receiving = new Set(['استقبل', 'ودع']);

/** How firmly a cue governs the quotation at word `at`: colons and "that" bind, pauses and distance loosen. */
function bond(scene: Scene, cue: Cue, at: number): number {
  const { words } = scene;
  const last = words[at - 1];
  const behind = Math.max(cue.at + 1, cue.party?.to ?? 0);
  const between = words.slice(behind, at);
  const pauses = between.filter(({ kind }) => kind === 'pause').length;
  const colon = last?.kind === 'colon';
  const linked = colon || between.some((_, index) => opensWords(words, behind + index)) || between.length === 0;
  let score = -0.1 * between.length - 0.4 * pauses;
  const told = between.findIndex(({ kind }) => kind === 'colon');
  // في مؤتمر صحفي: إن "…"
  if (told >= 0 && !colon && !that.test(between[told + 1]?.fold ?? '')) score -= 4;
  // –وفق البيان– "…"
  if (cue.kind === 'preposition' && between.length === 1 && last?.kind === 'pause') score += 3.4;
  // رفضت الحكومة الخطة لأنها في رأيه "…"
  if (cue.place === 'pronoun' && between.length <= 1) score += 4;
  // اتهم الوزير بـ"…": the preposition is the verb's own, though much stands between.
  const own = cue.speech?.form.class === 'address' && (last?.kind !== 'word' || /^(?:[وف]?[بل]|علي|الي|عن|من|ما|في)/.test(last.fold) || pauses === 0);
  if (!linked && !own && (between.length > 6 || pauses > 0)) score -= 3;
  // عندما قال من بكين: its clause has the subject of its sentence, but that of الذي قال is over with the pause.
  const timed = colon && /^(?:بعد|عقب|خلال|اثناء|فيه|فيها)$/.test(between[0]?.fold ?? '');
  if (cue.speech?.inner && !/^(?:عندما|حين|حينما)$/.test(words[cue.at - 1]?.fold ?? '') && (pauses > 0 || (colon && between.length > 1 && !timed))) score -= 6;
  // الشرع، الذي كان يعرف باسم فلان، إن: what somebody is called in a relative clause is over with the pause too.
  if (cue.place === 'nobody' && pauses > 0 && /^(?:الذي|التي|الذين|كان|كانت)$/.test(words[cue.at - 1]?.fold ?? '')) score -= 6;
  if (cue.speech?.form.suffixed && cue.kind === 'verb' && colon) score -= 4;
  if (cue.kind === 'participle' && (linked || pauses === 0)) score += 2;
  if (cue.kind === 'noun' && between.length <= 1) score += 5;
  if (cue.kind === 'verb' && colon && !cue.speech?.opens && !/^فيها?$/.test(between[0]?.fold ?? '')) score -= 2;
  return score;
}

/** Whom a clause of manner before word `to` names as the source of a sentence: وفق ما أكده المدير فلان. */
export function citedBefore(scene: Scene, from: number, to: number): Party | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const led = scene.words[at - 1]?.fold ?? '';
    if (!/^(?:حسبما|وفقما|كما|مثلما)$/.test(led) && !(/^(?:ما|لما)$/.test(led) && /^[وف]?(?:حسب|بحسب|وفق|وفقا|طبقا|علي)$/.test(scene.words[at - 2]?.fold ?? ''))) continue;
    const speech = speechAt(scene, at, from);
    const subject = speech?.form.shape === 'verb' ? subjectOf(scene, speech, at) : undefined;
    if (subject && subject.party.to <= to && subject.party.kind !== 'paper') return subject.party;
  }
  return undefined;
}

/** The cue after word `at` in its sentence: "…"، قال فلان / بحسب فلان / على حد تعبيره. */
export function cueAfter(scene: Scene, at: number, to: number, from: number): Cue | undefined {
  const { words } = scene;
  let next = at + 1;
  while (next < to && /^(?:pause|bracket|stop)$/.test(words[next]?.kind ?? '')) next += 1;
  const first = words[next];
  if (first?.kind !== 'word' || next >= to) return undefined;
  const led = /^(?:هكذا|هذا|بهذه|بهذا|ذلك|تلك|هذه|بتلك)$/.test(first.fold);
  const until = led ? Math.min(to, next + 6) : next;
  for (let index = next; index < until; index += 1) {
    const cue = verbAfter(scene, index, next);
    if (cue) return cue;
  }
  const spoken = verbAfter(scene, next, next) ?? labelAfter(scene, next) ?? turnBehind(scene, next);
  if (spoken) return spoken;
  for (let index = next; index < Math.min(to, next + 16); index += 1) {
    if (words[index]?.kind === 'quoted' || words[index]?.kind === 'colon') return undefined;
    const fold = words[index]?.fold ?? '';
    // على ما أعلن فلان
    let verb = clauseOf.test(fold) ? index + 1 : fold === 'علي' && words[index + 1]?.fold === 'ما' ? index + 2 : undefined;
    // حسبما كانت قد أعلنت الوزارة
    while (verb !== undefined && /^(?:كان|كانت|قد)$/.test(words[verb]?.fold ?? '')) verb += 1;
    // كما جاء على لسان فلان
    if (verb !== undefined && words[verb + 2]?.fold === 'لسان') index = verb + 2;
    const speech = verb === undefined || index > verb ? undefined : speechAt(scene, verb, index);
    const subject = speech && subjectOf(scene, speech, speech.at);
    // «…» كما قال النائب فلان: إن …: a clause of its own, with its own words behind it.
    if (subject && fold.endsWith('كما') && bringsMore(words, subject.party.to)) return undefined;
    if (speech?.form.shape === 'verb') return { at: index, text: wording(scene, index, speech.at + 1), kind: 'preposition', side: 'after', party: subject?.party, speech, place: subject?.place ?? 'elided', score: 9 };
    const cue = sourceAt(scene, index, from);
    if (cue) return { ...cue, side: 'after', score: 9 };
    if (index > next && words[index]?.kind === 'word' && speechAt(scene, index, next)?.opens) return undefined;
  }
  return undefined;
}

/** Whether a colon, "that" or a quotation follows within the clause from word `at` on. */
function bringsMore(words: Scene['words'], at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    const word = words[index];
    if (!word || word.kind === 'stop' || word.kind === 'pause') return false;
    if (word.kind === 'colon' || word.kind === 'quoted' || opensWords(words, index)) return true;
  }
  return false;
}

function verbAfter(scene: Scene, at: number, from: number): Cue | undefined {
  const word = scene.words[at];
  const speech = speechAt(scene, at, from);
  if (speech?.form.shape !== 'verb' || !word || (/^[و]/.test(word.fold) && speech.opens && at > 0 && scene.words[at - 1]?.kind !== 'word' && !/^و(?:صف|عد|جه|دع|بخ|اصل|ضح|رد)/.test(word.fold))) return undefined;
  const subject = subjectOf(scene, speech, at);
  if (!subject && speech.form.suffixed) return undefined;
  const usable = subject && subject.place !== 'before' ? subject : undefined;
  return { at, text: word.text, kind: 'verb', side: 'after', party: usable?.party, speech, place: usable?.place ?? 'elided', score: usable ? 9 : 6 };
}

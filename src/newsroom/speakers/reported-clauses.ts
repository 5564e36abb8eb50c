import type { Scene } from '../parties/speaker-phrases.ts';
import type { Cue } from './speaker-cues.ts';
import { opensWords } from './speech-reach.ts';

/** How many words of a reported clause may stand between "that" and its verb. */
const reach = 60;

/**
 * The cues of a sentence that stand in what another of them reports, and do not themselves bring the quotation at word
 * `at`: in قال الوزير إن بلاده تواصل الحوار "…" the minister speaks and not his country.
 */
export function reportedIn(scene: Scene, cues: readonly Cue[], at: number): ReadonlySet<Cue> {
  const outer = cues.filter(governs).reduce<Cue | undefined>((first, cue) => (first && first.at < cue.at ? first : cue), undefined);
  return new Set(outer && cues.filter((cue) => outer.at < cue.at && !bringsItself(scene, cue, at) && !isApart(scene, outer, cue) && mayYield(scene, cue, at) && (cue.speech?.inner === true || opensReport(scene, outer, cue))));
}

/** قال المدير إن العمل توقف؛ وفي السياق ذاته، اتهم النائب فلان: behind a semicolon whoever is named speaks in a clause of his own. */
function isApart({ words }: Scene, outer: Cue, { at, party, speech, place }: Cue): boolean {
  return party !== undefined && place === 'after' && speech?.inner === false && words.slice(outer.at, at).some(({ text }) => text === '؛' || text === ';');
}

/**
 * The cues of a sentence in whose report another, with a subject of its own, brings the quotation at word `at`: in مشيرا إلى أن الوزارة
 * أكدت أن "…" the ministry speaks.
 */
export function reportersIn(scene: Scene, cues: readonly Cue[], at: number): ReadonlySet<Cue> {
  const inner = cues.find((cue) => bringsItself(scene, cue, at));
  return new Set(inner && cues.filter((cue) => cue.at < inner.at && cue.speech !== undefined && opensReport(scene, cue, { ...inner, at: Math.min(inner.at, inner.party?.from ?? inner.at) })));
}

/** Whether a verb with its own subject has "that" straight before the quotation at word `at`, or a person's verb its preposition: شدد فلان على أهمية "…". */
function bringsItself({ words }: Scene, { at: verb, kind, party, place, speech }: Cue, at: number): boolean {
  if (kind !== 'verb' || party === undefined || party.kind === 'paper' || speech === undefined || speech.inner || speech.form.class === 'relay' || !/^(?:before|after)$/.test(place)) return false;
  const between = words.slice(Math.max(verb + 1, party.to), at);
  if (between.some((word) => word.kind === 'colon' || word.kind === 'stop')) return false;
  const told = between.findIndex((_, index) => opensWords(words, at - between.length + index));
  // تتابع الشرطة القضية، ويجب أن "…": not what she tells.
  if (told >= 0) return told === between.length - 1 && between.every((word) => word.kind === 'word' && !/^[وف]?(?:[يت]جب|[يت]مكن|[يت]نبغي|بد)$/.test(word.fold));
  const person = party.name !== undefined && party.kind !== 'body';
  return person && speech.form.class !== 'address' && between.slice(-2).some(({ fold }) => /^(?:علي|عن|الي)$/.test(fold));
}

/** Whether a cue leaves its quotation to another: a verb that begins no clause of its own, and nothing that introduces words behind it. */
function mayYield({ words }: Scene, { at: verb, speech, kind, party, place }: Cue, at: number): boolean {
  if (kind !== 'verb' || speech === undefined || place === 'nobody') return false;
  if (speech.wished === true) return true;
  const begins = speech.opens && speech.form.class !== 'address' && /^[وف]/.test(words[verb]?.fold ?? '');
  // إذ يقول الخبير فلان: a clause of its own.
  const apart = party?.kind !== 'paper' && party !== undefined && place === 'after' && !speech.inner && /^(?:حيث|اذ)$/.test(words[verb - 1]?.fold ?? '');
  if (begins || apart || turnsAway(words, party, place) || (party !== undefined && place === 'after' && /^(?:و?لكن|و?فيما|و?بينما|حين)$/.test(words[verb - 1]?.fold ?? '') && !speech.inner)) return false;
  const behind = Math.max(verb + 1, party?.to ?? 0);
  const between = words.slice(behind, at);
  if (hasItsObject(words, verb, speech) && between.some(({ fold }) => /^ان(?:ه|ها|هم|هما)?$/.test(fold))) return true;
  if (speech.form.suffixed || between.some(({ kind: sign }, index) => sign === 'colon' || (opensWords(words, behind + index) && !goesOn(words, behind + index)))) return false;
  // وصفت الوزارة الأمر بـ"…", اكتفى فلان بـ"…": what stands behind the preposition is the verb's own.
  const last = between.at(-1)?.fold ?? '';
  if (last === 'ب' || (speech.form.class === 'address' && /^(?:ب|علي|الي)/.test(last))) return false;
  return between.length > 0 || (party === undefined && speech.form.class !== 'say') || (speech.inner && speech.form.class === 'state');
}

/** أضاف الوزير المؤيد للنهج الذي يبديه زميله أنه: a relative clause whose verb has its object in its pronoun is over, and "that" is the outer verb's. */
function hasItsObject(words: Scene['words'], at: number, { inner, form }: NonNullable<Cue['speech']>): boolean {
  return inner && form.suffixed && form.class !== 'address' && /^و?(?:الذي|التي|الذين)$/.test(words[at - 1]?.fold ?? '');
}

/** قال المجلس إنه لا يتسامح، لكن النائبة دعت إلى: behind "but" or "while", a subject and its verb are no longer reported. */
export function turnsAway(words: Scene['words'], party: Cue['party'], place: string): boolean {
  return place === 'before' && party !== undefined && /^(?:و?لكن|فيما|بينما|وفيما|وبينما)$/.test(words[party.from - 1]?.fold ?? '');
}

/** يخاطب جزءا من المشكلة، وإن "…": with و, "that" goes on with the clause of the outer verb. */
function goesOn(words: Scene['words'], at: number): boolean {
  return /^و[بف]?ان/.test(words[at]?.fold ?? '');
}

function governs({ kind, speech }: Cue): boolean {
  return kind === 'preposition' || (speech !== undefined && !speech.inner && kind !== 'noun');
}

/** Whether "that" opens what the outer cue reports, before the inner cue. */
function opensReport({ words }: Scene, outer: Cue, inner: Cue): boolean {
  for (let index = inner.at - 1; index >= Math.max(outer.at + 1, outer.party?.to ?? 0, inner.at - reach); index -= 1) {
    if (words[index]?.kind === 'colon' || opensWords(words, index)) return true;
  }
  return false;
}

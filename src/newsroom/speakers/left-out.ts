import { subjectsOf, timedSubject } from './acting-subjects.ts';
import { castOpener } from './cast-openers.ts';
import { isPlaceOfWork, tellsWhich, type Meant } from './descriptions-asked.ts';
import type { Member } from './speaker-cast.ts';
import { citedBefore, type Cue } from './speaker-cues.ts';
import { sourceOf } from './source-phrases.ts';
import { meantAt } from './joint-speakers.ts';
import { meant } from './speaker-meant.ts';
import type { Memory } from './speaker-memory.ts';
import { issuerOf } from './speaker-papers.ts';
import { agrees, speechAt, type Speech } from './speaker-verbs.ts';
import { endsNames } from '../parties/name-ends.ts';
import { gracedBy } from './words-of-honour.ts';
import type { SpeechForm } from '../language/verbs-of-speech.ts';
import { that } from './speech-reach.ts';
import { honoured, subjectOf } from './speech-subjects.ts';
import type { Party, Scene } from '../parties/speaker-phrases.ts';
import { genderOf } from '../language/speaking-parties.ts';

type NamingNobody = Pick<Cue, 'at' | 'kind' | 'place' | 'side' | 'speech' | 'text'>;

/** Who is meant where a word of speech names nobody: the subject of its sentence, else who spoke before. */
export function leftOut(scene: Scene, from: number, cue: NamingNobody, memory: Memory): Meant {
  const honour = scene.words[cue.at + 1]?.fold ?? '';
  const graced = honoured.test(honour) ? gracedBy(memory.cast, honour, scene.words[cue.at]?.start ?? 0) : undefined;
  if (graced) return { member: graced, role: undefined, confidence: 0.82, how: 'a word of honour for the only one of such an office', candidates: [] };
  const near = sentenceSubject(scene, from, cue.at, memory, cue.speech);
  const gender = cue.place === 'pronoun' ? (cue.text.endsWith('ها') ? 'f' : 'm') : genderAt(scene, from, cue);
  const many = cue.place === 'pronoun' && cue.text.endsWith('هم');
  const form = { gender: gender ?? ('m' as const), number: many ? ('many' as const) : (cue.speech?.form.number ?? ('one' as const)) };
  const theirs = near?.member !== undefined && cue.place === 'pronoun' && !agrees(form, near.member, false);
  if (near && !theirs) return { ...near, confidence: Math.min(0.85, near.confidence), how: `the subject of the sentence is meant: ${near.how}` };
  return fromBefore(scene, from, cue, memory, form);
}

/** Who is meant where the sentence has no subject either that could be: from what was told before. */
function fromBefore(scene: Scene, from: number, cue: NamingNobody, memory: Memory, form: Pick<SpeechForm, 'gender' | 'number'>): Meant {
  const honour = scene.words[cue.at + 1]?.fold ?? '';
  const pronoun = cue.speech?.form.class === 'relay' ? relayedPronoun(scene, cue.at) : undefined;
  const his = pronoun && memory.spoke.findLast((member) => agrees(pronoun, member, false));
  if (his) return { member: his, role: undefined, confidence: memory.spoke.at(-1) === his ? 0.78 : 0.6, how: 'whose words are handed on, by a pronoun for who spoke before', candidates: [his] };
  if (cue.speech?.form.class === 'relay' || cue.speech?.form.verb === 'عرف') return { member: undefined, role: undefined, confidence: 0.3, how: 'left out, and the verb always has a subject of its own', unnamed: pronoun ?? form, candidates: memory.spoke.slice(-1) };
  const voice = (member: Member) => (memory.voice?.member === member ? memory.voice : member);
  // ويقولون: no man with a name alone.
  const isOne = (member: Member) => form.number === 'many' && member.named && member.kind !== 'body' && member.number === 'one';
  const fits = (member: Member) => cue.kind === 'paper' || (!isOne(member) && (agrees(form, member, false) || agrees(form, voice(member), false)));
  const speaker = memory.spoke.findLast(fits);
  if (isUnread(scene, cue)) {
    memory.lost = memory.sentence;
    return { member: undefined, role: undefined, confidence: 0.4, how: 'the word behind the verb may be its subject, and is not known', candidates: speaker ? [speaker] : [] };
  }
  if (speaker && memory.lost > memory.heard) return { member: speaker, role: undefined, confidence: 0.4, how: 'left out, and of the last speaker it is not clear who he is', unnamed: form, candidates: [speaker] };
  const gone = memory.acted.findLast(({ member }) => fits(member) && !(speaker !== undefined && isPlaceOfWork(member) && !memory.spoke.includes(member)));
  const more = cue.speech?.form.class === 'more';
  const met = gone?.member === speaker ? Math.max(memory.heard, gone?.sentence ?? 0) : memory.heard;
  const far = memory.sentence - met > (more ? 8 : 4);
  if (speaker && gone && gone.member !== speaker && gone.sentence > memory.heard && !more) {
    const close = gone.sentence >= memory.sentence - 1;
    return { member: close ? gone.member : undefined, role: undefined, confidence: close ? 0.47 : 0.35, how: 'left out, and both the last speaker and the last subject are possible', unnamed: form, candidates: [speaker, gone.member] };
  }
  if (speaker && !carries(scene, from, cue)) return { member: speaker, role: undefined, confidence: 0.45, how: 'left out, and the sentence has a subject of its own that is not clear', unnamed: form, candidates: [speaker] };
  if (speaker) {
    // قالت, أضاف: of other verbs in the masculine the subject may be a thing.
    const telling = cue.speech?.form.shape === 'verb' && (form.gender === 'f' || more || cue.speech.form.class === 'say');
    const skipped = memory.spoke.at(-1) !== speaker;
    return { member: speaker, role: undefined, confidence: (more ? 0.84 : 0.78) - (skipped ? (telling && isOnlyOne(memory.cast, speaker, scene.words[cue.at]?.start ?? 0) ? 0.06 : 0.12) : 0) - (far ? 0.12 : 0), how: 'left out: who spoke before goes on, and verb and speaker agree', unnamed: form, candidates: skipped ? memory.spoke.slice(-2) : [] };
  }
  // وقال سموه: the word of honour itself points at him.
  if (gone && honoured.test(honour)) return { member: gone.member, role: undefined, confidence: 0.74, how: 'a word of honour for the subject of an earlier sentence', candidates: [gone.member] };
  // زار الوزير الميناء. وأضاف: nobody else is on the scene.
  const alone = gone && gone.sentence >= memory.sentence - 2 && gone.member.named && gone.member.kind !== 'body' && carries(scene, from, cue) && new Set(memory.acted.map(({ member }) => member)).size === 1;
  if (alone) return { member: gone.member, role: undefined, confidence: 0.72, how: 'left out: the subject of the sentence before, and nobody else acts', candidates: [gone.member] };
  if (gone) return { member: gone.member, role: undefined, confidence: 0.46, how: 'left out: the subject of an earlier sentence is meant', unnamed: form, candidates: [] };
  const woman = cue.speech?.form.shape === 'verb' && form.gender === 'f' && form.number === 'one' ? onlyWoman(memory.cast, scene.words[cue.at]?.start ?? 0) : undefined;
  if (woman) return { member: woman, role: undefined, confidence: 0.72, how: 'left out, and the only woman named before agrees with the verb', candidates: [woman] };
  const last = memory.spoke.at(-1);
  // وأضافت الوزارة، في بيان: "…". وتابع: the paper goes on in which the last body spoke.
  const onPaper = last?.kind === 'body' && tellsWhich(last) && form.number === 'one' && gone === undefined && [...memory.issued].some(([paper, issuer]) => issuer === last && genderOf(paper) === form.gender);
  if (onPaper && carries(scene, from, cue)) return { member: last, role: undefined, confidence: 0.74, how: 'left out: the paper goes on in which the last body spoke', candidates: [last] };
  return { member: undefined, role: undefined, confidence: 0.3, how: 'left out, and nobody before agrees with the verb', unnamed: form, candidates: memory.spoke.slice(-2) };
}

/** ونُقل عنه قوله إن, نقلت الصحيفة عنها أن: the form of the pronoun for whose words a verb hands on; undefined where none stands behind it. */
function relayedPronoun({ words }: Scene, at: number): { gender: 'm' | 'f'; number: 'one' } | undefined {
  for (let index = at + 1; index < at + 9 && words[index]?.kind === 'word'; index += 1) {
    const fold = words[index]?.fold ?? '';
    if (/^عن(?:ه|ها)$/.test(fold)) return { gender: fold === 'عنها' ? 'f' : 'm', number: 'one' };
    if (that.test(fold)) return undefined;
  }
  return undefined;
}

/** The gender a word of speech shows; of بالقول, that of the verb that begins its sentence: وختمت بالقول. */
function genderAt({ words }: Scene, from: number, { at, speech }: Pick<Cue, 'at' | 'speech'>): 'm' | 'f' | undefined {
  if (!/^[وف]?(?:بالقول|القول)$/.test(words[at]?.fold ?? '')) return speech?.form.gender;
  const verb = words[/^[وف]?(?:لم|لا|لن|قد|كما)$/.test(words[from]?.fold ?? '') ? from + 1 : from]?.fold ?? '';
  return /^[وف]?(?:.{2,}ت|ت.{3,})$/.test(verb) ? 'f' : 'm';
}

/** وقال هوي: whether a word that no list has stands where the subject of a verb that has no object does. */
function isUnread({ words }: Scene, { at, kind, place, speech }: Pick<Cue, 'at' | 'kind' | 'place' | 'speech'>): boolean {
  const next = words[at + 1];
  if (kind !== 'verb' || place !== 'elided' || speech?.form.shape !== 'verb' || speech.form.number !== 'one' || !subjectOnly.has(speech.form.verb) || next?.kind !== 'word') return false;
  return next.fold.length > 2 && !endsNames(next) && !that.test(next.fold) && !honoured.test(next.fold) && !/^[لبو]|.ا$/.test(next.fold) && !/.(?:ه|ها|هم)$/u.test(next.text);
}

/** Verbs behind which no noun but their subject stands. */
const subjectOnly = new Set(['قال', 'أضاف', 'صرح', 'أردف', 'أجاب', 'أشار', 'أفاد']);

/** Whether nobody else of a speaker's gender has been named before an offset, so that a verb in that gender can mean no other. */
function isOnlyOne(cast: readonly Member[], speaker: Member, before: number): boolean {
  return speaker.named && speaker.kind !== 'body' && speaker.gender !== undefined && cast.every((member) => member === speaker || !member.named || member.kind === 'body' || (member.seen[0] ?? Infinity) > before || (member.gender !== undefined && member.gender !== speaker.gender));
}

/** How far before a verb its subject may have been named, in letters. */
const reach = 500;

/** قال الوزير للنائبة فلانة …، فردت: the only woman named shortly before an offset, where no body in the feminine stands between. */
function onlyWoman(cast: readonly Member[], before: number): Member | undefined {
  const last = ({ seen }: Member) => seen.findLast((at) => at < before) ?? -reach;
  const near = cast.filter((member) => member.gender === 'f' && last(member) > before - reach);
  const [woman, ...others] = near.filter(({ kind }) => kind !== 'body' && kind !== 'paper');
  if (!woman?.named || woman.faint || others.length > 0) return undefined;
  return near.some((member) => member !== woman && last(member) > last(woman)) ? undefined : woman;
}

const opening = /^[وف]?(?:امام|في|خلال|عن|عما|مما|اثناء|ضمن|حيال|تجاه|عبر|قبيل|بعيد|ختاما|جوابا|علاوه|فضلا|اضافه|حول|بشان|من|ردا|عند|لدي|بعد|قبل|عقب|علي|الي|ب.{3,}|ل.{3,}|بخصوص|ازاء|رغم|اثر|مع|منذ|تعليقا|تعقيبا|كما|ثم|حيث|فيما|كذلك|ايضا|سياق|هكذا|مساء|صباح|امس|اليوم|لاحقا|وبينما|بينما|اذ|قد|لكن|غير|الا|ذلك|هذا|كان|كانت|قايلا|بل|لا|لم|لن)$/;

/** Whether nothing in the sentence takes the speech from who spoke before: the verb begins it, or stands behind a phrase or another such verb. */
function carries(scene: Scene, from: number, cue: Pick<Cue, 'at' | 'kind' | 'place' | 'side'>): boolean {
  // والخطة، في رأيه، "…": a thing has no view.
  if (cue.side === 'after' || cue.at <= from || cue.kind === 'paper' || cue.place === 'pronoun') return true;
  for (let at = from; at < cue.at; at += 1) {
    const speech = speechAt(scene, at, from);
    if (speech && speech.form.shape === 'verb' && !speech.inner) return true;
  }
  // وأشار ضاحكا إلى شعره الأبيض قائلا: a participle straight behind the verb that begins the sentence, whose subject is left out.
  if (speechAt(scene, from + 1, from)?.form.shape === 'participle' && cue.at > from + 1) return true;
  if (goesOnWithout(scene, from)) return true;
  // وعندما سئل عن القرار قال: he is asked, who spoke before.
  if (/^[وف]?(?:عندما|حين|حينما|لما|لدي)$/.test(scene.words[from]?.fold ?? '') && /^(?:سيلت?|سواله|سوالها)$/.test(scene.words[from + 1]?.fold ?? '')) return true;
  return scene.words[from]?.kind !== 'word' || opening.test(scene.words[from]?.fold ?? '');
}

/** وهو يرى أن, الأمر الذي وصفه بـ, وعاد ليؤكد, وسئل فأجاب: a sentence whose own subject is whoever spoke before. */
function goesOnWithout({ words }: Scene, from: number): boolean {
  const [first, next] = [words[from]?.fold ?? '', words[from + 1]?.fold ?? ''];
  if (/^[وف]?(?:هو|هي|سيلت?)$/.test(first) || (/^(?:ال)?(?:امر|شيء)$/.test(first) && next === 'الذي')) return true;
  const light = /^[وف]?(?:عاد|عادت|ذهب|ذهبت|راح|راحت|اخذ|اخذت|سبق|انهي|انهت|بدا|بدات|اختار|اختارت|حرص|حرصت)$/.test(first);
  return light && /^(?:ل[يت].{3,}|ب.{3,}|الي|ان|علي|[يت].{3,}|(?:حديث|كلام|كلمت|تصريح|تصريحات|مداخلت)(?:ه|ها))$/.test(next);
}

/** اجتماع الوزراء الذين طالبوا بـ"…" وأكدوا أن: in a form like that of the relative clause before it, a verb goes on with whom that is about. */
function relativeSubject(scene: Scene, from: number, at: number, speech: Speech | undefined): Party | undefined {
  if (speech?.form.shape !== 'verb' || !speech.opens) return undefined;
  for (let index = at - 1; index > from; index -= 1) {
    const other = speechAt(scene, index, from);
    if (!other?.inner || other.form.shape !== 'verb' || other.form.number !== speech.form.number || other.form.gender !== speech.form.gender) continue;
    const subject = subjectOf(scene, other, from);
    if (subject?.place === 'before') return subject.party;
  }
  return undefined;
}

/** The subject of the sentence before word `at`, where it agrees with the speech. */
export function sentenceSubject(scene: Scene, from: number, at: number, memory: Memory, speech: Speech | undefined): Meant | undefined {
  const acting = subjectsOf(scene, from, at);
  const parties = acting.length > 0 || speech?.inner ? acting : timedSubject(scene, from, at);
  const form = speech?.form;
  const said = parties.filter(({ speech: own, turns }) => own || turns === true).map(({ party }) => party);
  const fits = (party: Party) => {
    const found = meantAt(scene, memory.cast, party, memory.spoke.at(-1));
    const gender = party.gender ?? found.member?.gender;
    return !form || form.guarded && form.shape === 'participle' && form.verb === 'قال' || agrees(form, { gender, number: found.member?.number === 'two' ? 'two' : party.number }, false);
  };
  const pick = parties.find(({ relayed, party }) => relayed && speech?.form.shape !== 'verb' && fits(party))?.party ?? said.findLast(fits) ?? parties.map(({ party }) => party).find(fits);
  const source = pick ? undefined : (relativeSubject(scene, from, at, speech) ?? sourceOf(scene, from, at) ?? citedBefore(scene, from, at) ?? castOpener(scene, from, at, memory.cast));
  if (source && fits(source)) return meantAt(scene, memory.cast, source, memory.spoke.at(-1));
  if (!pick) return undefined;
  return pick.kind === 'paper' ? (issuerOf(scene, pick, memory) ?? meant(memory.cast, pick, undefined)) : meantAt(scene, memory.cast, pick, memory.spoke.at(-1));
}

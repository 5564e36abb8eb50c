import { partyAt } from './speaker-descriptions.ts';
import { subjectByPlace } from './subject-by-place.ts';
import { endsNames, isOrdinary, namedParty, type Party, type Scene } from './speaker-phrases.ts';
import { isFamilyName, isGivenName, isPlace, particles } from './speaker-lexicon.ts';
import { adverbs, isAdjective, partyOf } from './speaking-parties.ts';
import { speechForm, type SpeechForm } from './verbs-of-speech.ts';

/** A word of speech at work in a sentence. */
export interface Speech {
  at: number;
  form: SpeechForm;
  /** و or ف leans on it, or nothing stands before it: it begins a clause. */
  opens: boolean;
  /** It stands in a relative or temporal clause: الذي قال, بعد أن أعلن. */
  inner: boolean;
}

/** Its subject, and where it was found. */
export interface Subject {
  party: Party;
  place: 'after' | 'placed' | 'across' | 'before' | 'relayed';
}

const before = /^(?:قد|لقد|وقد|كما|ثم|حيث|فيما|بينما|اذ|لكن|ولكن|كان|كانت|وكان|وكانت|بدوره|بدورها|جانبه|جانبها|جهته|جهتها|ذلك|سبق|ان|بان|ما|هكذا|ناحيته|وحين|سابق|هو|هي|وكما|وهو|وهي|ولا|لا|لم|الا|متصل|كذلك|ايضا|اليوم|امس|وهكذا|حسبما|وفيما)$/;
const relative = /^(?:الذي|التي|الذين|اللذان|اللواتي|اللتان|والذي|والتي|ما|مما|عما|بما|عندما|حين|حينما|بعدما|لما|وما|كما|حسبما|مثلما|وفقما|وكما|وحسبما)$/;
const clauses = /^(?:بعد|قبل|منذ|رغم|دون|يوم|وبعد|وقبل)$/;
/** Verbs that speak only when a quotation hangs on them. */
const faint = new Set(['بدأ', 'عرض', 'سجل', 'زاد', 'مضى', 'ختم', 'أمر', 'كلف', 'قدر', 'ودع', 'لام', 'استقبل', 'توجه', 'أثار', 'خلص', 'حسم', 'استأنف', 'أتم', 'أضحى', 'دون', 'عد', 'عنف', 'ذم', 'أسر']);
/** Verbs whose first noun is their object where a preposition follows it: اتهم الوزير بـ. */
const objective = new Set(['اتهم', 'شكر', 'وصف', 'هنأ', 'أبلغ', 'أخبر', 'سأل', 'خاطب', 'حمل', 'شبه', 'نعت', 'نصح', 'حث', 'كلف', 'أمر', 'سمى', 'وبخ']);
export const that = /^(?:و?ف?ب?ان|و?ف?ب?انه|و?ف?ب?انها|و?ف?ب?انهم|و?ف?ب?انهما|ب?اني|ب?انني|ب?اننا|ب?اننا|لان|لانه|لانها|بكونه|بكونها|الا|ما|كيف|هل|لماذا)$/;

/** The word of speech at word `at`, where it can be one there; `from` is the first word of its sentence. */
export function speechAt(scene: Scene, at: number, from: number): Speech | undefined {
  const { words } = scene;
  const word = words[at];
  if (word?.kind !== 'word' || word.pair !== undefined) return undefined;
  if (/^[وف]?(?:بالقول|القول)$/.test(word.fold)) return { at, form: saying, opens: false, inner: false };
  const known = speechForm(word.fold);
  if (!known) return undefined;
  // يدعى is passive: his name is.
  if (word.text.endsWith('دعى') && !that.test(words[at + 1]?.fold ?? '')) return undefined;
  const { form, joined } = known;
  // دون is without, unless it begins a clause or is written دوّن.
  if (form.verb === 'دون' && !joined && !/\u0651/u.test(word.text)) return undefined;
  if (form.guarded && !joined && isGivenName(word.fold) && !isGivenName(words[at + 1]?.fold ?? '')) return undefined;
  const previous = words[at - 1];
  const opens = joined || at <= from || previous?.kind !== 'word' || previous.fold === 'و';
  if (scene.names.has(word.start) || (word.fold.startsWith('ي') && that.test(words[at + 1]?.fold ?? '') && /^ي(?:ذكر|شار)$/.test(word.fold) && opens)) return undefined;
  const led = previous?.kind === 'word' ? previous.fold : '';
  // كما أكد, at the beginning of a sentence: he said it as well.
  const also = /^و?كما$/.test(led) && at - 1 <= from;
  const inner = (relative.test(led) && !also) || relative.test(words[at - 2]?.fold ?? '') && /^(?:قد|كان|كانت|سبق|لا|لم)$/.test(led) || (/^(?:ان|ما)$/.test(led) && clauses.test(words[at - 2]?.fold ?? ''));
  if (form.shape === 'noun') return /^(?:تصريح|قول|حديث|وصف|دعوه|مطالبه)/.test(word.fold) && !/^[بو]?قول/.test(word.fold) && !tight(scene, at) ? undefined : { at, form, opens: false, inner };
  // متحدثة باسم الشرطة is who speaks.
  if (form.shape === 'participle' && /^و?متحدثه?$/.test(word.fold) && words[at + 1]?.fold === 'باسم') return undefined;
  if (form.shape === 'participle') return form.guarded && !opens && !bound(scene, at) ? undefined : { at, form, opens, inner };
  if (/^و?بين$/.test(word.fold) && (/^و?بين/.test(led) || !opens || !(partyOf(words[at + 1]?.fold ?? '') === 'person' ? announced(scene, at) : that.test(words[at + 1]?.fold ?? '') || /^(?:colon|quoted)$/.test(words[at + 1]?.kind ?? '')))) return undefined;
  if (/^و?(?:عقب|عبر)$/.test(word.fold) && !/^(?:علي|بان|قايلا|عن)$/.test(words[at + 1]?.fold ?? '') && !announcedBy(scene, at)) return undefined;
  if (form.guarded && !opens && !before.test(led) && !inner && (!announced(scene, at) || particles.has(led) || led === 'عدم')) return undefined;
  if (form.guarded && form.suffixed && !inner && !opens && !before.test(led)) return undefined;
  if (faint.has(form.verb) && !announced(scene, at)) return undefined;
  if (form.verb === 'حمل' && !scene.words.slice(at + 1, at + 7).some(({ fold }) => /مسوولي/.test(fold))) return undefined;
  return { at, form, opens: opens || before.test(led), inner };
}

const saying: SpeechForm = { verb: 'قال', class: 'say', shape: 'participle', gender: 'm', number: 'one', suffixed: false, guarded: true };

/** Whether a quotation, a colon or "that" follows at once. */
function tight(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  return next === undefined || next.kind === 'colon' || next.kind === 'quoted' || that.test(next.fold);
}

function bound(scene: Scene, at: number): boolean {
  return tight(scene, at) || /^(?:علي|الي|من|عن|في|ب)/.test(scene.words[at + 1]?.fold ?? '');
}

/** عقب with a person for its subject, and not عقب the preposition. */
function announcedBy(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  // وعبر فلان عن: he expressed.
  const expressed = next?.kind === 'word' && (isGivenName(next.fold) || partyOf(next.fold) === 'person') && scene.words.slice(at + 2, at + 14).some(({ fold }) => fold === 'عن');
  return expressed || scene.names.get(scene.words[at + 1]?.start ?? -1)?.kind === 'person' || (partyOf(scene.words[at + 1]?.fold ?? '') === 'person' && announced(scene, at));
}

/** Whether a quotation, a colon or "that" follows within the clause. */
function announced(scene: Scene, at: number): boolean {
  for (let index = at + 1; index < at + 22; index += 1) {
    const word = scene.words[index];
    if (!word || word.kind === 'stop') return false;
    if (word.kind === 'colon' || word.kind === 'quoted' || /^(?:و?ب?ان|و?ب?انه|و?ب?انها|قايلا|قايله|بالقول)$/.test(word.fold)) return true;
  }
  return false;
}

/** Who a verb of speech has for its subject, by the words around it; undefined where it is left out. `from` begins its sentence. */
export function subjectOf(scene: Scene, speech: Speech, from: number): Subject | undefined {
  if (speech.form.shape !== 'verb') return undefined;
  if (speech.form.class === 'relay' || /^[وف]?(?:نقل|اقتبس)/.test(scene.words[speech.at]?.fold ?? '')) return relayed(scene, speech.at);
  const after = subjectAfter(scene, speech);
  // رئيس البرلمان يطالب فلانا: what follows is whom it asks.
  const leading = after && speech.form.class === 'address' && /^[يت]/.test(scene.words[speech.at]?.fold ?? '') ? subjectBefore(scene, speech, from) : undefined;
  if (leading) return { party: leading, place: 'before' };
  // لكن الرئاسة حملت الحكومة المسؤولية: behind its subject the verb takes what follows for its object.
  const holder = after && /^[فو]?حملت?$/.test(scene.words[speech.at]?.fold ?? '') ? subjectBefore(scene, speech, from) : undefined;
  if (holder) return { party: holder, place: 'before' };
  if (after && goesOn(scene, speech, after.party, from)) return undefined;
  if (after) return after;
  const first = subjectBefore(scene, speech, from);
  if (first) return { party: first, place: 'before' };
  const placed = speech.inner || speech.form.suffixed || !alone(scene, speech) ? undefined : subjectByPlace(scene, speech.at + 1, speech.form);
  return placed && agrees(speech.form, placed, true) ? { party: placed, place: 'placed' } : undefined;
}

/** Whether only its subject can follow the verb: it takes no object, or what was said follows within the clause. */
function alone(scene: Scene, { at, form, opens }: Speech): boolean {
  if (form.class === 'say') return opens || !form.guarded;
  return (form.class === 'state' || form.class === 'more') && opens && announced(scene, at);
}

/** ورفضت القرار، ودعت الحكومة إلى: a body after a verb that goes on in its sentence is its object. */
function goesOn(scene: Scene, { at, form }: Speech, party: Party, from: number): boolean {
  if (!appeals.has(form.verb) || party.name !== undefined || !/^(?:الي|ب|ل)/.test(scene.words[party.to]?.fold ?? '') || !(scene.words[at]?.fold ?? '').startsWith('و')) return false;
  for (let index = from; index < at; index += 1) {
    const other = speechForm(scene.words[index]?.fold ?? '')?.form;
    if (other?.shape === 'verb' && other.gender === form.gender && other.number === form.number && speechAt(scene, index, from)) return true;
  }
  return false;
}

const appeals = new Set(['دعا', 'طالب', 'ناشد', 'حث', 'هاجم', 'انتقد', 'أمر']);

function relayed(scene: Scene, at: number): Subject | undefined {
  const verb = scene.words[at]?.fold ?? '';
  const source = /^و?علم/.test(verb) ? /^(?:من|عن)$/ : /^[وف]?[يت]?نسبت?$/.test(verb) ? /^الي$/ : /^(?:عن|لسان)$/;
  for (let index = at + 1; index < at + 14; index += 1) {
    const word = scene.words[index];
    if (!word || word.kind === 'stop' || word.kind === 'quoted' || word.kind === 'colon') break;
    if (source.test(word.fold)) {
      const party = partyAt(scene, index + 1, true);
      if (party) return { party, place: 'relayed' };
    }
  }
  return undefined;
}

/** سموه, جلالته: a pronoun in all but form. */
const honoured = /^(?:سموه|سموها|جلالته|جلالتها|فخامته|معاليه|معاليها|سيادته|سيادتها|سماحته|فضيلته|نيافته|غبطته|قداسته|سعادته|سعادتها|حضرته|دولته)$/;

function subjectAfter(scene: Scene, speech: Speech): Subject | undefined {
  const { words } = scene;
  let at = speech.at + 1;
  while (words[at]?.kind === 'word' && (adverbs.has(words[at]?.fold ?? '') || /^(?:هو|هي|به|بها|له|لها|لهم|عنه|ان|ذات|نفس)$/.test(words[at]?.fold ?? '')) && !that.test(words[at]?.fold ?? '')) at += 1;
  const next = words[at];
  if (honoured.test(next?.fold ?? '')) return undefined;
  const stood = next?.kind === 'word' && !isListener(scene, at) ? partyAt(scene, at, !speech.inner || speech.form.suffixed || at === speech.at + 1) : undefined;
  // قال فاليري: the verb knows better than the name whether a man is meant.
  const party = stood?.name !== undefined && stood.kind !== 'body' && speech.form.class !== 'address' && speech.form.number === 'one' ? { ...stood, gender: speech.form.gender } : stood;
  if (party && fits(scene, speech, party)) return { party, place: 'after' };
  const shorter = party && withoutObject(party, speech);
  if (party) return shorter && agrees(speech.form, shorter, true) ? { party: shorter, place: 'after' } : undefined;
  const across = next?.kind === 'pause' ? afterPause(scene, at) : afterPhrase(scene, at);
  return across && fits(scene, speech, across) && across.kind !== 'paper' ? { party: across, place: 'across' } : undefined;
}

/** A name of three parts before the preposition of a verb that needs an object: the last is the object. */
function withoutObject(party: Party, { form }: Speech): Party | undefined {
  const parts = party.name?.split(' ') ?? [];
  const apart = objective.has(form.verb) && parts.length >= 3 && !party.found && !/ (?:بن|ابن|آل|أبو|عبد|بنت) /.test(party.name ?? '');
  return apart ? { ...party, to: party.to - 1, name: parts.slice(0, -1).join(' ') } : undefined;
}

/** ل and whom they spoke to: للصحفيين, لرويترز. */
function isListener(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const rest = word?.fold.slice(1) ?? '';
  if (!word?.fold.startsWith('ل')) return false;
  // لضباط, لحشد: what is spoken to, unless it is the first letter of a name.
  if (/^ل.{3}/.test(word.fold) && partyOf(word.fold) === undefined && !isGivenName(word.fold) && !isPlace(word.fold) && !isFamilyName(scene.text, word.fold) && !scene.names.has(word.start) && word.pair === undefined) return true;
  return word.fold.startsWith('لل') || scene.names.has(word.start + 1) || (partyOf(word.fold) === undefined && partyOf(rest) !== undefined) || /^\u0644\u0640*$/.test(word.text);
}

/** The subject after an aside between pauses: وأكد، في كلمة له، الوزير. */
function afterPause(scene: Scene, at: number): Party | undefined {
  for (let index = at + 1; index < at + 14; index += 1) {
    const word = scene.words[index];
    if (!word || word.kind === 'stop' || word.kind === 'colon' || word.kind === 'quoted' || that.test(word.fold)) return undefined;
    if (word.kind !== 'pause') continue;
    // لدى تنصيب والي الجهة، فلان، أن: the name is the governor's, and not the subject.
    const owned = scene.words.slice(at + 1, index).some((_, offset) => (partyAt(scene, at + 1 + offset)?.to ?? 0) > index);
    return index > at + 1 && endsNames(scene.words[at + 1]) && !owned ? partyAt(scene, index + 1) : undefined;
  }
  return undefined;
}

/** The subject after phrases of place and time: وقال في تصريحات صحفية وزير الدفاع. */
function afterPhrase(scene: Scene, at: number): Party | undefined {
  const { words } = scene;
  if (!endsNames(words[at]) && !isListener(scene, at)) return undefined;
  if (that.test(words[at]?.fold ?? '')) return undefined;
  for (let index = at + 1; index < at + 9; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || that.test(word.fold)) return undefined;
    const led = words[index - 1]?.fold ?? '';
    const complete = isAdjective(led) || /^(?:ال|لل)/.test(led) || /^(?:له|لها|لهم|معه|به|فيه|متلفز|متلفزه|صحفي|صحفيه|تلفزيوني|تلفزيونيه|مشترك|امس|اليوم|اعلاميه|هاتفي|هاتفيه|رويترز|خاصه|خاص)$/.test(led);
    const party = complete && partyOf(word.fold) === 'person' && !isAdjective(word.fold) ? partyAt(scene, index) : undefined;
    if (party?.definite && !/^(?:مع|من|في|الي|علي|عن|بين)$/.test(led)) return party;
  }
  return undefined;
}

/** Whether a party after the verb agrees with it and is not its object. */
function fits(scene: Scene, { form }: Speech, party: Party): boolean {
  // The plural in ين is never a subject: ودعت المواطنين.
  if (!agrees(form, party, true) || (party.name === undefined && party.number === 'many' && party.head.endsWith('ين'))) return false;
  const next = scene.words[party.to];
  if (party.kind === 'paper') return form.class !== 'address' && (form.class !== 'state' || that.test(next?.fold ?? '') || next?.kind !== 'word' || next.fold === 'علي' || (next.fold.startsWith('لل') && announced(scene, party.to)));
  if (!objective.has(form.verb) || form.suffixed || /^(?:بشده|بقوه|بحده|بوضوح|بصراحه)$/.test(next?.fold ?? '')) return true;
  return !(next?.kind === 'quoted' || next?.kind === 'colon' || /^(?:[بل].*|علي|الي)$/.test(next?.fold ?? '')) || /^(?:قايل|في|خلال|عن|بحسب|بالقول|بقول)/.test(next?.fold ?? '');
}

/** Whether verb and party agree. A verb before its subject is singular whatever the subject is. */
export function agrees(form: Pick<SpeechForm, 'gender' | 'number'>, party: Pick<Party, 'gender' | 'number'>, leads: boolean): boolean {
  if (form.number !== 'one') return party.number !== 'one' || (form.number === 'many' && party.gender === undefined);
  if (!leads && party.number !== 'one' && party.gender !== 'f') return false;
  if (party.gender === undefined || party.gender === form.gender) return true;
  return leads && party.number === 'many';
}

/** The noun phrase that opens the clause: وزير الخارجية قال, وكان الوزير قد أعلن. */
function subjectBefore(scene: Scene, speech: Speech, from: number): Party | undefined {
  const { words } = scene;
  if (/^و?(?:الذي|التي|الذين)$/.test(words[speech.at - 1]?.fold ?? '')) return antecedent(scene, speech, from);
  for (let at = speech.at - 1; at >= from && at > speech.at - 24; at -= 1) {
    const word = words[at];
    const boundary = at === from || /^(?:pause|stop|quoted|colon)$/.test(words[at - 1]?.kind ?? '') || /^(?:و?كان|و?كانت|لكن|ولكن|فيما|بينما|ان|بان|وان|حيث|اذ|الا|غير|اما|عندما|حين|ما)$/.test(words[at - 1]?.fold ?? '');
    if (!boundary || word?.kind !== 'word') continue;
    const party = partyAt(scene, at, true);
    if (!party || party.to > speech.at || party.kind === 'paper' && party.to < speech.at - 1 || !agrees(speech.form, party, false)) continue;
    if (!clear(scene, party, speech)) continue;
    // فلان، خبير في الموارد، قال: the name before the office.
    const whole = party.name === undefined && !party.definite ? partyAt(scene, from) : undefined;
    return whole?.name !== undefined && whole.to >= party.to && whole.to <= speech.at ? whole : party;
  }
  return undefined;
}

/** Whom a relative clause is about: القوات التي قالت. */
function antecedent(scene: Scene, speech: Speech, from: number): Party | undefined {
  let end = speech.at - 1;
  if (scene.words[end - 1]?.kind === 'pause') end -= 1;
  // من بينها "فلانة" التي ذكرت
  const marked = scene.words[end - 1]?.pair;
  const open = marked === undefined ? -1 : scene.words.findIndex((word, index) => index >= from && word.pair === marked);
  if (open >= 0 && speech.form.gender === 'f' && !isOrdinary(scene.words[open])) return namedParty(scene, open, end);
  for (let at = Math.max(from, end - 9); at < end; at += 1) {
    const party = partyAt(scene, at);
    if (party?.to === end && party.kind !== 'paper' && agrees(speech.form, party, false)) return party;
  }
  return undefined;
}

/** Whether nothing between a party and a verb takes the verb away from it. */
function clear(scene: Scene, party: Party, speech: Speech): boolean {
  for (let at = party.to; at < speech.at; at += 1) {
    const word = scene.words[at];
    if (word?.kind === 'colon' || word?.kind === 'quoted' || word?.kind === 'stop') return false;
    if (at < speech.at - 1 && that.test(word?.fold ?? '') && word?.fold !== 'ما') return false;
    const form = speechForm(word?.fold ?? '')?.form;
    if (form && !form.guarded && form.shape === 'verb' && at < speech.at && !/^و?(?:الذي|التي|الذين)$/.test(scene.words[at - 1]?.fold ?? '')) return false;
  }
  if (scene.words[party.from - 1]?.fold.endsWith('اما') && scene.words[speech.at]?.fold.startsWith('ف')) return true;
  return !(speech.opens && /^[وف]/.test(scene.words[speech.at]?.fold ?? '') && speechForm(scene.words[speech.at]?.fold ?? '')?.joined === true);
}

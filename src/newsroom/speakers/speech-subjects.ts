import { endsNames, nameEnd, peer } from '../parties/name-ends.ts';
import { isManner, pastManner } from './manners-of-speech.ts';
import { partyAt } from '../parties/speaker-descriptions.ts';
import { isFamilyName, isGivenName, isListedFamily, isPlace, isTownClub, ordinary } from '../language/speaker-lexicon.ts';
import { bracketEnd, isEpithet, isOrdinary, namedParty, pairEnd, type Party, type Scene } from '../parties/speaker-phrases.ts';
import { mayNameColleague, namelessColleague } from './colleagues.ts';
import { isAccusative } from '../language/word-shapes.ts';
import { agrees, speechAt, type Speech } from './speaker-verbs.ts';
import { announced, that } from './speech-reach.ts';
import { adverbs, isAdjective, partyOf } from '../language/speaking-parties.ts';
import { forWhom, subjectBefore, writerOf } from './subject-before.ts';
import { subjectByPlace } from './subject-by-place.ts';
import { appeals, objective, turning, withoutMany, withoutObject } from './verb-objects.ts';
import { relayed } from './relayed-words.ts';
import { issuedEnd, ownerOfPage } from './whose-papers.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/** The subject of a word of speech, and where it was found. */
export interface Subject {
  party: Party;
  place: 'after' | 'placed' | 'across' | 'before' | 'relayed';
}

/** The last subject that was found for a word of speech, and for which sentence: the cast asks for it, and then every quotation. */
const lastFound = new WeakMap<Speech, { scene: Scene; from: number; subject: Subject | undefined }>();

/** Who a verb of speech has for its subject, by the words around it; undefined where it is left out. `from` begins its sentence. */
export function subjectOf(scene: Scene, speech: Speech, from: number): Subject | undefined {
  if (speech.form.shape !== 'verb') return undefined;
  const last = lastFound.get(speech);
  if (last?.scene === scene && last.from === from) return last.subject;
  const subject = findSubject(scene, speech, from);
  lastFound.set(speech, { scene, from, subject });
  return subject;
}

function findSubject(scene: Scene, speech: Speech, from: number): Subject | undefined {
  const verb = scene.words[speech.at]?.fold ?? '';
  if (speech.form.class === 'relay' || /^[وف]?(?:نقل|اقتبس)/.test(verb)) return relayed(scene, speech.at);
  const earlier = forWhom(scene, speech, from) ?? writerOf(scene, speech, from);
  if (earlier && agrees(speech.form, earlier, false)) return { party: earlier, place: 'before' };
  const after = subjectAfter(scene, speech);
  // رئيس البرلمان يطالب فلانا, وكان الوزير قد أبلغ الصحيفة: what follows is whom it asks.
  const asks = speech.form.class === 'address' && !speech.form.suffixed && (/^[يت]/.test(verb) || scene.words[speech.at - 1]?.fold === 'قد');
  // لكن الرئاسة حملت الحكومة المسؤولية: behind its subject the verb takes what follows for its object.
  const holds = /^[فو]?حملت?$/.test(verb);
  const earliest = subjectBefore(scene, speech, from);
  // وكان الوزير، …، هاجم فلانا: whom كان introduces is the verb's subject; النائبة، …، دعت الحكومة إلى: and whom she calls upon is her object.
  const known = earliest !== undefined && (/^[وف]?كانت?$/.test(scene.words[earliest.from - 1]?.fold ?? '') || (after?.place === 'after' && isCalledUpon(scene, speech, after.party)));
  // المعارضة تحذر الحكومة من: straight behind its subject a verb has no other, and what follows is its object.
  if (earliest && (!after || asks || holds || known || earliest.to === speech.at)) return { party: earliest, place: 'before' };
  if (after && goesOn(scene, speech, after.party, from)) return undefined;
  if (after) return after;
  const clause = speech.inner && timed.test(scene.words[speech.at - 1]?.fold ?? '');
  const placed = (speech.inner && !clause && !speech.form.suffixed) || !alone(scene, clause ? { ...speech, opens: true } : speech) ? undefined : subjectByPlace(scene, speech.at + 1, speech.form);
  return placed && agrees(speech.form, placed, true) ? { party: placed, place: 'placed' } : undefined;
}

/** حين زعم المخادع, على ما قال مؤيدوه: behind these a verb has its subject after it, as at the beginning of a sentence. */
const timed = /^(?:عندما|حين|حينما|بعدما|كما|حسبما|ما|وكما|وحسبما)$/;

/** Whether only its subject can follow the verb: it takes no object, or what was said follows within the clause. */
function alone(scene: Scene, { at, form, opens }: Speech): boolean {
  // وصفها ناشطون بـ: its object leans on it.
  if (form.suffixed) return true;
  if (form.class === 'say') return opens || !form.guarded;
  return (form.class === 'state' || form.class === 'more') && opens && announced(scene, at);
}

/** دعت الحكومة إلى: whether a party behind the verb may be whom it turns to, with what is asked behind it. */
function isCalledUpon({ words }: Scene, { form }: Pick<Speech, 'form'>, party: Party): boolean {
  return appeals.has(form.verb) && /^(?:الي|ب|ل)/.test(words[party.to]?.fold ?? '');
}

/** ورفضت القرار، ودعت الحكومة إلى: a body after a verb that goes on in its sentence is its object. */
function goesOn(scene: Scene, { at, form }: Speech, party: Party, from: number): boolean {
  if (!isCalledUpon(scene, { form }, party) || party.name !== undefined || !scene.words[at]?.fold.startsWith('و')) return false;
  for (let index = from; index < at; index += 1) {
    const other = speechForm(scene.words[index]?.fold ?? '')?.form;
    const same = other?.shape === 'verb' && other.gender === form.gender && other.number === form.number;
    if (same && speechAt(scene, index, from)) return true;
  }
  return false;
}

/** سموه, جلالته: a pronoun in all but form. */
export const honoured = /^(?:سموه|سموها|جلالته|جلالتها|فخامته|معاليه|معاليها|سيادته|سيادتها|سماحته|فضيلته|نيافته|غبطته|قداسته|سعادته|سعادتها|حضرته|دولته)$/;

/** The party behind the verb, at once or across an aside. */
function subjectAfter(scene: Scene, speech: Speech): Subject | undefined {
  const { words } = scene;
  const { form } = speech;
  let at = speech.at + 1;
  while (words[at]?.kind === 'word' && isBetween(words[at]?.fold ?? '')) at += 1;
  // كشف لـ(الفجر) المدير فلان
  if (/^ل\u0640*$/.test(words[at]?.text ?? '') && words[at + 1]?.kind === 'bracket' && bracketEnd(scene, at + 1) > at + 1) at = bracketEnd(scene, at + 1);
  // أكد لـ«الفجر» المدير فلان
  if (/^ل\u0640*$/.test(words[at]?.text ?? '') && words[at + 1]?.pair !== undefined) at = pairEnd(scene, at + 1);
  at = pastManner(scene, at);
  // هاجم كلا من فلان وعلان: the accusative.
  if (form.class === 'address' && words[at]?.fold === 'كلا' && words[at + 1]?.fold === 'من') return undefined;
  // قالت كل من فلانة وعلانة
  if (/^كلا?$/.test(words[at]?.fold ?? '') && words[at + 1]?.fold === 'من') at += 2;
  const next = words[at];
  if (honoured.test(next?.fold ?? '') || isBrought(scene, at) || isManner(scene, at)) return undefined;
  const colleague = peer.test(next?.fold ?? '') ? (colleagueOf(scene, at) ?? (form.class === 'address' || form.suffixed ? undefined : namelessColleague(scene, at))) : undefined;
  if (colleague && agrees(form, colleague, true)) return { party: colleague, place: 'after' };
  const marked = markedSubject(scene, at, speech);
  if (marked) return { party: marked, place: 'after' };
  const page = ownerOfPage(scene, at);
  if (page) return { party: { ...page, gender: undefined }, place: 'after' };
  const loose = !speech.inner || form.suffixed || at === speech.at + 1 || /^فيها?$/.test(words[at - 1]?.fold ?? '');
  const stood = next?.kind === 'word' && !isListener(scene, at) ? partyAt(scene, at, loose) : undefined;
  // قال فاليري: the verb knows better than the name whether a man is meant.
  const shown = stood?.name !== undefined && stood.kind !== 'body' && form.class !== 'address' && form.number === 'one';
  const whole = shown ? { ...stood, gender: form.gender } : stood;
  const party = whole && withoutMany(scene, whole, speech);
  if (party && fits(scene, speech, party)) return { party, place: 'after' };
  const shorter = party && withoutObject(party, speech);
  if (party) return shorter && agrees(form, shorter, true) ? { party: shorter, place: 'after' } : undefined;
  const across = next?.kind === 'pause' ? afterPause(scene, at) : afterPhrase(scene, at);
  return across && fits(scene, speech, across) && across.kind !== 'paper' ? { party: across, place: 'across' } : undefined;
}

/** أفاد بحدوث, ندد باعتقال: what is told stands behind the preposition, and no name begins with it but a known one. */
function isBrought(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.kind !== 'word' || !/^ب.{3,}/.test(word.fold) || word.pair !== undefined || scene.names.has(word.start)) return false;
  return !isGivenName(word.fold) && !isFamilyName(scene.text, word.fold) && partyOf(word.fold) === undefined && !isPlace(word.fold) && !isTownClub(word.fold) && (isOrdinary({ ...word, fold: word.fold.slice(1), text: word.text.slice(1) }) || that.test(word.fold));
}

/** قال نظيره الفرنسي فلان: a colleague of whoever was named before. */
export function colleagueOf(scene: Scene, at: number): Party | undefined {
  let name = at + 1;
  while (isEpithet(scene.words[name])) name += 1;
  const to = nameEnd(scene, name);
  return to > name && mayNameColleague(scene, name) ? { ...namedParty(scene, name, to, 'person'), from: at } : undefined;
}

/** قالت «السبيل»: a name in marks straight behind a verb is who speaks, whatever its words mean elsewhere; the object of a verb that takes one has its preposition behind it. */
function markedSubject(scene: Scene, at: number, { form }: Speech): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair === undefined || scene.words[at - 1]?.pair === word.pair || form.suffixed || form.number !== 'one') return undefined;
  const end = pairEnd(scene, at);
  const object = form.class === 'address' && /^(?:ب.*|الي|علي|ل.*)$/.test(scene.words[end]?.fold ?? '');
  const known = partyAt(scene, at, true);
  if (object || known?.to === end) return undefined;
  return { ...namedParty(scene, at, end), kind: 'body', gender: form.gender };
}

/** Whether a word can stand between a verb and its subject: an adverb, a pronoun. */
function isBetween(fold: string): boolean {
  return (adverbs.has(fold) || /^(?:هو|هي|به|بها|فيه|فيها|له|لها|لهم|لي|لنا|عنه|عنها|اليه|اليها|اليهم|الينا|عليه|عليها|معه|معها|ان|ذات|نفس)$/.test(fold)) && !that.test(fold);
}

/** ل and whom they spoke to: للصحفيين, لرويترز. */
export function isListener(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const rest = word?.fold.slice(1) ?? '';
  if (!word?.fold.startsWith('ل')) return false;
  // لضباط, لحشد: what is spoken to, unless it is the first letter of a name.
  const party = partyOf(word.fold);
  const name = isGivenName(word.fold) || isPlace(word.fold) || isTownClub(word.fold) || isFamilyName(scene.text, word.fold) || scene.names.has(word.start);
  if (/^ل.{3}/.test(word.fold) && party === undefined && !name && word.pair === undefined) return true;
  const leans = party === undefined && partyOf(rest) !== undefined;
  // يقول لخالد
  const given = isGivenName(rest) && !isGivenName(word.fold) && !isListedFamily(word.fold);
  return leans || given || word.fold.startsWith('لل') || scene.names.has(word.start + 1) || /^\u0644\u0640*$/.test(word.text);
}

/** The subject after an aside between pauses: وأكد، في كلمة له، الوزير. */
function afterPause(scene: Scene, at: number): Party | undefined {
  // وقالت، فلانة الفلانية، التي
  const parted = partyAt(scene, at + 1, true);
  if (parted?.definite && parted.kind !== 'paper' && scene.words[parted.to]?.kind === 'pause') return parted;
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

/** Words that end a phrase of place or time. */
const closing = /^(?:له|لها|لهم|معه|به|فيه|متلفز|متلفزه|صحفي|صحفيه|تلفزيوني|تلفزيونيه|مشترك|امس|اليوم|اعلاميه|هاتفي|هاتفيه|رويترز|خاصه|خاص)$/;

/** The subject after phrases of place and time: وقال في تصريحات صحفية وزير الدفاع. */
function afterPhrase(scene: Scene, at: number): Party | undefined {
  const { words } = scene;
  if (!endsNames(words[at]) && !isListener(scene, at)) return undefined;
  if (that.test(words[at]?.fold ?? '')) return undefined;
  for (let index = at + 1; index < at + 9; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || that.test(word.fold)) return undefined;
    const led = words[index - 1]?.fold ?? '';
    const complete = isAdjective(led) || /^(?:ال|لل)/.test(led) || closing.test(led);
    const party = complete && partyOf(word.fold) === 'person' && !isAdjective(word.fold) ? partyAt(scene, index) : undefined;
    if (party?.definite && !/^(?:مع|من|في|الي|علي|عن|بين)$/.test(led)) return party;
  }
  return undefined;
}

/** Whether a party after the verb agrees with it and is not its object. */
function fits(scene: Scene, { form }: Speech, party: Party): boolean {
  // The plural in ين is never a subject: ودعت المواطنين.
  if (!agrees(form, party, true) || (party.name === undefined && party.number === 'many' && party.head.endsWith('ين'))) return false;
  // اعتبره خطابا صادما: the accusative.
  if (form.suffixed && party.name === undefined && isAccusative(scene.words[party.from]?.fold ?? '')) return false;
  const next = scene.words[party.to];
  const fold = next?.fold ?? '';
  if (party.kind === 'paper') {
    const behind = scene.words[issuedEnd(scene, party)];
    // ووصف بيان للحركة الوضع بـ: with its object behind it, the paper calls it so.
    if (form.verb === 'وصف') return /^(?:بيان|بلاغ|تقرير|دراسه|مقال|رساله)$/.test(party.head) && behind?.kind === 'word' && !behind.fold.startsWith('ب') && !endsNames(behind);
    const states = that.test(behind?.fold ?? '') || behind?.kind !== 'word' || /^(?:علي|عن)$/.test(behind.fold) || (fold.startsWith('لل') && announced(scene, party.to));
    return (form.class !== 'address' || turning.has(form.verb) || form.suffixed) && (form.class !== 'state' || states);
  }
  if (!objective.has(form.verb) || form.suffixed || /^(?:بشده|بقوه|بحده|بوضوح|بصراحه)$/.test(fold)) return true;
  // نصحت الوزارة بالتريث, تنصح فلانة بالتريث: who advises, as is told of bodies and of those with a name; whom stays unsaid.
  if (form.verb === 'نصح' && (party.kind === 'body' || party.name !== undefined) && fold.startsWith('ب')) return true;
  // حملت النقابة "الوزارة مسؤولية ما جرى": whom she charges stands within the marks.
  if (form.verb === 'حمل' && next?.kind === 'quoted' && party.name === undefined) return true;
  // ووصف الرئيس -بداية المحادثات- الاتفاق بأنه: no letter leans on بداية.
  const led = next?.kind === 'word' && /^[بل]/.test(fold) && !(fold.length > 3 && ordinary.has(fold) && !ordinary.has(fold.slice(1)) && !that.test(fold));
  const object = led || next?.kind === 'quoted' || next?.kind === 'colon' || /^(?:علي|الي)$/.test(fold);
  return !object || /^(?:قايل|في|خلال|عن|بحسب|بالقول|بقول)/.test(fold);
}

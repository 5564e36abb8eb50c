import { descriptionEnd } from './description-end.ts';
import { reverend } from './description-tails.ts';
import { framedEnd } from './framed-names.ts';
import { houseEnd } from './foreign-houses.ts';
import { endsNames, nameEnd } from './name-ends.ts';
import { isOfLanguage, isShapedAsNoun, isShort } from './name-parts.ts';
import { isOfWork, isSpokenTo, ofBody, officeEnd, owning, owns } from './office-ends.ts';
import { kunya, nounOf, ownedNoun, traitsOf } from './party-nouns.ts';
import { regnalEnd } from './regnal-numbers.ts';
import { isKin, kinOf } from './whose-kin.ts';
import { pastVerbsIn } from '../language/past-verbs.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { isFamilyName, isFamilyNoun, isGivenName, isListedFamily, isPlace } from '../language/speaker-lexicon.ts';
import { attached, bracketEnd, genderOfHolder, isEpithet, isOrdinary, leans, pairEnd, stands, wording, type Party, type Scene } from './speaker-phrases.ts';
import { genderOf, isListening, partyOf } from '../language/speaking-parties.ts';
import { isVerbShaped } from '../language/word-shapes.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/** Where the name of an office's holder may begin. */
interface Spot {
  scene: Scene;
  /** The office. */
  party: Party;
  at: number;
  word: Word;
  /** A pause or a bracket stands between the two. */
  paused: boolean;
}

/** Adds the name that follows the description, at once or between pauses: المتحدث باسم الوزارة، فلان، */
export function withName(scene: Scene, party: Party): Party {
  const { at, paused } = nameStart(scene, party);
  const word = scene.words[at];
  if (!paused && /^(?:في|لدي|الي|خلال|من)$/.test(word?.fold ?? '')) return withPlacedName(scene, party);
  if (word?.kind !== 'word' || (party.number === 'many' && !scene.names.has(word.start))) return party;
  // خادم الحرمين الشريفين وسام: his name has a title before it.
  if (scene.words[party.to - 1]?.fold === 'الشريفين' && !(word.fold.startsWith('ال') && partyOf(word.fold) === 'person')) return party;
  const spot = { scene, party, at, word, paused };
  const marked = word.pair === undefined ? undefined : withMarks(spot);
  if (marked) return marked;
  const found = scene.names.get(word.start);
  if (!paused && isOwner(spot)) return lengthened(spot, at + 2, [...party.traits, ...scene.words.slice(at, at + 2).flatMap(traitsOf)]);
  if (found && found.kind !== 'person') return party;
  const house = found || paused ? at : houseEnd(scene, at);
  if (house > at) return lengthened(spot, house);
  const numbered = regnalEnd(scene, at, at + 1);
  const framed = paused || found ? undefined : numbered > at + 1 ? numbered : framedEnd(scene, party);
  const other = found || paused || framed !== undefined ? undefined : withoutName(spot);
  if (other) return other;
  const many = word.pair === undefined && /.{3}(?:يين|يون|ات)$/.test(word.fold);
  if (!found && many && !isGivenName(word.fold) && !isFamilyName(scene.text, word.fold)) return party;
  // المواطنة أم محمد: the mother of a child, and no "or".
  const mother = word.text === 'أم' && isGivenName(scene.words[at + 1]?.fold ?? '');
  const end = Math.max(framed ?? at, nameEnd(scene, mother ? at + 1 : at));
  if (framed === undefined && !mother && !isNameHere(spot, end)) return party;
  let to = paused && scene.words[end]?.kind === 'bracket' ? end + 1 : end;
  if (scene.words[to]?.kind === 'bracket') to = bracketEnd(scene, to);
  return withOffice(scene, { ...party, to, name: wording(scene, at, end), found, definite: true, gender: genderOfHolder(scene, at, end, party) });
}

/** The word behind an office at which a name may begin, and whether a pause or a bracket stands before it. */
function nameStart(scene: Scene, party: Party): { at: number; paused: boolean } {
  const { words } = scene;
  // وزارة الدفاع (البنتاغون) فلان
  const aside = words[party.to]?.kind === 'bracket' ? bracketEnd(scene, party.to) : party.to;
  let at = aside > party.to && !endsNames(words[aside]) ? aside : party.to;
  const paused = words[at]?.kind === 'pause' || words[at]?.kind === 'bracket';
  if (paused) at += 1;
  // متحدث يدعى فلانا, المدعو فلان
  const called = words[at]?.kind === 'word' && /^[وف]?(?:يدعي|تدعي|يسمي|تسمي|اسمه|اسمها|المدعو|المدعوه|المسمي|المسماه)$/.test(words[at]?.fold ?? '');
  if (called && words[at + 1]?.kind === 'word') at += 1;
  // مدرب الفريق، السويسري فلان; أحد ممثليها، السياسي فلان
  const word = words[at];
  const apposed = paused && (isEpithet(word) || partyOf(word?.fold ?? '') === 'person') && word?.text.startsWith('ال');
  if (apposed && !endsNames(words[at + 1]) && !isEpithet(words[at + 1])) at += 1;
  return { at, paused };
}

/** The office that goes on up to word `to`, and the name behind it. */
function lengthened({ scene, party }: Spot, to: number, traits = party.traits): Party {
  return withName(scene, { ...party, to, traits, description: wording(scene, party.from, to) });
}

/** What marks behind an office hold, where it is no name of its holder's. */
function withMarks(spot: Spot): Party | undefined {
  const { scene, party, at, word, paused } = spot;
  const end = pairEnd(scene, at);
  if (!isGivenName(word.fold) && ofBody(scene, party)) return lengthened(spot, end);
  // والدة "نور"
  if (!paused && party.to === party.from + 1 && isKin(scene.words[party.from])) return kinOf(scene, party, end);
  if (paused) return undefined;
  if (isOfWork(scene, party)) return lengthened(spot, end);
  // انتقد رئيس الحركة "استمرار البيروقراطية": what he speaks of, and no name.
  if (isOrdinary(word)) return party;
  // مدرب "العميد" فلان: what stands in marks between office and name is what it is the office of.
  const behind = scene.words[end];
  const named = behind?.kind === 'word' && (isGivenName(behind.fold) || scene.names.get(behind.start)?.kind === 'person');
  return named && !scene.names.has(word.start) ? lengthened(spot, end) : undefined;
}

/** The party where the unknown word behind an office, with no pause between, begins no name; undefined where it may. */
function withoutName(spot: Spot): Party | undefined {
  const { scene, party, at, word } = spot;
  const { fold } = word;
  const next = scene.words[at + 1];
  // السفير لدى واشنطن ومندوبها: a second office.
  const second = { ...word, fold: fold.slice(1), text: word.text.slice(1) };
  if (fold.startsWith('و') && (partyOf(second.fold) === 'person' || ownedNoun(second) !== undefined)) return party;
  if (word.pair !== undefined) return undefined;
  // موظفة CNN السابقة
  if (/^[A-Z][A-Z\d]+$/.test(word.text)) return lengthened(spot, at + 1);
  const known = isGivenName(fold) || isListedFamily(fold);
  if (!known && isSpokenTo(party, word)) return party;
  // رئيسة وزراء نيوزيلندا تصطحب رضيعتها: a headline's verb.
  if (!known && /^[يتن].{3,}/.test(fold) && owning(next)) return party;
  // المرصد السوري لحقوق الإنسان, كبير معدي الدراسة: what goes on is no name.
  if (!known && owns(word, next)) return party;
  // لولاية وهران: the body's own name goes on with the office.
  const led = scene.words[at - 1]?.fold.replace(/^[بل](?=.{3})/, '') ?? '';
  const region = /^(?:ولايه|محافظه|مدينه|بلديه|مقاطعه|قضاء|ناحيه|اقليم|عماله|منطقه|اماره|مديريه|معتمديه|دايره|سكان|اهالي|ابناء)$/.test(led);
  if (region && !fold.startsWith('ال')) return lengthened(spot, at + 1);
  // المدرب الأنصار: a noun with the article is the verb's object and no name, unless it is a family's elsewhere.
  const family = isFamilyName(scene.text, fold);
  const lineage = /^(?:بن|بنت)$/.test(next?.fold ?? '');
  if (isEpithetBetween(spot)) return lengthened(spot, at + 1, [...party.traits, ...traitsOf(word)]);
  if (word.text.startsWith('ال') && !fold.endsWith('ي') && !family && !isGivenName(fold) && !lineage) return party;
  // المدير الولائي للصحة: what the office goes on behind is its adjective, unless a family is called so.
  // الدكتور المنصوري أن, الإمام السخاوي إن: آن is a given name, but not behind a family's, nor behind a word of honour.
  const whole = (isListedFamily(fold) && !isFamilyNoun(fold)) || reverend.test(party.head);
  const named = next?.kind === 'word' && ((isGivenName(next.fold) && !(whole && endsNames(next))) || scene.names.get(next.start)?.kind === 'person');
  // الباحث الشرعي فلان: no family's name stands before a given one.
  // المفتي الجعفري الممتاز الشيخ فلان: nor before an adjective and a title.
  const titled = isEpithet(next) && next?.fold.startsWith('ال') === true && partyOf(scene.words[at + 2]?.fold ?? '') === 'person';
  const adjective = /^ال.{2,}يه?$/.test(fold) && party.definite && (!family || ((named || titled) && !isGivenName(fold)));
  // مدير التنسيق في سوق عكاظ فلان الفلاني: an unknown word that a noun without the article takes before a given name.
  const noun = scene.words[at - 1];
  const open = party.to > party.from + 1 && noun?.kind === 'word' && !/^(?:[وفبل]?ال|لل)/.test(noun.fold) && !isEpithet(noun) && (isOrdinary(noun) || partyOf(noun.fold) === 'body');
  const taken = !known && named && open && !fold.startsWith('ال') && scene.words[at + 2]?.kind === 'word' && !endsNames(scene.words[at + 2]);
  if (taken) return lengthened(spot, at + 1);
  const goesOn = next?.kind === 'word' && (named || titled || (isEpithet(next) && next.fold.startsWith('ال')) || /^(?:لل|بال|ل.{4}|ب.{4}|في$|لدي$)/.test(next.fold)) && !isListening(next.fold);
  return adjective && goesOn ? lengthened(spot, officeEnd(scene, at + 1), [...party.traits, ...traitsOf(word)]) : undefined;
}

/** المدرب المخضرم فلان الفلاني: between an office with the article and a given name, a word with the article and of its gender is an epithet. */
function isEpithetBetween({ scene, party, at, word: { fold } }: Spot): boolean {
  const next = scene.words[at + 1];
  const office = scene.words[at - 1]?.fold ?? '';
  const named = next?.kind === 'word' && isGivenName(next.fold) && !endsNames(next) && nameEnd(scene, at + 1) > at + 2;
  const free = !isGivenName(fold) && !isFamilyName(scene.text, fold) && !isPlace(fold) && partyOf(fold) === undefined;
  return named && free && /^ال.{4}/.test(fold) && !/(?:ون|ين|ان|ات)$/.test(fold) && party.to === party.from + 1 && /^[وف]?ال/.test(office) && genderOf(fold) === genderOf(office);
}

/** مستشار ترامب السابق جون بولتون: whether the name behind an office without the article is of whoever it belongs to, for an adjective of the office and a name stand behind it. */
function isOwner({ scene, party, at, word }: Spot): boolean {
  const [adjective, holder] = scene.words.slice(at + 1, at + 3);
  const open = party.to === party.from + 1 && !scene.words[party.from]?.fold.startsWith('ال');
  const agrees = adjective?.fold.startsWith('ال') === true && isEpithet(adjective) && genderOf(adjective.fold) === party.gender;
  const named = holder?.kind === 'word' && !endsNames(holder) && !isEpithet(holder) && !holder.fold.startsWith('ال');
  return open && agrees && named && word.pair === undefined && nameEnd(scene, at + 2) > at + 2 && !isOrdinary(word);
}

/** Whether the words from the spot up to word `end` are the holder's name. */
function isNameHere({ scene, party, at, word, paused }: Spot, end: number): boolean {
  if (end === at) return false;
  if (scene.names.has(word.start)) return true;
  const { fold } = word;
  if (endsNames(word)) return false;
  const unknown = word.pair === undefined && !isGivenName(fold);
  const house = fold === 'بيت' && end - at === 2;
  // المؤرخ ابن خلدون; but ابن عمه and ابن الرئيس tell whose son somebody is.
  const next = scene.words[at + 1];
  const son = fold === 'ابن' && next?.kind === 'word' && /^(?!ال)|^ال.*ي$/.test(next.fold) && partyOf(next.fold.replace(/(?:ه|ها)$/, '')) === undefined;
  if (unknown && partyOf(fold) && !house && !son && !kunya.test(fold)) return false;
  // الداخلية التابعة لحماس, في دمشق وطهران: a letter that leans on a name, a place or a noun.
  if (unknown && attached(scene, word) && !isShort(scene, word) && !isIntroduced(scene, at, end)) return false;
  const closed = closesName(scene, at, end);
  if (unknown && !son && !mayBeName(scene, at, end, closed)) return false;
  if (unknown && paused && (!closed || end - at < 2 || /^[وفبل]?ال/.test(fold) || (scene.words[end]?.kind === 'word' && pastVerbsIn(fold).length > 0))) return false;
  // الفريق عثر: one unknown word behind an office is a name where it stands elsewhere too, or is shaped like a family's.
  const shaped = /^ال.*ي$/.test(fold) || isFamilyName(scene.text, fold) || stands(scene.text, fold);
  if (unknown && end - at === 1 && !shaped && speechForm(scene.words[party.from - 1]?.fold ?? '')?.form.shape !== 'verb') return false;
  return !paused || closed;
}

/** Whether what stands behind the words `from` to `to` can belong to no name. */
function closesName(scene: Scene, from: number, to: number): boolean {
  const after = scene.words[to];
  if (after === undefined || /^(?:pause|bracket|colon|stop|quoted)$/.test(after.kind) || endsNames(after) || /^(?:هذا|هذه|ذلك|تلك)$/.test(after.fold)) return true;
  // وزير الخارجية الألماني يوهان فاديفول رسالة: behind two words of no language one of the language goes on with no name.
  if (to - from >= 2 && isOfLanguage(after) && scene.words.slice(from, to).every((word) => !isOrdinary(word) && !(word.fold.length > 2 && leans(word)) && !isEpithet(word))) return true;
  const spokenTo = after.fold.startsWith('لل') || isListening(after.fold) || partyOf(after.fold.slice(1)) !== undefined || isPlace(after.fold.slice(1));
  const listener = isListening(after.fold) || (after.fold.startsWith('ل') && to - from >= 2 && spokenTo);
  // أشاد الرئيس فلان الفلاني بجهود, استقبل الوزير فلان الفلاني وفدا: behind two words a noun of the language begins what the verb is about.
  const plain = (word: Word) => !/.{3}(?:ين|ون|ات)$|(?:ه|ها|هم)$/.test(word.fold) && !leans(word) && !isVerbShaped(word.fold);
  if (to - from >= 2 && (isOrdinary(after) || leans(after)) && scene.words.slice(from, to).every(plain)) return true;
  return listener || after.text.startsWith('ال') || speechForm(after.fold)?.form.shape === 'verb';
}

/** Titles that say of nobody what he does. */
const titles = /^(?:دكتور|دكتوره|مهندس|مهندسه|لواء|عميد|عقيد|مقدم|رايد|فريق|مستشار|استاذ|استاذه|سيد|سيده|شيخ|حاج|محامي|محاسب|بروفيسور|بروفسور|سماحه|فضيله)$/;
/** Verbs that have somebody for their object, who may stand behind the subject. */
const meeting = /^[وف]?(?:استقبل|يستقبل|التقي|يلتقي|ودع|زار|يزور|عين|يعين|كلف|هنا|كرم|شكر|اقال|خلف|تسلم|عزي|وافق|تراس)ت?$/;

/** The office behind a title and a name: المهندس فلان، رئيس الهيئة، and without a pause الدكتور فلان وزير الصحة. */
function withOffice(scene: Scene, party: Party): Party {
  const paused = scene.words[party.to]?.kind === 'pause';
  const from = paused ? party.to + 1 : party.to;
  const first = scene.words[from];
  if (first?.kind !== 'word' || first.pair !== undefined || nounOf(first) !== 'person') return party;
  const bareTitle = titles.test(party.head) && !/^(?:[وف]?ال|[بلك](?=.{4}))/.test(first.fold) && !isGivenName(first.fold) && !meeting.test(scene.words[party.from - 1]?.fold ?? '');
  if (!paused && (!bareTitle || ownedNoun(first) !== undefined)) return party;
  const end = descriptionEnd(scene, from, 'person', first.fold);
  const after = scene.words[end];
  const closed = after === undefined || /^(?:pause|bracket|colon|stop)$/.test(after.kind) || endsNames(after);
  if (paused ? !closed : end === from + 1) return party;
  const traits = scene.words.slice(from + 1, end).flatMap(traitsOf);
  return { ...party, to: end, office: { description: wording(scene, from, end), head: bare(first.fold), traits } };
}

/** A name after the place of the office: رئيس الوفد في المحادثات، فلان، */
function withPlacedName(scene: Scene, party: Party): Party {
  const pause = scene.words.findIndex((word, index) => index > party.to && word.kind !== 'word');
  if (pause < 0 || pause > party.to + 6 || scene.words[pause]?.kind !== 'pause') return party;
  const from = pause + 1;
  const end = nameEnd(scene, from);
  const first = scene.words[from];
  const found = scene.names.get(first?.start ?? -1);
  if (scene.words[end]?.kind !== 'pause' || endsNames(first)) return party;
  const sure = found?.kind === 'person' || isGivenName(first?.fold ?? '');
  if (!sure && (end - from < 2 || !mayBeName(scene, from, end, true))) return party;
  if (first?.text.startsWith('ال') || partyOf(first?.fold ?? '') !== undefined) return party;
  return { ...party, to: end, name: wording(scene, from, end), found, definite: true };
}

/** الباحث لايف غروب، أحد المشاركين: two bare words behind an office, before another between pauses, are a name whatever they mean elsewhere. */
function isIntroduced(scene: Scene, from: number, to: number): boolean {
  const office = scene.words[to + 1];
  const bareWords = scene.words.slice(from, to).every(({ fold }) => !/^(?:[وفبل]?ال|لل)|[اه]$|^[وفبل](?=.{4})/.test(fold));
  return to === from + 2 && bareWords && scene.words[to]?.kind === 'pause' && office?.kind === 'word' && nounOf(office) === 'person';
}

/** Whether unknown words can be a name, and not the object of the verb before: شكر الرئيس دعم حلفائه. */
function mayBeName(scene: Scene, from: number, to: number, closed: boolean): boolean {
  const [first, ...more] = scene.words.slice(from, to);
  const begins = !isOrdinary(first) || /^ال.*ي$/.test(more[0]?.text ?? '') || isIntroduced(scene, from, to) || isShapedAsNoun(first, more[0]) || /^(?:آغا|أغا|خان)$/u.test(more[0]?.text ?? '');
  return closed && begins && more.every((word) => !isPlace(word.fold) && scene.names.get(word.start)?.kind !== 'place' && !isEpithet(word));
}

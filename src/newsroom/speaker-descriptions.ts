import { descriptionEnd } from './description-end.ts';
import { introducedName, withDistantName } from './distant-names.ts';
import { bare, type Word } from './sentence-words.ts';
import { followsGivenName, isFamilyName, isGivenName, isListedFamily, isPlace, standings } from './speaker-lexicon.ts';
import { endsNames, genderOfName, isEpithet, isOrdinary, leans, namedParty, nameEnd, numberOf, pairEnd, stands, through, wording, type Party, type Scene } from './speaker-phrases.ts';
import { genderOf, partyOf } from './speaking-parties.ts';
import { speechForm } from './verbs-of-speech.ts';

const kunya = /^(?:ابو|ابي|ام)$/;

/**
 * The party that begins at word `at` of the scene; undefined where none does. With `loose`, unknown words may be a
 * name: where grammar leaves room for nothing else, as after a verb of speech.
 */
export function partyAt(scene: Scene, at: number, loose = false): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word') return undefined;
  const found = scene.names.get(word.start);
  if (found?.kind === 'person') return withEpithet(scene, namedParty(scene, at, through(scene, at, found.end), 'person'));
  if (kunya.test(word.fold) && word.pair === undefined && scene.words[at + 1]?.kind === 'word' && !endsNames(scene.words[at + 1])) return withEpithet(scene, namedParty(scene, at, nameEnd(scene, at), 'person'));
  // وليد المعلم, and then المعلم alone: the family's, whatever it is elsewhere.
  if (loose && word.fold.startsWith('ال') && word.pair === undefined && followsGivenName(scene.text, word.fold) && !isEpithet(word) && (scene.words[at + 1]?.kind !== 'word' || endsNames(scene.words[at + 1]))) return namedParty(scene, at, at + 1);
  const noun = holder(scene, at) ?? nounOf(word) ?? accusative(scene, at);
  if (noun && word.pair === undefined) return described(scene, at, noun);
  if (found && found.kind !== 'title') return namedParty(scene, at, epithets(scene, through(scene, at, found.end)), 'body');
  // فان جال, where no clause begins.
  const behind = scene.words[at + 1];
  if (/^(?:فان|لو|لي)$/.test(word.text) && behind?.kind === 'word' && !endsNames(behind) && !isOrdinary(behind) && !isEpithet(behind) && !behind.fold.startsWith('ال') && partyOf(behind.fold) === undefined) return withEpithet(scene, namedParty(scene, at, nameEnd(scene, at + 1)));
  // البرتغالي جوزيه مورينيو
  const next = scene.words[at + 1];
  if (isEpithet(word) && word.text.startsWith('ال') && next?.kind === 'word' && word.pair === next.pair && !endsNames(next) && (isGivenName(next.fold) || (loose && isListedFamily(next.fold)))) return { ...withEpithet(scene, namedParty(scene, at + 1, nameEnd(scene, at + 1), 'person')), from: at };
  if (word.pair !== undefined && loose && isOrdinary(word) && pairEnd(scene, at) > at + 1) return undefined;
  if (word.pair !== undefined && loose) return namedParty(scene, at, pairEnd(scene, at));
  if (isPlace(word.fold) && loose) return namedParty(scene, at, scene.words[at + 1]?.fold.startsWith('ال') ? epithets(scene, at + 1) : at + 1, 'body');
  if (isOrdinary(word) && !isFamilyName(scene.text, word.fold)) return undefined;
  const given = isGivenName(word.fold) && !endsNames(word) && word.pair === undefined;
  const introduced = given || loose ? undefined : introducedName(scene, at);
  if (introduced !== undefined) return withEpithet(scene, namedParty(scene, at, introduced));
  if (!given && (!loose || endsNames(word) || /^\P{L}/u.test(word.fold))) return undefined;
  if (!given && !mayName(scene, at)) return undefined;
  // وقدم فلان الفلاني: a verb before a name.
  if (!given && next?.kind === 'word' && isGivenName(next.fold) && !endsNames(next) && (/^[وف].{3}/.test(word.fold) || isOrdinary(word))) return undefined;
  const end = nameEnd(scene, at);
  if (end === at || (!loose && end === at + 1)) return undefined;
  if (word.text.startsWith('ال') && isEpithet(scene.words[end]) && scene.words[end]?.text.startsWith('ال')) return namedParty(scene, at, epithets(scene, end), 'body');
  const kin = !given && end === at + 1 && scene.words[end]?.kind === 'pause' && isGivenName(scene.words[end + 1]?.fold ?? '') && !isGivenName(word.fold) ? nameEnd(scene, end + 1) : end;
  if (kin > end + 1 && scene.words[kin]?.kind === 'pause') return { ...namedParty(scene, end + 1, kin, 'person'), from: at, description: wording(scene, at, end) };
  return withEpithet(scene, namedParty(scene, at, end));
}

/** Whether a word that is no known name can be one: not one with the article that no given name leads, nor one that owns what follows. */
function mayName(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const next = scene.words[at + 1];
  if (word === undefined || isFamilyName(scene.text, word.fold)) return true;
  if (word.fold.startsWith('ال') && !word.fold.endsWith('ي')) return false;
  // هاتفه, تمارينه: a word with its owner.
  if (word.text.endsWith('ه') && word.fold.length > 3 && !isGivenName(word.fold) && standings(scene.text, word.fold) < 2) return false;
  // يشكل, أصدرت
  if (/^ي.{3}$|^ا.{2,}[^ا]ت$/.test(word.fold) && !isGivenName(word.fold)) return false;
  // تقف فلانة, معطيات, بابن أخيه, رُفعت
  if (/^[يتن].{2,4}$/.test(word.fold) && !isGivenName(word.fold) && isGivenName(next?.fold ?? '')) return false;
  if (/^.{3,}ات$/.test(word.fold) || (/^[بل]/.test(word.fold) && partyOf(word.fold.slice(1)) !== undefined && !isGivenName(word.fold)) || /^\p{L}\u064f/u.test(word.text) && word.fold.endsWith('ت')) return isGivenName(word.fold);
  // واضطر فلان: at the beginning of a clause و leads a verb.
  if (/^[وف].{3}/.test(word.fold) && scene.words[at - 1]?.kind !== 'word') return false;
  // At the beginning of a sentence a word before a noun with the article is its verb.
  if ((scene.words[at - 1] === undefined || scene.words[at - 1]?.kind === 'stop') && next?.kind === 'word' && /^(?:ال)/.test(next.fold) && !next.fold.endsWith('ي') && !isFamilyName(scene.text, next.fold)) return false;
  return !(next?.kind === 'word' && next.fold.startsWith('ال') && !endsNames(next) && !isEpithet(next) && !isFamilyName(scene.text, next.fold) && partyOf(next.fold) === undefined && !word.fold.startsWith('ال'));
}

/** What the word opens, with or without و and ف before it. */
export function nounOf(word: Word): Exclude<Party['kind'], 'name'> | undefined {
  // أمام is before, and no imam; الأحد is Sunday.
  if (/^[وف]?(?:أمام|امام|قايد)$/u.test(word.text) || /^(?:الاحد|وامام|عسكريا|سياسيا|رسميا|امنيا)$/.test(word.fold)) return undefined;
  return partyOf(word.fold) ?? (/^[وف]ال/.test(word.fold) ? partyOf(word.fold.slice(1)) : undefined) ?? (ownedNoun(word) === undefined ? undefined : 'person');
}

/** The noun of a person with an owner at its end, without it: أستاذها, والدته. Undefined for any other word. */
export function ownedNoun({ fold: word, text }: Word): string | undefined {
  const stem = /^(.{2,}?)(?:ه|ها|هم|هما|هن)$/.exec(word)?.[1] ?? '';
  if (stem === '' || text.endsWith('ة') || isPlace(word) || speechForm(word) !== undefined || isGivenName(word)) return undefined;
  return [stem, stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : ''].find((form) => form !== '' && partyOf(form) === 'person');
}

/** لكن مصدرا, أن مسؤولا: the accusative of a person's noun, behind what governs it. */
function accusative(scene: Scene, at: number): 'person' | undefined {
  const fold = scene.words[at]?.fold ?? '';
  return /[^ي]ا$/.test(fold) && /^[وف]?(?:ب?ان|لكن|لعل|كان)$/.test(scene.words[at - 1]?.fold ?? '') && partyOf(fold.slice(0, -1)) === 'person' ? 'person' : undefined;
}

/** المدرّسة فلانة, المعارضة فلانة: what is a body elsewhere is a woman, where a given name follows. */
function holder(scene: Scene, at: number): 'person' | undefined {
  const next = scene.words[at + 1];
  return /^[وف]?ال(?:مدرسه|معارضه|موسسه|مدونه|مختصه|مسووله)$/.test(scene.words[at]?.fold ?? '') && next?.kind === 'word' && (isGivenName(next.fold) || scene.names.get(next.start)?.kind === 'person') ? 'person' : undefined;
}

/** A name, and the office that stands beside it between pauses: فلان، وزير الخارجية، */
function withEpithet(scene: Scene, party: Party): Party {
  let at = party.to;
  if (scene.words[at]?.kind === 'bracket') at = bracketEnd(scene, at);
  // فلان وزير الصحة: an office without article needs no pause.
  const first = scene.words[at]?.kind === 'pause' ? at + 1 : at;
  const begin = scene.words[first];
  const noun = begin?.kind === 'word' && (first > at || !/^(?:[وف]?ال|[بلك](?=.{4}))/.test(begin.fold)) ? nounOf(begin) : undefined;
  if (noun !== 'person' || begin?.pair !== undefined || (first === at && isGivenName(begin?.fold ?? ''))) return { ...party, to: at };
  const office = described(scene, first, 'person');
  if (office.name !== undefined || office.to === first + (first > at ? 0 : 1) || office.to === at + 1) return { ...party, to: at };
  return { ...party, to: office.to, kind: 'person', description: office.description, head: office.head, traits: office.traits, gender: party.gender ?? office.gender };
}

function epithets(scene: Scene, from: number): number {
  let at = from;
  while (isEpithet(scene.words[at]) || (scene.words[at]?.pair !== undefined && scene.words[at]?.pair === scene.words[at - 1]?.pair)) at += 1;
  return at;
}

function bracketEnd(scene: Scene, at: number): number {
  for (let end = at + 1; end < at + 12 && scene.words[end]; end += 1) {
    if (scene.words[end]?.kind === 'bracket') return end + 1;
    if (scene.words[end]?.kind === 'quoted') break;
  }
  return at;
}

/** A description from its noun on, and the name that stands with it. */
function described(scene: Scene, at: number, kind: 'person' | 'body' | 'paper'): Party {
  const { words } = scene;
  const first = words[at] as Word;
  const noun = partyOf(first.fold) ? first.fold : partyOf(first.fold.slice(1)) ? first.fold.slice(1) : (ownedNoun(first) ?? first.fold.slice(0, -1));
  const owned = partyOf(first.fold) === undefined && noun === ownedNoun(first);
  const head = bare(noun);
  const end = descriptionEnd(scene, at, kind, owned ? `ال${noun}` : noun);
  const traits: string[] = owned ? [first.fold.slice(noun.length)] : [];
  for (let index = at + 1; index < end; index += 1) traits.push(...traitsOf(words[index]));
  // ذات المسؤول, as the Maghreb says المسؤول ذاته.
  const same = /^[وف]?(?:ذات|نفس)$/.test(words[at - 1]?.fold ?? '') && noun.startsWith('ال') ? ' ذاته' : '';
  const description = wording(scene, at, end).replace(/^[وف](?=ال)/, noun === first.fold ? '$&' : '') + same;
  const closed = owned || noun.startsWith('ال') || words.slice(at + 1, end).some((word) => word.fold.startsWith('ال') || isPlace(word.fold) || scene.names.has(word.start));
  const party: Party = { from: at, to: end, kind, name: undefined, description, head, traits, gender: genderOf(noun), number: numberOf(noun), definite: closed, found: undefined, start: first.start };
  if (kind !== 'person') return { ...party, found: scene.names.get(first.start) };
  const near = withName(scene, party);
  return near.name === undefined && near.number === 'one' ? (withDistantName(scene, near) ?? near) : near;
}

/** A word of a description as it is compared: folded, without article and what leans on it. */
export function traitsOf(word: Word | undefined): string[] {
  return word?.kind === 'word' ? [bare(word.fold.replace(/^(?:و|ب|ل)(?=ال)/, '').replace(/^لل/, ''))] : [];
}

/** Adds the name that follows the description, at once or between pauses: المتحدث باسم الوزارة، فلان، */
function withName(scene: Scene, party: Party): Party {
  let at = party.to;
  // وزارة الدفاع (البنتاغون) فلان
  const aside = scene.words[at]?.kind === 'bracket' ? bracketEnd(scene, at) : at;
  if (aside > at && scene.words[aside]?.kind === 'word' && !endsNames(scene.words[aside])) at = aside;
  let word = scene.words[at];
  const paused = word?.kind === 'pause' || word?.kind === 'bracket';
  if (paused) word = scene.words[(at += 1)];
  // متحدث يدعى فلانا, المدعو فلان
  if (word?.kind === 'word' && /^[وف]?(?:يدعي|تدعي|اسمه|اسمها|المدعو|المدعوه)$/.test(word.fold) && scene.words[at + 1]?.kind === 'word') word = scene.words[(at += 1)];
  // مدرب الفريق، السويسري فلان; أحد ممثليها، السياسي فلان
  if (paused && (isEpithet(word) || partyOf(word?.fold ?? '') === 'person') && word?.text.startsWith('ال') && scene.words[at + 1]?.kind === 'word' && !endsNames(scene.words[at + 1]) && !isEpithet(scene.words[at + 1])) word = scene.words[(at += 1)];
  if (!paused && /^(?:في|لدي|الي|خلال|من)$/.test(word?.fold ?? '')) return withPlacedName(scene, party);
  if (word?.kind !== 'word' || (party.number === 'many' && !scene.names.has(word.start))) return party;
  if (word.pair !== undefined && !isGivenName(word.fold) && ofBody(scene, party)) return withName(scene, { ...party, to: pairEnd(scene, at), description: wording(scene, party.from, pairEnd(scene, at)) });
  // مترجم مسرحية "فلانة": a work's name.
  if (!paused && word.pair !== undefined && /^(?:مسرحيه|روايه|كتاب|فيلم|مسلسل|اغنيه|ديوان|برنامج|قصيده|فرقه|البوم|سلسله)$/.test(scene.words[at - 1]?.fold ?? '')) return withName(scene, { ...party, to: pairEnd(scene, at), description: wording(scene, party.from, pairEnd(scene, at)) });
  // انتقد رئيس الحركة "استمرار البيروقراطية": what he speaks of, and no name.
  if (!paused && word.pair !== undefined && isOrdinary(word)) return party;
  // مدرب "العميد" فلان: what stands in marks between office and name is what it is the office of.
  const behind = word.pair === undefined ? undefined : scene.words[pairEnd(scene, at)];
  if (!paused && behind?.kind === 'word' && !scene.names.has(word.start) && (isGivenName(behind.fold) || scene.names.get(behind.start)?.kind === 'person')) return withName(scene, { ...party, to: pairEnd(scene, at), description: wording(scene, party.from, pairEnd(scene, at)) });
  const found = scene.names.get(word.start);
  if (found && found.kind !== 'person') return party;
  // السفير لدى واشنطن ومندوبها: a second office.
  const second = { ...word, fold: word.fold.slice(1), text: word.text.slice(1) };
  if (!found && !paused && word.fold.startsWith('و') && (partyOf(second.fold) === 'person' || ownedNoun(second) !== undefined)) return party;
  // رئيسة وزراء نيوزيلندا تصطحب رضيعتها: a headline's verb.
  if (!found && !paused && word.pair === undefined && /^[يتن].{3,}/.test(word.fold) && !isGivenName(word.fold) && !isListedFamily(word.fold) && owning(scene.words[at + 1])) return party;
  // المرصد السوري لحقوق الإنسان, كبير معدي الدراسة: what goes on is no name.
  const known = isGivenName(word.fold) || isListedFamily(word.fold);
  const goes = scene.words[at + 1];
  if (!found && !paused && !known && word.pair === undefined && ((/^[بل]/.test(word.fold) && goes?.fold.startsWith('ال') === true && leans(word)) || (goes?.kind === 'word' && goes.fold.startsWith('ال') && !/(?:ي|الله|الدين|الحق|الرحمن)$/.test(goes.fold) && !isEpithet(goes) && !endsNames(goes) && !isListedFamily(goes.fold) && !word.fold.startsWith('ال')))) return party;
  // لولاية وهران: the body's own name goes on with the office.
  const led = paused ? '' : (scene.words[at - 1]?.fold.replace(/^[بل](?=.{3})/, '') ?? '');
  if (!found && word.pair === undefined && /^(?:ولايه|محافظه|مدينه|بلديه|مقاطعه|قضاء|ناحيه|اقليم|عماله|منطقه|اماره|مديريه|معتمديه|دايره|سكان|اهالي|ابناء)$/.test(led) && !word.fold.startsWith('ال')) return withName(scene, { ...party, to: at + 1, description: wording(scene, party.from, at + 1) });
  // المدرب الأنصار: a noun with the article is the verb's object and no name, unless it is a family's elsewhere.
  if (!found && !paused && word.pair === undefined && word.text.startsWith('ال') && !word.fold.endsWith('ي') && !isFamilyName(scene.text, word.fold) && !isGivenName(word.fold)) return party;
  // المدير الولائي للصحة: what the office goes on behind is its adjective, unless a family is called so.
  const further = scene.words[at + 1];
  const goesOn = further?.kind === 'word' && (/^(?:لل|بال|ل.{4}|ب.{4}|في$|لدي$)/.test(further.fold) || isGivenName(further.fold) || scene.names.get(further.start)?.kind === 'person');
  if (!found && !paused && word.pair === undefined && /^ال.{2,}يه?$/.test(word.fold) && party.definite && goesOn && !isFamilyName(scene.text, word.fold) && !isListening(further.fold)) return withName(scene, { ...party, to: officeEnd(scene, at + 1), traits: [...party.traits, ...traitsOf(word)], description: wording(scene, party.from, officeEnd(scene, at + 1)) });
  if (!found && word.pair === undefined && /.{3}(?:يين|يون|ات)$/.test(word.fold) && !isGivenName(word.fold) && !isFamilyName(scene.text, word.fold)) return party;
  const end = nameEnd(scene, at);
  if (end === at || (endsNames(word) && !found) || (partyOf(word.fold) && !found && !(word.fold === 'بيت' && end - at === 2) && !isGivenName(word.fold) && !kunya.test(word.fold) && word.pair === undefined)) return party;
  const after = scene.words[end];
  const listener = after?.kind === 'word' && after.fold.startsWith('ل') && end - at >= 2 && (after.fold.startsWith('لل') || partyOf(after.fold.slice(1)) !== undefined || isPlace(after.fold.slice(1)));
  const closed = listener || after === undefined || /^(?:pause|bracket|colon|stop|quoted)$/.test(after.kind) || endsNames(after) || after.text.startsWith('ال') || speechForm(after.fold)?.form.shape === 'verb';
  if (!found && word.pair === undefined && !isGivenName(word.fold) && !mayBeName(scene, at, end, closed)) return party;
  if (paused && !found && !isGivenName(word.fold) && word.pair === undefined && !(closed && end - at >= 2 && !/^[وفبل]?ال/.test(word.fold))) return party;
  // الفريق عثر: one unknown word behind an office is a name where it stands elsewhere too, or is shaped like a family's.
  if (!found && word.pair === undefined && end - at === 1 && !isGivenName(word.fold) && !/^ال.*ي$/.test(word.fold) && !isFamilyName(scene.text, word.fold) && !stands(scene.text, word.fold) && speechForm(scene.words[party.from - 1]?.fold ?? '')?.form.shape !== 'verb') return party;
  if (paused && !found && !closed) return party;
  let to = paused && after?.kind === 'bracket' ? end + 1 : end;
  if (scene.words[to]?.kind === 'bracket') to = bracketEnd(scene, to);
  return withOffice(scene, { ...party, to, name: wording(scene, at, end), found, definite: true, gender: genderOfHolder(scene, at, end, party) });
}

/** Whether a word is no name's, so that an unknown word before it is its verb: رضيعتها, الكأس, في, لقرار. */
function owning(word: Word | undefined): boolean {
  return word?.kind !== 'word' || endsNames(word) || isOrdinary(word) || /^(?:ال.*[^ي]|لل.*|بال.*)$/.test(word.fold) || /.{3}(?:ها|هم)$/.test(word.fold);
}

/** Where an office ends that goes on with what it is responsible for: للصحة والسكان بقسنطينة. */
function officeEnd(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 8 && scene.words[at]?.kind === 'word' && /^(?:[ول]?لل|وال|بال|ال|ل.{4}|ب.{4})/.test(scene.words[at]?.fold ?? '') && !isGivenName(scene.words[at]?.fold ?? '') && !isListening(scene.words[at]?.fold ?? '')) at += 1;
  return at;
}

/** ل and a medium: whom they spoke to. */
function isListening(fold: string): boolean {
  return /^(?:لل|ل)(?:صحفيين|صحافيين|صحافه|صحيفه|وكاله|قناه|موقع|اذاعه|اعلام|برنامج|رويترز|اناضول|جزيره|عربيه)/.test(fold);
}

/** Whose gender an office's holder has: the given name's, where it shows one; an office in the masculine may be a woman's. */
export function genderOfHolder(scene: Scene, from: number, to: number, { gender }: Party): Party['gender'] {
  return genderOfName(scene, from, to) ?? (gender === 'f' ? 'f' : undefined);
}

/** Whether a description ends in a body whose name the marks behind it hold: ممثل شركة الشحن الصينية "فلانة". */
function ofBody(scene: Scene, party: Party): boolean {
  let index = party.to - 1;
  while (index > party.from && scene.words[index]?.fold.startsWith('ال') && partyOf(scene.words[index]?.fold ?? '') === undefined) index -= 1;
  return index > party.from && partyOf(scene.words[index]?.fold ?? '') === 'body' && !scene.words[index]?.fold.startsWith('ال');
}

/** The office behind a title and a name: المهندس فلان، رئيس الهيئة، */
function withOffice(scene: Scene, party: Party): Party {
  const noun = scene.words[party.to]?.kind === 'pause' && scene.words[party.to + 1]?.pair === undefined ? nounOf(scene.words[party.to + 1] as Word) : undefined;
  if (scene.words[party.to + 1] === undefined || noun !== 'person') return party;
  const end = descriptionEnd(scene, party.to + 1, 'person', scene.words[party.to + 1]?.fold ?? '');
  const after = scene.words[end];
  if (after !== undefined && !/^(?:pause|bracket|colon|stop)$/.test(after.kind) && !endsNames(after)) return party;
  const traits = scene.words.slice(party.to + 2, end).flatMap(traitsOf);
  return { ...party, to: end, office: { description: wording(scene, party.to + 1, end), head: bare(scene.words[party.to + 1]?.fold ?? ''), traits } };
}

/** A name after the place of the office: رئيس الوفد في المحادثات، فلان، */
function withPlacedName(scene: Scene, party: Party): Party {
  const pause = scene.words.findIndex((word, index) => index > party.to && word.kind !== 'word');
  if (pause < 0 || pause > party.to + 6 || scene.words[pause]?.kind !== 'pause') return party;
  const end = nameEnd(scene, pause + 1);
  const first = scene.words[pause + 1];
  const sure = scene.names.get(first?.start ?? -1)?.kind === 'person' || isGivenName(first?.fold ?? '');
  if (scene.words[end]?.kind !== 'pause' || endsNames(first) || !(sure || (end - pause > 2 && mayBeName(scene, pause + 1, end, true)))) return party;
  if (first?.text.startsWith('ال') || partyOf(first?.fold ?? '') !== undefined) return party;
  return { ...party, to: end, name: wording(scene, pause + 1, end), found: scene.names.get(first?.start ?? -1), definite: true };
}

/** Whether unknown words can be a name, and not the object of the verb before: شكر الرئيس دعم حلفائه. */
function mayBeName(scene: Scene, from: number, to: number, closed: boolean): boolean {
  const words = scene.words.slice(from, to);
  return closed && (!isOrdinary(words[0]) || /^ال.*ي$/.test(words[1]?.text ?? '')) && words.every((word, index) => index === 0 || (!isPlace(word.fold) && scene.names.get(word.start)?.kind !== 'place' && !isEpithet(word)));
}

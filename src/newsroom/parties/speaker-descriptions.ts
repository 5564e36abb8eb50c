import { clubEnd, speakingPlaceEnd } from './compound-places.ts';
import { readOnce } from './read-once.ts';
import { descriptionEnd } from './description-end.ts';
import { introducedName, toldName, withDistantName } from './distant-names.ts';
import { isForeign } from './foreign-houses.ts';
import { framedSubject } from './framed-names.ts';
import { lawPartAt } from './law-texts.ts';
import { endsNames, nameEnd } from './name-ends.ts';
import { isPartOfName, isSonOf } from './name-parts.ts';
import { reveredAt } from './revered.ts';
import { severalAt } from './several.ts';
import { spelledEnd } from './spelled-names.ts';
import { withName } from './named-offices.ts';
import { withWhose } from './whose-kin.ts';
import { accusative, holder, isGreat, kunya, mayDescribe, nounOf, ownedMan, ownedNoun, owningMany, standsIn, traitsOf } from './party-nouns.ts';
import { bare, foldWord, type Word } from '../language/sentence-words.ts';
import { followsGivenName, isFamilyName, isGivenName, isListedFamily, isNounName, isPlace, isTownClub, joints, ordinary, standings } from '../language/speaker-lexicon.ts';
import { attached, bracketEnd, genderOfName, isEpithet, isNamesake, isOrdinary, namedParty, numberOf, pairEnd, through, wording, type Party, type Scene } from './speaker-phrases.ts';
import { genderOf, isAcronym, partyOf } from '../language/speaking-parties.ts';
import { endsStranger } from '../language/strangers.ts';
import { speechForm } from '../language/verbs-of-speech.ts';
import { isVerbShaped } from '../language/word-shapes.ts';

/**
 * The party that begins at word `at` of the scene; undefined where none does. With `loose`, unknown words may be a
 * name: where grammar leaves room for nothing else, as after a verb of speech.
 */
export function partyAt(scene: Scene, at: number, loose = false): Party | undefined {
  return partyRead(scene, at, loose ? 1 : 0);
}

const partyRead = readOnce((scene, at, variant) => readParty(scene, at, variant === 1));

function readParty(scene: Scene, at: number, loose: boolean): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word') return undefined;
  const found = scene.names.get(word.start);
  if (found?.kind === 'person') return withEpithet(scene, namedParty(scene, at, through(scene, at, found.end), 'person'));
  const next = scene.words[at + 1];
  const marked = word.pair !== undefined;
  const place = loose && !marked ? speakingPlaceEnd(scene, at) : at;
  if (place > at) return { ...namedParty(scene, at, place, 'body'), gender: undefined };
  // قال ريال مدريد
  const club = loose && !marked ? clubEnd(scene, at) : at;
  if (club > at + 1) return { ...namedParty(scene, at, club), kind: 'body', gender: undefined };
  // د. كايت, م. شاكر: a title of one letter.
  if (loose && /^[دم]$/.test(word.fold) && scene.text[word.end] === '.') {
    const titled = partyAt(scene, at + 1, loose);
    return titled && { ...titled, from: at };
  }
  const spelled = loose || scene.words[at - 1]?.kind !== 'word' ? spelledEnd(scene, at) : undefined;
  if (spelled !== undefined) return { ...namedParty(scene, at, spelled, 'body'), gender: 'f' };
  if (!marked && word.fold.length < 4 && kunya.test(word.fold) && isChild(word, next)) return withEpithet(scene, namedParty(scene, at, Math.max(nameEnd(scene, at), nameEnd(scene, at + 1)), 'person'));
  if (loose && !marked && isSonOf(scene, at)) return namedParty(scene, at, at + 2);
  // وليد المعلم, and then المعلم alone: the family's, whatever it is elsewhere.
  const family = loose && !marked && word.fold.startsWith('ال') && followsGivenName(scene.text, word.fold) && !isEpithet(word);
  if (family && endsNames(next)) return namedParty(scene, at, at + 1);
  const whole = (loose ? reveredAt(scene, at) : undefined) ?? severalAt(scene, at) ?? lawPartAt(scene, at);
  if (whole) return whole;
  const framed = loose ? framedSubject(scene, at) : undefined;
  if (framed !== undefined && (!isGivenName(word.fold) || nounOf(word) !== undefined)) return withEpithet(scene, namedParty(scene, at, framed));
  const noun = marked || !mayDescribe(word) ? undefined : (standsIn(scene, at) ? 'person' : undefined) ?? holder(scene, at) ?? nounOf(word) ?? accusative(scene, at) ?? owningMany(scene, at);
  if (noun && !isGreat(word, next) && !isBornName(scene, word, next)) return described(scene, at, noun);
  // قالت جورجيا ميلوني
  if (loose && isNamesake(scene, at)) return withEpithet(scene, { ...namedParty(scene, at, nameEnd(scene, at), 'person'), kind: 'person', gender: genderOfName(scene, at, at + 2), found: undefined });
  if (found && found.kind !== 'title') return namedParty(scene, at, epithets(scene, through(scene, at, found.end)), 'body');
  if (isForeign(word, next)) return withEpithet(scene, namedParty(scene, at, nameEnd(scene, at + 1)));
  // البرتغالي جوزيه مورينيو
  const nation = isEpithet(word) && !isGivenName(word.fold) && word.text.startsWith('ال') && next?.kind === 'word' && word.pair === next.pair;
  const bearer = nation && !endsNames(next) && (isGivenName(next.fold) || (loose && isListedFamily(next.fold)));
  if (bearer) return { ...withEpithet(scene, namedParty(scene, at + 1, nameEnd(scene, at + 1), 'person')), from: at };
  if (marked && loose) return isOrdinary(word) && pairEnd(scene, at) > at + 1 ? undefined : namedParty(scene, at, pairEnd(scene, at));
  if (loose && (isPlace(word.fold) || isTownClub(word.fold))) return namedParty(scene, at, next?.fold.startsWith('ال') ? epithets(scene, at + 1) : at + 1, 'body');
  const told = loose ? toldName(scene, at) : undefined;
  if (told !== undefined) return withEpithet(scene, namedParty(scene, at, told));
  if (isOrdinary(word) && !isFamilyName(scene.text, word.fold) && !(loose && lineage.test(next?.fold ?? '')) && introducedName(scene, at) === undefined) return undefined;
  // في عام 1880 ولد مصطفى الرافعي: who was born.
  const born = !loose && word.text === 'ولد' && isGivenName(next?.fold ?? '');
  const given = isGivenName(word.fold) && !born && !endsNames(word) && !marked && !isCommonNoun(scene, at, loose);
  const introduced = given ? undefined : introducedName(scene, at);
  if (introduced !== undefined) return withEpithet(scene, namedParty(scene, at, introduced));
  // فاديفول, who was introduced in full: his name alone names him anywhere.
  if (!given && !marked && endsStranger(scene.text, word.fold) && !isPartOfName(scene, at)) return namedParty(scene, at, at + 1);
  if (!given && (!loose || endsNames(word) || /^\P{L}/u.test(word.fold))) return undefined;
  if (!given && !mayName(scene, at)) return undefined;
  if (!given && isVerbBefore(scene, at, next)) return undefined;
  const end = nameEnd(scene, at);
  if (end === at || (!loose && end === at + 1)) return undefined;
  const after = scene.words[end];
  if (word.text.startsWith('ال') && isEpithet(after) && after?.text.startsWith('ال')) return namedParty(scene, at, epithets(scene, end), 'body');
  const apart = !given && end === at + 1 && after?.kind === 'pause' && isGivenName(scene.words[end + 1]?.fold ?? '') && !isGivenName(word.fold);
  const kin = apart ? nameEnd(scene, end + 1) : end;
  if (kin > end + 1 && scene.words[kin]?.kind === 'pause') return { ...namedParty(scene, end + 1, kin, 'person'), from: at, description: wording(scene, at, end) };
  return withEpithet(scene, namedParty(scene, at, end));
}

/** وقدم فلان الفلاني, شعر الفلاني بالتعب: a verb before a name. */
function isVerbBefore(scene: Scene, at: number, next: Word | undefined): boolean {
  const word = scene.words[at] as Word;
  if (next?.kind !== 'word' || endsNames(next)) return false;
  const previous = scene.words[at - 1];
  const begins = previous === undefined || previous.kind === 'stop';
  if (begins && followsGivenName(scene.text, next.fold) && !isFamilyName(scene.text, word.fold)) return true;
  return isGivenName(next.fold) && (/^[وف].{3}/.test(word.fold) || isOrdinary(word));
}

/** فلاح كمال: a trade without the article takes no name behind it, and is a given name there. */
function isBornName(scene: Scene, { fold, text }: Word, next: Word | undefined): boolean {
  // فرانس تيمرمانز, but فرانس برس
  if (fold === 'فرانس') return next?.kind === 'word' && !endsNames(next) && !/^(?:برس|بريس|انتر|تلفزيون|انفو|تيليكوم|فوتبول)$/.test(next.fold);
  if (!isGivenName(fold) || fold.startsWith('ال') || next?.kind !== 'word' || endsNames(next) || isPlace(next.fold)) return false;
  if (lineage.test(next.fold) || isBeforeOffice(scene, next)) return true;
  return isGivenName(next.fold) || (isListedFamily(next.fold) && isBorne(scene.text, `${text} ${next.text}`));
}

/** رائد عرفات رئيس الإدارة: whether no word of the language stands between a trade that is a given name too and an office without the article. */
function isBeforeOffice({ words }: Scene, family: Word): boolean {
  const at = words.indexOf(family);
  const [office, more] = words.slice(at + 1, at + 3);
  const name = !isEpithet(family) && partyOf(family.fold) === undefined && !isOrdinary(family) && !ordinary.has(bare(family.fold));
  return name && office?.kind === 'word' && !office.fold.startsWith('ال') && partyOf(office.fold) === 'person' && !isGivenName(office.fold) && more?.kind === 'word' && !endsNames(more);
}

/** أكرم إمام أوغلو, and then إمام أوغلو alone: whether the words stand behind a given name somewhere in the text. */
function isBorne(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isGivenName(foldWord(/(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? ''))) return true;
  }
  return false;
}

/** Whether the word behind أبو or أم can be a child's name: غيابها and ينبغي are none, and what stands before them is "or". */
function isChild({ fold }: Word, next: Word | undefined): boolean {
  if (next?.kind !== 'word' || endsNames(next)) return false;
  return fold !== 'ام' || !(isOrdinary(next) || isVerbShaped(next.fold) || /.{3}(?:ها|هم|نا)$/.test(next.fold));
}

/** حياة أفضل, رمضان المبارك, باسم فريق: a given name that is a noun or a preposition here, for no name goes on behind it. */
function isCommonNoun(scene: Scene, at: number, loose: boolean): boolean {
  const { text, fold } = scene.words[at] as Word;
  const next = scene.words[at + 1];
  const named = next?.kind === 'word' && (isGivenName(next.fold) || isListedFamily(next.fold) || joints.has(next.fold));
  // المعروف باسم فلان
  if (text === 'باسم') return !named || /^(?:ال)?(?:معروف|معروفه|ملقب|عرف|عرفت|يعرف|تعرف|متحدث|متحدثه|ناطق|ناطقه|سمي|مسجل)$/.test(scene.words[at - 1]?.fold ?? '');
  if (!isNounName(fold) || next?.kind !== 'word' || (endsNames(next) && loose)) return false;
  const season = /^(?:رمضان|رجب|شعبان|ربيع|عيد)$/.test(fold) && next.fold.startsWith('ال') && !isGivenName(next.fold);
  const family = /^ال.*ي$/.test(next.fold) && !isEpithet(next) && !ordinary.has(next.fold.slice(2));
  return season || !(named || family);
}

/** What leads to a father's name. */
const lineage = /^(?:بن|بنت|منت)$/;

/** Whether a word that is no known name can be one: not one with the article that no given name leads, nor one that owns what follows. */
function mayName(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const next = scene.words[at + 1];
  if (word === undefined || isFamilyName(scene.text, word.fold) || lineage.test(next?.fold ?? '')) return true;
  const article = word.fold.startsWith('ال');
  const given = isGivenName(word.fold);
  if (article && (!word.fold.endsWith('ي') || ordinary.has(word.fold.slice(2)))) return false;
  // مثالا كلاسيكيا: a noun and its adjective in the accusative.
  if (!given && word.fold.endsWith('ا') && /.{3}يا$/.test(next?.fold ?? '')) return false;
  // هاتفه, تمارينه: a word with its owner.
  if (word.text.endsWith('ه') && word.fold.length > 3 && !given && standings(scene.text, word.fold) < 2) return false;
  // يشكل, أصدرت
  if (/^ي.{3}$|^ا.{2,}[^ا]ت$/.test(word.fold) && !given) return false;
  // تقف فلانة, معطيات, بابن أخيه, رُفعت
  if (/^[يتن].{2,4}$/.test(word.fold) && !given && isGivenName(next?.fold ?? '')) return false;
  const leaning = /^[بل]/.test(word.fold) && attached(scene, word);
  const passive = /^\p{L}\u064f/u.test(word.text) && word.fold.endsWith('ت');
  if (leaning || passive || /^.{3,}ات$/.test(word.fold)) return given;
  // واضطر فلان: at the beginning of a clause و leads a verb.
  const previous = scene.words[at - 1];
  if (/^[وف].{3}/.test(word.fold) && previous?.kind !== 'word') return false;
  if (next?.kind !== 'word' || !next.fold.startsWith('ال') || isFamilyName(scene.text, next.fold)) return true;
  // At the beginning of a sentence a word before a noun with the article is its verb.
  if ((previous === undefined || previous.kind === 'stop') && !next.fold.endsWith('ي')) return false;
  return article || endsNames(next) || isEpithet(next) || partyOf(next.fold) !== undefined;
}

/** A name, and the office that stands beside it between pauses: فلان، وزير الخارجية، */
function withEpithet(scene: Scene, party: Party): Party {
  const at = scene.words[party.to]?.kind === 'bracket' ? bracketEnd(scene, party.to) : party.to;
  const alone = { ...party, to: at };
  const paused = scene.words[at]?.kind === 'pause';
  // فلان -وهو نائب المدير-
  const first = paused ? at + (/^وه[وي]$/.test(scene.words[at + 1]?.fold ?? '') ? 2 : 1) : at;
  const begin = scene.words[first];
  if (begin?.kind !== 'word' || begin.pair !== undefined || kunya.test(begin.fold) || nounOf(begin) !== 'person') return alone;
  // فلان وزير الصحة: an office without article needs no pause; نفى فلان الفلاني المدير العام: nor does any behind a verb that has nobody for its object.
  const told = begin.fold.startsWith('ال') && at >= party.from + 2 && takesNobody(scene.words[party.from - 1]);
  if (!paused && !told && (/^(?:[وف]?ال|[بلك](?=.{4}))/.test(begin.fold) || isGivenName(begin.fold))) return alone;
  const office = described(scene, first, 'person');
  if (office.name !== undefined || office.to === at + 1) return alone;
  const { to, description, head, traits } = office;
  return { ...party, to, kind: 'person', description, head, traits, gender: party.gender ?? office.gender };
}

/** Whether a word is a verb of speech that tells what was said and asks nobody: قال, نفى, أوضح. */
function takesNobody(word: Word | undefined): boolean {
  const form = speechForm(word?.fold ?? '')?.form;
  return form?.shape === 'verb' && form.class !== 'address' && form.class !== 'relay' && !form.suffixed;
}

/** The first word behind the epithets from `from` on, and behind the marks in which they stand. */
function epithets(scene: Scene, from: number): number {
  let at = from;
  while ((isEpithet(scene.words[at]) && scene.words[at]?.text.startsWith('ال') === true) || (scene.words[at]?.pair !== undefined && scene.words[at]?.pair === scene.words[at - 1]?.pair)) at += 1;
  return at;
}

/** معالي وزيرة الخارجية: of an office behind a word of honour, the office is the head. */
function behindHonour(words: Scene['words'], at: number, head: string, traits: readonly string[]): Pick<Party, 'head' | 'traits'> {
  const office = bare(words[at + 1]?.fold ?? '');
  const honoured = /^(?:معالي|سعاده|فخامه|دوله|سياده|سماحه|فضيله|سمو|جلاله|حضره|عطوفه)$/.test(head) && partyOf(office) === 'person' && traits[0] === office;
  return honoured ? { head: office, traits: traits.slice(1) } : { head, traits };
}

/** A description from its noun on, and the name that stands with it. */
function described(scene: Scene, at: number, kind: 'person' | 'body' | 'paper'): Party {
  const { words } = scene;
  const first = words[at] as Word;
  const rest = first.fold.slice(1);
  const withOwner = ownedNoun(first);
  const his = ownedMan(first) === undefined ? undefined : first.fold.slice(0, -1);
  const noun = his ?? (partyOf(first.fold) || standsIn(scene, at) ? first.fold : partyOf(rest) ? rest : (withOwner ?? first.fold.slice(0, -1)));
  const owned = his !== undefined || (noun !== first.fold && partyOf(first.fold) === undefined && noun === withOwner);
  const head = bare(noun);
  const many = owningMany(scene, at) !== undefined;
  const end = Math.max(descriptionEnd(scene, at, kind, owned ? `ال${noun}` : noun), many ? at + 2 : at);
  const traits: string[] = owned ? [first.fold.slice(noun.length)] : [];
  for (let index = at + 1; index < end; index += 1) if (words[index]?.fold !== 'غير') traits.push(...traitsOf(words[index]));
  // ذات المسؤول, as the Maghreb says المسؤول ذاته.
  const same = /^[وف]?(?:ذات|نفس)$/.test(words[at - 1]?.fold ?? '') && noun.startsWith('ال') ? ' ذاته' : '';
  // شركة فلانة نفسها: the word for herself is no part of the name.
  const whole = kind === 'body' && !noun.startsWith('ال') ? wording(scene, at, end).replace(/\s(?:نفسه|نفسها|ذاته|ذاتها)$/u, '') : wording(scene, at, end);
  const told = whole.replace(/^[وف](?=ال)/, noun === rest ? '' : '$&') + same;
  // لكن مصدرا: the ending is the case, and not the word's.
  const description = `${noun}ا` === first.fold ? told.replace(/ا(?=\s|$)/u, '') : told;
  const points = (word: Word) => word.fold.startsWith('ال') || isPlace(word.fold) || scene.names.has(word.start);
  const definite = owned || noun.startsWith('ال') || words.slice(at + 1, end).some(points);
  const office = behindHonour(words, at, head, traits);
  const [gender, number] = [isAcronym(head) ? undefined : genderOf(office.head === head ? noun : office.head), many ? 'many' as const : numberOf(noun)];
  const party: Party = { from: at, to: end, kind, name: undefined, description, ...office, gender, number, definite, found: undefined, start: first.start };
  if (kind !== 'person') return { ...party, found: scene.names.get(first.start) };
  const near = withWhose(scene, party, withName(scene, party));
  return near.name === undefined && near.number === 'one' ? (withDistantName(scene, near) ?? near) : near;
}

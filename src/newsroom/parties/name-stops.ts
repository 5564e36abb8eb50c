import { isBehindJoint } from './foreign-joints.ts';
import { endsNames } from './name-ends.ts';
import { hasOwner, isNoun } from './name-parts.ts';
import type { Word } from '../language/sentence-words.ts';
import { givenName, isFamilyName, isFamilyNoun, isClub, isGivenName, isListedFamily, isNounName, isPlace, isTownClub, joints, ordinary, standings } from '../language/speaker-lexicon.ts';
import { isAccusative, isVerbalNoun, isVerbShaped } from '../language/word-shapes.ts';
import { attached, isEpithet, isOrdinary, leans, numberOf, type Scene } from './speaker-phrases.ts';
import { genderOf, isAdjective, isListening, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/* Where a name that has begun goes on no more. */

/** A word behind the first of a name, with what stands of the name before it. */
export interface NamePart {
  scene: Scene;
  at: number;
  word: Word;
  /** How many words the name has so far, its joints not counted. */
  parts: number;
  /** The first word of the name, folded. */
  first: string;
}

/** Whether a word is part of the name before it no more: the first rule that knows it decides. */
export function stopsName(part: NamePart): boolean {
  const known = stopsByLists(part) ?? stopsByEnding(part) ?? stopsAsVerb(part) ?? stopsBehindGiven(part) ?? stopsByLeaning(part);
  return known ?? (part.word.text.startsWith('ال') ? stopsWithArticle(part) : stopsBare(part));
}

/** What the lists of names and the register know of the word. */
function stopsByLists({ scene, at, word, parts, first }: NamePart): boolean | undefined {
  const before = scene.words[at - 1]?.fold ?? '';
  const next = scene.words[at + 1];
  const { fold } = word;
  // الباجي قايد السبسي, and no commander.
  if (/^(?:قايد|باي|بيك|آغا|باشا)$/u.test(word.text) || before === 'قايد' || fold === 'زاده') return false;
  // كيم يو جونغ شقيقة الزعيم: whose kin somebody is.
  if (isKin(scene, at) || amounts.test(fold)) return true;
  // بليند يونايتد يرى: whose player somebody is; but مانشستر يونايتد.
  if (parts === 1 && isTownClub(fold) && !isPlace(first) && !isClub(first)) return true;
  // كاروان كريم لكوردستان24: to whom he spoke.
  if (isListening(fold) && !isListedFamily(fold) && !isGivenName(fold)) return true;
  if (parts >= 2 && beginsOffice(scene, at)) return true;
  // أعلن عادل الصافي أسماء الفائزين: behind two parts what is a noun as well, before one with the article.
  if (parts >= 2 && isNounName(fold) && next?.kind === 'word' && next.fold.startsWith('ال') && numberOf(next.fold) === 'many') return true;
  // نصر الله القيادات: what ends the first part of a name joins nothing to it.
  const joined = joints.has(before) && !/^(?:الله|الدين)$/.test(before) && !isBehindJoint(scene, at - 1);
  // حذر سيرغي لافروف واشنطن من: behind two parts a country or a town is whom the verb turns to, though it be a given name too.
  if (!joined && parts >= 2 && isPlace(fold) && endsNames(next)) return true;
  if (joined || joints.has(fold) || isGivenName(fold)) return false;
  if (isListedFamily(fold)) return false;
  // قال زيدان لمورينيو; but بكاري ends in a short name that the text has nowhere.
  const rest = fold.slice(1);
  const chance = parts === 1 && rest.length < 5 && standings(scene.text, rest) === 0;
  if (/^[بلف]/.test(fold) && !chance && (isGivenName(rest) || isListedFamily(rest))) return true;
  if (parts === 1 && isGivenName(first) && isFamilyNoun(fold) && endsNames(next)) return false;
  if (parts === 1 && standsAgain(scene, at, first)) return false;
  const family = parts === 1 && joints.has(first) && /^ال.*ي$/.test(fold);
  if (scene.names.has(word.start) && word.pair === undefined && !family) return true;
  // امحند العنصر، الأمين العام: what an office follows behind a pause is a name to its last word.
  const introduced = next?.kind === 'pause' && partyOf(scene.words[at + 2]?.fold ?? '') === 'person';
  // لايف غروب، الباحث: there a bare noun could be nothing else behind one word.
  const unknown = !isEpithet(word) && partyOf(fold) === undefined && (!ordinary.has(fold) || (parts === 1 && !/^ال|[اه]$/.test(fold)));
  return introduced && unknown && !/^[وفبل](?=.{4})/.test(fold) ? false : undefined;
}

/** An owner or the accusative at the end of the word makes it a noun; behind a family's name nothing without the article goes on. */
function stopsByEnding(part: NamePart): boolean | undefined {
  const { word, parts, first } = part;
  const { text, fold } = word;
  if (hasOwner(word) && text.length > 4) return true;
  const owner = (text.length > 5 && /(?:ها|هم|تنا|[تا]ه|[^ي]يه|ءه|ئه)$/.test(text)) || (text.length > 4 && text.endsWith('ه') && isNoun(fold.slice(0, -1)));
  // وحيد سجله الخاص; but عبد الله تايه.
  if (text.length === 4 && text.endsWith('ه') && text !== 'عبده' && ordinary.has(fold.slice(0, -1)) && !isLast(part)) return true;
  if (owner || text.includes('\u064b') || isAccusative(fold)) return true;
  // كان منصور مؤيدا للحوار
  if (fold.length > 4 && fold.endsWith('ا') && speechForm(fold)?.form.shape === 'participle') return true;
  if (fold.length > 4 && fold.endsWith('ا') && isNoun(fold.slice(0, -1))) return true;
  // مريم الحارثية نوعا
  if (parts >= 2 && fold.length === 4 && fold.endsWith('ا') && ordinary.has(fold.slice(0, -1))) return true;
  if (fold.length === 4 && fold.endsWith('ا') && (isAdjective(fold.slice(0, -1)) || partyOf(fold.slice(0, -1)) === 'person')) return true;
  // أما فلان الفلاني فغمز: behind two parts ف begins what is said of him.
  if (parts >= 2 && /^ف.{3}/.test(fold)) return true;
  // كامبياسو عقده: behind two parts an owner at the end of a word makes it a noun.
  if (parts >= 2 && text.endsWith('ه') && fold.length > 3) return true;
  // المنصر تجاهل: behind a family name with the article nothing without one goes on.
  return first.startsWith('ال') && !isGivenName(first) && !text.startsWith('ال') ? true : undefined;
}

/** سلمان يمتاز بـ, سلمان قلبت الموازين: the verb of which the name is the subject. At the end of the phrase a verb in the past may be a foreign name. */
function stopsAsVerb(part: NamePart): boolean | undefined {
  const { fold } = part.word;
  const past = /(?:وا|ت)$/.test(fold) && isLast(part) && !ordinary.has(fold);
  return isVerbShaped(fold) && !past ? true : undefined;
}

/** What a given name takes for the family's behind it. */
function stopsBehindGiven({ scene, at, word, parts, first }: NamePart): boolean | undefined {
  if (parts !== 1 || !isGivenName(first)) return undefined;
  const { text, fold } = word;
  const rest = fold.slice(1);
  const after = scene.words[at + 1];
  const article = text.startsWith('ال');
  // حمدان فلاح الغامدي, بوشتى بوخالفة: a given name takes what is a trade or a thing elsewhere, before a family's name or the end.
  if (!article && !fold.startsWith('و')) {
    const family = after?.kind === 'word' && /^ال.*ي$/.test(after.fold) && !isAdjective(after.fold);
    // كريم مفتي لوكالة
    const closed = after?.kind !== 'word' || endsNames(after) || isListening(after.fold);
    if ((family || (closed && !fold.endsWith('ا'))) && partyOf(fold) === 'person') return false;
    if (text.endsWith('ة') && !ordinary.has(fold) && partyOf(fold) === undefined && endsNames(after)) return false;
  }
  // فيصل العقاب الخبير المالي: between a given name and an office with the article stands the family's.
  const titled = article && !isNounName(first) && !joints.has(first) && after?.kind === 'word' && !isEpithet(after) && after.fold.startsWith('ال') && partyOf(after.fold) === 'person';
  if (titled && partyOf(fold) === undefined && !isEpithet(word) && numberOf(fold) === 'one' && numberOf(after.fold) === 'one') return false;
  // تشارلز وولف, جوزف المعلوف: behind a given name alone, what is no word of the language is the family's.
  if (fold.length <= 2 || isOrdinary(word) || partyOf(fold) !== undefined || isAdjective(fold)) return undefined;
  if (article) return ordinary.has(fold.slice(2));
  // والدها كمال شهائد الامتياز: an unknown word that owns what follows is a noun.
  const thing = after?.kind === 'word' && after.fold.startsWith('ال') && !endsNames(after) && !isEpithet(after) && partyOf(after.fold) === undefined;
  if (thing && !isFamilyName(scene.text, fold) && !isFamilyName(scene.text, after.fold)) return true;
  if (!/^[وفبل]/.test(fold)) return undefined;
  // إيميلي وينترز, and then وينترز alone: a word that stands so elsewhere too, and never without its و.
  const and = fold.startsWith('و') && !(standings(scene.text, fold) > 1 && standings(scene.text, rest) === 0) && (isGivenName(rest) || /^[وف]?[يتن].{2,}/.test(rest));
  return and || leans(word) || scene.names.has(word.start + 1) || isPlace(rest);
}

/** و, ف, ب, ل and ك that lean on a word of the language. */
function stopsByLeaning(part: NamePart): boolean | undefined {
  const { scene, word, parts, first } = part;
  const { fold } = word;
  const rest = fold.slice(1);
  // جاي والاس، رئيس الشبكة: at the end of a name of two what leans on nothing known is the family's.
  if (fold.startsWith('و') && fold.length > 2) return (parts > 1 && !fold.startsWith('وو')) || !isLast(part) || attached(scene, word) ? true : undefined;
  if (/^[فبلك]/.test(fold)) {
    const named = scene.names.has(word.start + 1) || partyOf(rest) !== undefined || isPlace(rest);
    const noun = ordinary.has(rest) || isVerbalNoun(rest) || (rest.startsWith('ال') && rest.length > 5);
    const verb = fold.startsWith('ف') && speechForm(rest)?.form.guarded === false;
    if (named || noun || verb) return true;
  }
  return /^[بل]/.test(fold) && leans(word) && (parts > 1 || !isGivenName(first)) && !isLast(part) ? true : undefined;
}

/** A word with the article: a family's name, an epithet, or the object of the verb. */
function stopsWithArticle(part: NamePart): boolean {
  const { scene, at, word: { fold }, parts, first } = part;
  const next = scene.words[at + 1];
  const last = isLast(part);
  const given = isGivenName(first);
  // سوسن الشاعر: of a woman no office in the masculine is said.
  if (parts === 1 && givenName(first) === 'f' && partyOf(fold) === 'person' && genderOf(fold) === 'm' && numberOf(fold) === 'one') return false;
  if (isAdjective(fold) && !last) return true;
  // عبد الملك الحوثي، زعيم; محمد شياع السوداني يؤكد: what ends a name is the family's, and no epithet.
  if (parts <= 2 && given && last && fold.endsWith('ي') && partyOf(fold) === undefined) return false;
  // مريم الحارثية, زياد المجالي: behind a given name alone what is shaped as a name of origin is one.
  const origin = fold.endsWith('ي') || (fold.endsWith('يه') && givenName(first) === 'f');
  if (origin && parts === 1 && given && partyOf(fold) === undefined && next?.text.startsWith('ال') !== true) return false;
  if (ordinary.has(fold.slice(2))) return true;
  if (partyOf(fold) !== undefined) return true;
  // A family name ends in ي, or follows one given name; what else has the article is the object of the verb.
  const closed = last || isGivenName(next?.fold ?? '') || partyOf(next?.fold ?? '') === 'person';
  const family = fold.endsWith('ي') || families.test(fold) || (parts === 1 && given);
  return !closed || !family;
}

/** A word without article, of which no list and no letter at its ends says anything. */
function stopsBare(part: NamePart): boolean {
  const { scene, at, word, parts, first } = part;
  const next = scene.words[at + 1];
  const last = isLast(part);
  const given = isGivenName(first);
  // جورج صبرا صرح في: behind two parts a verb of speech is one, though it may be another word elsewhere.
  if (parts >= 2 && speechForm(word.fold)?.form.shape === 'verb') return true;
  // محمد بن سلمان قارن بين: behind two parts an unknown word that goes on is the verb, unless the two stand together elsewhere too.
  if (parts >= 2 && !last && given && !standTogether(scene.text, scene.words[at - 1], word)) return true;
  const follows = next?.fold ?? '';
  const goesOn = !last && follows !== 'زاده' && !isListedFamily(follows) && (isOrdinary(next) || /^ال.*[^ي]$/.test(follows));
  if (isOrdinary(word) && (parts > 1 || !given || goesOn)) return true;
  return partyOf(word.fold) !== undefined && !offices.test(word.fold);
}

/** محمد بن ناصر أمير منطقة, كيم سو جونغ الباحثة في: whether an office that goes on begins at a word behind a name of two parts. */
export function beginsOffice({ words }: Scene, at: number): boolean {
  const [before, word, next] = words.slice(at - 1, at + 2);
  const fold = word?.fold ?? '';
  if (word?.kind !== 'word' || joints.has(fold) || partyOf(fold) !== 'person' || (isListedFamily(fold) && !isGivenName(fold)) || isFamilyNoun(fold)) return false;
  const article = fold.startsWith('ال');
  if (joints.has(before?.fold ?? '') && !(article && foreignEnds.test(before?.fold ?? ''))) return false;
  if (article && /^(?:في|لدي|باسم)$/.test(next?.fold ?? '')) return true;
  // فلان الفلاني أمين عام الحركة
  if (/^(?:امين|مدير)$/.test(fold) && /^(?:عام|سر)$/.test(next?.fold ?? '')) return true;
  return next?.kind === 'word' && !endsNames(next) && !isGivenName(next.fold);
}

/** How many or which of them: nobody is called so. */
const amounts = /^(?:جميع|بعض|معظم|كافه|احد|احدي|كبار|كثيرون|عدد)$/;

/** Joints that may end a foreign name too: كيم داي جونغ. */
const foreignEnds = /^(?:جونغ|مون)$/;

/** Whether the name can go on behind the word no more. */
function isLast({ scene, at }: NamePart): boolean {
  const next = scene.words[at + 1];
  return next?.pair !== undefined || endsNames(next) || isKin(scene, at + 1);
}

/** شقيقة الزعيم, نجل سالم: whether the word tells whose kin somebody is. */
export function isKin({ words }: Scene, at: number): boolean {
  const next = words[at + 1];
  // نبيل ابن الرئيس; but ابن الشيخ may be his name.
  const son = words[at]?.fold === 'ابن' && next?.fold.startsWith('ال') === true && !isListedFamily(next.fold) && !isFamilyNoun(next.fold);
  return (son || kin.test(words[at]?.fold ?? '')) && next?.kind === 'word' && (partyOf(next.fold) === 'person' || isGivenName(next.fold));
}

const kin = /^(?:شقيق|شقيقه|عم|عمه|خال|خاله|نجل|نجله|زوج|زوجه|ارمله|والد|والده|ابنه|حفيد|حفيده)$/;

/** Families whose name has the article and does not end in ي, or is an office or a thing elsewhere. */
const families = /^(?:الاسد|الصدر|الحكيم|الحلو|الفايد|الخطيب|الشيخ|القاضي|السيد|النجار|الحداد|البرهان|المنفي|الدبيبه|الصباح|المكتوم|النعيم|الراعي|الحسن|الحسين|الحوت|الصفدي|الزنداني)$/;

/** Offices and trades that are names as well. */
const offices = /^(?:معلم|شيخ|امير|سلطان|قايد|حاكم|رايد|عميد|ملك|حكم|والي|حداد|نجم|بطل|سيد|خطيب|سلام|نصر)$/;

/** أحمد الشرع, twice in the text: no object stands behind the same man again. */
function standsAgain({ text, words }: Scene, at: number, first: string): boolean {
  const word = words[at];
  if (word === undefined || !word.text.startsWith('ال') || !isGivenName(first) || isNounName(first) || isPlace(first) || partyOf(first) !== undefined) return false;
  return partyOf(word.fold) === undefined && !isAdjective(word.fold) && standTogether(text, words[at - 1], word);
}

/** Whether two words stand side by side in two places of the text. */
function standTogether(text: string, first: Word | undefined, second: Word): boolean {
  const both = first === undefined ? '' : text.slice(first.start, second.end);
  return both !== '' && text.indexOf(both) !== text.lastIndexOf(both);
}

import { compoundPlaceEnd } from './compound-places.ts';
import { clingingEnd, isFirm, isHouseName, leads, serves } from './description-reach.ts';
import { asksOf, isGenitiveHead, isVague, looksLikeEpithet, spokenFor, unknownGenitive } from './description-words.ts';
import { asSpelled, atSigns, inBrackets, inMarks } from './description-signs.ts';
import type { Reading, Step } from './description-step.ts';
import { societies, withCause, withMembers } from './society-causes.ts';
import { opensQuarter, reverend, tailEnd, takesNoArticle } from './description-tails.ts';
import { isJoint } from './foreign-joints.ts';
import { endsNames, nameEnd } from './name-ends.ts';
import { rankEnd, standsIn } from './party-nouns.ts';
import { withPatron } from './patrons.ts';
import { bare } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily, isPlace, joints } from '../language/speaker-lexicon.ts';
import { isEpithet, isGenitive, isOrdinary, leans, numberOf, through, type Party, type Scene } from './speaker-phrases.ts';
import { isAdjective, isMedium, partyOf } from '../language/speaking-parties.ts';

const honours = /^(?:ال)?(?:سيد|سيده|شيخ|دكتور|دكتوره|لواء|عميد|عقيد|استاذ|استاذه|قاضي|فريق|حاج|مهندس|مقدم|رايد|امير)$/;
/** Bodies that bear a person's name: مستشفى ناصر. */
const halls = /^[وبل]?(?:مستشفي|جامعه|مدرسه|مخيم|مركز|كتايب|مسجد|قاعده|مجمع|ملعب|مطار|معهد)$/;

/** What a foreign paper's name ends in. */
const mastheads = /^(?:بوست|تايمز|نيوز|جورنال|تريبيون|غلوب|هيرالد|ديلي|ميل|صن|ستريت|ويك|تلغراف|غارديان|ميرور|ماغازين)$/;
/** Nouns of time, and what is said of the last and the next of them. */
const times = /^ال(?:عام|سنه|شهر|اسبوع|يوم|ليله|موسم|قرن|صيف|شتاء|خريف|ربيع|فتره)$/;
const passing = /^ال(?:ماضي|ماضيه|مقبل|مقبله|قادم|قادمه|جاري|جاريه|حالي|حاليه|فايت|فايته|منصرم|منصرمه|تالي|تاليه)$/;

/** Where a description ends: before a name, a pause, a particle or an occasion. */
export function descriptionEnd(scene: Scene, at: number, kind: Party['kind'], noun: string): number {
  let step: Step = { end: at + 1, open: !noun.startsWith('ال') };
  for (let word = scene.words[step.end]; word; word = scene.words[step.end]) {
    const { end, open } = step;
    const next = stepAt({ scene, at, kind, noun, head: bare(noun), end, word, before: scene.words[end - 1]?.fold ?? '', open });
    if (next === undefined) return end;
    if (next.done === true) return next.end;
    step = next;
  }
  return step.end;
}

/** The rules by which a description goes on, in their order: the first that answers holds, and "ends" is an answer. */
const steps = [withJoint, withPatron, beforeTime, beforeLineage, ofRegion, withQuarter, withTail, inBrackets, asSpelled, atSigns, inMarks, withGivenName, withGenitive, asSpokesman, withRank, asStandIn, withNeed, withCause, withMembers, withPreposition, asMasthead, beforeObject, withEpithet, withSecondOffice, withSecondNoun, withPointing, withSelf, withWithout, endsHere, withArticle, unknownWord];

function stepAt(reading: Reading): Step | undefined {
  for (const rule of steps) {
    const step = rule(reading);
    if (step) return step === 'ends' ? undefined : step;
  }
  return undefined;
}

/** شركة دي لا رو: a particle within a foreign name. */
function withJoint({ scene, end, word }: Reading): Step | undefined {
  return isJoint(scene.words[end - 1], word, scene.words[end + 1]) ? { end: end + 2, open: false } : undefined;
}

/** الشركة العام الماضي: a time is no part of who it is, though its noun be an adjective elsewhere. */
function beforeTime({ scene, end, word }: Reading): 'ends' | undefined {
  return times.test(word.fold) && passing.test(scene.words[end + 1]?.fold ?? '') ? 'ends' : undefined;
}

/** الأمير الوليد بن راشد: what stands before "son of" begins a name, though it has the article. */
function beforeLineage({ scene, kind, end, word, open }: Reading): 'ends' | undefined {
  return kind === 'person' && !open && word.pair === undefined && /^(?:بن|بنت)$/.test(scene.words[end + 1]?.fold ?? '') ? 'ends' : undefined;
}

/** Nouns of regions, which have their name behind them. */
const regions = /^[بل]?(?:ولايه|محافظه|مدينه|بلده|قريه|مقاطعه|ناحيه|اقليم|منطقه|اماره|ضاحيه|حي|مخيم)$/;

/** أهالي محافظة كفر الوادي, سكان منطقة شمال الساحل: the name of a region, and what completes it. */
function ofRegion({ scene, end, word, before }: Reading): Step | undefined {
  if (!regions.test(before) || word.kind !== 'word' || word.pair !== undefined || word.fold.startsWith('ال') || endsNames(word) || isGivenName(word.fold) || scene.names.has(word.start)) return undefined;
  const next = scene.words[end + 1];
  const completes = !isPlace(word.fold) && next?.kind === 'word' && next.pair === undefined && !endsNames(next) && (isPlace(next.fold) || (next.fold.startsWith('ال') && partyOf(next.fold) === undefined));
  return { end: completes ? end + 2 : end + 1, open: false };
}

/** أحد سكان حي الزهور */
function withQuarter({ scene, kind, end, open }: Reading): Step | undefined {
  return open && kind === 'person' && opensQuarter(scene, end) ? { end: end + 1, open } : undefined;
}

/** قادة الدول السبع */
function withTail({ scene, at, end }: Reading): Step | undefined {
  const to = tailEnd(scene, at, end);
  return to === undefined ? undefined : { end: to, open: false };
}

/** مستشفى ناصر bears a person's name; any other name of a person ends the description. */
function withGivenName({ scene, end, word, before, open }: Reading): Step | 'ends' | undefined {
  if (open && halls.test(before) && isGivenName(word.fold)) return { end: hallEnd(scene, end), open: false };
  return scene.names.get(word.start)?.kind === 'person' ? 'ends' : undefined;
}

/** The end of the name that a hall bears: محمد الخامس, ناصر. */
function hallEnd(scene: Scene, at: number): number {
  const end = nameEnd(scene, at, 2);
  const next = scene.words[end];
  return end === at + 1 && next?.kind === 'word' && next.fold.startsWith('ال') && !endsNames(next) && partyOf(next.fold) === undefined ? end + 1 : end;
}

/** رئيس تشاد, نيويورك تايمز: the proper name of a place or a club. */
function withGenitive({ scene, end, word, before, open }: Reading): Step | undefined {
  const compound = open ? compoundPlaceEnd(scene, end) : end;
  if (compound > end) return { end: compound, open: false };
  if (!isGenitive(scene, end)) return undefined;
  const found = scene.names.get(word.start);
  if (open || joints.has(before)) return { end: found ? through(scene, end, found.end) : end + 1, open: false };
  return isGenitive(scene, end - 1) ? { end: end + 1, open } : undefined;
}

/** المتحدث باسم الوزارة */
function asSpokesman({ scene, at, end, word }: Reading): Step | undefined {
  if (!/^باسم(?:ه|ها|هم)?$/.test(word.fold)) return undefined;
  // النائب باسم خشان, المتحدث باسم الحكومة باسم العوادي: here it is his own name.
  const spoken = scene.words.slice(at, end).filter(({ fold }) => fold === 'باسم').length;
  if (word.fold === 'باسم' && (spoken > 0 || /^(?:ال)?(?:نايب|وزير|دكتور|سيد|شيخ|مهندس|لواء|عميد|استاذ|خبير|باحث|محلل|محامي|رييس)$/.test(scene.words[end - 1]?.fold ?? ''))) return undefined;
  const [to, open] = spokenFor(scene, end);
  return { end: to, open };
}

/** الفريق أول ركن, اللواء الركن: what completes a rank. */
function withRank({ scene, kind, end, open }: Reading): Step | undefined {
  const to = kind === 'person' ? rankEnd(scene, end - 1) : end;
  return to > end ? { end: to, open } : undefined;
}

/** القائم بأعمال السفارة: whose office somebody holds for the time. */
function asStandIn({ scene, end, word }: Reading): Step | undefined {
  return standsIn(scene, end - 1) ? { end: end + 1, open: word.fold === 'باعمال' } : undefined;
}

/** تابع للوزارة: an adjective that needs more. */
function withNeed({ scene, end }: Reading): Step | undefined {
  const to = clingingEnd(scene, end);
  return to > end ? { end: to, open: isGenitiveHead(scene.words[to - 1]?.fold ?? '') } : undefined;
}

/** لحقوق الإنسان, للهجرة: a field of work, which nobody is asked for. */
function isField({ words }: Scene, at: number): boolean {
  const fold = words[at]?.fold ?? '';
  return (fold === 'لحقوق' && /^الانسان$/.test(words[at + 1]?.fold ?? '')) || /^لل(?:هجره|اجيين|لاجيين|طفوله|تنميه|بييه|ابحاث|دراسات|اغاثه|سلام|ثقافه|تربيه|علوم|صحه|دفاع|احصاء|ارصاد|نقل|طاقه|زلازل)$/.test(fold) || (fold === 'لكره' && words[at + 1]?.fold === 'القدم');
}

/** المنظمة الدولية للهجرة, مسؤول في الوزارة: what a body is for, and where somebody works. */
function withPreposition({ scene, at, kind, head, end, word }: Reading): Step | undefined {
  if (kind === 'body' && societies.test(head) && serves(scene, end) && (isField(scene, end) || !asksOf(scene, at))) return { end: end + 1, open: true };
  if (!leads(scene, end, head, kind, isVague(scene, at, end))) return undefined;
  const apart = /^(?:في|الي|لدي|من|عن|علي)$/.test(word.fold);
  const noun = scene.words[end + 1]?.fold ?? '';
  if (apart) return { end: end + 2, open: !noun.startsWith('ال') && (!isPlace(noun) || regions.test(noun)) };
  return { end: end + 1, open: !/^(?:لل|بال)/.test(word.fold) && !isFirm(scene, end) && !isHouseName(word) };
}

/** واشنطن بوست, صحيفة اليوم: what a paper's name ends in, or is, though it be a time or a verb elsewhere. */
function asMasthead({ head, at, end, word, open }: Reading): Step | undefined {
  const whole = open && end === at + 1 && /^(?:سبق|اليوم|عاجل)$/.test(word.fold);
  return (whole || mastheads.test(word.fold)) && isMedium(head) ? { end: end + 1, open: false } : undefined;
}

/** دعت جمعيات تربوية الحكومة إلى: whom the verb turns to. */
function beforeObject({ scene, at, end, word }: Reading): 'ends' | undefined {
  return word.fold.startsWith('ال') && takesNoArticle(scene, at, end, word) ? 'ends' : undefined;
}

/** وزير خارجية, الوزير السابق: an adjective, or the next noun of an office. */
function withEpithet({ end, word, before, open }: Reading): Step | undefined {
  const article = word.fold.startsWith('ال');
  // وجهت المبادرة للقراءة رسالة: what is for something needs no other noun.
  const goesOn = (isEpithet(word) && (open || article)) || (partyOf(word.fold) !== undefined && open && (article || !before.startsWith('لل')));
  return goesOn ? { end: end + 1, open: open && !article } : undefined;
}

/** السيد الرئيس, الأستاذ نائب المدير: an office behind a word of honour, or one that owns what follows. */
function withSecondOffice({ scene, at, kind, noun, end, word, before }: Reading): Step | undefined {
  const { fold } = word;
  // لأرامكو أمين الناصر: a given name.
  if (isFirm(scene, end - 1) && isGivenName(fold)) return undefined;
  if (kind !== 'person' || /^ال.{3,}(?:يون|يان)$/.test(before) || partyOf(fold) !== 'person' || /^(?:احد|احدي|بعض|جميع)$/.test(fold)) return undefined;
  const article = fold.startsWith('ال');
  const next = scene.words[end + 1]?.fold ?? '';
  // أمين الناصر: a given name and a family's are a name, though the first be an office elsewhere.
  const born = isGivenName(fold) && isListedFamily(next) && partyOf(next) === undefined && endsNames(scene.words[end + 2]);
  // المؤرخ ابن الرودي: his name, and nobody's son.
  const son = fold === 'ابن' && /^ال.*ي$/.test(next);
  const owns = !article && numberOf(fold) === 'one' && next.startsWith('ال') && !born && !son;
  // وزير الثقافة الناطق باسم الحكومة: he holds both.
  if (/^ال(?:ناطق|متحدث)ه?$/.test(fold) && scene.words[end + 1]?.fold === 'باسم') return { end: end + 1, open: false };
  // صديقه الشاعر, زوجته الفنانة
  const his = end === at + 1 && noun.startsWith('ال') && !before.includes('ال');
  const honoured = article && (his || (before.startsWith('ال') && /يه?$/.test(fold)) || honours.test(before) || honours.test(fold));
  return owns || honoured ? { end: end + 1, open: !article } : undefined;
}

/** The people of whom a ministry takes care: وزارة الصحة والسكان. */
const cared = /^وال(?:سكان|مغتربين|مهاجرين|مهجرين|لاجيين|نازحين|متقاعدين|مجاهدين|مواطنين|اسري|شهداء|محررين)$/;

/** التربية والتعليم: a second noun of the field; "and whom" begins a clause. */
function withSecondNoun({ scene, at, kind, end, word, before, open }: Reading): Step | 'ends' | undefined {
  const { fold } = word;
  if (!fold.startsWith('و')) return undefined;
  if (/^وال(?:ذي|تي|ذين|لذان|لتان)$/.test(fold)) return 'ends';
  // الدراسات السياسية والخارجية: an adjective as the one before it, and no ministry of its own.
  const adjectives = /^ال.+يه$/.test(before) && isAdjective(before) && /^وال.+يه$/.test(fold) && !isEpithet(scene.words[end + 1]);
  const ministry = scene.words.slice(at, end).some((noun) => /^(?:ال)?(?:وزاره|وزير|وزيره|تنسيقيه)$/.test(noun.fold));
  // وزارة الخارجية وشؤون المغتربين
  if (ministry && fold === 'وشوون' && before.startsWith('ال')) return { end: end + 1, open: true };
  const joins = fold.startsWith('وال') && before.startsWith('ال') && kind !== 'paper' && (partyOf(fold.slice(1)) === undefined || adjectives || (ministry && cared.test(fold)));
  return joins && end - at < 7 ? { end: end + 1, open } : undefined;
}

/** أحد هؤلاء الشهود */
function withPointing({ scene, at, head, end, word }: Reading): Step | undefined {
  const several = /^(?:احد|احدي|بعض|جميع)$/.test(head) && end <= at + 2 && /^(?:هولاء|هذه|تلك|اوليك)$/.test(word.fold);
  return several && scene.words[end + 1]?.fold.startsWith('ال') === true ? { end: end + 2, open: false } : undefined;
}

/** المسؤول ذاته: the same closes a description. */
function withSelf({ end, word }: Reading): Step | undefined {
  return /^(?:ذاته|نفسه|ذاتها|نفسها|عينه|المذكور|المذكوره)$/.test(word.fold) ? { end: end + 1, open: false, done: true } : undefined;
}

/** أطباء بلا حدود: without what a society wants to be. */
function withWithout({ scene, end, word }: Reading): Step | undefined {
  return word.fold === 'بلا' && word.pair === undefined && scene.words[end + 1]?.kind === 'word' ? { end: end + 2, open: false } : undefined;
}

/** علقت قاضية قرار الرئيس, رفضت محكمة دعوى: what a court or a judge decides on is no part of who they are. */
function endsHere({ head, word }: Reading): 'ends' | undefined {
  const decided = /^(?:قاض|قاضي|قاضيه|محكمه)$/.test(head) && /^(?:قرار|قرارات|دعوي|طلب)$/.test(word.fold);
  return decided || endsNames(word) ? 'ends' : undefined;
}

/** وزارة الهجرة: a noun with the article that an open phrase takes, or an unknown adjective; a given name ends the description. */
function withArticle({ scene, at, kind, noun, head, end, word, before, open }: Reading): Step | 'ends' | undefined {
  const given = isGivenName(word.fold);
  // وصف ناشطون محليون الوضع: a plural that keeps its ن, and "of eye", have nothing in the genitive behind them.
  if (kind === 'person' && word.fold.startsWith('ال') && !before.startsWith('ال') && ((/(?:ون|ين)$/.test(before) && numberOf(before) === 'many') || before === 'عيان')) return 'ends';
  // الإمام السخاوي: behind a word of honour what looks like an unknown nation is a name.
  if (kind === 'person' && !open && end === at + 1 && reverend.test(head) && !isEpithet(word)) return 'ends';
  if (word.fold.startsWith('ال') && !given && (open || looksLikeEpithet(word, before, kind !== 'person' || !noun.startsWith('ال')))) return { end: end + 1, open: false };
  return given && (kind === 'person' || (end > at + 1 && isMedium(head) && !isEpithet(scene.words[end - 1]))) ? 'ends' : undefined;
}

/** مدرب نورويتش, شركة صلة: a word that no list knows. */
function unknownWord({ scene, at, kind, end, word, before, open }: Reading): Step | undefined {
  if (open && unknownGenitive(scene, at, end, kind)) return { end: end + 1, open };
  const named = kind === 'body' && !/^(?:ال|لل)/.test(before) && end - at < 5 && !/^(?:[وف]|ال)/.test(word.fold);
  return named && !leans(word) && !isOrdinary(word) ? { end: end + 1, open } : undefined;
}

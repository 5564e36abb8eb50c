import { clingingEnd, leads, serves } from './description-reach.ts';
import { endsNames, nameEnd } from './name-ends.ts';
import { bare, type Word } from '../language/sentence-words.ts';
import { isGivenName, joints } from '../language/speaker-lexicon.ts';
import { bracketEnd, isEpithet, isGenitive, isOrdinary, leans, pairEnd, through, type Party, type Scene } from './speaker-phrases.ts';
import { spelledEnd } from './spelled-names.ts';
import { adverbs, isMedium, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

const honours = /^(?:ال)?(?:سيد|سيده|شيخ|دكتور|دكتوره|لواء|عميد|عقيد|استاذ|استاذه|قاضي|فريق|حاج|مهندس|مقدم|رايد|امير)$/;
/** Bodies that bear a person's name: مستشفى ناصر. */
const halls = /^[وبل]?(?:مستشفي|جامعه|مدرسه|مخيم|مركز|كتايب|مسجد|قاعده|مجمع|ملعب|مطار|معهد)$/;

/** Bodies that are founded for something, and tell it behind ل. */
const societies = /^(?:منظمه|شركه|جمعيه|حركه|هييه|موسسه|نقابه|شبكه|رابطه|مرصد|وكاله|مجلس|اتحاد|جامعه|لجنه|مركز|معهد|مكتب|صندوق|بنك|مفوضيه|منتدي|ايتلاف|تحالف|جبهه|حزب|تجمع|برنامج|ديوان|عصبه|فدراليه|كنفدراليه|محكمه|جهاز|اداره|مديريه|امانه|رياسه|قناه|بعثه|مندوبيه|اكاديميه|كليه)$/;
/** What a foreign paper's name ends in. */
const mastheads = /^(?:بوست|تايمز|نيوز|جورنال|تريبيون|غلوب|هيرالد|ديلي|ميل|صن|ستريت|ويك|تلغراف|غارديان|ميرور|ماغازين)$/;

/** Where a description ends: before a name, a pause, a particle or an occasion. */
export function descriptionEnd(scene: Scene, at: number, kind: Party['kind'], noun: string): number {
  const { words } = scene;
  let open = !noun.startsWith('ال');
  let end = at + 1;
  for (let word = words[end]; word; word = words[end]) {
    const before = words[end - 1]?.fold ?? '';
    const found = scene.names.get(word.start);
    // بنك (فلان): a body's name in brackets.
    if (word.kind === 'bracket' && open && isGenitiveHead(before) && bracketEnd(scene, end) > end + 2) {
      [end, open] = [bracketEnd(scene, end), false];
      continue;
    }
    // شبكة سي إن إن
    const spelled = open ? spelledEnd(scene, end) : undefined;
    if (spelled !== undefined) {
      [end, open] = [spelled, false];
      continue;
    }
    // كلمة أمام النواب: before, and no imam.
    if (word.kind !== 'word' || /^[أا]مام$/u.test(word.text)) break;
    // The minister of justice of Algeria and Morocco keeps the seals.
    if (word.fold === 'حافظ' && words[end + 1]?.fold === 'الاختام') {
      end += 2;
      continue;
    }
    if (word.pair !== undefined && kind === 'person' && !isHoused(words, at, end)) break;
    if (word.pair !== undefined) [end, open] = [pairEnd(scene, end), false];
    else if (open && halls.test(before) && isGivenName(word.fold)) [end, open] = [end + 1, false];
    else if (found?.kind === 'person') break;
    else if (isGenitive(scene, end) && (open || joints.has(before))) [end, open] = [found ? through(scene, end, found.end) : end + 1, false];
    else if (isGenitive(scene, end) && isGenitive(scene, end - 1)) end += 1;
    else if (/^باسم(?:ه|ها|هم)?$/.test(word.fold)) [end, open] = spokenFor(scene, end);
    else if (clingingEnd(scene, end) > end) [end, open] = [clingingEnd(scene, end), isGenitiveHead(words[clingingEnd(scene, end) - 1]?.fold ?? '')];
    else if (kind === 'body' && societies.test(bare(noun)) && serves(scene, end) && !asksOf(scene, at)) [end, open] = [end + 1, true];
    else if (leads(scene, end, bare(noun), kind, isVague(scene, at, end))) [end, open] = /^(?:في|الي|لدي|من|عن|علي)$/.test(word.fold) ? [end + 2, !(words[end + 1]?.fold ?? '').startsWith('ال')] : [end + 1, !/^(?:لل|بال)/.test(word.fold)];
    // واشنطن بوست, نيويورك تايمز
    else if (isMedium(bare(noun)) && mastheads.test(word.fold)) [end, open] = [end + 1, false];
    else if ((isEpithet(word) && (open || word.fold.startsWith('ال'))) || (partyOf(word.fold) && open)) [end, open] = [end + 1, open && !word.fold.startsWith('ال')];
    else if (kind === 'person' && partyOf(word.fold) === 'person' && !/^(?:احد|احدي|بعض|جميع)$/.test(word.fold) && (!word.fold.startsWith('ال') ? scene.words[end + 1]?.fold.startsWith('ال') === true : (before.startsWith('ال') && /يه?$/.test(word.fold)) || honours.test(before) || honours.test(word.fold))) [end, open] = [end + 1, !word.fold.startsWith('ال')];
    else if (/^والذ|^والت|^واللذ|^واللت/.test(word.fold) && /^وال(?:ذي|تي|ذين|لذان|لتان)$/.test(word.fold)) break;
    else if (word.fold.startsWith('وال') && words[end - 1]?.fold.startsWith('ال') && kind !== 'paper' && !partyOf(word.fold.slice(1)) && end - at < 7) end += 1;
    else if (/^(?:احد|احدي|بعض|جميع)$/.test(bare(noun)) && end <= at + 2 && /^(?:هولاء|هذه|تلك|اوليك)$/.test(word.fold) && words[end + 1]?.fold.startsWith('ال')) [end, open] = [end + 2, false];
    else if (/^(?:ذاته|نفسه|ذاتها|نفسها|عينه|المذكور|المذكوره)$/.test(word.fold)) return end + 1;
    else if (endsNames(word)) break;
    else if (word.fold.startsWith('ال') && !isGivenName(word.fold) && (open || looksLikeEpithet(word, before, kind !== 'person' || !noun.startsWith('ال')))) [end, open] = [end + 1, false];
    else if (isGivenName(word.fold) && (kind === 'person' || (end > at + 1 && isMedium(bare(noun)) && !isEpithet(words[end - 1])))) break;
    else if (open && unknownGenitive(scene, at, end, kind)) end += 1;
    else if (kind === 'body' && !before.startsWith('ال') && end - at < 5 && !/^(?:[وف]|ال)/.test(word.fold) && !leans(word) && !isOrdinary(word)) end += 1;
    else break;
  }
  return end;
}

/** دعت المنظمة الدولية للتهدئة: what it asks for, and not what it is for. */
function asksOf(scene: Scene, at: number): boolean {
  return speechForm(scene.words[at - 1]?.fold ?? '')?.form.class === 'address';
}

/** Whether a description says of nobody who it is so far: جنرال, شرطي سابق. */
function isVague({ words }: Scene, at: number, end: number): boolean {
  return words.slice(at, end).every((word) => !/^(?:[وفبل]?ال|لل)/.test(word.fold) && (word === words[at] || isEpithet(word)));
}

/** Whether a name in marks at `end` is that of a body which the description names: مؤسس شركة الطيران الخاصة "فلان". */
function isHoused(words: readonly Word[], at: number, end: number): boolean {
  let last = end - 1;
  while (last > at + 1 && (words[last]?.fold.startsWith('ال') === true || isEpithet(words[last]))) last -= 1;
  return isGenitiveHead(words[last]?.fold ?? '');
}

function isGenitiveHead(fold: string): boolean {
  const noun = partyOf(fold) ?? partyOf(fold.replace(/^[بل](?=.{3})/, ''));
  return !fold.startsWith('ال') && (noun === 'body' || /^[بل]?احدي?$/.test(fold));
}

/** Nouns in ـية: with the article they look like an adjective, and are the object of the verb. */
const abstracts = /^ال(?:مسووليه|قضيه|عمليه|حريه|ميزانيه|اهميه|امكانيه|شرعيه|اتفاقيه|اغلبيه|اكثريه|اقليه|جنسيه|هويه|كميه|نوعيه|خصوصيه|بلديه|جمعيه|قابليه|شفافيه|مصداقيه|منهجيه|استراتيجيه|ازدواجيه|عضويه|مديونيه|تبعيه|مرجعيه|فعاليه|انسانيه|ديمقراطيه|جمهوريه|نظريه|الية|تقنيه|ارضيه|خلفيه|وضعيه|نسبيه)$/;

/** An unknown nationality or field after a definite noun: ال…ي with more after it. A family name would end the phrase. */
function looksLikeEpithet(word: Word, before: string, idafa: boolean): boolean {
  return /^(?:و?ال|لل|بال)/.test(before) && !abstracts.test(word.fold) && (/^ال.{3,}يه$/.test(word.fold) || (idafa && /^ال.{3,}ي$/.test(word.fold)));
}

/** Whether an unknown word completes an indefinite office, with a name or the end after it: وزير دفاع, مدرب نورويتش. */
function unknownGenitive(scene: Scene, at: number, end: number, kind: Party['kind']): boolean {
  const before = scene.words[end - 1]?.fold ?? '';
  // بيان توصلت هسبريس بنسخة منه: what is unknown behind a paper is a clause.
  if (kind === 'paper') return false;
  if (kind !== 'person') return end - at < 5 && !(scene.words[end]?.fold.startsWith('ل') && leans(scene.words[end] as Word));
  if (isEpithet(scene.words[end - 1]) || partyOf(before) === undefined || /^(?:السيد|دكتور|لواء|عقيد|عميد|شيخ|ملك|امير)$/.test(before)) return false;
  const run = nameEnd(scene, end) - end;
  return end === at + 1 || partyOf(before) === 'body' ? run !== 1 || adverbs.has(scene.words[end]?.fold ?? '') || !isEpithet(scene.words[end + 1]) : false;
}

/** المتحدث باسم فلان: the man for whom somebody speaks goes with the office, and a given name behind an unknown one is the spokesman's. */
function spokenFor(scene: Scene, at: number): [number, boolean] {
  const first = scene.words[at + 1];
  const unknown = first?.kind === 'word' && first.pair === undefined && partyOf(first.fold) === undefined && !isGenitive(scene, at + 1) && !first.fold.startsWith('ال') && !endsNames(first);
  if (scene.words[at]?.fold !== 'باسم' || !unknown) return [at + 1, scene.words[at]?.fold === 'باسم'];
  const end = nameEnd(scene, at + 1);
  const own = scene.words.findIndex((word, index) => index > at + 1 && index < end && isGivenName(word.fold));
  return [own > 0 && !isGivenName(first.fold) ? own : Math.max(end, at + 2), false];
}

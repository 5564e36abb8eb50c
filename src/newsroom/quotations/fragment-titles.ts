import { bare, foldWord, lexicon, type Word } from '../language/sentence-words.ts';
import { numberOfWords } from '../language/number-words.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { speechAt } from '../speakers/speaker-verbs.ts';
import type { Frame } from './fragment-frame.ts';
import { beginsPredicate, natureOf } from './fragment-nature.ts';

/* Turns of phrase in which what stands in marks is the title of a work, or the topic of a meeting. */

/** Works that somebody has made. */
const works = lexicon('فيلم كتاب رواية ديوان ألبوم أغنية قصيدة مسرحية مسلسل برنامج مقال مقالة بحث دراسة مؤلف قصة لوحة معرض عرض مذكرات سيرة أطروحة مدونة سلسلة مجموعة كليب');
/** Several works, whose titles follow. */
const manyWorks = lexicon('فيلما كتابا عملا مسلسلا عرضا ألبوما ديوانا أفلام روايات كتب قصص حكايات قصائد أغاني أغان أغنيات مسرحيات مسلسلات برامج دواوين مجلات صحف قنوات مجموعتين روايتين فيلمين كتابين ديوانين مؤلفات أعمال إصدارات ألبومات مقالات دراسات');
/** Meetings that have a topic. */
const meetings = lexicon('ندوة لقاء مؤتمر محاضرة ورشة مائدة ملتقى مناظرة منتدى يوم');
/** What leads from a noun to examples of it. */
const examples = /^[وف]?(?:مثل|منها|بينها|ومنها|هما|هي|ابرزها|اشهرها|اهمها|اخرها)$/;

/** أغنيات مثل "…"، من أعماله "…"، صاحب مجموعة "…": the titles of works, the further ones of a list as well. */
export function isOfWorks({ scene, at, content, text }: Frame): boolean {
  const head = listHead(scene, at);
  const end = scene.words[head - 1]?.kind === 'colon' ? head - 1 : head;
  const [last, before] = [scene.words[end - 1], scene.words[end - 2]];
  if (last?.kind !== 'word' || last.pair !== undefined) return false;
  const form = last.fold;
  if (examples.test(form) && scene.words.slice(Math.max(0, end - 5), end - 1).some((word) => word.kind === 'word' && isOf(manyWorks, word.fold))) return true;
  // وكتب "…" is he wrote.
  if (speechAt(scene, end - 1, end - 2) !== undefined) return false;
  const titled = head < at || (content.length > 1 && !beginsPredicate(text));
  // ومن مؤلفاته: "…", but وكتبت الصحف: "…".
  if (end < head) return titled && /^(?!ال).*(?:ه|ها|هم)$/.test(form) && isOf(manyWorks, form);
  if (isOf(manyWorks, form) || ofMany(scene, end)) return titled;
  return before?.kind === 'word' && (nounIn(works, form) || nounIn(manyWorks, form)) && !before.fold.startsWith('ال') && isPerson(before.fold);
}

/** Where a list of what stands in marks begins of which word `at` is a further item, with few words told of the one before: "…" (عام 2010)، و"…"، "…". */
function listHead({ words }: Frame['scene'], at: number): number {
  let head = at;
  while (words[head - 1]?.kind === 'pause' || words[head - 1]?.fold === 'و') {
    let item = head - 1;
    while (item > head - 6 && words[item]?.pair === undefined && /^(?:word|pause|bracket)$/.test(words[item]?.kind ?? '')) item -= 1;
    const pair = words[item]?.kind === 'word' ? words[item]?.pair : undefined;
    if (pair === undefined) break;
    while (words[item]?.pair === pair) item -= 1;
    head = item + 1;
  }
  return head;
}

/** كتبه السابقة للأطفال "…": several works, and what is told of them, before word `end`. */
function ofMany(scene: Frame['scene'], end: number): boolean {
  let index = end - 1;
  const told = (word: Word | undefined) => word?.kind === 'word' && (isAttribute(word) || /^لل.../.test(word.fold) || numberOfWords(word.fold) !== undefined);
  while (index > end - 5 && told(scene.words[index])) index -= 1;
  const word = scene.words[index];
  return index < end - 1 && word?.kind === 'word' && word.pair === undefined && isOf(manyWorks, word.fold) && speechAt(scene, index, index) === undefined;
}

/** في كتابه "…"، مسلسله المقبل "…": somebody's work, of which nothing is told; whatever the words are where the work is well known: مقاله الشهير "…". */
export function isOwnWork({ scene, at, text }: Frame): boolean {
  const [last, before] = [scene.words[at - 1], scene.words[at - 2]];
  const noun = last?.kind === 'word' && isAttribute(last) ? before : last;
  const owned = /^(.{3,}?)ت?(?:ه|ها|هم|ي|نا)$/.exec(noun?.kind === 'word' ? noun.fold : '')?.[1];
  if (owned === undefined || noun?.fold.startsWith('ال') || noun?.text.endsWith('ة') || !(nounIn(works, owned) || nounIn(works, `${owned}ه`))) return false;
  return !beginsPredicate(text) || /^ال(?:شهير|معروف|منشور)ه?$/.test(last?.fold ?? '');
}

/** بعنوان "…"، تحت شعار "…"، شعار المؤتمر "…": the noun of a title right before, with or without a colon, or with that of which it is the title. */
export function isHeading({ scene, at, content }: Frame): boolean {
  let index = at - 1;
  if (scene.words[index]?.kind === 'colon') index -= 1;
  if (/^(?:رييسي|عريض|كبير|بارز|فرعي)$/.test(scene.words[index]?.fold ?? '')) index -= 1;
  const form = scene.words[index]?.fold ?? '';
  const before = scene.words[index - 1]?.fold ?? '';
  // الكتاب المعنون بـ"…"، رسالة موسومة بـ"…"
  if (/^[وف]?ب\u0640*$/u.test(form)) return /^[وف]?(?:ال)?(?:معنون|موسوم)ه?$/.test(before);
  if (content.length > 1 && form.startsWith('ال') && /^[وفبل]?(?:شعار|عنوان)$/.test(before)) return true;
  return /^[وف]?ب?(?:عنوان|عنوانه|عنوانها|وسم|هاشتا[غجق])$/.test(form) || (/^(?:شعار|اسم|مسمي|لقب|لواء)$/.test(form) && /^[وف]?تحت$/.test(before));
}

/** في ندوة علمية حول "…"، لقاء عقد أمس حول "…": what a meeting is about, where it is no sentence. */
export function isTopic({ scene, at, from, content, text }: Frame): boolean {
  if (scene.words[at - 1]?.fold !== 'حول' || content.length < 3 || natureOf(text) === 'clause') return false;
  return scene.words.slice(Math.max(from, at - 10), at - 1).some((word) => word.kind === 'word' && word.pair === undefined && nounIn(meetings, bare(word.fold)));
}

/** الجديد، المقبل، الشهيرة، الأول. */
function isAttribute(word: Word | undefined): boolean {
  return word !== undefined && (isAdjective(word.fold) || /^ال(?:مقبله?|قادمه?|اخيره?|سابقه?|اول|اولي|ثاني|ثانيه|ثالثه?|شهيره?|معروفه?|منشوره?|جديده?|مرتقبه?|منتظره?|راءعه?|.{2,}يه?)$/.test(word.fold));
}

const isPerson = (form: string) => partyOf(form) === 'person' || partyOf(form.replace(/^[وف]/, '')) === 'person';

/** Whether a word is one of the nouns, whoever owns it: أعماله، مؤلفاتها. */
function isOf(nouns: ReadonlySet<string>, form: string): boolean {
  return nounIn(nouns, form) || nounIn(nouns, bare(form)) || nounIn(nouns, form.replace(/(?:ه|ها|هم)$/, ''));
}

/** Whether a word is one of the nouns, whatever leans on it from before: وأفلام، بندوة. */
export function nounIn(nouns: ReadonlySet<string>, form: string): boolean {
  return nouns.has(form) || nouns.has(form.replace(/^(?:[وف]?[بلك]|[وف])(?=...)/, ''));
}

/** "النورس" (Seagull): what is spelled in Latin letters behind it is a name or a term. */
export function isSpelled({ scene, at, next }: Frame): boolean {
  return next?.kind === 'bracket' && /^[)»"”“]*\s*\(\s*[A-Za-z]/.test(scene.text.slice(scene.words[at]?.end ?? 0, next.start + 3));
}

/** كتابة كلمة "النورس": one word is meant as such, and nobody answers with it. */
export function isWordAsSuch({ scene, at, content }: Frame): boolean {
  return content.length === 1 && /^[وفبلك]*كلمه$/.test(scene.words[at - 1]?.fold ?? '') && !/^(?:نعم|لا|كلا)$/.test(foldWord(content[0] ?? ''));
}

/** نقلت الوكالة عن "حارس في الميناء" قوله: who says it. */
export function isSource({ scene, at, next }: Frame): boolean {
  return scene.words[at - 1]?.fold === 'عن' && /^قول(?:ه|ها|هم)$/.test(next?.fold ?? '');
}

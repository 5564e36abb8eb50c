import { familyOf } from '../language/mark-signs.ts';
import { bare, foldWord, lexicon } from '../language/sentence-words.ts';
import { isGivenName, isListedFamily, isNounName, isPlace, joints } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { participle, verbalNoun } from '../language/word-shapes.ts';
import { speechAt } from '../speakers/speaker-verbs.ts';
import { that } from '../speakers/speech-reach.ts';
import { type Frame, long } from './fragment-frame.ts';
import { natureOf } from './fragment-nature.ts';
import { bringing, coined, governing } from './fragment-voice.ts';
import { isHeading, isOfWorks, isOwnWork, isSource, isSpelled, isTopic, isWordAsSuch, nounIn } from './fragment-titles.ts';
import { isTold } from './naming-nouns.ts';

/* Turns of phrase in which what stands in marks is a name, a title or a term by grammar. */

/** Laws and treaties, whatever they are called after: قانون المحاكم، اتفاق الحدود. */
const laws = lexicon('اتفاق اتفاقية معاهدة ميثاق بروتوكول قانون مرسوم دستور ظهير لائحة');
/** Papers and plans that are called after a place or have a number: إعلان الجزائر، القرار 1701، رؤية 2030. */
const papers = lexicon('إعلان وثيقة مذكرة قرار خطة مبادرة مادة بند فصل رؤية استراتيجية أجندة مسار مؤتمر قمة نداء بيان صيغة برنامج مشروع');
/** Nouns that are followed by their name, and are too seldom followed by a judgement. */
const named = lexicon(
  'اتفاق اتفاقية معاهدة ميثاق بروتوكول قانون مرسوم وثيقة مقترح خطة مبادرة مشروع برنامج حملة عملية قافلة أسطول مؤتمر ملتقى منتدى مهرجان معرض جائزة مسابقة بطولة',
  'فيلم مسلسل كتاب رواية ديوان قصيدة أغنية ألبوم مسرحية مجلة صحيفة جريدة قناة وكالة شبكة منصة موقع تطبيق حزب حركة جماعة تنظيم كتائب كتيبة لواء سرايا فرقة شركة مؤسسة منظمة جمعية رابطة نقابة هيئة صندوق بنك مصرف',
);
/** Nouns that are followed by a term and by no judgement of it. */
const terms = lexicon('مبدأ مصطلح مفهوم لفظ منصب وظيفة رتبة لقب');
/** القرار 1701، المادة 51: a paper, a plan or a part of a law with its number. */
function isNumbered({ content }: Frame): boolean {
  const first = bare(foldWord(content[0] ?? ''));
  return content.length > 1 && content.length < 5 && /^\p{N}+$/u.test(content.at(-1) ?? '') && (papers.has(first) || laws.has(first));
}

/** قانون المحاكم، إعلان الجزائر: a law called after what it is about, a paper after its place; but what is called "قانون الغاب" is a judgement. */
function isPaper({ content, text }: Frame): boolean {
  const [first = '', second = ''] = content.map(foldWord);
  if (content.length < 2 || content.length > 4 || !(first === 'عمليه' || laws.has(first) || papers.has(first)) || natureOf(text) === 'clause') return false;
  // عملية الصخرة, but عملية الإصلاح
  if (first === 'عمليه') return second.startsWith('ال') && content.length === 2 && !verbalNoun.test(second.slice(2));
  return laws.has(first) ? second.startsWith('ال') || isPlace(second) : papers.has(first) && isPlace(second);
}

/** قانون "الجرائم الإلكترونية": of a noun without the article, what has it can only be the name. */
function completesNoun({ scene, at, content, text }: Frame): boolean {
  const noun = scene.words[at - 1];
  const first = foldWord(content[0] ?? '');
  if (noun?.kind !== 'word' || noun.pair !== undefined || !/^ال.../.test(first) || /\u064b/u.test(noun.text) || !nounIn(named, noun.fold)) return false;
  return natureOf(text) !== 'clause' && !(/^[وبلف]?(?:عمليه|حمله|مشروع)$/.test(noun.fold) && verbalNoun.test(first.slice(2)));
}

/** مبدأ "الملوث يدفع"، ضمن حملة "لقمة دافئة": a term, or what somebody does is called, whatever the words are. */
function isTermed({ scene, at, content }: Frame): boolean {
  const [noun, led] = [scene.words[at - 1], scene.words[at - 2]];
  if (noun?.kind !== 'word' || noun.pair !== undefined) return false;
  if (nounIn(terms, noun.fold)) return content.length > 1 || !participle.test(foldWord(content[0] ?? ''));
  return /^[وف]?(?:ضمن|اطار)$/.test(led?.fold ?? '') && /^(?:حمله|مبادره|مشروع|برنامج|سلسله|فعاليات|مهرجان|عمليه)$/.test(noun.fold) && content.length > 1;
}

/** ممثلي "غرفة التجارة"، رئيس "المرصد الوطني": an office without the article, before the body to which it belongs. */
function isOffices({ scene, at, content, text }: Frame): boolean {
  const office = scene.words[at - 1];
  if (office?.kind !== 'word' || office.pair !== undefined || /^[وفبل]*ال/.test(office.fold) || /\u064b/u.test(office.text)) return false;
  return partyOf(office.fold) === 'person' && partyOf(foldWord(content[0] ?? '')) === 'body' && natureOf(text) !== 'clause';
}

/** كل من "…" و"…"، انقر على "…": whom the news counts up, and what is to be chosen on a screen. */
function isCounted({ scene, at }: Frame): boolean {
  const [last, before] = [scene.words[at - 1]?.fold ?? '', scene.words[at - 2]?.fold ?? ''];
  if (last === 'من') return /^[وفبل]?كلا?$/.test(before);
  return /^[وفبل]*(?:زر|ايقونه|خيار)$/.test(last) || (last === 'علي' && /^[وفبل]*(?:انقر|اضغط|النقر|الضغط|نضغط)$/.test(before));
}

/** What is told of somebody or something before what it is called, where what it is called follows at once or behind ب. */
const calledSo = /^[وف]?(?:ال)?(?:ملقب|ملقبه|معروف|معروفه|مكني|مكناه|مسمي|مسماه|يلقب|تلقب|لقب|لقبت|يعرف|تعرف|عرف|عرفت|يكني|اشتهر|اشتهرت|يسمي|تسمي|سمي|سميت)$/;
/** The same, where ب follows: ينادى بـ"…", but ينادي "…" calls out. */
const calledWith = /^[وف]?(?:ينادي|تنادي|يدعي|تدعي)$/;
/** Who is called what by whom: سماه والده، يسميها أهلها, but neither ما سماه nor الذي يسميه, which are somebody’s words. */
const calling = /^[وف]?(?:ا?سم(?:اه|اها|ته|تها|وه|وها)|[يت]سمي(?:ه|ها)|يسمون(?:ه|ها))$/;
const relative = /^(?:[وفبلك]?ما|مما|عما|من|ممن|الذي|التي|الذين)$/;

/** الملقب بـ"الثعلب"، ما يعرف محليا باسم "…"، أطلق عليه زملاؤه "…"، وسماه والده "…": nobody is quoted with what somebody is called. */
function isCalledAtOnce({ scene, at, glued, content, text }: Frame): boolean {
  if (content.length > 6 || content.some((word) => /^ال(?:ذي|تي|ذين)$/.test(word))) return false;
  let index = at - 1;
  const led = /^[وف]?ب$/.test(glued);
  if (led) index -= 1;
  else if (/^(?:باسم|بلقب|بكنيه|اسم|لقب)$/.test(scene.words[index]?.fold ?? '')) index -= 1;
  if (led && calledWith.test(scene.words[index]?.fold ?? '')) return true;
  if (calledSo.test(scene.words[index]?.fold ?? '') || (index < at - 1 && calledSo.test(scene.words[index - 1]?.fold ?? ''))) return speechAt(scene, index, index)?.form.suffixed !== true;
  for (; index >= at - 7; index -= 1) {
    const { kind, fold = '' } = scene.words[index] ?? {};
    if (kind !== 'word' || that.test(fold)) return false;
    const before = scene.words[index - 1];
    if (/^علي(?:ه|ها|هم)?$/.test(fold) && /^[وف]?[اي]?ت?طلق(?:ت|وا|ون|نا)?$/.test(before?.fold ?? '')) return glued === '';
    if (calling.test(fold)) return glued === '' && !/^(?:thing|clause)$/.test(natureOf(text)) && !content.every((word) => foldWord(word).endsWith('ا')) && !relative.test(before?.fold ?? '');
  }
  return false;
}

/** ونددت "الرابطة الوطنية لحماية المستهلك" بالقرار: a body right behind the verb of which it is the subject. */
function isSubject({ scene, at, content, next, text }: Frame): boolean {
  if (content.length < 2 || next?.kind !== 'word' || partyOf(foldWord(content[0] ?? '')) !== 'body' || natureOf(text) === 'clause') return false;
  const speech = speechAt(scene, at - 1, at - 1)?.form;
  return speech?.shape === 'verb' && !speech.suffixed;
}

/** Whether what stands before the words is judged by them: اعتبر كتابه "…"، وصفه بـ"…"، ما سماه "…". */
function isJudged({ scene, at, from, glued }: Frame): boolean {
  const verb = governing(scene, at, from)?.form.verb ?? '';
  return coined(scene, at) || judging.has(verb) || (verb !== 'قال' && /^[وف]?ب$/.test(glued) && bringing.has(verb));
}

/** Verbs that have the judgement for their second object. */
const judging = new Set(['اعتبر', 'وصف', 'عد', 'رأى', 'سمى', 'شبه', 'نعت']);

/** في ‘تاريخ المدن‘: in single marks, where the dispatch quotes at length in others. */
function isSingly({ scene, at, setting, above, text }: Frame): boolean {
  const { start = 0, pair } = scene.words[at] ?? {};
  return setting.doubly && !above && pair !== undefined && familyOf(scene.text[start - 1] ?? '') === 'single' && /^(?:name|pointed)$/.test(natureOf(text));
}

/** قال الرئيس "فلان الفلاني": a given name and a family's behind an office. */
function isPerson({ scene, at, content, glued }: Frame): boolean {
  const office = scene.words[at - 1];
  const [first = '', ...more] = content.map(foldWord);
  const named = isGivenName(first) && !isNounName(first) && more.length > 0 && more.length < 4 && more.every((word) => isGivenName(word) || isListedFamily(word) || joints.has(word));
  return glued === '' && named && office?.kind === 'word' && (partyOf(office.fold) === 'person' || isAdjective(office.fold));
}

/** The turn by which what is in marks is a name, a title or a term, if there is one. */
export function nameTurn(frame: Frame): string | undefined {
  if (isHeading(frame)) return 'a heading';
  if (isCalledAtOnce(frame)) return 'what somebody is called';
  if (isJudged(frame)) return undefined;
  if (isSpelled(frame)) return 'spelled in Latin letters';
  if (isSource(frame)) return 'who speaks';
  if (isWordAsSuch(frame)) return 'a word as such';
  if (isTopic(frame)) return 'the topic of a meeting';
  if (isOfWorks(frame)) return 'the title of a work';
  // وقال في برنامجه "…": a whole sentence there is what he said.
  if (frame.content.length >= long && isTold(frame.scene, frame.at)) return undefined;
  if (isOwnWork(frame)) return 'the title of somebody’s work';
  if (isNumbered(frame)) return 'a paper with its number';
  if (isPaper(frame)) return 'a paper by its name';
  if (completesNoun(frame)) return 'the name of its noun';
  if (isTermed(frame)) return 'a term';
  if (isOffices(frame)) return 'the body of an office';
  if (isSingly(frame)) return 'in marks of names';
  if (isCounted(frame)) return 'one of those counted up';
  if (isPerson(frame)) return 'somebody’s name';
  return isSubject(frame) ? 'who speaks' : undefined;
}

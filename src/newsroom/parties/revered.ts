import { namedParty, type Party, type Scene } from './speaker-phrases.ts';

/* God and the Prophet, whose words sermons and columns give among those of whoever speaks. */

/** God's name, and the words that stand for it behind a verb: قال تعالى, يقول عز وجل. */
const names = /^(?:الله|الرب|تعالي|سبحانه|جل|عز)$/;
const praises = /^(?:الله|تعالي|وتعالي|سبحانه|عز|وجل|جل|وعلا|جلاله|شانه|تبارك)$/;
/** What the Prophet is called, and what may stand with it. */
const prophets = /^(?:الرسول|النبي|المصطفي)$/;
const graces = /^(?:صلي|عليه|الله|واله|وعلي|علي|اله|وصحبه|وسلم|الصلاه|افضل|ازكي|اتم|والسلام|السلام|والتسليم|التسليم|الكريم|الاعظم|الاكرم|محمد)$/;
/** Other prophets, each with a name of his own. */
const others = /^(?:ابراهيم|موسي|عيسي|نوح|يوسف|سليمان|داود|ايوب|يعقوب|يونس|ادم|زكريا|يحيي|صالح|هود|شعيب|لوط|اسماعيل|اسحاق|ادريس|هارون|الياس)$/;

/** God or the Prophet, by name or by the words of praise that leave it out; undefined where word `at` is none of these. */
export function reveredAt(scene: Scene, at: number): Party | undefined {
  const word = scene.words[at];
  if (word?.kind !== 'word' || word.pair !== undefined) return undefined;
  return prophetAt(scene, at) ?? godAt(scene, at);
}

function godAt(scene: Scene, at: number): Party | undefined {
  const { fold = '', text = '' } = scene.words[at] ?? {};
  if (!names.test(fold)) return undefined;
  const end = behind(scene, at + 1, praises);
  if (/^(?:عز|جل)$/.test(fold) && end === at + 1) return undefined;
  return { ...namedParty(scene, at, end, 'person'), name: fold === 'الرب' ? text : 'الله', gender: 'm' };
}

/** قال رسول الله, قال النبي محمد, قال صلى الله عليه وسلم, قال عليه الصلاة والسلام: by one name throughout the dispatch. */
function prophetAt(scene: Scene, at: number): Party | undefined {
  const [word = '', next = '', more = ''] = scene.words.slice(at, at + 3).map(({ fold }) => fold);
  const praised = (word === 'صلي' && next === 'الله') || (word === 'عليه' && /^(?:الصلاه|افضل|ازكي|اتم)$/.test(next) && /السلام|التسليم|الصلاه/.test(more));
  const named = (word === 'رسول' && next === 'الله') || (prophets.test(word) && !others.test(next));
  if (!praised && !named) return undefined;
  const called = /(?<!\p{L})(?:رسول الله|الرسول|النبي)(?!\p{L})/u.exec(scene.text)?.[0] ?? 'الرسول';
  return { ...namedParty(scene, at, behind(scene, at + 1, graces), 'person'), name: called, gender: 'm' };
}

/** The first word from `from` on that is none of the words. */
function behind(scene: Scene, from: number, words: RegExp): number {
  let end = from;
  while (scene.words[end]?.kind === 'word' && words.test(scene.words[end]?.fold ?? '')) end += 1;
  return end;
}

/** Whether a name is God's or the Prophet's: quoted among the words of another, they do not go on in the next sentence. */
export function isRevered(name: string): boolean {
  return /^(?:الله|الرب|رسول الله|الرسول|النبي)$/u.test(name);
}

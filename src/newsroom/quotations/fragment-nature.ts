import { participle, verbalNoun } from '../language/word-shapes.ts';
import { countWords, foldWord } from '../language/sentence-words.ts';
import { isGivenName, isPlace, joints, ordinary, particles } from '../language/speaker-lexicon.ts';
import { isAdjective, partyOf } from '../language/speaking-parties.ts';
import { speechForm } from '../language/verbs-of-speech.ts';

/**
 * What a few words in marks are by themselves: a clause or predicate, which nobody is called; a thing that the article
 * does not point at (إجراءات مضادة); one that it does (الخيار الثوري، سياسة التقطير), as in many names; or what holds a
 * word that is none of the language's.
 */
export type Nature = 'clause' | 'thing' | 'pointed' | 'name';

/** Words that begin no name: particles, pronouns, negations, what points. */
const opening = /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|قد|سوف|ما|لو|لان|لانه|لانها|كي|لكي|ان|انه|انها|انهم|انني|اننا|اني|هذا|هذه|ذلك|تلك|هولاء|هو|هي|هم|نحن|انا|انت|انتم|هل|متي|اين|كيف|لماذا|من|في|علي|الي|عن|مع|عند|حتي|ضد|بين|تحت|خارج|خلال|بعد|قبل|بلا|دون|بدون|لكن|لكنه|لكنها|اذا|كل|اي|كان|كانت|كانوا|كنا|كنت|يجب|ينبغي|يمكن|اذن|لعل|ربما|مجرد|اكثر|اقل|اسوا|افضل|اكبر|اقوي|اقرب|الان|نعم|كلا|بل|ذات|ثم|عدم|شبه|بكل)$/;
/** Verbs of many by their form: يفرون، ستريهم، اقلبوا. */
const plural = /^[وف]?(?:س?ي[^ا].{1,}[^ي]ون|س[يتن].{2,}(?:ه|ها|هم)|[^ا]..+وا)$/;
/** What denies or promises within a sentence, and in no name. */
const denial = /^[وف]?(?:ليس|ليست|ليسوا|لن|لم|سوف|قد)$/;
/** What joins a name to nothing: فاز في حلب is told, and حلب الشهباء is called so. */
const prepositions = /^(?:في|من|علي|الي|عن|مع|ضد|قبل|بعد|منذ)$/;
/** An accusative without the article: عيدًا. */
const accusative = /(?:\u064bا|ا\u064b|ة\u064b|\u064b)$/u;
/** Adverbs that say how, in marks as well: عمدا, فورا. */
const manners = /^(?:عمدا|فورا|تماما|كليا|جزييا|نهاييا|موقتا|سرا|علنا|قسرا|طوعا|بالكامل|بالتوافق|بالقوه|بالاجماع|بشده|بقوه|دايما|ابدا|للغايه|جدا)$/;

/** The nature of the words of a text. */
export function natureOf(text: string): Nature {
  if (/[؟!?]\s*$/u.test(text)) return 'clause';
  // F-16، سي.إف.إم56: no words at all.
  if (/\p{L}\d|\d\p{L}|\p{L}\.\p{L}/u.test(text)) return 'name';
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const forms = words.map(foldWord);
  const [first = ''] = forms;
  if (isClause(words, forms)) return 'clause';
  // نسور بغداد; but العدوان على بغداد
  if (forms.some((form, index) => index > 0 && isPlace(form) && !particles.has(forms[index - 1] ?? '')) && !forms.slice(1).some((form) => prepositions.test(form))) return 'name';
  if (isAccusative(words, forms)) return 'thing';
  // الموقف غير المألوف: a denial stands in no name.
  if (!joints.has(first) && forms.slice(1, -1).includes('غير')) return first.startsWith('ال') ? 'pointed' : 'thing';
  // نجح في الاختبار: behind its first word a preposition leads on.
  if (words.length > 2 && prepositions.test(forms[1] ?? '') && !first.startsWith('ال') && !isGivenName(first)) return 'thing';
  if (joints.has(first) || words.some((word, index) => !isWord(word, forms[index] ?? ''))) return 'name';
  return /^(?:ال|لل)/.test(first) || forms.some((form) => form.startsWith('ال')) ? 'pointed' : 'thing';
}

/** Whether words begin as a predicate does, and no name or title: a verb, a negation, a preposition. */
export function beginsPredicate(text: string): boolean {
  const [word = ''] = /[\p{L}\p{M}]+/u.exec(text) ?? [];
  return (countWords(text) > 1 || /^س[يتن]/.test(word)) && (accusative.test(word) || opens(word) || isVerb(word, foldWord(word)) || isLed(foldWord(word)));
}

/** Whether an adverb of manner ends it. */
export function isManner(form: string): boolean {
  return manners.test(form);
}

/** مدفنا بحريا: both in the accusative, though the first is not known. */
function isAccusative(words: readonly string[], forms: readonly string[]): boolean {
  return forms.length > 1 && forms.every((form, index) => form.length > 4 && form.endsWith('ا') && (index === 0 || isWord(words[index] ?? '', form)) && !isPlace(form));
}

function isClause(words: readonly string[], forms: readonly string[]): boolean {
  const [first = '', second = ''] = forms;
  const [word = ''] = words;
  if (words.length === 1) return accusative.test(word) || manners.test(first) || isLed(first) || isOwned(word, first) || isVerb(word, first);
  const known = forms.slice(1).some((form, index) => isWord(words[index + 1] ?? '', form));
  if (known && (opens(word) || isManner(forms.at(-1) ?? ''))) return true;
  if (denial.test(first)) return true;
  if (forms.some((form) => denial.test(form)) || forms.some((form) => plural.test(form))) return known;
  if (known && (isLed(first) || forms.some((form, index) => isVerb(words[index] ?? '', form) || isOwned(words[index] ?? '', form)))) return true;
  // الحدود مغلقة: what follows a noun with the article and has none itself says something of it.
  const bare = /^(?:ال|لل|ل|ب|ك|في$|من$|علي$|عن$|الي$|رقم$)/;
  return first.startsWith('ال') && isWord(word, first) && !bare.test(second) && isWord(words[1] ?? '', second) && !isPlace(second) && !isGivenName(second);
}

/** Whether a word begins no name; علي is a man rather than on, and إي a letter. */
function opens(word: string): boolean {
  return opening.test(foldWord(word)) && word !== 'علي' && word !== 'إي';
}

/** بحذر، بالجنون، للحفاظ، كأعماق: a preposition leans on a word of the language. */
function isLed(form: string): boolean {
  const article = /^[وف]?(?:بال|لل|كال)(.{3,})$/.exec(form)?.[1];
  if (article !== undefined) return ordinary.has(article) || ordinary.has(`ال${article}`);
  const rest = /^[بلك](.{3,})$/.exec(form)?.[1]?.replace(/(?<=...)(?:ه|ها|هم)$/, '');
  return rest !== undefined && !ordinary.has(form) && !ordinary.has(`ال${form}`) && !isGivenName(form) && !isPlace(form) && (ordinary.has(rest) || isAdjective(rest));
}

/** A verb of the present or the future, or one with the ت of the feminine past: يسود، ستريهم، تأخرت. */
function isVerb(word: string, form: string): boolean {
  const stem = form.replace(/^[وف](?=س?[يتن])/, '');
  const present = stem.replace(/^س(?=[يتن])/, '');
  if (/^س?[يتن]...$/.test(stem) && hasMasdar(present.slice(1)) && (present !== stem || !ordinary.has(present))) return true;
  if (isGivenName(present) || isPlace(present) || isAdjective(present) || ordinary.has(`ال${present}`) || word.endsWith('ة')) return false;
  if (/^[^ا]..ت$/.test(stem) && hasMasdar(stem.slice(0, -1))) return true;
  if (present.length > 3 && present.startsWith('ي')) return ordinary.has(present) || ordinary.has(`ت${present.slice(1)}`);
  if (present.length > 3 && /^[تن]/.test(present)) return ordinary.has(`ي${present.slice(1)}`);
  return /[^اه]ت$/.test(stem) && stem.length > 4 && ordinary.has(stem) && ordinary.has(stem.slice(0, -1)) && !ordinary.has(`ال${stem}`);
}

/** Whether three letters have the verbal noun of a doubled verb: حدد, تحديد. */
function hasMasdar(root: string): boolean {
  return ordinary.has(`ت${root.slice(0, 2)}ي${root.slice(2)}`);
}

/** أسفه، إخفاقاته: somebody's own. */
function isOwned(word: string, form: string): boolean {
  const owner = /^(.{3,}?)(?:ه|ها|هم)$/.exec(form)?.[1];
  if (owner === undefined || word.endsWith('ة') || isGivenName(form) || form.startsWith('ال') || ordinary.has(`ال${form}`)) return false;
  return ordinary.has(owner) || ordinary.has(owner.replace(/ا?ت$/, 'ه')) || ordinary.has(owner.replace(/ات$/, ''));
}

/** Whether a word is one of the language's, whatever leans on it. */
export function isWord(word: string, form: string): boolean {
  if (/^\d/.test(form) || /\u064b/u.test(word)) return true;
  // آي، إف: letters of a foreign name, and neither أي nor إن.
  if (form.length < 3 && /^(?:آ|إ[^نذ])/u.test(word)) return false;
  if (form.length < 3) return particles.has(form) || (ordinary.has(form) && !/^[إآ]|ي$/u.test(word));
  if (isGivenName(form) && !ordinary.has(form)) return particles.has(form) || verbalNoun.test(form);
  // Foreign names are not written with the ة of Arabic nouns.
  if (word.endsWith('ة') || verbalNoun.test(form.replace(/^ال/, '')) || participle.test(form.replace(/^ال/, ''))) return true;
  if (isOwned(word, form) || ordinary.has(form.replace(/نا$/, ''))) return true;
  return stems(form).some((stem) => ordinary.has(stem) || ordinary.has(`ال${stem}`) || isAdjective(stem) || particles.has(stem) || partyOf(stem) !== undefined || speechForm(stem) !== undefined);
}

/** A word without what may lean on it, and the nouns from which its form may come. */
function stems(form: string): string[] {
  const bare = [form, form.replace(/^[وفبلك](?=....)/, ''), form.replace(/^[وف]?(?:بال|لل|كال|ال)(?=...)/, ''), form.replace(/^س(?=[يتن]...)/, '')];
  return bare.flatMap((stem) => [stem, ...(stem.length > 4 ? [stem.replace(/ا$/, '')] : []), ...(stem.length > 5 ? [stem.replace(/(?:ه|ها|هم|ا|ات|ين|ون|ان|ي|يه)$/, ''), stem.replace(/(?:ات|ين|ون|ان|ا|يا|يه|تها|ته|تهم)$/, 'ه'), stem.replace(/يا$/, 'ي'), stem.replace(/يا$/, '')] : [])]);
}

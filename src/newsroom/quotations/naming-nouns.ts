import { fold } from '#model/fold.ts';
import { isAdjective } from '../language/speaking-parties.ts';
import { bare, countWords, lexicon } from '../language/sentence-words.ts';
import type { Scene } from '../parties/speaker-phrases.ts';
import { speechAt } from '../speakers/speaker-verbs.ts';

/* What stands in marks behind a noun that has a name or a title. */

/** Nouns whose name stands in marks after them: media, bodies, works, operations, places, laws, things. */
const naming = lexicon(
  'وكالة صحيفة قناة موقع منصة شبكة إذاعة تلفزيون مجلة جريدة شركة مؤسسة منظمة حركة حزب جماعة تنظيم كتائب عملية فيلم مسلسل كتاب رواية ديوان قصيدة أغنية ألبوم مسرحية برنامج مهرجان جائزة مسابقة بطولة كأس دوري مشروع مبادرة حملة قافلة أسطول سفينة باخرة ناقلة طائرة صاروخ صواريخ منظومة طراز دبابة مسيرة فيلما كتابا رواية تقرير دراسة',
  'صحيفتا صحيفتي قناتا قناتي وكالتا وكالتي شركتا شركتي موضوع محور تيمة دورية نشيد',
  'مدينة بلدة قرية حي شارع ميدان ملعب مطعم مقهى فندق مستشفى مدرسة جامعة معهد متحف معرض منتدى مؤتمر قمة ندوة ورشة ملتقى دورة تطبيق لعبة نظام إعصار عاصفة فيروس متحور مرض دواء لقاح قانون مادة بند فصل وسم هاشتاغ هاشتاج هاشتاق شعار عنوان لقب اسم مصطلح مفهوم ظاهرة يسمى يعرف تسمى مسمى مسماة ملقب معروف باسم يدعى تدعى اسمه اسمها عنوانه عنوانها بعنوان شعاره شعارها لقبه',
  'اتفاقية معاهدة إعلان ميثاق وثيقة صفقة خطة رؤية مجموعة فرقة فريق نادي نادٍ لواء فيلق خط طريق جسر سد حقل مصنع مصرف بنك سوق متجر مجمع برج مسجد كنيسة سلسلة حلقة قاعدة معبر مخيم مجزرة معركة حزام ائتلاف تحالف تيار جبهة قوات هيئة مركز جمعية نقابة دار صفحة قائمة كتلة وحدة سرايا فصيل لوحة عرض قصة حكاية شخصية دور كليب أوبريت فئة نوع ماركة علامة يخت قطار ميناء مطار سجن معتقل جهاز برنامجه فيلمه كتابه روايته ألبومه فيلمها روايتها',
);
/** Titles may be long; these take a whole sentence in marks that nobody is reported to have said. */
const titles = /^(?:موضوع|محور|عنوان|بعنوان|شعار|فيلم|كتاب|روايه|مسرحيه|مهرجان|موتمر|ندوه|معرض|حمله|مبادره|مشروع|برنامج|دراسه|تقرير|قانون|ماده|بند|ورشه|ملتقي|منتدي|جائزه|جايزه|وسم|هاشتاغ|اسم|باسم|قصيده|اغنيه|لوحه|مسلسل|عمليه|خطه|كتابه|روايته|فيلمه|ديوان|البوم|وثيقه|اتفاقيه|معاهده|صفحه|موقع|مجله|مركز|هييه|جمعيه|منظمه|جايزته|مسابقه|يسمي|تسمي)$/;
/** The noun that what is in marks at word `at` is the name of, if there is one. */
export function namingNoun(scene: Scene, at: number): string | undefined {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = scene.words[index];
    if (word?.kind !== 'word') return undefined;
    // تناول بالدراسة: a way of doing, and nothing that is named.
    if (/^[وف]?بال/.test(word.fold)) return undefined;
    const noun = bare(word.fold);
    const stripped = bare(word.fold.replace(/^(?:[وفبلك]|لل|وب|ول)(?=..)/, ''));
    // وأضافت الصفحة "…": what speaks names nothing.
    if (word.fold.startsWith('ال') && speechAt(scene, index - 1, index - 1)?.form.shape === 'verb') return undefined;
    for (const form of [noun, stripped, word.fold]) if (naming.has(form)) return form;
    if (!isAdjective(word.fold) && !/^ال.*(?:ي|يه)$/.test(word.fold) && !/^(?:له|لها|يحمل|تحمل|عليها|عليه)$/.test(word.fold)) return undefined;
  }
  return undefined;
}

/** Whether five words or more in marks at word `at` are a title, and nothing that was said. */
export function isTitle(scene: Scene, at: number): boolean {
  const noun = namingNoun(scene, at);
  // الذي قاد هذه الدراسة "…": what is pointed at has been named.
  const pointed = /^(?:هذا|هذه|تلك|ذلك)$/.test(scene.words[at - 2]?.fold ?? '');
  if (noun !== undefined && titles.test(noun) && !pointed) return true;
  // "نظام سلاح ...", "تنظيم ...": it begins with what it is, and nobody speaks in its sentence.
  const first = fold(/[\p{L}\p{M}]+/u.exec(scene.words[at]?.text ?? '')?.[0] ?? '');
  return naming.has(first) && countWords(scene.words[at]?.text ?? '') < 8 && scene.words[at - 1]?.kind === 'word' && !scene.words.slice(0, at).some((_, index) => speechAt(scene, index, 0)?.form.shape === 'verb' && !/^(?:عن|ضد|من|الي|علي|مع|في|بين|ضمن|عبر|لدي)$/.test(scene.words[at - 1]?.fold ?? ''));
}

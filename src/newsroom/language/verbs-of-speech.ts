import { fold } from '#model/fold.ts';
import { kept } from './kept-words.ts';

/** What a verb of speech does with the words after it. */
export type VerbClass =
  /** Only its subject can follow: قال. */
  | 'say'
  /** The same, and it goes on where its speaker left off: أضاف. */
  | 'more'
  /** A thing may follow as its object: أكد. */
  | 'state'
  /** A person may follow as its object: شكر. */
  | 'address'
  /** It hands on what another said: نقل. */
  | 'relay';

/** A form of a verb of speech. */
export interface SpeechForm {
  verb: string;
  class: VerbClass;
  shape: 'verb' | 'participle' | 'noun';
  gender: 'm' | 'f';
  number: 'one' | 'two' | 'many';
  /** An object or owner leans on it: قاله، قوله. */
  suffixed: boolean;
  /** It is also another common word, and counts only where a verb can stand. */
  guarded: boolean;
}

// Perfect, imperfect, participle, verbal noun; a dot where news has none. A star marks a word that is also another.
const table: Record<VerbClass, string> = {
  say: `قال يقول قائلا قول|صرح* يصرح مصرحا تصريح|أجاب يجيب مجيبا .|رد* يرد* . .|تساءل يتساءل متسائلا تساؤل|علق* يعلق* معلقا تعليق|غرد يغرد مغردا .|هتف يهتف هاتفا .|صرخ يصرخ صارخا .
    تحدث يتحدث متحدثا* .|تكلم يتكلم . .|حكى يحكي . .|روى يروي راويا .|عقب* يعقب* معقبا .|مزح* يمزح مازحا .|مازح يمازح ممازحا .|همس يهمس هامسا .|نوه ينوه منوها تنويه|لفت* يلفت لافتا .|أشار يشير مشيرا إشارة
    ألمح يلمح ملمحا .|شدد* يشدد مشددا تشديد|أعرب يعرب معربا .|عبر* يعبر* معبرا* تعبير|تعهد يتعهد متعهدا تعهد|توعد يتوعد متوعدا .|حذر* يحذر محذرا تحذير|هدد يهدد مهددا تهديد|أفاد يفيد* . إفادة|زعم* يزعم زاعما زعم
    ادعى يدعي مدعيا .|ندد يندد منددا .|رحب يرحب مرحبا* .|تمنى يتمنى متمنيا .|أمل* يأمل آملا .|وعد* يعد* واعدا وعد|سخر* يسخر ساخرا .|أقسم يقسم* مقسما .|دون* . . .|كتب* يكتب* كاتبا* .|جادل يجادل . .|احتج يحتج محتجا* .|حاجج . . .|اشتكى يشتكي مشتكيا .|شكا يشكو شاكيا .|عاتب . . .|أسر . . .|أقر يقر مقرا إقرار|اعترف يعترف معترفا اعتراف|خلص* يخلص* . .|شرح* يشرح شارحا شرح|أوضح يوضح موضحا توضيح|فسر* يفسر* مفسرا .|اعتذر يعتذر معتذرا اعتذار|تأسف يتأسف متأسفا .|تذمر يتذمر متذمرا .|تعجب يتعجب متعجبا .|أسف يأسف آسفا .|تطرق يتطرق متطرقا .`,
  more: `أضاف يضيف مضيفا .|استرسل يسترسل مسترسلا .|استفاض . . .|أردف يردف مردفا .|استطرد يستطرد مستطردا .|واصل يواصل مواصلا* .|استدرك يستدرك مستدركا .|مضى* يمضي* . .|ختم* يختم خاتما* .|اختتم يختتم مختتما .|زاد* يزيد* . .|أكمل يكمل . .|استكمل . . .|تابع* يتابع متابعا .|استأنف* . . .|أتم . . .`,
  state: `أكد يؤكد مؤكدا تأكيد|ذكر* يذكر* ذاكرا .|أعلن يعلن معلنا إعلان|اعتبر يعتبر معتبرا .|رأى يرى رائيا .|بين* يبين* مبينا .|كشف* يكشف كاشفا* .|نفى ينفي نافيا نفي|نشر* ينشر* ناشرا .|أبدى يبدي مبديا .|جدد* يجدد مجددا* تجديد
    كرر يكرر مكررا* .|توقع* يتوقع متوقعا* .|رجح يرجح مرجحا .|أورد يورد موردا .|استنكر يستنكر مستنكرا .|شجب* يشجب . .|أدان يدين* مدينا .|دان* . . .|استبعد يستبعد مستبعدا .|اقترح يقترح مقترحا* .|سجل* يسجل* مسجلا* .|عد* يعد* . .|وجه* يوجه* موجها* .|قدر* . . .|اشترط يشترط مشترطا .|نبه ينبه منبها تنبيه|أيد يؤيد مؤيدا* .|برر يبرر مبررا .|عزا يعزو عازيا .|أرجع يرجع* مرجعا* .|اعتقد يعتقد معتقدا .|لمح* يلمح ملمحا .|أبرز يبرز مبرزا .|أفصح يفصح مفصحا .|ألح يلح ملحا .|استهجن يستهجن مستهجنا .|استغرب يستغرب مستغربا .|ثمن* يثمن* مثمنا .|جزم يجزم جازما .|أوجز . . .|صنف . . .|أعاد* . . .|أدلى يدلي . .|أبان . . .|رجا . . .|استدل . . .|أقسم . . .|ردد* يردد مرددا .|صاح . . .|أنشد . . .|قرأ* يقرأ قارئا .|تلا* يتلو . .|استعرض يستعرض مستعرضا .|أوصى يوصي موصيا .|لخص يلخص ملخصا .|استهل يستهل مستهلا .|بدأ* . . .|عرض* . . .|بشر* يبشر مبشرا .|تذكر* يتذكر متذكرا .|استذكر يستذكر مستذكرا .|حسم* . . .|وضح* . . .|لاحظ يلاحظ ملاحظا .|شكك يشكك مشككا .|تنبأ يتنبأ متنبئا .|تخوف يتخوف متخوفا .|أصر يصر مصرا .|رفض* يرفض رافضا رفض|طمأن يطمئن مطمئنا .|اكتفى يكتفي مكتفيا .|أقر يقر مقرا .|أكمل يكمل مكملا . . . .|انتهى* . . .|أنكر ينكر منكرا .|استنتج يستنتج مستنتجا .|علل* يعلل معللا .|تباهى يتباهى متباهيا .|تفاخر يتفاخر متفاخرا .|أفتى يفتي مفتيا .|دافع* يدافع* مدافعا* .|أخفى يخفي . .|عاب* يعيب* . .|استخلص يستخلص مستخلصا .|فند يفند مفندا .|ذكّر . مذكرا .|قلل . مقللا .`,
  address: `دعا يدعو داعيا دعوة*|طالب* يطالب مطالبا مطالبة*|ناشد يناشد مناشدا .|حث* يحث حاثا .|شكر* يشكر شاكرا .|اتهم يتهم متهما* اتهام|وصف* يصف واصفا وصف*|انتقد ينتقد منتقدا انتقاد|هاجم يهاجم مهاجما* .|خاطب يخاطب مخاطبا .|أبلغ يبلغ* مبلغا* .|سأل يسأل سائلا* .|أخبر يخبر مخبرا* .|حمل* يحمل* محملا .|هنأ يهنئ . .|أشاد يشيد مشيدا .|أثنى يثني مثنيا .|امتدح يمتدح ممتدحا .|نصح* ينصح ناصحا .|ذم . . .|نعت . . .|شبه* يشبه* مشبها .|عنف* . . .|وبخ يوبخ موبخا .|نعى ينعي ناعيا .|استقبل . . .|رثى . . .|أسمى . . .|أمر* . . .|كلف* . . .|رفض . . .|سمى* يسمي* . .|أوعز . . .|أنذر ينذر منذرا .|توجه* يتوجه متوجها* .|عرف* يعرف* . .|حض* يحض حاضا* .|أهاب يهيب مهيبا .|طلب* يطلب* . .`,
  relay: `نسب* ينسب* . .|علم* . . .|نقل* ينقل* ناقلا* .|اقتبس يقتبس مقتبسا .|استشهد يستشهد مستشهدا .`,
};

/** Every form of every verb of speech, folded, without و and ف before it. */
export const speechForms: ReadonlyMap<string, SpeechForm> = forms();

/** "That", folded, with what leans on it: أن، بأنه، وأنها. */
export const thatClause = /^[وف]?ب?(?:ان|انه|انها|انهم|انهما|اني|انني|اننا)$/;

/** The form of speech that a folded word is, with or without و ف س before it; undefined for any other word. */
export const speechForm = kept((word): { form: SpeechForm; joined: boolean } | undefined => {
  const whole = speechForms.get(word);
  const verb = whole?.shape === 'noun' && word.startsWith('و') ? speechForms.get(word.slice(1)) : undefined;
  if (verb?.shape === 'verb') return { form: verb, joined: true };
  if (whole) return { form: whole, joined: false };
  const joined = /^(?:[وف]س?|س)/.exec(word)?.[0] ?? '';
  if (joined === '') return undefined;
  if (joined.endsWith('س') && !/^[يتان]/.test(word.slice(joined.length))) return joined.length > 1 ? bound(speechForms.get(word.slice(1)), true) : undefined;
  const rest = speechForms.get(word.slice(joined.length)) ?? (joined.length > 1 ? speechForms.get(word.slice(1)) : undefined);
  return bound(rest, joined !== 'س');
});

function bound(form: SpeechForm | undefined, joined: boolean): { form: SpeechForm; joined: boolean } | undefined {
  return form && form.shape !== 'noun' ? { form, joined } : undefined;
}

function forms(): Map<string, SpeechForm> {
  const found = new Map<string, SpeechForm>();
  for (const [name, lines] of Object.entries(table)) {
    for (const line of lines.split(/[|\n]/)) {
      const [perfect = '.', imperfect = '.', participle = '.', noun = '.'] = line.trim().split(/\s+/);
      const verb = perfect.replace('*', '');
      const add = (form: string, shape: SpeechForm['shape'], gender: 'm' | 'f', number: SpeechForm['number'], suffixed: boolean, guarded: boolean) => {
        const key = fold(form);
        if (!found.has(key)) found.set(key, { verb, class: name as VerbClass, shape, gender, number, suffixed, guarded });
      };
      conjugate(perfect, name === 'address', (...form) => add(...form));
      conjugatePresent(imperfect, (...form) => add(...form));
      decline(participle, noun, (...form) => add(...form));
    }
  }
  return found;
}

type Add = (form: string, shape: SpeechForm['shape'], gender: 'm' | 'f', number: SpeechForm['number'], suffixed: boolean, guarded: boolean) => void;

/** The perfect. Only a verb that turns to a person has me or us for its object: سألني, but لفتني is no speech. */
function conjugate(written: string, turns: boolean, add: Add): void {
  if (written === '.') return;
  const guarded = written.endsWith('*');
  const form = written.replace('*', '');
  const weak = /[اى]$/.test(form);
  const stem = weak ? form.slice(0, -1) : form;
  add(form, 'verb', 'm', 'one', false, guarded);
  add(`${stem}ت`, 'verb', 'f', 'one', false, false);
  add(`${stem}وا`, 'verb', 'm', 'many', false, false);
  if (!weak) add(`${form}ا`, 'verb', 'm', 'two', false, guarded);
  add(`${stem}تا`, 'verb', 'f', 'two', false, false);
  add(`${stem}وه`, 'verb', 'm', 'many', true, true);
  add(`${stem}وها`, 'verb', 'm', 'many', true, true);
  for (const owner of ['ه', 'ها', 'هم', 'هما', ...(turns ? ['ني', 'نا'] : [])]) {
    add(`${weak ? `${stem}ا` : form}${owner}`, 'verb', 'm', 'one', true, true);
    add(`${stem}ت${owner}`, 'verb', 'f', 'one', true, true);
  }
}

function conjugatePresent(written: string, add: Add): void {
  if (written === '.') return;
  const guarded = written.endsWith('*');
  const form = written.replace('*', '');
  const rest = form.slice(1);
  const stem = /[ويىا]$/.test(rest) ? rest.slice(0, -1) : rest;
  add(form, 'verb', 'm', 'one', false, guarded);
  add(`ت${rest}`, 'verb', 'f', 'one', false, guarded);
  add(`ي${stem}ون`, 'verb', 'm', 'many', false, guarded);
  add(`ي${rest}ان`, 'verb', 'm', 'two', false, guarded);
  for (const owner of ['ه', 'ها']) add(`ي${stem}ون${owner}`, 'verb', 'm', 'many', true, true);
  for (const owner of ['ه', 'ها', 'هم']) {
    add(`ي${rest.replace(/ى$/, 'ا')}${owner}`, 'verb', 'm', 'one', true, true);
    add(`ت${rest.replace(/ى$/, 'ا')}${owner}`, 'verb', 'f', 'one', true, true);
  }
}

function decline(participle: string, noun: string, add: Add): void {
  if (participle !== '.') {
    const guarded = participle.endsWith('*');
    const stem = participle.replace('*', '').replace(/ا$/, '');
    add(`${stem}ا`, 'participle', 'm', 'one', false, guarded);
    add(`${stem}ة`, 'participle', 'f', 'one', false, true);
    add(`${stem.replace(/ي$/, '')}ين`, 'participle', 'm', 'many', false, true);
    add(`${stem}ات`, 'participle', 'f', 'many', false, true);
  }
  if (noun === '.') return;
  const stem = noun.replace('*', '').replace(/ة$/, 'ت');
  for (const [owner, gender] of [['ه', 'm'], ['ها', 'f'], ['هم', 'm']] as const) {
    for (const lead of ['', 'ب', 'ل', 'و', 'ك']) add(`${lead}${stem}${owner}`, 'noun', gender, owner === 'هم' ? 'many' : 'one', true, true);
  }
}

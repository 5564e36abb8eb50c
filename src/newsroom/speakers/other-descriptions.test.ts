import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// In each sample ⟦ and ⟧ stand around what is a quotation; they are taken out before it is read.
const samples: [string, string[], (string | null)[]][] = [
  // Who spoke last, under words that are of nobody else.
  ['a trade and where it is plied', ['قال رامي كرم، منسق الحملة المدنية، إن العمل بدأ.', 'ودعا المحامي بهيئة الساحل إلى الحوار، منبها إلى أن "⟦الوقت لم يعد في صالح أحد منا⟧".'], ['رامي كرم']],
  ['the director of what he is the dean of', ['قال رامي كرم، عميد المعهد العالي للخط، إن الدروس بدأت. وأضاف كرم أن الطلاب سعداء.', 'وأوضح مدير المعهد العالي للخط أن "⟦الأبواب مفتوحة لكل من يحب الحرف⟧".'], ['رامي كرم']],
  ['the guest of a programme', ['قال الكاتب رامي كرم إن المسرح بخير، في حوار مع المذيع وليد حداد.', 'وأشار ضيف برنامج المساء إلى أن "⟦الممثل اليوم لا يقرأ إلا دوره⟧".'], ['رامي كرم']],
  ['the president of the country, whose country is named only now', ['ألقى الرئيس سامي رشيد كلمة في الحفل. وقال رشيد إن العمل انتهى. وهنأ الرئيس سليم حداد العمال.', 'وقال الرئيس سامي رشيد إن الطريق مفتوح. وأكد الرئيس المصري أن "⟦القناة الجديدة هدية إلى أبناء البلد⟧".'], ['سامي رشيد']],
  ['another office than the one that he is known to hold', ['قال وزير الآثار سامي رشيد إن الحفر انتهى.', 'من جانبه، قال رئيس البعثة إن "⟦المقبرة لم تمسها يد منذ آلاف السنين⟧".'], [null]],
  ['the head of another body', ['قالت رئيسة الصندوق الأوروبي سلمى كرم إن العمل بدأ.', 'ومن جانبها، وصفت رئيسة مجلس المحافظين القرار بأنه "⟦خطوة لا رجعة عنها لبلدان الجنوب⟧".'], [null]],
  ['a nameless one of the same ministry', ['قال وزير الخارجية سامي رشيد إن العمل بدأ.', 'وقال مسؤول في الخارجية إن "⟦السفارة لم ترفع علما ولم تنزل آخر⟧".'], ['مسؤول في الخارجية']],
  ['to whom he spoke, since named', ['قال الخبير رامي كرم في حديث مع وليد حداد إن التمثال سرق.', 'واكتفى المذيع بالقول: "⟦من باع تاريخه لم يبق له شيء⟧".'], [null]],
  ['a man of the street, who may be anybody', ['قال الطبيب رامي كرم إن الدواء وصل.', 'واستقبلت المديرة سلمى خوري وفدا، وقال كرم إنه متفائل. وأكد المواطن أن "⟦الصيدلية ما زالت مغلقة منذ أسبوع كامل⟧".'], [null]],
  // An office of one whom the dispatch names, though no article tells that it is he.
  ['the governor of a town that no list knows', ['أعلن حاكم إقليم ولاية سيبينكوري، أنسلم نداييزا، أن العمل بدأ. ونفى المدير رامي كرم ذلك.', 'وقال حاكم إقليم سيبينكوري: "⟦عاد الهدوء إلى كل القرى منذ الصباح⟧".'], ['أنسلم نداييزا']],
  ['whose secretary he is, the pronoun does not tell', ['عقد حزب الحركة الوطنية مؤتمره. وطلب أمينه العام، سامي كرم، الكلمة.', 'وحذر الأمين العام للحركة الوطنية من أن القرار "⟦يخرج القطار عن سكته إلى الأبد⟧".'], ['سامي كرم']],
  ['whom the dispatch is about, behind the words of a body', ['وصل سامي كرم إلى المدينة أمس. وكان كرم قد زارها قبل عام. وحيا كرم جمهوره.', 'وأعلنت وزارة الرياضة أنها ترحب به.', 'وقال النجم التونسي: "⟦هذه المدينة بيتي الثاني منذ سنوات⟧".'], ['سامي كرم']],
  // The same, and of what kind a society is.
  ['the speaker himself, though he was called so before', ['قال سامي كرم إن العمل بدأ. وأشار المتحدث ذاته إلى أن المال موجود.', 'كما اقترح المتحدث "⟦بناء مدرسة ثانية قرب الجسر القديم⟧".'], ['سامي كرم']],
  ['a league by its kind', ['قالت العصبة العربية للدفاع إن الأسعار ارتفعت.', 'وشددت العصبة الحقوقية على "⟦ضرورة احترام القانون في كل الأسواق⟧".'], ['العصبة العربية للدفاع']],
];

test.each(samples)('under another description: %s', (_what, paragraphs, speakers) => {
  const { quotations } = readText(`خبر للتجربة\n\n${paragraphs.join('\n\n').replace(/[⟦⟧]/gu, '')}\n`, 'UTF-8');
  const said = [...paragraphs.join('\n\n').matchAll(/⟦(.*?)⟧/gsu)].map(([, text]) => text);
  expect(quotations.map(({ text, speaker }) => ({ text, speaker }))).toEqual(said.map((text, index) => ({ text, speaker: speakers[index] })));
});

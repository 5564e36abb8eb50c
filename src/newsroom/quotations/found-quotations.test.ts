import { expect, test } from 'vitest';
import type { Dispatch, FoundName } from '../findings.ts';
import { linesOf, passageOf } from '../paper/lines.ts';
import { findQuotations } from './found-quotations.ts';

/** A dispatch whose first line is the headline, where it has one, and whose other lines are its body. */
function dispatchOf(text: string, headed = false): Dispatch {
  const lines = linesOf(text);
  const parts = lines.map(({ start, end }) => passageOf(text, lines, start, end)).filter((passage) => passage !== undefined);
  return { text, encoding: 'utf-8', headline: headed ? parts[0] : undefined, lead: undefined, body: headed ? parts.slice(1) : parts, metadata: [], furniture: [], credit: undefined, dateline: undefined, agency: undefined, published: undefined, updated: undefined, warnings: [] };
}

const said = (text: string, headed = false, names: FoundName[] = []) => findQuotations(dispatchOf(text, headed), names).quotations.map((quotation) => quotation.text);

const fragments: [string, string, string[]][] = [
  ['a judgement after بـ', 'وصف الرئيس الأمريكي دونالد ترامب الاتفاق بـ"التاريخي".', ['التاريخي']],
  ['a judgement as an object', 'واعتبر حزب العدالة القرار "خطأ فادحا" يضر بالبلاد.', ['خطأ فادحا']],
  ['a predicate after a pronoun', 'قال المدرب إنه "متفائل جدا" قبل المباراة.', ['متفائل جدا']],
  ['one word after a pronoun', 'ووصفت النقابة القرار بأنه "جائر".', ['جائر']],
  ['a phrase within what is reported', 'قال الأمين العام أنطونيو غوتيريش إن العالم يواجه "لحظة الحقيقة المرة" في ملف المناخ.', ['لحظة الحقيقة المرة']],
  ['a warning', 'حذر برنامج الأغذية العالمي من "كارثة إنسانية وشيكة" في الإقليم.', ['كارثة إنسانية وشيكة']],
  ['a condemnation', 'ندد الاتحاد الأوروبي بـ"الاستخدام المفرط للقوة" ضد المحتجين.', ['الاستخدام المفرط للقوة']],
  ['in his own words', 'ستكون الجولة "صعبة للغاية" على حد تعبيره.', ['صعبة للغاية']],
  ['an answer of one word', 'وردا على السؤال قال الوزير: "ربما".', ['ربما']],
  // What can be no name is said wherever somebody is heard.
  ['two things without the article', 'وأضافت الباحثة أن الأسواق تحتاج بعد هذه السنوات الطويلة إلى "إصلاحات عميقة" في كل مكان.', ['إصلاحات عميقة']],
  ['a verb within a clause', 'وأوضح المدير أن أسعار الخبز في المدينة "ستعود قريبا" كما كانت.', ['ستعود قريبا']],
  ['a feminine verb behind its subject', 'واعترف المقاول بأن الأشغال "تأخرت كثيرا" هذا العام.', ['تأخرت كثيرا']],
  ['a noun and what is said of it', 'وبعث السكان رسالة إلى البلدية أن "الصبر نفد اليوم" وأن الحل قريب.', ['الصبر نفد اليوم']],
  ['one word with an accusative', 'وقالت المعلمة إن المدرسة صنعت من الساحة الخلفية للحي "ملعبًا" للأطفال.', ['ملعبًا']],
  ['one behind another', 'ووصفت الصحفية الخطاب بـ"الهادئ" و"المتأخر"، وغادرت.', ['الهادئ', 'المتأخر']],
  ['what somebody calls so', 'وانتقدت النقابة ما سمته "سياسة الصمت" في الشركة.', ['سياسة الصمت']],
  ['how something is done', 'وقالت اللجنة إن الحي هدم بشكل "متعمد وممنهج" في الليل.', ['متعمد وممنهج']],
  ['what is written on banners', 'ورفع الطلاب لافتات كتب عليها "المكتبة قبل الملعب" أمام الكلية.', ['المكتبة قبل الملعب']],
  ['by this word', '"خسارة".. بهذه الكلمة وصف المدرب نتيجة المباراة.', ['خسارة']],
  ['what follows a banner’s words', 'ويقول سكان الحي إن هذه "الحفر القديمة" سبب الحوادث.', ['الحفر القديمة']],
  ['a predicate of an event that has names', 'ورأى المشاركون أن هذه الحملة "كانت الأصعب" في تاريخ البلدة.', ['كانت الأصعب']],
  ['a predicate of an agreement, of many words', 'وأشار البيان إلى أن الاتفاقية "ستمنح المزارعين في الشمال أسعارا عادلة لسنوات طويلة".', ['ستمنح المزارعين في الشمال أسعارا عادلة لسنوات طويلة']],
  ['charges', 'ويواجه التاجر عدة تهم، منها "التزوير" و"إخفاء أموال الشركة". ويواجه أخوه تهمة "التزوير".', ['التزوير', 'إخفاء أموال الشركة', 'التزوير']],
  ['a chant', 'وسار الطلاب مرددين هتاف "الحرية للجميع" في الساحة.', ['الحرية للجميع']],
  ['whom somebody calls so', 'وانتقد الكاتب من وصفهم بـ"تجار بغداد" في مقاله.', ['تجار بغداد']],
  ['one word of the future', 'وأعلن الوزير أن الشركة "ستسرع" بيع التذاكر.', ['ستسرع']],
  ['a judgement that nobody is named for', 'ودافع عن تصريحاته التي اعتبرت "متساهلة" حيال الشركة.', ['متساهلة']],
  ['a judgement that stands twice', 'وأعلنت البلدية عن محادثات "جارية" مع الشركة. وأكدت المديرة أن هناك محادثات "جارية" اليوم.', ['جارية', 'جارية']],
  ['a verbal noun that a call is for', 'ودعت المديرة في اللقاء إلى "تحسين" الخدمات الليلية.', ['تحسين']],
  ['a verbal noun behind ل', 'وقالت النقابة إنها دعت الشركة لـ"مراجعة" قرارها.', ['مراجعة']],
  ['a verbal noun that stands twice', 'واتهمت البلدية الشركة بمحاولة "تطهير" الموقع. وأكدت البلدية أن الشركة تريد "تطهير" الموقع.', ['تطهير', 'تطهير']],
  ['the predicate of a verb of being', 'وأكدت المدربة أن الفوز لن يكون "سهلا" هذه المرة.', ['سهلا']],
  ['the predicate of what has an owner', 'وشدد المدرب على أن فريقه "جاهز بدنيا" للمباراة.', ['جاهز بدنيا']],
  ['a judgement of degree', 'وقالت الوزيرة إن الرسالة "الودية للغاية" وصلت أمس.', ['الودية للغاية']],
  ['a participle behind a noun', 'وأكد النائب أن ما نشر هو تصريح "مجتزأ" من حديثه.', ['مجتزأ']],
  ['two things that one verb brings', 'ووصف الرئيس البلدة بـ"أعجوبة البحر" والقرية المجاورة بـ"أكذوبة".', ['أعجوبة البحر', 'أكذوبة']],
  ['a pretext', 'وأغلق التجار السوق بحجة "الصيانة" أمس.', ['الصيانة']],
  ['an answer of one word behind who gives it', 'وردا على سؤال عن الجسر قالت المديرة سلوى حداد "كلا" ثم غادرت.', ['كلا']],
  ['a judgement that one verb gives twice', 'واعتبر المدرب الخسارة "مؤامرة" على الفريق. وفي المساء اعتبر اللاعبون الخسارة "مؤامرة" كذلك.', ['مؤامرة', 'مؤامرة']],
  ['a denial with a verb that is not known', 'وقال المدرب في حفل بحديقة النادي "سوف نتقهقر" ثم صمت.', ['سوف نتقهقر']],
  ['a noun that is a given name, with its adjective', 'ووصفها المدير بأنها "نصر سياسي ومعنوي" للبلدة.', ['نصر سياسي ومعنوي']],
  ['what a charge brings with a verbal noun', 'واتهم النائب البلدية بتكثيف "حملات التخويف" في الحي.', ['حملات التخويف']],
  ['an adjective of relation in the accusative', 'وقالت الشركة إن الفحص كان إجراء عاديا "شكليا" لا غير.', ['شكليا']],
  ['a call with the article', 'ودعا المعلمون التلاميذ إلى "التمرد" على الملل.', ['التمرد']],
  ['a verbal noun behind إلى', 'وأعلنت النقابة أن الطرفين توصلا إلى "اتفاق".', ['اتفاق']],
  ['a denial within a phrase', 'وأشار المدير إلى أن الشركة تأخرت جراء "الوضع غير المريح" في الميناء.', ['الوضع غير المريح']],
  ['the source at the end of the sentence', 'أجرى الطرفان محادثات "جيدة جدا" عن الميناء أمس، على ما قال مسؤول في البلدية.', ['جيدة جدا']],
  ['his naming, some words later', 'وغادر الوفد القاعة "الباردة"، حسب توصيفه.', ['الباردة']],
  ['a sentence at a press conference behind a comma', 'وقال وزير الزراعة، في مؤتمر صحفي "من الأفضل كثيرا أن نزرع الشمال معا".', ['من الأفضل كثيرا أن نزرع الشمال معا']],
  ['one’s own statement', 'وأوقفت الشركة أعمالها في "الأحياء والأسواق القديمة"، حسب بيانها المنشور أمس.', ['الأحياء والأسواق القديمة']],
];

/** Where nobody is quoted at length in the dispatch, these are left to the desk. */
const besideLong: typeof fragments = [
  ['a preposition that leans on the word', 'وذكرت الوزيرة أن الطريق أغلق "بقرار" من البلدية.', ['بقرار']],
  ['things pointed at behind a call', 'ودعا الوزير التجار في الأسواق الكبرى إلى "خفض الأسعار الموسمية" قبل العيد.', ['خفض الأسعار الموسمية']],
  ['what somebody calls so, twice', 'وهاجم الكاتب ما وصفه بـ"الضجيج الرقمي" في المدن. وقال إن ما سماه "الضجيج الرقمي" يزداد.', ['الضجيج الرقمي', 'الضجيج الرقمي']],
  ['what is told of a place', 'وأعلن المدرب أن الفريق "تعثر في امتحان بغداد" هذا العام.', ['تعثر في امتحان بغداد']],
  ['words of a heading', 'أعلنت البلدية خطتها.\n"الأبواب مغلقة" في وجه الصيادين\nأكد الصيادون ذلك.', ['الأبواب مغلقة']],
  ['an adjective that judges a group', 'وذكر النائب أن الحكومة تراها منظمة "إجرامية" منذ أعوام.', ['إجرامية']],
  ['a second thing farther on', 'وأعلنت الوزيرة أنها تريد توازنا بين "حماية الأسواق" في العاصمة و"احترام حقوق التجار".', ['حماية الأسواق', 'احترام حقوق التجار']],
  ['an adjective with the article that judges', 'وقالت الوزيرة إن القرار "الحكيم" سيبقى.', ['الحكيم']],
  ['a whole statement behind its colon', 'وأضاف المومني: "القدس لنا".', ['القدس لنا']],
  ['a whole statement behind its “that”', 'وأكد أن "وزارة الصحة مقصرة".', ['وزارة الصحة مقصرة']],
];

/** What a reader takes for said, and the weights do not: of such in annotated dispatches most are not. */
const missed: typeof fragments = [
  ['what nobody says', '"كارثة إنسانية" تهدد المدينة بعد انقطاع المياه.', []],
];

test('a headline’s marks alone tell that something is said', () => {
  expect(said('تحذير من "إجراءات صارمة" ضد المخالفين\nأعلنت البلدية خطتها الجديدة أمس.', true)).toEqual(['إجراءات صارمة']);
});

test.each(fragments)('a few words are a quotation where speech governs them: %s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected);
});

/** Whoever is quoted at length elsewhere is quoted in a few words too. */
const atLength = '\nوقال الحارس: "أغلقنا أبواب المسرح قبل أن تبدأ العاصفة بساعة كاملة".';

test.each([...fragments, ...besideLong])('beside a long quotation too: %s', (_what, text, expected) => {
  expect(said(`${text}${atLength}`).slice(0, -1)).toEqual(expected);
});

test.fails.each(missed)('not yet told: %s', (_what, text, expected) => {
  expect(said(`${text}${atLength}`).slice(0, -1)).toEqual(expected);
});

const none: [string, string][] = [
  ['an agency and a party', 'ذكرت وكالة "الأناضول" أن حركة "النهضة" عقدت مؤتمرها.'],
  ['an operation', 'أعلنت كتائب "القسام" أن عملية "طوفان الأقصى" مستمرة، وفق وكالة "شهاب".'],
  ['a film and a festival', 'عرض فيلم "أيام لا تنسى أبدا في بيروت القديمة" في مهرجان "القاهرة السينمائي".'],
  ['the title of a conference', 'انعقد مؤتمر بعنوان "مستقبل الطاقة المتجددة في الوطن العربي" في عمان.'],
  ['a slogan', 'أقيم السباق تحت شعار "معا من أجل مدينة أكثر خضرة".'],
  ['a name that is the subject', 'وذكر "كيم" أن بلاده مستعدة، وقال "بوتين" للصحفيين إنه راض.'],
  ['a name after an office', 'وقال الرئيس الروسي "فلاديمير بوتين" إن الزيارة ناجحة.'],
  ['what is so called', 'انسحب مقاتلو ما يسمى "جيش الشمال" من البلدة.'],
  ['a listener', 'وقال الوزير لـ"العربي الجديد" إن المشروع قائم.'],
  ['a platform and an account', 'نشر اللاعب صورة عبر منصة "إنستغرام" وعلق عليها.'],
  ['ironic marks', 'أوقفت الشرطة أحد "المؤثرين" في المطار.'],
  ['one word within reported speech, which may be a name', 'وقالت الشركة إن السيارة "فالكون" ستطرح قريبا.'],
  ['a network', 'وقالت المطربة على موقع التواصل الاجتماعي "فيسبوك" إنها عائدة.'],
  ['what a work is', 'وأوضحت الممثلة أن المسلسل الثاني هو "خبز وملح" من إخراج سامي حداد.'],
  ['letters of a foreign name, with the article', 'وقال الوزير إن "الإف بي آي" طلب الملف.'],
  ['a paper whose name begins like a word', 'وفي تقرير نشرته صحيفة "ذي غارديان" أمس تفاصيل أخرى.'],
  ['a day in marks', 'وذكرت الوزيرة أن المعرض "الخميس" يفتح أبوابه.'],
  ['a law', 'صوت المجلس على قانون "حماية المستهلك" أمس.'],
  ['a ship', 'وقالت الشركة إن السفينة "نجمة البحر" غادرت الميناء.'],
  ['inches and seconds', 'قياس الشاشة 55" وسعرها في المتناول.'],
  ['a list after a colon', 'وتشمل القائمة: الأرز والسكر والزيت والدقيق وغيرها من السلع.'],
  ['where a paper writes from', 'افتتح السوق بعد عام من الإصلاح\nعمان: «الصباح الجديد»\nافتتح السوق أمس.'],
  ['a title behind a colon', 'وصدر عن الدار بحث تحت عنوان: "أسباب تراجع صيد السمك في الخليج والمحيط" للباحثة.'],
  ['a study that is made', 'وفي العام الماضي أجرى المركز دراسة: "أحوال الصيد في الخليج بين الواقع والأمل"، نشرها لاحقا.'],
  ['the name of somebody’s work', 'وتحدثت الشاعرة عن إصدارها "صورة البحر في قصائد الشمال البعيد" وعن رحلتها.'],
  ['a body named behind its noun', 'وقالت الطبيبة إن كلفة العملية تكفل بها صندوق "نبض" الخيري.'],
  ['what is so called by nobody', 'وقال المزارع إن البستان يصبح ما يسمى في القرى "عرائش الظل" عند الأهالي.'],
  ['an office before what it belongs to', 'وأكد الفنان سامي حداد مدير "فنون الشاطئ" أن العروض مجانية.'],
  ['who speaks, a long name', 'وأعلنت "جبهة العمل الشعبي الموحد الجديدة" مسؤوليتها عن البيان.'],
  ['a designation', 'وقالت الشركة إن محركات "سي.إف.كي56-7بي" سليمة.'],
  ['letters of a foreign name', 'ونقل تلفزيون «إي إس بي إن» المباراة، وقالت "بي سي آر" إنها راضية.'],
  ['a name of a city within', 'وقال المدرب إن لاعبي "نسور بغداد" جاهزون.'],
  ['reported speech without marks', 'وأكد الوزير أن العمل مستمر حتى نهاية العام.'],
];

test.each(none)('what is in marks is no quotation: %s', (_what, text) => {
  expect(said(text)).toEqual([]);
  expect(said(`${text}${atLength}`)).toHaveLength(1);
});

test('a name known from the dispatch is no quotation, wherever it stands', () => {
  const text = 'وقال "سعيد حنا" إن "سعيد حنا" لن يترشح.';
  const name = (start: number): FoundName => ({ start, end: start + 8, text: 'سعيد حنا', kind: 'person', id: undefined, fullest: 'سعيد حنا', confidence: 1, reason: '' });
  expect(said(text, false, [name(6), name(20)])).toEqual([]);
});

test('every family of marks is read', () => {
  for (const [open, close] of ['""', '«»', '“”', '”“', '„“', '‹›'].map((pair) => [...pair])) {
    expect(said(`وقال المدير: ${open}سنعيد فتح المسرح في مطلع الربيع${close}.`)).toEqual(['سنعيد فتح المسرح في مطلع الربيع']);
  }
  expect(said('وقال المدير: {سنعيد فتح المسرح في مطلع الربيع}.')).toEqual(['سنعيد فتح المسرح في مطلع الربيع']);
  expect(said('وقال المدير: ((سنعيد فتح المسرح في مطلع الربيع)).')).toEqual(['سنعيد فتح المسرح في مطلع الربيع']);
});

test('marks within a quotation are part of it', () => {
  expect(said('وقال الناقد: «فيلم "الرحلة الأخيرة" أجمل ما رأيت هذا العام».')).toEqual(['فيلم "الرحلة الأخيرة" أجمل ما رأيت هذا العام']);
});

test('white space at the ends is left out, and offsets point at the words', () => {
  const dispatch = dispatchOf('وقال المدير: " سنعيد فتح المسرح في مطلع الربيع. ".');
  const [quotation] = findQuotations(dispatch, []).quotations;
  expect(quotation?.text).toBe('سنعيد فتح المسرح في مطلع الربيع.');
  expect(dispatch.text.slice(quotation?.start, quotation?.end)).toBe(quotation?.text);
});

test('a quotation opened in one paragraph and closed in a later one is one quotation', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('وقالت الكاتبة: "بدأت الكتابة في سن مبكرة.\n\nثم توقفت سنوات طويلة.\n\nوعدت إليها بعد الأربعين".'), []);
  expect(quotations.map(({ text, speaker }) => ({ text, speaker }))).toEqual([{ text: 'بدأت الكتابة في سن مبكرة.\n\nثم توقفت سنوات طويلة.\n\nوعدت إليها بعد الأربعين', speaker: 'الكاتبة' }]);
  expect(warnings).toEqual([]);
});

test('a quotation that every paragraph opens anew is one quotation', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('وقال الشاهد: «رأيت النار من بعيد.\n\n«ثم سمعت الانفجار الثاني.\n\n«ولم أعرف ما حدث بعد ذلك».'), []);
  expect(quotations).toHaveLength(1);
  expect(quotations[0]?.text.endsWith('ما حدث بعد ذلك')).toBe(true);
  expect(warnings).toEqual([]);
});

test('a mark never closed is reported; after a colon the rest of the paragraph is a quotation in doubt', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('سطر أول.\nوقال الطبيب: "الوضع كارثي ونحتاج إلى مساعدة عاجلة'), []);
  expect(warnings).toMatchObject([{ line: 2, what: expect.stringContaining('never closed') }]);
  expect(quotations).toMatchObject([{ text: 'الوضع كارثي ونحتاج إلى مساعدة عاجلة', speaker: 'الطبيب' }]);
  expect(quotations[0]?.confidence).toBeLessThanOrEqual(0.7);
});

test('a mark never closed ends where the newsroom speaks again', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('وقال سامي حداد "راجعنا المكتب ثلاث مرات هذا الأسبوع. لم نجد أحدا هناك. وأضاف: "سنعود إليه غدا صباحا".'), []);
  expect(quotations.map(({ text }) => text)).toEqual(['راجعنا المكتب ثلاث مرات هذا الأسبوع. لم نجد أحدا هناك.', 'سنعود إليه غدا صباحا']);
  expect(warnings).toHaveLength(1);
  expect(said('وقالت البلدية: "فتحنا الطرق الجانبية كلها أمس.   ومن جهة ثانية وصلت شاحنات شركة "النورس" إلى الميناء.')).toEqual(['فتحنا الطرق الجانبية كلها أمس.']);
});

test('a mark never closed ends at the next speaker, the source, or a participle of speech', () => {
  expect(said('وقالت سلوى حداد للصحفيين بعد الجلسة "راجعنا كل الملفات هذا الأسبوع ولم نجد شيئا. من جهته، رأى النائب أن الأمر انتهى.')).toEqual(['راجعنا كل الملفات هذا الأسبوع ولم نجد شيئا.']);
  expect(said('وأضافت البلدية: "أصلحنا الجسر القديم قبل موعده بشهر كامل، بحسب المهندس المقيم.')).toEqual(['أصلحنا الجسر القديم قبل موعده بشهر كامل']);
  expect(said('وأكد المركز في تقريره أن الطلب على الخشب "يزداد كلما اقترب الشتاء من الجبال العالية مشيرا إلى أن الأسعار ثابتة.')).toEqual(['يزداد كلما اقترب الشتاء من الجبال العالية']);
});

test.each([
  'فيما قالت المهندسة إن الجسر قريب.', 'في حين رأى رئيس البلدية أن الأمر بعيد.', 'لكنه أشار إلى أن المال لا يكفي.',
])('a mark never closed ends where somebody else is set against its speaker within the sentence: %s', (rest) => {
  expect(said(`وقال المدير إن "العمل في الموقع بدأ قبل شهر، ${rest}`)).toEqual(['العمل في الموقع بدأ قبل شهر']);
});

test.each([
  'أما المهندسة سلوى حداد فقالت إن الجسر قريب.', 'إلى ذلك، أعلنت البلدية أن الجسر قريب.', 'وفي السياق ذاته، أعلنت البلدية أن الجسر قريب.',
  'وكانت البلدية قد أعلنت في الصيف أن الجسر قريب.', 'كما أكد رئيس البلدية أن الجسر قريب.',
  'وجاء في البيان أن الجسر قريب.',
])('a mark never closed ends before the next speaker: %s', (rest) => {
  expect(said(`وقال المدير: "بدأنا العمل في الموقع قبل شهر كامل. ${rest}`)).toEqual(['بدأنا العمل في الموقع قبل شهر كامل.']);
});

test.each([
  'أما الجسر فسيفتح قريبا إن شاء الله.', 'كما أن الجسر سيفتح قريبا.', 'كما قال الشاعر: لا بد من سفر.', 'وكانت الطريق قد أغلقت بالثلج.',
])('what a speaker may well go on with does not end a mark never closed: %s', (rest) => {
  expect(said(`وقال المدير: "بدأنا العمل في الموقع قبل شهر كامل. ${rest}`)).toEqual([`بدأنا العمل في الموقع قبل شهر كامل. ${rest}`]);
});

test('a quotation does not go on through a paragraph that begins with the next speaker; both marks are reported', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('وقال المدير: "بدأنا العمل في الموقع قبل شهر كامل.\n\nوقالت المهندسة إن الجسر سيفتح قريبا" في حفل كبير.'), []);
  expect(quotations.map(({ text }) => text)).toEqual(['بدأنا العمل في الموقع قبل شهر كامل.']);
  expect(warnings.map(({ line }) => line)).toEqual([1, 3]);
  expect(said('وقال المدير: "بدأنا العمل في الموقع قبل شهر كامل.\n\nوقال لي المهندس إن الجسر قريب، فصدقته".')).toEqual(['بدأنا العمل في الموقع قبل شهر كامل.\n\nوقال لي المهندس إن الجسر قريب، فصدقته']);
});

test('a mark never closed ends where the newsroom goes on to the next quotation', () => {
  expect(said('وقال إن "السوق الشعبي أغلق أبوابه قبل موعده بساعة، مضيفا أنه " لن يفتح قبل نهاية الأسبوع".')).toEqual(['السوق الشعبي أغلق أبوابه قبل موعده بساعة', 'لن يفتح قبل نهاية الأسبوع']);
  expect(said('وأضافت المديرة: "أغلقنا الفرع القديم وفتحنا فرعا جديدا في المدينة،"مشيرة إلى أن " الزبائن انتظروا ذلك أعواما طويلة."')).toEqual(['أغلقنا الفرع القديم وفتحنا فرعا جديدا في المدينة،', 'الزبائن انتظروا ذلك أعواما طويلة.']);
  expect(said('وقال المدرب بعد المباراة "لعبنا أفضل مما توقع الجميع هذا المساء، مبينا "الفريق كله تعب في الشوط الثاني".')).toEqual(['لعبنا أفضل مما توقع الجميع هذا المساء', 'الفريق كله تعب في الشوط الثاني']);
  expect(said('وقالت اللاعبة للصحفيين "جئنا إلى هنا من أجل اللعب ولا نفهم ما حدث. "لم نر شيئا كهذا من قبل في ملعبنا".')).toEqual(['جئنا إلى هنا من أجل اللعب ولا نفهم ما حدث.', 'لم نر شيئا كهذا من قبل في ملعبنا']);
  expect(said('وأضاف: "نعرف ما يحدث في الميناء ونتابعه كل يوم، وفقا لما نقلته وكالة أنباء "النورس" المحلية.')).toEqual(['نعرف ما يحدث في الميناء ونتابعه كل يوم']);
});

test('a mark that closes words within a quotation closes the quotation as well, where no other does', () => {
  expect(said('وحثها على العودة مؤكدا أن "الوقت لم يفت لإنقاذ "النورس".')).toEqual(['الوقت لم يفت لإنقاذ "النورس"']);
  expect(said('وأكدت الجمعية أن "القرية كلها تنتظر افتتاح "جسر النورس" منذ ثلاثين عاما. وتقع القرية في الجنوب.')).toEqual(['القرية كلها تنتظر افتتاح "جسر النورس" منذ ثلاثين عاما']);
  expect(said('وقال الحارس: "أغلقنا كل أبواب المستودع قبل وصول شاحنات "النورس". وأضاف "لم نر أحدا بعد ذلك".')).toEqual(['أغلقنا كل أبواب المستودع قبل وصول شاحنات "النورس"', 'لم نر أحدا بعد ذلك']);
  expect(said('وأضاف: "سننقل المكتبة كلها إلى مبنى جديد بعد حفل الختام "ليلة الكتاب الأخيرة في مدينتنا القديمة".')).toEqual(['سننقل المكتبة كلها إلى مبنى جديد بعد حفل الختام "ليلة الكتاب الأخيرة في مدينتنا القديمة"']);
});

test('a scripture’s words within a quotation whose mark is never closed end with it', () => {
  expect(said('وغرد الشيخ قائلا: "من يكره العلم لا يكره الناس وحدهم؛ وقد قال ربنا {وقل رب زدني علما}. ثم أغلق الهاتف.')).toEqual(['من يكره العلم لا يكره الناس وحدهم؛ وقد قال ربنا {وقل رب زدني علما}']);
});

test('a quotation of several paragraphs may hold a name in the same marks', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('وقال المدير: "بحثنا المشروع مع شركة "النورس" أمس.\nوسنعلن النتائج قريبا".'), []);
  expect(quotations.map(({ text }) => text)).toEqual(['بحثنا المشروع مع شركة "النورس" أمس.\nوسنعلن النتائج قريبا']);
  expect(warnings).toEqual([]);
  expect(said('وقال المدير: «بحثنا المشروع مع الشركة أمس.\nوسنعلن مع شركة «النورس» النتائج قريبا».')).toHaveLength(1);
});

test('a mark never closed ends before a verb that leads to the next quotation', () => {
  expect(said('وقال المدير إن "القرار نهائي ولن نتراجع عنه وأضاف أن "العمل ماض في الإصلاح".')).toEqual(['القرار نهائي ولن نتراجع عنه', 'العمل ماض في الإصلاح']);
  expect(said('وقال المدير إن "القرار نهائي ولن نتراجع عنه، وشدد على أن "العمل ماض في الإصلاح".')).toEqual(['القرار نهائي ولن نتراجع عنه', 'العمل ماض في الإصلاح']);
  expect(said('وقال المدير: "القرار نهائي ولن نتراجع عنه أبدا، معقبا بقوله: "العمل ماض في الإصلاح كما وعدنا".')).toEqual(['القرار نهائي ولن نتراجع عنه أبدا', 'العمل ماض في الإصلاح كما وعدنا']);
  expect(said('وقالت الطبيبة للصحفيين "المرض ينتشر في كل مكان وعلى وجه الخصوص. وتضيف "علينا أن نحذر منه هذا الشتاء".')).toEqual(['المرض ينتشر في كل مكان وعلى وجه الخصوص.', 'علينا أن نحذر منه هذا الشتاء']);
});

test('a mark never closed opens a quotation where its sentence has a verb of speech', () => {
  expect(said('وتابع "رأينا بأعيننا شاحنات "النورس" تعبر الجسر القديم في آخر الليل. وقالت المديرة إن الجسر مغلق.')).toEqual(['رأينا بأعيننا شاحنات "النورس" تعبر الجسر القديم في آخر الليل']);
  expect(said('لكن المديرة أكدت أن القرار أخذ في الحسبان "الصعوبات التي يواجهها سكان القرى البعيدة كل شتاء.')).toEqual(['الصعوبات التي يواجهها سكان القرى البعيدة كل شتاء.']);
  expect(said('وفي الشارع الكبير متاجر كثيرة مثل "النورس والميناء وبيت الجدة وغيرها من المتاجر القديمة.')).toEqual([]);
});

test('what is said at an event is no title of it', () => {
  expect(said('وقالت الوزيرة في مؤتمر صحفي "توافقنا مع الجيران على فتح المعبر قبل الصيف".')).toEqual(['توافقنا مع الجيران على فتح المعبر قبل الصيف']);
  expect(said('وقال المتحدث باسم الشرطة البلدية "اكتشفنا في آخر الليل أن البلاغ كان كاذبا".')).toEqual(['اكتشفنا في آخر الليل أن البلاغ كان كاذبا']);
  expect(said('وقالت مخرجة فيلم "الطريق الطويل إلى بيت الجدة" إن العرض قريب.')).toEqual([]);
  expect(said('وقال المدير في جلسة أمام المنتدى "ندرك أن الحل بعيد ونعمل عليه منذ أعوام".')).toEqual(['ندرك أن الحل بعيد ونعمل عليه منذ أعوام']);
});

test('a mark never closed in the middle of a sentence is reported and makes no quotation', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('تضم الوثيقة بند "ضمان حرية الملاحة الذي وصفه الخبير: "إنه أهم ما في هذه الوثيقة كلها".'), []);
  expect(quotations.map(({ text }) => text)).toEqual(['إنه أهم ما في هذه الوثيقة كلها']);
  expect(warnings).toHaveLength(1);
});

test('a stray closing mark is reported and makes no quotation', () => {
  const { quotations, warnings } = findQuotations(dispatchOf('وأشار إلى دور بلاده في حفظ السلم في العالم" وشكر الحاضرين.'), []);
  expect(quotations).toEqual([]);
  expect(warnings).toMatchObject([{ line: 1, what: expect.stringContaining('no mark opened') }]);
});

test.each([
  ['وأكد المدير أن العمل في الموقع بدأ قبل شهر". ثم غادر.', ['العمل في الموقع بدأ قبل شهر']],
  ['وأضاف المدير: بدأنا العمل في الموقع قبل شهر. وسننهيه قبل الشتاء". ثم غادر.', ['بدأنا العمل في الموقع قبل شهر. وسننهيه قبل الشتاء']],
  ['وأكد المدير أن "الطريق مفتوح أمام الجميع"، مشيرا إلى أن الجسر سيبقى مغلقا حتى الربيع". ثم غادر.', ['الطريق مفتوح أمام الجميع', 'الجسر سيبقى مغلقا حتى الربيع']],
  ['وقالت البلدية إن فرقها أصلحت الجسر القديم أمس"، وأنه سيفتح أمام السيارات يوم الأحد".', ['فرقها أصلحت الجسر القديم أمس', 'سيفتح أمام السيارات يوم الأحد']],
])('a mark never opened opens behind the “that” or the colon of who speaks: %s', (text, expected) => {
  const { quotations, warnings } = findQuotations(dispatchOf(text), []);
  expect(quotations.map((quotation) => quotation.text)).toEqual(expected);
  expect(quotations.at(-1)).toMatchObject({ reason: expect.stringContaining('never opened') });
  expect(warnings.length).toBeGreaterThan(0);
});

test.each([
  'وأكد المدير أن العمل بدأ. وفي القرية جسر قديم بناه الناس قبل مئة عام". ثم غادر.', 'وشكر الحاضرين داعيا المجلس إلى أن يعين أهل القرى على بناء بيوتهم". ثم غادر.', 'وأكد أن العمل بدأ". ثم غادر.',
])('a mark never opened makes no quotation in another sentence, of what is asked for, or of few words: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('a headline’s words have the speaker whom the report gives them', () => {
  const { quotations } = findQuotations(dispatchOf('"لن نرفع الأسعار قبل الصيف"\nقال وزير التجارة كريم سعد: "لن نرفع الأسعار قبل الصيف، وهذا وعد مني".', true), []);
  expect(quotations.map(({ speaker }) => speaker)).toEqual(['كريم سعد', 'كريم سعد']);
  expect(quotations[1]?.sameUtteranceAs).toBe(0);
});

test('the kinds are told apart', () => {
  const { quotations } = findQuotations(dispatchOf('قال الوزير: "سنبدأ العمل صباح الغد الباكر".\nوأكد أن "العمل لن يتوقف في أيام العطل".\nووصف التأخير بـ"المؤسف".\nوقال النائب "لن نقبل أن يتأخر العمل يوما واحدا".\nوقال "لن نقبل أن يتأخر العمل يوما" في بيانه.'), []);
  expect(quotations.map(({ kind }) => kind)).toEqual(['direct', 'mixed', 'fragment', 'direct', 'mixed']);
});

test('the same dispatch gives the same findings', () => {
  const dispatch = dispatchOf('قال الوزير: "سنبدأ العمل صباح الغد الباكر".\nوأضاف: "وسننتهي منه قبل الشتاء المقبل".');
  expect(findQuotations(dispatch, [])).toEqual(findQuotations(dispatch, []));
});

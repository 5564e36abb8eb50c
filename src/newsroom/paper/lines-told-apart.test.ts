import { expect, test } from 'vitest';
import { readDispatch } from './dispatch.ts';

const stamp = 'الخميس 11 يوليو 2024 - 10:20';
const opening = 'افتتح وزير النقل أحمد المنصوري اليوم في العاصمة جسرا جديدا يربط ضفتي النهر بعد عامين من العمل.';
const closing = 'وأشار المنصوري إلى أن الجسر يخدم ثلاثين ألف مركبة كل يوم وأن كلفته لم تتجاوز ما كان مقررا له.';
const read = (...lines: string[]) => readDispatch(lines.join('\n'), 'UTF-8');
const texts = (dispatch: ReturnType<typeof read>) => [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []).toSorted((one, other) => one.start - other.start).map(({ text }) => text);
const headline = 'الوزير يفتتح الجسر الجديد';

test.each([
  'تابعت: "لن نتراجع عن قرارنا مهما كانت الضغوط علينا".',
  'تابعت الحكومة باهتمام كبير ما جرى في المدينة أمس.',
  'تابعت الحكومة باهتمام كبير ما جرى في المدينة أمس',
  'شاركت وزيرة الثقافة في الافتتاح، وقالت إن "العمل الكبير بدأ الآن"',
  'شاركت في المؤتمر وفود من عشرين دولة',
  'مشاركة المرأة في سوق العمل',
  'شاهدت مراسلة الوكالة آثار القصف على المبنى',
  'إرسال مساعدات إلى المناطق المتضررة',
  'اشتركت قوات من ثلاث دول في المناورات',
  'لا يسمح القانون بذلك، كما قال الوزير',
  'لا يسمح بنقل الأسلحة عبر الحدود',
  'كل الحقوق التي نص عليها الدستور مصونة',
  'المزيد من القوات في الطريق إلى الجبهة',
  'المزيد من التفاصيل ستعلن لاحقا.',
  'المزيد من المخاطر',
  'للمزيد من التنسيق اتفق الجانبان على لقاء آخر',
  'آخر الأخبار الواردة من الجبهة تقول إن المعارك مستمرة',
  'ذات صلة بالملف، قال الوزير إن المشاورات مستمرة',
  'انتهى الاجتماع دون اتفاق',
  'تحرير المدينة.. نقطة تحول',
  'فيسبوك تختبر خاصية جديدة',
  'شاهد على العصر',
  'نشر في المجلة بحث يقول إن الدواء نافع.',
  'اقتصاد',
  '- 12 مارس 2011: توقيع العقد',
  '12 مارس 2011',
  'هجوم 7 أكتوبر 2023',
  'حدث في 7 أكتوبر 2023 هجوم كبير على المدينة',
  'المحرر: ما الذي جرى في الشمال؟',
  'النهاية',
  'تنويه: تم تغيير أسماء المتحدثين في هذا التقرير.',
])('in the midst of a report this is text: %s', (line) => {
  const dispatch = read(headline, stamp, opening, line, closing);
  expect(texts(dispatch)).toEqual([headline, opening, line, closing]);
});

test.each(['وأضاف: "المشروع سيوفر آلاف فرص العمل لأبناء المنطقة".', 'وأضاف أن العمل سيستمر في الأعوام المقبلة', 'ويستمر العمل في الموقع حتى الخريف'])('an agency in brackets ends no report that goes on: %s', (after) => {
  const said = 'وقال الوزير أحمد المنصوري لوكالة الأنباء العراقية (واع).';
  const dispatch = read(headline, stamp, opening, said, after);
  expect(texts(dispatch)).toEqual([headline, opening, said, after]);
});

test.each([['المشروع يكتمل في الخريف (وفا)', '(وفا)'], ['اكتمل المشروع. (أ ف ب)', '(أ ف ب)'], ['وقال الوزير لوكالة الأنباء (وفا).', undefined]])('an agency in brackets at the end of the report: %s', (line, credit) => {
  expect(read(headline, stamp, opening, line).credit?.text).toBe(credit);
});

test.each(['رويترز', 'أ ف ب', '(سانا)'])('a credit below the headline ends nothing: %s', (credit) => {
  const said = ['قال الوزير أحمد المنصوري: "المشروع سيوفر فرص عمل".', 'وأضاف: "سنستمر".'];
  const dispatch = read(headline, stamp, credit, ...said);
  expect(dispatch.credit?.text).toBe(credit);
  expect(texts(dispatch)).toEqual([headline, ...said]);
});

test('a sentence brings the report back after a teaser, and the headlines of other stories between them are pointed out', () => {
  const said = ['وقال الوزير أحمد المنصوري: "المشروع سيوفر فرص عمل".', 'وأضاف: "العمل سيستمر في الأعوام المقبلة".'];
  expect(texts(read(headline, stamp, opening, 'اقرأ أيضا: رئيس الوزراء يزور محافظة الشمال', ...said))).toEqual([headline, opening, ...said]);
  const dispatch = read(headline, stamp, opening, 'اقرأ أيضا:', 'رئيس الوزراء يزور محافظة الشمال', ...said);
  expect(texts(dispatch)).toEqual([headline, opening, ...said]);
  expect(dispatch.warnings.map(({ line }) => line)).toContain(5);
});

test.each(['شاهد.. الجسر من الجو', 'للمزيد: كيف بدأ المشروع؟', 'قد يهمك| مسؤول: لن نتراجع', 'اقرأ أيضا: الوزير يصف الجسر بـ"الكبير" ويشكر العمال', 'شارك عبر فيسبوك', 'تابعونا على تلغرام', 'https://example.org/story', 'طباعة', 'حقوق النشر محفوظة للصحيفة'])('furniture in the midst of a report: %s', (line) => {
  const dispatch = read(headline, stamp, opening, line, closing);
  expect(dispatch.furniture.map(({ text }) => text)).toEqual([line]);
  expect(texts(dispatch)).toEqual([headline, opening, closing]);
});

test.each([
  'الرئيسية / محليات /', 'الرئيسية > أخبار > اقتصاد', 'أخبار العالم', 'دولي, إسرائيل - فلسطين', 'عاجل', 'أ ش أ', 'سانا', 'Tüm Hakları Saklıdır. İLKHA', 'Skip to content', 'CNN Arabic', 'سياسة',
])('above the headline stands no headline: %s', (line) => {
  expect(read(line, headline, stamp, opening, closing).headline?.text).toBe(headline);
});

test.each(['استمع للمقال', 'مصدر الصورة: رويترز', 'التعليق على الصورة، الجسر ليلا', 'بواسطة محمد علي', 'إعداد: محمد علي، تصوير: سامي يوسف', 'من سكوت ديسافينو', 'حفظ', 'نسخ الرابط', 'Share', 'دمشق-سانا', 'إسطنبول / محمد يوسف / الأناضول'])('between headline and report stands no lead: %s', (line) => {
  expect(read(headline, stamp, line, opening, closing, closing).lead?.text).toBe(opening);
  expect(read(headline, stamp, line, opening).body.map(({ text }) => text)).not.toEqual([line, opening]);
});

test('a caption that is a sentence stays text, and is no lead', () => {
  const caption = 'التعليق على الصورة، قال الوزير إن الجسر سيفتح أمام الناس.';
  const dispatch = read(headline, stamp, caption, opening, closing);
  expect(dispatch.lead?.text).toBe(opening);
  expect(texts(dispatch)).toContain(caption);
});

test.each([
  [['انظر ايضاً', 'جسر آخر في الشمال']], [['الوسوم', 'جسر', 'العاصمة']], [['المواضيع', 'النقل']], [['كلمات دالة: جسر، نقل']], [['#جسر #العاصمة']], [['عدد المشاهدات: 1,234']], [['(وكالات)']],
  [['وام/أحمد البوتلي/زكريا محيي الدين']], [['س ح/ م ع', 'أ ش أ']], [['(إعداد محمد علي للنشرة العربية - تحرير سامي يوسف)']], [['(c) Copyright Thomson Reuters 2024']], [['يُحظر نقل هذا الخبر دون إذن من الوكالة.']],
  [['الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول، هي اختصار لجزء من الأخبار.']], [['متابعة أخبار سانا على تلغرام']], [['وكالة الأنباء القطرية']], [['تحتفظ وكالة إيلخا بجميع حقوق الأخبار والصور.']], [['Tüm hakları saklıdır.']],
  [['(İLKHA)', 'تحتفظ وكالة إيلخا بجميع حقوق الأخبار والصور.', 'خبر آخر تماما']],
])('below the report stands none of it: %s', (lines) => {
  expect(texts(read(headline, stamp, opening, closing, ...lines))).toEqual([headline, opening, closing]);
});

test.each(['صورة: جسر العاصمة في 7 أكتوبر 2023', 'زلزال المدينة 16 يوليو 2024 عند 13:25'])('a headline may hold a date: %s', (line) => {
  expect(read(line, stamp, opening, closing).headline?.text).toBe(line);
});

test.each(['الشرق الأوسط - تصعيد جديد في المنطقة', 'شاهد.. الجسر من الجو', '#الجسر_الجديد', 'حدث في 3 أكتوبر.. افتتاح الجسر الأول'])('a headline may begin as furniture or a section does: %s', (line) => {
  expect(read(line, stamp, opening, closing).headline?.text).toBe(line);
});

test('the first line below the credit that looks like a headline is pointed out once', () => {
  expect(read(headline, stamp, opening, `${closing} (İLKHA)`, 'خبر آخر تماما', 'وخبر ثالث').warnings.map(({ line }) => line)).toEqual([5]);
});

test('two stamps below the lead are both stamps', () => {
  expect(read(headline, opening, 'آخر تحديث: 11.07.2024', 'تاريخ النشر: 10.07.2024', closing, closing).metadata).toHaveLength(2);
});

test('dates that head a list are no date of publication', () => {
  const list = ['- 12 مارس 2011: توقيع العقد', '- 3 مايو 2015: بدء الأعمال'];
  const dispatch = read(headline, opening, 'وفي ما يلي أبرز محطات المشروع:', ...list, closing);
  expect(dispatch.published).toBeUndefined();
  expect(texts(dispatch)).toEqual(expect.arrayContaining(list));
  expect(read(headline, opening, closing, 'هجوم 7 أكتوبر 2023', closing).published).toBeUndefined();
});

test.each(['الرياض 05 محرم 1446 هـ الموافق 11 يوليو 2024 م واس', '11 يوليو 2024 | اقتصاد', 'محمد علي - القاهرة - 11 يوليو 2024'])('a stamp with a place, a section or a writer: %s', (line) => {
  const dispatch = read(headline, line, opening, closing);
  expect(dispatch.metadata.map(({ text }) => text)).toEqual([line]);
});

test('a stamp whose label is a verb is a stamp', () => {
  expect(read(headline, 'نشرت في: 12/04/2024 - 18:30', '', opening, closing)).toMatchObject({ published: '2024-04-12T18:30:00+00:00', metadata: [{ text: 'نشرت في: 12/04/2024 - 18:30' }] });
});

const notable = 'واختتم الفريق أعماله في المدينة بعد أن سلم الجهات المحلية مفاتيح المرافق الجديدة كلها.';

test.each([
  ['وزير الخارجية يزور قطر.'], ['قال وزير الصحة إن الوضع تحت السيطرة'], ['أردوغان: "لن نترك جيراننا وحدهم"'], ['فريق الشباب يفوز بالكأس', 'الأمطار تغمر حقول القمح.'],
])('below an agency in brackets, sentences that are headlines of other stories are none of the report: %s', (...teasers) => {
  for (const credit of ['(İLKHA)', '(رويترز)', '(سانا)']) {
    const dispatch = read(headline, stamp, opening, `${notable} ${credit}`, ...teasers);
    expect(texts(dispatch)).toEqual([headline, opening, notable]);
    expect(dispatch.credit?.text).toBe(credit);
    expect(texts(read(headline, stamp, opening, notable, credit, ...teasers))).toEqual([headline, opening, notable]);
  }
});

test.each([
  'وأضاف: "سنعمل على مشروع آخر في الجنوب".', 'قال الوزير: "سنعمل على مشروع آخر في الجنوب".', 'من جهته، أشاد رئيس البلدية بالعمال.', 'كما ينتظر افتتاح مرافق أخرى.', 'هذا ويستمر العمل في الجنوب.', 'الفريق سلم المرافق الجديدة كلها في المدينة.',
])('below an agency in brackets the report goes on with %s', (after) => {
  expect(texts(read(headline, stamp, opening, `${notable} (رويترز)`, after))).toEqual([headline, opening, `${notable} (رويترز)`, after]);
});

test('an agency in the marks of a quotation signs nothing while sentences follow', () => {
  const sold = 'وباع المصور الشاب بعض ما التقطه في المدينة خلال العام الماضي إلى «رويترز».';
  expect(texts(read(headline, stamp, opening, sold, 'ونال جائزتين في الخريف.', 'تعرض لحادث ثم عاد.'))).toContain('تعرض لحادث ثم عاد.');
});

test('sentences below the label of other stories are theirs, where nothing else follows', () => {
  const teasers = ['وزير المياه يقول إن السدود ممتلئة.', 'الأرصاد تتوقع أمطارا غزيرة غدا.'];
  expect(texts(read(headline, stamp, opening, notable, 'اقرأ أيضا', ...teasers))).toEqual([headline, opening, notable]);
  expect(texts(read(headline, stamp, opening, 'اقرأ أيضا', ...teasers, notable))).toContain(notable);
});

test.each([
  'Bu haber ve fotoğrafların telif hakları ajansımıza aittir. İzinsiz kullanılamaz.', 'UYARI: Sitemizdeki içeriğin her hakkı saklıdır. Hiçbir yazı izin alınmadan kullanılamaz.', 'تنبيه: جميع حقوق الأخبار والتسجيلات محفوظة للموقع.',
  'جميع حقوق الصور والأخبار لنا ولا يجوز استعمالها بلا إذن.', 'جميع المواد المنشورة هنا محمية بموجب حقوق النشر ولا يجوز نسخها.',
])('a notice of rights below the credit ends nothing: %s', (notice) => {
  const dispatch = read(headline, stamp, opening, `${notable} (İLKHA)`, notice, 'خبر آخر تماما');
  expect(texts(dispatch)).toEqual([headline, opening, notable]);
  expect(dispatch.agency?.id).toBe('ilkha');
});

test.each(['Ekleme: 11.07.2024 10:20:03 / Güncelleme: 11.07.2024 10:20:03 / Arapça', 'الخميس 11 تموز 2024 الساعة 13:25 قضاء وقدر', 'اقتصاد | 11 يوليو 2024'])('a stamp with other words above the headline: %s', (line) => {
  const dispatch = read(line, headline, opening, closing);
  expect(dispatch.headline?.text).toBe(headline);
  expect(dispatch.published).toContain('2024-07-11');
});

test.each(['Author, محمد علي', 'Role, مراسل الأخبار - العاصمة', '3 دقائق قراءة', '4 دقائق', 'Getty Images', '+', 'TT'])('between headline and report stands no part of it: %s', (line) => {
  expect(texts(read(headline, stamp, line, opening, closing))).toEqual([headline, opening, closing]);
});

test.each(['التعليق على الصورة، الجسر ليلا', 'تخطى قصص مقترحة وواصل القراءة', 'Getty Images'])('beside a picture or other stories in the midst: %s', (line) => {
  expect(texts(read(headline, stamp, opening, line, closing))).toEqual([headline, opening, closing]);
});

test.each(['ع ن ف / أ م س', 'م د/اح/رق', '0098', 'ش'])('a desk\u2019s sign below the credit needs no look: %s', (line) => {
  const dispatch = read(headline, stamp, opening, notable, '(رويترز)', line);
  expect(texts(dispatch)).toEqual([headline, opening, notable]);
  expect(dispatch.warnings.map(({ what }) => what).filter((what) => what.includes('another story'))).toEqual([]);
});

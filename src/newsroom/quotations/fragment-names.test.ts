import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

/** Words of a dispatch in which others are quoted at length, so that its marks mean speech. */
const atLength = '\n\nوقالت المعلمة: "بدأنا الدرس في موعده رغم المطر الغزير والريح".\n\nوأضافت المعلمة أن "التلاميذ حضروا جميعا إلى الصف قبل بداية الدرس بساعة".\n';
const said = (text: string) => readText(`عنوان الخبر عن الحدث\n\n${text}${atLength}`, 'UTF-8', '2025-05-14T10:00:00+03:00').quotations.slice(0, -2).map((quotation) => quotation.text);

test.each([
  ['a law by what it is about', 'وقال إن "قانون المحاكم" سيعرض على المجلس.'],
  ['a declaration by its place', 'وقال النائب إن "إعلان الجزائر" وقع قبل أعوام.'],
  ['a resolution with its number', 'وطالب الوفد بتطبيق "القرار 4410" كاملا.'],
  ['an article with its number', 'وأكدت أن "المادة 88" من الدستور واضحة.'],
  ['a decree and its genitive', 'وذكر أن مرسوم "التنظيم القضائي" صدر.'],
  ['an agreement and its place', 'وقالت الوزيرة إن اتفاق "الدوحة الثاني" لم ينفذ.'],
  ['a charter', 'وأكد أن ميثاق "العمل الصحفي" يلزم الجميع.'],
  ['who speaks, a body', 'ونددت "الرابطة الوطنية لحماية المستهلكين" بالقرار.'],
  ['a series of his, with an adjective between', 'وقال إن مسلسله المقبل "أولاد الميناء" سيعرض في الخريف.'],
  ['a song of hers', 'وقدمت الفنانة أغنيتها "ليلة ماطرة" في الحفل، وقالت إنها قديمة.'],
  ['a slogan of a congress', 'وأضاف أن الحفل سيقام تحت شعار: "وطن واحد ومستقبل واحد".'],
  ['a title that is a sentence', 'وقال إن الندوة تعقد تحت عنوان "كيف نحمي أطفالنا من خطر الطريق".'],
  ['a title of twelve words and more', 'وصدر للباحثة كتاب بعنوان "تاريخ الأسواق القديمة في مدن الساحل الشمالي من نشأة الميناء إلى بناء الجسر الحديدي الكبير".'],
  ['a nickname behind ب', 'وقال اللاعب الملقب بـ"الدبابة" إنه سعيد.'],
  ['what a thing is known as', 'وأوضح أن اللجنة المعروفة بـ"لجنة الستين" ستجتمع.'],
  ['what scholars call it', 'وأوضح أن الظاهرة التي يطلق عليها العلماء "النينيو" ستعود.'],
  ['what its people call a village', 'وأضاف أن القرية يسميها أهلها "أم الخير".'],
  ['what a father called his son', 'وقال إنه ولد في الميناء وسماه والده "البحر".'],
  ['what somebody was hailed as', 'وذكر أن والده كان ينادى بـ"أبو الفقراء".'],
  ['a principle', 'وقال إن المخالفين سيخضعون لمبدأ "الملوث يدفع" قريبا.'],
  ['a term', 'وقال إن الجيش يستخدم مصطلح "تحييد" للإشارة إلى القتل.'],
  ['a campaign within which something is done', 'وقال إن الجمعية توزع الوجبات ضمن حملة "لقمة دافئة" كل يوم.'],
  ['a platform behind و and ب', 'وقال إنه راض عن تطبيق "سهل" وبمنصة "عملي" كذلك.'],
  ['bodies of an office', 'وقال إن اللجنة استمعت إلى ممثلي "غرفة التجارة" و"اتحاد العمال" أمس.'],
  ['a book that is titled so', 'وقال إنه شارك في الكتاب المعنون بـ"المدن والعلوم" مع زملائه.'],
  ['a post', 'وأوضحت أن جدها كان يتولى وظيفة "صاحب السوق" في المدينة.'],
  ['songs that are counted up', 'وقال الملحن إن له أغنيات كثيرة مثل "ابحث عني"، و"كن صديقي"، و"سقط القناع" منذ شبابه.'],
  ['works of hers', 'وقالت إن من أعمالها "شرفة للريح" و"ملح على الجرح" ما لم ينشر.'],
  ['a collection, behind its poet', 'وأضاف صاحب مجموعة "ما لا يقوله الموج حين يغيب القمر" أنه يكتب كل صباح.'],
  ['each of some', 'وقال إن اللجنة تضم كلا من "النورس الأبيض" و"الميناء الجديد" في عضويتها.'],
  ['a key on a screen', 'وأضاف الخبير: لإزالة متابع، انقر على "المتابعون" في ملفك.'],
  ['a book in marks of its own', 'وقال المؤرخ في ‘مدن الساحل’ إن السوق أقدم من الميناء.'],
  ['an operation by its name', 'وأعلن الجيش أمس أن "عملية الصخرة" بدأت في الشمال.'],
  ['films of several countries', 'وقال إن 12 فيلما تتنافس، بينها "ليل طويل" من العراق و"الحافلة رقم 9" من المغرب و"لا تخبر أحدا" من لبنان.'],
])('is named by grammar: %s', (_what, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['a judgement of a law', 'ووصف النائب القانون بـ"قانون الأقوياء" في كلمته.', 'قانون الأقوياء'],
  ['what somebody calls an agreement', 'وانتقد ما أسماه "اتفاق الضعفاء" في كلمته.', 'اتفاق الضعفاء'],
  ['what critics call it, with و', 'وندد بما جرى وما أسماه "مؤامرة أجنبية" على البلاد.', 'مؤامرة أجنبية'],
  ['a judgement of a campaign, without the article', 'وقالت إن الصحيفة شنت حملة "شرسة" عليها.', 'شرسة'],
  ['a judgement of somebody’s work', 'واعتبر الناقد روايته "خطوة متسرعة" بعد نجاح الأولى.', 'خطوة متسرعة'],
  ['what is told of somebody’s work', 'وقال المخرج إن فيلمه "لن يعرض قريبا" في البلاد.', 'لن يعرض قريبا'],
  ['a predicate of a body', 'وقالت "الحكومة عاجزة" عن الحل.', 'الحكومة عاجزة'],
  ['a judgement as the object of a name-giving', 'وقال إن الخط الجديد سماه بعضهم "حرفا غريبا" عن الناس.', 'حرفا غريبا'],
  ['a judgement of a principle', 'وقالت إن هذا المبدأ "مرفوض" في البلاد.', 'مرفوض'],
  ['a charge, with ب within the marks', 'وقالت إن القانون يمنع ترشح من أدين "بالمساس بالأمن" في البلاد.', 'بالمساس بالأمن'],
  ['a charge behind ب', 'وأوضح المحامي أن التاجر متهم بـ"التهرب الضريبي" منذ عام.', 'التهرب الضريبي'],
  ['what somebody has called it', 'ووجدت بوادر أمل في ما أسمته "قوة المشاعر" بين الناس.', 'قوة المشاعر'],
  ['what he wrote, and no books', 'وأشار إلى خسارة الفريق وكتب "نفخر كلنا بما قدمه اللاعبون الليلة" على صفحته.', 'نفخر كلنا بما قدمه اللاعبون الليلة'],
  ['a predicate in marks of its own', 'وقال المدرب إنه ‘سعيد جدا’ بالفوز.', 'سعيد جدا'],
  ['an action that an operation is', 'وقال النائب إن "عملية التهجير" لن تمر.', 'عملية التهجير'],
])('is no name: %s', (_what, text, words) => {
  expect(said(text)).toEqual([words]);
});

test('words joined by و are a name where the first are one in their company', () => {
  const names = 'وافتتح النادي مقهى "النورس" ومطعم "الميناء" في شارع "الزيتون".';
  const { quotations } = readText(`عنوان الخبر عن الحدث\n\nوأصدرت الكاتبة مجموعتين هما "شرفة للريح" و"ملح على الجرح" عن دار صغيرة.\n\n${names}\n`, 'UTF-8', '2025-05-14T10:00:00+03:00');
  expect(quotations).toEqual([]);
});

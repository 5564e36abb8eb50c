import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

/** Who said what a report quotes, in order; null where that is left open. */
function speakersOf(...paragraphs: string[]): (string | null)[] {
  return readText(`عنوان الخبر هنا في المدينة\nنشر في: 20/06/2024 12:00\n\n${paragraphs.join('\n\n')}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

test("the seat of a body, whoever is accused and the second of two with بين are no words of speech", () => {
  expect(speakersOf('وأكد مدير المركز وليد الناصر ومقره عمان أن هؤلاء جاؤوا «بأيدي رجال لا نعرفهم من قبل».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وقالت هند الصالح الناطقة باسم الهيئة التي يقع مقرها في تونس: «هذا القرار هو السبب الأول في تأخر العمل».')).toEqual(['هند الصالح']);
  expect(speakersOf('قالت النيابة العامة إنها أحالت 20 متهما بالانتماء إلى «تنظيم يهدف إلى الاستيلاء على الحكم» إلى القضاء.')).toEqual(['النيابة العامة']);
  expect(speakersOf('وانتقد النائب وليد الناصر القرار متهما الحكومة بأنها «تخلت عن الفقراء في هذا البلد».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وقال وليد الناصر إن اللقاء بين الوزير وبين نظيره الفرنسي جان دوبون تناول «سبل التعاون بين البلدين».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وقال وليد الناصر للصحفيين «سنلعب بكل قوة في الشوط الثاني». وأضاف عبر مترجم «تحدثنا طويلا عن كل هذه الأمور».')).toEqual(['وليد الناصر', 'وليد الناصر']);
});

test('God and the Prophet speak by one name each, and whoever quotes them goes on behind them', () => {
  const [first, god, next] = speakersOf('قال الخطيب حسن المالكي «إن الصدق واجب على كل مسلم». وقال تعالى «وكونوا مع الصادقين».', 'وأضاف «إن المسلم لا يكذب أبدا على الناس».');
  expect([first, god, next]).toEqual(['حسن المالكي', 'الله', 'حسن المالكي']);
  expect(speakersOf('وأشار المفتي حسن المالكي إلى فضل الأمانة لقوله تعالى: «إن الله يأمركم أن تؤدوا الأمانات إلى أهلها».')).toEqual(['الله']);
  expect(speakersOf('وعلينا جميعا أن نعمل بقول الله عز وجل: «وقل اعملوا فسيرى الله عملكم ورسوله والمؤمنون».')).toEqual(['الله']);
  expect(speakersOf('ذكر حسن المالكي أن الرسول حث على العمل. وقال صلى الله عليه وسلم «ما أكل أحد طعاما قط خيرا من عمل يده».')).toEqual(['الرسول']);
  expect(speakersOf('وفي ذلك قال النبي محمد صلى الله عليه وسلم: «إنما الأعمال بالنيات». وقال عليه الصلاة والسلام: «الدين النصيحة لكل مسلم».')).toEqual(['النبي', 'النبي']);
});

test('who is pointed at by a pronoun behind a verb that hands on is whoever spoke before', () => {
  expect(speakersOf('قالت الوزيرة هند الصالح إن العمل جار. ونُقل عنها قولها إن الطريق «لن يغلق في هذا الصيف».')).toEqual(['هند الصالح']);
  expect(speakersOf('قال الوزير وليد الناصر إن العمل جار. ونقلت صحيفة الفجر عنه أن الطريق «لن يغلق في هذا الصيف».')).toEqual(['وليد الناصر']);
  expect(speakersOf('قال الوزير وليد الناصر إن العمل جار. ونقل عنها أن الطريق «لن يغلق في هذا الصيف».')).toEqual([null]);
});

test('a country, whoever stands behind "although" and whoever acts "while" another does are subjects', () => {
  expect(speakersOf('وكانت بلجيكا قد أغلقت حدودها في الصيف قائلة إن الوضع «ينذر بالخطر في كل لحظة». وأعلنت بلجيكا ذلك.')).toEqual(['بلجيكا']);
  expect(speakersOf('قال حزب الشعب إن البلاد بخير. ورغم أن الوزير وليد الناصر لم يذكر الحزب، إلا أنه قال إن «قوى مظلمة تنشر الأكاذيب».')).toEqual(['وليد الناصر']);
  expect(speakersOf('ودعا حسن المالكي إلى الهدوء في حين أدان الوزير وليد الناصر بشدة الهجوم. وقال: «لن يجني الأعداء من هذا إلا الفشل».')).toEqual(['وليد الناصر']);
  expect(speakersOf('ووصف الوزير وليد الناصر -بداية المحادثات في القصر- تحالف بلاده بأنه «حجر الزاوية للسلام في المنطقة».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وقال حسن المالكي إن العمل جار. لكن زعيم الحزب وليد الناصر عبر عن شكه. وقال «أرى أن الانتخابات هي الأرجح».')).toEqual(['وليد الناصر']);
});

test('who is named behind a verb at the head of a clause takes over', () => {
  expect(speakersOf('من جانبه بارك رئيس الوفد وليد الناصر هذا الفوز وقال: «البطولة الحقيقية هي أن يلعب الصغار».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وعقب السباق حفز رئيس النادي وليد الناصر السباحين بجوائز وقال: «فرحت بما رأيته منكم في الماء».')).toEqual(['وليد الناصر']);
  expect(speakersOf('غرد الشيخ حسن المالكي قائلا: «لا يرضى أحد بما جرى اليوم» كما تفاعل وليد الناصر وزير الخارجية مع الخبر وكتب «لن يزيدنا هذا إلا عزما وإصرارا».')).toEqual(['حسن المالكي', 'وليد الناصر']);
});

test('what somebody is asked about acts in no clause of its own, and what is wished for is not said', () => {
  expect(speakersOf('قال رئيس النادي حسن المالكي إن الفريق جاهز. وعن التعاقد مع المدرب وليد الناصر بجانب سامي كرم، نادر حداد، رد «كل شيء سيعلن في وقته المناسب».')[0]).toBe('حسن المالكي');
  expect(speakersOf('وقال حسن المالكي إنه من المرجح أن ترى الشركة في هذا العرض «بداية النهاية للسوق كلها».')).toEqual(['حسن المالكي']);
  expect(speakersOf('وسبق أن أعلنت الوزيرة هند الصالح أن «العمل سيبدأ في الشتاء المقبل».')).toEqual(['هند الصالح']);
});

test('behind a semicolon, and behind "as" with words of its own, whoever is named speaks for himself', () => {
  expect(speakersOf('قال حسن المالكي إن المدارس بلا معلمين؛ وفي السياق ذاته، حملت هند الصالح الوزارة مسؤولية «فشل المشروع كله في الجبل».')).toEqual(['هند الصالح']);
  expect(speakersOf('وقرأ الجميع تصريح الوزير وليد الناصر الذي قال فيه: «لقد استفدنا كثيرا من هذا الرجل» كما قال النائب حسن المالكي: إنه استفاد منه أيضا.')).toEqual(['وليد الناصر']);
  expect(speakersOf('«لقد استفدنا كثيرا من هذا الرجل الكبير» كما قال النائب حسن المالكي في كلمته.')).toEqual(['حسن المالكي']);
});

test('who goes on is a source named at the end of a sentence; and nobody where a word behind the verb may be its subject', () => {
  expect(speakersOf('قال حسن المالكي إن الأسعار ثابتة. وارتفع سعر القمح هذا الأسبوع، بحسب الخبيرة هند الصالح. وقالت إن «السوق لن تهدأ قبل الشتاء».')).toEqual(['هند الصالح']);
  expect(speakersOf('قال حسن المالكي إن الفريق جاهز.', 'وقال زوفكو لهيئة الإذاعة «سبحنا في موج لم نعرف مثله منذ أعوام».')).not.toContain('حسن المالكي');
  expect(speakersOf('قال حسن المالكي إن الفريق جاهز.', 'وقال للصحفيين «سبحنا في موج لم نعرف مثله منذ أعوام».')).toEqual(['حسن المالكي']);
  expect(speakersOf('قال حسن المالكي إن الفريق جاهز.', 'وهم يقفون عند الباب ويقولون للحراس «افتحوا قبل أن تغرق الدار».')).toEqual([null]);
});

test('an office that one alone holds, and a paper, stay open where nobody is found for them', () => {
  const named = 'قال المدرب وليد الناصر إن العمل جار.';
  expect(speakersOf(named, 'وقال وزير النقل المجري إن «الطريق الساحلي سيغلق طوال الشتاء». وأضاف: «سنفتح الطريق الجبلي في أيام قليلة».')).toEqual([null, null]);
  expect(speakersOf(named, 'وقال متحدث باسم وزارة النقل إن «الطريق الساحلي سيغلق طوال الشتاء».')).toEqual(['متحدث باسم وزارة النقل']);
  expect(speakersOf(named, 'وقال مصدر في وزارة النقل إن «الطريق الساحلي سيغلق طوال الشتاء».')).toEqual(['مصدر في وزارة النقل']);
  expect(speakersOf(named, 'وجاء في رسالة وصلت أمس أن «الطريق الساحلي سيغلق طوال الشتاء».')).not.toContain('رسالة');
});

test('a woman goes on with the participle as a man does', () => {
  expect(speakersOf('قالت هند الصالح إن العمل جار؛ واستطردت قائلة «بعد السد جف كل بئر في الوادي»، وأضافت «لن نسكت حتى يعود الماء».')).toEqual(['هند الصالح', 'هند الصالح']);
});

test('to whom something is told may stand in brackets, how he says it is no verb, and whoever is accused accuses nobody', () => {
  expect(speakersOf('كشف لـ(الفجر) عميد الكلية الدكتور وليد الناصر، أن العمل بدأ. وقال: «هناك مقاعد كثيرة لم تشغل هذا العام».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وقال وليد الناصر مازحا في بداية اللقاء «هذه العصا لها تاريخ طويل جدا».')).toEqual(['وليد الناصر']);
  expect(speakersOf('وقالت النائبة هند الصالح إن بعضهم وصل إلى حد اتهامه بـ«خيانة كل من وقفوا معه في الحرب».')).toEqual(['هند الصالح']);
});

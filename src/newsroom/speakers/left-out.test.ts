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

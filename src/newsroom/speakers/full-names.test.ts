import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

/** Who is found to speak, in each dispatch of paragraphs; "…" stands for what is said. */
const samples: [string, string[], (string | null)[]][] = [
  ['a first name with the article, before an office', ['قال الوافر كزناي، رئيس الغرفة، إن العمل مستمر.', 'وأضاف كزناي أن "…".'], ['الوافر كزناي']],
  ['the same at the beginning of a sentence', ['النعيم بوشطيب، فاعل سياحي، حضر اللقاء.', 'وأكد بوشطيب، في تصريح لجريدة محلية، أن "…".'], ['النعيم بوشطيب']],
  ['a first name of two words', ['حضر اللقاء سالم النجار وعبد الله الهرايسة ومحمد عصفور.', 'وقال الهرايسة إن "…".'], ['عبد الله الهرايسة']],
  ['another of two words behind an office', ['المخرج عز العرب الزموري حضر اللقاء.', 'وأضاف الزموري أن "…".'], ['عز العرب الزموري']],
  ['a first name that is a noun, behind an office', ['قالت المحامية بيان كرمان إن القضية انتهت.', 'وأضافت كرمان: "…".'], ['بيان كرمان']],
  ['an unknown first name before "and he is"', ['لكن وولتر غولمونيلي، وهو مدير أعماله، حضر.', 'وقال غولمونيلي: "…".'], ['وولتر غولمونيلي']],
  ['a first name that is a noun of time too', ['اعترف المتهم عبدالكريم صباح زيدان بالتهمة.', 'وقال زيدان إن "…".'], ['عبدالكريم صباح زيدان']],
  ['a last name that is a word of the language, before an office', ['وقال تشيانغ فان، رئيس القسم، إن "…".', 'وقالت شيانج هوي 41 عاما أمام المكتب: "…".'], ['تشيانغ فان', 'شيانج هوي']],
  ['a family’s name that is a trade', ['قال المخرج ياسين حداد إن العمل مستمر.', 'وأبرز حداد أن "…".'], ['ياسين حداد']],
  ['a family’s name that is a trade, and another’s', ['وأوضح محي الدين نجار، المنسق الوطني للجبهة، أن العمل مستمر.', 'وأكد نجار أن "…".'], ['محي الدين نجار']],
  ['whose son he is, for the whole name', ['قال رئيس المركز فيصل بن لطفي إن العمل مستمر.', 'وأكد ابن لطفي أن "…".'], ['فيصل بن لطفي']],
  ['a number behind a name', ['وقتل سامي كزناي و4 من رفاقه.', 'وقال كزناي إن "…".'], ['سامي كزناي']],
  ['a club behind a name', ['بوليند يونايتد يرى في نفسه الذكاء.', 'وسجل دالي بوليند هدفا. وقال بوليند لموقع النادي "…".'], ['دالي بوليند']],
  ['an office, a nation and an object are no first names', ['قال الوزير كزناي، رئيس الحزب، إن العمل مستمر. وانتقد الوزير السابق أداء كزناي في المجلس، ورحب الرئيس الفرنسي كزناي بالوفد.', 'وأضاف كزناي أن "…".'], ['كزناي']],
  ['a given name that is the last one, twice behind an unknown first', ['حضر الحفل بيوزي فؤاد مع زملائه، وانتشر مقطع لبيوزي فؤاد. وظهر بيوزي فؤاد باسما.', 'وقال فؤاد: "…".'], ['بيوزي فؤاد']],
  ['the same behind a first of two words', ['أعلن حاكم المصرف الإيراني ولي الله فؤاد أن العمل مستمر.', 'وأوضح فؤاد أن "…".'], ['ولي الله فؤاد']],
  ['a name that only a quotation has in full', ['وأكد ماهر خضرون أن "اللوحة رسمها الفنان عماد أعرونص قبل عام في المدينة".', 'وقال أعرونص: "…".'], ['ماهر خضرون', 'عماد أعرونص']],
  ['a first name alone, of which the dispatch has the whole behind a letter', ['التقينا بعلاء كركوزي، الشريك المؤسس للمركز.', 'ويقول علاء: "…".'], ['علاء كركوزي']],
  ['two of one first name, of whom it is not said which', ['حضر علاء كركوزي، وغاب علاء خضرون.', 'ويقول علاء: "…".'], [null]],
  ['a first name that is a word of the language, behind a verb that takes no object', ['قال جامع كولزان، معد البرنامج، إن العمل مستمر.', 'وأضاف كولزان أن "…".'], ['جامع كولزان']],
  ['a first name that is an adjective, before an office', ['وأوضح عالي كزناي -تاجر خضروات- أن العمل مستمر.', 'وأضاف كزناي أن "…".'], ['عالي كزناي']],
  ['a first name that is an adjective with the article, twice', ['أوضح الشرقي نصرازي أن العمل مستمر. قال الشرقي نصرازي: "…".', 'وأضاف نصرازي: "…".'], ['الشرقي نصرازي', 'الشرقي نصرازي']],
  ['a first name with the article that is made of a given one', ['انتقد المحجوبي أحرزان، تعامل الجميع مع القضية.', 'وقال أحرزان إن "…".'], ['المحجوبي أحرزان']],
  ['the same once, behind a verb that takes no object', ['وقال الشرقي نصرازي، باحث في العلوم، إن العمل مستمر.', 'وأضاف نصرازي: "…".'], ['الشرقي نصرازي']],
  ['a first name that is a family’s elsewhere, set apart between a pause and a bracket', ['هذا ما حدث في رحلة قادها صاحب شركة الرحلات، كاميرون باتريك (في الصورة).', 'وقال باتريك: "…".'], ['كاميرون باتريك']],
  ['a first name alone behind “as for”, before what he does', ['أما سنابير فلجأ إلى جيرانه ليعتذر، وكتب يقول: "…".', 'وقال سنابير كولزان إن العمل مستمر.'], ['سنابير كولزان']],
  ['a network that somebody has bought is no part of the name', ['حين اشترى رامون كولزان تويتر، غضب الناس.', 'وقال كولزان: "…".'], ['رامون كولزان']],
  ['what he is accused of is no part of the name', ['قال عبد الرحيم أبو السعود إن العمل مستمر.', 'وتم تمديد اعتقال أبو السعود بتهمة لم ينكرها، وقال أبو السعود: "…".'], ['عبد الرحيم أبو السعود']],
  ['whom a cathedral is named for is not its director', ['وقالت مديرة الزيارات في كاتدرائية القديس توما، رانيا كولزان، في البيان: "…".'], ['رانيا كولزان']],
  ['a sociologist, and no name', ['وقال السوسيولوجي فؤاد كولزان إن "…".'], ['فؤاد كولزان']],
  ['to which paper he spoke is no part of the name', ['وصرح مصطفى بربوش لهسبريس بأن "…".'], ['مصطفى بربوش']],
  ['behind a trade that no list has', ['يقول هاوي جمع الطوابع، نيك كولزان: "…".', 'وقالت مبتكرة المسلسل الطويل، لورديس إغلاسو، في مقابلة: "…".'], ['نيك كولزان', 'لورديس إغلاسو']],
  ['two whose names stand apart, and no trade', ['قال سامي النجار، محمد كولزان حضر أيضا، إن العمل مستمر.', 'وأضاف النجار أن "…".'], ['سامي النجار']],
  ['a first name that is a house elsewhere, behind an office', ['وقال وزير النقل بيت كولزان في بيان: "…".'], ['بيت كولزان']],
  ['according to what an unknown one has pointed to', ['حسب ما أشار إليه سيرج كولزان، ستجد المدينة نفسها "…".'], ['سيرج كولزان']],
  ['a Latin letter by its name', ['وقالت لورا إيه. كولنجاتو من كلية الطب إن العمل مستمر.', 'وأضافت كولنجاتو أن "…".'], ['لورا إيه. كولنجاتو']],
  ['a family’s name that begins with waw, and stands alone elsewhere', ['وأكدت إيميلي وينترز، وهي باحثة في المعهد، أن العمل مستمر، وفق تحليل وينترز.', 'وأضافت وينترز أن "…".'], ['إيميلي وينترز']],
  ['a first name that looks led by a letter, between pauses', ['والدليل من إعداد خبيرة العسل، لاني كينغستورن، والتي تقيم في المدينة.', 'وقالت كينغستورن إن "…".'], ['لاني كينغستورن']],
  ['a verb behind a pause is no first name', ['بعد أسابيع، سافرت برادونين إلى العاصمة.', 'وقالت برادونين: "…".'], ['برادونين']],
  ['a foreigner who is nobody’s son', ['وأعرب بن ماكرونيل، من فريق العمل، عن رضاه.', 'وقال ماكرونيل إن "…".'], ['بن ماكرونيل']],
  ['a servant of no name of God', ['وذكر سامي عبد بندر، أحد التجار، أن العمل مستمر.', 'وحذر بندر من "…".'], ['سامي عبد بندر']],
  ['a family’s name that begins with nun, behind an office', ['وتوضح الباحثة الأسرية هالي نيديرتش، لموقع محلي، أن العمل مستمر، قائلة: "…".'], ['هالي نيديرتش']],
  ['what looks led by a letter between an office and a family’s name', ['افتتحت المصورة البريطانية بولي برادونين على الشاطئ معرضا.', 'وبعد صدور القصص المصورة الأولية، سافرت برادونين إلى العاصمة. وأكدت برادونين أن "…".'], ['بولي برادونين']],
  ['Latin capitals behind an office are where it is held', ['وقالت موظفة ZBC السابقة، جيل أوبرادين، قبل أيام: "…".'], ['جيل أوبرادين']],
  ['a family’s name that is an office, where nobody holds one', ['وحضر الحفل الفنان نبيل الوزير مع أسرته. وقال نبيل الوزير إن العمل مستمر.', 'وأضاف الوزير في ختام الحفل: "…".'], ['نبيل الوزير']],
  ['an unknown name that begins twice before a family’s', ['لا تجد صبحونة الخلوز ما تأكله. صبحونة الخلوز تعاني من المرض.', 'تروي صبحونة قصتها، وتقول صبحونة: "…".'], ['صبحونة الخلوز']],
  ['a given name behind another at the head of a sentence', ['دوريانا لويس، أو نجمة الشاشة الأولى، حضرت حفل الافتتاح.', 'وقالت لويس إن "…".'], ['دوريانا لويس']],
  ['a given name behind an unknown one, before where he works', ['ومن جانبه، ينصح بيلتن أرنولد، من مجلة محلية، بالحظر.', 'وقال أرنولد إن "…".'], ['بيلتن أرنولد']],
  ['a family’s name and what the verb has for its object', ['عبد الله بوشتار، الباحث في التاريخ، حضر اللقاء، وتحدث عن أكسيلون.', 'واعتبر بوشتار أكسيلون بطلا، "…". وقرأ الجميع قصة أكسيلون.'], ['عبد الله بوشتار']],
  ['an unknown word between the verb and what was said', ['وقال أباييرون إن "…".'], ['أباييرون']],
];

test.each(samples)('%s', (_, paragraphs, speakers) => {
  const said = ['سنفتح الجسر أمام الجميع قبل نهاية الصيف', 'لن نقبل أن يبقى الميناء مغلقا إلى الأبد'];
  let at = 0;
  const text = paragraphs.join('\n\n').replace(/…/gu, () => said[at++] ?? '');
  expect(readText(text, 'UTF-8').quotations.map(({ speaker }) => speaker)).toEqual(speakers);
});

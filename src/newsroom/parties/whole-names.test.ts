import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// Each is a verb with the subject behind it, what was said left out, and the name that is to be found.
const samples: [string, string, string][] = [
  ['how somebody speaks is no part of it', 'وقال صلاح بندر متأثرا: ', 'صلاح بندر'],
  ['how somebody stands is no part of it', 'وقال المدير فيليب لازارو متحدثا من المدينة إن ', 'فيليب لازارو'],
  ['a foreign name in the shape of an accusative is a part', 'وقال بابلو ميتسولا إن ', 'بابلو ميتسولا'],
  ['a foreign name whose first letter might lean', 'وقال أندريس مانويل لوبيز أوبرادون إن ', 'أندريس مانويل لوبيز أوبرادون'],
  ['a foreign name that begins as "and" with the article does', 'وقالت مارغو والستروم من القاهرة إن ', 'مارغو والستروم'],
  ['a particle that ends a foreign name before what was said', 'وقال المتحدث باسم الخارجية الصينية وانغ وين بين إن ', 'وانغ وين بين'],
  ['a particle within a foreign name of three', 'وأضاف المتحدث باسم الخارجية الصينية تشان لي دوان في تصريحات صحفية إن ', 'تشان لي دوان'],
  ['a name whose first part is a particle, behind who hands it on', 'ونقلت الوكالة عن لولا دا سيلبا قوله إن ', 'لولا دا سيلبا'],
  ['the O’ of the Irish', 'وأكد روبرت أو دونيل أن ', 'روبرت أو دونيل'],
  ['two of whom one or the other may have spoken', 'وأكد سامي أو نبيل أن ', 'null'],
  ['a family of Hadhramaut', 'وقال علي با وزير إن ', 'علي با وزير'],
  ['an office that is the second of three names', 'وقال اللواء الركن يحيى رسول عبد الله إن ', 'يحيى رسول عبد الله'],
  ['an office that ends a name', 'وقال محمد وزير إن ', 'محمد وزير'],
  ['an office that goes on is no part of it', 'وقال كريم مدير المدرسة إن ', 'كريم'],
  ['a secretary-general behind a name of two', 'وقال قيس الخزرجي أمين عام الحركة إن ', 'قيس الخزرجي'],
  ['a name by the father’s, whatever its first word is', 'وقالت الناها بنت مكنان إن ', 'الناها بنت مكنان'],
  ['a nickname in marks within a name', 'وقال محمد "أبو فهد" حسين إن ', 'محمد أبو فهد حسين'],
  ['a mother’s nickname in marks within a name', 'وقالت الناشطة هدى "أم أحمد" سالم إن ', 'هدى أم أحمد سالم'],
  ['a name by the father’s alone, behind two offices', 'وأكد القاضي المؤرخ ابن رستمان السعدوني أن ', 'ابن رستمان السعدوني'],
  ['what an office is for by its name takes nothing behind it', 'وأفاد الأمين العام لآسيان كاو كيم هوران بأن ', 'كاو كيم هوران'],
  ['a first name that is an agency elsewhere', 'وأكد فرانس تيمردان أن ', 'فرانس تيمردان'],
  ['a writer of the net, who is one', 'وقال المدون صمد الشطاري، عبر حسابه على الشبكة، إن ', 'صمد الشطاري'],
  ['a given name that begins as a letter that leans does', 'وأشار بليغ عزام إلى أن ', 'بليغ عزام'],
  ['three officials of whom no name is said', 'وقال ثلاثة مسؤولين أميركيين إن ', 'ثلاثة مسؤولين أميركيين'],
  ['three sources, in the feminine', 'وذكرت أربعة مصادر أمنية أن ', 'أربعة مصادر أمنية'],
  ['ten of many', 'وقال عشرة من النواب إن ', 'عشرة من النواب'],
  ['a group of people', 'وقالت مجموعة من الباحثين إن ', 'مجموعة من الباحثين'],
  ['a group of states is a body', 'وقالت مجموعة العشرين إن ', 'مجموعة العشرين'],
  ['a family’s name behind a word of honour', 'وأكد الدكتور المنصوري أن ', 'المنصوري'],
  ['what looks like a nation behind a word of honour', 'وأكد الإمام السخاوني أن ', 'السخاوني'],
  ['an adjective that no list knows, behind an office', 'وأكد الناقد الجمالي أن ', 'الناقد الجمالي'],
  ['a mother whose child’s name is a particle elsewhere', 'وتقول أم آية: ', 'أم آية'],
  ['his father is no mother', 'وقال والده في القرية إن ', 'والده'],
  ['his mother', 'وقالت والدته في القرية إن ', 'والدته'],
  ['a poet who is his friend', 'وقال صديقه الشاعر سامي حداد في القرية إن ', 'سامي حداد'],
  ['a historian by the father’s name with the article', 'وقال تلميذه المؤرخ ابن الرودي في القرية إن ', 'ابن الرودي'],
  ['a son of the president is not called so', 'وقال نبيل ابن الرئيس إن ', 'نبيل'],
  ['a first name that begins as a noun with the article does', 'وأعربت المستشارة الخاصة للأمين العام أليس ويريمان نديرو عن ', 'أليس ويريمان نديرو'],
  ['four parts, the last a noun with the article', 'وقال وزير النفط حيان عبد الغني السواد إن ', 'حيان عبد الغني السواد'],
  ['a country that is a first name too is whom he turns to', 'ودعا جوزيب بوريلان إسرائيل إلى ', 'جوزيب بوريلان'],
  ['a town that begins with و is whom he accuses', 'واتهم سيرغي لافرون واشنطن بأنها ', 'سيرغي لافرون'],
  ['those to whom he gives his word', 'ووعد كريم حداد الضحايا بأن ', 'كريم حداد'],
  ['a time behind the verb is nobody', 'وأعلنت العام الماضي أن ', 'null'],
  ['so behind the verb is nobody', 'وأضاف قولا: ', 'null'],
  ['the pronoun before "that" is no part of a name', 'وكان ذلك لسبب وحيد هو أن ', 'null'],
];

test.each(samples)('the whole name and no more: %s', (_what, subject, name) => {
  expect(speakers(`${subject}"الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".`)).toEqual([name === 'null' ? null : name]);
});

test('a verb before a name that stands elsewhere alone is no first name of his', () => {
  expect(speakers('وتنازلت شاهبانو عن الحكم. وبمجرد أن أصبحت شاهبانو حرة سافرت. وقالت شاهبانو: "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['شاهبانو']);
});

test('what a man denies is no part of his name, nor somebody who speaks with him', () => {
  expect(speakers('وقال كيفن راينبرغ إن الأمر انتهى. ونفى راينبرغ وجود خلاف، وقال: "الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".')).toEqual(['كيفن راينبرغ']);
});

function speakers(text: string): (string | null)[] {
  return readText(`خبر للتجربة\n\n${text}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

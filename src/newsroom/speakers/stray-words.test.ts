import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

const said = '"الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء"';

test('a word behind a family’s name that stands nowhere else is no part of it', () => {
  expect(speakers(`وحضر توماس هارتنباخ الندوة. وانتقد هارتنباخ نزوع الناس إلى التفاؤل، وقال: ${said}.`)).toEqual(['توماس هارتنباخ']);
});

test('a third word that stands nowhere else is none, where the two stand alone', () => {
  expect(speakers(`وقال توماس هارتنباخ إن الأمر انتهى. ووصف توماس هارتنباخ مجريات الحفل على الشكل التالي: ${said}.`)).toEqual(['توماس هارتنباخ']);
});

test('a family’s name with the article stays, though the two before it stand alone', () => {
  expect(speakers(`وقال محمد سعيد الحمداني إن ${said}. ورد عليه محمد سعيد بعد ساعة.`)).toEqual(['محمد سعيد الحمداني']);
});

test('a given name may go on with another’s family', () => {
  expect(speakers(`وحضر سامي نبيل الحفل. وقال نبيل خضرون إن ${said}.`)).toEqual(['نبيل خضرون']);
});

test('who was born is no son of anybody', () => {
  expect(speakers(`في عام 1880 ولد مصطفى صادق الرافدي في القرية. وكتب الرافدي: ${said}.`)).toEqual(['مصطفى صادق الرافدي']);
});

function speakers(text: string): (string | null)[] {
  return readText(`خبر للتجربة\n\n${text}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

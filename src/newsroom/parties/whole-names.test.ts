import { expect, test } from 'vitest';
import { readText } from '../compose.ts';

// Each is a verb with the subject behind it, what was said left out, and the name that is to be found.
const samples: [string, string, string][] = [
  ['how somebody speaks is no part of it', 'وقال صلاح بندر متأثرا: ', 'صلاح بندر'],
  ['how somebody stands is no part of it', 'وقال المدير فيليب لازارو متحدثا من المدينة إن ', 'فيليب لازارو'],
  ['a foreign name in the shape of an accusative is a part', 'وقال بابلو ميتسولا إن ', 'بابلو ميتسولا'],
  ['a foreign name whose first letter might lean', 'وقال أندريس مانويل لوبيز أوبرادون إن ', 'أندريس مانويل لوبيز أوبرادون'],
  ['a foreign name that begins as "and" with the article does', 'وقالت مارغو والستروم من القاهرة إن ', 'مارغو والستروم'],
];

test.each(samples)('the whole name and no more: %s', (_what, subject, name) => {
  expect(speakers(`${subject}"الأبواب ستبقى مفتوحة أمام الجميع طوال الشتاء".`)).toEqual([name]);
});

function speakers(text: string): (string | null)[] {
  return readText(`خبر للتجربة\n\n${text}\n`, 'UTF-8').quotations.map(({ speaker }) => speaker);
}

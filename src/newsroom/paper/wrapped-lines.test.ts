import { expect, test } from 'vitest';
import { readText } from '../compose.ts';
import { readDispatch } from './dispatch.ts';
import { joinWrapped } from './wrapped-lines.ts';
import { linesOf } from './lines.ts';

const headline = 'الوزير يفتتح الجسر الجديد في العاصمة';
const paragraphs = [
  'قال وزير النقل أحمد المنصوري خلال مؤتمر صحفي عقده اليوم في مقر الوزارة إن "المشروع سيوفر آلاف فرص العمل لأبناء المنطقة في الأعوام المقبلة".',
  'وافتتح الجسر بعد عامين من العمل المتواصل الذي شارك فيه مئات من العمال والمهندسين، وبلغت كلفته نحو ثلاثين مليونا.',
  'وأضاف المنصوري أن الوزارة تعد خطة أخرى لتوسيع الطرق المؤدية إلى المدينة من جهة الشمال، وأن العمل فيها يبدأ في الخريف المقبل.',
];

/** A paragraph broken at a width, as `fold -s` and mail programs do. */
function broken(text: string, width: number, end: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join(end);
}

test.each([[40, '\n', '\n\n'], [60, '\n', '\n\n'], [60, '\r\n', '\r\n\r\n'], [60, '\n', '\n'], [72, '\n', '\n'], [80, '\n', '\n\n']])('lines broken at %i columns are read as their paragraphs', (width, end, between) => {
  const text = [headline, 'الخميس 11 يوليو 2024 - 10:20', ...paragraphs.map((paragraph) => broken(paragraph, width, end))].join(between);
  const { dispatch, quotations } = readText(text, 'UTF-8');
  expect(dispatch.headline?.text).toBe(headline);
  const read = [dispatch.lead, ...dispatch.body].flatMap((passage) => passage ?? []);
  expect(read.map((passage) => passage.text.replace(/\s+/g, ' '))).toEqual(paragraphs);
  for (const passage of read) expect(passage.text).toBe(text.slice(passage.start, passage.end).replace(/[\r\n]/g, ' '));
  expect(quotations.map(({ speaker }) => speaker)).toEqual(['أحمد المنصوري']);
  expect(read.map(({ line }) => text.split(end)[line - 1]?.split(' ')[0])).toEqual(paragraphs.map((paragraph) => paragraph.split(' ')[0]));
});

test('a headline of two lines is one, and takes nothing of the report with it', () => {
  const long = `${headline} ويعد الناس بجسر آخر في الشمال قبل نهاية العام`;
  const report = paragraphs.map((paragraph) => broken(paragraph, 60, '\n'));
  expect(readDispatch([broken(long, 60, '\n'), ...report].join('\n\n'), 'UTF-8').headline?.text).toBe(long);
  expect(readDispatch([headline.padEnd(50, ' جدا'), ...report].join('\n'), 'UTF-8').headline?.text).not.toContain('قال');
});

test.each([
  ['paragraphs in lines of their own', [headline, ...paragraphs]],
  ['a list', [headline, 'أسماء الفائزين بالجائزة هذا العام', 'محمد علي من مصر', 'سعاد أحمد من تونس عن روايتها الأولى', 'خالد يوسف من الأردن', 'ليلى حسن من العراق عن ديوانها الأخير']],
])('%s are left as they are', (_, lines) => {
  const found = linesOf(lines.join('\n'));
  expect(joinWrapped(found)).toEqual(found);
});

test.each(['القاهرة 4 يونيو 2024 (رويترز) - قالت وزارة الزراعة يوم', 'المنامة في 4 يونيو 2024 (بترا) - افتتح وزير النقل اليوم', 'أبوظبي في 4 يونيو / وام / 2024 - زار وزير التعليم'])('a line that opens the report behind its dateline is no stamp: %s', (line) => {
  const { headline: head, lead, body } = readDispatch([headline, '', `${line}\nالثلاثاء إنها ستدعم صغار المزارعين في الصعيد هذا العام.`, '', ...paragraphs].join('\n'), 'UTF-8');
  expect([head, lead, ...body].map((passage) => passage?.text).join(' ')).toContain(line);
});

import { expect, test } from 'vitest';
import { paragraphText } from '#model/article.ts';
import { printedEdition } from '#model/unprinted.ts';
import { readText } from './compose.ts';
import { draftEdition } from './draft.ts';

const time = '2024-06-20T12:06:00+03:00';
const said = 'العمل في الجسر يمضي كما خطط له';

/** The draft of a dispatch of one paragraph after its headline and another. */
const draftOf = (paragraph: string) => draftEdition(readText(`الجسر الجديد يفتح قريبا\n\nوصل الوزير سامر الحداد إلى موقع الجسر.\n\n${paragraph}\n`, 'UTF-8', time), 'bridge');
const wordsOf = (draft: ReturnType<typeof draftOf>) => draft.blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : block.kind === 'quotation' ? (draft.quotations.find(({ id }) => id === block.quotation)?.text ?? '') : block.text));

test.each([
  ['ends its paragraph', `وقال الوزير سامر الحداد: «${said}».`, ['وقال الوزير سامر الحداد:', said]],
  ['ends it with its own stop', `وقال الوزير سامر الحداد: "${said}!"…`, ['وقال الوزير سامر الحداد:', `${said}!`]],
  ['is followed by words', `وقال الوزير سامر الحداد: "${said}". وأضاف أن الطريق مفتوح.`, ['وقال الوزير سامر الحداد:', said, 'وأضاف أن الطريق مفتوح.']],
  ['is followed by a name in marks', `وقال الوزير سامر الحداد: "${said}". "الجسر" طويل.`, ['وقال الوزير سامر الحداد:', said, '"الجسر" طويل.']],
  ['begins its paragraph', `«${said}»، قال الوزير سامر الحداد.`, [said, 'قال الوزير سامر الحداد.']],
  ['stands in doubled brackets', `وقال الوزير سامر الحداد: ((${said})).`, ['وقال الوزير سامر الحداد:', said]],
])('a quotation that %s is printed without the signs around it, and the draft keeps each of them', (_, paragraph, printed) => {
  const draft = draftOf(paragraph);
  expect(wordsOf(draft).slice(1).join('').replace(/\s/g, '')).toBe(paragraph.replace(/\s/g, ''));
  expect(wordsOf(printedEdition(draft)).slice(1).map((words) => words.trim())).toEqual(printed);
});

test('a paragraph of signs alone is printed as it came', () => {
  expect(wordsOf(printedEdition(draftOf('؟!\n\nوأضاف الوزير أن العمل في الجسر مستمر منذ عام.')))).toContain('؟!');
});

test('a finding has the id of a quotation that stands in a place of its own, and of no other', () => {
  const draft = draftOf(`وقال الوزير سامر الحداد: «نعم سنفتحه». وقال الوزير سامر الحداد: «${said}».`);
  const ids = draft.draft?.findings.flatMap(({ kind, id }) => (kind === 'quotation' && id !== undefined ? [id] : []));
  expect(draft.draft?.findings.filter(({ kind }) => kind === 'quotation')).toHaveLength(2);
  expect(ids).toEqual(draft.quotations.map(({ id }) => id));
  expect(ids).toHaveLength(1);
});

const read = (...lines: string[]) => draftEdition(readText(`${lines.join('\n\n')}\n`, 'UTF-8'), 'bridge');
const report = ['وأضاف الوزير أن العمل في الجسر الجديد يمضي كما خطط له منذ البداية.', 'وينتهي العمل في الجسر قبل نهاية العام المقبل بحسب الخطة.'];

test('a day without an hour begins in the agency’s zone, and so does that of an update', () => {
  const draft = read('الجسر الجديد يفتح قريبا', '14 مايو 2025', 'أبوظبي (وام) - وصل الوزير سامر الحداد إلى موقع الجسر.', ...report);
  expect(draft).toMatchObject({ published: '2025-05-14T00:00:00+04:00', updated: '2025-05-14T00:00:00+04:00', zone: 'Asia/Dubai' });
  expect(read('الجسر الجديد يفتح قريبا', 'تاريخ النشر: 2025-05-14', 'آخر تحديث: 2025-05-15', 'أبوظبي (وام) - وصل الوزير سامر الحداد إلى موقع الجسر.', ...report).updated).toBe('2025-05-15T00:00:00+04:00');
});

test('the place is the dateline’s, which stands in its paragraph and not in the standfirst', () => {
  const draft = read('روسيا توقع اتفاقا في الشرق', '2024-06-19 10:20', 'بيونغ يانغ (تاس) - وصل الوزير إلى موقع الجسر صباح اليوم.', ...report);
  expect(draft.place).toBe('pyongyang');
  expect(draft.standfirst).toBe('وصل الوزير إلى موقع الجسر صباح اليوم.');
  expect(draft.blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : '')).join('\n')).toContain('بيونغ يانغ (تاس) -');
});

test.each([
  ['proposed where the register lacks it', 'السلط / الأناضول - وصل الوزير إلى موقع الجسر صباح اليوم في روسيا.', { alslt: { names: { ar: 'السلط' } } }],
  ['behind its agency', 'واس - الرياض: وصل الوزير إلى موقع الجسر صباح اليوم في روسيا.', { alryad: { names: { ar: 'الرياض' } } }],
  ['before its date', 'أبوظبي في 14 مايو / وام / وصل الوزير إلى موقع الجسر صباح اليوم في روسيا.', { abwzby: { names: { ar: 'أبوظبي' } } }],
  ['not any that the report names', 'وصل الوزير إلى موقع الجسر صباح اليوم في روسيا.', { 'unknown-place': { names: { ar: 'غير محدد' } } }],
])('the place is the dateline’s: %s', (_, opening, places) => {
  const draft = read('الجسر الجديد يفتح قريبا', '2024-06-19 10:20', opening, ...report);
  expect(draft.draft?.places).toEqual(places);
  expect(draft.place).toBe(Object.keys(places)[0]);
});

test('renderings of what the headline quotes too are tied to one another', () => {
  const draft = read('الحداد: "لن يتأخر العمل في الجسر عن موعده أبدا"', '2025-05-14 10:20', 'قال الوزير سامر الحداد: "لن يتأخر العمل في الجسر عن موعده أبدا".', 'وكان الحداد قال: "لن يتأخر العمل في الجسر عن موعده أبدا مهما كان".', ...report);
  expect(draft.quotations.map(({ id, sameUtteranceAs }) => [id, sameUtteranceAs])).toEqual([['quotation-2', undefined], ['quotation-3', 'quotation-2']]);
});

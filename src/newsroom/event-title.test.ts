import { expect, test } from 'vitest';
import { readText } from './compose.ts';
import { draftEdition } from './draft.ts';

const titles = (paragraph: string) => {
  const text = `الجسر الجديد يفتح قريبا\n\nوصل الوزير سامر الحداد إلى موقع الجسر.\n\n${paragraph}\n`;
  return draftEdition(readText(text, 'UTF-8', '2025-08-27T12:00:00+03:00'), 'bridge').events.map(({ title }) => title);
};

test.each([
  ['the clause of the wording', 'انتهت الأشغال، وافتتح الجسر يوم الخميس، بحسب البلدية.', ['وافتتح الجسر يوم الخميس']],
  ['a decimal', 'تراجع معدل التضخم السنوي إلى 13.9% في يوليو الماضي.', ['تراجع معدل التضخم السنوي إلى 13.9% في يوليو الماضي']],
  ['an initial', 'وصل د. سامر الحداد إلى موقع الجسر يوم الخميس.', ['وصل د. سامر الحداد إلى موقع الجسر يوم الخميس']],
  ['a date between commas', 'انطلقت، مساء الأربعاء، فعاليات مهرجان المدينة.', ['انطلقت، مساء الأربعاء، فعاليات مهرجان المدينة']],
  ['a date before its clause', 'وصل الوفد. وفي يوليو الماضي، فازت الشركة بعقد الجسر.', ['وفي يوليو الماضي، فازت الشركة بعقد الجسر']],
  ['a name in marks', 'تنتهي أعمال مبادرة «حياة كريمة» بنهاية العام الحالي.', ['تنتهي أعمال مبادرة «حياة كريمة» بنهاية العام الحالي']],
  ['a quotation', 'وقال الوزير سامر الحداد: "سنفتتح الجسر يوم الخميس، وننتهي من العمل كله".', ['سنفتتح الجسر يوم الخميس']],
])('a title of what happened: %s', (_, paragraph, title) => {
  expect(titles(paragraph)).toEqual(title);
});

test('a dateline’s day is no event, and stands in no title', () => {
  const draft = draftEdition(readText('الجسر الجديد يفتح قريبا\n\nعمان 18 آذار 2025 (بترا)- افتتح الوزير سامر الحداد الجسر الجديد اليوم الثلاثاء.\n\nوانتهت الأشغال في الجسر قبل أسبوع من الموعد.\n', 'UTF-8'), 'bridge');
  expect(draft.events.map(({ title }) => title)[0]).toBe('افتتح الوزير سامر الحداد الجسر الجديد اليوم الثلاثاء');
});

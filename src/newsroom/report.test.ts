import { expect, test } from 'vitest';
import { readText } from './compose.ts';
import { inkFor, isColoured, report } from './report.ts';

test.each([
  ['a terminal', true, { TERM: 'xterm' }, true],
  ['a file', undefined, { TERM: 'xterm' }, false],
  ['a terminal without colours', true, { TERM: 'dumb' }, false],
  ['who wants none', true, { TERM: 'xterm', NO_COLOR: '1' }, false],
  ['who left that empty', true, { NO_COLOR: '' }, true],
] as const)('the report for %s', (_, terminal, env, coloured) => {
  expect(isColoured(terminal, env)).toBe(coloured);
});

const dispatch = 'الجسر الجديد يفتح قريبا\n2025-05-14 10:20\n\nقال الوزير سامر الحداد إن "العمل في الجسر الجديد يمضي كما خطط له منذ البداية في المدينة القديمة".\n\nوقالت وهي تبتسم: "هذا أجمل يوم رأيناه في الحي منذ سنين".\n';

test.each([60, 80])('a report stays within %d columns', (columns) => {
  const lines = report('a.txt', readText(dispatch, 'UTF-8'), inkFor(false), columns).split('\n');
  expect(lines.some((line) => line.includes('Look at this first'))).toBe(true);
  const wide = lines.slice(2).filter((line) => line.replace(/[\p{M}\u2066-\u2069]/gu, '').length > columns);
  expect(wide).toEqual([]);
});

test('who is asked about is no candidate against himself', () => {
  const reading = readText(dispatch, 'UTF-8');
  const [quotation] = reading.quotations;
  if (!quotation) throw new Error('there is no quotation');
  const asked = (candidates: string[]) => report('a.txt', { ...reading, quotations: [{ ...quotation, speaker: 'سامر', confidence: 0.7, candidates }] }, inkFor(false)).split('\n').find((line) => line.includes('is it'));
  expect(asked(['سامر'])).not.toMatch(/candidates|or \u2068/);
  expect(asked(['سامر', 'هند'])).toContain('or \u2068هند\u2069');
});

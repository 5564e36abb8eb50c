import { expect, test } from 'vitest';
import { changes, formatChanges } from './changes.ts';

const lead = 'افتتحت البلدية اليوم الحديقة العامة الجديدة في وسط المدينة بعد أعمال دامت سنتين كاملتين وكلفت مبلغا كبيرا من المال';

test('an edit at the end of a long text is shown, with words around it', () => {
  const said = formatChanges(changes({ standfirst: `${lead}، بحسب السلطات.` }, { standfirst: `${lead}، وفق السلطات.` }));
  const [before = '', after = ''] = said.split(' → ');
  expect(before).toContain('المال، بحسب السلطات.');
  expect(after).toContain('المال، وفق السلطات.');
});

test('what is cut off at either side is said to be', () => {
  expect(formatChanges(changes({ a: `${lead} أمس ${lead}` }, { a: `${lead} غدا ${lead}` }))).toMatch(/^ {2}\$\.a: \u2068….*أمس.*…\u2069 → \u2068….*غدا.*…\u2069$/);
});

test('a short text is shown whole, and what is not there is nothing', () => {
  expect(formatChanges(changes({ a: 'قديم' }, { a: 'جديد', b: 1 }))).toBe('  $.a: \u2068"قديم"\u2069 → \u2068"جديد"\u2069\n  $.b: \u2068nothing\u2069 → \u20681\u2069');
});

test('findings are one line, and take no place from what an editor wrote', () => {
  const draft = (from: number, headline: string) => ({ draft: { findings: Array.from({ length: 30 }, (_, index) => ({ start: from + index })) }, headline });
  expect(formatChanges(changes(draft(1, 'قديم'), draft(2, 'جديد'))).split('\n')).toEqual(['  $.headline: \u2068"قديم"\u2069 → \u2068"جديد"\u2069', expect.stringMatching(/^ {2}\$\.draft\.findings: 30 places/)]);
});

test('of very many changes the first are shown, and how many are left', () => {
  const list = (by: number) => Array.from({ length: 30 }, (_, index) => index + by);
  expect(formatChanges(changes(list(0), list(1))).split('\n')).toHaveLength(21);
});

test('entries of a list are told by their ids, so that one that is missing moves no other', () => {
  const block = (id: string, text = id) => ({ id, text });
  const of = (before: unknown[], after: unknown[]) => changes({ blocks: before }, { blocks: after }).map(({ path }) => path);
  expect(of([block('b'), block('c')], [block('a'), block('b'), block('c')])).toEqual(['$.blocks[a]']);
  expect(of([block('a'), block('b', 'old')], [block('a'), block('b', 'new')])).toEqual(['$.blocks[b].text']);
  expect(of([block('b'), block('a')], [block('a'), block('b')])).toEqual(['$.blocks (order)']);
  expect(of([block('a'), block('a', 'other')], [block('a')])).toEqual(['$.blocks[1]']);
});

import { expect, test } from 'vitest';
import type { Gold } from '../score.ts';
import { count } from './counted-lists.ts';
import { annotated } from './marked-fragments.ts';

const trace = (inside: string, before: string, byContext: number, byContent: number) => ({ keys: { inside: [inside], phrase: [inside], before: [before], further: ['none'], after: ['stop'] }, context: [], content: [], byContext, byContent });

test('words in marks are judged by their sentences, words before them by what the marks hold', () => {
  const lists = count([...Array.from({ length: 12 }, () => trace('هراء', 'انه', 0.9, 0.8)), ...Array.from({ length: 12 }, () => trace('النورس', 'صحيفه', 0.1, 0.2))]);
  expect(lists.inside.get('هراء')).toBeGreaterThan(1);
  expect(lists.inside.get('النورس')).toBeLessThan(-1);
  expect(lists.before.get('انه')).toBeGreaterThan(0.5);
  expect(lists.before.get('صحيفه')).toBeLessThan(-0.5);
});

test('what was seen seldom is drawn to the mean, and what was seen once has no score', () => {
  const others = Array.from({ length: 40 }, (_, index) => trace(`كلمه${index}`, 'في', 0.3, 0.3));
  const { inside } = count([...others, ...Array.from({ length: 3 }, () => trace('نادر', 'في', 0.9, 0.3)), ...Array.from({ length: 30 }, () => trace('شائع', 'في', 0.9, 0.3))]);
  expect(inside.has('كلمه1')).toBe(false);
  expect(inside.get('شائع')).toBeGreaterThan(inside.get('نادر') ?? 9);
});

test('an annotated dispatch gives what stands in its marks, each with whether it is a quotation', () => {
  const long = 'سنفتح الجسر أمام الجميع في الصباح الباكر';
  const text = 'افتتاح الجسر\n\nوصف المدير الجسر بأنه "تحفة"، ونشرت صحيفة "النورس" الخبر.\nوقال: "سنفتح الجسر أمام الجميع في الصباح الباكر".\n';
  const gold: Gold = { published: null, quotations: [{ text: 'تحفة', speaker: 'المدير' }, { text: 'سنفتح الجسر أمام الجميع في الصباح الباكر', speaker: 'المدير' }], moments: [] };
  expect(annotated(text, gold).map(({ frame, holds }) => [frame.text, holds])).toEqual([['تحفة', true], ['النورس', false], [long, true]]);
});

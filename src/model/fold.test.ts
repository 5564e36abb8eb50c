import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets, sourceSpan } from './fold.ts';

test.each([
  ['أحمد', 'احمد'], ['إدلب', 'ادلب'], ['آمنة', 'امنه'], ['على', 'علي'], ['مسؤول', 'مسوول'], ['رئيس', 'رييس'], ['کیف', 'كيف'],
  ['مُحَمَّدٌ', 'محمد'], ['قـــال', 'قال'], ['٢٤', '24'], ['۲۴', '24'], ['a\u00A0b', 'a b'], ['İstanbul Iğdır', 'istanbul igdir'],
  ['ﻻ ﷲ', 'لا الله'], ['\u200Fنص\u202C', 'نص'], ['Café', 'cafe'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const arabic = fc.string({ unit: fc.constantFrom(...'ابةىيئإ ً٣\u200Fـﻻ…İé"\n'), maxLength: 40 });

test('the offset map covers the source in order and finds the form again', () => {
  fc.assert(fc.property(fc.oneof(arabic, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
    const folded = foldWithOffsets(text);
    expect(folded.text).toBe(fold(text));
    expect(folded.starts).toHaveLength(folded.text.length + 1);
    expect(folded.ends).toHaveLength(folded.text.length);
    for (let unit = 0; unit < folded.text.length; unit += 1) {
      const { start, end } = sourceSpan(folded, unit, unit + 1);
      expect(end).toBeGreaterThan(start);
      expect(folded.starts[unit + 1]).toBeGreaterThanOrEqual(start);
      expect(fold(text.slice(start, end))).toContain(folded.text.slice(unit, unit + 1));
    }
  }));
});

test('folding what is folded changes nothing', () => {
  fc.assert(fc.property(arabic, (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  }));
});

test('a span takes in the vowel sign of its last letter, and no direction control', () => {
  const folded = foldWithOffsets('في بيانٍ\u200F قال');
  const at = folded.text.indexOf('بيان');
  expect(sourceSpan(folded, at, at + 4)).toEqual({ start: 3, end: 8 });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languageCodes } from '#strings/languages.ts';
import { loadCardFaces } from './card-faces.ts';
import { type Setting, typesetter } from './typeset.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const type = typesetter(await loadCardFaces(root));
const naskh = { family: 'naskh', weight: 600, language: 'ar', dir: 'rtl' } as const;
const vazirmatn = { family: 'vazirmatn', weight: 900, language: 'ar', dir: 'rtl' } as const;
const english = { ...naskh, language: 'en', dir: 'ltr' } as const;
const outline = (text: string, setting: Setting, x = 0) => type.outline({ text, start: 0, end: text.length }, setting, { x, y: 0, size: 1000 });
const nonJoiner = '\u200c';

test.each([naskh, vazirmatn])('letters join in $family: apart they are wider and look otherwise', (setting) => {
  const apart = [...'محمد'].join(nonJoiner);
  expect(type.width('محمد', setting)).toBeLessThan(type.width(apart, setting));
  expect(outline('محمد', setting)).not.toBe(outline(apart, setting));
});

test.each([naskh, vazirmatn])('lam and alef are one in $family, marks take no room', (setting) => {
  expect(type.width('لا', setting)).toBeLessThan(type.width(`ل${nonJoiner}ا`, setting));
  expect(type.width('هُجُومٌ', setting)).toBeCloseTo(type.width('هجوم', setting), 2);
  expect(outline('هُجُومٌ', setting)).not.toBe(outline('هجوم', setting));
});

test('a headline that begins with a Latin word runs from right to left all the same', () => {
  // A path is drawn from the left: what stands there comes first.
  expect(outline('NATO تنفي', vazirmatn).startsWith(outline('تنفي', vazirmatn))).toBe(true);
  expect(outline('NATO تنفي', { ...vazirmatn, dir: 'ltr' }).startsWith(outline('NATO', vazirmatn))).toBe(true);
});

test('digits keep their own order within Arabic, and a span of years runs with the text', () => {
  expect(outline('عام 1961', naskh).startsWith(outline('1961', naskh))).toBe(true);
  expect(outline('بين 2000-2001', naskh).startsWith(outline('2001', naskh))).toBe(true);
});

test('a span of years runs with the text at the beginning of a line, too: the paragraph decides', () => {
  const text = 'بين 2000-2001';
  expect(type.outline({ text, start: 4, end: text.length }, naskh, { x: 0, y: 0, size: 1000 }).startsWith(outline('2001', naskh))).toBe(true);
});

test('brackets and angular marks turn with the direction', () => {
  expect(outline('«', naskh)).toBe(outline('»', { ...naskh, dir: 'ltr' }));
  expect(outline('(', naskh)).toBe(outline(')', { ...naskh, dir: 'ltr' }));
});

test('a foreign name in isolation turns nothing round', () => {
  expect(outline('المصدر \u2068İLKHA\u2069 · 20', vazirmatn).startsWith(outline('20', vazirmatn))).toBe(true);
});

test('a line is as wide as its words and spaces, so that lines may be made from words', () => {
  const text = 'إن كل ما يفعله الغرب تقريبًا هو ضدنا بطريقة أو بأخرى، على العكس من ذلك';
  for (const setting of [naskh, vazirmatn]) {
    const words = text.split(' ').reduce((sum, word) => sum + type.width(word, setting) + type.width(' ', setting), -type.width(' ', setting));
    expect(type.width(text, setting)).toBeCloseTo(words, 3);
  }
});

test('Turkish keeps its dots: neither fi nor its capital loses one', () => {
  const turkish = { ...english, language: 'tr' };
  expect(outline('İ', turkish)).not.toBe(outline('I', turkish));
  expect(outline('fi', turkish)).toBe(outline('f', turkish) + outline('i', turkish, type.width('f', turkish) * 1000));
});

test.each(languageCodes)('every letter of the interface in %s is in the faces', (language) => {
  const letters = ['', 'later/'].map((folder) => readFileSync(new URL(`../../strings/${folder}${language}.json`, import.meta.url), 'utf8'));
  expect([...new Set(letters.join(''))].filter((letter) => letter !== '\n' && type.missing(letter) !== undefined)).toEqual([]);
});

test('a letter that no face has is named, and never drawn as a box', () => {
  expect(type.missing('وفد من 中国')).toBe('中');
  expect(() => outline('وفد من 中国', naskh)).toThrow('中');
  expect(type.missing('İğdır’da şölen, êvarî, «خبر» — ١٢٣')).toBeUndefined();
});

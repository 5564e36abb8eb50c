import { expect, test } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { languageCodes } from './languages.ts';
import { sayHijri } from './hijri.ts';
import { loadLaterWords, loadWords, words } from './words.ts';

await Promise.all(languageCodes.map(loadWords));
await loadLaterWords();
const say = (edtf: string, language: (typeof languageCodes)[number] = 'ar') => sayHijri(words(language).t, parseEdtf(edtf));

test('a day has its Hijri date, after Umm al-Qura', () => {
  expect(say('2024-06-19')).toBe('13 ذو الحجة 1445 هـ');
  expect(say('2000-07-19/2000-07-20')).toBe('17–18 ربيع الآخر 1421 هـ');
  expect(say('2024-06-20T12:06:03+03:00')).toBe('14 ذو الحجة 1445 هـ');
  expect(say('2024-07-06/2024-07-07')).toBe('30 ذو الحجة 1445 هـ – 1 محرّم 1446 هـ');
});

test('each language has its own names of the months', () => {
  expect(languageCodes.map((code) => say('2024-06-19', code))).toEqual(['13 ذو الحجة 1445 هـ', '13 Dhu al-Hijjah 1445 AH', 'Hicri 13 Zilhicce 1445', '13 Zilhece 1445 koçî']);
});

test('what is less exact than a day has none', () => {
  for (const edtf of ['1961', '2023-09', '199X', '2000/2001', '2024-06-19/..']) expect(say(edtf)).toBeUndefined();
});

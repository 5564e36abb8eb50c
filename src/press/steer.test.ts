import { expect, test } from 'vitest';
import { steer } from './steer.ts';

test('a title that would be turned around gets the mark of its own direction', () => {
  expect(steer('NATO يجتمع في بروكسل', 'ar')).toBe('\u200FNATO يجتمع في بروكسل');
  expect(steer('«3M» ترفع أسعارها', 'ar')).toBe('\u200F«3M» ترفع أسعارها');
  expect(steer('خبر goes on air', 'en')).toBe('\u200Eخبر goes on air');
  expect(steer('NATO kongre kurdî', 'ckb')).toBe('\u200FNATO kongre kurdî');
});

test('no other title is touched', () => {
  for (const [title, language] of [['حلف NATO يجتمع', 'ar'], ['2024: عام الانتخابات', 'ar'], ['2024', 'ar'], ['NATO meets', 'en'], ['İstanbul’da zirve', 'tr']] as const) {
    expect(steer(title, language)).toBe(title);
  }
});

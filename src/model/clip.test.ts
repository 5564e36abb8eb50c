import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test('what fits stays as it is', () => {
  expect(clip('قال كلمته', 20)).toBe('قال كلمته');
});

test('long text ends at a whole word, without the comma before the gap', () => {
  expect(clip('أصبح العالم أكثر تعقيدا، ويتغير بسرعة', 27)).toBe('أصبح العالم أكثر تعقيدا…');
});

test('no word is ever cut, and the room is kept unless one word is longer', () => {
  const word = fc.stringMatching(/^[ابتثجحخد]{1,12}$/);
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 13, max: 120 }), (words, room) => {
    const clipped = clip(words.join(' '), room);
    expect(clipped.length).toBeLessThanOrEqual(room);
    const kept = clipped.replace(/…$/, '').split(' ');
    expect(kept).toEqual(words.slice(0, kept.length));
  }));
});

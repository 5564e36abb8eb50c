import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, type Room } from './fit.ts';

/** Half an em for every letter, a third for a space. */
const measure = (words: string) => [...words].reduce((sum, letter) => sum + (letter === ' ' ? 1 / 3 : 0.5), 0);
const sizes = [80, 60, 40];
const room = { width: 600, height: 200, sizes, leading: 1.5 };
const said = (text: string, where: Room = room) => {
  const fitted = fit(text, where, measure);
  return { ...fitted, words: fitted.lines.map((line) => line.text.slice(line.start, line.end)) };
};

test('the largest size that fits is taken', () => {
  expect(said('خبر عاجل')).toMatchObject({ size: 80, words: ['خبر عاجل'], whole: true });
  expect(said('خبر عاجل', { ...room, width: 200 })).toMatchObject({ size: 60, words: ['خبر', 'عاجل'] });
});

test('lines are about one length: no word is left alone at the end', () => {
  expect(said('aaaa bbbb cccc dddd eeee', { ...room, width: 400, sizes: [40] }).words).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
});

test('what does not fit even at the smallest size ends at a whole word, with an ellipsis and without the comma before it', () => {
  const { words, size, whole } = said('كلمة أولى، وأخرى ثانية، وأخرى ثالثة، ثم رابعة', { ...room, width: 300, height: 120 });
  expect({ words, size, whole }).toEqual({ words: ['كلمة أولى،', 'وأخرى ثانية…'], size: 40, whole: false });
});

test('a word longer than the line makes the type smaller and stays whole', () => {
  const { words, size } = said('a'.repeat(50));
  expect(words).toEqual(['a'.repeat(50)]);
  expect(size).toBeCloseTo(24);
});

test('a no-break space holds its words together', () => {
  expect(said('aaaa bb\u00a0cc', { ...room, width: 150, sizes: [40] }).words).toEqual(['aaaa', 'bb\u00a0cc']);
});

test('whatever the text: whole words from its beginning, within the room, at the largest size at which all would fit', () => {
  const word = fc.stringMatching(/^[ابتثجحخد،]{1,12}$/);
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 260, max: 900 }), fc.integer({ min: 60, max: 400 }), (words, width, height) => {
    const where = { ...room, width, height };
    const fitted = said(words.join(' '), where);
    const drawn = fitted.words.join(' ');
    const kept = drawn.replace(/…$/, '').split(' ');
    const withoutComma = (list: string[]) => list.join(' ').replace(/[،\s]+$/, '');
    expect(fitted.whole).toBe(drawn === words.join(' '));
    expect(withoutComma(kept)).toBe(withoutComma(words.slice(0, kept.length)));
    for (const line of fitted.lines) expect(line.width * fitted.size).toBeLessThanOrEqual(width + 0.001);
    expect(fitted.lines.length * room.leading * fitted.size).toBeLessThanOrEqual(height);
    for (const line of fitted.lines) expect(line.width).toBeCloseTo(measure(line.text.slice(line.start, line.end)));
    // Had a larger size held all the words, it would have been taken.
    for (const size of sizes.filter((one) => one > fitted.size)) expect(said(words.join(' '), { ...where, sizes: [size] })).not.toMatchObject({ size, whole: true });
  }));
});

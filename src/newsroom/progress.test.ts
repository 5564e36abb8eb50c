import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

const drawn = (isTTY: boolean, all: number, quiet = false) => {
  let said = '';
  const progress = progressOn({ isTTY, write: (text) => void (said += text) }, all, quiet);
  progress.draw(1);
  progress.clear();
  return said;
};

test('a bar is drawn on its line and taken away again, so that what follows stands alone', () => {
  expect(drawn(true, 2)).toBe(`\r${'█'.repeat(15)}${'░'.repeat(15)} 1/2\r\u001b[K`);
});

test('there is none for one file, beside a terminal, or for machines', () => {
  expect([drawn(true, 1), drawn(false, 2), drawn(true, 2, true)]).toEqual(['', '', '']);
});

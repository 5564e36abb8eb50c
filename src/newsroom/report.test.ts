import { expect, test } from 'vitest';
import { isColoured } from './report.ts';

test.each([
  ['a terminal', true, { TERM: 'xterm' }, true],
  ['a file', undefined, { TERM: 'xterm' }, false],
  ['a terminal without colours', true, { TERM: 'dumb' }, false],
  ['who wants none', true, { TERM: 'xterm', NO_COLOR: '1' }, false],
  ['who left that empty', true, { NO_COLOR: '' }, true],
] as const)('the report for %s', (_, terminal, env, coloured) => {
  expect(isColoured(terminal, env)).toBe(coloured);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from './article.ts';
import { paragraphText } from './article.ts';
import { findPassage, formatPassage, parsePassage, passageOf } from './linked-passage.ts';
import { pageWords } from './page-words.ts';
import { findTextFragment, formatTextFragment, makeTextFragment, parseTextFragment, wordsWithin } from './text-fragment.ts';

const edition = JSON.parse(readFileSync(new URL('../articles/russia-north-korea-defence-pact/ar.json', import.meta.url), 'utf8')) as Edition;
/** The story as a page has it: contents before the text, the record behind it, so that most words stand there more than once. */
const page = [
  edition.headline,
  edition.standfirst,
  ...edition.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : [])),
  ...edition.blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : block.kind === 'heading' ? block.text : (edition.quotations.find(({ id }) => id === block.quotation)?.text ?? ''))),
  ...edition.events.flatMap(({ title, note = '' }) => [title, note]),
  ...edition.quotations.map(({ text }) => text),
];
const bare = page.map((text) => text.replace(/[\u064b-\u0652\u0640]/g, ''));
const words = pageWords(page);
/** The block at which the text begins. */
const start = 2 + edition.blocks.filter(({ kind }) => kind === 'heading').length;
const first = words.findIndex(({ block }) => block === start);
const last = words.findLastIndex(({ block }) => block === start + edition.blocks.length - 1);
const selection = fc.tuple(fc.integer({ min: first, max: last }), fc.oneof(fc.nat(6), fc.nat(60))).map(([from, length]) => ({ from, to: Math.min(from + length, last) }));
const inHeading = ({ from, to }: { from: number; to: number }) => [from, to].some((at) => edition.blocks[(words[at]?.block ?? 0) - start]?.kind === 'heading');

test('the fragment of any selection of words finds exactly that selection again, with vowel signs and without', () => {
  const printed = pageWords(bare);
  fc.assert(
    fc.property(selection, (range) => {
      const fragment = makeTextFragment(page, words, range);
      // In a heading that the contents repeat, nothing may tell a word apart: there the link leads to the heading.
      if (!fragment) return inHeading(range);
      expect(parseTextFragment(formatTextFragment(fragment))).toEqual(fragment);
      expect(findTextFragment(words, fragment)).toEqual(range);
      expect(findTextFragment(printed, fragment)).toEqual(range);
      return true;
    }),
    { numRuns: 300 },
  );
});

test('words that stand alone need no context, words that are repeated get the shortest', () => {
  const blocks = ['قال الوزير إن الخطة جاهزة', 'وقال الوزير إن الميزانية كافية'];
  const own = pageWords(blocks);
  expect(makeTextFragment(blocks, own, { from: 3, to: 4 })).toEqual({ start: 'الخطة جاهزة' });
  expect(makeTextFragment(blocks, own, { from: 6, to: 7 })).toEqual({ prefix: 'وقال', start: 'الوزير إن' });
});

test('a selection is widened to whole words, and one between words is none', () => {
  const blocks = ['السلام عليكم'];
  const own = pageWords(blocks);
  expect(wordsWithin(own, { block: 0, offset: 2 }, { block: 0, offset: 9 })).toEqual({ from: 0, to: 1 });
  expect(wordsWithin(own, { block: 0, offset: 6 }, { block: 0, offset: 7 })).toBeUndefined();
});

test('the signs of the directive are escaped in words', () => {
  expect(formatTextFragment({ start: 'أ-ب، ج', suffix: 'د,ه&و' })).not.toMatch(/[&]|[^,]-[^,]*-/);
  expect(parseTextFragment(formatTextFragment({ prefix: 'a-b', start: 'c,d', end: 'e&f', suffix: '-g' }))).toEqual({ prefix: 'a-b', start: 'c,d', end: 'e&f', suffix: '-g' });
  for (const text of ['', 'a,b,c', '%E0%A4%A']) expect(parseTextFragment(text)).toBeUndefined();
});

test('a passage is found again, also where words were put in before it, and not once it was edited', () => {
  fc.assert(fc.property(selection, fc.nat(20), (range, origin) => {
    const start = Math.max(0, range.from - origin);
    const passage = passageOf(words, range, start);
    expect(parsePassage(formatPassage(passage))).toEqual(passage);
    expect(findPassage(words, passage, start)).toEqual(range);
    expect(findPassage(pageWords(bare), passage, start)).toEqual(range);
    const later = findPassage(pageWords(['كلمات أضيفت هنا', ...page]), passage, start + 3);
    expect(later).toEqual({ from: range.from + 3, to: range.to + 3 });
  }), { numRuns: 60 });
  const passage = passageOf(pageWords(['وقال الوزير نعم']), { from: 0, to: 2 }, 0);
  expect(findPassage(pageWords(['وقال الوزير لا']), passage, 0)).toBeUndefined();
  for (const text of ['', '3', '5-2.ab', '1-2.', '1-2.ABC', '1-999999.a']) expect(parsePassage(text)).toBeUndefined();
});

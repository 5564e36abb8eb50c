import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersIn, faces } from './fonts.ts';

const css = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');
const rules = [...css.matchAll(/@font-face \{(.*?)\n\}/gs)].map(([, body = '']) => body.replaceAll(/\s+/g, ' '));
const ruleOf = (name: string) => rules.find((rule) => rule.includes(`url("@fonts/${name}.woff2")`)) ?? '';

test('a style sheet asks of every face what was cast, neither more nor less', () => {
  for (const { name, characters, weights } of faces) {
    expect(ruleOf(name)).toContain(`unicode-range: ${characters};`);
    expect(ruleOf(name)).toContain(`font-weight: ${weights.min} ${weights.max};`);
  }
  expect(rules.filter((rule) => rule.includes('@fonts/'))).toHaveLength(faces.length);
});

test('no character of one family is in two faces, so that which file is fetched does not hang on their order', () => {
  for (const family of ['naskh', 'vazirmatn']) {
    const characters = faces.filter(({ name }) => name.startsWith(family)).flatMap((face) => [...charactersIn(face.characters)]);
    expect(characters).toHaveLength(new Set(characters).size);
  }
});

test('the letters of all four languages of the interface are cast', () => {
  const vazirmatn = new Set(faces.filter(({ name }) => name.startsWith('vazirmatn')).flatMap((face) => [...charactersIn(face.characters)]));
  const alphabets = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى،؛؟٪«» abcçdeêfghiîjklmnopqrsştuûvwxyz ĞğİıÖöÜüŞşÇç “”‘’–—…·';
  expect([...alphabets].filter((character) => !vazirmatn.has(character))).toEqual([]);
});

test('a range is read as CSS reads it', () => {
  expect(charactersIn('U+0041-0043, U+0660')).toBe('ABC٠');
});

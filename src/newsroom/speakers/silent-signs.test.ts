import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { formsOf, layOut, mentionsOf, ownWords, placeOf } from './dispatch-layout.ts';
import { chancesOf, standingOf } from './grown-trees.ts';
import { gatherCast, type Member } from './speaker-cast.ts';
import { knownOf, silentSigns } from './silent-signs.ts';
import { readWords } from '../language/sentence-words.ts';
import type { Scene } from '../parties/speaker-phrases.ts';

const dispatch = readDispatch('افتتاح الجسر الجديد في المدينة\n\nقال المهندس وليد الناصر إن الجسر متين. وزارت الوزيرة هند الصالح الموقع.\n\nوشكر الناصر العمال. وأضاف كلاما كثيرا.\n', 'UTF-8');
const scenes: Scene[] = [dispatch.headline, dispatch.lead, ...dispatch.body].flatMap((passage) => (passage ? [{ text: dispatch.text, words: readWords(passage, []), names: new Map() }] : []));
const cast = gatherCast(scenes);
const layout = layOut(scenes);
const of = (name: string): Member => cast.find((member) => member.name === name) ?? cast[0]!;
const [walid, hind] = [of('وليد الناصر'), of('هند الصالح')];

test('a layout numbers sentences and paragraphs through the dispatch, and finds a word by its offset', () => {
  const place = placeOf(layout, dispatch.text.indexOf('وشكر'));
  expect(layout.words[place]?.text).toBe('وشكر');
  expect(layout.paragraph[place]).toBe(layout.paragraph.at(-1));
  expect(layout.sentence[place]).toBe((layout.sentence.at(-1) ?? 0) - 1);
  expect(placeOf(layout, dispatch.text.length)).toBe(layout.words.length);
});

test('a word is found without what leans on it, where enough is left', () => {
  expect(formsOf('ولوليد')).toEqual(['ولوليد', 'لوليد', 'وليد']);
  expect(formsOf('وليد')).toEqual(['وليد', 'ليد']);
  expect(formsOf('لك')).toEqual(['لك']);
});

test('somebody is mentioned by his whole name once, and again by the part that nobody else bears', () => {
  const mentions = mentionsOf(layout, cast, ownWords(cast)).get(walid) ?? [];
  expect(mentions.map((place) => layout.words[place]?.text)).toHaveLength(2);
  expect(layout.words[mentions[1] ?? -1]?.text).toBe('الناصر');
});

test('the signs tell who was named last, who acts and who spoke', () => {
  const from = placeOf(layout, dispatch.text.indexOf('كلاما'));
  const told = [
    { from: 9, to: 9, text: 'متين', speaker: hind, confidence: 0.9, candidates: [hind], form: undefined, cue: undefined },
    { from, to: from, text: 'كلام هند', speaker: undefined, confidence: 0.4, candidates: [walid], form: { gender: 'm' as const, number: 'one' as const, class: 'more' as const }, cue: from - 1 },
  ];
  const sentence = layout.sentence[from] ?? 0;
  const signs = silentSigns(knownOf(layout, cast, [{ member: walid, sentence: sentence - 1 }], told), 1);
  const [his, hers] = [signs[cast.indexOf(walid)], signs[cast.indexOf(hind)]];
  expect(his).toMatchObject({ rankOfPeople: 0, acted: 1, candidate: 1, spokeLast: 0, gender: 1, inQuotation: 0, sentences: 1 });
  expect(hers).toMatchObject({ rankOfPeople: 1, acted: 99, candidate: 0, spokeLast: 1, gender: -1, inQuotation: 1 });
  expect(silentSigns(knownOf(layout, cast, [], told), 9)).toEqual([]);
});

test('trees add up, a sign that is missing counts as 0, and chances add up to 1', () => {
  const trees = [['near', 2.5, 1, -1], ['spoke', 0.5, ['near', 9, 0.25, 0], 2]] as const;
  expect(standingOf({ near: 1, spoke: 1 }, trees)).toBe(3);
  expect(standingOf({ near: 4 }, trees)).toBe(-0.75);
  const chances = chancesOf([3, 3, 900]);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  expect(chances[2]).toBeCloseTo(1);
});

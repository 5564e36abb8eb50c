import { expect, test } from 'vitest';
import { likeness, rendersSame, tieUtterances } from './same-utterance.ts';

const early = 'إن العقد الذي أبرمناه مع المصنع يضمن تشغيل ألف عامل من أبناء المحافظة';
const late = 'إن عقد الشراكة الموقع اليوم ينص على ضمان تشغيل ألف عامل من أبناء المحافظة خلال عام';
const other = 'العمال في المحافظة يستحقون أجورا أفضل من هذه بكثير';

test('another wording of one utterance is tied to the first', () => {
  expect(tieUtterances([{ text: early, speaker: 'أ' }, { text: other, speaker: 'أ' }, { text: late, speaker: 'أ' }])).toEqual([undefined, undefined, 0]);
});

test('two speakers never share an utterance, nor do two who are not known', () => {
  expect(tieUtterances([{ text: early, speaker: 'أ' }, { text: late, speaker: 'ب' }])).toEqual([undefined, undefined]);
  expect(tieUtterances([{ text: early, speaker: null }, { text: early, speaker: null }])).toEqual([undefined, undefined]);
});

test('a subject in common is not an utterance in common', () => {
  expect(rendersSame(early, other)).toBe(false);
});

test('a part of an utterance renders it', () => {
  expect(rendersSame('يضمن تشغيل ألف عامل', early)).toBe(true);
});

test('likeness goes from nothing to the same', () => {
  expect(likeness('', early)).toBe(0);
  expect(likeness(early, early)).toBe(1);
});

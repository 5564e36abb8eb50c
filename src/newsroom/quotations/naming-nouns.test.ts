import { expect, test } from 'vitest';
import { readText } from '../compose.ts';
import { isHeaded } from './naming-nouns.ts';

test.each([
  ['القرار 1701', true],
  ['لجنة المراجعة', true],
  ['الصندوق الوطني للجسور', true],
  ['قانون', false],
  ['مشروع لن ينجح', false],
  ['خطأ فادح', false],
])('words headed as a name is: %s', (words, headed) => {
  expect(isHeaded(words)).toBe(headed);
});

test.each(['حفظه الله ورعاه', 'أيده الله', 'طيب الله ثراه', 'رحمهم الله'])('a prayer of the newsroom is no quotation: %s', (prayer) => {
  const { quotations } = readText(`الجسر الجديد يفتح قريبا\n\nاستقبل الأمير سامر الحداد "${prayer}" الوزير في القصر.\n\nوقال الوزير إن "العمل في الجسر الجديد يمضي كما خطط له منذ البداية".\n`, 'UTF-8', '2025-05-14T10:00:00+03:00');
  expect(quotations.map(({ text }) => text)).toEqual(['العمل في الجسر الجديد يمضي كما خطط له منذ البداية']);
});

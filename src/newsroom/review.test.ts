import { expect, test } from 'vitest';
import { readText } from './compose.ts';
import { reviewPage } from './review.ts';

test('a mark in the text leads to the row with its reason', () => {
  const page = reviewPage('a.txt', readText('الجسر الجديد يفتح قريبا\n\nوصل الوزير سامر الحداد إلى موقع الجسر.\n\nوقال الوزير سامر الحداد: «العمل في الجسر يمضي كما خطط له منذ عام 2019».\n', 'UTF-8'));
  const leads = [...page.matchAll(/<a href="#([\w-]+)">/g)].map(([, id]) => id);
  expect(leads).toContain('said-1');
  expect(leads).toContain('when-1');
  for (const id of leads) expect(page).toContain(`<tr id="${id}">`);
});

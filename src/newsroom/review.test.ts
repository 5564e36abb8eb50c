import { expect, test } from 'vitest';
import { readText } from './compose.ts';
import { reviewPage } from './review.ts';

test('a mark in the text leads to the row with its reason', () => {
  const page = reviewPage('a.txt', readText('الجسر الجديد يفتح قريبا\n\nوصل الوزير سامر الحداد إلى موقع الجسر.\n\nوقال الوزير سامر الحداد: «العمل في الجسر يمضي كما خطط له منذ عام 2019».\n', 'UTF-8'));
  const leads = [...page.matchAll(/<a href="#([\w-]+)">/g)].map(([, id]) => id);
  expect(leads).toContain('said-1');
  expect(leads).toContain('when-1');
  for (const id of leads) expect(page.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1);
});

test('what to look at leads to its line, and every line has its number once', () => {
  const text = 'الجسر الجديد يفتح قريبا\n\nقال الوزير سامر الحداد: "العمل في الجسر يمضي كما خطط له.\n\nوقال مدير الجسر إن العمل انتهى.\n';
  const page = reviewPage('a.txt', readText(text, 'UTF-8'));
  expect(page).toMatch(/<li id="warned-\d"><a href="#line-3">line 3<\/a>: [^<]*never closed/);
  expect([...page.matchAll(/id="line-(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5']);
  expect(page).toMatch(/<a href="#warned-\d">/);
});

import { expect, test } from 'vitest';
import { articleFilePath, cardPath, feedPath, qrPath } from './companions.ts';

test('a card stands beside the page that it shows, whatever place of it was linked', () => {
  expect(cardPath({ page: 'article', language: 'ar', slug: 'a-story', place: 'a-place' })).toBe('/ar/articles/a-story/card.jpg');
  expect(cardPath({ page: 'quotation', language: 'ar', slug: 'a-story', id: 'said' })).toBe('/ar/articles/a-story/quotations/said/card.jpg');
});

test('feeds stand in their language, text, data and code beside their article', () => {
  expect(feedPath('ku', 'atom')).toBe('/ku/atom.xml');
  expect(articleFilePath('ar', 'a-story', 'md')).toBe('/ar/articles/a-story/article.md');
  expect(qrPath('en', 'a-story')).toBe('/en/articles/a-story/qr.svg');
});

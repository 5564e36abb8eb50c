import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { bibTeX, type Cited, cslItem } from './citation.ts';

const cited: Cited = {
  key: 'story-words',
  words: 'إن الوضع في العالم أصبح أكثر تعقيدا',
  speaker: 'كيم جونغ أون',
  occasion: 'خلال لقائه بوتين',
  language: 'ar',
  headline: 'بوتين وكيم يوقّعان 100% من #الوثائق & يتفقان',
  byline: 'القسم الدولي',
  site: 'خبر',
  published: '2024-06-20',
  agency: 'İLKHA',
  dispatch: 'زيارة_رسمية {عاجل} ~ $5',
  dispatched: '2024-06-20',
  accessed: '2026-03-09',
  url: 'https://khabar.example/ar/articles/a-b/quotations/c_d?x=1&y=%D8%A8#e',
};

test('a BibTeX parser reads every field back as it was', () => {
  const { errors, entries: [entry] } = parse(bibTeX(cited), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entry).toMatchObject({ type: 'misc', key: 'story-words' });
  expect(entry?.fields).toMatchObject({ title: cited.headline, howpublished: 'خبر', date: '2024-06-20', year: '2024', url: cited.url, urldate: '2026-03-09', origdate: '2024-06-20', langid: 'arabic' });
  expect(JSON.stringify(entry?.fields.author)).toContain('القسم الدولي');
  expect(String(entry?.fields.note)).toContain(cited.words);
  expect(String(entry?.fields.note).replaceAll('\u00a0', '~')).toContain('زيارة_رسمية {عاجل}');
});

test('CSL-JSON has the report, the dispatch as its original, and both dates', () => {
  expect(cslItem(cited)).toMatchObject({
    type: 'article-newspaper',
    title: cited.headline,
    issued: { 'date-parts': [[2024, 6, 20]] },
    accessed: { 'date-parts': [[2026, 3, 9]] },
    'original-title': cited.dispatch,
    'original-author': [{ literal: 'İLKHA' }],
    URL: cited.url,
  });
  expect(cslItem(cited).note).toContain(cited.words);
});

import { expect, test } from 'vitest';
import { readDispatch } from '../paper/dispatch.ts';
import { findMoments } from './moments.ts';

/** The dates of a sentence published on Monday, 25 August 2025, or on another day that its stamp says. */
function datesIn(text: string, stamp = 'تاريخ النشر: 25/08/2025 - 12:06') {
  const dispatch = readDispatch(`عنوان الخبر\n${stamp}\n\n${text}، بحسب المصادر.\n\nفقرة أخيرة تقول شيئا آخر عن الموضوع نفسه.`, 'UTF-8');
  return findMoments(dispatch).moments.filter(({ kind, reason }) => kind === 'date' && !reason.startsWith('the stamp')).map(({ wording, edtf }) => [wording, edtf]);
}

test.each([
  ['a number with its tenths', 'صعد سعر الأوقية إلى 1986.4 دولار وهبط المؤشر إلى 2034,75 نقطة'],
  ['what is counted', 'باع السلة بسعر 2000 ليرة وزار الطبيب من يسكن في 2000 قرية، على بعد 2000 كيلومتر من مصنع ينتج إلى 2000 وحدة'],
  ['from one number of them to another', 'شارك بين 2000 و2050 متسابقا وزادت الأجرة من 1950 إلى 2010 دولارات'],
  ['a number that goes up', 'ارتفع عدد المصابين بالحمى إلى 1987'],
  ['an hour', 'تغلق البوابة بحلول الساعة 2030 بتوقيت غرينتش وتفتح في الساعة 1945'],
  ['numbers of resolutions and of a law', 'استند القاضي إلى القرارين 1970 و1973 وقرار مجلس الأمن 1929 والقرار الأممي 2042 والمادة 2011'],
])('%s is no year', (_, text) => {
  expect(datesIn(text)).toEqual([]);
});

test.each([
  ['the year of a resolution', 'صدر القرار 1973 لعام 2011 والقرار رقم 1970 (2011)', [['لعام 2011', '2011'], ['2011', '2011']]],
  ['a year before a noun', 'فتحت في 2018 شركة كما كانت منذ 2012 كما ترى، ثم عاد في 2000 إلى بلدته بين عامي 2010 و2014', [['2018', '2018'], ['2012', '2012'], ['2000', '2000'], ['عامي 2010 و2014', '2010/2014']]],
])('%s is one', (_, text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

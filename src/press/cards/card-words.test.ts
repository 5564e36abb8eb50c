import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Story } from '#model/article.ts';
import { readArchive } from '../archive.ts';
import { shelve } from '../shelf.ts';
import { cardWords } from './card-words.ts';

const shelf = shelve(await readArchive(fileURLToPath(new URL('../../..', import.meta.url))));
const story = (await shelf.story('ar', 'russia-north-korea-defence-pact')) as Story;

/** The same story with other fields, as an edition in `language`. */
function edition(language: string, change: Partial<Story['edition']> = {}): Story {
  return { ...story, edition: { ...story.edition, language, ...change } };
}
/** The story with the fields of one event changed. */
const withEvent = (language: string, id: string, change: Partial<Story['edition']['events'][number]>) =>
  edition(language, { events: story.edition.events.map((event) => (event.id === id ? { ...event, ...change } : event)) });

test('an article’s card says what, where, when and after whom', async () => {
  expect(await cardWords(story)).toMatchObject({
    kind: 'article',
    dir: 'rtl',
    headline: { text: story.edition.headline, language: 'ar' },
    place: { text: 'بيونغ يانغ' },
    date: { text: '20 يونيو 2024' },
    agency: { text: 'İLKHA', language: 'tr', dir: 'ltr' },
    alt: `${story.edition.headline}. بيونغ يانغ، 20 يونيو 2024. المصدر: İLKHA · خبر`,
  });
});

test('a quotation’s card says who said it, as what and when, and its alternative text says all of it', async () => {
  const words = await cardWords(story, { kind: 'quotation', id: 'new-era' });
  expect(words).toMatchObject({ kind: 'quotation', speaker: { text: 'كيم جونغ أون' }, role: { text: 'الزعيم الكوري الشمالي' }, date: { text: '19 يونيو 2024' }, marks: '«»' });
  expect(words.alt).toBe('كيم جونغ أون، الزعيم الكوري الشمالي، مخاطبًا بوتين خلال لقائهما، 19 يونيو 2024: «إن العلاقات بين البلدين دخلت حقبةً جديدةً من الازدهار» · خبر');
});

test('a quotation whose day is not known has the date of the dispatch, and says so', async () => {
  expect(await cardWords(story, { kind: 'quotation', id: 'no-third-state' })).toMatchObject({ date: { text: 'في برقية 20 يونيو 2024' } });
});

test('an event without a date has its place among the others instead', async () => {
  const words = await cardWords(story, { kind: 'event', id: 'invitation' });
  expect(words).toMatchObject({ date: { text: 'بلا تاريخ' }, order: { text: 'قبل: وصول بوتين إلى بيونغ يانغ' }, certainty: { text: 'مذكور في البرقية' } });
  expect(words.alt).toContain('كيم يدعو بوتين إلى زيارة بلاده. بلا تاريخ، قبل: وصول بوتين إلى بيونغ يانغ (مذكور في البرقية)');
});

test.each([
  ['ar', 'نحو عام 2000'],
  ['en', 'About 2000'],
  ['tr', 'Tahminen 2000 yılı'],
  ['ku', 'Texmînen sala 2000an'],
])('in %s no card is more certain than the desk: about stays about', async (language, date) => {
  const words = await cardWords(withEvent(language, 'visit-2000', { when: '2000~' }), { kind: 'event', id: 'visit-2000' });
  expect(words).toMatchObject({ date: { text: date } });
  expect(words.alt).toContain(date);
});

test.each([['ar', 'rtl', '«»', 'خبر'], ['en', 'ltr', '“”', 'Khabar'], ['tr', 'ltr', '“”', 'Khabar'], ['ku', 'ltr', '“”', 'Khabar']])('the words around are in the edition’s language: %s', async (language, dir, marks, site) => {
  expect(await cardWords(edition(language), { kind: 'quotation', id: 'new-era' })).toMatchObject({ language, dir, marks, site });
});

test('an edition in a language that the interface does not speak keeps its own direction', async () => {
  expect(await cardWords(edition('fr'))).toMatchObject({ language: 'fr', dir: 'ltr', headline: { language: 'fr', dir: 'ltr' }, date: { language: 'ar', dir: 'rtl' } });
});

test('an alternative text is never longer than what is read out in full, and ends at a whole word', async () => {
  const long = edition('ar', { headline: Array.from({ length: 90 }, (_, index) => `كلمة${index}`).join(' ') });
  for (const thing of [undefined, { kind: 'event', id: 'signing' } as const]) {
    const { alt } = await cardWords(long, thing);
    expect(alt.length).toBeLessThanOrEqual(420);
    expect(alt).toMatch(/ كلمة\d+…/);
  }
});

test('lines broken in the data are not broken on the card', async () => {
  expect(await cardWords(edition('ar', { headline: 'سطر أول\n  وسطر\u00a0ثانٍ' }))).toMatchObject({ headline: { text: 'سطر أول وسطر\u00a0ثانٍ' } });
});

test('a quotation that the edition lacks is refused', async () => {
  await expect(cardWords(story, { kind: 'quotation', id: 'signing' })).rejects.toThrow('signing');
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import people from '../articles/people.json' with { type: 'json' };
import places from '../articles/places.json' with { type: 'json' };
import { checkEdition } from '#model/check.ts';
import { paragraphText } from '#model/article.ts';
import type { Names } from '#model/article.ts';
import { readFileBytes, readText } from './compose.ts';
import { draftEdition } from './draft.ts';
import type { Reading } from './findings.ts';
import { Refusal } from './refusal.ts';
import { type Gold, score } from './score.ts';

const room = new URL('samples/known/', import.meta.url);
const names = readdirSync(room).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));
const samples = names.map((name) => ({ name, text: readFileSync(new URL(`${name}.txt`, room), 'utf8'), gold: JSON.parse(readFileSync(new URL(`${name}.gold.json`, room), 'utf8')) as Gold }));
/** 10,000 in the nightly form. */
const runs = Number(process.env.MUTATIONS ?? 500);

const scraps = ['"', '«', '»', '“', '”', '((', '\u00a0', '\u200f', 'ـ', ':', '،', '.', '\n', '\r\n', ' قال ', ' وأضاف ', '2024', '(', ')', '', 'ً', '…', ' أن ', '\u0000', '\u202e', '🙂'];
const mutation = fc.record({
  sample: fc.nat(samples.length - 1),
  cuts: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40), scrap: fc.constantFrom(...scraps) }), { minLength: 1, maxLength: 6 }),
});

/** A sample with its cuts. A cut within an emoji leaves half of it, which no decoder gives: it is U+FFFD then, as a decoder has it. */
function mutate({ sample, cuts }: { sample: number; cuts: { at: number; length: number; scrap: string }[] }): string {
  return cuts.reduce((text, { at, length, scrap }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + scrap + text.slice(from + length);
  }, samples[sample]?.text ?? '').replace(/\p{Cs}/gu, '\uFFFD');
}

/** Every sign that can be seen, marks and stops included. */
const signs = (text: string) => text.normalize('NFC').replace(/[\s\p{C}\uFFFD]/gu, '');

/** A reading with a day, which a draft needs: one of its own, else any. */
const dated = (reading: Reading): Reading => ({ ...reading, dispatch: { ...reading.dispatch, published: reading.dispatch.published ?? '2024-06-20T12:06:00+03:00' } });

test(`of ${runs} mutated dispatches none breaks the newsroom, loses a sign or moves an offset`, () => {
  fc.assert(
    fc.property(mutation, (given) => {
      const text = mutate(given);
      const reading = readText(text, 'UTF-8');
      expect(readText(text, 'UTF-8')).toEqual(reading);
      for (const found of [...reading.quotations, ...reading.names]) expect(text.slice(found.start, found.end)).toBe(found.text);
      for (const moment of reading.moments) expect(text.slice(moment.start, moment.end)).toBe(moment.wording);
      if (!reading.dispatch.headline) return;
      const draft = draftEdition(dated(reading), 'mutated');
      const drafted = draft.blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : block.kind === 'quotation' ? (draft.quotations.find(({ id }) => id === block.quotation)?.text ?? '') : block.text)).join('');
      const body = [reading.dispatch.lead, ...reading.dispatch.body].flatMap((passage) => passage ?? []).toSorted((one, other) => one.start - other.start).map((passage) => passage.text).join('');
      expect(signs(drafted)).toBe(signs(body));
    }),
    { numRuns: runs },
  );
}, 600_000);

test.each(samples)('$name may break off at any pause', ({ text }) => {
  const pauses = [...text.matchAll(/،/gu)].map(({ index }) => index + 1);
  for (const pause of pauses) expect(() => readText(text.slice(0, pause), 'UTF-8')).not.toThrow();
  expect(() => readText(text.replaceAll('،', '،\n\n'), 'UTF-8')).not.toThrow();
}, 60_000);

test('a paragraph may end behind a title, a name and a pause', () => {
  expect(() => readText('الأشغال تنتهي في موعدها\n\nقال المهندس محمد بنعلي،', 'UTF-8')).not.toThrow();
});

test.each(samples)('the draft of $name passes every check of the archive', ({ name, text }) => {
  const reading = readText(text, 'UTF-8');
  const draft = draftEdition(dated(reading), name);
  const register = (register: object) => register as Names;
  const { faults } = checkEdition(JSON.parse(JSON.stringify(draft)), `${name}/ar.json`, { slug: name, language: 'ar', people: { ...register(people), ...draft.draft?.people }, places: { ...register(places), ...draft.draft?.places } });
  expect(faults).toEqual([]);
});

test('the samples are read as well as they were', () => {
  const { exact, speakerRight, speakerWrong, dates } = score(samples);
  expect(exact.f1).toBeGreaterThanOrEqual(0.97);
  expect(speakerRight).toBeGreaterThanOrEqual(0.7);
  expect(speakerWrong).toBeLessThanOrEqual(0.09);
  expect(dates.f1).toBeGreaterThanOrEqual(0.9);
});

const arabic = 'عنوان الخبر\n\nقال الوزير في تصريح إن العمل مستمر في جميع المواقع حتى نهاية الشهر.\n';
const encode = (text: string, unit: (code: number) => number[]) => Buffer.from([...text].flatMap((letter) => unit(letter.codePointAt(0) ?? 0)));

test.each([
  ['UTF-8', Buffer.from(arabic)],
  ['UTF-8 with byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(arabic)])],
  ['UTF-16LE with byte-order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(arabic, 'utf16le')])],
  ['UTF-16LE without byte-order mark', Buffer.from(arabic, 'utf16le')],
  ['UTF-16BE with byte-order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), encode(arabic, (code) => [code >> 8, code & 255])])],
])('%s is read', (encoding, bytes) => {
  expect(readFileBytes(bytes).dispatch).toMatchObject({ encoding, text: arabic });
});

test.each([
  ['an empty file', Buffer.alloc(0), /empty/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /picture/],
  ['binary', Buffer.from('قال\0قال\n\nقال'), /binary/],
  ['one line', Buffer.from('قال الوزير إن العمل مستمر'), /one line/],
  ['English', Buffer.from('Headline\n\nThe minister said that work goes on.'), /not Arabic/],
  ['reversed letters', Buffer.from('عنوان\n\nقال \u202eالوزير إن العمل مستمر'), /reverses/],
])('%s is refused, with the way out', (_, bytes, what) => {
  expect(() => readFileBytes(bytes)).toThrow(what);
  expect(() => readFileBytes(bytes)).toThrow(Refusal);
});

test.each([
  ['so long ago', 'كانت البلدية قد بنت القاعة قبل نحو عامين في وسط المدينة القديمة.', ['2024~']],
  ['a year, and what is counted from it', 'بنت البلدية القاعة حوالي عام 2015 في وسط المدينة القديمة. وافتتحت بعد ذلك بعامين.', ['2015~', '2017~']],
])('the draft keeps the about of %s', (_, text, whens) => {
  const reading = readText(`افتتاح متحف في المدينة\nتاريخ النشر: 05/01/2026 - 12:06\n\n${text}\n\nوتضم القاعة لوحات كثيرة من المنطقة.`, 'UTF-8');
  expect(draftEdition(reading, 'museum').events.map(({ when }) => when)).toEqual(whens);
});

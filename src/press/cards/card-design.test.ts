import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Story } from '#model/article.ts';
import { readArchive } from '../archive.ts';
import { shelve } from '../shelf.ts';
import { type Card, cardSize } from './card-canvas.ts';
import { composeCard } from './card-design.ts';
import { loadCardFaces } from './card-faces.ts';
import { cardWords } from './card-words.ts';
import { typesetter } from './typeset.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shelf = shelve(await readArchive(root));
const story = (await shelf.story('ar', 'russia-north-korea-defence-pact')) as Story;
const type = typesetter(await loadCardFaces(root));
type Thing = Parameters<typeof cardWords>[1];
/** One card of each kind, and an event of each way of being dated. */
const things: Thing[] = [undefined, { kind: 'quotation', id: 'new-era' }, ...['signing', 'invitation', 'kims-remarks', 'dispatch'].map((id) => ({ kind: 'event' as const, id }))];

const draw = async (thing: Thing, edition: Partial<Story['edition']> = {}) => composeCard(await cardWords({ ...story, edition: { ...story.edition, ...edition } }, thing), type);
const said = ({ lines }: Card) => lines.map(({ line }) => line.text.slice(line.start, line.end).replace(/[\u2068\u2069]/g, ''));
const withQuotation = (change: Partial<Story['edition']['quotations'][number]>) => ({ quotations: story.edition.quotations.map((one) => (one.id === 'new-era' ? { ...one, ...change } : one)) });
const newEra = { kind: 'quotation', id: 'new-era' } as const;

const samples = {
  ar: 'إِنَّ اللهَ لَا يُغَيِّرُ مَا بِقَوْمٍ حَتَّىٰ يُغَيِّرُوا مَا بِأَنْفُسِهِمْ، والسلامُ على الآلِ والأُمّةِ «1961»',
  en: 'All that is done there is done “in our own interest”, against nobody, and will be done again',
  tr: 'Iğdır’daki şölende çiğ köfte ustaları, İstanbul’dan gelen ağabeylerine “hoş geldiniz” dedi',
  ku: 'Zimanê me mala me ye; heke em lê xwedî dernekevin, kes dê ji me re wê mala germ ava neke',
};

test('every quotation of the story is on its card word for word', async () => {
  for (const { id, text } of story.edition.quotations) expect(said(await draw({ kind: 'quotation', id })).join(' ')).toContain(text);
}, 20_000);

test('in every language, every card keeps its margins, lines do not touch, and the main words can be read at a quarter of the size', async () => {
  for (const [language, text] of Object.entries(samples)) {
    for (const thing of things) {
      const { lines, unset } = await draw(thing, { language, headline: text, ...withQuotation({ text, language }) });
      expect(unset).toEqual([]);
      for (const { line, x, y, size } of lines) {
        expect({ x, line }).toSatisfy(() => x >= 71.9 && x + line.width * size <= cardSize.width - 71.9);
        expect({ y, line }).toSatisfy(() => y - size * 0.75 > 14 && y < cardSize.height - 20);
        expect(size).toBeGreaterThanOrEqual(30);
      }
      expect(Math.max(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(44);
      const main = lines.filter(({ y }) => y < 472).toSorted((one, other) => one.y - other.y);
      for (const [index, { y, size }] of main.entries()) expect(y - (main[index - 1]?.y ?? 0)).toSatisfy((gap: number) => gap === 0 || Math.abs(gap) < size * 0.2 || gap > size);
    }
  }
}, 20_000);

test('a card from left to right is the same card in a mirror', async () => {
  const rule = ({ svg }: Card) => Number(/<rect x="(\d+)"[^>]* width="8"/.exec(svg)?.[1]);
  expect(rule(await draw(newEra))).toBe(cardSize.width - 72 - 8);
  expect(rule(await draw(newEra, { language: 'en' }))).toBe(72);
  const speaker = (await draw(newEra, { language: 'en' })).lines.find(({ line }) => line.text.startsWith('Kim'));
  expect(speaker?.x).toBe(72);
});

test('a quotation too long for its card ends at a whole word, in type that can still be read', async () => {
  const text = story.edition.quotations.map((one) => one.text).join('؛ ');
  const { lines } = await draw(newEra, withQuotation({ text }));
  const quoted = lines.filter(({ setting, fill }) => setting.family === 'naskh' && fill === '#1b1916');
  const drawn = quoted.map(({ line }) => line.text.slice(line.start, line.end)).join(' ');
  expect(drawn).toMatch(/[^\s،؛]…$/);
  expect(`${text} `.startsWith(`${drawn.slice(0, -1)} `) || `${text} `.startsWith(`${drawn.slice(0, -1)}؛ `)).toBe(true);
  expect(Math.min(...quoted.map(({ size }) => size))).toBe(44);
});

test('a long office gives way, the date beside it stays whole', async () => {
  const role = 'نائب رئيس مجلس الوزراء للشؤون الاقتصادية ووزير المالية والتخطيط الوطني بالإنابة';
  expect(said(await draw(newEra, withQuotation({ role })))).toContainEqual(expect.stringMatching(/^نائب رئيس .*… · 19 يونيو 2024$/));
});

test('a date is never cut, however long', async () => {
  const events = story.edition.events.map((event) => (event.id === 'signing' ? { ...event, when: '2024-06-19T12:06:00+03:00~/2024-06-20T18:10:00+09:00%' } : event));
  expect(said(await draw({ kind: 'event', id: 'signing' }, { events })).join(' ')).toContain('من نحو 19 يونيو 2024، 12:06 بتوقيت إسطنبول إلى ربما نحو 20 يونيو 2024، 12:10 بتوقيت إسطنبول');
});

test('words with a letter that no face has end before it, and the letter is reported', async () => {
  const card = await draw(undefined, { headline: 'وفد من 中国 يصل إلى الخرطوم' });
  expect(said(card)[1]).toBe('وفد من…');
  expect(card.unset).toEqual(['中 (U+4E2D) in “وفد من 中国 يصل إلى الخرطوم”']);
});

test('words in a script that no face has are not drawn; the card says on what occasion they were said', async () => {
  const card = await draw(newEra, withQuotation({ text: '우리의 관계는 새로운 시대에', language: 'ko' }));
  expect(said(card)).toContain('مخاطبًا بوتين خلال لقائهما');
  expect(card.unset).toHaveLength(1);
});

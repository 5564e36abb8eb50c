import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPrintedWords } from '#strings/printed-words.ts';
import { articleData } from './article-data.ts';
import { publishedArticleSchema } from './article-schema.ts';
import { firstEdition, hostileEdition, hostileText, storyOf } from './story-samples.ts';

const site = { host: 'https://khabar.example', base: '/news/' };
const words = await loadPrintedWords('ar');
const validate = formats.default(new Ajv2020({ strict: true, allErrors: true })).compile(JSON.parse(publishedArticleSchema()) as object);
const dataOf = async (edition = firstEdition) => JSON.parse(articleData(await storyOf(edition), words, site)) as Record<string, never>;

test('the data are valid by the published schema, which refuses what is wrong', async () => {
  const data = await dataOf();
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...data, blocks: [{ kind: 'paragraph', text: '' }] })).toBe(false);
  expect(validate({ ...data, more: 1 })).toBe(false);
});

test('nothing of the edition is lost, and every reference leads to something', async () => {
  const data = (await dataOf()) as unknown as typeof firstEdition & { people: object; places: object; url: string; direction: string };
  for (const key of ['headline', 'standfirst', 'byline', 'published', 'updated', 'zone', 'source', 'corrections', 'place'] as const) expect(data[key], key).toEqual(firstEdition[key]);
  expect(data.blocks.map((block) => (block.kind === 'paragraph' ? block.runs : block.kind === 'heading' ? block.text : block.quotation))).toEqual(firstEdition.blocks.map((block) => (block.kind === 'paragraph' ? block.runs : block.kind === 'heading' ? block.text : block.quotation)));
  expect(data.quotations).toMatchObject(firstEdition.quotations);
  expect(data.events.map(({ id }) => id).toSorted()).toEqual(firstEdition.events.map(({ id }) => id).toSorted());
  const runs = data.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  for (const run of runs) {
    if (run.kind === 'person') expect(data.people).toHaveProperty(run.person);
    if (run.kind === 'place') expect(data.places).toHaveProperty(run.place);
    if (run.kind === 'event') expect(data.events.some(({ id }) => id === run.event)).toBe(true);
    if (run.kind === 'fragment') expect(data.quotations.some(({ id }) => id === run.quotation)).toBe(true);
  }
  for (const { speaker } of data.quotations) expect(data.people).toHaveProperty(speaker);
  expect([data.url, data.direction]).toEqual([`https://khabar.example/news/ar/articles/${firstEdition.slug}`, 'rtl']);
});

test('hostile text is data, letter for letter', async () => {
  const texts = fc.array(hostileText, { minLength: 20, maxLength: 40 });
  await fc.assert(fc.asyncProperty(texts, async (all) => {
    const edition = hostileEdition(all);
    const data = await dataOf(edition);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect([data.headline, data.standfirst]).toEqual([edition.headline, edition.standfirst]);
  }), { numRuns: 20 });
});

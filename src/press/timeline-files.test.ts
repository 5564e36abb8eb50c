import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readArchive } from './archive.ts';
import { timelineFiles } from './timeline-files.ts';
import { publishedTimelineSchema } from './timeline-schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { people, places, stories } = await readArchive(root);
const editions = [...stories.values()].flat();
const files = await Promise.all(editions.map(async (edition) => ({ edition, ...(await timelineFiles({ edition, people, places, host: 'https://khabar.example' })) })));

test.each(files)('the calendar of $edition.slug holds its dated events and no others, in a strict parser', ({ edition, ics }) => {
  expect(ICAL.design.strict).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(ics) as string);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const dated = edition.events.filter(({ when }) => when !== undefined && !when.includes('..'));
  expect(entries.map(({ uid }) => uid).toSorted()).toEqual(dated.map(({ id }) => `${edition.language}.${edition.slug}.${id}@khabar`).toSorted());
  const entry = (id: string) => entries.find(({ uid }) => uid.includes(`.${id}@`));
  expect(entry('accords-2000-2001')?.startDate.toString()).toBe('2000-01-01');
  expect(entry('accords-2000-2001')?.endDate.toString()).toBe('2002-01-01');
  expect(entry('arrival')?.endDate.toString()).toBe('2024-06-20');
  expect(entry('dispatch')?.startDate.toString()).toBe('2024-06-20T09:06:03Z');
  expect(entry('kim-in-russia')?.summary).toContain('سبتمبر 2023');
});

test.each(files)('no line of the calendar of $edition.slug is longer than 75 octets', ({ ics }) => {
  expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(ics).not.toMatch(/[^\r]\n/);
});

test.each(files)('the data of $edition.slug are valid by the published schema, and in order', ({ edition, json }) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(publishedTimelineSchema()) as object);
  const data = JSON.parse(json) as { events: { id: string; quotations: unknown[] }[] };
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data.events.map(({ id }) => id).toSorted()).toEqual(edition.events.map(({ id }) => id).toSorted());
  expect(data.events.flatMap(({ quotations }) => quotations)).toHaveLength(edition.quotations.filter(({ event }) => event !== undefined).length);
  expect(validate({ ...data, events: [{ ...data.events[0], basis: 'guessed' }] })).toBe(false);
});

test('the same edition gives the same files', async () => {
  const [first] = files;
  expect(first && (await timelineFiles({ edition: first.edition, people, places, host: 'https://khabar.example' })).ics).toBe(first?.ics);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Edition } from './article.ts';
import { checkEdition, checkNames } from './check.ts';

const slug = 'russia-north-korea-defence-pact';
const read = (name: string) => JSON.parse(readFileSync(new URL(`../articles/${name}`, import.meta.url), 'utf8')) as unknown;
const names = (name: string) => {
  const { value } = checkNames(read(name), name);
  if (!value) throw new Error(`${name} has faults`);
  return value;
};
const context = { slug, language: 'ar', people: names('people.json'), places: names('places.json') };
type Draft = { -readonly [K in keyof Edition]: Edition[K] } & Record<string, unknown>;

/** The faults of the first story after `edit`, as "path: problem". */
function faultsAfter(edit: (edition: Draft) => void): string[] {
  const edition = read(`${slug}/ar.json`) as Draft;
  edit(edition);
  return checkEdition(edition, 'ar.json', context).faults.map((fault) => {
    expect(fault.remedy).not.toBe('');
    return `${fault.path}: ${fault.problem}`;
  });
}

const at = <T>(list: T[], index: number): T => list[index] as T;
const paragraph = (edition: Draft) => {
  const first = at(edition.blocks, 0);
  if (first.kind !== 'paragraph') throw new Error('the story begins with a paragraph');
  return first;
};

test('the first story is without fault', () => {
  expect(faultsAfter(() => {})).toEqual([]);
});

test.each<[string, (edition: Draft) => void, RegExp]>([
  ['an id used twice', (e) => void (at(e.events, 0).id = 'visit-2000'), /^\$\.events\[1\]\.id: the id "visit-2000" is taken by events\.0\.id/],
  ['an id of the page itself', (e) => void (paragraph(e).id = 'timeline'), /"timeline" is an id of the page/],
  ['an id that is no id', (e) => void (paragraph(e).id = 'First Visit'), /^\$\.blocks\[0\]\.id: "First Visit" is not allowed/],
  ['an unknown speaker', (e) => void (at(e.quotations, 0).speaker = 'sergey-lavrov'), /^\$\.quotations\[0\]\.speaker: "sergey-lavrov" is not a person/],
  ['a quotation placed nowhere', (e) => void e.blocks.splice(2, 1), /^\$\.quotations\[0\]\.id: the quotation "mutual-support-lead" stands nowhere/],
  ['a quotation placed twice', (e) => void e.blocks.push({ kind: 'quotation', quotation: 'new-era' }), /^\$\.blocks\[18\]\.quotation: the quotation "new-era" is placed a second time/],
  ['an unknown quotation', (e) => void e.blocks.push({ kind: 'quotation', quotation: 'nobody-said' }), /"nobody-said" is not a quotation/],
  ['an event without evidence', (e) => void (at(e.events, 0).evidence = []), /^\$\.events\[0\]\.evidence: \[\] is not allowed/],
  ['evidence that is not there', (e) => void (at(e.events, 0).evidence = ['gone']), /^\$\.events\[0\]\.evidence\[0\]: "gone" is not a block/],
  ['a month that does not exist', (e) => void (at(e.events, 3).when = '2023-13'), /^\$\.events\[3\]\.when: 2023-13: month 13 does not exist/],
  ['an interval that ends before it starts', (e) => void (at(e.events, 1).when = '2000-07-20/2000-07-19'), /^\$\.events\[1\]\.when: .*ends before it starts/],
  ['a duration that is none', (e) => void (at(e.events, 9).duration = 'two hours'), /^\$\.events\[9\]\.duration: /],
  ['an update before publication', (e) => void (e.updated = '2024-06-20T12:06:03+04:00'), /^\$\.updated: .* is before published/],
  ['publication before the source', (e) => void (e.published = '2024-06-19T12:06:03+03:00'), /^\$\.published: .* is before source\.published/],
  ['a time without an offset', (e) => void (e.published = '2024-06-20T12:06:03'), /^\$\.published: "2024-06-20T12:06:03" is not allowed/],
  ['a time zone that is none', (e) => void (e.zone = 'Europe/Angora'), /^\$\.zone: "Europe\/Angora" is no time zone/],
  ['an event with neither date nor order', (e) => void delete at(e.events, 0).when, /^\$\.events\[0\]: has neither a date nor an order/],
  ['an order in a circle', (e) => void (at(e.events, 7).order = { after: 'delegations' }), /^\$\.events: the dates and orders contradict one another: /],
  ['an order against the phases', (e) => void (at(e.events, 4).order = { after: 'signing' }), /^\$\.events\[4\]\.order\.after: .* another part of the timeline/],
  ['a night of a month', (e) => void (at(e.events, 5).when = '2024-06'), /^\$\.events\[5\]\.part: 2024-06 has no night/],
  ['HTML', (e) => void (e.headline = 'بوتين <b>وكيم</b>'), /^\$\.headline: contains HTML: <b>/],
  ['an HTML entity', (e) => void (e.standfirst = 'بوتين&nbsp;وكيم'), /^\$\.standfirst: contains HTML: &nbsp;/],
  ['text not in NFC', (e) => void (e.headline = 'ا\u0654ول زيارة'), /^\$\.headline: is not in Unicode's NFC form: U\+0627/],
  ['a direction mark', (e) => void (e.headline = 'بوتين\u200F وكيم'), /^\$\.headline: contains an invisible character, U\+200F/],
  ['an undeclared language', (e) => void delete (at(e.quotations, 0) as { language?: string }).language, /^\$\.quotations\[0\]\.language: is missing/],
  ['a slug that is not the folder', (e) => void (e.slug = 'another-story'), /^\$\.slug: "another-story" is not where the file stands/],
  ['a language that is not the file', (e) => void (e.language = 'tr'), /^\$\.language: "tr" is not where the file stands/],
  ['a field nobody knows', (e) => void (e.headlne = 'x'), /^\$: unknown field "headlne"/],
  ['a kind of block nobody knows', (e) => void e.blocks.push({ kind: 'video' } as never), /^\$\.blocks\[18\]\.kind: "video" is not allowed/],
  ['words that were not said', (e) => void paragraph(e).runs.push({ kind: 'fragment', quotation: 'new-era', text: 'حقبة قديمة' }), /is not part of the quotation "new-era"/],
  ['a script address', (e) => void paragraph(e).runs.push({ kind: 'link', url: 'javascript:alert(1)', text: 'هنا' }), /\.url: "javascript:alert\(1\)" is not allowed/],
  ['an utterance that is its own other', (e) => void (at(e.quotations, 0).sameUtteranceAs = 'mutual-support-lead'), /refers to itself/],
])('%s is refused, with its place', (_, edit, expected) => {
  const faults = faultsAfter(edit);
  expect(faults.some((fault) => expected.test(fault)), faults.join('\n')).toBe(true);
});

test('all faults are listed at once, structural and other', () => {
  const faults = faultsAfter((e) => {
    e.headline = '<i>x</i>';
    at(e.quotations, 1).speaker = 'nobody';
    at(e.events, 2).when = '2000-02-30';
    delete (e as Partial<Draft>).byline;
    e.updated = '2020-01-01T00:00:00Z';
  });
  for (const path of ['$.headline', '$.quotations[1].speaker', '$.events[2].when', '$.byline', '$.updated']) {
    expect(faults.filter((fault) => fault.startsWith(`${path}:`)), faults.join('\n')).not.toEqual([]);
  }
});

test.each([null, [], 'text', 12, { blocks: 'none' }, { blocks: [null, 3], events: [{}], quotations: {} }])('%j is refused and nothing throws', (json) => {
  expect(checkEdition(json, 'ar.json', context).faults.length).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatAddress } from '#model/address.ts';
import { paragraphText } from '#model/article.ts';
import { loadPrintedWords } from '#strings/printed-words.ts';
import { absoluteUrl } from './absolute-url.ts';
import { articleText } from './article-text.ts';
import { frontMatter, markdownLine, markdownLink, markdownStrong, markdownText } from './markdown.ts';
import { editionWith, firstEdition, hostileEdition, hostileText, storyOf } from './story-samples.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

async function textOf(edition = firstEdition): Promise<{ data: Record<string, string>; nodes: Node[]; markdown: string }> {
  const markdown = articleText({ story: await storyOf(edition), words: await loadPrintedWords('ar'), url: (address) => absoluteUrl({ host: 'https://khabar.example', base: '/' }, formatAddress(address)) });
  const [, data = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];
  return { data: parse(data) as Record<string, string>, nodes: (fromMarkdown(body) as Node).children ?? [], markdown };
}

const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('');
const all = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
/** What Markdown can hold of a text: one line, no control characters. */
const inMarkdown = (text: string) => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ').replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, '');

test('the whole article is there, in order, as Markdown', async () => {
  const { data, nodes } = await textOf();
  const url = `https://khabar.example/ar/articles/${firstEdition.slug}`;
  expect(data).toMatchObject({ title: firstEdition.headline, language: 'ar', url, published: firstEdition.published });
  expect(nodes[0]).toMatchObject({ type: 'heading', depth: 1 });
  const told = nodes.map((node) => words(node));
  const expected = [firstEdition.headline, firstEdition.standfirst, ...firstEdition.blocks.map((block) => {
    if (block.kind === 'heading') return block.text;
    if (block.kind === 'quotation') return firstEdition.quotations.find(({ id }) => id === block.quotation)?.text ?? '';
    return paragraphText(block);
  })];
  let from = 0;
  for (const text of expected) {
    const at = told.findIndex((line, index) => index >= from && line.replaceAll(/[«»]/g, '').includes(text.replaceAll(/[«»]/g, '')));
    expect(at, text).toBeGreaterThanOrEqual(0);
    from = at;
  }
  const quotes = nodes.filter(({ type }) => type === 'blockquote');
  expect(quotes).toHaveLength(firstEdition.quotations.length);
  expect(words(quotes[0] as Node)).toContain(`«${firstEdition.quotations[0]?.text}»— فلاديمير بوتين · الرئيس الروسي`);
  const list = nodes.find(({ type }) => type === 'list');
  expect(list?.children).toHaveLength(firstEdition.events.length);
  expect(words(list as Node)).toContain('ليلة 18–19 يونيو 2024 (معروف من مصدر آخر): وصول بوتين إلى بيونغ يانغ');
  const links = all(nodes).flatMap((node) => node.url ?? []);
  expect(links).toContain(`${url}/quotations/new-era`);
  expect(links.filter((link) => !link.startsWith(url))).toEqual([]);
});

test('corrections and a later change are told', async () => {
  const { nodes } = await textOf(editionWith({ updated: '2024-06-22T09:00:00+03:00', corrections: [{ at: '2024-06-22T09:00:00+03:00', text: '1. صُحّح الاسم' }] }));
  const told = nodes.map(words).join('\n');
  expect(told).toContain('حُدّث 22 يونيو 2024');
  expect(told).toContain('1. صُحّح الاسم');
});

test('every text stays text: in a paragraph, an item, a quotation, a heading, a link', () => {
  const stays = fc.property(hostileText, (text) => {
    const line = markdownLine(markdownText(text));
    const trimmed = inMarkdown(text).replace(/^ +| +$/g, '');
    fc.pre(trimmed.trim() !== '');
    for (const [markdown, type, depth] of [[line, 'paragraph', 1], [`- ${line}`, 'list', 3], [`> ${line}`, 'blockquote', 2], [`# ${markdownText(text)}`, 'heading', 1]] as const) {
      const tree = fromMarkdown(markdown) as Node;
      expect(tree.children?.map((node) => node.type), markdown).toEqual([type]);
      expect(all(tree.children ?? []).filter((node) => !['text', 'paragraph', 'list', 'listItem', 'blockquote', 'heading'].includes(node.type)), markdown).toEqual([]);
      expect(all(tree.children ?? []).length, markdown).toBe(depth + 1);
      expect(words(tree).trim(), markdown).toBe(trimmed.trim());
    }
    const link = all((fromMarkdown(markdownLink(text, 'https://elsewhere.example/a_(b) c?d=e&copy;=<f>')) as Node).children ?? []).find((node) => node.type === 'link');
    expect(link?.url).toBe('https://elsewhere.example/a_(b)%20c?d=e&copy;=%3Cf%3E');
    const strong = all((fromMarkdown(markdownStrong(text)) as Node).children ?? []).find((node) => node.type === 'strong');
    expect(strong && words(strong)).toBe(inMarkdown(text).trim());
  });
  fc.assert(stays, { numRuns: 150 });
}, 30_000);

test('the data at the start are read back by a YAML parser, whatever they are', () => {
  const readsBack = fc.property(hostileText, hostileText, (title, author) => {
    const [, text = ''] = /^---\n([\s\S]*)\n---\n$/.exec(frontMatter({ title, author })) ?? [];
    expect(parse(text)).toEqual({ title, author });
    expect(text).not.toMatch(/[^\n\x20-\x7E\u00A0-\uFFFD]/);
  });
  fc.assert(readsBack, { numRuns: 500 });
}, 30_000);

test('a hostile article is still one heading, its paragraphs and its links', async () => {
  const hostile = fc.asyncProperty(fc.array(hostileText, { minLength: 20, maxLength: 40 }), async (texts) => {
    const edition = hostileEdition(texts);
    const { nodes, data } = await textOf(edition);
    expect(data.title).toBe(edition.headline);
    expect(nodes.filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === 'blockquote')).toHaveLength(edition.quotations.length);
    const types = new Set(all(nodes).map(({ type }) => type));
    for (const type of types) expect(['heading', 'paragraph', 'text', 'strong', 'link', 'blockquote', 'list', 'listItem', 'thematicBreak']).toContain(type);
    const links = all(nodes).flatMap(({ url }) => url ?? []);
    expect(links.filter((url) => !/^https:\/\/(?:khabar|elsewhere)\.example\//.test(url))).toEqual([]);
  });
  await fc.assert(hostile, { numRuns: 15 });
}, 30_000);

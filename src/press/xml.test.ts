import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from './story-samples.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';
import { canonical } from './xmllint.ts';

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Canonical form backwards: what the parser has read. */
const read = (markup: string) => markup.replaceAll('&#xD;', '\r').replaceAll('&#xA;', '\n').replaceAll('&#x9;', '\t').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('a parser reads every text as it was, but for what XML cannot hold', async () => {
  const readsBack = fc.asyncProperty(fc.array(hostileText, { minLength: 300, maxLength: 300 }), async (texts) => {
    const document = xmlDocument(element('all', {}, texts.map((text) => element('t', {}, text, element('end')))));
    const parsed = [...(await canonical(document)).matchAll(/<t>([^<]*)<end>/g)].map(([, text = '']) => read(text));
    expect(parsed).toEqual(texts.map((text) => text.replace(forbidden, '')));
  });
  await fc.assert(readsBack, { numRuns: 3, endOnFailure: true });
}, 60_000);

test('an attribute ends where it should, and one without a value is left out', async () => {
  const document = xmlDocument(element('a', { href: 'x" onload="y', title: '<&>\'', rel: undefined }));
  expect(await canonical(document)).toBe('<a href="x&quot; onload=&quot;y" title="&lt;&amp;>\'"></a>');
});

test('markup is never made from text', () => {
  expect(element('p', {}, ['<b>', element('i', {}, 'a'), undefined]).markup).toBe('<p>&lt;b&gt;<i>a</i></p>');
  expect(escapeXml('\u0000\u000B\uFFFF\uD800a')).toBe('a');
});

test('a document that is not well-formed is noticed', async () => {
  await expect(canonical('<a><b></a>')).rejects.toThrow('mismatch');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareHref, shareTargets, textAndLink, weigh } from './share-targets.ts';
import { shareText } from './share-text.ts';

const url = 'https://khabar.example/ar/articles/a-story/quotations/said?words=2-5.zz#said';
const said = { title: 'عنوان & بقية', words: 'قال 100% كلمته، ثم #سكت + مضى', marks: '«»', by: 'كيم جونغ أون', url };

const parameters = (href: string) => Object.fromEntries(new URL(href).searchParams);
const mail = (href: string) => Object.fromEntries(href.slice('mailto:?'.length).split('&').map((part) => part.split('=').map(decodeURIComponent) as [string, string]));

test('words stand in the marks of their own language, with their speaker on a line of the interface’s', () => {
  expect(shareText(said)).toBe('«قال 100% كلمته، ثم #سكت + مضى»\nكيم جونغ أون');
  expect(shareText({ words: 'Words', marks: '“”', by: '— Someone' })).toBe('“Words”\n— Someone');
  expect(shareText({ words: 'A headline', marks: '', by: 'Khabar' })).toBe('A headline\nKhabar');
});

test('the address has a line of its own', () => {
  expect(textAndLink(said).split('\n').at(-1)).toBe(url);
});

test('every target decodes to the text and the link', () => {
  const text = shareText(said);
  expect(parameters(shareHref('whatsapp', said))).toEqual({ text: `${text}\n${url}` });
  expect(parameters(shareHref('telegram', said))).toEqual({ url, text });
  expect(parameters(shareHref('x', said))).toEqual({ text, url });
  expect(parameters(shareHref('facebook', said))).toEqual({ u: url });
  expect(mail(shareHref('mail', said))).toEqual({ subject: said.title, body: `${text.replace('\n', '\r\n')}\r\n\r\n${url}\r\n` });
});

test('whatever is shared, links hold it exactly: emoji, signs of URLs, line breaks; half a character becomes a sign for one', () => {
  // Any code units: half a surrogate pair among them.
  const text = fc.array(fc.oneof(fc.constantFrom('&', '#', '%', '+', '?', '=', ' ', '\n', 'س', '«', '🕊️', '\ud83d', '\udc00'), fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))), { maxLength: 40 }).map((parts) => parts.join(''));
  const shared = fc.record({
    title: text,
    words: text,
    marks: fc.constantFrom('', '«»', '“”'),
    by: text,
    url: fc.array(fc.constantFrom('a', '/', '?', '&', '=', '#', ':~:', ',', '-', '%D8%A7'), { maxLength: 20 }).map((rest) => `https://khabar.example/${rest.join('')}`),
  });
  fc.assert(fc.property(shared, (shared) => {
    const whole = (text: string) => text.toWellFormed();
    const hrefs = shareTargets.map((target) => shareHref(target, shared));
    const [whatsapp = '', telegram = '', x = '', facebook = '', letter = ''] = hrefs;
    // An address bar would change a lone CR; what stands in the link is looked at as it is.
    const raw = (href: string, name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&#]*)`).exec(href)?.[1] ?? '');
    expect([
      hrefs.every((href) => /^(?:https|mailto):[!-~]+$/.test(href)),
      raw(whatsapp, 'text'),
      raw(telegram, 'text'),
      [raw(telegram, 'url'), raw(x, 'url'), raw(facebook, 'u')],
      mail(letter).subject,
    ]).toEqual([true, whole(textAndLink(shared)), whole(shareText(shared)), [shared.url, shared.url, shared.url], whole(shared.title)]);
  }));
});

test('for X the words are clipped at a whole word, the speaker stays, and what it weighs is within its limit', () => {
  const word = fc.oneof(fc.stringMatching(/^[ابتثجحخد]{1,12}$/), fc.stringMatching(/^[a-zçşêû]{1,12}$/), fc.stringMatching(/^[漢字語]{1,8}$/), fc.constant('🕊'));
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (words) => {
    const shared = { ...said, words: words.join(' ') };
    const { text = '' } = parameters(shareHref('x', shared));
    expect(weigh(text) + 1 + 23).toBeLessThanOrEqual(280);
    expect(text.endsWith(`»\n${said.by}`)).toBe(true);
    const kept = text.slice(1, text.indexOf('»')).replace(/…$/, '').split(' ');
    expect(kept).toEqual(words.slice(0, kept.length));
    if (kept.length === words.length) return;
    // One word more would not have fitted.
    expect(weigh(shareText({ ...shared, words: `${words.slice(0, kept.length + 1).join(' ')}…` })) + 24).toBeGreaterThan(280);
  }));
});

test('letters of Europe and Arabic weigh one on X, ideographs and emoji two', () => {
  expect(weigh('«خبر» “ê” —')).toBe(11);
  expect(weigh('漢🕊…')).toBe(6);
});

test('an e-mail link stays within what systems take, however long the words', () => {
  const long = { ...said, words: 'كلمة '.repeat(900).trim() };
  const href = shareHref('mail', long);
  expect(href.length).toBeLessThanOrEqual(2000);
  expect(href.length).toBeGreaterThan(1900);
  expect(mail(href).body).toMatch(/^«كلمة .*…»\r\nكيم جونغ أون\r\n\r\nhttps:/);
});

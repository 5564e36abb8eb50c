import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, findAddress, formatAddress, inLanguage, placeOf, things } from './address.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => text.length > 0 && text.length < 40);
const language = fc.constantFrom('ar', 'en', 'tr', 'ku');
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constant<Address>({ page: 'door' }),
  fc.record({ page: fc.constant('front' as const), language, number: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ page: fc.constant('article' as const), language, slug: id }),
  fc.record({ page: fc.constant('article' as const), language, slug: id, place: id }),
  fc.record({ page: fc.constantFrom(...things), language, slug: id, id }),
);

test('address and URL are inverses', () => {
  fc.assert(fc.property(address, (given) => {
    expect(findAddress(formatAddress(given))).toEqual(given);
  }));
});

test('a trailing slash is the same page', () => {
  expect(findAddress('/ar/articles/story/')).toEqual({ page: 'article', language: 'ar', slug: 'story' });
  expect(findAddress('/tr/')).toEqual({ page: 'front', language: 'tr', number: 1 });
});

test.each(['/ar/articles', '/ar/articles/a/b', '/ar/articles/a/quotations', '/ar/articles/a/people/b', '/ar/articles/a/events/b/c', '/ar/page/2/events/b', '/ar/page/1', '/ar/page/02', '/ar/page/x', '/ar/nothing/here', '/%E0%A4%A/articles/x'])(
  '%s is no page of ours',
  (path) => expect(findAddress(path)).toBeUndefined(),
);

test('a fragment names its place, with or without a text directive, and never throws', () => {
  expect(placeOf('#arrival')).toBe('arrival');
  expect(placeOf('#arrival:~:text=a,b')).toBe('arrival');
  expect(placeOf('#:~:text=a')).toBe('');
  expect(placeOf('#%E0%A4%A')).toBe('');
});

test('a change of language keeps the page and the place', () => {
  expect(inLanguage({ page: 'article', language: 'ar', slug: 's', place: 'p' }, 'tr')).toEqual({ page: 'article', language: 'tr', slug: 's', place: 'p' });
  expect(inLanguage({ page: 'event', language: 'ar', slug: 's', id: 'e' }, 'ar')).toEqual({ page: 'event', language: 'ar', slug: 's', id: 'e' });
  expect(inLanguage({ page: 'quotation', language: 'ar', slug: 's', id: 'q' }, 'tr')).toEqual({ page: 'article', language: 'tr', slug: 's', place: 'q' });
  expect(inLanguage({ page: 'door' }, 'ku')).toEqual({ page: 'front', language: 'ku', number: 1 });
});

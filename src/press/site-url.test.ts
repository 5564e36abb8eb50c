import { expect, test } from 'vitest';
import { basePath, previewUrl, SettingError, siteUrl } from './site-url.ts';

const at = (SITE_URL?: string, release = false) => siteUrl({ SITE_URL }, { release });

test('the host is what SITE_URL says, in its canonical form', () => {
  expect(at('https://khabar.example')).toEqual({ host: 'https://khabar.example', chosen: true });
  expect(at('https://khabar.example/')).toEqual({ host: 'https://khabar.example', chosen: true });
  expect(at('HTTP://Khabar.Example:8080').host).toBe('http://khabar.example:8080');
  expect(at('https://خبر.example').host).toBe('https://xn--ngblk.example');
});

test('without SITE_URL a build is at the preview’s address, and a release is refused', () => {
  expect(at()).toEqual({ host: previewUrl, chosen: false });
  expect(at('')).toEqual({ host: previewUrl, chosen: false });
  for (const unset of [undefined, '']) expect(() => at(unset, true)).toThrow(/SITE_URL is not set.*SITE_URL=https:\/\/\S+ npm run release/);
  expect(at('https://khabar.example', true).chosen).toBe(true);
});

test.each([
  ['khabar.example', 'not an http'],
  ['//khabar.example', 'not an http'],
  ['ftp://khabar.example', 'not an http'],
  ['https://', 'not an http'],
  ['https://desk:secret@khabar.example', 'password'],
  ['https://khabar.example/?a=b', 'query'],
  ['https://khabar.example#', 'fragment'],
  ['https://khabar.example/news', 'BASE_PATH=/news/'],
])('SITE_URL=%s is refused, by name and with the way out', (text, why) => {
  expect(() => at(text)).toThrow(SettingError);
  expect(() => at(text)).toThrow(new RegExp(`SITE_URL.*${why}.*SITE_URL=https://`));
});

test('the folder on the host begins and ends with a slash', () => {
  expect([basePath({}), basePath({ BASE_PATH: '' }), basePath({ BASE_PATH: '/news/' }), basePath({ BASE_PATH: '/a/b.c/' })]).toEqual(['/', '/', '/news/', '/a/b.c/']);
  for (const BASE_PATH of ['news', '/news', './', '//', '/a/../b/', 'https://cdn.example/', '/a b/', '/خبر/']) {
    expect(() => basePath({ BASE_PATH }), BASE_PATH).toThrow(SettingError);
  }
});

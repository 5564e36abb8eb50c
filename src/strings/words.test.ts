import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type source from './ar.json';
import { languageCodes, type LanguageCode } from './languages.ts';

// Afresh for every test: what is loaded, and the plural rules i18next keeps, outlive a stub otherwise.
let { loadWords, words } = await import('./words.ts');
beforeEach(async () => {
  vi.resetModules();
  ({ loadWords, words } = await import('./words.ts'));
});
afterEach(() => vi.unstubAllGlobals());

test('a selector names a string, and variables go in unescaped', async () => {
  const { t, language, dir } = await loadWords('ar');
  expect(t(($) => $.calendar.months['6'])).toBe('يونيو');
  expect(t(($) => $.calendar.since, { date: `<i> & "x"` })).toBe(`منذ <i> & "x"`);
  expect([language, dir]).toEqual(['ar', 'rtl']);
});

test('braces in a value stay what they are', async () => {
  const { format } = await loadWords('en');
  expect(format.list(['{{item}}', '$t(calendar.since)'])).toBe('{{item}} and $t(calendar.since)');
});

test('a language has one set of words, however often and at once it is asked for', async () => {
  const [first, second] = await Promise.all([loadWords('tr'), loadWords('tr')]);
  expect(second).toBe(first);
  expect(words('tr')).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
});

test('languages do not mix', async () => {
  const all = await Promise.all(languageCodes.map((code) => loadWords(code)));
  expect(all.map(({ t }) => t(($) => $.calendar.months['6']))).toEqual(['يونيو', 'June', 'Haziran', 'hezîran']);
});

test('words that are not loaded are asked for in vain, with a message that says what to do', () => {
  expect(() => words('ku')).toThrow(`The words of "ku" are not loaded: await loadWords('ku') first.`);
});

test('nothing is written to the console', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => vi.spyOn(console, method));
  for (const code of languageCodes) (await loadWords(code)).t(($) => $.time.length.hours, { count: 1 });
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

describe('plurals', () => {
  test.each(languageCodes)('%s counts from 0 to 200 as CLDR does', async (code) => {
    await countsBy(new Intl.PluralRules(code), code);
  });

  test('ku counts as CLDR does in a browser that has no Kurmanji and speaks Arabic', async () => {
    const rule = new Intl.PluralRules('ku');
    class ArabicBrowser extends Intl.PluralRules {
      constructor(tag?: string, options?: Intl.PluralRulesOptions) {
        super(tag?.startsWith('ku') ? 'ar' : tag, options);
      }
    }
    vi.stubGlobal('Intl', Object.create(Intl, { PluralRules: { value: ArabicBrowser } }));
    expect(new Intl.PluralRules('ku').select(3)).toBe('few');
    await countsBy(rule, 'ku');
  });

  async function countsBy(rule: Intl.PluralRules, code: LanguageCode) {
    const { t } = await loadWords(code);
    const { time } = JSON.parse(readFileSync(new URL(`./${code}.json`, import.meta.url), 'utf8')) as typeof source;
    const forms: Record<string, string> = time.length;
    for (let count = 0; count <= 200; count += 1) {
      const expected = forms[`days_${rule.select(count)}`]?.replace('{{number}}', String(count));
      expect(t(($) => $.time.length.days, { count, number: count }), `${code}, ${count}`).toBe(expected);
    }
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageCodes, sourceLanguage } from './languages.ts';

/** What may be the same in two languages although it has letters. A trailing `.` allows all that is under the key. */
const sameOnPurpose: Record<string, string> = {
  'site.name': 'a name',
  'time.zones.offset': 'UTC+3 is written so everywhere',
  'sharing.services.': 'names',
};

/** Whose variables may differ from the Arabic. */
const otherVariables: Record<string, string> = {
  'calendar.decades.': 'Arabic counts decades within a century: تسعينيات القرن الـ20',
};

const suffix = /_(zero|one|two|few|many|other)$/;
const here = new URL('.', import.meta.url);
const codes = readdirSync(here).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -'.json'.length) : []));
const read = (path: string) => JSON.parse(readFileSync(new URL(path, here), 'utf8')) as Record<string, never>;
// What is opened later and what only printed files say have their own files, with sections of their own.
const strings = new Map(codes.map((code) => [code, flatten({ ...read(`${code}.json`), ...read(`later/${code}.json`), ...read(`printed/${code}.json`) } as never)]));
const source = strings.get(sourceLanguage) ?? new Map<string, string>();
const families = new Set([...source.keys()].filter((key) => key.endsWith('_other')).map(family));

test('every language has its strings, and no strings are left without a language', () => {
  expect(codes.toSorted()).toEqual([...languageCodes].toSorted());
});

test('every language has the keys of the source, and the plural forms it needs', () => {
  nothingWrong((code, own) => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const wanted = new Set([...source.keys()].flatMap((key) => (isPlural(key) ? forms.map((form) => `${family(key)}_${form}`) : key)));
    return [
      ...[...wanted].filter((key) => !own.has(key)).map((key) => `${key}: missing`),
      ...[...own.keys()].filter((key) => !wanted.has(key)).map((key) => `${key}: not in ${sourceLanguage}.json, or no plural form of ${code}`),
    ];
  });
});

test('no string is empty, and spaces stay inside', () => {
  nothingWrong((_, own) => [...own].filter(([, text]) => text === '' || text !== text.trim()).map(([key, text]) => `${key}: ${JSON.stringify(text)}`));
});

test('every string is translated', () => {
  nothingWrong((code, own) =>
    [sourceLanguage, 'en'].flatMap((other) =>
      [...own]
        .filter(([key, text]) => other !== code && text === strings.get(other)?.get(key))
        .filter(([key, text]) => /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, '')) && !allowed(sameOnPurpose, key))
        .map(([key, text]) => `${key}: “${text}” is the same in ${other}.json`),
    ),
  );
});

test('every string has the {{variables}} of the source', () => {
  nothingWrong((_, own) =>
    [...own].flatMap(([key, text]) => {
      if (allowed(otherVariables, key)) return [];
      const wanted = variables(source.get(isPlural(key) ? `${family(key)}_other` : key) ?? '');
      const found = variables(text);
      // One and two may be words of their own: "an hour", ساعتان.
      const missing = /_(zero|one|two)$/.test(key) && isPlural(key) ? [] : wanted.filter((name) => !found.includes(name));
      return [
        ...missing.map((name) => `${key}: {{${name}}} is missing`),
        ...found.filter((name) => !wanted.includes(name)).map((name) => `${key}: {{${name}}} is not in ${sourceLanguage}.json`),
      ];
    }),
  );
});

test('the letters are composed (NFC), and direction is left to the markup', () => {
  nothingWrong((_, own) => [
    ...[...own].filter(([, text]) => text !== text.normalize('NFC')).map(([key]) => `${key}: not in NFC`),
    ...[...own].filter(([, text]) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)).map(([key]) => `${key}: has a bidi control`),
  ]);
});

test('what is allowed is still needed', () => {
  const keys = [...strings.values()].flatMap((own) => [...own.keys()]);
  for (const list of [sameOnPurpose, otherVariables]) {
    for (const entry of Object.keys(list)) expect(keys.some((key) => allowed({ [entry]: '' }, key)), entry).toBe(true);
  }
});

function nothingWrong(check: (code: string, own: Map<string, string>) => string[]) {
  expect([...strings].flatMap(([code, own]) => check(code, own).map((problem) => `${code}.json, ${problem}`))).toEqual([]);
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${path}: only texts and objects`);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, path ? `${path}.${key}` : key)]));
}

function family(key: string): string {
  return key.replace(suffix, '');
}

function isPlural(key: string): boolean {
  return suffix.test(key) && families.has(family(key));
}

function variables(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name);
}

function allowed(list: Record<string, string>, key: string): boolean {
  return Object.keys(list).some((entry) => (entry.endsWith('.') ? key.startsWith(entry) : key === entry));
}

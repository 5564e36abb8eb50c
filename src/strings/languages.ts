/**
 * The languages of the interface. Adding one is a line here and a JSON file of its strings beside this file.
 * `name` is the language's own name for itself; `marks` the signs before and after what is quoted (as
 * site.css sets them); `locale` the BCP 47 tag whose number conventions are used; `plurals` the tag whose CLDR plural rules apply. A language that browsers carry no data for
 * (Kurmanji in Chromium) borrows both from one with the same rules: left to itself, Intl would
 * silently fall back to the browser's own language.
 */
export const languages = {
  ar: { name: 'العربية', dir: 'rtl', marks: '«»', locale: 'ar-u-nu-latn', plurals: 'ar' },
  en: { name: 'English', dir: 'ltr', marks: '“”', locale: 'en', plurals: 'en' },
  tr: { name: 'Türkçe', dir: 'ltr', marks: '“”', locale: 'tr', plurals: 'tr' },
  ku: { name: 'Kurdî', dir: 'ltr', marks: '“”', locale: 'tr', plurals: 'tr' },
} as const satisfies Record<string, Language>;

interface Language {
  name: string;
  dir: 'rtl' | 'ltr';
  marks: string;
  locale: string;
  plurals: string;
}

export type LanguageCode = keyof typeof languages;

/** The interface's languages in the order they are offered: Arabic, the source, first. */
export const languageCodes = Object.keys(languages) as LanguageCode[];

/** The source of the strings, and what `/` opens when nothing else is known of the reader. */
export const sourceLanguage: LanguageCode = 'ar';

/** Whether `code` is a language of the interface. Exact: `AR` and `ar-EG` are not. */
export function isLanguage(code: string | undefined): code is LanguageCode {
  return code !== undefined && Object.hasOwn(languages, code);
}

/** The first of the reader's BCP 47 tags (best first) whose language the interface speaks; `kmr` is Kurmanji. */
export function matchLanguage(tags: readonly string[]): LanguageCode | undefined {
  for (const tag of tags) {
    const code = tag.toLowerCase().split('-')[0]?.replace(/^kmr$/, 'ku');
    if (isLanguage(code)) return code;
  }
  return undefined;
}

/** The direction of a text in any language (a BCP 47 tag), interface language or not: by its script, as CLDR's likely subtags give it. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  if (isLanguage(tag)) return languages[tag].dir;
  const script = new Intl.Locale(tag).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}

/** The quotation marks of a text in any language (a BCP 47 tag), the opening and the closing one: words keep those of their own language. */
export function marksOf(tag: string): string {
  return languages[isLanguage(tag) ? tag : 'en'].marks;
}

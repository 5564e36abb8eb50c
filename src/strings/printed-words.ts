import { createInstance, type TFunction } from 'i18next';
import { languages, type LanguageCode } from './languages.ts';
import type printed from './printed/ar.json';
import { loadWords, type Words } from './words.ts';

/** The words of a language with those that only printed files need (feeds, articles as text): they never reach a browser's script. */
export interface PrintedWords extends Words {
  /** `t` for the strings of `printed/`. */
  readonly say: TFunction<'printed'>;
}

/** Brings both in. */
export async function loadPrintedWords(language: LanguageCode): Promise<PrintedWords> {
  const words = await loadWords(language);
  const file = (await import(`../strings/printed/${language}.json`)) as { default: typeof printed };
  const { plurals } = languages[language];
  const instance = createInstance();
  // As in words.ts: under the tag whose plural rule applies.
  void instance.init({ lng: plurals, defaultNS: 'printed', resources: { [plurals]: { printed: file.default } }, initAsync: false, fallbackLng: false, interpolation: { escapeValue: false } });
  return { ...words, say: instance.getFixedT(plurals, 'printed') };
}

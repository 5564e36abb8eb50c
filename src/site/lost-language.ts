import { languageForReader } from '#reader/switch-language.ts';
import { type LanguageCode, sourceLanguage } from '#strings/languages.ts';

/** The language in which an unknown one is reported: the reader's in the browser, the source's in print. */
export function lostLanguage(): LanguageCode {
  return import.meta.env.SSR ? sourceLanguage : languageForReader();
}

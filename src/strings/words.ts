import { createInstance, type TFunction } from 'i18next';
import type source from './ar.json';
import type later from './later/ar.json';
import type printed from './printed/ar.json';
import { createFormat, type Format } from './format.ts';
import { languages, type LanguageCode } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true;
    resources: { translation: typeof source & typeof later; printed: typeof printed };
  }
}

/** Everything the interface says in one language. Never changes; the same language is always the same object. */
export interface Words {
  readonly language: LanguageCode;
  readonly dir: 'rtl' | 'ltr';
  /** The string a selector names: `t(($) => $.article.share)`. A key that ar.json lacks does not compile. */
  readonly t: TFunction;
  readonly format: Format;
  /** Adds the strings of what is opened later. */
  readonly add: (strings: typeof later) => void;
}

const loaded = new Map<LanguageCode, Words>();
/** Whether what is opened later has been opened: then every language needs its words. */
let opened = false;

/** Brings a language's strings in, once; each language is its own chunk. Rejects as the import does, and may then be tried again. */
export async function loadWords(language: LanguageCode): Promise<Words> {
  if (!loaded.has(language)) {
    // By way of the parent: Vite does not follow a variable import into its own folder.
    const file = (await import(`../strings/${language}.json`)) as { default: typeof source };
    // Asked for twice at once, the first to arrive stays.
    if (!loaded.has(language)) loaded.set(language, createWords(language, file.default));
  }
  if (opened) await addLater(words(language));
  return words(language);
}

/** Brings in the strings of what is opened later (dialogs, Hijri dates), in every language in use now or from now on. */
export async function loadLaterWords(): Promise<void> {
  opened = true;
  await Promise.all([...loaded.values()].map(addLater));
}

async function addLater({ language, add }: Words): Promise<void> {
  const file = (await import(`../strings/later/${language}.json`)) as { default: typeof later };
  add(file.default);
}

/** The words of a language already brought in by `loadWords`. Throws if it was not. */
export function words(language: LanguageCode): Words {
  const found = loaded.get(language);
  if (!found) throw new Error(`The words of "${language}" are not loaded: await loadWords('${language}') first.`);
  return found;
}

function createWords(language: LanguageCode, strings: typeof source): Words {
  const { dir, plurals } = languages[language];
  const instance = createInstance();
  void instance.init({
    // i18next takes its plural rule from `lng` and nothing else of ours hangs on it, so the strings go under the tag
    // whose rule applies: asked for Kurmanji, Chromium would count by the rules of the browser's own language.
    lng: plurals,
    resources: { [plurals]: { translation: strings } },
    initAsync: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  const t = instance.t;
  const add = (strings: typeof later) => void instance.addResourceBundle(plurals, 'translation', strings, true);
  return Object.freeze({ language, dir, t, format: createFormat(language, t), add });
}

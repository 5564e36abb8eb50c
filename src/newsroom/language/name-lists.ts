import { readFileSync } from 'node:fs';

/** The folded words of a list in `lexicon/`. How the lists were counted is told in its README. */
export function listed(name: 'given-men' | 'given-women' | 'given-either' | 'family-names' | 'family-nouns' | 'places' | 'common-words'): ReadonlySet<string> {
  return new Set(readFileSync(new URL(`./lexicon/${name}.txt`, import.meta.url), 'utf8').split(/\s+/).filter(Boolean));
}

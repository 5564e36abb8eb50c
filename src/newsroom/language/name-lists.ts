import { listFile } from './list-files.ts';

/** The folded words of a list in `lexicon/`. How the lists were counted is told in its README. */
export function listed(name: 'given-men' | 'given-women' | 'given-either' | 'family-names' | 'family-nouns' | 'places' | 'common-words'): ReadonlySet<string> {
  return new Set(listFile(name).split(/\s+/).filter(Boolean));
}

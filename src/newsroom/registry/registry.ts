import { fold } from '#model/fold.ts';
import people from '#articles/people.json' with { type: 'json' };
import places from '#articles/places.json' with { type: 'json' };

/** A person or place the house knows, by every Arabic form it goes by. */
export interface Known {
  id: string;
  kind: 'person' | 'place';
  /** The full name. */
  name: string;
  /** The folded forms, the longest first. */
  forms: readonly string[];
  /** The place of which a person is a leader or representative. */
  country: string | undefined;
}

interface Entry {
  names: Record<string, string>;
  forms?: string[];
  country?: string;
}

/** The registers of people and places. */
export const known: readonly Known[] = [...entries(people, 'person'), ...entries(places, 'place')];

function entries(register: Record<string, unknown>, kind: Known['kind']): Known[] {
  return Object.entries(register).flatMap(([id, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { names, forms = [], country } = value as Entry;
    const name = names.ar;
    if (name === undefined) return [];
    return [{ id, kind, name, forms: [name, ...forms].map(fold).toSorted((one, other) => other.length - one.length), country }];
  });
}

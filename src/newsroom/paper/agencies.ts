import { fold } from '#model/fold.ts';
import registry from './agencies.json' with { type: 'json' };

/** An entry of `agencies.json`, the one place to add an agency; `registry-check.ts` tells what each part is, and refuses what is none. */
interface Entry {
  names: { ar: string; en: string };
  languages: string[];
  zone: string;
  credits: string[];
  endings?: string[];
  furniture: string[];
  telling?: string[];
}

/** An agency as the steps need it. */
export interface Agency {
  id: string;
  name: string;
  language: string;
  zone: string;
  credits: readonly string[];
  /** Folded, without spaces, with their marks. */
  endings: readonly string[];
  furniture: readonly string[];
  telling: readonly string[];
}

/** Every agency of the registry; what they write is folded. */
export const agencies: readonly Agency[] = Object.entries(registry as Record<string, Entry>).map(([id, { names, languages, zone, credits, endings = [], furniture, telling = [] }]) => ({
  id,
  name: names.ar,
  language: languages[0] ?? 'ar',
  zone,
  credits: credits.map(plain),
  endings: endings.map(closely),
  furniture: furniture.map(plain),
  telling: telling.map(plain),
}));

/** The endings of each without their marks. */
const plainEndings = agencies.map(({ endings }) => endings.map(plain));

/** A credit without brackets, dashes and space: `(İLKHA)`, `- وام -`. */
export function plain(credit: string): string {
  return fold(credit).replace(/[()[\]{}/\-–—_.:،,|*]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The agency that signs with these words and no others, or ends its reports with them. */
export function agencyOf(credit: string): Agency | undefined {
  const signed = plain(credit);
  return signed === '' ? undefined : (namedBy(credit) ?? agencies.find((_, index) => plainEndings[index]?.includes(signed) === true));
}

/** The agency whose name these words are, with وكالة before it or without. */
export function namedBy(credit: string): Agency | undefined {
  const signed = plain(credit);
  const named = signed.replace(/^(?:ال)?وكاله (?:(?:ال)?انباء )?/, '');
  return agencies.find(({ credits }) => credits.includes(signed)) ?? agencies.find(({ credits }) => credits.includes(named));
}

/** The agency that ends its reports with these words in these marks: // انتهى //, and not (انتهى). */
export function endedBy(line: string): Agency | undefined {
  return agencies.find(({ endings }) => endings.includes(closely(line)));
}

/** Folded and without spaces; marks stay. */
function closely(line: string): string {
  return fold(line).replace(/\s+/g, '');
}

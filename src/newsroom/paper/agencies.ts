import { z } from 'zod';
import { fold } from '#model/fold.ts';
import registry from './agencies.json' with { type: 'json' };

const text = z.string().min(1);

/** The registry of agencies: `agencies.json`, the one place to add one. */
export const agenciesSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), z.strictObject({
  names: z.strictObject({ ar: text, en: text }),
  languages: z.array(text).min(1),
  zone: text.describe('The IANA zone of its stamps that name none.').refine(isZone, 'is no IANA time zone: write one like Europe/Istanbul'),
  credits: z.array(text).min(1).describe('How it signs a dispatch.'),
  furniture: z.array(text).describe('What its pages say around a dispatch.'),
}));

/** An agency as the steps need it. */
export interface Agency {
  id: string;
  name: string;
  language: string;
  zone: string;
  credits: readonly string[];
  furniture: readonly string[];
}

/** Every agency of the registry; credits and furniture folded. */
export const agencies: readonly Agency[] = Object.entries(agenciesSchema.parse(registry)).map(([id, { names, languages, zone, credits, furniture }]) => ({
  id,
  name: names.ar,
  language: languages[0] ?? 'ar',
  zone,
  credits: credits.map(plain),
  furniture: furniture.map(plain),
}));

/** A credit without brackets, dashes and space: `(İLKHA)`, `- وام -`. */
export function plain(credit: string): string {
  return fold(credit).replace(/[()[\]{}/\-–—_.:،,|*]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The agency that signs with these words and no others. */
export function agencyOf(credit: string): Agency | undefined {
  const signed = plain(credit);
  return signed === '' ? undefined : agencies.find(({ credits }) => credits.includes(signed));
}

/** Whether the engine knows an IANA zone of this name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format();
    return true;
  } catch {
    return false;
  }
}

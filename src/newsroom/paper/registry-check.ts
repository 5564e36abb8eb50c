import { z } from 'zod';
import agencies from './agencies.json' with { type: 'json' };
import zones from './zones.json' with { type: 'json' };

/* What editors add to by hand is checked where a command begins: who only reads need not load what checks it. */

const text = z.string().min(1);

/** The registry of agencies: `agencies.json`, the one place to add one. */
const agenciesSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), z.strictObject({
  names: z.strictObject({ ar: text, en: text }),
  languages: z.array(text).min(1),
  zone: text.describe('The IANA zone of its stamps that name none.').refine(isZone, 'is no IANA time zone: write one like Europe/Istanbul'),
  credits: z.array(text).min(1).describe('How it signs a dispatch.'),
  endings: z.array(text).optional().describe('What it writes below a report without its name. Others write the same words in other marks, so that the marks count where it is to name the agency.'),
  furniture: z.array(text).describe('What its pages say around a dispatch.'),
  telling: z.array(text).optional().describe('What of that nobody else says: it names the agency where nothing else does.'),
}));

/** The places after which newsrooms call a time, by IANA zone: `zones.json`, the one place to add one. */
const zonesSchema = z.record(z.string().refine(isZone, 'is no IANA time zone: write one like Asia/Riyadh'), z.array(text).min(1));

/** Throws what is wrong with entries of `agencies.json` or `zones.json`, if anything is: the file, the place and what to do. */
export function checkRegistries(registries: { agencies: unknown; zones: unknown } = { agencies, zones }): void {
  check('agencies.json', agenciesSchema, registries.agencies);
  check('zones.json', zonesSchema, registries.zones);
}

function check(file: string, schema: z.ZodType, registry: unknown): void {
  const wrong = schema.safeParse(registry).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message).join(', ') : issue.message}`) ?? [];
  if (wrong.length > 0) throw new Error(`src/newsroom/paper/${file}: ${wrong.join('; ')}. Mend it there; nothing was imported.`);
}

/** Whether the engine knows an IANA zone of this name. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format();
    return true;
  } catch {
    return false;
  }
}

import type { z } from 'zod';
import type { Edition, Names } from './article.ts';
import { checkDates } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { checkText } from './check-text.ts';
import { type Fault, jsonPath } from './fault.ts';
import { record } from './loose.ts';
import { editionSchema, namesSchema } from './schema.ts';

/** What is reported within one file: a fault without the file's name. */
export type Finding = Omit<Fault, 'file' | 'path'> & { path: readonly PropertyKey[] };

/** What an edition is checked against. */
export interface Context {
  /** The folder's name: what the edition's slug must be. */
  slug: string;
  /** The file's name without .json: what the edition's language must be. */
  language: string;
  people: Names;
  places: Names;
}

/** An edition or the reasons for its refusal: all of them, also those beyond a structural one. */
export type Checked<T> = { value: T; faults: [] } | { value: undefined; faults: Fault[] };

/** Checks one edition as it was read from `file`. Every rule runs on whatever part has the shape it needs. */
export function checkEdition(json: unknown, file: string, context: Context): Checked<Edition> {
  const loose = record(json);
  const findings = [
    ...structure(editionSchema, json),
    ...checkText(json),
    ...checkLinks(loose, context),
    ...checkDates(loose),
  ];
  const faults = distinct(findings.map(({ path, ...finding }) => ({ file, path: jsonPath(path), ...finding })));
  return faults.length > 0 ? { value: undefined, faults } : { value: editionSchema.parse(json), faults: [] };
}

/** Checks people.json or places.json as it was read from `file`. */
export function checkNames(json: unknown, file: string): Checked<Names> {
  const findings = [...structure(namesSchema, json), ...checkText(json)];
  const faults = distinct(findings.map(({ path, ...finding }) => ({ file, path: jsonPath(path), ...finding })));
  if (faults.length > 0) return { value: undefined, faults };
  const { $schema: _, ...names } = namesSchema.parse(json);
  return { value: names as Names, faults: [] };
}

/** Faults of structure, as the schema finds them, in the desk's words. */
function structure(schema: z.ZodType, json: unknown): Finding[] {
  const result = schema.safeParse(json);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: issue.path, problem: problem(issue, json), remedy: remedy(issue) }));
}

function problem(issue: z.core.$ZodIssue, json: unknown): string {
  const found = issue.path.reduce<unknown>((value, key) => record(value)[String(key)] ?? (Array.isArray(value) ? value[Number(key)] : undefined), json);
  if (issue.code === 'unrecognized_keys') return `unknown ${issue.keys.length > 1 ? 'fields' : 'field'} ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (found === undefined) return 'is missing';
  return `${quote(found)} is not allowed here`;
}

function remedy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'take it out, or spell it as in src/articles/edition.schema.json';
    case 'invalid_type':
      return `give ${issue.expected === 'array' ? 'an array' : issue.expected === 'object' ? 'an object' : `a ${issue.expected}`}`;
    case 'invalid_value':
      return `give ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(quote).join(', ')}`;
    case 'invalid_union':
      return issue.discriminator ? `give a "${issue.discriminator}" that src/articles/edition.schema.json knows` : issue.message;
    default:
      return issue.message;
  }
}

/** A value as it may stand in a message: short, on one line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function distinct(faults: Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.problem}`, fault])).values()];
}

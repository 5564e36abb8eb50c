/** `npm run schema` writes the JSON Schema files that editors' tools read, from the schema in the model. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { editionSchema, namesSchema } from '../model/schema.ts';
import { articlesRoom } from './archive.ts';

/** The JSON Schema files by their path from the project's top folder. */
export function schemaFiles(): Record<string, string> {
  const text = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  return { [`${articlesRoom}/edition.schema.json`]: text(editionSchema), [`${articlesRoom}/names.schema.json`]: text(namesSchema) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await Promise.all(Object.entries(schemaFiles()).map(([path, text]) => writeFile(join(root, path), text)));
}

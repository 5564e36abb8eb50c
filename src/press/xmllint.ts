/** libxml2 for tests: strict, and with a memory of its own. */
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const options = { initialMemoryPages: 64 * memoryPages.MiB, maxMemoryPages: memoryPages.GiB };

/** What libxml2 has against documents under a schema; nothing when all are valid. One call for many: each starts a machine of its own. */
export async function schemaErrors(documents: readonly string[], schema: string, kind: 'schema' | 'relaxng' = 'schema', imported: Record<string, string> = {}): Promise<string[]> {
  const preload: XMLFileInfo[] = Object.entries(imported).map(([fileName, contents]) => ({ fileName, contents }));
  const xml = documents.map((contents, index) => ({ fileName: `document-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [schema], extension: kind, preload, ...options });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** A document in canonical form (C14N), where every `<` begins a tag. Throws with the parser's complaint for what is not well-formed. */
export async function canonical(xml: string): Promise<string> {
  const { normalized, errors } = await validateXML({ xml: [{ fileName: 'document.xml', contents: xml }], normalization: 'c14n', ...options });
  if (errors.length > 0) throw new Error(errors.map(({ rawMessage }) => rawMessage).join('\n'));
  return normalized.trimEnd();
}

import jsonld from 'jsonld';

/**
 * JSON-LD expanded by a processor in safe mode, for the tests: rejects what is malformed, and whatever a reader would have to drop.
 * The context is that part of schema.org's own which this house uses, so that nothing is asked of the network.
 */
export async function expandData(data: unknown): Promise<object[]> {
  const expanded = await jsonld.expand(data as jsonld.JsonLdDocument, { documentLoader, safe: true } as jsonld.Options.Expand);
  // Only here does the processor refuse an address that is not absolute.
  await jsonld.toRDF(expanded, { safe: true } as jsonld.Options.ToRdf);
  return expanded;
}

const addresses = ['url', 'sameAs', 'item', 'mainEntityOfPage'];
const context = { '@vocab': 'https://schema.org/', ...Object.fromEntries(addresses.map((term) => [term, { '@type': '@id' }])) };

function documentLoader(documentUrl: string) {
  if (!/^https:\/\/schema\.org\/?$/.test(documentUrl)) throw new Error(`${documentUrl} is not a context of this house`);
  return Promise.resolve({ documentUrl, document: { '@context': context } });
}

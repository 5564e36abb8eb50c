import type { Edition, Quotation } from './article.ts';

/** A speaker with all that is quoted of them, in the order of the text. */
export interface Speaker {
  person: string;
  role: string;
  quotations: Quotation[];
}

/** The quotations of an edition in the order in which they stand in its text. */
export function placedQuotations(edition: Edition): Quotation[] {
  const byId = new Map(edition.quotations.map((quotation) => [quotation.id, quotation]));
  return edition.blocks.flatMap((block) => (block.kind === 'quotation' ? (byId.get(block.quotation) ?? []) : []));
}

/** Who is quoted, in the order of their first words, each with the role of that moment. */
export function speakers(edition: Edition): Speaker[] {
  const found = new Map<string, Speaker>();
  for (const quotation of placedQuotations(edition)) {
    const known = found.get(quotation.speaker);
    if (known) known.quotations.push(quotation);
    else found.set(quotation.speaker, { person: quotation.speaker, role: quotation.role, quotations: [quotation] });
  }
  return [...found.values()];
}

/** Quotations in groups: the renderings of one utterance together, each group where its first stands. */
export function utterances(quotations: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = [];
  for (const quotation of quotations) {
    const same = groups.find((group) => group.some((other) => other.id === quotation.sameUtteranceAs || other.sameUtteranceAs === quotation.id));
    if (same) same.push(quotation);
    else groups.push([quotation]);
  }
  return groups;
}

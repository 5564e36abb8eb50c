import type { Block, Edition } from './article.ts';

/** Whether a page shows anything of a block: not of a paragraph that holds the signs around a quotation alone. */
export function isPrinted(block: Block): boolean {
  return block.kind !== 'paragraph' || block.runs.some((run) => run.kind !== 'text' || run.unprinted !== true);
}

/** The edition as it is printed: without the signs around quotations set apart, which the pages draw themselves. */
export function printedEdition(edition: Edition): Edition {
  const blocks = edition.blocks.filter(isPrinted).map((block): Block =>
    block.kind === 'paragraph' ? { ...block, runs: block.runs.filter((run) => run.kind !== 'text' || run.unprinted !== true) } : block);
  return { ...edition, blocks };
}

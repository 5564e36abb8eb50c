/** The texts of the page in document order: each block-level stretch of words one string, with the nodes it was read from. */
export interface PageText {
  blocks: string[];
  nodes: { node: Text; block: number; offset: number }[];
}

/** What ends a stretch of words: the elements that style sheets set as blocks here. */
const blockElements = 'address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,header,label,li,main,nav,ol,p,section,summary,svg,text,title,ul,dialog';

/** Reads the words below `root`. */
export function readPage(root: Element): PageText {
  const page: PageText = { blocks: [], nodes: [] };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, noscript, .copied, .passage-bar')) continue;
    const block = parent.closest(blockElements);
    if (block !== last || page.blocks.length === 0) page.blocks.push('');
    last = block;
    const at = page.blocks.length - 1;
    page.nodes.push({ node, block: at, offset: page.blocks[at]?.length ?? 0 });
    page.blocks[at] += node.data;
  }
  return page;
}

/** The place of a boundary point in the page's text: the next text after it where it stands between elements. */
export function placeOfPoint({ nodes }: PageText, container: Node, offset: number): { block: number; offset: number } | undefined {
  const inside = nodes.find(({ node }) => node === container);
  if (inside) return { block: inside.block, offset: inside.offset + offset };
  const after = container.childNodes[offset];
  const next = nodes.find(({ node }) => (after ? node === after || after.contains(node) || after.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING : container.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING && !container.contains(node)));
  return next && { block: next.block, offset: next.offset };
}

/** The range of the document between two places of the page's text. */
export function rangeOf(page: PageText, from: { block: number; offset: number }, to: { block: number; offset: number }): Range | undefined {
  const find = (place: typeof from, end: boolean) =>
    page.nodes.find(({ node, block, offset }) => block === place.block && (end ? place.offset > offset : place.offset >= offset) && (end ? place.offset <= offset + node.length : place.offset < offset + node.length));
  const [start, stop] = [find(from, false), find(to, true)];
  if (!start || !stop) return undefined;
  const range = document.createRange();
  range.setStart(start.node, from.offset - start.offset);
  range.setEnd(stop.node, to.offset - stop.offset);
  return range;
}

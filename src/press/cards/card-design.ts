import type { NewsEvent } from '../../model/article.ts';
import { clipWhere } from '../../model/clip.ts';
import { type Block, type Canvas, canvas, type Card, cardSize } from './card-canvas.ts';
import type { CardWords, Text } from './card-words.ts';
import type { Typesetter } from './typeset.ts';

/*
 * The design of a preview card: the page's paper, ink and accent. Above, what the link is about, as large as it fits; below a
 * hairline who, where and when, and the mark of the house. Nothing is smaller than what can be read at a quarter of the size.
 */

const colours = { paper: '#fbf8f1', ink: '#1b1916', soft: '#4d473e', accent: '#9b1c31', quiet: '#d9a9a4', hairline: '#d8d0c0' };
const margin = 72;
const measure = cardSize.width - 2 * margin;
/** Where the main words stand, and where the hairline below them. */
const main = { top: 46, bottom: 442 };
const foot = { line: 472, first: 535, second: 584 };

const masthead: Text = { text: 'خبر', language: 'ar', dir: 'rtl' };
const sizes = (from: number, to: number, by = 4) => Array.from({ length: Math.floor((from - to) / by) + 1 }, (_, step) => from - by * step);
/** Latin letters need less room between the lines than Arabic ones with their marks. */
const headline = ({ dir }: Text) => ({ family: 'vazirmatn', weight: 900, leading: dir === 'rtl' ? 1.38 : 1.24 }) as const;
const prose = ({ dir }: Text) => ({ family: 'naskh', leading: dir === 'rtl' ? 1.6 : 1.42 }) as const;
const line = { family: 'vazirmatn', leading: 1.5, height: Infinity, lines: 1 } as const;

/** Draws the card with these words. */
export function composeCard(words: CardWords, typesetter: Typesetter): Card {
  const page = canvas(typesetter, words.dir, colours.paper);
  page.shape(0, cardSize.width, () => `<rect width="${cardSize.width}" height="14" fill="${colours.accent}"/>`);
  page.shape(margin, measure, (x) => `<rect x="${x}" y="${foot.line}" width="${measure}" height="2" fill="${colours.hairline}"/>`);
  const room = measure - putMasthead(page, words) - 40;
  switch (words.kind) {
    case 'article':
      drawArticle(page, words, room);
      break;
    case 'quotation':
      drawQuotation(page, words, room);
      break;
    case 'event':
      drawEvent(page, words, room);
      break;
    default:
      words satisfies never;
  }
  return page.card();
}

/** The mark of the house at the inline end, and beside it, where the house goes by another name, that name. Gives the width. */
function putMasthead(page: Canvas, { site, language, dir }: CardWords): number {
  const mark = page.fit(masthead, { ...line, weight: 900, width: measure, sizes: [92] });
  const wide = widthOf(mark);
  page.putOn(mark, { start: cardSize.width - margin - wide, baseline: foot.second - 10, fill: colours.accent });
  if (site === masthead.text) return wide;
  const name = page.fit({ text: site, language, dir }, { ...line, weight: 700, width: measure, sizes: [34] });
  const whole = wide + 20 + widthOf(name);
  page.putOn(name, { start: cardSize.width - margin - whole, baseline: foot.second - 10, fill: colours.ink });
  return whole;
}

/** Two lines below the hairline: whose, where or how, in bold; then the circumstances. The first of them gives way to the others, which are never cut: half a date is another date. */
function putFoot(page: Canvas, bold: Text | undefined, [first, ...others]: (Text | undefined)[], words: CardWords, width: number, smallest = 30): void {
  if (bold) page.putOn(page.fit(bold, { ...line, weight: 800, width, sizes: sizes(46, 38) }), { start: margin, baseline: foot.first, fill: colours.ink });
  const kept = others.map((other) => other?.text);
  const set = (text: string | undefined, least: number) => page.fit(joined(words, [text, ...kept]), { ...line, weight: 500, width, sizes: sizes(36, least, 2) });
  let block = set(first?.text, smallest);
  if (!block.whole && first) clipWhere(first.text, (clipped) => (block = set(clipped, smallest)).whole);
  if (!block.whole && kept.length > 0) block = set(undefined, 10);
  page.putOn(block, { start: margin, baseline: foot.second, fill: colours.soft });
}

function drawArticle(page: Canvas, words: Extract<CardWords, { kind: 'article' }>, room: number): void {
  const height = main.bottom - main.top;
  const title = page.settable(words.headline);
  const lead = page.settable(words.standfirst);
  const standfirst = lead && page.fit(lead, { ...prose(lead), weight: 500, width: measure, height, sizes: [36], lines: 2 });
  const besides = standfirst && title && page.fit(title, { ...headline(title), width: measure, height: height - standfirst.height - 20, sizes: sizes(120, 60) });
  const alone = title && page.fit(title, { ...headline(title), width: measure, height, sizes: sizes(120, 48) });
  const blocks = besides?.whole ? [besides, standfirst] : [alone];
  stack(page, blocks.map((block, index) => block && { block, fill: index === 0 ? colours.ink : colours.soft, gap: 20 }), { start: margin, width: measure });
  const { agency, source, date, place } = words;
  putFoot(page, page.settable(place), [page.settable(agency) === agency ? inline(source, agency) : undefined, date], words, room);
}

function drawQuotation(page: Canvas, words: Extract<CardWords, { kind: 'quotation' }>, room: number): void {
  const { speaker, role, occasion, date } = words;
  const quoted = page.settable(words.quoted);
  const indent = 124;
  const height = main.bottom - main.top;
  if (quoted) {
    const set = (width: number) => page.fit(quoted, { ...prose(quoted), weight: 600, width, height, sizes: sizes(120, 44) });
    const width = measure - indent - 56;
    const freely = set(width);
    // Where the closing mark would stand in the margin, the lines leave it its room.
    const over = lastEnd(freely) + markGap + widthOf(marksOf(page, words, freely).close) - (measure - indent);
    const block = over > 0 ? set(width - over) : freely;
    const top = (main.top + main.bottom - block.height) / 2;
    page.shape(margin, 8, (x) => `<rect x="${x}" y="${top + 10}" width="8" height="${block.height - 16}" fill="${colours.accent}"/>`);
    page.put(block, { start: margin + indent, top, width, fill: colours.ink });
    putMarks(page, words, block, { start: margin + indent, top });
  } else {
    // Words in a script that the faces lack are not drawn, but never other words in their place: on what occasion they were said.
    const said = page.settable(occasion);
    stack(page, [said && { block: page.fit(said, { ...headline(said), width: measure, height, sizes: sizes(92, 48) }), fill: colours.ink, gap: 0 }], { start: margin, width: measure });
  }
  putFoot(page, page.settable(speaker), [page.settable(role), date], words, room);
}

/** The marks of the card's language, large and quiet: the opening one outside the measure, the closing one after the last word. */
function putMarks(page: Canvas, words: Extract<CardWords, { kind: 'quotation' }>, block: Block, { start, top }: { start: number; top: number }): void {
  const { lines, size, leading, setting } = block;
  const { open, close } = marksOf(page, words, block);
  const lineOf = (index: number) => top + size * (leading * (index + 0.5) + 0.33);
  page.putOn(open, { start: start - markGap - widthOf(open), baseline: lineOf(0), fill: colours.quiet });
  if (setting.dir === words.dir) page.putOn(close, { start: start + lastEnd(block) + markGap, baseline: lineOf(lines.length - 1), fill: colours.quiet });
}

const markGap = 18;

function marksOf(page: Canvas, { marks, language, dir }: Extract<CardWords, { kind: 'quotation' }>, { size }: Block): { open: Block; close: Block } {
  const mark = (text: string) => page.fit({ text, language, dir }, { ...line, family: 'naskh', weight: 700, width: measure, sizes: [Math.round(size * 1.5)] });
  const [open = '', close = ''] = marks;
  return { open: mark(open), close: mark(close) };
}

/** How far the last line of a block reaches. */
function lastEnd({ lines, size }: Block): number {
  return (lines.at(-1)?.width ?? 0) * size;
}

function drawEvent(page: Canvas, words: Extract<CardWords, { kind: 'event' }>, room: number): void {
  const indent = 88;
  const width = measure - indent;
  const [date, order, title] = [page.settable(words.date), page.settable(words.order), page.settable(words.title)];
  // A date is never cut, rather set smaller: "from about 2000 to 2001" without its end would say more than is known.
  const dated = date && { block: page.fit(date, { ...headline(date), weight: 800, width, height: 190, sizes: sizes(84, 28) }), fill: colours.accent, gap: 0 };
  const placed = order && { block: page.fit(order, { family: 'vazirmatn', weight: 600, width, height: 110, sizes: sizes(44, 36), leading: 1.45, lines: 2 }), fill: colours.soft, gap: 0 };
  const height = main.bottom - main.top - [dated, placed].reduce((sum, one) => sum + (one?.block.height ?? 0), 8);
  const named = title && { block: page.fit(title, { ...headline(title), width, height, sizes: sizes(76, 48), lines: 3 }), fill: colours.ink, gap: 8 };
  const top = stack(page, [dated, placed, named], { start: margin + indent, width });
  const y = top + (dated ? dated.block.size * dated.block.leading : 100) / 2 + 2;
  page.shape(margin, 44, (x) => `<path d="M${x + 22} 14V${foot.line}" stroke="${colours.hairline}" stroke-width="4"/>${node(words.basis, x + 22, y)}`);
  putFoot(page, words.certainty, [page.settable(words.headline)], words, room, 34);
}

/** An event's mark on its line, as in the timeline: its form repeats in how far its time is known. */
function node(basis: NewsEvent['basis'], x: number, y: number): string {
  const mark = (shape: string, extra = '') => `<${shape} fill="${basis === 'explicit' ? colours.accent : colours.paper}" stroke="${colours.accent}" stroke-width="7"${extra}/>`;
  const ground = `<circle cx="${x}" cy="${y}" r="30" fill="${colours.paper}"/>`;
  switch (basis) {
    case 'explicit':
    case 'derived':
      return ground + mark(`circle cx="${x}" cy="${y}" r="18"`);
    case 'inferred':
      return ground + mark(`circle cx="${x}" cy="${y}" r="18"`, ' stroke-dasharray="9.42 9.42"');
    case 'external':
      return ground + mark(`rect x="${x - 13}" y="${y - 13}" width="26" height="26" transform="rotate(45 ${x} ${y})"`);
    default:
      return basis satisfies never;
  }
}

type Stacked = { block: Block; fill: string; gap: number } | undefined;

/** Puts blocks below each other in the middle of the main part. Gives where the first begins. */
function stack(page: Canvas, blocks: readonly Stacked[], { start, width }: { start: number; width: number }): number {
  const there = blocks.flatMap((one) => one ?? []);
  const first = (main.top + main.bottom - there.reduce((sum, { block, gap }, index) => sum + block.height + (index === 0 ? 0 : gap), 0)) / 2;
  let top = first;
  for (const [index, { block, fill, gap }] of there.entries()) {
    if (index > 0) top += gap;
    page.put(block, { start, top, width, fill });
    top += block.height;
  }
  return first;
}

/** Texts in one line of the card's language, each isolated (UAX #9): a foreign name turns nothing round. */
function joined({ language, dir }: CardWords, texts: readonly (string | undefined)[]): Text {
  return { text: texts.flatMap((text) => text ?? []).map((text) => `\u2068${text}\u2069`).join(' · '), language, dir };
}

function widthOf({ lines, size }: Block): number {
  return (lines[0]?.width ?? 0) * size;
}

function inline(before: Text, name: Text): Text {
  return { ...before, text: `${before.text} \u2068${name.text}\u2069` };
}

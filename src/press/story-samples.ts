/** Stories for tests: the first one, and others made from it. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Edition, Story } from '#model/article.ts';
import { readArchive, type Archive } from './archive.ts';
import { shelve, type Shelf } from './shelf.ts';

const archive = await readArchive(fileURLToPath(new URL('../..', import.meta.url)));

/** The first story's own edition. */
export const firstEdition: Edition = [...archive.stories.values()].flat()[0] as Edition;

/** A shelf with these stories, each as its editions, the first its own. */
export function shelfOf(...stories: Edition[][]): Shelf {
  const made: Archive = { ...archive, stories: new Map(stories.map((editions) => [editions[0]?.slug ?? '', editions])) };
  return shelve(made);
}

/** The edition with changes. */
export function editionWith(changes: Partial<Edition>): Edition {
  return { ...firstEdition, ...changes };
}

/** The edition as a story, with the names it uses. */
export async function storyOf(edition: Edition, language = edition.language): Promise<Story> {
  return (await shelfOf([edition]).story(language, edition.slug)) as Story;
}

/** Text as an attacker or an accident would have it: markup of every kind, control characters, halves of letters, both directions. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', ']]>', '<![CDATA[', '&amp;', '&', '<', '>', '"', "'", '--->', '<?x?>', '# ', '* ', '- ', '+ ', '1. ', '2) ', '> ', '---', '===', '```', '`', '**', '__', '[x](javascript:alert(1))', '![x](y)', '<https://x.example>', '| a | b |', '\\', '~~', '$x$', '&copy;', '\n\n', '    ', '\t', '\r', 'NATO ', 'حلف', 'שלום', '\u0000', '\u0008', '\u001B', '\u0085', '\u2028', '\uFEFF', '\uFFFE', '\uD800', '\u200F', '😀', 'www.example.com', '[^1]: '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** The edition with every text of its own replaced by hostile ones, taken in turn. */
export function hostileEdition(texts: readonly string[]): Edition {
  let at = 0;
  const next = () => `${texts[at++ % texts.length]}.`;
  const { source, blocks, quotations, events } = firstEdition;
  return editionWith({
    headline: next(),
    standfirst: next(),
    byline: next(),
    source: { ...source, agency: next(), headline: next(), note: next() },
    blocks: [
      ...blocks.map((block) => {
        if (block.kind === 'paragraph') return { ...block, runs: block.runs.map((run) => ({ ...run, text: next() })) };
        return block.kind === 'heading' ? { ...block, text: next() } : block;
      }),
      { kind: 'paragraph', id: 'linked', runs: [{ kind: 'link', url: 'https://elsewhere.example/a_(b)?c=d&copy;=<e>', text: next() }] },
    ],
    quotations: quotations.map((quotation) => ({ ...quotation, text: next(), role: next(), occasion: next() })),
    events: events.map((event) => ({ ...event, title: next(), ...(event.note === undefined ? {} : { note: next() }) })),
    corrections: [{ at: '2024-06-21T10:00:00+03:00', text: next() }],
  });
}

import type { Edition } from '#model/article.ts';

/** The line of the window at which one reads, as a share of its height. */
const readingLine = 0.4;

/**
 * Marks with `data-reading` the event of `rail` that the passage at the reading line is about, and brings it into view
 * within the rail, never the page, and not while the reader points at the rail or has focus in it. Gives the way to stop.
 */
export function readAlong(rail: HTMLElement, edition: Edition): () => void {
  const passages = passagesOf(edition);
  const stopped = new AbortController();
  let marked: HTMLElement | undefined;
  let asked = 0;
  const look = () => {
    asked = 0;
    const id = passages.findLast(({ element }) => element.getBoundingClientRect().top <= innerHeight * readingLine)?.event;
    const entry = id === undefined ? undefined : (document.getElementById(id) ?? undefined);
    if (entry === marked) return;
    marked?.removeAttribute('data-reading');
    entry?.setAttribute('data-reading', '');
    marked = entry;
    if (entry) bringIntoView(rail, entry);
  };
  addEventListener('scroll', () => (asked ||= requestAnimationFrame(look)), { passive: true, signal: stopped.signal });
  look();
  return () => {
    stopped.abort();
    cancelAnimationFrame(asked);
    marked?.removeAttribute('data-reading');
  };
}

/** What stands in the text about an event, in the text's order: its dated phrases, and each block that is evidence of it alone or has no such phrase. */
function passagesOf(edition: Edition): { element: Element; event: string }[] {
  return edition.blocks.flatMap((block) => {
    const id = block.kind === 'quotation' ? block.quotation : block.id;
    const element = document.getElementById(id);
    if (!element) return [];
    const phrases = element.querySelectorAll('.dated');
    const dated = block.kind === 'paragraph' ? block.runs.flatMap((run) => (run.kind === 'event' ? run.event : [])) : [];
    if (dated.length > 0 && dated.length === phrases.length) return dated.map((event, index) => ({ element: phrases[index] ?? element, event }));
    const event = edition.events.find(({ evidence }) => evidence.includes(id));
    return event ? [{ element, event: event.id }] : [];
  });
}

function bringIntoView(rail: HTMLElement, entry: HTMLElement): void {
  if (rail.scrollHeight <= rail.clientHeight || rail.matches(':hover, :focus-within')) return;
  const [outer, inner] = [rail.getBoundingClientRect(), entry.getBoundingClientRect()];
  const room = 64;
  if (inner.top >= outer.top + room && inner.bottom <= outer.bottom - room) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  rail.scrollBy({ top: inner.top - outer.top - outer.height / 3, behavior: still ? 'instant' : 'smooth' });
}

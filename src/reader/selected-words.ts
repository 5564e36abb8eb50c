import { type RefObject, useEffect, useState } from 'react';
import { linkSelection, type WordLink } from './word-link.ts';

/** How long a selection must rest before it counts, in milliseconds: a drag is many changes. */
const rest = 250;

/**
 * The words the reader has selected in the article, with their link; undefined while there are none or once dismissed.
 * Tab goes from the selection to `bar`, Escape dismisses it and gives focus back.
 */
export function useSelectedWords(bar: RefObject<HTMLElement | null>, appeared: () => void): { words: WordLink | undefined; dismiss: () => void } {
  const [words, setWords] = useState<WordLink>();
  const shown = words !== undefined;
  useEffect(() => {
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Focus in the bar may take the selection with it: the words stay until they are dismissed.
        if (bar.current?.contains(document.activeElement)) return;
        const selection = document.getSelection();
        setWords((before) => {
          const now = selection ? linkSelection(selection) : undefined;
          return now?.tail === before?.tail ? before : now;
        });
      }, rest) as unknown as number;
    };
    document.addEventListener('selectionchange', look);
    look();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [bar]);
  useEffect(() => {
    if (!shown) return undefined;
    appeared();
    const press = (event: KeyboardEvent) => {
      // A dialog that was opened from the bar has the keys to itself.
      if (bar.current?.querySelector('dialog')) return;
      const inside = bar.current?.contains(document.activeElement) ?? false;
      if (event.key === 'Escape') setWords(undefined);
      if (event.key !== 'Tab' || event.shiftKey || inside) return;
      event.preventDefault();
      bar.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
    // Announced once for each time the bar appears, not for each change of the selection.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, bar]);
  return { words, dismiss: () => setWords(undefined) };
}

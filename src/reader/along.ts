import { type RefObject, useEffect } from 'react';
import type { Edition } from '#model/article.ts';

/** Marks in the rail the event that is being read about. What does it is loaded when the reader first scrolls. */
export function useReadAlong(rail: RefObject<HTMLElement | null>, edition: Edition): void {
  useEffect(() => {
    let stop = () => {};
    const start = async () => {
      const { readAlong } = await import('./read-along.ts');
      if (rail.current && !first.signal.aborted) stop = readAlong(rail.current, edition);
    };
    const first = new AbortController();
    addEventListener('scroll', () => void start(), { once: true, passive: true, signal: first.signal });
    return () => {
      first.abort();
      stop();
    };
  }, [rail, edition]);
}

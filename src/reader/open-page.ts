import { type RefObject, useEffect, useRef } from 'react';
import { announce } from './announce.ts';
import { takeFocus } from './go-to-place.ts';

/**
 * When another page has been opened within the visit, puts focus at its main part and says its title.
 * `page` tells pages apart, without their language: switching that moves nobody.
 */
export function useFocusOnNewPage(main: RefObject<HTMLElement | null>, page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (main.current && !location.hash) takeFocus(main.current);
    announce(document.title);
  }, [main, page]);
}

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { placeOf } from '#model/address.ts';
import { announce } from './announce.ts';

/** The history state of a navigation that keeps the reader where they are: a change of language. */
export const stay = { stay: true } as const;

/**
 * The place (an element's id) that the URL names: '' for none. In the printed page and its first
 * render it is always '', for a fragment never reaches the server.
 */
export function usePlace(): string {
  const { hash } = useLocation();
  return useSyncExternalStore(noStore, () => placeOf(hash), () => '');
}

const noStore = () => () => {};

/**
 * Brings the reader to `place`, which the URL names: below the sticky bar, with focus, and said aloud.
 * `describe` names a place in the interface's language, or gives undefined for an unknown one;
 * `page` tells one article from another, so that a change of language does not move anyone.
 * A page printed for its place has taken focus there as it opened; a reader who acts before the page has come to life stays
 * where they are, for the browser has brought them there already.
 */
export function useGoToPlace(page: string, place: string, describe: (id: string) => string | undefined): void {
  const { key, state } = useLocation() as { key: string; state: unknown };
  const visit = useRef({ page: '', key: '' });
  useEffect(() => {
    // Before hydration no place is known: that render is not a visit.
    if (!place) return undefined;
    const before = visit.current;
    visit.current = { page, key };
    if (before.key === key) return undefined;
    if (before.page === page && (state as typeof stay | null)?.stay) return undefined;
    const name = describe(place);
    const element = name === undefined ? null : document.getElementById(place);
    if (name === undefined || !element) return undefined;
    // The router's key of the page as it was loaded.
    const arriving = key === 'default';
    if (arriving && (document.documentElement.dataset.acted !== undefined || (element.hasAttribute('autofocus') && element === document.activeElement))) return undefined;
    takeFocus(element);
    announce(name);
    return alignWhenSettled(element);
  });
}

/** Where the URL names a place that has been retired, puts the one that stands for it in its stead. */
export function useLeadOn(place: string, living: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (place !== living) void navigate({ hash: living }, { replace: true, preventScrollReset: true });
  }, [navigate, place, living]);
}

/** Focus without a jump, on an element that is not in the tab order otherwise. */
export function takeFocus(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Aligns the element now, and once more when the fonts have come, unless the reader has moved since. */
function alignWhenSettled(element: HTMLElement): () => void {
  const moved = new AbortController();
  for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(act, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  element.scrollIntoView();
  void document.fonts.ready.then(() => {
    if (!moved.signal.aborted) element.scrollIntoView();
    moved.abort();
  });
  return () => moved.abort();
}

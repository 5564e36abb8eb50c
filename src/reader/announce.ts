import { useSyncExternalStore } from 'react';

let announcement = '';
const listeners = new Set<() => void>();

/** Says `text` to screen readers, politely, without moving focus. The same text twice is said twice. */
export function announce(text: string): void {
  // A live region is silent when its text does not change; the no-break space is not read out.
  announcement = text === announcement ? `${text}\u00A0` : text;
  for (const listener of listeners) listener();
}

/** What the page's one live region holds. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => announcement,
    () => '',
  );
}

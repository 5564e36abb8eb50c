import { useSyncExternalStore } from 'react';

/** The reader's own time zone (IANA); undefined in the printed page and its first render, which cannot know it. */
export function useReadersZone(): string | undefined {
  return useSyncExternalStore(never, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => undefined);
}

const never = () => () => {};

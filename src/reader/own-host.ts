import { useSyncExternalStore } from 'react';

/** The host this page came from (`https://khabar.example`); '' in the printed page and its first render, which do not know it. */
export function useOwnHost(): string {
  return useSyncExternalStore(never, () => location.origin, () => '');
}

const never = () => () => {};

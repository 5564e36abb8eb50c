import { useEffect, useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the printed page and its first render in the browser, true from then on: what only the browser knows waits for it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}

/** Tells the boot script and the style sheet that the page has come to life: what was pressed before is pressed again. */
export function useComeToLife(): void {
  useEffect(() => {
    document.documentElement.dataset.live = '';
    dispatchEvent(new Event('khabar:live'));
  }, []);
}

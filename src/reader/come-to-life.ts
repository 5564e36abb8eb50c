import { useEffect } from 'react';

/** Tells the boot script and the style sheet that the page has come to life: what was pressed before is pressed again. */
export function useComeToLife(): void {
  useEffect(() => {
    document.documentElement.dataset.live = '';
    dispatchEvent(new Event('khabar:live'));
  }, []);
}
